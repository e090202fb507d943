import { type DureeLue, direDuree } from '../../model/duree.ts';
import { manque } from '../../model/mots-imprimes.ts';
import type { Reponse } from '../../model/reponse.ts';
import { aCompterDe } from './a-compter.ts';
import { detail, etatDe } from './etat.ts';

interface Delai {
  readonly duree?: Reponse<DureeLue>;
  readonly depart?: Reponse<string>;
}

/** « 5 ans à compter de la remise du bulletin »; says which half is missing; empty when neither is written. */
export function delaiDe({ duree, depart }: Delai): string {
  const dite = detail(duree, direDureeLue);
  const aCompter = depart?.etat === 'donnee' ? aCompterDe(depart.valeur) : '';
  if (dite === '' || aCompter !== '') return [dite, aCompter].filter((texte) => texte !== '').join(' ');
  const dejaDit = duree?.etat !== 'donnee' || (duree.valeur.forme === 'chiffree' && duree.valeur.depart);
  return dejaDit ? dite : `${dite} ${manque('point de départ', etatDe(depart))}`;
}

/** In plain units; as written where the text says more than a figure. */
function direDureeLue(duree: DureeLue): string {
  const simple = duree.forme === 'chiffree' && !duree.plafond && !duree.depart;
  return simple ? direDuree(duree.duree) : duree.texte;
}
