import type { Carte, Valeur } from './understand/brouillon.ts';
import type { FicheImportee, Lecture } from './understand/comprendre.ts';
import { lieu } from './understand/place.ts';
import type { Ecriture, PlanEcriture } from './write/plan.ts';

/** How long the lines may be, and whether the files are written. */
export interface Sortie {
  readonly width: number;
  readonly ecrit: boolean;
}

const NB = '\u00a0';

/** What a person reads of one import: what was understood, what was not, what changes, and counts that add up. */
export function dire(lecture: Lecture, plan: PlanEcriture, sortie: Sortie): string {
  const blocs = [
    [`${propre(lecture.fichier)}`],
    ...lecture.notices.map(({ message }) => [`  ! ${propre(message)}`]),
    direRegistre(lecture),
    ...lecture.fiches.map((fiche) =>
      direFiche(
        fiche,
        plan.ecritures.find(({ reference }) => reference === fiche.reference),
        lecture,
      ),
    ),
    lecture.remarques.map((remarque) => `  ! ${propre(remarque)}`),
    direRestes(lecture, sortie.width),
    estVide(lecture) ? direRien() : direEcritures(plan, sortie),
    direComptes(lecture),
  ];
  return `${blocs
    .filter((bloc) => bloc.length > 0)
    .map((bloc) => bloc.join('\n'))
    .join('\n\n')}\n`;
}

/** Nothing of a register was found: nothing is written, and there is nothing to compare. */
const estVide = ({ fiches, registre }: Lecture) =>
  fiches.length === 0 && Object.keys(registre.contenu).length === 0;

const direRien = () =>
  [
    'Rien ne sera écrit. Une fiche se reconnaît à ses intitulés : « Nom du traitement », « Finalité principale », « Durée de conservation »…, chacun devant sa réponse ou en tête de colonne.',
  ].map(propre);

function direRegistre({ registre: { contenu } }: Lecture): string[] {
  const lignes = (['organisme', 'dpo', 'representant'] as const).flatMap((nom) => {
    const valeur = contenu[nom];
    return valeur === undefined ? [] : [`  ${nom} : ${resume(valeur)}`];
  });
  const liste = Array.isArray(contenu.liste) ? contenu.liste.length : 0;
  if (liste > 0) lignes.push(`  liste des traitements : ${accorder(liste, 'ligne')}`);
  return lignes.length > 0 ? ['Registre', ...lignes.map(propre)] : [];
}

function direFiche(fiche: FicheImportee, ecriture: Ecriture | undefined, { base }: Lecture): string[] {
  const { reference, ecrite, contenu, traces, origine, remarques } = fiche;
  const sort = ecriture ? ` → ${ecriture.chemin}${SORTS[ecriture.action]}` : '';
  const appelee = ecriture?.action === 'creer' ? reference : (ecrite ?? reference);
  const entete = `Fiche ${appelee} — ${typeof contenu.nom === 'string' ? contenu.nom : 'sans nom'} (${origine})${sort}`;
  const champs = Object.entries(contenu).flatMap(([nom, valeur]) => {
    const venue = traces.find(({ chemin }) => chemin[0] === nom);
    const ou = venue ? `, ${lieu(venue.place.unite)}` : '';
    if (nom === 'reference' || nom === 'nom') return [];
    return [
      propre(
        `  ${nom} : ${Array.isArray(valeur) ? accorder(valeur.length, 'élément') : resume(valeur)}${ou}`,
      ),
    ];
  });
  // An export that comes back says again all that is already there.
  const redites = base !== undefined && ecriture?.action !== 'creer';
  return [
    propre(entete),
    ...(redites ? [] : champs),
    ...(ecriture?.action === 'creer' ? direReference(fiche) : []).map((dit) => propre(`  ! ${dit}`)),
    ...remarques.map((remarque) => propre(`  ! ${remarque}`)),
  ];
}

/** Where a new fiche has another reference than the file gives it, or one that the file does not give. */
function direReference({ reference, ecrite, voulue }: FicheImportee): string[] {
  if (ecrite === undefined) return [`le fichier ne donne pas sa référence : « ${reference} » est proposée`];
  if (reference === ecrite) return [];
  const raison = reference === voulue ? 'lettres, chiffres, point et tirets' : 'déjà prise';
  return [`la référence « ${ecrite} » devient « ${reference} » (${raison})`];
}

const SORTS: Record<Ecriture['action'], string> = {
  creer: ' (nouvelle)',
  modifier: ' (modifiée)',
  inchange: ' (inchangée)',
  impossible: ' (ne peut pas être modifiée sans risque)',
};

function direRestes({ restes }: Lecture, width: number): string[] {
  if (restes.length === 0) return [];
  const lignes = restes.map(({ lieu: ou, texte, raison }) =>
    propre(`  ${ou} : « ${abreger(texte, Math.max(30, width - 40))} » — ${raison}`),
  );
  return [`Non compris (${restes.length})`, ...lignes];
}

function direEcritures({ ecritures, absentes }: PlanEcriture, { ecrit }: Sortie): string[] {
  const modifiees = ecritures.flatMap(({ chemin, action, motif, ecarts, disparus, conflits }) => {
    const lignes = ecarts.flatMap(({ chemin: ou, avant, apres }) => [
      ...(avant === undefined ? [] : [`  - ${ou} : ${abreger(avant, 200)}`]),
      `  + ${ou} : ${abreger(apres, 200)}`,
    ]);
    const pertes = disparus.map((quoi) => `  ! n’est plus dans le fichier, gardé : ${quoi}`);
    const heurts = conflits.flatMap(({ chemin: ou, yaml, tableur }) => [
      `  ! changé des deux côtés depuis l’export, laissé tel quel : ${ou}`,
      `      dans le YAML    : ${abreger(yaml, 200)}`,
      `      dans le tableur : ${abreger(tableur, 200)}`,
    ]);
    const impossible =
      action === 'impossible'
        ? [
            `  ! ${motif ?? 'ce fichier ne peut pas être modifié sans risque : corrigez-le d’abord avec registre lint'}`,
          ]
        : [];
    const tout = [...impossible, ...lignes, ...heurts, ...pertes];
    return tout.length > 0 ? [chemin, ...tout] : [];
  });
  const gardees = absentes.map(
    (reference) => `La fiche ${reference} n’est pas dans ce fichier : elle est gardée.`,
  );
  const nombre = (action: Ecriture['action']) => ecritures.filter((une) => une.action === action).length;
  const [crees, changes] = [nombre('creer'), nombre('modifier')];
  const faits = ecrit
    ? `Écrit : ${accorder(crees, 'fichier créé', 'fichiers créés')}, ${accorder(changes, 'fichier modifié', 'fichiers modifiés')}`
    : `À écrire (avec --write) : ${accorder(crees, 'fichier')} à créer, ${accorder(changes, 'fichier')} à modifier`;
  const dite = `${faits}, ${nombre('inchange')} sans changement.`;
  const conflits = ecritures.reduce((total, une) => total + une.conflits.length, 0);
  const reste =
    conflits === 0
      ? []
      : [
          `${accorder(conflits, 'valeur changée', 'valeurs changées')} des deux côtés : choisissez, écrivez-la dans le YAML, puis exportez de nouveau.`,
        ];
  return [...modifiees, ...gardees, dite, ...reste].map(propre);
}

function direComptes({ comptes: { importes, libelles, restes, total }, fiches }: Lecture): string[] {
  const somme = `${importes} importés + ${libelles} libellés, aides et cases vides + ${restes} non compris`;
  return [
    `${accorder(fiches.length, 'fiche')}. ${accorder(total, 'cellule ou paragraphe', 'cellules et paragraphes')} : ${somme}.`.replace(
      ' :',
      `${NB}:`,
    ),
  ];
}

const resume = (valeur: Valeur): string => {
  if (typeof valeur === 'string') return abreger(valeur, 90);
  if (Array.isArray(valeur)) return valeur.map(resume).join(', ');
  return Object.values(valeur as Carte)
    .map(resume)
    .join(', ');
};

function abreger(texte: string, longueur: number): string {
  const plat = texte.replace(/\s+/g, ' ');
  return plat.length <= longueur ? plat : `${plat.slice(0, longueur - 1)}…`;
}

const accorder = (nombre: number, un: string, plusieurs = `${un}s`) =>
  `${nombre} ${nombre >= 2 ? plusieurs : un}`;

/** What a foreign file wrote must not reach a terminal as a command; French signs keep their space. */
const propre = (texte: string): string =>
  texte
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(
      /^( *)(.*)$/s,
      (_, marge: string, suite: string) => marge + suite.replace(/ (?=[:;!?»])/g, NB).replace(/(?<=«) /g, NB),
    );
