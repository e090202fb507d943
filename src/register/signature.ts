import { champsDe, elementDe } from '../model/champs.ts';
import { acteurs } from '../model/contact.ts';
import { ficheSousTraitant } from '../model/fiche.ts';
import { type Reponse, valeur } from '../model/reponse.ts';
import { type Canonique, canonique, canoniqueObjet, FAITS, type Regard } from './canonique.ts';
import { faitsDe, mesuresEtendues, type Reponses } from './faits.ts';
import type { Fiche } from './fiche.ts';
import { dateV1, dureeV1 } from './lectures-v1.ts';
import type { Partage } from './partage.ts';
import { acteursDe, libellesDe, NOMMENT, type Renvoi, servicesDe, suivre } from './renvois.ts';
import { sha256 } from './sha256.ts';

/** What a review signs: all the facts at once, and each part of them, so that what changed since has a name. */
export interface Signature {
  /** `v1-sha256-` and 64 hexadecimal digits. */
  readonly empreinte: string;
  /** Four hexadecimal digits for each part: `finalites`, `acteurs.osiris`. */
  readonly sections: ReadonlyMap<string, string>;
  /** Every fact could be read: otherwise the fingerprint is that of nothing anyone reviewed. */
  readonly entiere: boolean;
}

const FORME = /^v1-sha256-[0-9a-f]{64}$/;

/** Whether this version knows how to make again a fingerprint of that form. */
export const estConnue = (empreinte: string): boolean => FORME.test(empreinte);

const V1: Regard = { ...FAITS, date: dateV1, duree: dureeV1 };

const ITEMS_CITANTS = ['donnees', 'donnees_sensibles', 'destinataires'];

const champs = champsDe(ficheSousTraitant);
const acteur = elementDe(acteurs);

/**
 * Signs the facts of a fiche, with what it cites of the shared actors, services and sets of
 * measures. Identifiers count for what they name: renaming one, with all that cites it, changes nothing.
 *
 * `v1` freezes for ever, or reviews already signed would expire by themselves: which keys are facts (`fait` in
 * the model), the order and the writing of values in `canonique.ts`, `lectures-v1.ts`, the resolution of names and
 * the main purpose kept apart. New optional keys are free: silence leaves no trace. Anything
 * else is a `v2` beside `v1`. `test/register/signature.test.ts` holds the values.
 */
export function signer(fiche: Fiche, partage: Partage): Signature {
  const faits = faitsDe(fiche, partage);
  const cites = new Set(soclesCites(faits));
  let entiere = partage.registre !== undefined;
  const illisible = () => {
    entiere = false;
    return '=illisible';
  };
  const regard = (renvois: readonly Renvoi[]): Regard => ({
    ...V1,
    illisible,
    renommer: (texte, cle = '') => suivre(renvois, texte, cle),
  });
  const communs = [acteursDe(partage, cites, regard([])), servicesDe(partage, cites)];
  const mots = libellesDe(partage);
  // Items name one another: purposes and persons first, then what cites them, so that no name runs in a circle.
  const premiers = items(['finalites', 'personnes'], faits, regard([...communs, mots]));
  const seconds = items(ITEMS_CITANTS, faits, regard([...communs, premiers, mots]));
  const resolu = regard([...communs, premiers, seconds, mots]);
  const mesures = mesuresEtendues(faits.mesures_securite as Fiche['mesures_securite'], partage);
  const tous = canoniqueObjet(champs, { ...faits, mesures_securite: mesures }, resolu);
  const empreinte = `v1-sha256-${sha256({ faits: tous, principale: principale(faits, resolu) })}`;
  return { empreinte, sections: sections(faits, [...cites].sort(), partage), entiere };
}

/** The items of some lists, by their identifier. */
function items(listes: readonly string[], faits: Reponses, vu: Regard): Renvoi {
  const parId = new Map<string, string>();
  for (const liste of listes) {
    for (const item of elementsDe(faits[liste])) {
      const id = item.valeur.id && valeur(item.valeur.id);
      if (typeof id !== 'string') continue;
      parId.set(id, `${liste} ${sha256(canonique(elementDe(champs[liste]!), item, vu))}`);
    }
  }
  return (texte, cle) => (NOMMENT.has(cle) ? parId.get(texte) : undefined);
}

const soclesCites = (faits: Reponses): string[] =>
  elementsDe(faits.mesures_securite).flatMap(({ valeur: { socle } }) => {
    const cite = socle && valeur(socle);
    return typeof cite === 'string' ? [`socles.${cite}`] : [];
  });

/** Lists are sets of facts, but for one thing: the first purpose is the main one. */
function principale({ finalites }: Reponses, vu: Regard): Canonique | null {
  const [premiere] = elementsDe(finalites);
  return (premiere && canonique(elementDe(champs.finalites!), premiere, vu)) ?? null;
}

/** Keys told together, under one name. */
const ENSEMBLE: Readonly<Record<string, string>> = {
  qualite: 'identification',
  reference: 'identification',
  nom: 'identification',
  statut: 'identification',
  date_creation: 'identification',
  date_mise_a_jour: 'identification',
  date_debut: 'identification',
  date_fin: 'identification',
  service: 'identification',
  responsable_operationnel: 'identification',
  logiciels: 'identification',
  base_legale: 'finalites',
  conservation: 'donnees',
  categories_traitements: 'clients',
};

/** The part that a key of a fiche is told with. */
export const sectionDe = (cle: string): string => (Object.hasOwn(ENSEMBLE, cle) ? ENSEMBLE[cle]! : cle);

/** Each part of the facts by itself: what a part cites counts where it is written. */
function sections(faits: Reponses, cites: readonly string[], partage: Partage): Map<string, string> {
  const mots = libellesDe(partage);
  const vu: Regard = { ...V1, renommer: (texte, cle = '') => mots(texte, cle) ?? texte };
  const parts = new Map<string, Record<string, Canonique>>();
  const ajouter = (nom: string, cle: string, dit: Canonique) =>
    parts.set(nom, { ...parts.get(nom), [cle]: dit });
  const dits = canoniqueObjet(champs, faits, vu) as Readonly<Record<string, Canonique>>;
  for (const cle of Object.keys(champs)) if (dits[cle] !== undefined) ajouter(sectionDe(cle), cle, dits[cle]);
  const premiere = principale(faits, vu);
  if (premiere !== null) ajouter('finalites', '=principale', premiere);
  return new Map([
    ...[...parts].map(([nom, dit]) => [nom, sha256(dit).slice(0, 4)] as const),
    ...cites.map((cite) => [cite, sha256(faitsPartages(cite, partage)).slice(0, 4)] as const),
  ]);
}

/** The facts of what is shared under a name such as `acteurs.osiris`. */
function faitsPartages(cite: string, { acteurs: partages, services, socles, fichier }: Partage): Canonique {
  const [liste, id = ''] = cite.split('.', 2);
  if (liste === 'services') return services.get(id) ?? '';
  if (liste === 'acteurs') return canonique(acteur, partages.get(id)!, V1) ?? '';
  const origine = { fichier, pointeur: ['socles', id] };
  const mesures = { etat: 'donnee', valeur: socles.get(id) ?? [], origine } as const;
  return canonique(champs.mesures_securite!, mesures, V1) ?? '';
}

type Element = { readonly etat: 'donnee'; readonly valeur: Reponses } & Reponse<Reponses>;

/** The maps of a list answer. */
function elementsDe(reponse: Reponse<unknown> | undefined): Element[] {
  if (reponse?.etat !== 'donnee' || !Array.isArray(reponse.valeur)) return [];
  return (reponse.valeur as Reponse<Reponses>[]).filter((une): une is Element => une.etat === 'donnee');
}
