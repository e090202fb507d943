import { categoriesDonnees, categoriesSensibles, conditionsArt9 } from '../../data/vocabulaire.ts';
import type { Donnee, DonneeSensible, Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { type VueConservation, vueConservations } from './conservation.ts';
import { detail, question } from './etat.ts';
import { libelle, reconnaitre, sansExemples } from './libelles.ts';
import { joindre, lignes, PUIS, type Souple } from './lignes.ts';
import type { Noms } from './noms.ts';

export interface VueDonnee {
  readonly id: string;
  /** Identifier of the category in the CNIL's models; empty for a local category. */
  readonly categorie_id: string;
  /** The exact label of the CNIL's form, else of its spreadsheet, else the local one. */
  readonly categorie: string;
  /** The same in two pieces, the second being what the label gives between brackets. */
  readonly categorie_titre: string;
  readonly categorie_exemples: string;
  readonly libelle: string;
  /** Its own label, else its category without the examples. */
  readonly intitule: string;
  readonly description: string;
  readonly personnes: string;
  readonly finalites: string;
  readonly source: string;
  readonly caractere: string;
  readonly fondement: string;
  readonly conservations: readonly VueConservation[];
  /** Article 9(2) condition, for sensitive data. */
  readonly condition: string;
  /** « 9(1) », « 10 »… for sensitive data: the text that the category comes from. */
  readonly article: string;
}

const SOURCES = [
  { id: 'personne-concernee', label: 'personne concernée' },
  { id: 'tiers', label: 'tiers' },
  { id: 'source-publique', label: 'source publique' },
  { id: 'deduite', label: 'déduite d’autres données' },
];

/** The data items, each with its exact category and its retention. */
export function vueDonnees(fiche: Fiche, partage: Partage, noms: Noms): VueDonnee[] {
  const { donnees } = partage.vocabulaire;
  return lignes(fiche.donnees, 'description').map((donnee) => {
    const categorie = detail(donnee.categorie);
    const connue = reconnaitre(categoriesDonnees.entrees, categorie);
    const label = connue?.word ?? connue?.ods ?? donnees.get(categorie) ?? categorie;
    return { ...commun(donnee, label, noms), categorie_id: connue?.id ?? '', condition: '', article: '' };
  });
}

/** The sensitive data items, with their Article 9(2) condition. */
export function vueDonneesSensibles(fiche: Fiche, noms: Noms): VueDonnee[] {
  return lignes(fiche.donnees_sensibles, 'description').map((donnee) => {
    const categorie = detail(donnee.categorie);
    const connue = reconnaitre(categoriesSensibles.entrees, categorie);
    return {
      ...commun(donnee, connue?.ods ?? connue?.label ?? categorie, noms),
      categorie_id: connue?.id ?? '',
      condition: condition(donnee, { art9: connue?.art9 ?? true }),
      article: connue?.article ?? '',
    };
  });
}

function commun(donnee: Souple<Donnee>, label: string, noms: Noms) {
  const categorie = question(donnee.categorie, () => label);
  return {
    id: detail(donnee.id),
    categorie,
    categorie_titre: sansExemples(categorie),
    categorie_exemples: categorie.slice(sansExemples(categorie).length).trim(),
    libelle: detail(donnee.libelle),
    intitule: detail(donnee.libelle) || sansExemples(categorie) || detail(donnee.description),
    description: question(donnee.description),
    personnes: noms.tous(donnee.personnes, noms.personnes),
    finalites: noms.tous(donnee.finalites, noms.de),
    source: question(donnee.source, (sources) => joindre(sources.map((s) => detail(s, source)))),
    caractere: question(donnee.caractere),
    fondement: detail(donnee.fondement),
    conservations: vueConservations(donnee.conservation, noms),
  };
}

const source = (id: string) => libelle(SOURCES, id);

/** Convictions and offences (art. 10) and the NIR (art. 87) have no Article 9(2) condition to give. */
function condition({ condition }: Souple<DonneeSensible>, { art9 }: { readonly art9: boolean }): string {
  const dire = art9 ? question : detail;
  return dire(condition, (ids) =>
    joindre(
      ids.map((id) => detail(id, conditionArt9)),
      PUIS,
    ),
  );
}

function conditionArt9(id: string): string {
  const connue = conditionsArt9.entree(id);
  return connue ? `${connue.label} (${connue.article})` : id;
}
