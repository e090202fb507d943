import { categoriesSensibles } from '../../data/vocabulaire.ts';
import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { DonneeSensible } from '../../register/fiche.ts';
import { CNIL_MODELE_ODS, rgpd } from '../sources.ts';
import { entreeDeListe } from './liste.ts';

export const sensiblesIncoherent = ficheRule({
  id: 'sensibles-incoherent',
  role: 'toutes',
  severity: 'error',
  severities: { silence: 'warning' },
  source: 'structure',
  references: [rgpd('9(1)'), rgpd('10'), CNIL_MODELE_ODS],
  what: 'La colonne « Données sensibles ? » de la liste dit la même chose que la fiche.',
  why: 'Les deux réponses se contredisent : le lecteur ne sait pas si le traitement porte sur des données que les articles 9 et 10 protègent.',
  messages: {
    non: 'La liste dit « non » pour les données sensibles, mais la fiche {ref} contient {detail}.',
    oui: 'La liste dit « oui » pour les données sensibles, mais la fiche {ref} répond « aucune ».',
    silence: 'La liste dit « oui » pour les données sensibles, mais la fiche {ref} n’en décrit aucune.',
  },
  repair: {
    non: 'Écrivez `donnees_sensibles: oui` dans la liste, ou retirez ces données de la fiche si elles n’existent pas.',
    oui: 'Décrivez ces données dans `donnees_sensibles`, ou écrivez `donnees_sensibles: non` dans la liste.',
    silence:
      'Décrivez ces données dans `donnees_sensibles`, ou écrivez `donnees_sensibles: non` dans la liste.',
  },
  reads: ['donnees_sensibles', 'donnees_sensibles[].categorie', 'registre.liste[].donnees_sensibles'],
  check(fiche, { partage, report }) {
    const entree = entreeDeListe(partage, fiche);
    const reponse = entree && valeur(entree.donnees_sensibles);
    if (!entree || reponse === undefined) return;
    const { ref, donnees_sensibles } = fiche;
    const related = [entree.donnees_sensibles.origine];
    const [premiere] = elements(donnees_sensibles).filter(estSensible);
    if (!reponse && premiere) {
      report({ at: donnees_sensibles, message: 'non', data: { ref, detail: nommer(premiere) }, related });
    }
    if (!reponse) return;
    if (donnees_sensibles.etat === 'aucun')
      report({ at: donnees_sensibles, message: 'oui', data: { ref }, related });
    if (donnees_sensibles.etat === 'absente') {
      report({ at: donnees_sensibles, message: 'silence', data: { ref }, related });
    }
  },
  examples: {
    bad: {
      registre: 'liste: [{ reference: T-001, nom: Gestion de la paie, donnees_sensibles: oui }]',
    },
    good: {
      registre: 'liste: [{ reference: T-001, nom: Gestion de la paie, donnees_sensibles: non }]',
    },
  },
});

/** The social security number is protected too, but is no « donnée sensible » in the CNIL's list. */
const estSensible = ({ categorie }: DonneeSensible) => valeur(categorie) !== 'nir';

function nommer({ categorie, description }: DonneeSensible): string {
  const id = valeur(categorie);
  const nom = id && categoriesSensibles.entree(id)?.label;
  return `« ${nom ?? id ?? valeur(description) ?? 'une donnée sensible'} »`;
}
