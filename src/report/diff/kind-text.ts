import type { KindStory } from '../../diff/kinds.ts';
import type { Policy } from '../../diff/policies/policy.ts';
import { typographier } from '../../model/typographie.ts';
import { compter, type Style } from '../reporter.ts';
import { wrap } from '../wrap.ts';
import { exampleSides, fieldsOf, sayKind, sayRequirement, sayUsualLevel, settingOf } from './kind-words.ts';

interface Options {
  readonly style: Style;
  readonly width: number;
}

const indented = (text: string, width: number) => `  ${wrap(text, width - 2, '  ')}`;
const verbatim = (text: string) => text.replace(/^/gm, '    ');

/** The story of a kind of change, for a terminal. */
export function kindStory(kind: KindStory, { style, width }: Options): string {
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [[style.bold(title), ...lines].join('\n')] : [];
  return [
    `${style.bold(kind.id)}  changement ${sayUsualLevel(kind)}`,
    wrap(sayKind(kind), width, ''),
    ...part('Pourquoi', kind.own ? [indented(typographier(kind.own.why), width)] : []),
    ...part(
      'Ce que cela demande',
      kind.requires
        .map(sayRequirement)
        .flatMap(({ text, source }) => [
          `  ☐ ${wrap(text, width - 4, '    ')}`,
          `    ${style.dim(wrap(source, width - 4, '    '))}`,
        ]),
    ),
    ...part('Où', fieldsOf(kind).length > 0 ? [indented(fieldsOf(kind).join(', '), width)] : []),
    ...part('Niveau', [
      indented(
        typographier(
          'Le contexte peut le changer : registre explain politiques. Pour le régler, dans registre.config.yaml :',
        ),
        width,
      ),
      verbatim(settingOf('changements', kind.id, 'notable')),
    ]),
    ...exampleSides(kind).map(({ title, yaml }) =>
      [style.bold(`Exemple (${title})`), verbatim(yaml)].join('\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The story of a policy, for a terminal. */
export function policyStory({ id, what }: Policy, { style, width }: Options): string {
  return [
    `${style.bold(id)}  politique de niveau`,
    wrap(typographier(what), width, ''),
    [style.bold('S’en passer, dans registre.config.yaml'), verbatim(settingOf('politiques', id, 'off'))].join(
      '\n',
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The kinds that have a story of their own, a line each; the others are named after their field. */
export function kindsList(kinds: readonly KindStory[], { style, width }: Options): string {
  const own = kinds.filter((kind) => kind.own);
  const lines = own.map((kind) =>
    wrap(`${style.bold(kind.id)}  ${sayUsualLevel(kind)}  ${sayKind(kind)}`, width, '    '),
  );
  const others = typographier(
    `${compter(kinds.length, 'changement', 'changements')}, ${own.length} avec une histoire à eux. Les autres portent le nom de leur champ : « -ajoute », « -supprime », « -modifie » ; registre explain changements --format json les donne tous.`,
  );
  return `${[...lines, '', wrap(others, width, '')].join('\n')}\n`;
}

/** The policies, in the order they are applied. */
export function policiesList(policies: readonly Policy[], { style, width }: Options): string {
  return policies
    .map(({ id, what }) => wrap(`${style.bold(id)}  ${typographier(what)}`, width, '    '))
    .join('\n')
    .concat('\n');
}
