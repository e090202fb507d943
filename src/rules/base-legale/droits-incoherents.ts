import type { BaseLegaleId } from '../../data/vocabulaire.ts';
import { basesLegales, droitsParBase } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { elements, entrees, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { CNIL_BASES_LEGALES, rgpd } from '../sources.ts';
import { parleDeProspection } from './appel-commercial.ts';
import { basesDeLaFiche, nommerBase } from './bases.ts';

export const droitsIncoherents = ficheRule({
  id: 'droits-incoherents',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_BASES_LEGALES, rgpd('20(1)'), rgpd('21(1)')],
  what: 'La portabilité et l’opposition ne sont annoncées que là où une base légale les ouvre.',
  why: 'Annoncer un droit qui n’existe pas trompe les personnes. La portabilité suppose le consentement ou un contrat ; l’opposition vaut pour l’intérêt légitime, la mission d’intérêt public et, quelle que soit la base, la prospection.',
  messages: {
    default: 'Le {droit} ne s’applique pas avec {base} (fiche {ref}).',
  },
  repair: 'Retirez ce droit de `droits.applicables`, ou revoyez la base légale de la finalité qui l’ouvre.',
  reads: ['droits.applicables', 'finalites[].base_legale', 'finalites[].libelle'],
  check(fiche, { report }) {
    const bases = basesDeLaFiche(fiche);
    const droits = valeur(fiche.droits);
    if (!bases || !droits) return;
    for (const { valeur: droit, origine } of entrees(droits.applicables)) {
      if (droit !== 'portabilite' && droit !== 'opposition') continue;
      if (!estFerme(droit, bases) || (droit === 'opposition' && prospecte(fiche))) continue;
      const nom = droit === 'portabilite' ? 'droit à la portabilité' : 'droit d’opposition';
      report({ at: origine, data: { ref: fiche.ref, droit: nom, base: enumerer(bases) } });
    }
  },
  examples: {
    bad: {
      fiche: `finalites:
  - libelle: Déclarer les cotisations aux organismes sociaux
    base_legale: obligation-legale
    fondement: Code de la sécurité sociale, article L. 133-5-3
droits: { exercice: dpo@atelierduval.example, applicables: [acces, rectification, portabilite] }
`,
    },
    good: {
      fiche: `finalites:
  - libelle: Déclarer les cotisations aux organismes sociaux
    base_legale: obligation-legale
    fondement: Code de la sécurité sociale, article L. 133-5-3
droits: { exercice: dpo@atelierduval.example, applicables: [acces, rectification, limitation] }
`,
    },
  },
});

/** No basis of the fiche opens the right. Where consent is one, withdrawing it stands for the opposition. */
function estFerme(droit: 'portabilite' | 'opposition', bases: ReadonlySet<BaseLegaleId>): boolean {
  return droitsParBase.entrees.every((ligne) => !bases.has(ligne.id) || ligne[droit] === 'non');
}

/** Article 21(2): one may always object to marketing. */
const prospecte = (fiche: FicheResponsable): boolean =>
  [valeur(fiche.nom), ...elements(fiche.finalites).map(({ libelle }) => valeur(libelle))].some(
    (texte) => texte !== undefined && parleDeProspection(texte),
  );

function enumerer(bases: ReadonlySet<BaseLegaleId>): string {
  const noms = basesLegales.entrees
    .filter(({ id }) => bases.has(id))
    .map((base) => `« ${nommerBase(base)} »`);
  return `${noms.length > 1 ? 'les bases' : 'la base'} ${noms.join(', ')}`;
}
