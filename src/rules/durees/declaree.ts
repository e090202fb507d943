import type { Duree, DureeLue } from '../../model/duree.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Conservation } from '../../register/fiche.ts';

/** A figure of a fiche, with its place and its words. */
export interface DureeEcrite {
  readonly duree: Duree;
  readonly texte: string;
  readonly at: Reponse<DureeLue>;
}

/** What a retention says in figures. */
export interface Declaree {
  readonly active: DureeEcrite | undefined;
  readonly archivage: DureeEcrite | undefined;
  /** Something is written that cannot be read, or is not known yet: no total can be drawn. */
  readonly incomplete: boolean;
}

/** Reads the figures of a retention: current use on one side, intermediate archive on the other. */
export function lireDeclaree({ duree, archivage }: Conservation): Declaree {
  const archive = valeur(archivage)?.duree;
  return {
    active: ecrite(duree),
    archivage: archive && ecrite(archive),
    incomplete:
      estEnSuspens(duree) ||
      (archive ? archive.etat !== 'donnee' || !ecrite(archive) : estEnSuspens(archivage)),
  };
}

function ecrite(at: Reponse<DureeLue>): DureeEcrite | undefined {
  const lue = valeur(at);
  return lue?.forme === 'chiffree' ? { duree: lue.duree, texte: lue.texte, at } : undefined;
}

function estEnSuspens(reponse: Reponse<unknown>): boolean {
  if (reponse.etat !== 'donnee') return reponse.etat === 'a-preciser' || reponse.etat === 'illisible';
  const lue = reponse.valeur as Partial<DureeLue>;
  return lue.forme !== undefined && lue.forme !== 'chiffree';
}
