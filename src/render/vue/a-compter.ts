import { plier } from '../../model/pliage.ts';

/** Genders of the words that starting points begin with. A word that is not here gets no article. */
const FEMININS = new Set(
  'remise fin date cloture rupture signature collecte reception livraison sortie naissance mise prise perte facture derniere premiere majorite cessation radiation reponse demande dissolution publication notification validation fermeture vente visite restitution seconde'.split(
    ' ',
  ),
);
const MASCULINS = new Set(
  'depart dernier premier jour deces depot contrat terme paiement versement passage retrait solde moment bulletin refus recrutement test jugement reglement lendemain debut renouvellement bilan rejet traitement rendez second'.split(
    ' ',
  ),
);

/**
 * « à compter de la remise du bulletin »: a starting point written without its article, as people write it,
 * takes the one French wants; in doubt, « à compter de : … ».
 */
export function aCompterDe(depart: string): string {
  const texte = depart.trim();
  const plie = plier(texte.slice(0, 40));
  if (/^(?:a|au|aux|apres|avant|des|depuis|jusqu|lors|tant|sans|pendant)\b/.test(plie)) return texte;
  if (/^la /.test(plie) || /^l'/.test(plie)) return `à compter de ${texte}`;
  if (/^les? /.test(plie))
    return `à compter d${plie.startsWith('les') ? 'es' : 'u'} ${texte.replace(/^\S+\s+/, '')}`;
  const mot = /^[a-z]+/.exec(plie)?.[0] ?? '';
  if (/^\d/.test(plie) || MASCULINS.has(mot)) return `à compter du ${texte}`;
  if (FEMININS.has(mot) || /[a-z]{3}(?:tion|sion)$/.test(mot)) return singulier(mot, texte);
  if (/^[aeiou][a-z]{3}/.test(mot) && !/[sx]$/.test(mot)) return `à compter de l’${texte}`;
  return /[a-z]{3}ment$/.test(mot) ? `à compter du ${texte}` : `à compter de\u00a0: ${texte}`;
}

function singulier(mot: string, texte: string): string {
  return /^[aeiouh]/.test(mot) ? `à compter de l’${texte}` : `à compter de la ${texte}`;
}
