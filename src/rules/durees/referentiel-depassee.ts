import type { RepereDuree } from '../../data/durees.ts';
import { ficheRule } from '../../lint/rule.ts';
import { conservations } from '../conservations.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { type Declaree, type DureeEcrite, lireDeclaree } from './declaree.ts';
import { chiffres, dureeIso, estIncertain, estPlusLongue, plusLongue, repereDe, surete } from './reperes.ts';
import { CNIL_DUREES, TEXTES_DES_REPERES } from './sources.ts';

export const referentielDepassee = ficheRule({
  id: 'duree-referentiel-depassee',
  role: 'responsable',
  severity: 'warning',
  severities: { partagee: 'info', separee: 'info', ecart: 'info', incertain: 'info' },
  source: 'cnil',
  references: [rgpd('5(1)(e)'), CNIL_DUREES, TEXTES_DES_REPERES],
  what: 'Une durée ne dépasse pas le repère que la fiche cite, sauf justification.',
  why: 'Un référentiel est un point de repère : s’en écarter est possible, si l’écart est justifié et écrit. Au-delà, les données sont gardées plus longtemps que nécessaire.',
  messages: {
    default: '« {duree} » dépasse le repère `{repere}` ({texte}) : fiche {ref}, {surete}.',
    partagee:
      '« {duree} » dépasse le repère `{repere}` ({texte}) ; au-delà : {suite} (fiche {ref}, {surete}).',
    separee:
      '« {duree} » en base active dépasse le repère `{repere}` ({texte}) : la suite est un archivage intermédiaire (fiche {ref}, {surete}).',
    ecart:
      '« {duree} » est plus long que tout ce que donne le repère `{repere}` ({texte}) : fiche {ref}, {surete}.',
    incertain:
      '« {duree} » dépasse le repère `{repere}` ({texte}), qui n’est pas sûr : fiche {ref}, {surete}.',
  },
  repair: {
    default: 'Réduisez la durée, ou ajoutez `justification` : pourquoi cet écart est nécessaire.',
    partagee: 'Séparez les cas (`cas`), réduisez la durée, ou ajoutez `justification`.',
    separee: 'Déplacez la durée longue dans `archivage`, ou ajoutez `justification`.',
    ecart: 'Vérifiez la durée, ou ajoutez `justification` : pourquoi cet écart est nécessaire.',
    incertain: 'Vérifiez la durée auprès du texte, ou ajoutez `justification`.',
  },
  reads: [
    'donnees[].conservation[].duree',
    'donnees[].conservation[].archivage',
    'donnees[].conservation[].repere',
    'donnees[].conservation[].justification',
  ],
  check(fiche, { today, report }) {
    for (const { conservation } of conservations(fiche)) {
      const repere = repereDe(conservation, today);
      if (!repere || conservation.justification.etat !== 'absente') continue;
      const exces = trouverExces(repere, lireDeclaree(conservation));
      if (!exces) continue;
      const { at, texte: ecrit } = exces.duree;
      const data = {
        duree: extrait(ecrit),
        repere: repere.id,
        texte: exces.texte,
        ref: fiche.ref,
        surete: surete(repere),
      };
      if (estIncertain(repere)) report({ at, message: 'incertain', data });
      else if (exces.forme === 'partagee')
        report({ at, message: 'partagee', data: { ...data, suite: repere.archivage!.texte } });
      else if (exces.forme === 'default') report({ at, data });
      else report({ at, message: exces.forme, data });
    }
  },
  examples: {
    bad: {
      fiche:
        'nom: Vidéosurveillance du magasin\ndonnees:\n  - categorie: identite\n    description: images des caméras\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 3 mois, depart: enregistrement, sort_final: suppression, repere: videosurveillance }',
    },
    good: {
      fiche:
        'nom: Vidéosurveillance du magasin\ndonnees:\n  - categorie: identite\n    description: images des caméras\n    source: personne-concernee\n    caractere: obligatoire\n    conservation: { duree: 15 jours, depart: enregistrement, sort_final: suppression, repere: videosurveillance }',
    },
  },
});

interface Exces {
  readonly forme: 'default' | 'partagee' | 'separee' | 'ecart';
  readonly duree: DureeEcrite;
  /** What the reference says, in its own words. */
  readonly texte: string;
}

function trouverExces(repere: RepereDuree, declaree: Declaree): Exces | undefined {
  return excesActif(repere, declaree) ?? excesArchive(repere, declaree) ?? excesDeTout(repere, declaree);
}

/** Longer in current use than a ceiling that the reference sets for it. */
function excesActif({ baseActive, archivage, sens }: RepereDuree, { active, archivage: archive }: Declaree) {
  const plafond = baseActive.max && dureeIso(baseActive.duree);
  if (!plafond || !active || !estPlusLongue(active.duree, plafond)) return undefined;
  const exces = { duree: active, texte: baseActive.texte };
  if (sens === 'minimum') return { ...exces, forme: 'separee' as const };
  const suite = dureeIso(archivage?.duree);
  // The second figure may be the right one: « traceurs : 13 mois », « informations collectées : 25 mois ».
  const partagee = sens === 'repere' && suite && !archive && !estPlusLongue(active.duree, suite);
  return { ...exces, forme: partagee ? ('partagee' as const) : ('default' as const) };
}

function excesArchive({ archivage }: RepereDuree, { archivage: archive }: Declaree) {
  const plafond = archivage?.max && dureeIso(archivage.duree);
  if (!archivage || !plafond || !archive || !estPlusLongue(archive.duree, plafond)) return undefined;
  return { duree: archive, texte: archivage.texte, forme: 'default' as const };
}

/** Where the reference sets no ceiling, only what is longer than all its figures stands out. */
function excesDeTout(repere: RepereDuree, { active, archivage: archive }: Declaree) {
  const { baseActive, archivage, sens } = repere;
  if (sens !== 'repere' || baseActive.max) return undefined;
  const tous = chiffres(repere);
  if (tous.length === 0) return undefined;
  const duree = [active, archive].find((une) => une && estPlusLongue(une.duree, plusLongue(tous)));
  return (
    duree && {
      duree,
      texte: [baseActive.texte, archivage?.texte].filter(Boolean).join(' ; '),
      forme: 'ecart' as const,
    }
  );
}
