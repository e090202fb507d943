export const accepted = {};
