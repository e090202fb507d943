import type { Finding } from '../lint/finding.ts';
import type { Context } from '../lint/rule.ts';
import { ajouterMois, isoDe } from '../model/date.ts';
import { valeur } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';
import { moisAvantRevue } from '../rules/aipd/seuils.ts';
import { liesParContrat } from '../rules/roles/contrat-expire.ts';
import { nommerTiers } from '../rules/roles/nommer-tiers.ts';
import { transfertsDeclares } from '../rules/transferts/declares.ts';
import { derniereRevue } from '../rules/vie/derniere-revue.ts';

/** A day on which something ends or is to be done again. */
export interface Deadline {
  /** AAAA-MM-JJ. */
  readonly date: string;
  readonly ref: string;
  readonly kind: 'contrat' | 'revue' | 'aipd' | 'adequation' | 'ecart-accepte';
  readonly what: string;
  /** Before the day of the run. */
  readonly past: boolean;
}

/** The deadlines of a fiche that is not stopped. Reviews already due are told with the reviews. */
export function deadlinesOf(fiche: Fiche, context: Context): Deadline[] {
  const { today } = context;
  if (fiche.arretee) return [];
  const found = [...contracts(fiche, context), ...dpia(fiche), ...decisions(fiche, context)];
  const review = fiche.projet ? undefined : derniereRevue(fiche);
  const next = review && ajouterMois(review.iso, context.settings.revueMois);
  if (next !== undefined && next > today) found.push({ date: next, kind: 'revue', what: 'revue à refaire' });
  return found.map((one) => ({ ...one, ref: fiche.ref, past: one.date < today }));
}

type Found = Pick<Deadline, 'date' | 'kind' | 'what'>;

function contracts(fiche: Fiche, { partage }: Context): Found[] {
  return liesParContrat(fiche).flatMap((tiers) => {
    const contrat = valeur(tiers.contrat);
    const date = contrat && isoDe(valeur(contrat.fin));
    return date
      ? [{ date, kind: 'contrat', what: `fin du contrat avec ${nommerTiers(tiers, partage)}` }]
      : [];
  });
}

function dpia(fiche: Fiche): Found[] {
  const aipd = fiche.role === 'responsable' ? valeur(fiche.aipd) : undefined;
  const date = aipd && valeur(aipd.statut) === 'realisee' ? isoDe(valeur(aipd.date)) : undefined;
  if (!date) return [];
  return [{ date: ajouterMois(date, moisAvantRevue()), kind: 'aipd', what: 'AIPD à revoir' }];
}

/** A decision of adequacy that a declared transfer rests on, and that has an end. */
function decisions(fiche: Fiche, context: Context): Found[] {
  return transfertsDeclares(fiche, context).flatMap(({ situation, lieu, garanties }) => {
    const rests = garanties.some(({ garantie }) => garantie.famille === 'adequation');
    const date = situation?.forme === 'adequat' && rests ? situation.decision.valableJusquAu : undefined;
    return date ? [{ date, kind: 'adequation', what: `fin de la décision d’adéquation (${lieu})` }] : [];
  });
}

/** Findings accepted until a day. */
export function expiring(findings: readonly Finding[], today: string): Deadline[] {
  return findings.flatMap(({ suppressed, rule, fiche, file }) => {
    const date = suppressed?.until;
    if (date === undefined) return [];
    const what = `écart accepté : ${rule}`;
    return [{ date, ref: fiche ?? file, kind: 'ecart-accepte', what, past: date < today }];
  });
}
