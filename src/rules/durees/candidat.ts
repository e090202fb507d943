import { reperesDuree } from '../../data/durees.ts';
import { ficheRule } from '../../lint/rule.ts';
import { comparerDurees } from '../../model/duree.ts';
import { lexique } from '../../model/lexique.ts';
import { enVigueur } from '../../model/pays.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Conservation, FicheResponsable } from '../../register/fiche.ts';
import { conservations } from '../conservations.ts';
import { type DureeEcrite, lireDeclaree } from './declaree.ts';
import { CNIL_RH_2026 } from './sources.ts';

const MOTS = lexique(() => ({
  candidat: ['candidat', 'candidature', 'postulant', 'recrutement', 'CV'],
  refus: [
    'non retenu',
    'pas retenu',
    'non recruté',
    'non embauché',
    'non sélectionné',
    'refusé',
    'rejeté',
    'écarté',
    'refus',
    'rejet',
    'sans suite',
    'infructueux',
  ],
  vivier: [
    'vivier',
    'CV-thèque',
    'cvthèque',
    'candidature spontanée',
    'autre poste',
    'autre offre',
    'autre opportunité',
    'poste futur',
    'futur poste',
    'recontacter',
    'opportunité',
  ],
}));

const DEUX_ANS = { mois: 24, heures: 0 };

export const referentielCandidat = ficheRule({
  id: 'duree-referentiel-candidat',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_RH_2026],
  what: 'Une candidature non retenue et un vivier de candidats ont chacun leur durée.',
  why: 'L’ancienne règle des deux ans après le dernier contact ne vaut plus que pour le vivier. Depuis avril 2026, le référentiel de la CNIL permet de garder cinq ans, à titre de preuve, la candidature à un poste qui n’a pas été retenue.',
  messages: {
    default:
      'Depuis 2026, la CNIL distingue la candidature non retenue (5 ans de preuve) et le vivier (2 ans) : « {duree} » ne dit pas de quoi il s’agit ({ref}).',
  },
  repair:
    'Séparez deux cas : `repere: recrutement-non-retenu` pour la preuve, `repere: recrutement-vivier` pour les candidats qui restent à recontacter.',
  reads: ['donnees[].conservation[].duree', 'donnees[].conservation[].cas', 'personnes[].categorie'],
  check(fiche, { today, report }) {
    for (const { at, texte } of candidaturesMelees(fiche, today))
      report({ at, data: { duree: texte, ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche:
        'nom: Gestion du recrutement\npersonnes: [candidats]\ndonnees:\n  - categorie: vie-professionnelle\n    description: CV et lettre de motivation\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { cas: candidature non retenue, duree: 2 ans, depart: dernier contact, sort_final: suppression }',
    },
    good: {
      fiche:
        'nom: Gestion du recrutement\npersonnes: [candidats]\ndonnees:\n  - categorie: vie-professionnelle\n    description: CV et lettre de motivation\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { cas: vivier de candidats, duree: 2 ans, depart: dernier contact, sort_final: suppression, repere: recrutement-vivier }',
    },
  },
});

/** The durations of two years that may be about applicants turned down as well as about those to call back. */
export function candidaturesMelees(fiche: FicheResponsable, today: string): DureeEcrite[] {
  const repere = reperesDuree.entree('recrutement-non-retenu');
  if (!repere || !enVigueur(repere, today)) return [];
  return conservations(fiche).flatMap(({ conservation, categorie }) => {
    const { active } = lireDeclaree(conservation);
    if (!active || comparerDurees(active.duree, DEUX_ANS) !== 0) return [];
    if (conservation.justification.etat !== 'absente') return [];
    return melange(conservation, categorie ?? '', estRecrutement(fiche)) ? [active] : [];
  });
}

function estRecrutement({ nom, personnes }: FicheResponsable): boolean {
  const categories = elements(personnes).map(({ categorie }) => valeur(categorie));
  return categories.includes('candidats') || notions(valeur(nom) ?? '').has('candidat');
}

/** Two years said of applicants turned down, or of applicants without a word on those to call back. */
function melange(conservation: Conservation, categorie: string, recrute: boolean): boolean {
  const { cas, critere, depart, repere, finalites } = conservation;
  const dits = [cas, critere, depart].flatMap((reponse) => valeur(reponse) ?? []);
  const lues = notions([...dits, ...elements(finalites), categorie].join(' ; '));
  if (lues.has('vivier')) return false;
  if (lues.has('refus')) return recrute || lues.has('candidat');
  return recrute && repere.etat === 'absente';
}

const notions = (texte: string) => new Set(MOTS.chercher(texte).map(({ cle }) => cle));
