import { CONTENT_TYPES, CORE_PROPERTIES, MAIN, RELATION } from './namespaces.ts';
import type { FirstDay } from './rendered-sheet.ts';
import { type Element, element, writeDocument } from './xml.ts';

interface Frame {
  readonly sheets: readonly { readonly name: string; readonly state: string | undefined }[];
  readonly names: readonly Element[];
  readonly firstDay: FirstDay;
  /** rank of the sheet that opens */
  readonly shown: number;
}

/** The part that lists the sheets. Their relations are numbered as they are. */
export function workbookXml({ sheets, names, firstDay, shown }: Frame): string {
  const list = sheets.map(({ name, state = 'visible' }, rank) =>
    element('sheet', { sheetId: rank + 1, name, state, 'r:id': `rId${rank + 1}` }),
  );
  return writeDocument(
    element('workbook', { xmlns: MAIN, 'xmlns:r': RELATION }, [
      element('workbookPr', { date1904: firstDay === 1904 ? 1 : undefined }),
      element('bookViews', {}, [element('workbookView', { activeTab: shown, firstSheet: shown })]),
      element('sheets', {}, list),
      ...(names.length > 0 ? [element('definedNames', {}, names)] : []),
      element('calcPr', { calcId: 171027, fullCalcOnLoad: 1 }),
    ]),
  );
}

/** What a document says of itself: its title, no date and no author. */
export function coreProperties(title: string | undefined): Element {
  return element(
    'cp:coreProperties',
    { 'xmlns:cp': CORE_PROPERTIES, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    title === undefined ? [] : [element('dc:title', {}, [title])],
  );
}

export const PROPERTIES = element('Properties', { xmlns: `${RELATION}/extended-properties` }, [
  element('Application', {}, ['registre']),
]);

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'application/vnd.openxmlformats-package';

/** The type of the parts of each folder. */
const PARTS: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
  [/^xl\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^xl\/drawings\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/^docProps\/core\.xml$/, `${PACKAGE}.core-properties+xml`],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** The type of the other files, by extension. */
const EXTENSIONS = {
  rels: `${PACKAGE}.relationships+xml`,
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** The part that gives each part its type. */
export function contentTypes(paths: readonly string[]): Element {
  const defaults = Object.entries(EXTENSIONS).map(([Extension, ContentType]) =>
    element('Default', { Extension, ContentType }),
  );
  const overrides = paths.flatMap((path) => {
    const ContentType = PARTS.find(([where]) => where.test(path))?.[1];
    return ContentType ? [element('Override', { PartName: `/${path}`, ContentType })] : [];
  });
  return element('Types', { xmlns: CONTENT_TYPES }, [...defaults, ...overrides]);
}
