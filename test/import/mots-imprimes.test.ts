import { describe, expect, it } from 'vitest';
import { estAPreciser, estAucun, estVide } from '../../src/import/understand/vide.ts';
import { type Champ, decrire } from '../../src/model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../src/model/fiche.ts';
import { estSocleIntrouvable } from '../../src/model/mots-imprimes.ts';
import { type Fiche, lireFiche } from '../../src/register/fiche.ts';
import { lirePartage } from '../../src/register/partage.ts';
import { pourAudience } from '../../src/render/audience/pour-audience.ts';
import { vueFiche } from '../../src/render/vue/fiche.ts';
import { readDocument } from '../../src/source/document.ts';

const SCHEMAS = { responsable: ficheResponsable, 'sous-traitant': ficheSousTraitant };
/** One leaf for each state that a file can write; the last one is of no field. */
const ETATS: readonly unknown[] = ['a-preciser', {}, { zqz: 'x' }];
const CONNUES = { reference: 'R-1', nom: 'zqnom', statut: 'en-cours' };

const yaml = (nom: string, valeur: unknown) => readDocument(nom, JSON.stringify(valeur));
const { partage } = lirePartage(yaml('registre.yaml', { version: '1', organisme: { nom: 'zqorganisme' } }));

/** A field whose parts are in one state, from this depth on. */
function enEtat(champ: Champ<unknown>, etat: unknown, profondeur: number): unknown {
  const { lecture } = decrire(champ);
  if (profondeur === 0) return etat;
  if (lecture.forme === 'liste') return [enEtat(lecture.element, etat, profondeur)];
  if (lecture.forme !== 'objet') return etat;
  const champs = Object.entries(lecture.champs);
  return Object.fromEntries(champs.map(([cle, un]) => [cle, enEtat(un, etat, profondeur - 1)]));
}

function lire(role: Fiche['role'], reponses: object): Fiche {
  const { fiche } = lireFiche(yaml('fiche.yaml', { ...reponses, ...CONNUES, qualite: role }), partage);
  return fiche!;
}

/** Fiches where nothing is answered, each in one way. */
const muettes = (['responsable', 'sous-traitant'] as const).flatMap((role) => [
  lire(role, { mesures_securite: [{ socle: 'socle-perdu' }] }),
  ...[1, 2, 3, 4].flatMap((profondeur) =>
    ETATS.map((etat) => lire(role, enEtat(SCHEMAS[role], etat, profondeur) as object)),
  ),
]);
const LECTEURS = [{ id: 'interne' }, { id: 'public' }] as const;

function textesDe(valeur: unknown): string[] {
  if (typeof valeur === 'string') return valeur === '' ? [] : [valeur];
  return valeur && typeof valeur === 'object' ? Object.values(valeur).flatMap(textesDe) : [];
}

const estConnu = (texte: string) =>
  [estVide, estAPreciser, estAucun, estSocleIntrouvable].some((est) => est(texte));

describe('what documents print where nobody answered', () => {
  it('is known to the import, word by word: a new word belongs in src/model/mots-imprimes.ts', () => {
    const dits = LECTEURS.flatMap((lecteur) =>
      muettes.flatMap((fiche) => {
        const contenu = pourAudience({ partage, fiches: [fiche] }, lecteur);
        return textesDe(contenu.fiches.map((une) => vueFiche(une, contenu.partage)));
      }),
    );
    expect(
      dits.filter((dit) => /non (?:renseigné|communiqué)|illisible|introuvable/.test(dit)).length,
    ).toBeGreaterThan(100);
    expect(new Set(dits.filter((dit) => !estConnu(dit)))).toEqual(
      new Set([
        'R-1',
        'zqnom',
        'zqorganisme',
        'de zqorganisme',
        'En cours',
        'responsable',
        'Responsable du traitement',
        'sous-traitant',
        'Sous-traitant',
        // A list that holds something, whatever it is.
        'Oui',
      ]),
    );
  });
});
