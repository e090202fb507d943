import { schemaOf } from '../fix/schema-of.ts';
import type { Finding } from '../lint/finding.ts';
import type { Pointeur } from '../model/origine.ts';
import { typographier } from '../model/typographie.ts';
import { sayReference } from '../report/rule-words.ts';
import { citations, proposDe } from '../schema/propos.ts';
import { MOTS, MOTS_ETAT } from '../schema/vocabulaires.ts';
import type { SourceDocument } from '../source/document.ts';
import { type Field, fieldAt } from './field-at.ts';
import { plain } from './markdown.ts';
import type { Word } from './node-at.ts';

/**
 * What is known of the word under the cursor, in Markdown: the findings there, with why and their sources, then
 * the field with the words of Article 30, then the word itself. Empty when nothing is.
 */
export function hoverText(
  document: SourceDocument,
  word: Word | undefined,
  findings: readonly Finding[],
): string {
  const field = word && fieldAt(schemaOf(document.path), word.pointeur);
  const parts = [...findings.map(findingStory), ...(field ? [fieldStory(field, word)] : [])];
  return parts.join('\n\n---\n\n');
}

function findingStory({ rule, message, why, repair, references }: Finding): string {
  const sources = references.map((reference) => {
    const said = plain(sayReference(reference));
    return reference.url ? `- ${said} — <${reference.url}>` : `- ${said}`;
  });
  return [
    `**${plain(message)}**`,
    plain(repair),
    plain(why),
    [...sources, `- règle \`${rule}\``].join('\n'),
  ].join('\n\n');
}

function fieldStory({ champ, vocabulaire }: Field, { part, text, pointeur }: Word): string {
  const propos = proposDe(champ)!;
  const heading = `**${propos.titre}** — \`${dotted(pointeur)}\``;
  const meaning = part === 'value' ? meaningOf(text, vocabulaire) : undefined;
  return [heading, ...(meaning ? [meaning] : []), ...propos.aide, ...citations(propos)].join('\n\n');
}

function meaningOf(text: string, vocabulaire: Field['vocabulaire']): string | undefined {
  if (Object.hasOwn(MOTS_ETAT, text)) return said(text, MOTS_ETAT[text as keyof typeof MOTS_ETAT]);
  const mot = vocabulaire && MOTS[vocabulaire].find(({ id }) => id === text);
  return mot && said(text, mot.sens);
}

const said = (text: string, meaning: string) =>
  typographier(`\`${text}\` : ${meaning}${/[.…]$/.test(meaning) ? '' : '.'}`);

/** `donnees[].conservation.duree`: the field, whatever the element. */
const dotted = (pointeur: Pointeur) =>
  pointeur
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
