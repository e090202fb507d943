import { paysDe } from '../../../model/pays.ts';
import { type Carte, carte } from '../brouillon.ts';
import { entreeDe } from './vocabulaire.ts';

/** A transfer in one text: a country, « Organisme, pays », « pays (garantie) »; else its words as the recipient. */
export function transfertDe(texte: string): Carte {
  const morceaux = texte
    .split(/[,;()]| [-–—/] /)
    .map((un) => un.trim())
    .filter((un) => un !== '');
  const lus = morceaux.map((un) => {
    const pays = paysDe(un.replace(/^(?:aux?|vers les?|vers la|en) /i, ''))?.id;
    return { pays, garantie: pays ? undefined : entreeDe('garanties', un), un };
  });
  const [pays, deux] = lus.flatMap((lu) => lu.pays ?? []);
  const garanties = lus.flatMap((lu) => lu.garantie ?? []);
  const autres = lus.filter((lu) => !lu.pays && !lu.garantie);
  if (!pays || deux || autres.length > 1) return carte({ destinataire: texte });
  const garantie = garanties.length > 1 ? garanties : garanties[0];
  return carte({ destinataire: autres[0]?.un, pays, garantie });
}
