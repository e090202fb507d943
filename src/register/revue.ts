import { type Champ, champsDe, decrire } from '../model/champs.ts';
import { ficheSousTraitant } from '../model/fiche.ts';
import type { Pointeur } from '../model/origine.ts';
import { valeur } from '../model/reponse.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Edit } from '../source/edit.ts';
import { setKey } from '../source/set-key.ts';
import type { Fiche } from './fiche.ts';
import type { Partage } from './partage.ts';
import { estConnue, type Signature, signer } from './signature.ts';

/**
 * What a review is worth now. `sans-empreinte`: a date and a name, nothing that shows what was read;
 * `inconnue`: a fingerprint that this version cannot make again; `illisible`: some fact cannot be read, nothing is
 * certain; `depassee`: facts changed since.
 */
export type EtatRevue =
  | { readonly etat: 'absente' | 'sans-empreinte' | 'inconnue' | 'illisible' | 'tenue' }
  | { readonly etat: 'depassee'; readonly sections: readonly string[] };

/** Compares the facts of a fiche with those its review signed. */
export function etatRevue(fiche: Fiche, partage: Partage): EtatRevue {
  const revue = valeur(fiche.revue);
  if (!revue) return { etat: 'absente' };
  const empreinte = valeur(revue.empreinte);
  if (empreinte === undefined) return { etat: 'sans-empreinte' };
  if (!estConnue(empreinte)) return { etat: 'inconnue' };
  const actuelle = signer(fiche, partage);
  if (!actuelle.entiere) return { etat: 'illisible' };
  if (actuelle.empreinte === empreinte) return { etat: 'tenue' };
  return { etat: 'depassee', sections: changees(valeur(revue.sections) ?? '', actuelle) };
}

/** The parts that do not say what they said; none when the review does not say what they were. */
function changees(signees: string, { sections }: Signature): string[] {
  const avant = new Map(
    [...signees.slice(0, 10_000).matchAll(/(?<![a-z0-9_.-])([a-z0-9_.-]+) ([0-9a-f]{4})(?=,|$)/g)].map(
      ([, nom = '', court = '']) => [nom, court] as const,
    ),
  );
  if (avant.size === 0) return [];
  const noms = new Set([...sections.keys(), ...avant.keys()]);
  return [...noms].filter((nom) => sections.get(nom) !== avant.get(nom));
}

const PARTAGES: Readonly<Record<string, string>> = {
  acteurs: 'acteur',
  services: 'service',
  socles: 'mesures communes',
};

/** The name of a part as people say it: « finalités », « acteur « osiris » ». */
export function nommerSection(nom: string): string {
  const [liste = '', id] = nom.split('.', 2);
  if (id !== undefined) return `${Object.hasOwn(PARTAGES, liste) ? PARTAGES[liste] : liste} « ${id} »`;
  const champs = champsDe(ficheSousTraitant);
  const titre = Object.hasOwn(champs, nom) ? decrire(champs[nom]!).propos?.titre : undefined;
  return titre === undefined ? nom : titre.charAt(0).toLowerCase() + titre.slice(1);
}

/** The edits that write a review in its fiche; the rest of the block, and of the file, stays as it is. */
export function ecrireRevue(
  document: SourceDocument,
  { date, par, signature }: { readonly date: string; readonly par: string; readonly signature: Signature },
): Edit[] {
  const sections = [...signature.sections].map(([nom, court]) => `${nom} ${court}`).join(', ');
  return setKey(document, ['revue'], { date, par, empreinte: signature.empreinte, sections }, ordre);
}

/** The keys of a fiche, or of a map in it, in the order of the model. */
function ordre(pointeur: Pointeur): readonly string[] {
  const champ = pointeur.reduce<Champ<unknown> | undefined>(
    (carte, pas) => carte && champsDe(carte)[String(pas)],
    ficheSousTraitant,
  );
  return champ ? Object.keys(champsDe(champ)) : [];
}
