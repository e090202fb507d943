import { ficheRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { FORME } from '../sources.ts';
import { estIdentifiant } from './annuaire.ts';
import { cibles, compter, plusProcheDe } from './cibles.ts';
import { renvois } from './renvois.ts';
import { suggestions } from './suggestions.ts';

export const identifiantInconnu = ficheRule({
  id: 'identifiant-inconnu',
  role: 'toutes',
  severity: 'error',
  severities: { 'libre-proche': 'warning', libre: 'warning' },
  source: 'structure',
  references: [FORME],
  what: 'Une finalité, une catégorie de personnes ou de données citée ailleurs dans la fiche y est décrite.',
  why: 'Un renvoi qui ne mène à rien ne dit pas à quoi la durée, la donnée ou l’opération se rapporte.',
  messages: {
    default: '« {valeur} » ne désigne rien sous `{liste}` dans la fiche {ref}.',
    proche:
      '« {valeur} » ne désigne rien sous `{liste}` dans la fiche {ref} : vouliez-vous dire « {proposition} » ?',
    libre: '« {valeur} » ne désigne rien sous `{liste}` dans la fiche {ref}.',
    'libre-proche':
      '« {valeur} » ne désigne rien sous `{liste}` dans la fiche {ref} : vouliez-vous dire « {proposition} » ?',
  },
  repair: {
    default: 'Écrivez l’`id` ou la catégorie d’un élément de `{liste}`, ou ajoutez cet élément.',
    proche: 'Écrivez `{proposition}`, ou ajoutez cet élément sous `{liste}`.',
    libre: 'Écrivez l’`id` ou la catégorie d’un élément de `{liste}`, ou nommez-le en toutes lettres.',
    'libre-proche': 'Écrivez `{proposition}`, ou ajoutez cet élément sous `{liste}`.',
  },
  reads: [
    'responsables_conjoints[].finalites',
    'donnees[].finalites',
    'donnees[].personnes',
    'donnees[].conservation[].finalites',
    'donnees[].conservation[].personnes',
    'conservation[].finalites',
    'conservation[].personnes',
    'operations[].finalite',
    'operations[].donnees',
    'operations[].personnes',
    'flux[].donnees',
  ],
  check(fiche, { report }) {
    const cites = renvois(fiche);
    if (cites.length === 0) return;
    const parListe = cibles(fiche);
    const suggerer = suggestions();
    for (const { at, liste, libre } of cites) {
      const dit = valeur(at);
      const cible = parListe[liste];
      if (dit === undefined || !cible.complete || compter(cible, dit) > 0) continue;
      if (libre && !estIdentifiant(dit)) continue;
      const proposition = suggerer(() => plusProcheDe(cible, dit));
      const data = { valeur: dit, liste, ref: fiche.ref };
      if (proposition) {
        report({ at, message: libre ? 'libre-proche' : 'proche', data: { ...data, proposition } });
      } else if (!libre) report({ at, data });
      else if (liste !== 'finalites') report({ at, message: 'libre', data });
    }
  },
  examples: {
    bad: {
      fiche:
        'operations:\n  - { operation: communication, description: envoi des virements à la banque, donnees: [coordonnees-bancaire], personnes: [salaries] }',
    },
    good: {
      fiche:
        'operations:\n  - { operation: communication, description: envoi des virements à la banque, donnees: [coordonnees-bancaires], personnes: [salaries] }',
    },
  },
});
