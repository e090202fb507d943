import type { Imprimee, Rangee } from '../import/retour/rangees.ts';
import type { Carte } from '../import/understand/brouillon.ts';
import type { Role } from '../import/understand/champs.ts';
import { libelle } from '../import/understand/libelle.ts';
import { imprimable } from '../model/imprimable.ts';
import type { Fiche } from '../register/fiche.ts';
import type { Mesure, Partage } from '../register/partage.ts';
import { rangsDeDonnees } from '../render/vue/cnil-simplifie.ts';
import type { VueDonnee } from '../render/vue/donnees.ts';
import type { VueFiche } from '../render/vue/fiche.ts';
import type { Souple } from '../render/vue/lignes.ts';
import { mesuresEnRangees } from '../render/vue/mesures.ts';

/** A row of the spreadsheet, and the element of the fiche that it prints: its rank, or a shared set of measures. */
export interface RangeeDeFiche {
  readonly rangee: Rangee;
  readonly element: number | Carte;
}

type Textes = Partial<Record<Role, string>>;

/** The rows that the workbook prints for a list of a fiche, in their order. */
export function rangeesDe(liste: Imprimee, fiche: Fiche, vue: VueFiche, partage: Partage): RangeeDeFiche[] {
  const simples = (textes: readonly Textes[]) =>
    textes.map((un, element) => ({ rangee: rangee(liste, un), element }));
  switch (liste) {
    case 'finalites':
      return simples(vue.finalites.map(({ libelle: texte }) => ({ libelle: texte })));
    case 'personnes':
      return simples(vue.personnes.map(({ cnil_simplifie }) => ({ ...cnil_simplifie })));
    case 'destinataires':
      return simples(vue.destinataires.map(({ cnil_simplifie }) => ({ ...cnil_simplifie })));
    case 'transferts':
      return simples(
        vue.transferts.map(({ destinataire, vers, cnil_simplifie, document }) => {
          return { destinataire, pays: vers, garantie: cnil_simplifie.garantie, document };
        }),
      );
    case 'responsables_conjoints':
      return simples(
        vue.responsables_conjoints.map(
          ({ intitule: nom, adresse, code_postal, ville, pays, telephone, courriel }) => {
            return { nom, adresse, code_postal, ville, pays, telephone, courriel };
          },
        ),
      );
    case 'mesures_securite':
      return mesuresEnRangees(fiche, partage).map(({ vue: { cnil_simplifie }, mesure }) => ({
        rangee: rangee(liste, { ...cnil_simplifie }),
        element: elementDeMesure(mesure),
      }));
    case 'donnees':
    case 'donnees_sensibles':
      return deDonnees(liste, vue[liste]);
  }
}

function deDonnees(liste: 'donnees' | 'donnees_sensibles', donnees: readonly VueDonnee[]): RangeeDeFiche[] {
  return rangsDeDonnees(liste, donnees).map(({ id, categorie, description, duree, rang }) => {
    const connue = id === '' ? libelle(categorie)?.id : id;
    return {
      rangee: {
        ...rangee(liste, { description, duree }),
        id: connue,
        etiquette: connue === undefined ? categorie : undefined,
      },
      element: rang,
    };
  });
}

function rangee(liste: Imprimee, textes: Textes): Rangee {
  const cellules = Object.entries(textes).flatMap(([role, texte]): [Role, string][] => {
    const imprime = imprimable(texte);
    return imprime === '' ? [] : [[role as Role, imprime]];
  });
  return { liste, id: undefined, etiquette: undefined, cellules: new Map(cellules) };
}

/** A measure of the fiche by its rank; one of a shared set stands for the set. */
function elementDeMesure(mesure: Souple<Mesure>): number | Carte {
  const [reponse] = [mesure.description, mesure.type, mesure.socle].filter((un) => un !== undefined);
  const [racine, cle] = reponse?.origine.pointeur ?? [];
  return racine === 'socles' ? ({ socle: String(cle) } satisfies Carte) : Number(cle);
}
