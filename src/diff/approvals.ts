import { champ, date, type Lu, liste, objet, texte } from '../model/champs.ts';
import { isoDe } from '../model/date.ts';
import { entrees, valeur } from '../model/reponse.ts';
import { lireFichier } from '../register/fichier.ts';
import { readDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
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

/** What is wrong with a file of approvals, at its line. */
export interface ApprovalProblem {
  readonly line: number;
  readonly message: string;
}

export interface ApprovalsFile {
  readonly approvals: readonly Approval[];
  readonly problems: readonly ApprovalProblem[];
}

/** Reads a file of approvals. An approval without a name or a reason is a problem: it approves nothing. */
export function readApprovals(path: string, text: string): ApprovalsFile {
  const document = readDocument(path, text);
  const { contenu, problems } = lireFichier(approbationsYaml, document);
  const locate = locator(document);
  const told = problems.map(({ code, place, data }): ApprovalProblem => {
    const range =
      'pointeur' in place
        ? locate.pointer(place.pointeur, place.part)
        : locate.offsets(place.start, place.end);
    const about = data.cle ?? data.valeur ?? '';
    return { line: range.start.line, message: about === '' ? code : `${code} (${about})` };
  });
  const approvals: Approval[] = [];
  for (const { valeur: one, origine } of contenu ? entrees(contenu.approbations) : []) {
    const approval = complete(one);
    if (approval) approvals.push(approval);
    else {
      const { line } = locate.pointer(origine.pointeur, 'value').start;
      told.push({ line, message: 'il faut « empreinte », « par » (qui) et « motif » (pourquoi)' });
    }
  }
  return { approvals, problems: told };
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
