import { ficheRule } from '../../lint/rule.ts';
import { entrees } from '../../model/reponse.ts';
import { lireTiers } from '../../register/tiers.ts';
import { rgpd } from '../sources.ts';

export const conjointCoordonnees = ficheRule({
  id: 'a30-conjoint-coordonnees',
  role: 'responsable',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(a)'), rgpd('26')],
  what: 'Chaque responsable conjoint a un nom et au moins une adresse, un téléphone ou un courriel.',
  why: 'L’article 30 demande, quand la responsabilité est partagée, le nom et les coordonnées de chaque responsable conjoint.',
  messages: {
    default: 'Le responsable conjoint « {nom} » n’a pas de coordonnées.',
    sansNom: 'Un responsable conjoint de la fiche {ref} n’est pas nommé.',
  },
  repair: {
    default: 'Ajoutez son `adresse`, et son `courriel` ou son `telephone`.',
    sansNom: 'Ajoutez son `nom`, ou `acteur` avec l’identifiant d’un acteur de `registre.yaml`.',
  },
  absence: true,
  reads: [
    'responsables_conjoints[].acteur',
    'responsables_conjoints[].nom',
    'responsables_conjoints[].adresse',
    'responsables_conjoints[].telephone',
    'responsables_conjoints[].courriel',
    'registre.acteurs',
  ],
  check(fiche, { partage, report }) {
    for (const conjoint of entrees(fiche.responsables_conjoints)) {
      const { nom, joignable, inconnu, origine } = lireTiers(conjoint, partage);
      if (inconnu) continue;
      if (nom === undefined) sansNom(conjoint.valeur.nom);
      else if (!joignable) report({ at: origine, part: 'key', data: { nom } });
    }

    function sansNom(at: typeof fiche.nom) {
      if (at.etat === 'absente') report({ at, message: 'sansNom', data: { ref: fiche.ref } });
    }
  },
  examples: {
    bad: { fiche: 'responsables_conjoints: [{ nom: Groupement du Val, accord: convention du 3 mars 2026 }]' },
    good: {
      fiche:
        'responsables_conjoints: [{ nom: Groupement du Val, courriel: dpo@groupementduval.example, accord: convention du 3 mars 2026 }]',
    },
  },
});
