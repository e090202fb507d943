import { typesDestinataire } from '../../data/vocabulaire.ts';
import { valeur } from '../../model/reponse.ts';
import type { Destinataire, Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { type VueContact, vueTiers } from './contact.ts';
import { type VueContrat, vueContrat } from './contrat.ts';
import { detail, MOTS, question } from './etat.ts';
import { joindre, lignes, PUIS, type Souple } from './lignes.ts';
import type { Noms } from './noms.ts';

export interface VueDestinataire {
  readonly id: string;
  readonly type: string;
  readonly nom: string;
  /** Empty for a service. */
  readonly coordonnees: VueContact['coordonnees'];
  /** The processor that a further processor works for. */
  readonly de: string;
  readonly precisions: string;
  readonly contrat: VueContrat;
  /** Value of the drop-down list of the CNIL's spreadsheet, and the rest in one text. */
  readonly cnil_simplifie: { readonly type: string; readonly precisions: string };
}

/** Recipients under the three headings of the CNIL's form; a fourth group holds those that say no type. */
export interface VueDestinataires {
  readonly internes: readonly VueDestinataire[];
  readonly externes: readonly VueDestinataire[];
  readonly sous_traitants: readonly VueDestinataire[];
  readonly sans_type: readonly VueDestinataire[];
}

type Groupe = keyof VueDestinataires;

const GROUPES: Readonly<Record<string, Groupe>> = {
  'Destinataires internes': 'internes',
  'Organismes externes': 'externes',
  'Sous-traitants': 'sous_traitants',
};

/** The recipients in the order of the fiche, and by group. */
export function vueDestinataires(fiche: Fiche, partage: Partage, noms: Noms) {
  const par_groupe: Record<Groupe, VueDestinataire[]> = {
    internes: [],
    externes: [],
    sous_traitants: [],
    sans_type: [],
  };
  const tous = lignes(fiche.destinataires, 'nom').map((destinataire) => {
    const vue = vueDestinataire(destinataire, partage, noms);
    par_groupe[groupeDe(destinataire)].push(vue);
    return vue;
  });
  return { tous, par_groupe: par_groupe satisfies VueDestinataires };
}

function groupeDe({ type }: Souple<Destinataire>): Groupe {
  const connu = typesDestinataire.entree(type && valeur(type));
  return (connu && GROUPES[connu.word]) ?? 'sans_type';
}

function vueDestinataire(destinataire: Souple<Destinataire>, partage: Partage, noms: Noms): VueDestinataire {
  const { type, service, acteur } = destinataire;
  const connu = typesDestinataire.entree(type && valeur(type));
  const nomme = [detail(service, noms.de), detail(acteur, noms.de), detail(destinataire.nom)];
  const nom = joindre(nomme) || MOTS.absente;
  const precisions = detail(destinataire.precisions);
  const de = detail(destinataire.de, noms.de);
  const sousTraitantDe = de && `sous-traitant ultérieur de ${de}`;
  return {
    id: detail(destinataire.id),
    type: question(type, () => connu?.label ?? ''),
    nom,
    coordonnees: acteur?.etat === 'donnee' ? vueTiers({ acteur }, partage).coordonnees : '',
    de,
    precisions,
    contrat: vueContrat(destinataire.contrat),
    cnil_simplifie: {
      type: question(type, () => connu?.ods ?? ''),
      precisions: joindre([nom, precisions, sousTraitantDe], PUIS),
    },
  };
}
