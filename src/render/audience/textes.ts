import { plier } from '../../model/pliage.ts';
import { vueFiche } from '../vue/fiche.ts';
import type { ContenuPourAudience } from './pour-audience.ts';

/** A text that still says a name its reader is not told. */
interface TexteQuiNomme {
  readonly reference: string;
  /** The field of the view: `operations[2].description`. */
  readonly champ: string;
  readonly nom: string;
}

/** Names of other clients in free texts: no rule can cut them out, someone has to read again. */
export function namedIn({ fiches, partage, nomsTus }: ContenuPourAudience): TexteQuiNomme[] {
  const noms = nomsTus.map((nom) => ({ nom, plie: plier(nom) })).filter(({ plie }) => plie.length > 2);
  if (noms.length === 0) return [];
  return fiches.flatMap((fiche) =>
    [...texts(vueFiche(fiche, partage), '')].flatMap(({ champ, texte }) => {
      const words = ` ${plier(texte).replace(/[^a-z0-9]+/g, ' ')} `;
      const nomme = noms.find(({ plie }) => words.includes(` ${plie.replace(/[^a-z0-9]+/g, ' ')} `));
      return nomme ? [{ reference: fiche.ref, champ, nom: nomme.nom }] : [];
    }),
  );
}

function* texts(value: unknown, champ: string): Generator<{ champ: string; texte: string }> {
  if (typeof value === 'string') yield { champ, texte: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    const inside = Array.isArray(value) ? `${champ}[${key}]` : champ === '' ? key : `${champ}.${key}`;
    yield* texts(one, inside);
  }
}
