import fc from 'fast-check';
import { CHAMPS_DU_REGISTRE, champsPortes } from '../../src/import/retour/faits-de-fiche.ts';
import { type Champ, decrire } from '../../src/model/champs.ts';
import type { Fiche } from '../../src/register/fiche.ts';
import type { Value } from '../diff/histories/write.ts';

/** Texts that a spreadsheet, a label-driven reader or a list could take for something else. */
const TEXTES = [
  'Gérer les dossiers des usagers',
  'nom, prénom ; adresse',
  'N/A',
  '-',
  'aucun document',
  'clients, prospects',
  'Autres : à voir',
  'Salariés : CDI et CDD',
  '• première puce',
  '1) un ; 2) deux',
  'deux\nlignes',
  'trois\n\nlignes : et un titre',
  '=HYPERLINK("http://x")',
  '+33 2 47 00 00 00',
  '@import',
  '00123',
  '12/05/2020',
  'Oui',
  'Non renseigné',
  'Sélectionnez un élément dans cette liste déroulante ►',
  'Destinataires',
  'Finalité principale',
  'Compléments',
  '5 ans à compter de la clôture du dossier',
  '10 ans',
  'P1Y',
  'TRUE',
  '#REF!',
  'L’élève « majeur » — et son œuvre…',
  'x › y',
  'Type de destinataire : interne',
  'à préciser',
  'constructor',
  '5 ans (point de départ non renseigné)',
  '\u001b[2J jour\u202enaux',
];
const texte = fc.constantFrom(...TEXTES);
const court = fc.constantFrom('si', 'rh', 'paie-1', 'editeur', 'dossiers_2');

const { liste: _, ...SANS_LISTE } = CHAMPS_DU_REGISTRE;

/** A value that a field accepts, whatever its shape in the model. */
function valeurDe(champ: Champ<unknown>, profondeur = 0): fc.Arbitrary<Value> {
  const { lecture, aucun, aPreciser, valeurs, motif } = decrire(champ);
  const etats = [...(aucun ? ['aucun'] : []), ...(aPreciser ? ['a-preciser'] : [])];
  const formes: fc.Arbitrary<Value>[] = etats.map((etat) => fc.constant(etat));
  const plein = pleinDe();
  return formes.length > 0 ? fc.oneof({ arbitrary: plein, weight: 6 }, ...formes) : plein;

  function pleinDe(): fc.Arbitrary<Value> {
    switch (lecture.forme) {
      case 'objet':
        return carteDe(lecture.champs, profondeur + 1);
      case 'liste':
        return fc.array(valeurDe(lecture.element, profondeur + 1), {
          minLength: 1,
          maxLength: profondeur ? 2 : 6,
        });
      case 'dictionnaire':
        return fc.dictionary(court, valeurDe(lecture.element, profondeur + 1), { minKeys: 1, maxKeys: 3 });
      case 'booleen':
        return fc.constantFrom('oui', 'non');
      case 'nombre':
        return fc.constantFrom('0', '180');
      case 'date':
        return fc.constantFrom('2020-02-29', '26/05/2018', 'mai 2018');
      case 'duree':
        return fc.constantFrom('5 ans', '1 an 6 mois', 'P1M', 'le temps du contrat');
      default:
        return valeurs ? fc.constantFrom(...valeurs) : motif ? court : fc.oneof(texte, court);
    }
  }
}

function carteDe(champs: Readonly<Record<string, Champ<unknown>>>, profondeur: number): fc.Arbitrary<Value> {
  const cles = Object.entries(champs).map(([cle, champ]) => [cle, valeurDe(champ, profondeur)] as const);
  return fc
    .record(Object.fromEntries(cles), { requiredKeys: [] })
    .filter((une) => Object.keys(une).length > 0) as fc.Arbitrary<Value>;
}

export interface RegistreGenere {
  readonly registre: Value;
  readonly fiches: readonly { readonly role: Fiche['role']; readonly fiche: Value }[];
}

/** Registers of every shape that the model admits, with what the fiches share. */
export const registres: fc.Arbitrary<RegistreGenere> = fc
  .record({
    registre: carteDe(SANS_LISTE, 0).map((une) => ({ version: '1', ...(une as object) })),
    fiches: fc.array(
      fc.constantFrom('responsable' as const, 'sous-traitant' as const).chain((role) => {
        const { qualite: _, reference: __, ...champs } = champsPortes(role);
        return carteDe(champs, 0).map((une) => ({
          role,
          fiche: { qualite: role, ...(une as object) } as Value,
        }));
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ registre, fiches }) => ({
    registre,
    fiches: fiches.map(({ role, fiche }, rang) => ({
      role,
      fiche: { ...(fiche as object), reference: `F-${rang + 1}` },
    })),
  }));
