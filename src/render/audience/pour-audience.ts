import { ficheResponsable, ficheSousTraitant, mesure } from '../../model/fiche.ts';
import { plier } from '../../model/pliage.ts';
import { registreYaml } from '../../model/registre.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Acteur, Partage } from '../../register/partage.ts';
import { AUDIENCES, type Audience, type Regles } from './audiences.ts';
import {
  clesDesClients,
  clientsParCle,
  clientsSansNom,
  partDuClient,
  prestataires,
  sansNom,
} from './clients.ts';
import { nomsTus } from './noms-tus.ts';
import { A_LA_PLACE, type Occulter, occulterTout, occulteur } from './occulter.ts';
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
  /** The fiches whose texts named a client that this reader is not told of. */
  readonly nommants: readonly Nommant[];
}

interface Nommant {
  readonly reference: string;
  /** The same, or what stands for it where it named the client. */
  readonly imprimee: string;
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
  const sien = audience.id === 'client' ? audience.client : undefined;
  const occulter = occulterClients(tus, sien, { partage, fiches: toutes });
  const sansPropres = regles.propres === 'montrés' ? partage : { ...partage, locales: [] };
  const commun = sansNomsPartages(retenirPartage(sansPropres, retenues, new Set(tus)), occulter, sien);
  const retenuesDe = gardees.map((fiche) => retenirFiche(fiche, retenues, regles));
  const dites = referencesSansNom(retenuesDe.map((fiche) => sansNoms(fiche, occulter)));
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

/** What takes the names of these clients out of texts, if there are any. Those of its reader stay. */
function occulterClients(
  tus: readonly string[],
  sien: string | undefined,
  { fiches, partage }: Contenu,
): Occulter | undefined {
  const dits = clientsParCle(fiches, partage);
  const nomsDe = (cle: string) => nomsTus(cle, dits.get(cle) ?? [], partage);
  const siens = new Set(sien === undefined ? [] : nomsDe(sien).map(plier));
  const noms = tus.flatMap(nomsDe).filter((nom) => !siens.has(plier(nom)));
  return noms.length === 0 ? undefined : occulteur(noms);
}

/** Names are in free texts too: they are taken out, and someone has to read again what is left. */
function sansNoms(fiche: Fiche, occulter: Occulter | undefined): Fiche {
  if (!occulter) return fiche;
  const { releve, origine, ref, fichier, role } = fiche;
  return { ...occulterTout(fiche, occulter), releve, origine, ref: occulter(ref), fichier, role } as Fiche;
}

/** References still tell fiches apart, and name files, once a client is no longer in them. */
function referencesSansNom(fiches: readonly Fiche[]): Fiche[] {
  const nomme = ({ ref }: Fiche) => ref.includes(A_LA_PLACE);
  const prises = new Set(fiches.filter((fiche) => !nomme(fiche)).map(({ ref }) => ref.toLowerCase()));
  return fiches.map((fiche) => {
    if (!nomme(fiche)) return fiche;
    const propre = fiche.ref.replaceAll(A_LA_PLACE, 'client');
    let ref = propre;
    for (let rang = 2; prises.has(ref.toLowerCase()); rang++) ref = `${propre}-${rang}`;
    prises.add(ref.toLowerCase());
    return { ...fiche, ref };
  });
}

/** What the fiches share, without those names; the organisation and its reader keep theirs. */
function sansNomsPartages(
  partage: Partage,
  occulter: Occulter | undefined,
  sien: string | undefined,
): Partage {
  if (!occulter || !partage.registre) return partage;
  const dire = <T>(valeur: T) => occulterTout(valeur, occulter);
  const { vocabulaire, acteurs, services, socles, registre } = partage;
  const leSien = sien === undefined ? undefined : acteurs.get(sien);
  return {
    ...partage,
    registre: { ...dire(registre), organisme: registre.organisme },
    acteurs: new Map([...dire(acteurs), ...(sien && leSien ? [[sien, leSien] as const] : [])]),
    services: dire(services),
    socles: dire(socles),
    vocabulaire: dire(vocabulaire),
  };
}

/** The fiches whose texts named a client. */
function nommants(avant: readonly Fiche[], apres: readonly Fiche[]): Nommant[] {
  const texte = ({ releve: _, ...fiche }: Fiche) => JSON.stringify(fiche);
  return avant.flatMap((fiche, rang) => {
    const dite = apres[rang]!;
    return fiche === dite || texte(fiche) === texte(dite)
      ? []
      : [{ reference: fiche.ref, imprimee: dite.ref }];
  });
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

function retenirFiche(fiche: Fiche, retenues: Retenues, { propres }: Regles): Fiche {
  const champs = champsDe(fiche.role === 'responsable' ? ficheResponsable : ficheSousTraitant);
  const sienne = propres === 'montrés' ? fiche : { ...fiche, locales: [] };
  const dite = retenirCarte(champs, sienne, retenues);
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
