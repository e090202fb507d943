export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const RELATIONSHIPS = `${PACKAGE}/relationships`;
export const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
export const CONTENT_TYPES = `${PACKAGE}/content-types`;
