import type { Champ } from '../model/champs.ts';
import { citations, proposDe } from './propos.ts';
import type { Schema } from './schema.ts';

/** The title and description of a field; in Markdown too where words between backquotes would show their quotes. */
export function annoter(champ: Champ<unknown>): Schema {
  const propos = proposDe(champ);
  if (!propos) return {};
  const description = [...propos.aide, ...citations(propos)].join('\n\n');
  if (description === '') return { title: propos.titre };
  const markdown = description.includes('`') ? { markdownDescription: description } : {};
  return { title: propos.titre, description: description.replaceAll('`', ''), ...markdown };
}
