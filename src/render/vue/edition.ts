import { AUDIENCES, type Audience } from '../audience/audiences.ts';

/** Which printing of the register this is. */
export interface VueEdition {
  /** For whom it was made: « Version publique ». Empty for internal use. */
  readonly mention: string;
  /** The commit it was read from, and its day; empty when it is the state of the files. */
  readonly revision: string;
  readonly date: string;
}

export interface Revision {
  readonly short: string;
  readonly day: string;
}

export const EDITION_INTERNE: VueEdition = { mention: '', revision: '', date: '' };

/** The printing for a reader, from a commit or from the files as they are; `client` is the name of the reader. */
export function vueEdition(
  { id }: Audience,
  revision: Revision | undefined,
  client: string | undefined,
): VueEdition {
  return {
    mention: client === undefined ? AUDIENCES[id].mention : `Extrait pour ${client}`,
    revision: revision?.short ?? '',
    date: revision?.day ?? '',
  };
}
