import { ficheRule } from '../../lint/rule.ts';
import { estAbsente } from '../../model/reponse.ts';
import { entreeDeListe } from '../coherence/liste.ts';
import { CNIL_MODELE_ODS, CNIL_MODELE_WORD, rgpd } from '../sources.ts';

export const donneesSensiblesNonDites = ficheRule({
  id: 'donnees-sensibles-non-dites',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, CNIL_MODELE_WORD, rgpd('9(1)'), rgpd('10')],
  what: 'La fiche dit si des données sensibles ou pénales sont traitées.',
  why: 'Les deux modèles de la CNIL posent la question, et le silence n’y répond pas : la réponse décide de l’article 9 ou 10, et pèse dans l’analyse d’impact.',
  messages: { default: 'La fiche {ref} ne dit pas si des données sensibles sont traitées.' },
  repair:
    'Ajoutez `donnees_sensibles` avec les catégories concernées, ou `donnees_sensibles: aucune` après examen.',
  reads: ['donnees_sensibles', 'registre.liste[].donnees_sensibles'],
  check(fiche, { partage, report }) {
    const { donnees_sensibles: at, ref } = fiche;
    // The CNIL’s list has a column for the question: what was answered there is answered.
    const listee = entreeDeListe(partage, fiche)?.donnees_sensibles;
    if (estAbsente(at) && (!listee || estAbsente(listee))) report({ at, data: { ref } });
  },
  examples: {
    bad: { sans: ['donnees_sensibles'] },
    good: { fiche: 'donnees_sensibles: aucune' },
  },
});
