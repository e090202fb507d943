import { ImportError } from './import-error.ts';

const OURS = /^<{7}(?: ([^\r\n]{1,200})|[\r\n]|$)/m;
const THEIRS = /^>{7}(?: ([^\r\n]{1,200})|[\r\n]|$)/m;
const MIDDLE = /^={7}\r?$/m;

/** Refuses a text in which an unresolved merge left both sides, naming them. */
export function refuseConflict(text: string): void {
  const ours = OURS.exec(text);
  if (ours === null) return;
  const theirs = THEIRS.exec(text.slice(ours.index));
  const middle = MIDDLE.exec(text.slice(ours.index));
  if (theirs === null || middle === null || middle.index > theirs.index) return;
  const line = text.slice(0, ours.index).split('\n').length;
  throw new ImportError(
    'conflit',
    `Ligne ${line}, un conflit de fusion n’est pas résolu : deux versions se suivent, celle de ${side(ours[1])} et celle de ${side(theirs[1])}.`,
    'Gardez la bonne version et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
  );
}

const side = (name: string | undefined) => (name === undefined ? 'l’un des côtés' : `« ${name.trim()} »`);
