import { plier } from '../../model/pliage.ts';
import type { Partage } from '../../register/partage.ts';
import { vueTiers } from '../vue/contact.ts';
import type { VueDocument } from '../vue/document.ts';
import { MOTS } from '../vue/etat.ts';
import { pageDeFiche, pagesDActeurs } from './adresses.ts';

/** An organisation, and every fiche that names it. */
export interface VueActeur {
  readonly nom: string;
  readonly lien: string;
  readonly fichier: string;
  /** Of a shared actor; empty for a name alone. */
  readonly coordonnees: string;
  readonly citations: readonly Citation[];
  readonly fiches: number;
  /** The first references, and how many more there are. */
  readonly premieres: string;
}

export interface Citation {
  readonly reference: string;
  readonly nom: string;
  readonly lien: string;
  readonly roles: string;
}

interface Cite {
  readonly nom: string;
  readonly role: string;
}

const ETATS = new Set<string>(Object.values(MOTS));

/** Every outside organisation that fiches name, by name; one written in two ways is one. */
export function acteursCites(vues: readonly VueDocument[], partage: Partage): VueActeur[] {
  const noms = new Map<string, string>();
  const citations = new Map<string, Map<VueDocument, Set<string>>>();
  for (const vue of vues) {
    for (const { nom, role } of citesPar(vue)) {
      const cle = plier(nom);
      if (cle === '' || ETATS.has(nom)) continue;
      if (!noms.has(cle)) noms.set(cle, nom);
      const parFiche = citations.get(cle) ?? new Map<VueDocument, Set<string>>();
      parFiche.set(vue, (parFiche.get(vue) ?? new Set()).add(role));
      citations.set(cle, parFiche);
    }
  }
  const partages = partagesParNom(partage);
  const tries = [...noms].sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = pagesDActeurs(tries.map(([cle]) => cle));
  return tries.map(([cle, nom]) => ({
    nom,
    ...pages.get(cle)!,
    coordonnees: partages.get(cle) ?? '',
    citations: [...citations.get(cle)!].map(([vue, roles]) => citation(vue, roles)),
    fiches: citations.get(cle)!.size,
    premieres: premieres([...citations.get(cle)!.keys()]),
  }));
}

const NOMMEES = 8;

function premieres(vues: readonly VueDocument[]): string {
  const dites = vues.slice(0, NOMMEES).map(({ reference }) => reference);
  const autres = vues.length - dites.length;
  return autres === 0 ? dites.join(', ') : `${dites.join(', ')} et ${autres} de plus`;
}

/** The actors of each fiche, by its reference. */
export function acteursParFiche(acteurs: readonly VueActeur[]): ReadonlyMap<string, readonly VueActeur[]> {
  const parFiche = new Map<string, VueActeur[]>();
  for (const acteur of acteurs) {
    for (const { reference } of acteur.citations) {
      const siens = parFiche.get(reference);
      if (siens) siens.push(acteur);
      else parFiche.set(reference, [acteur]);
    }
  }
  return parFiche;
}

function citation({ reference, nom }: VueDocument, roles: ReadonlySet<string>): Citation {
  return { reference, nom, lien: pageDeFiche(reference).lien, roles: [...roles].join(', ') };
}

function citesPar(vue: VueDocument): Cite[] {
  const { externes, sous_traitants, sans_type } = vue.destinataires_par_groupe;
  return [
    ...externes.map(({ nom }) => ({ nom, role: 'destinataire' })),
    ...sous_traitants.map(({ nom, de }) => ({
      nom,
      role: de === '' ? 'sous-traitant' : 'sous-traitant ultérieur',
    })),
    ...sans_type.map(({ nom }) => ({ nom, role: 'destinataire sans type' })),
    ...vue.responsables_conjoints.map(({ intitule }) => ({ nom: intitule, role: 'responsable conjoint' })),
    ...vue.transferts.map(({ destinataire, vers }) => ({ nom: destinataire, role: `transfert (${vers})` })),
    ...(vue.role === 'sous-traitant'
      ? [
          ...vue.clients.map(({ intitule }) => ({ nom: intitule, role: 'client' })),
          ...vue.sous_traitants_ulterieurs.map(({ intitule }) => ({
            nom: intitule,
            role: 'sous-traitant ultérieur',
          })),
        ]
      : []),
  ];
}

function partagesParNom(partage: Partage): Map<string, string> {
  const origine = { fichier: '', pointeur: [] };
  return new Map(
    [...partage.acteurs.keys()].map((id) => {
      const { intitule, coordonnees } = vueTiers(
        { acteur: { etat: 'donnee', valeur: id, origine } },
        partage,
      );
      return [plier(intitule), coordonnees] as const;
    }),
  );
}
