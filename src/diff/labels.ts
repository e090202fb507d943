import { criteresAipd } from '../data/aipd.ts';
import { pays } from '../data/pays.ts';
import {
  basesLegales,
  categoriesDonnees,
  categoriesPersonnes,
  categoriesSensibles,
  conditionsArt9,
  droits,
  garanties,
  modulesCct,
  operations,
  typesDestinataire,
  typesMesure,
} from '../data/vocabulaire.ts';
import { type Reponse, valeur } from '../model/reponse.ts';
import type { OpenList, Partage } from '../register/partage.ts';
import { nomDeContact } from '../register/tiers.ts';

type Labels = readonly { readonly id: string; readonly label: string }[];

/** The vocabulary of a field, by the end of its path, longest first. */
const VOCABULARIES: readonly (readonly [RegExp, Labels, OpenList?])[] = [
  [/(?:^|\.)base_legale$/, basesLegales.entrees],
  [/\.condition$/, conditionsArt9.entrees],
  [/\.garantie$/, garanties.entrees],
  [/\.module$/, modulesCct.entrees],
  [/^droits\.applicables$/, droits.entrees],
  [/^aipd\.criteres$/, criteresAipd.entrees],
  [/^destinataires\[\]\.type$/, typesDestinataire.entrees],
  [/(?:mesures_securite|socles\.\*)\[\]\.type$/, typesMesure.entrees, 'mesures'],
  [/^personnes\[\]\.categorie$|\.personnes$/, categoriesPersonnes.entrees, 'personnes'],
  [/^donnees_sensibles\[\]\.categorie$/, categoriesSensibles.entrees, 'donnees'],
  [/^donnees\[\]\.categorie$|\.donnees$/, categoriesDonnees.entrees, 'donnees'],
  [/\.operations?$/, operations.entrees, 'operations'],
  [/(?:^|\.)pays$/, pays.entrees.map(({ id, nom }) => ({ id, label: nom }))],
];

/** What an identifier of this field is called by people; any other text as it is. */
export function labelOf(path: string, text: string, partage: Partage): string {
  if (/\.(?:acteur|via|de|destinataires|destinataire)$/.test(path) && partage.acteurs.has(text)) {
    return actorName(partage.acteurs.get(text)!) ?? text;
  }
  if (/(?:^|\.)(?:service|destinataires)$/.test(path)) return partage.services.get(text) ?? text;
  const [, labels, local] = VOCABULARIES.find(([end]) => end.test(path)) ?? [];
  const label = labels?.find(({ id }) => id === text)?.label;
  return label ?? (local && partage.vocabulaire[local].get(text)) ?? text;
}

function actorName(actor: Reponse<Parameters<typeof nomDeContact>[0]>): string | undefined {
  const read = valeur(actor);
  return read && nomDeContact(read);
}
