import { champ, date, type Lu, liste, objet, texte } from '../model/champs.ts';
import { isoDe } from '../model/date.ts';
import { entrees, valeur } from '../model/reponse.ts';
import { lireFichier } from '../register/fichier.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import type { Range } from '../source/position.ts';
import type { Problem } from '../source/problem.ts';
import type { Approval, Change } from './change.ts';

const approbation = objet({
  empreinte: champ(texte({ aPreciser: false }), { titre: 'Empreinte du changement' }),
  par: champ(texte({ aPreciser: false }), { titre: 'Qui approuve' }),
  motif: champ(texte({ aPreciser: false }), { titre: 'Pourquoi' }),
  date: champ(date({ aPreciser: false }), { titre: 'Date' }),
});

const approbationsYaml = objet({
  approbations: champ(liste(approbation, { aPreciser: false }), { titre: 'Approbations' }),
});

export interface ApprovalsFile {
  readonly approvals: readonly Approval[];
  readonly document: SourceDocument;
  /** What does not read. */
  readonly problems: readonly Problem[];
  /** Where an approval lacks the fingerprint, the name or the reason. */
  readonly incomplete: readonly Range[];
}

/** Reads a file of approvals. An approval without a name or a reason approves nothing. */
export function readApprovals(path: string, text: string): ApprovalsFile {
  const document = readDocument(path, text);
  const { contenu, problems } = lireFichier(approbationsYaml, document);
  const locate = locator(document);
  const read = (contenu ? entrees(contenu.approbations) : []).map(({ valeur: one, origine }) => {
    return complete(one) ?? locate.pointer(origine.pointeur, 'value');
  });
  return {
    approvals: read.filter((one) => 'fingerprint' in one),
    document,
    problems,
    incomplete: read.filter((one) => 'start' in one),
  };
}

function complete(one: Lu<typeof approbation>): Approval | undefined {
  const [fingerprint, by, reason] = [valeur(one.empreinte), valeur(one.par), valeur(one.motif)];
  if (fingerprint === undefined || by === undefined || reason === undefined) return undefined;
  return { fingerprint, by, reason, date: isoDe(valeur(one.date)) };
}

/** Marks the changes that someone approved; the approvals that fit no change any more are stale. */
export function approve<C extends Change>(changes: readonly C[], approvals: readonly Approval[]) {
  const byFingerprint = new Map(approvals.map((approval) => [approval.fingerprint, approval]));
  const met = new Set(changes.map(({ fingerprint }) => fingerprint));
  return {
    changes: changes.map((change): C => {
      const approval = byFingerprint.get(change.fingerprint);
      return approval ? { ...change, approval } : change;
    }),
    stale: approvals.filter(({ fingerprint }) => !met.has(fingerprint)),
  };
}
