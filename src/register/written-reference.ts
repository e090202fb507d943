/** The reference of a fiche that was not read as YAML, as a person would find it in its text. */
export const writtenReference = (text: string): string | undefined =>
  /^\ufeff?reference:[ \t]*["']?([A-Za-z0-9][\w.-]{0,39})/m.exec(text)?.[1];
