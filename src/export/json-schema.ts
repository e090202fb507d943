import { type Champ, decrire } from '../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../model/fiche.ts';
import { registreYaml } from '../model/registre.ts';

type Schema = Readonly<Record<string, unknown>>;

const ID = 'https://registre.example/schema/export-1.json';

/** The JSON Schema of `registre export --to json`, made from the model: titles and closed lists included. */
export function schemaDExport(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ID,
    title: 'Export JSON de « registre »',
    description:
      'Une question sans réponse n’a pas de clé. « aucun » : rien, après vérification. « a-preciser » : pas encore su. Les dates lisibles sont AAAA-MM-JJ ; une autre est telle qu’écrite.',
    type: 'object',
    additionalProperties: false,
    required: ['schemaVersion', 'registers'],
    properties: {
      schemaVersion: { const: 1 },
      registers: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['path', 'registre', 'fiches'],
          properties: {
            path: { type: 'string', description: 'Le dossier du registre, depuis celui de la commande.' },
            registre: deChamp(registreYaml),
            fiches: {
              type: 'array',
              items: { anyOf: [deFiche(ficheResponsable), deFiche(ficheSousTraitant)] },
            },
          },
        },
      },
    },
  };
}

function deFiche(champ: Champ<unknown>): Schema {
  const { properties, ...reste } = deChamp(champ) as { readonly properties: Schema };
  const { notes_internes: _, ...champs } = properties;
  return {
    ...reste,
    required: ['path', 'reference'],
    properties: {
      path: { type: 'string', description: 'Le fichier, depuis le dossier du registre.' },
      ...champs,
      unreadable: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Ce qui est écrit et ne se lit pas : son pointeur (RFC 6901). registre lint dit pourquoi.',
      },
    },
  };
}

function deChamp(champ: Champ<unknown>): Schema {
  const { aucun, aPreciser, propos } = decrire(champ);
  const mots = [...(aucun ? ['aucun'] : []), ...(aPreciser ? ['a-preciser'] : [])];
  const forme = deForme(champ);
  const titres = {
    ...(propos ? { title: propos.titre } : {}),
    ...(propos?.aide === undefined ? {} : { description: propos.aide }),
  };
  const libre = forme.type === 'string' && forme.enum === undefined;
  return mots.length === 0 || libre ? { ...titres, ...forme } : { ...titres, anyOf: [{ enum: mots }, forme] };
}

function deForme(champ: Champ<unknown>): Schema {
  const { lecture, valeurs } = decrire(champ);
  switch (lecture.forme) {
    case 'objet':
      return {
        type: 'object',
        additionalProperties: false,
        patternProperties: { '^x_': {} },
        properties: Object.fromEntries(
          Object.entries(lecture.champs).map(([cle, sous]) => [cle, deChamp(sous)]),
        ),
      };
    case 'dictionnaire':
      return { type: 'object', additionalProperties: deChamp(lecture.element) };
    case 'liste':
      return { type: 'array', items: deChamp(lecture.element) };
    case 'booleen':
      return { type: 'boolean' };
    case 'nombre':
      return { type: 'integer' };
    case 'choix':
      return { type: 'string', enum: valeurs ?? [] };
    default:
      return { type: 'string' };
  }
}
