import { lintRegister } from '../../lint/engine.ts';
import type { Finding } from '../../lint/finding.ts';
import { ajouterMois } from '../../model/date.ts';
import { join } from '../../register/layout.ts';
import type { Suivi, SuiviFiche } from '../../render/site/suivi.ts';
import { CalendarDay, plainText } from '../../render/templating/values.ts';
import { active, SEVERITY_WORDS } from '../../report/reporter.ts';
import { REVIEW_WORDS } from '../../report/status/report.ts';
import { rules } from '../../rules/index.ts';
import { gapsIn } from '../../status/gaps.ts';
import type { FicheReview } from '../../status/reviews.ts';
import { statusOf } from '../../status/status.ts';
import type { CliContext } from '../context.ts';
import { loadConfig } from '../load-config.ts';
import type { OpenRegister } from '../open-registers.ts';

/** What lint and status say of a register on a day, as the pages of a site show it. */
export function suiviOf(
  { files, config, shown }: OpenRegister,
  histoire: Pick<Suivi, 'histoire' | 'sans_histoire'>,
  context: CliContext,
): Suivi {
  const { today: jour } = context;
  const { preset = 'recommande', overrides, settings } = loadConfig(config, rules, context);
  const options = { rules, levels: { preset, overrides }, today: jour, settings, only: undefined };
  const { findings } = lintRegister(files, options);
  const status = statusOf(files, { findings, today: jour, settings, only: undefined });
  const ecarts = ecartsByFiche(active(findings), files.registre.path);
  const reviews = new Map(status.reviews.map((review) => [review.ref, review]));
  const fiches = new Map(
    status.fiches.map(({ ref }): [string, SuiviFiche] => [
      ref,
      { ecarts: ecarts.get(ref) ?? [], revue: said(reviews.get(ref)) },
    ]),
  );
  return {
    jour,
    fiches,
    rubriques: status.gaps.map(({ title, counts }) => ({
      titre: title,
      ecarts: counts.error + counts.warning + counts.info,
    })),
    echeances: status.deadlines
      .filter(({ date, past }) => past || date <= ajouterMois(jour, MONTHS_AHEAD))
      .map(({ date, ref, what, past, kind }) => ({
        jour: date,
        reference: ref,
        objet: kind === 'revue' ? `${what} (${fiches.get(ref)?.revue.dite ?? ''})` : what,
        passee: past,
        revue: kind === 'revue',
      })),
    mois_entre_revues: settings.revueMois,
    ...histoire,
    illisibles: status.unreadable.map((file) => join(shown, file)),
  };
}

/** What comes later is for a later site. */
const MONTHS_AHEAD = 24;

/** What is written for oneself is quoted nowhere. */
const NEVER_SHOWN = /^\/notes_internes(?:\/|$)/;

function ecartsByFiche(findings: readonly Finding[], registre: string) {
  const byFiche = new Map<string, SuiviFiche['ecarts'][number][]>();
  for (const finding of findings) {
    const { fiche, severity, pointer, message } = finding;
    if (fiche === undefined || NEVER_SHOWN.test(pointer)) continue;
    const rubrique = gapsIn([finding], registre)[0]?.title ?? '';
    const one = { niveau: SEVERITY_WORDS[severity].un, rubrique, message };
    byFiche.set(fiche, [...(byFiche.get(fiche) ?? []), one]);
  }
  return byFiche;
}

function said(review: FicheReview | undefined): SuiviFiche['revue'] {
  if (!review) return { dite: 'traitement arrêté : plus de revue', courte: '', vue_le: '', due: false };
  const { state, changed, last, due: late } = review;
  const day = last === undefined ? '' : plainText(new CalendarDay(last, 'court'));
  const due = late || state === 'overtaken';
  const what = changed.length > 0 ? ` (${changed.join(', ')})` : '';
  const since = day && `, vue le ${day}`;
  return {
    dite: `${REVIEW_WORDS[state][0]}${what}${since}`,
    courte: due ? 'à faire' : day ? `vue le ${day}` : REVIEW_WORDS[state][0],
    vue_le: last ?? '',
    due,
  };
}
