import { ficheResponsable, ficheSousTraitant, mesure } from '../../model/fiche.ts';
import { registreYaml } from '../../model/registre.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Acteur, Partage } from '../../register/partage.ts';
import { AUDIENCES, type Audience, type Regles } from './audiences.ts';
import {
  clesDesClients,
  clientsSansNom,
  nomDeClient,
  partDuClient,
  prestataires,
  sansNom,
} from './clients.ts';
import { occulterTout, occulteur } from './occulter.ts';
import { champsDe, compterAPreciser, type Retenues, retenirCarte } from './retenir.ts';

/** The part of a register that documents are made from. */
export interface Contenu {
  readonly partage: Partage;
  readonly fiches: readonly Fiche[];
}

export interface ContenuPourAudience extends Contenu {
  /** Fiches left out because they are projects, or not those of the client. */
  readonly omises: readonly Fiche[];
  /** Answers still « à préciser » in what is told. */
  readonly aPreciser: number;
  /** References of the fiches whose texts named a client that this reader is not told of. */
  readonly nommants: readonly string[];
}

/**
 * The register as a reader may know it. It is cut before any document is made, so that no format, layout or
 * template can print what is not told. `toutes`: the fiches of the register, when only some are printed.
 */
export function pourAudience(
  { partage, fiches }: Contenu,
  audience: Audience,
  toutes: readonly Fiche[] = fiches,
): ContenuPourAudience {
  const regles: Regles = AUDIENCES[audience.id];
  const retenues: Retenues = new Set(regles.retient);
  const gardees = fiches.flatMap((fiche) => part(fiche, audience, regles, partage) ?? []);
  const tus = clientsTus(audience, regles, { partage, fiches: toutes }, gardees);
  const commun = retenirPartage(partage, retenues, new Set(tus));
  const nomsTus = tus.map((cle) => nomDeClient(cle, toutes, partage));
  const retenuesDe = gardees.map((fiche) => retenirFiche(fiche, retenues));
  const dites = retenuesDe.map((fiche) => sansNoms(fiche, nomsTus, partage));
  const restent = new Set(gardees.map(({ fichier }) => fichier));
  return {
    partage: commun,
    fiches: dites,
    omises: fiches.filter(({ fichier }) => !restent.has(fichier)),
    aPreciser: dites.reduce(
      (total, fiche) => total + aPreciser(fiche),
      compterAPreciser([commun.registre?.organisme, commun.registre?.dpo, commun.registre?.representant]),
    ),
    nommants: nommants(retenuesDe, dites),
  };
}

/** Names are in free texts too: they are taken out, and someone has to read again what is left. */
function sansNoms(fiche: Fiche, noms: readonly string[], { acteurs, services }: Partage): Fiche {
  if (noms.length === 0) return fiche;
  const cle = (texte: string) => acteurs.has(texte) || services.has(texte);
  const { releve, origine, ref, fichier, role } = fiche;
  return { ...occulterTout(fiche, occulteur(noms), cle), releve, origine, ref, fichier, role } as Fiche;
}

/** The fiches whose texts named a client. */
function nommants(avant: readonly Fiche[], apres: readonly Fiche[]): string[] {
  const texte = ({ releve: _, ...fiche }: Fiche) => JSON.stringify(fiche);
  const change = (fiche: Fiche, dite: Fiche) => fiche !== dite && texte(fiche) !== texte(dite);
  return avant.filter((fiche, rang) => change(fiche, apres[rang]!)).map(({ ref }) => ref);
}

function part(fiche: Fiche, audience: Audience, regles: Regles, partage: Partage): Fiche | undefined {
  if (regles.projets === 'omis' && fiche.projet) return undefined;
  if (audience.id === 'client') return partDuClient(fiche, audience.client, partage);
  return regles.clients === 'aucun' ? clientsSansNom(fiche) : fiche;
}

function clientsTus(
  audience: Audience,
  regles: Regles,
  { partage, fiches }: Contenu,
  gardees: readonly Fiche[],
): string[] {
  if (regles.clients === 'tous') return [];
  const sien = audience.id === 'client' ? audience.client : undefined;
  const nommes = prestataires(gardees, partage);
  return clesDesClients(fiches, partage).filter((cle) => cle !== sien && !nommes.has(cle));
}

function retenirFiche(fiche: Fiche, retenues: Retenues): Fiche {
  const champs = champsDe(fiche.role === 'responsable' ? ficheResponsable : ficheSousTraitant);
  const dite = retenirCarte(champs, fiche, retenues);
  if (dite.mesures_securite.etat === 'retenue') return { ...dite, mesures: [] };
  return { ...dite, mesures: fiche.mesures.map((une) => retenirCarte(champsDe(mesure), une, retenues)) };
}

/** The answers of a fiche; what it takes from the shared part is counted where it is cited. */
function aPreciser({ releve: _, ...fiche }: Fiche): number {
  const { mesures_securite: __, base_legale: ___, conservation: ____, ...reponses } = fiche;
  return compterAPreciser(reponses);
}

function retenirPartage(partage: Partage, retenues: Retenues, tus: ReadonlySet<string>): Partage {
  if (!partage.registre) return partage;
  const registre = retenirCarte(champsDe(registreYaml), partage.registre, retenues);
  const acteurs = new Map(
    [...(valeur(registre.acteurs) ?? [])].map(([id, reponse]) => [id, dit(id, reponse)]),
  );
  const socles = registre.socles.etat === 'donnee' ? registre.socles.valeur : new Map();
  return {
    ...partage,
    registre,
    acteurs,
    socles: new Map([...socles].map(([id, mesures]) => [id, valeur(mesures) ?? []] as const)),
  };

  function dit(id: string, reponse: Reponse<Acteur>): Reponse<Acteur> {
    const acteur = valeur(reponse);
    return acteur && tus.has(id) ? { ...reponse, etat: 'donnee', valeur: sansNom(acteur) } : reponse;
  }
}
