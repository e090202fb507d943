import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Graphe } from '../../../src/render/flux/graphe.ts';
import { dessiner } from '../../../src/render/flux/schema.ts';
import { textWidth } from '../../../src/render/text-width.ts';
import { vueDocument } from '../../../src/render/vue/document.ts';
import { chargerRegistre, lireTextes } from '../vue/charger.ts';

interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** Two frames share some surface, the rounding of coordinates apart. */
function seRecouvrent(a: Cadre, b: Cadre): boolean {
  const commun = (debutA: number, longueurA: number, debutB: number, longueurB: number) =>
    Math.min(debutA + longueurA, debutB + longueurB) - Math.max(debutA, debutB) > 0.5;
  return commun(a.x, a.largeur, b.x, b.largeur) && commun(a.y, a.hauteur, b.y, b.hauteur);
}

const mot = fc.oneof(
  fc.constantFrom(
    'Pôle relation client',
    'Sous-traitant',
    'anticonstitutionnellement'.repeat(4),
    'W'.repeat(40),
    '漢字'.repeat(30),
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const graphes = fc
  .array(
    fc.record({
      nom: mot,
      precisions: mot,
      place: fc.constantFrom('source', 'traitement', 'destination'),
      hors: fc.boolean(),
    }),
    {
      minLength: 2,
      maxLength: 14,
    },
  )
  .chain((boites) => {
    const rang = fc.nat({ max: boites.length - 1 });
    const liens = fc.array(fc.record({ de: rang, vers: rang, donnees: mot, canal: mot }), {
      minLength: 1,
      maxLength: 20,
    });
    return liens.map(
      (ecrits): Graphe => ({
        noeuds: boites.map(({ hors, ...une }) => ({
          ...une,
          lieu: { hors, texte: hors ? 'hors EEE : États-Unis' : '' },
        })),
        liens: ecrits,
        origine: 'declaree',
      }),
    );
  });

it('dessine sans que rien se recouvre ni dépasse, et deux fois de même', () => {
  let dessins = 0;
  fc.assert(
    fc.property(graphes, (graphe) => {
      const schema = dessiner(graphe);
      if (!schema) return;
      dessins++;
      const cadres = [...schema.boites, ...schema.fleches.map(({ etiquette }) => etiquette)];
      for (const [rang, a] of cadres.entries()) {
        for (const b of cadres.slice(rang + 1)) expect(seRecouvrent(a, b)).toBe(false);
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.y).toBeGreaterThanOrEqual(0);
        expect(a.x + a.largeur).toBeLessThanOrEqual(schema.largeur + 0.5);
        expect(a.y + a.hauteur).toBeLessThanOrEqual(schema.hauteur + 0.5);
      }
      for (const boite of schema.boites) {
        for (const { texte, y, ton } of boite.textes) {
          const corps = ton === 'titre' ? 12 * 1.08 : 10.5 * (ton === 'alerte' ? 1.08 : 1);
          expect((textWidth(texte) * corps) / 1000).toBeLessThanOrEqual(boite.largeur);
          expect(y).toBeLessThanOrEqual(boite.y + boite.hauteur);
        }
      }
      for (const { etiquette } of schema.fleches) {
        for (const { texte, y } of etiquette.lignes) {
          expect(textWidth(texte) / 100).toBeLessThanOrEqual(etiquette.largeur);
          expect(y).toBeLessThanOrEqual(etiquette.y + etiquette.hauteur);
        }
      }
      expect(dessiner(graphe)).toEqual(schema);
    }),
    { numRuns: 80 },
  );
  expect(dessins).toBeGreaterThan(10);
});

it('reste muet plutôt qu’illisible, et la liste dit tout', () => {
  const flux = Array.from(
    { length: 3000 },
    (_, rang) => `  - { de: "Source ${rang}", vers: "Base ${rang % 7}", donnees: [etat-civil] }`,
  );
  const { fiche, partage } = lireTextes(
    `qualite: responsable\nreference: T-1\nnom: Beaucoup\nflux:\n${flux.join('\n')}\n`,
  );
  const { schema } = vueDocument(fiche, partage);
  expect(schema.dessin).toBeUndefined();
  expect(schema.liens).toHaveLength(3000);
});

it('déduit les flux de ce que la fiche déclare, et dit ce qui est hors de l’EEE', () => {
  const { fiche, partage } = lireTextes(
    `qualite: responsable
reference: T-1
nom: Lettre d’information
logiciels: [Routeur]
personnes: [{ categorie: prospects }]
donnees:
  - { categorie: identite, libelle: Adresse, source: [personne-concernee, tiers] }
  - { categorie: connexion, libelle: Ouvertures, source: deduite }
destinataires:
  - { type: interne, service: communication }
  - { type: sous-traitant, acteur: routeur }
  - { type: sous-traitant-ulterieur, nom: Nuage, de: routeur }
transferts:
  - { destinataire: routeur, pays: US, garantie: cct }
  - { destinataire: Hotline, pays: NC, garantie: cct }
`,
    'version: 1\norganisme: { nom: Octave }\nservices: { communication: { nom: Communication } }\nacteurs: { routeur: { nom: Mailfast, pays: US } }\n',
  );
  const { liens, hors_eee } = vueDocument(fiche, partage).schema;
  expect(hors_eee).toBe(true);
  expect(liens.map(({ de, vers, lieu, detail }) => [de, vers, lieu, detail])).toMatchInlineSnapshot(`
    [
      [
        "Personnes concernées (Prospects)",
        "Lettre d’information",
        "",
        "Adresse",
      ],
      [
        "Tiers",
        "Lettre d’information",
        "",
        "Adresse",
      ],
      [
        "Lettre d’information",
        "Services internes (Communication)",
        "",
        "",
      ],
      [
        "Lettre d’information",
        "Mailfast",
        "hors EEE : États-Unis",
        "garantie : Clauses contractuelles types (CCT)",
      ],
      [
        "Mailfast",
        "Nuage (sous-traitant ultérieur)",
        "",
        "",
      ],
      [
        "Lettre d’information",
        "Hotline",
        "Nouvelle-Calédonie : situation à vérifier",
        "garantie : Clauses contractuelles types (CCT)",
      ],
    ]
  `);
});

it('dessine chaque fiche des registres de cas', () => {
  for (const nom of ['centrecall', 'artemis', 'logeas']) {
    const { fiches, partage } = chargerRegistre(nom);
    for (const fiche of fiches) expect(vueDocument(fiche, partage).schema.dessin, fiche.ref).toBeDefined();
  }
});
