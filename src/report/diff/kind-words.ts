import type { Requirement } from '../../diff/change.ts';
import type { ExampleSide } from '../../diff/kind.ts';
import type { KindStory } from '../../diff/kinds.ts';
import { allFields } from '../../diff/schema.ts';
import { typographier } from '../../model/typographie.ts';
import { LEVEL_WORDS, sayReferences } from './report.ts';

const DONE = { ajoute: 'ajout', supprime: 'retrait', modifie: 'modification' } as const;

/** What happened, in one sentence. */
export function sayKind({ own, paths, operations }: KindStory): string {
  if (own) return typographier(own.what);
  const titles = [...new Set(paths.map((path) => allFields().get(path)?.title ?? path))];
  const done = operations.map((operation) => DONE[operation]).join(', ');
  return typographier(`« ${titles.join(' », « ')} » : ${done}.`);
}

/** « majeur », « majeur ou notable selon le champ ». */
export function sayUsualLevel({ levels }: KindStory): string {
  const words = levels.map((level) => LEVEL_WORDS[level].un);
  return words.length > 1 ? `${words.join(' ou ')} selon le champ` : words[0]!;
}

/** « Mettre à jour l’information… (RGPD, article 13(2)(a)) », with whom it is asked of. */
export function sayRequirement(requirement: Requirement): { text: string; source: string } {
  const { text, role } = requirement;
  const whom = role === undefined ? '' : ` ; au ${role} seulement`;
  return { text: typographier(text), source: typographier(`${sayReferences(requirement)}${whom}`) };
}

/** The fields as the model names them; a whole fiche or register has no field. */
export const fieldsOf = ({ paths }: KindStory): string[] => paths.filter((path) => allFields().has(path));

/** Both sides of the example, as a reader sees them. */
export function exampleSides({ own }: KindStory): { title: string; yaml: string }[] {
  if (!own) return [];
  const { before, after } = own.examples;
  return [...blocks('avant', before), ...blocks('après', after)];
}

function blocks(when: string, side: ExampleSide): { title: string; yaml: string }[] {
  const { fiche, registre, sans = [], absente, sansRegistre } = side;
  const missing = sans.map((key) => `# aucune clé « ${key} »`);
  const text = [...(fiche === undefined ? [] : [fiche.trimEnd()]), ...missing].join('\n');
  const found = [
    ...(registre === undefined ? [] : [{ title: `registre.yaml, ${when}`, yaml: registre.trimEnd() }]),
    ...(text === '' ? [] : [{ title: `fiche, ${when}`, yaml: text }]),
    ...(absente ? [{ title: `fiche, ${when}`, yaml: '# pas de fiche' }] : []),
    ...(sansRegistre ? [{ title: `registre.yaml, ${when}`, yaml: '# pas de registre.yaml' }] : []),
  ];
  return found.length > 0 ? found : [{ title: `fiche, ${when}`, yaml: '# la fiche sans cela' }];
}

/** How a register sets the level of a kind, and how it does without a policy. */
export const settingOf = (key: 'changements' | 'politiques', id: string, value: string): string =>
  `${key}:\n  ${id}: ${value}`;
