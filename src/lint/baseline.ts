import { stringify } from 'yaml';
import { champ, liste, nombre, objet, texte } from '../model/champs.ts';
import { groupBy } from '../model/group-by.ts';
import { entrees, valeur } from '../model/reponse.ts';
import { lireFichier } from '../register/fichier.ts';
import { readDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import { type Fault, faultsOf } from './fault.ts';
import { compareText, type Finding } from './finding.ts';
import { isLocked } from './levels.ts';
import type { Rule } from './rule.ts';

const ferme = { aPreciser: false };

const connu = objet(
  {
    fichier: champ(texte(ferme), { titre: 'Fichier' }),
    constats: champ(liste(texte(ferme), ferme), { titre: 'Constats connus' }),
  },
  ferme,
);

const baselineYaml = objet(
  {
    version: champ(nombre(ferme), { titre: 'Version' }),
    fichiers: champ(liste(connu, ferme), { titre: 'Fichiers' }),
  },
  ferme,
);

/** A finding that is already known. */
export interface KnownFinding {
  /** Posix, relative to the folder of the baseline. */
  readonly file: string;
  /** The identity of the finding: rule, fiche, pointer. */
  readonly identity: string;
}

export const ruleOf = ({ identity }: Pick<KnownFinding, 'identity'>): string =>
  identity.split(' ', 1)[0] ?? '';

/** Largest baseline read, in UTF-16 units: some eighty thousand findings. */
export const MAX_LENGTH = 8_000_000;

const TOP = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** What is said of a fiche in other words. */
const WHOLE = [
  {
    code: 'fichier-vide',
    message: 'Cette ligne de base est vide.',
    repair: 'Supprimez ce fichier, puis refaites-le avec --write-baseline.',
  },
  {
    code: 'fichier-illisible',
    message: 'Cette ligne de base ne se lit pas : elle est trop longue, ou n’est pas un texte en UTF-8.',
    repair: 'Supprimez ce fichier, puis refaites-le avec --write-baseline.',
  },
];

/** Reads a baseline. With any fault nothing of it may be used. */
export function readBaseline(
  path: string,
  text: string,
  rules: readonly Rule[],
): { known: readonly KnownFinding[]; faults: readonly Fault[] } {
  const document = readDocument(path, text, { maxLength: MAX_LENGTH });
  const { contenu, problems } = lireFichier(baselineYaml, document);
  const whole = WHOLE.find(({ code }) => problems[0]?.code === code);
  if (whole) return { known: [], faults: [{ ...whole, code: 'ligne-de-base', range: TOP }] };
  if (!contenu) return { known: [], faults: faultsOf(problems, document, rules) };
  const locate = locator(document);
  const faults = faultsOf(problems, document, rules);
  const refuse = (pointeur: readonly (string | number)[], message: string, repair: string) =>
    faults.push({ range: locate.pointer(pointeur, 'value'), code: 'ligne-de-base', message, repair });
  if (valeur(contenu.version) !== 1) {
    refuse(
      ['version'],
      'Cette version de la ligne de base n’est pas connue.',
      'Écrivez `version: 1`, ou supprimez le fichier et refaites-le avec --write-baseline.',
    );
  }
  const known = entrees(contenu.fichiers).flatMap(({ valeur: one, origine }) => {
    const file = valeur(one.fichier);
    if (file === undefined) {
      refuse(
        origine.pointeur,
        'Ces constats n’ont pas de `fichier`.',
        'Ajoutez `fichier`, relatif à la ligne de base.',
      );
      return [];
    }
    return entrees(one.constats).map(({ valeur: identity, origine: place }) => {
      const rule = rules.find(({ id }) => id === ruleOf({ identity }));
      if (rule && isLocked(rule)) {
        refuse(
          place.pointeur,
          `La règle « ${rule.id} » ne se met pas dans une ligne de base : elle signale ce qui n’a pas pu être lu.`,
          'Retirez cette ligne, et corrigez ce que la règle montre.',
        );
      }
      return { file, identity };
    });
  });
  return { known, faults };
}

const HEADER = `# Constats connus de registre : ceux d’avant, que le contrôle compte à part. Un de moins ici, un de plus à corriger.
# Une ligne : la règle, la fiche, l’endroit. Refaire : registre lint --write-baseline ; retirer les lignes périmées : --prune-baseline
`;

/** The text of a baseline: sorted, one line a finding, the same for the same findings. */
export function writeBaseline(known: readonly KnownFinding[]): string {
  const fichiers = [...groupBy(known, ({ file }) => file)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([fichier, list]) => ({
      fichier,
      constats: list.map(({ identity }) => identity).sort(compareText),
    }));
  return HEADER + stringify({ version: 1, ...(fichiers.length > 0 ? { fichiers } : {}) }, { lineWidth: 0 });
}

/** What a baseline makes of the findings of one register. */
export interface Compared {
  /** The findings, those that are known marked with the baseline. */
  readonly findings: readonly Finding[];
  /** The known findings that were not met again. */
  readonly left: readonly KnownFinding[];
}

/**
 * Marks the findings that a baseline holds; one line of it stands for one finding. What an accepted
 * finding or a reading error says is never known. The file may have moved: the identity decides.
 */
export function compareBaseline(
  findings: readonly Finding[],
  known: readonly KnownFinding[],
  { name, locked }: { readonly name: string; readonly locked: (rule: string) => boolean },
): Compared {
  const waiting = groupBy(known, ({ identity }) => identity);
  const marked = findings.map((finding) => {
    if (finding.suppressed || locked(finding.rule)) return finding;
    return waiting.get(finding.identity)?.shift() ? { ...finding, baseline: name } : finding;
  });
  return { findings: marked, left: [...waiting.values()].flat() };
}
