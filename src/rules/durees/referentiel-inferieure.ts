import type { RepereDuree } from '../../data/durees.ts';
import { ficheRule } from '../../lint/rule.ts';
import { comparerDurees, type Duree } from '../../model/duree.ts';
import { parObjet } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';
import { valeur } from '../../model/reponse.ts';
import type { Conservation } from '../../register/fiche.ts';
import { conservations } from '../conservations.ts';
import { extrait } from '../extrait.ts';
import { type Declaree, lireDeclaree } from './declaree.ts';
import {
  additionner,
  chiffres,
  dureeIso,
  estIncertain,
  estPlusLongue,
  NULLE,
  plusLongue,
  repereDe,
  surete,
} from './reperes.ts';
import { COMPTABILITE, TEXTES_DES_REPERES } from './sources.ts';

export const referentielInferieure = ficheRule({
  id: 'duree-referentiel-inferieure',
  role: 'responsable',
  severity: 'error',
  severities: { secondaire: 'warning', plancher: 'warning', repere: 'info', incertain: 'info' },
  source: 'loi',
  references: [COMPTABILITE, TEXTES_DES_REPERES],
  what: 'Une durée n’est pas plus courte que celle qu’un texte impose, dans le repère que la fiche cite.',
  why: 'Certains textes obligent à garder une pièce un temps minimal : l’effacer plus tôt manque à cette obligation, même au nom de la protection des données. Une prescription, elle, permet de garder et n’oblige jamais.',
  messages: {
    default:
      '« {duree} » est inférieur à l’obligation ({fondement} : {texte}), repère `{repere}` : fiche {ref}, {surete}.',
    secondaire:
      '« {duree} » est inférieur à l’obligation ({fondement} : {texte}), repère `{repere}` : fiche {ref}, {surete}.',
    plancher:
      '« {duree} » est sous la fourchette recommandée ({fondement} : {texte}), repère `{repere}` : fiche {ref}, {surete}.',
    repere:
      '« {duree} » est plus court que tout ce que donne le repère `{repere}` ({fondement} : {texte}) : fiche {ref}, {surete}.',
    incertain:
      '« {duree} » est plus court que le repère `{repere}` ({fondement} : {texte}), qui n’est pas sûr : fiche {ref}, {surete}.',
  },
  repair: {
    default: 'Allongez la durée, le plus souvent par un `archivage` d’accès restreint, ou corrigez `repere`.',
    secondaire:
      'Allongez la durée, le plus souvent par un `archivage` d’accès restreint, ou corrigez `repere`.',
    plancher: 'Allongez la durée, ou ajoutez `justification`.',
    repere: 'Vérifiez la durée et le cas visé, ou ajoutez `justification`.',
    incertain: 'Vérifiez la durée auprès du texte, ou ajoutez `justification`.',
  },
  reads: [
    'donnees[].conservation[].duree',
    'donnees[].conservation[].archivage',
    'donnees[].conservation[].repere',
  ],
  check(fiche, { today, report }) {
    for (const { conservation } of conservations(fiche)) {
      const repere = repereDe(conservation, today);
      const declaree = lireDeclaree(conservation);
      const derniere = declaree.archivage ?? declaree.active;
      if (!repere || declaree.incomplete || !derniere) continue;
      const plancher = plancherDe(repere);
      const total = additionner(declaree.active?.duree ?? NULLE, declaree.archivage?.duree ?? NULLE);
      if (!plancher || (comparerDurees(total, plancher.duree) ?? 0) >= 0) continue;
      if (plancher.forme !== 'obligation' && conservation.justification.etat !== 'absente') continue;
      const data = {
        duree: extrait(derniere.texte),
        fondement: repere.fondement ?? 'sans texte cité',
        texte: [repere.baseActive.texte, repere.archivage?.texte].filter(Boolean).join(' ; '),
        repere: repere.id,
        ref: fiche.ref,
        surete: surete(repere),
      };
      const { at } = derniere;
      if (estIncertain(repere)) report({ at, message: 'incertain', data });
      else if (plancher.forme !== 'obligation') report({ at, message: plancher.forme, data });
      else if (repere.fiabilite === 'lu' && compteDuMemeJour(conservation, declaree, repere))
        report({ at, data });
      else report({ at, message: 'secondaire', data });
    }
  },
  examples: {
    bad: {
      fiche:
        'nom: Tenue de la comptabilité\ndonnees:\n  - categorie: economique-financier\n    description: factures des clients\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 6 ans, depart: clôture de l’exercice, sort_final: suppression, repere: comptabilite }',
    },
    good: {
      fiche:
        'nom: Tenue de la comptabilité\ndonnees:\n  - categorie: economique-financier\n    description: factures des clients\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 10 ans, depart: clôture de l’exercice, sort_final: suppression, repere: comptabilite }',
    },
  },
});

interface Plancher {
  readonly duree: Duree;
  readonly forme: 'obligation' | 'plancher' | 'repere';
}

/** What a reference does not allow to go under. A limitation period and a custom never do. */
const plancherDe = parObjet((repere: RepereDuree): Plancher | undefined => {
  const { baseActive, archivage, sens, nature } = repere;
  const [active, archive] = [dureeIso(baseActive.duree), dureeIso(archivage?.duree)];
  if (nature === 'prescription') return undefined;
  if (sens === 'minimum') {
    const bouts = [active, archive].filter((bout) => bout !== undefined);
    if (bouts.length === 0) return undefined;
    const total = archivage?.depart ? bouts.reduce(additionner) : plusLongue(bouts);
    return { duree: total, forme: 'obligation' };
  }
  const minimum = dureeIso(baseActive.min);
  if (minimum) return { duree: minimum, forme: 'plancher' };
  if (sens !== 'repere' || nature !== 'obligation' || baseActive.max) return undefined;
  const tous = chiffres(repere);
  return tous.length === 0 ? undefined : { duree: plusCourte(tous), forme: 'repere' };
});

const plusCourte = (durees: readonly Duree[]) => durees.reduce((a, b) => (estPlusLongue(a, b) ? b : a));

/** No unknown time comes before what is counted: the total is certain. */
function compteDuMemeJour(
  { critere, archivage }: Conservation,
  { active }: Declaree,
  { depart }: RepereDuree,
): boolean {
  if (active || critere.etat === 'absente') return true;
  const debut = valeur(archivage)?.depart;
  return plier((debut && valeur(debut)) ?? '').includes(plier(depart));
}
