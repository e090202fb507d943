import { type Reponse, valeur } from '../model/reponse.ts';
import type { Fiche } from './fiche.ts';
import { copie } from './fiche-en-sections.ts';
import type { Partage } from './partage.ts';

type Element = Readonly<Record<string, Reponse<unknown>>>;

/** A bare text that is the identifier of something shared is that thing: `clients: [artemis]`. */
interface Raccourci {
  readonly liste: string;
  /** The field the bare text was read into, and the one it stands for. */
  readonly de: string;
  readonly vers: string;
  connus(partage: Partage): ReadonlyMap<string, unknown>;
}

const RACCOURCIS: readonly Raccourci[] = [
  { liste: 'clients', de: 'nom', vers: 'acteur', connus: ({ acteurs }) => acteurs },
  { liste: 'responsables_conjoints', de: 'nom', vers: 'acteur', connus: ({ acteurs }) => acteurs },
  { liste: 'sous_traitants_ulterieurs', de: 'nom', vers: 'acteur', connus: ({ acteurs }) => acteurs },
  { liste: 'mesures_securite', de: 'description', vers: 'socle', connus: ({ socles }) => socles },
];

/** The fiche with its bare identifiers in their long form, so that both forms compare equal. */
export function enFormesLongues(fiche: Fiche, partage: Partage): Fiche {
  const reponses = fiche as unknown as Element;
  const allongees = RACCOURCIS.flatMap((raccourci) => {
    const liste = reponses[raccourci.liste] as Reponse<readonly Reponse<Element>[]> | undefined;
    if (liste?.etat !== 'donnee') return [];
    const elements = liste.valeur.map((element) => allonger(element, raccourci, partage));
    return [[raccourci.liste, { ...liste, valeur: elements }] as const];
  });
  return { ...copie(fiche), ...Object.fromEntries(allongees) };
}

function allonger(
  element: Reponse<Element>,
  { de, vers, connus }: Raccourci,
  partage: Partage,
): Reponse<Element> {
  if (element.etat !== 'donnee') return element;
  const ecrit = element.valeur[de];
  const texte = ecrit && valeur(ecrit);
  const nu = typeof texte === 'string' && ecrit?.origine.pointeur === element.origine.pointeur;
  if (!nu || !connus(partage).has(texte)) return element;
  const vide = { etat: 'absente', origine: ecrit.origine } as const;
  return { ...element, valeur: { ...element.valeur, [de]: vide, [vers]: ecrit } };
}
