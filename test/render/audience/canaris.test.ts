import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Champ, type Confidentialite, decrire } from '../../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../../src/model/fiche.ts';
import { registreYaml } from '../../../src/model/registre.ts';
import { lireFiche } from '../../../src/register/fiche.ts';
import { lirePartage } from '../../../src/register/partage.ts';
import { AUDIENCES, type Audience, type Regles } from '../../../src/render/audience/audiences.ts';
import { pourAudience } from '../../../src/render/audience/pour-audience.ts';
import { layouts } from '../../../src/render/layouts/index.ts';
import type { Layout, Role, TemplateFormat } from '../../../src/render/layouts/layout.ts';
import { makeDocuments } from '../../../src/render/make-documents.ts';
import { EDITION_INTERNE } from '../../../src/render/vue/edition.ts';
import { vueRegistre } from '../../../src/render/vue/registre.ts';
import { readDocument } from '../../../src/source/document.ts';
import { fragments, modele } from '../vue/charger.ts';

/** A text that exists once: where it comes back tells which field was printed. */
interface Canari {
  readonly mot: string;
  readonly chemin: string;
  /** The kinds of the field and of what holds it. */
  readonly natures: ReadonlySet<Confidentialite>;
}

const canaris: Canari[] = [];
const FIXES: Readonly<Record<string, unknown>> = {
  version: '1',
  reference: 'R-1',
  statut: 'en-cours',
  type: undefined,
  vocabulaire: undefined,
  liste: undefined,
};
/** Identifiers: references to other things, or names never printed. */
const IDS = new Set(['id', 'socle', 'service', 'acteur', 'via', 'de', 'repere', 'categorie']);

/** Every text field filled with a canary, by the schema. */
function remplir(champ: Champ<unknown>, chemin: string, dans: ReadonlySet<Confidentialite>): unknown {
  const { lecture, propos, valeurs } = decrire(champ);
  const natures = new Set([...dans, propos?.confidentialite ?? 'publique']);
  if (lecture.forme === 'objet') {
    const entrees = Object.entries(lecture.champs).flatMap(([cle, un]) => {
      const ici = chemin === '' ? cle : `${chemin}.${cle}`;
      const racine = chemin.split('.')[0]!;
      if (cle === 'type' && racine.startsWith('destinataires')) return [['type', 'externe']];
      if (cle in FIXES && (chemin === '' || cle === 'type'))
        return FIXES[cle] === undefined ? [] : [[cle, FIXES[cle]]];
      // Two names for one thing: an actor, or a block that says it all.
      return IDS.has(cle) ? [] : [[cle, remplir(un, ici, natures)]];
    });
    return Object.fromEntries(entrees);
  }
  if (lecture.forme === 'liste') return [remplir(lecture.element, `${chemin}[]`, natures)];
  if (lecture.forme === 'dictionnaire') {
    return Object.fromEntries(
      ['alpha', 'beta'].map((cle) => [cle, remplir(lecture.element, `${chemin}.${cle}`, natures)]),
    );
  }
  if (lecture.forme === 'choix') return valeurs![0];
  if (lecture.forme === 'booleen') return 'oui';
  if (lecture.forme === 'nombre') return '12';
  const mot = `zq${canaris.length}qz`;
  canaris.push({ mot, chemin, natures });
  return mot;
}

const RIEN = new Set<Confidentialite>();
const registre = remplir(registreYaml, '', RIEN) as Record<string, unknown>;
const responsable = {
  ...(remplir(ficheResponsable, '', RIEN) as object),
  qualite: 'responsable',
  reference: 'T-1',
};
const brute = remplir(ficheSousTraitant, '', RIEN) as { clients: object[]; mesures_securite: object[] };
const sousTraitant = {
  ...brute,
  qualite: 'sous-traitant',
  reference: 'ST-1',
  mesures_securite: [...brute.mesures_securite, { socle: 'alpha' }],
  clients: [
    { acteur: 'alpha', instructions: 'zqinstrAlphaqz' },
    { acteur: 'beta', instructions: 'zqinstrBetaqz' },
    ...brute.clients,
  ],
};

const yaml = (valeur: unknown) => readDocument('x.yaml', JSON.stringify(valeur));
const { partage } = lirePartage({ ...yaml(registre), path: 'registre.yaml' });
const fiches = [responsable, sousTraitant].map((une, rang) => {
  const { fiche, problems } = lireFiche({ ...yaml(une), path: `${rang}.yaml` }, partage);
  expect(problems).toEqual([]);
  return fiche!;
});

const LECTEURS: readonly Audience[] = [
  { id: 'interne' },
  { id: 'cnil' },
  { id: 'public' },
  { id: 'client', client: 'alpha' },
];

const contenuPour = (audience: Audience) => pourAudience({ partage, fiches }, audience);

const vues = (audience: Audience) => {
  const { partage: commun, fiches: dites } = contenuPour(audience);
  return (['responsable', 'sous-traitant'] as const)
    .map((role) => JSON.stringify(vueRegistre(dites, commun, role)))
    .join('\n');
};

/** Every document of every layout and format, as texts. */
async function documents(audience: Audience): Promise<Map<string, string>> {
  const contenu = contenuPour(audience);
  const textes = new Map<string, string>();
  for (const [id, layout] of Object.entries<Layout>(layouts)) {
    for (const [format, parRole] of Object.entries(layout.modeles) as [
      TemplateFormat,
      Partial<Record<Role, string>>,
    ][]) {
      for (const [role, name] of Object.entries(parRole) as [Role, string][]) {
        const template = { name, bytes: new Uint8Array(modele(name)), own: false };
        const model = {
          par: layout.par,
          format,
          roles: [role],
          partials: fragments(format),
          template,
          stem: () => name,
        };
        const impression = { edition: EDITION_INTERNE, ecarts: undefined };
        for (const document of await makeDocuments(model, { ...contenu, role, impression })) {
          const content = await document.content(new Map());
          textes.set(`${id}/${format}/${role}`, typeof content === 'string' ? content : depaquete(content));
        }
      }
    }
  }
  return textes;
}

const depaquete = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

describe.each(LECTEURS)('$id', (audience) => {
  const regles: Regles = AUDIENCES[audience.id];
  const tu = ({ natures, chemin }: Canari) =>
    regles.retient.some((nature) => natures.has(nature)) ||
    (regles.clients !== 'tous' && autreClient(chemin));
  const autreClient = (chemin: string) => {
    if (chemin.startsWith('acteurs.beta')) return true;
    // What was done for a client may be told to all; who it is, never.
    if (regles.clients === 'un seul') return chemin.startsWith('clients[]');
    return chemin.startsWith('acteurs.alpha') || /^clients\[\]\.(?!categories_|sort_)/.test(chemin);
  };

  it('la vue ne contient rien de ce que la table retient', () => {
    const dite = vues(audience);
    expect(
      canaris.filter((canari) => tu(canari) && dite.includes(canari.mot)).map(({ chemin }) => chemin),
    ).toEqual([]);
  });

  it('aucun document n’en imprime rien, dans aucun format', async () => {
    const interdits = canaris.filter(tu);
    const fuites: string[] = [];
    for (const [nom, texte] of await documents(audience)) {
      for (const { mot, chemin } of interdits) if (texte.includes(mot)) fuites.push(`${nom} ${chemin}`);
    }
    expect(fuites).toEqual([]);
  });
});

/** The company of someone else’s DPO, the fingerprint of a review, what nothing cites, what elements override. */
const SANS_PLACE =
  /\.dpo\.societe\.|^responsable_operationnel\.(?:dpo|representant)|^revue\.empreinte|^services\.|^socles\.beta|^base_legale|^conservation\[\]/;

it('à usage interne, la vue dit tout le reste', () => {
  const dite = vues({ id: 'interne' });
  const manquants = canaris.filter(({ mot, natures }) => !natures.has('jamais') && !dite.includes(mot));
  const inattendus = manquants.filter(({ chemin }) => !SANS_PLACE.test(chemin));
  expect(inattendus.map(({ chemin }) => chemin)).toEqual([]);
});

it('un client ne lit ni les autres clients, ni leurs instructions', async () => {
  for (const [nom, texte] of await documents({ id: 'client', client: 'alpha' })) {
    expect(texte, nom).not.toMatch(/zqinstr/);
  }
  expect(vues({ id: 'client', client: 'alpha' })).toContain(
    canaris.find(({ chemin }) => chemin === 'acteurs.alpha.fonction')!.mot,
  );
});
