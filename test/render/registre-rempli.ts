import { strFromU8, unzipSync } from 'fflate';
import { type Champ, type Confidentialite, decrire } from '../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../src/model/fiche.ts';
import { registreYaml } from '../../src/model/registre.ts';
import { type Fiche, lireFiche } from '../../src/register/fiche.ts';
import { lirePartage } from '../../src/register/partage.ts';
import type { Contenu } from '../../src/render/audience/pour-audience.ts';
import { layouts } from '../../src/render/layouts/index.ts';
import type { Layout, Role, TemplateFormat } from '../../src/render/layouts/layout.ts';
import { makeDocuments } from '../../src/render/make-documents.ts';
import { EDITION_INTERNE } from '../../src/render/vue/edition.ts';
import type { Impression } from '../../src/render/vue/registre.ts';
import { readDocument } from '../../src/source/document.ts';
import { fragments, modele } from './vue/charger.ts';

/** The text of a field, by its path and by the kinds of the field and of what holds it. */
type Mot = (chemin: string, natures: ReadonlySet<Confidentialite>) => string;

const FIXES: Readonly<Record<string, unknown>> = {
  version: '1',
  reference: 'R-1',
  statut: 'en-cours',
  type: undefined,
  vocabulaire: undefined,
};

/** Identifiers: references to other things, or names never printed. */
const IDS = new Set(['id', 'socle', 'service', 'acteur', 'via', 'de', 'repere', 'categorie']);

/** A register that gives a text to every field of the schema: a controller's fiche, and a processor's with three clients. */
export function registreRempli(mot: Mot): Contenu {
  const remplir = (
    champ: Champ<unknown>,
    chemin = '',
    dans: ReadonlySet<Confidentialite> = new Set(),
  ): unknown => {
    const { lecture, propos, valeurs } = decrire(champ);
    const natures = new Set([...dans, propos?.confidentialite ?? 'publique']);
    switch (lecture.forme) {
      case 'objet':
        return Object.fromEntries(
          Object.entries(lecture.champs).flatMap(([cle, un]) => {
            if (cle === 'type' && chemin.startsWith('destinataires')) return [['type', 'externe']];
            if (cle in FIXES && (chemin === '' || cle === 'type')) {
              return FIXES[cle] === undefined ? [] : [[cle, FIXES[cle]]];
            }
            // Two names for one thing: an actor, or a block that says it all.
            const ici = chemin === '' ? cle : `${chemin}.${cle}`;
            return IDS.has(cle) ? [] : [[cle, remplir(un, ici, natures)]];
          }),
        );
      case 'liste':
        return [remplir(lecture.element, `${chemin}[]`, natures)];
      case 'dictionnaire':
        return Object.fromEntries(
          ['alpha', 'beta'].map((cle) => [cle, remplir(lecture.element, `${chemin}.${cle}`, natures)]),
        );
      case 'choix':
        return valeurs![0];
      case 'booleen':
        return 'oui';
      case 'nombre':
        return '12';
      default:
        return mot(chemin, natures);
    }
  };
  const partagee = { ...(remplir(registreYaml) as object), x_propre: mot('x_propre', new Set()) };
  const { partage } = lirePartage(yaml('registre.yaml', partagee));
  const brute = remplir(ficheSousTraitant) as { clients: object[]; mesures_securite: object[] };
  const propres = { x_propre: [mot('x_propre', new Set()), { x_dedans: mot('x_propre', new Set()) }] };
  const ecrites = [
    { ...(remplir(ficheResponsable) as object), qualite: 'responsable', reference: 'T-1', ...propres },
    {
      ...brute,
      qualite: 'sous-traitant',
      reference: 'ST-1',
      ...propres,
      mesures_securite: [...brute.mesures_securite, { socle: 'alpha' }],
      clients: [{ acteur: 'alpha' }, { acteur: 'beta' }, ...brute.clients],
    },
  ];
  const fiches = ecrites.map((une, rang): Fiche => {
    const { fiche, problems } = lireFiche(yaml(`${rang}.yaml`, une), partage);
    if (!fiche || problems.length > 0) throw new Error(JSON.stringify(problems));
    return fiche;
  });
  return { partage, fiches };
}

/** JSON is YAML. */
const yaml = (fichier: string, valeur: unknown) => readDocument(fichier, JSON.stringify(valeur));

/** Every document of every layout, format and role, as text; a workbook is the text of its parts. */
export async function tousLesDocuments(
  contenu: Contenu,
  impression: Omit<Impression, 'pages'> = { edition: EDITION_INTERNE, ecarts: undefined },
): Promise<Map<string, string>> {
  const textes = new Map<string, string>();
  for (const layout of Object.values<Layout>(layouts)) {
    const formats = Object.entries(layout.modeles) as [TemplateFormat, Partial<Record<Role, string>>][];
    for (const [format, parRole] of formats) {
      for (const [role, name] of Object.entries(parRole) as [Role, string][]) {
        const template = { name, bytes: new Uint8Array(modele(name)), own: false };
        const partials = fragments(format);
        const model = { par: layout.par, format, roles: [role], partials, template, stem: () => name };
        for (const { content } of await makeDocuments(model, { ...contenu, role, impression })) {
          const rendu = await content(new Map());
          textes.set(name, typeof rendu === 'string' ? rendu : parties(rendu));
        }
      }
    }
  }
  return textes;
}

const parties = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
