import { SEVERITIES } from '../../lint/levels.ts';
import { typographier } from '../../model/typographie.ts';
import type { RegisterStatus } from '../../status/status.ts';
import { printable } from '../printable.ts';
import { compter, SEVERITY_WORDS } from '../reporter.ts';
import { wrap } from '../wrap.ts';
import { counted, line, names, type Options, part, table } from './layout.ts';
import { DPIA_WORDS, type NamedStatus, REVIEW_WORDS, type StatusReport } from './report.ts';

/** One page for a person. Counts and names; what they are worth is for that person to say. */
export function pretty(report: StatusReport, options: Options): string {
  const { style, width } = options;
  const pages = report.registers.map((one) => page(one, report, options));
  const end = 'Cette page compte et cite, elle ne juge pas. Chaque écart, avec sa source : registre lint';
  return `${[...pages, style.dim(wrap(typographier(end), width, ''))].join('\n\n')}\n`;
}

function page({ name, folder, status }: NamedStatus, report: StatusReport, options: Options): string {
  const { style, width } = options;
  const where = [name, folder && name ? `(${folder})` : folder].filter(Boolean).join(' ');
  const from = report.commit ? `, commit ${report.commit.short} du ${report.commit.day}` : '';
  const parts = [
    style.bold(
      wrap(printable(`Registre ${where}, au ${report.today}${from}`.replace('  ', ' ')), width, '  '),
    ),
    ...unreadable(status, options),
    fiches(status, options),
    gaps(status, options),
    reviews(status, options),
    transfers(status, options),
    dpias(status, options),
    deadlines(status, options),
  ];
  return parts.join('\n\n');
}

function unreadable({ unreadable: files }: RegisterStatus, options: Options): string[] {
  if (files.length === 0) return [];
  const told = `${compter(files.length, 'fichier ne se lit pas, et rien ci-dessous n’en parle', 'fichiers ne se lisent pas, et rien ci-dessous n’en parle')} : ${names(files)}.`;
  return [options.style.severity.error(line(told, options).trimStart())];
}

const ROLES = ['responsable', 'sous-traitant'] as const;
const STATUTS = [
  ['en-cours', 'en cours'],
  ['projet', 'projet'],
  ['arrete', 'arrêtées'],
  [undefined, 'sans statut'],
] as const;

function fiches({ fiches: all, accepted: _, ...status }: RegisterStatus, options: Options): string {
  const rows = ROLES.flatMap((role) => {
    const own = all.filter((fiche) => fiche.role === role);
    const counts = STATUTS.map(([statut]) => own.filter((fiche) => fiche.statut === statut).length);
    return own.length > 0 ? [[role, ...[...counts, own.length].map(String)]] : [];
  });
  const head = ['', ...STATUTS.map(([, word]) => word), 'total'];
  const open = all.filter(({ aPreciser }) => aPreciser > 0);
  const total = open.reduce((sum, { aPreciser }) => sum + aPreciser, 0);
  const left = `${compter(total, 'réponse', 'réponses')} à préciser : ${names(open.map(({ ref, aPreciser }) => `${ref} (${aPreciser})`))}`;
  const none = status.unreadable.length > 0 ? 'Aucune fiche lisible.' : 'Aucune fiche.';
  return part(
    `Fiches : ${all.length}`,
    [
      ...(rows.length > 0 ? table([head, ...rows], options) : [`  ${none}`]),
      ...(all.length > 0 ? [line(total > 0 ? left : 'Aucune réponse laissée à préciser.', options)] : []),
    ],
    options,
  );
}

function gaps({ gaps: all, accepted }: RegisterStatus, options: Options): string {
  const words = SEVERITIES.map((severity) => SEVERITY_WORDS[severity].plusieurs);
  const rows = all.map(({ title, counts }) => [
    title,
    ...SEVERITIES.map((severity) => String(counts[severity])),
  ]);
  const totals = SEVERITIES.map((severity) => all.reduce((sum, { counts }) => sum + counts[severity], 0));
  return part(
    'Écarts, par partie de la fiche',
    [
      ...(all.length > 0
        ? table([['', ...words], ...rows, ['total', ...totals.map(String)]], options)
        : ['  Rien à signaler.']),
      ...(accepted > 0
        ? [
            line(
              `${compter(accepted, 'écart accepté', 'écarts acceptés')} par un commentaire, non compté${accepted > 1 ? 's' : ''} ici.`,
              options,
            ),
          ]
        : []),
    ],
    options,
  );
}

function reviews({ reviews: all, reviewMonths }: RegisterStatus, options: Options): string {
  const states = Object.keys(REVIEW_WORDS) as (keyof typeof REVIEW_WORDS)[];
  const rows = states.flatMap((state) => {
    const own = all.filter((one) => one.state === state);
    const said = own.map(({ ref, changed }) => (changed.length > 0 ? `${ref} (${changed.join(', ')})` : ref));
    return own.length > 0 ? [{ word: agreed(REVIEW_WORDS[state], own), said }] : [];
  });
  if (all.length === 0) return part('Revues', ['  Aucune fiche à revoir.'], options);
  const due = all.filter((one) => one.due).map(({ ref, last }) => `${ref} (depuis le ${last})`);
  return part(
    'Revues',
    [
      ...counted(rows, options),
      line(
        due.length > 0
          ? `Pas revues depuis ${reviewMonths} mois ou plus : ${names(due)}`
          : `Aucune n’attend depuis ${reviewMonths} mois ou plus.`,
        options,
      ),
    ],
    options,
  );
}

const GUARANTEES = {
  none: 'aucune garantie',
  'a-preciser': 'garantie à préciser',
  absent: 'garantie non indiquée',
} as const;

function transfers({ transfers: all, transfersUnanswered }: RegisterStatus, options: Options): string {
  const lines = all.map(({ ref, recipient, place, guarantees, guaranteeState }) => {
    const said = guaranteeState === 'given' ? guarantees.join(', ') : GUARANTEES[guaranteeState];
    return line(
      `${ref}  ${recipient ?? 'destinataire non nommé'}, ${place || 'pays non indiqué'} : ${said}`,
      options,
    );
  });
  return part(
    'Transferts hors de l’Espace économique européen',
    [
      ...(lines.length > 0 ? lines : ['  Aucun n’est déclaré.']),
      ...(transfersUnanswered.length > 0
        ? [line(`Sans réponse : ${names(transfersUnanswered)}`, options)]
        : []),
    ],
    options,
  );
}

function dpias({ dpias: all }: RegisterStatus, options: Options): string {
  const states = Object.keys(DPIA_WORDS) as (keyof typeof DPIA_WORDS)[];
  const rows = states.flatMap((state) => {
    const own = all.filter((one) => one.state === state).map(({ ref }) => ref);
    return own.length > 0 ? [{ word: agreed(DPIA_WORDS[state], own), said: own }] : [];
  });
  const none = ['  Aucune fiche de responsable en vigueur.'];
  return part('Analyses d’impact (AIPD)', rows.length > 0 ? counted(rows, options) : none, options);
}

const SHOWN = 8;

function deadlines({ deadlines: all }: RegisterStatus, options: Options): string {
  const past = all.filter((one) => one.past);
  const next = all.filter((one) => !one.past);
  const say = ({ date, ref, what }: (typeof all)[number], note = '') =>
    line(`${date}  ${ref}  ${what}${note}`, options);
  const more = next.length - SHOWN;
  return part(
    'Échéances les plus proches',
    [
      ...past.map((one) => say(one, ' : date passée')),
      ...next.slice(0, SHOWN).map((one) => say(one)),
      ...(more > 0 ? [`  et ${compter(more, 'autre', 'autres')} plus loin`] : []),
      ...(all.length === 0 ? ['  Aucune date connue.'] : []),
    ],
    options,
  );
}

const agreed = ([one, several]: readonly [string, string], { length }: readonly unknown[]) =>
  length > 1 ? several : one;
