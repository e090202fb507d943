import { ficheRule } from '../../lint/rule.ts';
import { elements, estAbsente, valeur } from '../../model/reponse.ts';
import { CNIL_MODELE_ODS, rgpd } from '../sources.ts';

export const autresSansPrecision = ficheRule({
  id: 'autres-sans-precision',
  role: 'toutes',
  severity: 'warning',
  severities: { personnes: 'error' },
  source: 'loi',
  references: [rgpd('30(1)(c)'), CNIL_MODELE_ODS],
  what: '« Autres » est toujours précisé.',
  why: 'L’article 30 demande une description des catégories ; « autres » n’en est pas une, et les modèles de la CNIL ajoutent « précisez ».',
  messages: {
    personnes: '« Autres » doit être précisé : la fiche {ref} ne dit pas de quelles personnes il s’agit.',
    donnees: '« Autres » doit être précisé : cette catégorie de données de la fiche {ref} n’a pas de nom.',
    destinataires: '« Autre » doit être précisé : la fiche {ref} ne dit pas de quel destinataire il s’agit.',
  },
  repair: {
    personnes: 'Ajoutez `precisions`, ou choisissez une autre `categorie`.',
    donnees: 'Ajoutez `libelle`, ou choisissez une autre `categorie`.',
    destinataires: 'Ajoutez `nom`, `service` ou `acteur`.',
  },
  absence: true,
  reads: [
    'personnes[].categorie',
    'personnes[].precisions',
    'donnees[].categorie',
    'donnees[].libelle',
    'donnees[].description',
    'destinataires[].type',
    'destinataires[].nom',
  ],
  check(fiche, { report }) {
    const data = { ref: fiche.ref };
    for (const { categorie, precisions } of elements(fiche.personnes)) {
      if (valeur(categorie) === 'autres' && estAbsente(precisions))
        report({ at: precisions, message: 'personnes', data });
    }
    for (const { categorie, libelle, description } of elements(fiche.donnees)) {
      // Without a description either, `a30-donnees-description` says more.
      const aNommer = valeur(categorie) === 'autres' && estAbsente(libelle) && !estAbsente(description);
      if (aNommer) report({ at: libelle, message: 'donnees', data });
    }
    for (const { type, nom, service, acteur, precisions } of elements(fiche.destinataires)) {
      const muet = [nom, service, acteur, precisions].every(estAbsente);
      if (valeur(type) === 'autre' && muet) report({ at: nom, message: 'destinataires', data });
    }
  },
  examples: {
    bad: { fiche: 'personnes:\n  - salaries\n  - categorie: autres' },
    good: {
      fiche:
        'personnes:\n  - salaries\n  - { categorie: autres, precisions: intérimaires mis à disposition }',
    },
  },
});
