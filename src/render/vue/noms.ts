import {
  categoriesDonnees,
  categoriesPersonnes,
  categoriesSensibles,
  operations,
} from '../../data/vocabulaire.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { OpenList, Partage } from '../../register/partage.ts';
import { nomDActeur } from './contact.ts';
import { detail } from './etat.ts';
import { reconnaitre, sansExemples } from './libelles.ts';
import { joindre, PUIS } from './lignes.ts';

/** What the words of a fiche stand for: identifiers become names, other texts stay as they are. */
export interface Noms {
  /** An actor, a service, or an item of the fiche. */
  readonly de: (texte: string) => string;
  readonly personnes: (texte: string) => string;
  readonly donnees: (texte: string) => string;
  readonly operation: (texte: string) => string;
  /** Several of them, in one text. */
  readonly tous: (reponse: Liste | undefined, nom: (texte: string) => string) => string;
}

type Liste = Reponse<readonly Reponse<string>[]>;

/** The names of a fiche and of what it shares with the others. */
export function nomsDe(fiche: Fiche, partage: Partage): Noms {
  const propres = itemsDe(fiche, partage);
  const de = (texte: string) =>
    propres.get(texte) ?? partage.services.get(texte) ?? nomDActeur(texte, partage);
  const mot = (liste: OpenList, entrees: Parameters<typeof reconnaitre>[0], texte: string) =>
    reconnaitre(entrees, texte)?.label ?? partage.vocabulaire[liste].get(texte) ?? de(texte);
  return {
    de,
    personnes: (texte) => propres.get(texte) ?? mot('personnes', categoriesPersonnes.entrees, texte),
    donnees: (texte) => propres.get(texte) ?? mot('donnees', CATEGORIES, texte),
    operation: (texte) => mot('operations', operations.entrees, texte),
    tous: (reponse, nom) => {
      if (reponse?.etat !== 'donnee') return detail(reponse, () => '');
      return joindre(
        reponse.valeur.map((texte) => detail(texte, nom)),
        PUIS,
      );
    },
  };
}

/** Categories of both kinds, named as the CNIL's form names them, without their examples. */
const CATEGORIES = [
  ...categoriesDonnees.entrees.map(({ id, word, label }) => ({ id, label: sansExemples(word ?? label) })),
  ...categoriesSensibles.entrees.map(({ id, label }) => ({ id, label: sansExemples(label) })),
];

function itemsDe(fiche: Fiche, partage: Partage): Map<string, string> {
  const noms = new Map<string, string>();
  const ajouter = (id: Reponse<string>, ...textes: readonly (Reponse<string> | string)[]) => {
    const cle = valeur(id);
    const nom = textes
      .map((texte) => (typeof texte === 'string' ? texte : valeur(texte)))
      .find((texte) => texte);
    if (cle !== undefined && nom !== undefined) noms.set(cle, nom);
  };
  for (const { id, libelle } of elements(fiche.finalites)) ajouter(id, libelle);
  for (const { id, categorie, precisions } of elements(fiche.personnes)) {
    const ecrite = valeur(categorie) ?? '';
    const label =
      reconnaitre(categoriesPersonnes.entrees, ecrite)?.label ?? partage.vocabulaire.personnes.get(ecrite);
    ajouter(id, precisions, label ?? ecrite);
  }
  for (const donnee of [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)]) {
    const categorie = valeur(donnee.categorie) ?? '';
    ajouter(donnee.id, donnee.libelle, reconnaitre(CATEGORIES, categorie)?.label ?? '', donnee.description);
  }
  for (const { id, nom, service, acteur } of elements(fiche.destinataires)) {
    ajouter(
      id,
      nom,
      partage.services.get(valeur(service) ?? '') ?? '',
      nomDActeur(valeur(acteur) ?? '', partage),
    );
  }
  return noms;
}
