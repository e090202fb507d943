import { ficheRule } from '../../lint/rule.ts';
import { elements } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const finaliteAbsente = ficheRule({
  id: 'a30-finalite-absente',
  role: 'responsable',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(b)')],
  what: 'La fiche dit à quoi sert le traitement.',
  why: 'L’article 30 demande les finalités : tout le reste de la fiche (données, durées, destinataires) se juge par rapport à elles.',
  messages: {
    default: 'La fiche {ref} n’a pas de finalité.',
    libelle: 'Une finalité de la fiche {ref} n’est pas rédigée.',
  },
  repair: {
    default: 'Ajoutez `finalites` avec une phrase par but, la finalité principale en premier.',
    libelle: 'Ajoutez `libelle` : le but, en une phrase.',
  },
  absence: true,
  reads: ['finalites', 'finalites[].libelle'],
  check({ finalites, ref }, { report }) {
    if (finalites.etat === 'absente') report({ at: finalites, data: { ref } });
    for (const { libelle } of elements(finalites)) {
      if (libelle.etat === 'absente') report({ at: libelle, message: 'libelle', data: { ref } });
    }
  },
  examples: {
    bad: { sans: ['finalites'] },
    good: {
      fiche:
        'finalites: [{ libelle: Calculer et verser la rémunération des salariés, base_legale: contrat }]',
    },
  },
});
