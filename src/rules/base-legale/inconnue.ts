import { type BaseLegaleId, basesLegales } from '../../data/vocabulaire.ts';
import type { Spot } from '../../lint/fix.ts';
import { onlySpelling } from '../../lint/mend/only-spelling.ts';
import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { plusProche } from '../../model/proche.ts';
import { elements, entrees } from '../../model/reponse.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { baseDe } from './bases.ts';

/** Other ways people write a basis; they are proposed, never taken for it. */
const AUTRES_NOMS: Readonly<Record<BaseLegaleId, readonly string[]>> = {
  consentement: ['accord de la personne', 'opt-in', 'consent', '6.1.a'],
  contrat: [
    'exécution d’un contrat',
    'exécution du contrat',
    'mesures précontractuelles',
    'contract',
    '6.1.b',
  ],
  'obligation-legale': ['obligation légale du responsable', 'legal obligation', '6.1.c'],
  'interets-vitaux': ['sauvegarde de la vie', 'vital interests', '6.1.d'],
  'mission-interet-public': [
    'mission d’intérêt public',
    'intérêt public',
    'autorité publique',
    'mission de service public',
    'public task',
    '6.1.e',
  ],
  'interet-legitime': [
    'intérêts légitimes',
    'intérêt légitime du responsable',
    'legitimate interest',
    '6.1.f',
  ],
};

const NOMS = auBesoin(
  (): ReadonlyMap<string, BaseLegaleId> =>
    new Map(
      basesLegales.entrees.flatMap(({ id, label, article }) => {
        return [id, label, article, ...AUTRES_NOMS[id]].map((nom) => [nom, id] as const);
      }),
    ),
);
const ids = auBesoin(() => basesLegales.ids.map((id) => `\`${id}\``).join(', '));

/** A legal basis is spelled right by the tool, never chosen. */
const memeMotSeulement = (spot: Spot) =>
  onlySpelling('valeur', 'proposition')(spot.data) ? writeValue('{proposition}')(spot) : undefined;

export const baseLegaleInconnue = ficheRule({
  id: 'base-legale-inconnue',
  role: 'responsable',
  severity: 'error',
  source: 'structure',
  references: [rgpd('6(1)')],
  what: 'Une base légale est l’une des six bases de l’article 6.',
  why: 'La liste de l’article 6 est fermée : une autre formule ne permet ni de contrôler la fiche, ni d’informer les personnes.',
  messages: {
    proche: 'Base légale inconnue : « {valeur} » ; vouliez-vous dire `{proposition}` ?',
    inconnue: 'Base légale inconnue : « {valeur} ».',
  },
  repair: {
    proche: `Écrivez \`{proposition}\` si c’est bien elle, sinon l’une des autres bases : ${ids()}.`,
    inconnue: `Choisissez parmi : ${ids()}.`,
  },
  fix: { proche: { title: 'Écrire `{proposition}`', safe: true, edits: memeMotSeulement } },
  reads: ['base_legale', 'finalites[].base_legale'],
  notices: (texte, chemin) => BASE.has(chemin) && !baseDe(texte),
  check(fiche, { report }) {
    const reponses = [fiche.base_legale, ...elements(fiche.finalites).map(({ base_legale }) => base_legale)];
    for (const { valeur, origine } of reponses.flatMap(entrees)) {
      if (baseDe(valeur)) continue;
      const proposition = NOMS().get(plusProche(valeur, [...NOMS().keys()]) ?? '');
      const data = { valeur: extrait(valeur) };
      if (proposition) report({ at: origine, message: 'proche', data: { ...data, proposition } });
      else report({ at: origine, message: 'inconnue', data });
    }
  },
  examples: {
    bad: {
      fiche: `finalites:
  - libelle: Livrer les commandes
    base_legale: Exécution d’un contrat
`,
    },
    good: {
      fiche: `finalites:
  - libelle: Livrer les commandes
    base_legale: contrat
`,
    },
  },
});

const BASE = new Set(['base_legale[]', 'finalites[].base_legale[]']);
