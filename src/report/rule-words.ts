import type { Fiabilite } from '../data/vocabulaire.ts';
import type { FixDeclaration } from '../lint/fix.ts';
import type { Example, Reference, Rule, SourceClass } from '../lint/rule.ts';
import { typographier } from '../model/typographie.ts';

export const SOURCE_WORDS = {
  loi: 'loi',
  cnil: 'recommandation de la CNIL',
  usage: 'usage du métier',
  structure: 'forme du fichier',
} as const satisfies Record<SourceClass, string>;

export const FIABILITES = {
  lu: 'texte lu',
  sec: 'lu dans une source secondaire',
  projet: 'projet de texte',
  averifier: 'à vérifier',
  outil: 'choix de l’outil',
} as const satisfies Record<Fiabilite, string>;

/** A reference with how sure it is and since when it applies: « RGPD, article 30(1)(c) (texte lu) ». */
export function sayReference({ texte, fiabilite, depuis }: Reference): string {
  const since = depuis ? `, applicable depuis le ${depuis}` : '';
  return `${texte} (${FIABILITES[fiabilite]}${since})`;
}

/** The texts of a rule in French typography; messages keep their key, for their level. */
export function ruleTexts({ what, why, messages, repair }: Rule) {
  const repairs = typeof repair === 'string' ? [repair] : Object.values(repair);
  return {
    what: typographier(what),
    why: typographier(why),
    messages: Object.entries(messages).map(([key, text]) => ({ key, text: typographier(text) })),
    repairs: [...new Set(repairs)].map(typographier),
  };
}

/** Where a rule runs, and at which levels. */
export function sayPresets(rule: Rule): string {
  if (rule.strictOnly) return 'seulement dans le préréglage `strict`';
  const levels = Object.values(rule.strictSeverities ?? {});
  return levels.length > 0 ? `\`${levels[0]}\` dans le préréglage \`strict\`` : '';
}

/** What the tool can do about a finding of the rule, and with which option. */
export function ruleFixes(rule: Rule): string[] {
  const said = Object.values(rule.fix ?? {}).flatMap((fix) => (fix ? [sayFix(fix)] : []));
  return [...new Set(said)].map(typographier);
}

function sayFix({ title, safe }: FixDeclaration): string {
  if (safe === true) return `${title} : \`registre lint --fix\`.`;
  if (safe === false) return `${title}, à relire : \`registre lint --fix --unsafe\`.`;
  return `${title} : \`registre lint --fix\` si seuls la casse, les accents ou les espaces changent, sinon \`--fix --unsafe\`, à relire.`;
}

/** The YAML of an example as a reader sees it: what stands in the fiche, in `registre.yaml`, and what does not. */
export function exampleBlocks(example: Example): { title: string; yaml: string }[] {
  const without = [...(example.sans ?? []), ...(example.registreSans ?? [])];
  const missing = without.map((key) => `# aucune clé « ${key} »`).join('\n');
  const fiche = example.entiere ?? example.fiche;
  return [
    ...(example.formatReference
      ? [{ title: 'registre.config.yaml', yaml: `reference_format: ${example.formatReference}` }]
      : []),
    ...(example.registre ? [{ title: 'registre.yaml', yaml: example.registre }] : []),
    ...(example.registreSans?.length ? [{ title: 'registre.yaml', yaml: missing }] : []),
    ...(fiche ? [{ title: 'fiche', yaml: fiche }] : []),
    ...(example.sans?.length ? [{ title: 'fiche', yaml: missing }] : []),
    ...(example.autres ?? []).map((yaml) => ({ title: 'autre fiche', yaml })),
  ].map(({ title, yaml }) => ({ title, yaml: yaml.trimEnd() }));
}

export const silence = (rule: Rule) => `# registre: ignorer ${rule.id} — <motif>`;
