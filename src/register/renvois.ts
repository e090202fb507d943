import { elementDe } from '../model/champs.ts';
import { acteurs } from '../model/contact.ts';
import { canonique, type Regard } from './canonique.ts';
import type { Partage } from './partage.ts';
import { sha256 } from './sha256.ts';

const ACTEUR = elementDe(acteurs);

/** What the text of a key stands for, when it names something; `undefined` when it is words. */
export type Renvoi = (texte: string, cle: string) => string | undefined;

/** The keys whose text may name an item of the fiche, an actor or a service. */
export const NOMMENT = new Set([
  'acteur',
  'service',
  'de',
  'via',
  'vers',
  'destinataire',
  'destinataires',
  'finalites',
  'finalite',
  'personnes',
  'donnees',
]);

/** What the first to know says the text stands for; else the text. */
export function suivre(renvois: readonly Renvoi[], texte: string, cle: string): string {
  for (const renvoi of renvois) {
    const nomme = renvoi(texte, cle);
    if (nomme !== undefined) return nomme;
  }
  return texte;
}

/** Shared actors, by their facts; `cites` collects those met. */
export function acteursDe({ acteurs: partages }: Partage, cites: Set<string>, vu: Regard): Renvoi {
  const connus = new Map<string, string>();
  return (texte, cle) => {
    const trouve = NOMMENT.has(cle) ? partages.get(texte) : undefined;
    if (!trouve) return undefined;
    cites.add(`acteurs.${texte}`);
    const faits = connus.get(texte) ?? `acteur ${sha256(canonique(ACTEUR, trouve, vu))}`;
    connus.set(texte, faits);
    return faits;
  };
}

/** Internal services, by their name; `cites` collects those met. */
export function servicesDe({ services }: Partage, cites: Set<string>): Renvoi {
  return (texte, cle) => {
    const nom = NOMMENT.has(cle) ? services.get(texte) : undefined;
    if (nom === undefined) return undefined;
    cites.add(`services.${texte}`);
    return `service ${nom}`;
  };
}

/** Local words of the open lists, by their label. */
export function libellesDe({ vocabulaire: { personnes, donnees, mesures, operations } }: Partage): Renvoi {
  return (texte, cle) => {
    switch (cle) {
      case 'personnes':
        return personnes.get(texte);
      case 'categorie':
        return personnes.get(texte) ?? donnees.get(texte);
      case 'donnees':
        return donnees.get(texte);
      case 'type':
        return mesures.get(texte);
      case 'operation':
      case 'operations':
        return operations.get(texte);
      default:
        return undefined;
    }
  };
}
