import { type Champ, type Confidentialite, decrire } from '../../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../model/fiche.ts';
import { registreYaml } from '../../model/registre.ts';
import { typographier } from '../../model/typographie.ts';
import { AUDIENCES, type AudienceId, NATURES, type Regles } from './audiences.ts';

type Nature = keyof typeof NATURES;

/** The fields of each kind, by their path in the YAML, drawn from the schema: the table that documents obey. */
function fieldsByKind(): ReadonlyMap<Confidentialite, readonly string[]> {
  const found = new Map<Confidentialite, Set<string>>();
  const walk = (champ: Champ<unknown>, path: string): void => {
    const { lecture, propos } = decrire(champ);
    const kind = propos?.confidentialite ?? 'publique';
    found.set(kind, (found.get(kind) ?? new Set()).add(path));
    if (lecture.forme === 'objet') {
      for (const [key, one] of Object.entries(lecture.champs))
        walk(one, path === '' ? key : `${path}.${key}`);
    }
    if (lecture.forme === 'liste' || lecture.forme === 'dictionnaire') walk(lecture.element, `${path}[]`);
  };
  for (const root of [ficheResponsable, ficheSousTraitant, registreYaml]) walk(root, '');
  return new Map([...found].map(([kind, paths]) => [kind, [...paths]]));
}

interface Told {
  readonly audience: AudienceId;
  readonly leftOut: readonly {
    readonly kind: Nature;
    readonly about: string;
    readonly fields: readonly string[];
  }[];
  readonly also: readonly string[];
}

/** What each reader is not told, for people or for programs. */
export function audienceStory(format: 'text' | 'json' | 'markdown'): string {
  const told = (Object.keys(AUDIENCES) as AudienceId[]).map(tellOf);
  if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, audiences: told }, undefined, 2)}\n`;
  const title = format === 'markdown' ? '## ' : '';
  const bullet = format === 'markdown' ? '- ' : '  ';
  const parts = told.map(({ audience, leftOut, also }) => {
    const kinds = leftOut.flatMap(({ about, fields }) => [
      `${bullet}${about}`,
      `  ${bullet}${fields.join(', ')}`,
    ]);
    return [
      `${title}${NAMES[audience]} ne contient pas :`,
      ...kinds,
      ...also.map((one) => bullet + one),
    ].join('\n');
  });
  return typographier(`${[...parts, `${title}Partout : ${NAME_RULE}`].join('\n\n')}\n`);
}

const NAMES: Readonly<Record<AudienceId, string>> = {
  interne: '--audience interne (sans option)',
  cnil: '--audience cnil',
  client: '--audience client:<acteur>',
  public: '--audience public',
};

const NAME_RULE =
  'le nom d’un organisme est dit ; celui d’une personne ne l’est que si les personnes le sont, et `prenom` dit que c’en est une. Les textes libres sont imprimés tels quels : relisez-les.';

function tellOf(audience: AudienceId): Told {
  const { retient, projets, clients, suivi, propres }: Regles = AUDIENCES[audience];
  const fields = fieldsByKind();
  const kinds = (Object.keys(NATURES) as Nature[]).filter((kind) => retient.includes(kind));
  const others = (kind: Nature) =>
    kinds.filter((one) => one !== kind).flatMap((one) => fields.get(one) ?? []);
  return {
    audience,
    leftOut: kinds.map((kind) => {
      const inside = outermost(fields.get(kind) ?? []);
      return { kind, about: NATURES[kind], fields: inside.filter((path) => !within(path, others(kind))) };
    }),
    also: [
      ...(projets === 'omis' ? ['fiches en projet'] : []),
      ...(clients === 'un seul'
        ? [
            'fiches de responsable, et fiches où ce client n’est pas',
            'autres clients ; leur nom, avec ou sans forme sociale, leur identifiant et leur domaine de courriel sont remplacés par « [client] » dans les textes, et dans les références',
          ]
        : []),
      ...(clients === 'aucun'
        ? [
            'noms et coordonnées des clients pour qui l’organisme sous-traite ; leur nom, avec ou sans forme sociale, leur identifiant et leur domaine de courriel sont remplacés par « [client] » dans les textes, et dans les références',
          ]
        : []),
      ...(suivi === 'omis' ? ['écarts acceptés par un commentaire'] : []),
      ...(propres === 'omis' ? ['clés `x_` : champs propres à l’organisme'] : []),
    ],
  };
}

/** What is inside a field left out goes with it: only the field is named. */
const within = (path: string, holders: readonly string[]) =>
  holders.some((holder) => path.startsWith(`${holder}.`) || path.startsWith(`${holder}[]`));

const outermost = (paths: readonly string[]) => paths.filter((path) => !within(path, paths));
