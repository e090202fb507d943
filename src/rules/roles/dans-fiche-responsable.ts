import { ficheRule } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { extrait } from '../extrait.ts';
import { CNIL_SOUS_TRAITANT, rgpd } from '../sources.ts';
import type { NomsConnus } from './client-nomme.ts';
import { nomActeur } from './nommer-tiers.ts';
import { travailPourAutrui } from './pour-un-client.ts';

export const dansFicheResponsable = ficheRule({
  id: 'st-dans-fiche-responsable',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('4(8)'), rgpd('28(10)'), rgpd('30(2)'), CNIL_SOUS_TRAITANT],
  what: 'Une fiche de responsable ne décrit pas un traitement réalisé pour le compte d’un client.',
  why: 'Celui qui traite des données pour le compte d’un autre est son sous-traitant : l’activité s’inscrit au registre de l’article 30(2), et la CNIL recommande de tenir deux registres distincts.',
  messages: {
    default:
      'La fiche {ref} décrit-elle un traitement réalisé pour le compte d’un client (« {texte} ») ? Ce serait une fiche de sous-traitant (art. 30.2).',
  },
  repair:
    'Si le client décide des finalités, écrivez `qualite: sous-traitant` et nommez-le dans `clients` ; sinon, dites pourquoi l’organisme est responsable et écartez ce constat par un commentaire motivé.',
  reads: [
    'nom',
    'finalites[].libelle',
    'personnes[].precisions',
    'donnees[].description',
    'operations[].description',
  ],
  notices: (texte, chemin, partage) => LUS.has(chemin) && indiceChez(partage)(texte) !== undefined,
  check(fiche, { partage, report }) {
    const indiceDe = indiceChez(partage);
    for (const { valeur: texte, origine } of textes(fiche)) {
      const indice = indiceDe(texte);
      if (indice === undefined) continue;
      report({ at: origine, data: { ref: fiche.ref, texte: extrait(indice) } });
      return;
    }
  },
  examples: {
    bad: {
      fiche: `nom: Saisie des questionnaires pour le compte d’un institut de sondage
`,
    },
    good: { fiche: 'nom: Saisie des questionnaires de satisfaction des salariés' },
  },
});

const LUS: ReadonlySet<string> = new Set([
  'nom',
  'finalites[].libelle',
  'personnes[].precisions',
  'donnees[].description',
  'operations[].description',
]);

/** What names the activity, most telling first: one finding for the whole fiche. */
function textes(fiche: FicheResponsable) {
  const reponses: Reponse<string>[] = [
    fiche.nom,
    ...elements(fiche.finalites).map(({ libelle }) => libelle),
    ...elements(fiche.personnes).map(({ precisions }) => precisions),
    ...elements(fiche.donnees).map(({ description }) => description),
    ...elements(fiche.operations).map(({ description }) => description),
  ];
  return reponses.flatMap((reponse) => (reponse.etat === 'donnee' ? [reponse] : []));
}

/** How to find what says that the work is for someone else, given the names that the register knows. */
const indiceChez = parObjet((partage: Partage) => {
  const connus = nomsConnus(partage);
  return (texte: string) => travailPourAutrui(texte, connus);
});

function nomsConnus(partage: Partage): NomsConnus {
  const organisme = partage.registre && valeur(partage.registre.organisme);
  return {
    organisme: (organisme && valeur(organisme.nom)) ?? '',
    acteurs: [...partage.acteurs.keys()].map((id) => plier(nomActeur(id, partage))),
  };
}
