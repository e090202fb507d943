import { ficheRule } from '../../lint/rule.ts';
import { estAbsente, type Reponse, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { CNIL_REGISTRE, rgpd } from '../sources.ts';

export const informationAbsente = ficheRule({
  id: 'information-absente',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [rgpd('13'), rgpd('14'), CNIL_REGISTRE],
  what: 'La fiche dit où les personnes sont informées.',
  why: 'Les articles 13 et 14 veulent que les personnes soient informées ; la CNIL recommande de tenir au registre ce qui sert à cette information.',
  messages: { default: 'La fiche {ref} ne dit pas où les personnes sont informées.' },
  repair:
    'Ajoutez `information: { support: …, lien: … }` : mention d’un formulaire, notice, affiche, page du site.',
  reads: ['information.support', 'information.lien'],
  check(fiche, { report }) {
    const manque = manquante(fiche);
    if (manque) report({ at: manque, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { sans: ['information'] },
    good: { fiche: 'information: { support: notice remise à l’embauche }' },
  },
});

function manquante({ information }: FicheResponsable): Reponse<unknown> | undefined {
  const dite = valeur(information);
  if (!dite) return estAbsente(information) ? information : undefined;
  return estAbsente(dite.support) && estAbsente(dite.lien) ? information : undefined;
}
