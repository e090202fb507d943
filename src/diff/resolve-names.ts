import { type Reponse, valeur } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';
import type { Partage } from '../register/partage.ts';
import type { Answers } from './difference.ts';

/** A bare text that is the identifier of something shared is that thing: `clients: [artemis]`. */
interface Shorthand {
  readonly list: string;
  /** The field the bare text was read into, and the one it stands for. */
  readonly from: string;
  readonly to: string;
  known(partage: Partage): ReadonlyMap<string, unknown>;
}

const SHORTHANDS: readonly Shorthand[] = [
  { list: 'clients', from: 'nom', to: 'acteur', known: ({ acteurs }) => acteurs },
  { list: 'responsables_conjoints', from: 'nom', to: 'acteur', known: ({ acteurs }) => acteurs },
  { list: 'sous_traitants_ulterieurs', from: 'nom', to: 'acteur', known: ({ acteurs }) => acteurs },
  { list: 'mesures_securite', from: 'description', to: 'socle', known: ({ socles }) => socles },
];

/** The fiche with its bare identifiers in their long form, so that both forms compare equal. */
export function resolveNames(fiche: Fiche, partage: Partage): Fiche {
  const answers = fiche as unknown as Answers;
  const resolved = SHORTHANDS.flatMap((shorthand) => {
    const list = answers[shorthand.list] as Reponse<readonly Reponse<Answers>[]> | undefined;
    if (list?.etat !== 'donnee') return [];
    const longForm = list.valeur.map((element) => expand(element, shorthand, partage));
    return [[shorthand.list, { ...list, valeur: longForm }] as const];
  });
  return { ...fiche, ...Object.fromEntries(resolved) };
}

function expand(
  element: Reponse<Answers>,
  { from, to, known }: Shorthand,
  partage: Partage,
): Reponse<Answers> {
  if (element.etat !== 'donnee') return element;
  const written = element.valeur[from];
  const text = written && valeur(written);
  const bare = typeof text === 'string' && written?.origine.pointeur === element.origine.pointeur;
  if (!bare || !known(partage).has(text)) return element;
  const silent = { etat: 'absente', origine: written.origine } as const;
  return { ...element, valeur: { ...element.valeur, [from]: silent, [to]: written } };
}
