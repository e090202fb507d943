import { estSocleIntrouvable } from '../../model/mots-imprimes.ts';
import type { SourceFile } from '../grid.ts';
import { type Brouillon, type Carte, carte, estCarte, type Valeur } from './brouillon.ts';
import { cle } from './cle.ts';
import type { FicheImportee } from './comprendre.ts';
import type { FicheLue } from './fiche-lue.ts';
import { lieu } from './place.ts';
import { cleDeReference, estReferenceDuModele, referenceValide } from './reference.ts';
import { sansManquesDeRetention } from './retention.ts';
import { estIllisible } from './valeurs/date.ts';

/** What a fiche is finished with: the list of the register, and the references of the others. */
export interface Finition {
  readonly file: SourceFile;
  readonly liste: readonly Carte[];
  readonly partagees: ReadonlyMap<string, number>;
  readonly prises: Set<string>;
  /** The references that fiches are given: no other may take them. */
  readonly ecrites: ReadonlySet<string>;
  readonly seule: boolean;
  readonly rang: number;
}

/** Gives a fiche the reference and the role it needs, and says what a person must look at. */
export function finir(
  { brouillon, origine, fichier, exportee }: FicheLue,
  finition: Finition,
): FicheImportee {
  const remarques: string[] = [];
  const ecrite = brouillon.texte('reference');
  const duModele =
    ecrite !== undefined &&
    estReferenceDuModele(ecrite) &&
    (finition.partagees.get(cleDeReference(ecrite)) ?? 0) > 1;
  const nom = brouillon.texte('nom');
  // An export says of its list what the register does, and of each fiche all that it says.
  const rangee = exportee ? undefined : rangeeDe(finition.liste, duModele ? undefined : ecrite, nom);
  const dite =
    (duModele ? undefined : ecrite) ?? (typeof rangee?.reference === 'string' ? rangee.reference : undefined);
  const { voulue, reference } = uneReference(dite, nom, finition);
  // The list and the fiche name one activity: rules join them by the same text.
  if (typeof rangee?.reference === 'string') rangee.reference = reference;
  const { clients, categories_traitements, qualite } = brouillon.contenu;
  const role =
    qualite ??
    (clients !== undefined || categories_traitements !== undefined ? 'sous-traitant' : 'responsable');
  if (rangee?.donnees_sensibles === 'oui' && brouillon.contenu.donnees_sensibles === undefined) {
    brouillon.contenu.donnees_sensibles = 'a-preciser';
    remarques.push(
      'la liste dit « Données sensibles : Oui », la fiche ne dit pas lesquelles : écrit « a-preciser »',
    );
  }
  if (nom === undefined && typeof rangee?.nom === 'string') brouillon.contenu.nom = rangee.nom;
  const mesures_securite = sansSoclesPerdus(brouillon.contenu.mesures_securite);
  const dit = exportee ? brouillon.contenu : sansManquesDeRetention(brouillon.contenu);
  const contenu = carte({ ...dit, mesures_securite, qualite: role, reference });
  if (contenu.nom === undefined) remarques.push('le fichier ne donne pas son nom');
  return {
    reference,
    ecrite: dite,
    voulue,
    fichier,
    contenu,
    traces: brouillon.traces,
    origine,
    remarques: [...remarques, ...datesIllisibles(brouillon)],
  };
}

/**
 * Measures that documents print because the register does not hold them. Not earlier: an export tells what its rows
 * leave out, that one included.
 */
function sansSoclesPerdus(mesures: Valeur | undefined): Valeur | undefined {
  if (!Array.isArray(mesures)) return mesures;
  const tenues = mesures.filter((une) => !(estCarte(une) && estPerdue(une)));
  return tenues.length === 0 ? undefined : tenues;
}

const estPerdue = ({ socle, description }: Carte) =>
  socle === undefined && typeof description === 'string' && estSocleIntrouvable(description);

function rangeeDe(
  liste: readonly Carte[],
  reference: string | undefined,
  nom: string | undefined,
): Carte | undefined {
  const parReference =
    reference === undefined
      ? []
      : liste.filter(
          (une) =>
            typeof une.reference === 'string' && cleDeReference(une.reference) === cleDeReference(reference),
        );
  if (parReference.length === 1) return parReference[0];
  return nom === undefined
    ? undefined
    : liste.find((une) => typeof une.nom === 'string' && cle(une.nom) === cle(nom));
}

/** The written reference made valid, else one from the name of the activity or of the file; unique whatever the case. */
function uneReference(
  dite: string | undefined,
  nom: string | undefined,
  { file, prises, ecrites, seule, rang }: Finition,
): Pick<FicheImportee, 'voulue' | 'reference'> {
  const duFichier = file.name.replace(/\.[^.]*$/, '');
  const texte = seule && file.blocks.length > 0 ? duFichier : (nom ?? duFichier);
  const propre = dite === undefined ? undefined : referenceValide(dite);
  const voulue = propre ?? referenceValide(texte) ?? `fiche-${rang + 1}`;
  const prise = (une: string) =>
    prises.has(une.toLowerCase()) || (une !== propre && ecrites.has(une.toLowerCase()));
  let reference = voulue;
  for (let suite = 2; prise(reference); suite++) reference = `${voulue.slice(0, 36)}-${suite}`;
  prises.add(reference.toLowerCase());
  return { voulue, reference };
}

/** Dates that nobody can read, as sentences. */
function datesIllisibles({ traces }: Brouillon): string[] {
  const dites = traces
    .filter(({ chemin, place }) => String(chemin.at(-1)).startsWith('date_') && estIllisible(place))
    .map(({ place }) => `date « ${place.texte} » (${lieu(place.unite)}) : illisible, gardée telle quelle`);
  return [...new Set(dites)];
}
