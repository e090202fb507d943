import { isoDe, lireDate } from '../../../model/date.ts';
import { plier } from '../../../model/pliage.ts';
import { carte, type Valeur } from '../brouillon.ts';

/** What a text says of the impact assessment; its words as the reason else. */
export function aipdDe(texte: string): Valeur {
  const plie = plier(texte.slice(0, 80)).replace(/\.$/, '');
  if (/^(?:o|oui|requise|necessaire|obligatoire|yes|a realiser|a faire)$/.test(plie))
    return carte({ statut: 'requise' });
  if (/^(?:n|non|non requise|non necessaire|pas necessaire|no|non obligatoire)$/.test(plie))
    return carte({ statut: 'non-requise' });
  if (/^(?:realisee|faite|effectuee|oui,? realisee|done)$/.test(plie)) return carte({ statut: 'realisee' });
  if (/^(?:en cours|oui,? en cours)$/.test(plie)) return carte({ statut: 'en-cours' });
  const faite = /^(?:oui,? )?(?:realisee|faite|effectuee)(?: le)? (.+)$/i.exec(plier(texte.slice(0, 80)));
  const jour = faite ? isoDe(lireDate(faite[1]!)) : undefined;
  if (jour) return carte({ statut: 'realisee', date: jour });
  return carte({ motif: texte });
}
