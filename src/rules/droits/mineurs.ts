import { lexique, type Mot, mots } from '../../model/lexique.ts';
import { racines } from './racines.ts';

const MINEURS = lexique(
  {
    mineur: `
      enfant, mineur, collégien, lycéen, écolier, adolescent, ado, bébé, nourrisson, tout-petit, fillette,
      garçonnet, bambin, pupille de l’État, jeune fille, jeune garçon, filles et garçons,
      garçons et filles, moins de dix-huit ans, moins de seize ans, moins de quinze ans,
      moins de treize ans, stagiaire de troisième, stagiaire de 3e, stagiaire de 3ème, stage de troisième,
      usager de la crèche, inscrit à la crèche, inscrit au périscolaire, usager de la cantine scolaire
    `,
    eleve: 'élève',
    // Pupils who are not children.
    superieur: `
      école supérieure, école d’ingénieurs, école de commerce, grande école, auto-école, BTS, université,
      enseignement supérieur, formation continue, formation professionnelle, classe préparatoire, IFSI,
      adulte, majeur, enfant majeur, enfant adulte
    `,
    autorite: `
      autorité parentale, représentant légal, responsable légal, parent, parental, père, mère, tuteur,
      tutelle
    `,
  },
  {
    sauf: `
      travail mineur, travaux mineurs, incident mineur, anomalie mineure, défaut mineur,
      modification mineure, évolution mineure, correction mineure, infraction mineure, accident mineur,
      sinistre mineur, dommage mineur, dégât mineur, blessure mineure, réparation mineure,
      intervention mineure, écart mineur, non-conformité mineure, risque mineur, mineur de fond,
      mineur de charbon, mineur de fer, mineur de potasse, mineur de bitcoin, ancien mineur,
      mineur retraité, retraité mineur, ouvrier mineur, éducateur de jeunes enfants,
      éducatrice de jeunes enfants, ancien élève, élève avocat, élève infirmier, élève officier,
      élève sous-officier, élève ingénieur, élève gendarme, élève policier, élève gardien,
      élève commissaire, élève magistrat, élève aide-soignant, élève ambulancier, élève sage-femme,
      élève kinésithérapeute, élève éducateur, élève pilote, élève conducteur, élève moniteur,
      élève fonctionnaire, élève administrateur, élève directeur, élève inspecteur, élève professeur,
      élève enseignant
    `,
  },
);

/** The words of a description of persons that say they are under eighteen. */
export function mineursDans(texte: string): string | undefined {
  const notions = MINEURS.chercher(texte);
  const suite = mots(texte);
  const superieur = parleDAdultes(texte);
  const dit = notions.find(({ cle, niee, debut }) => {
    const vise = cle === 'mineur' || (cle === 'eleve' && !superieur);
    return vise && !niee && !estComplement(debut, suite);
  });
  return dit?.texte ?? ageMineur(texte, suite);
}

/** The text speaks of those who hold parental authority. */
export const parleDesParents = (texte: string): boolean =>
  MINEURS.chercher(texte).some(({ cle, niee }) => cle === 'autorite' && !niee);

/** The text says the persons are of age, or study after school. */
export const parleDAdultes = (texte: string): boolean =>
  MINEURS.chercher(texte).some(({ cle, niee }) => cle === 'superieur' && !niee);

/** Adults named by the children they teach, raise or look after. */
const ADULTES = racines(
  'parent famille enseignant professeur instituteur accompagnateur éducateur animateur encadrant entraîneur personnel agent salarié employé bénévole intervenant pédiatre médecin infirmier nourrice assistant formateur surveillant chauffeur conducteur auteur représentant mère père maire responsable avocat juge maître ATSEM AESH association vacataire directeur',
);
const LIENS = new Set(
  'de d des du les l la le un une aux a aupres avec pour en charge charges chargees encadrant accueillant ayant gardant occupant s jeunes leurs nos scolarises inscrits dans classe'.split(
    ' ',
  ),
);

/** « enseignants d’élèves », « salariés ayant des enfants »: the persons are the adults. */
function estComplement(debut: number, suite: readonly Mot[]): boolean {
  let rang = suite.findIndex((mot) => mot.debut === debut);
  for (let pas = 0; pas < 6 && rang > 0; pas++) {
    if (suite[rang]!.coupure) return false;
    rang--;
    const { mot, racine } = suite[rang]!;
    if (ADULTES.has(racine)) return true;
    if (!LIENS.has(mot)) return false;
  }
  return false;
}

/** Years that count something else than an age. */
const DUREES = racines(
  'depuis ancienneté contrat permis bail diplômé durée mandat expérience dernier période garantie inactif conservé ancien achat adhésion',
);

/** « de 11 à 17 ans », « moins de 15 ans », « U13 ». */
function ageMineur(texte: string, suite: readonly Mot[]): string | undefined {
  const categorie = suite.find(({ mot }) => /^u(?:[6-9]|1[0-8])$/.test(mot));
  if (categorie) return texte.slice(categorie.debut, categorie.fin);
  if (suite.some(({ racine }) => DUREES.has(racine))) return undefined;
  for (const [rang, { mot, fin }] of suite.entries()) {
    if (mot !== 'ans') continue;
    const avant = suite.slice(Math.max(0, rang - 4), rang);
    const age = avant.find(({ mot }) => /^\d{1,2}$/.test(mot));
    if (age && estAgeMineur(avant.map(({ mot }) => mot))) return texte.slice(age.debut, fin);
  }
  return undefined;
}

function estAgeMineur(avant: readonly string[]): boolean {
  const ages = avant.filter((mot) => /^\d{1,2}$/.test(mot)).map(Number);
  const moinsDe = avant.includes('moins');
  return Math.min(...ages) < 18 || (moinsDe && ages.includes(18));
}
