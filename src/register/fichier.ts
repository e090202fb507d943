import type { Champ, Lu } from '../model/champs.ts';
import { ecrirePointeur } from '../model/origine.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Problem } from '../source/problem.ts';
import { isTreeMap } from '../source/tree.ts';
import { lire, type Releve, releveVide } from './lire.ts';
import { normaliserEtats } from './normaliser.ts';
import { valider } from './valider.ts';

/** A file read against its schema; `contenu` is `undefined` when nothing of it can be used. */
export interface FichierLu<C extends Champ<unknown>> {
  readonly contenu: Lu<C> | undefined;
  readonly releve: Releve;
  readonly problems: readonly Problem[];
}

/** Normalises, validates and reads a document. The document's own problems come first. */
export function lireFichier<C extends Champ<unknown>>(schema: C, document: SourceDocument): FichierLu<C> {
  const { path } = document;
  const problems = [...document.problems];
  const releve = releveVide();
  if (!isTreeMap(document.root)) {
    if (problems.length === 0) problems.push(pasUneCarte());
    return { contenu: undefined, releve, problems };
  }
  const root = normaliserEtats(document.root, problems);
  const validation = valider(schema, root);
  problems.push(...validation.problems);
  // A word refused where it stands need not also be told how to spell itself.
  const utiles = problems.filter(
    (one) => one.code !== 'etat-a-normaliser' || !estRefuse(one, validation.illisibles),
  );
  const contenu = lire(schema, root, { fichier: path, illisibles: validation.illisibles, releve });
  return { contenu, releve, problems: utiles };
}

const estRefuse = ({ place }: Problem, illisibles: ReadonlySet<string>) =>
  'pointeur' in place && illisibles.has(ecrirePointeur(place.pointeur));

function pasUneCarte(): Problem {
  const data = { attendu: 'des clés et leurs valeurs', cle: '' };
  return { code: 'type-inattendu', place: { start: 0, end: 1 }, data, message: 'fichier' };
}
