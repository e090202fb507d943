import { Document } from 'yaml';

/** A text as a YAML value on one line, quoted where it must be. */
export const scalar = (text: string): string => new Document(text).toString({ lineWidth: 0 }).trim();
