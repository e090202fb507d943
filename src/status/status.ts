import type { Finding } from '../lint/finding.ts';
import type { Settings } from '../lint/rule.ts';
import { valeur } from '../model/reponse.ts';
import { type Fiche, lireFiche } from '../register/fiche.ts';
import type { RegisterFiles } from '../register/files.ts';
import { lirePartage } from '../register/partage.ts';
import { readDocument } from '../source/document.ts';
import { type Deadline, deadlinesOf, expiring } from './deadlines.ts';
import { dpiaOf, type FicheDpia } from './dpia.ts';
import { type Gap, gapsIn } from './gaps.ts';
import { type FicheReview, reviewOf } from './reviews.ts';
import { type FicheTransfer, hasAnsweredTransfers, transfersOutside } from './transfers.ts';

/** One fiche among those counted. */
export interface CountedFiche {
  readonly ref: string;
  readonly role: Fiche['role'];
  /** `undefined`: the fiche does not say, or not readably. */
  readonly statut: 'projet' | 'en-cours' | 'arrete' | undefined;
  /** Answers left `a-preciser`. */
  readonly aPreciser: number;
}

/** Where a register stands on a day: counts and names, no verdict. */
export interface RegisterStatus {
  readonly fiches: readonly CountedFiche[];
  /** Files of which nothing could be read: nothing below speaks of them. */
  readonly unreadable: readonly string[];
  readonly gaps: readonly Gap[];
  /** Findings accepted by a comment. */
  readonly accepted: number;
  /** Months between two reviews, as the register settled it. */
  readonly reviewMonths: number;
  readonly reviews: readonly FicheReview[];
  readonly transfers: readonly FicheTransfer[];
  /** Fiches that do not say whether there are transfers. */
  readonly transfersUnanswered: readonly string[];
  readonly dpias: readonly FicheDpia[];
  /** From the nearest. */
  readonly deadlines: readonly Deadline[];
}

interface Options {
  readonly findings: readonly Finding[];
  /** AAAA-MM-JJ. */
  readonly today: string;
  readonly settings: Settings;
  /** When only a part of the register was asked for: its files. */
  readonly only: ReadonlySet<string> | undefined;
}

/** Counts a register. Fiches are read one after the other, and none is kept. */
export function statusOf(files: RegisterFiles, { findings, today, settings, only }: Options): RegisterStatus {
  const { partage } = lirePartage(readDocument(files.registre.path, files.registre.read()));
  const context = { partage, today, settings };
  const unreadable = partage.registre ? [] : [files.registre.path];
  const read = files.fiches.flatMap((file) => {
    if (only && !only.has(file.path)) return [];
    const { fiche } = lireFiche(readDocument(file.path, file.read()), partage);
    if (!fiche) unreadable.push(file.path);
    return fiche ? [summaryOf(fiche)] : [];
  });
  read.sort((a, b) => (a.counted.ref < b.counted.ref ? -1 : 1));
  const counted = findings.filter(({ suppressed }) => !suppressed);
  const deadlines = [...read.flatMap((one) => one.deadlines), ...expiring(findings, today)];
  return {
    fiches: read.map((one) => one.counted),
    unreadable,
    gaps: gapsIn(counted, partage.fichier),
    accepted: findings.length - counted.length,
    reviewMonths: settings.revueMois,
    reviews: read.flatMap((one) => one.review ?? []),
    transfers: read.flatMap((one) => one.transfers),
    transfersUnanswered: read.flatMap((one) => (one.transfersAnswered ? [] : one.counted.ref)),
    dpias: read.flatMap((one) => one.dpia ?? []),
    deadlines: deadlines.sort((a, b) =>
      a.date === b.date ? compare(a.what, b.what) : compare(a.date, b.date),
    ),
  };

  function summaryOf(fiche: Fiche) {
    const { ref, role, releve } = fiche;
    const statut = valeur(fiche.statut);
    return {
      counted: { ref, role, statut, aPreciser: releve.aPreciser.length },
      review: reviewOf(fiche, context),
      transfers: transfersOutside(fiche, context),
      transfersAnswered: fiche.arretee || hasAnsweredTransfers(fiche),
      dpia: dpiaOf(fiche),
      deadlines: deadlinesOf(fiche, context),
    };
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);
