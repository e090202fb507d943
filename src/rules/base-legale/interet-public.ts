import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { basesDe } from './bases.ts';

export const interetLegitimePublic = ficheRule({
  id: 'interet-legitime-public',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('6(1), dernier alinéa')],
  what: 'Un organisme public ne se fonde pas sur l’intérêt légitime pour exercer ses missions.',
  why: 'L’article 6(1), dernier alinéa, écarte l’intérêt légitime pour les autorités publiques dans l’exécution de leurs missions ; il reste possible pour ce qui n’en relève pas.',
  messages: {
    default:
      '{ref} se fonde sur l’intérêt légitime : relève-t-elle des missions de l’autorité publique (art. 6(1), dernier alinéa) ?',
  },
  repair:
    'Pour une mission de service public, écrivez `base_legale: mission-interet-public` ou `obligation-legale` et citez le texte dans `fondement` ; sinon, dites dans `interet` pourquoi le traitement n’en relève pas et écartez ce constat par un commentaire motivé.',
  reads: ['registre.organisme.secteur', 'finalites[].base_legale'],
  check(fiche, { partage, report }) {
    const organisme = partage.registre && valeur(partage.registre.organisme);
    if (!organisme || valeur(organisme.secteur) !== 'public') return;
    for (const { base, origine } of elements(fiche.finalites).flatMap(basesDe)) {
      if (base.interditAutoritePublique) report({ at: origine, data: { ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      registre: `organisme: { nom: Ville de Vouvray, secteur: public, effectif: 320, adresse: place Holnon, code_postal: "37210", ville: Vouvray, pays: FR, telephone: 02 47 00 00 00, courriel: mairie@vouvray.example }
`,
      fiche: `personnes: [parents]
finalites:
  - libelle: Inscrire les enfants à l’école
    base_legale: interet-legitime
    interet: répartir les élèves entre les deux écoles
donnees:
  - categorie: identite
    description: nom de l’enfant, adresse des parents
    conservation: { critere: fin de la scolarité dans la commune, sort_final: tri, repere: scolaire-petite-enfance }
`,
    },
    good: {
      registre: `organisme: { nom: Ville de Vouvray, secteur: public, effectif: 320, adresse: place Holnon, code_postal: "37210", ville: Vouvray, pays: FR, telephone: 02 47 00 00 00, courriel: mairie@vouvray.example }
`,
      fiche: `personnes: [parents]
finalites:
  - libelle: Inscrire les enfants à l’école
    base_legale: mission-interet-public
    fondement: Code de l’éducation, article L. 131-5
donnees:
  - categorie: identite
    description: nom de l’enfant, adresse des parents
    conservation: { critere: fin de la scolarité dans la commune, sort_final: tri, repere: scolaire-petite-enfance }
`,
    },
  },
});
