import { avecMot, lexique, type Mot, mots } from '../../model/lexique.ts';
import { ensemble } from '../ensemble.ts';
import { racines } from '../racines.ts';

/** « travaux mineurs », « infraction mineure »: things, not persons. */
const CHOSES_MINEURES =
  'travail travaux incident anomalie défaut modification mutation évolution correction infraction accident sinistre dommage dégât blessure réparation intervention écart risque conformité délit faute erreur dérogation chirurgie opération acte changement impact version litige retard adaptation amendement bogue'.split(
    ' ',
  );
/** Trainees of a profession. */
const ELEVES_ADULTES =
  'avocat infirmier officier sous-officier ingénieur gendarme policier gardien surveillant commissaire magistrat aide-soignant ambulancier sage-femme kinésithérapeute éducateur pilote conducteur moniteur fonctionnaire administrateur directeur inspecteur professeur enseignant greffier attaché conservateur notaire pompier militaire architecte stagiaire'.split(
    ' ',
  );

const MINEURS = lexique(
  () => ({
    mineur: `
      enfant, mineur, collégien, lycéen, écolier, adolescent, préadolescent, pré-adolescent, ado, préado,
      pré-ado, bébé, nourrisson, nouveau-né, nouveau-nés, prématuré, tout-petit, tout petit, petits de la crèche,
      fillette, garçonnet, bambin, gamin, pupille, orphelin, bébés-nageurs, jeune fille, jeune garçon,
      jeune public, public scolaire, public jeune, filles et garçons, garçons et filles, petite enfance,
      petite section, moyenne section, grande section, maternelles et primaires, classe de maternelle, classe de primaire, classe élémentaire, interne du lycée,
      interne du collège, demi-pensionnaire, délégué de classe, brevet des collèges, CE1, CE2, CM1, CM2, scouts, louveteau,
      jeannette, stagiaire de troisième, stagiaire de 3e, stagiaire de 3ème, stage de troisième,
      usager de la crèche, inscrit à la crèche, inscrit au périscolaire, usager du périscolaire,
      usager de la cantine scolaire, ${['dix-huit', 'dix-sept', 'seize', 'quinze', 'quatorze', 'treize', 'douze', 'dix'].map((age) => `moins de ${age} ans`).join(', ')}
    `,
    eleve: 'élève',
    // Pupils who are not children.
    superieur: `
      école supérieure, école d’ingénieurs, école de commerce, école de management, grande école,
      école nationale, école normale, école militaire, école de police, école de gendarmerie,
      école d’infirmiers, école des officiers, école d’officiers, école des sous-officiers, école des mines,
      école des ponts, école des beaux-arts, école d’avocats, école de la magistrature, école doctorale, auto-école, BTS,
      DUT, BUT, licence, master, doctorat, université, faculté, académie militaire, centre de formation,
      institut de formation, institut régional, institut universitaire, enseignement supérieur,
      formation continue, formation professionnelle, classe préparatoire, prépa, IFSI, INSP, ENA, CNFPT,
      adulte, majeur, enfant majeur, enfant adulte
    `,
    autorite: `
      autorité parentale, représentant légal, responsable légal, parent, parental, père, mère, tuteur,
      tutelle
    `,
  }),
  {
    sauf: `
      éducateur de jeunes enfants, éducatrice de jeunes enfants, ancien élève, ancien mineur,
      mineur retraité, retraité mineur, ouvrier mineur, mineur de fond, mineur de charbon,
      mineur de fer, mineur de potasse, mineur de bitcoin, musée de l’enfance,
      ${CHOSES_MINEURES.map((chose) => `${chose} mineur`).join(', ')},
      ${ELEVES_ADULTES.map((metier) => `élève ${metier}`).join(', ')}
    `,
  },
);

/** Activities that only children are the public of, as names and purposes say them. */
const ACTIVITES = lexique(() => ({
  activite: `
    crèche, micro-crèche, halte-garderie, garderie, multi-accueil, relais petite enfance, assistante maternelle,
    centre de loisirs, accueil de loisirs, centre aéré, ALSH, colonie de vacances, séjour de vacances, mini-camp,
    école maternelle, école primaire, école élémentaire, inscription scolaire, restauration scolaire,
    cantine scolaire, cantine du collège, transport scolaire, ramassage scolaire, périscolaire, extrascolaire,
    aide aux devoirs, soutien scolaire, accompagnement à la scolarité, réussite éducative, classe de découverte,
    sortie scolaire, vie scolaire, école de foot, école de football, école de rugby, école de judo, école de tennis,
    école de basket, école de handball, école de natation, école de cirque, baby-gym,
    protection de l’enfance, aide sociale à l’enfance, protection maternelle et infantile, conseil municipal des jeunes,
    conseil municipal d’enfants, argent de poche des jeunes
  `,
}));

/** `mineursDans`, for a name or a purpose: there « mineures » alone speaks of repairs as well as of persons. */
export function publicMineurDans(texte: string): string | undefined {
  const activite = ACTIVITES.chercher(texte).find(({ niee }) => !niee)?.texte;
  const dit = activite ?? mineursDans(texte);
  if (dit === undefined || !/^mineure?s?$/i.test(dit)) return dit;
  const personnes =
    /\b(?:les|des|aux|de|par|pour|patiente?s|usag[eè]r?e?s|personnes|jeunes|sportifs|sportives|adh[ée]rente?s|licenci[ée]e?s) mineure?s?\b/i;
  return personnes.test(texte) ? dit : undefined;
}

/** The words of a description of persons that say they are under eighteen. */
export function mineursDans(texte: string): string | undefined {
  const dites = MINEURS.evoques(texte);
  return dites.includes('mineur') || dites.includes('eleve') || peutDireUnAge(texte)
    ? lireMineurs(texte)
    : undefined;
}

const peutDireUnAge = avecMot(({ mot }) => mot === 'ans' || CATEGORIE.test(mot));
const CATEGORIE = /^u(?:[6-9]|1[0-8])$/;

function lireMineurs(texte: string): string | undefined {
  const notions = MINEURS.chercher(texte);
  const suite = mots(texte);
  const superieur = parleDAdultes(texte);
  const dit = notions.find(({ cle, niee, debut }) => {
    const vise = cle === 'mineur' || (cle === 'eleve' && !superieur);
    return vise && !niee && !estComplement(debut, suite) && !estRefuse(debut, suite);
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
const LIENS = ensemble(
  'de d des du les l la le un une aux a aupres avec pour en charge charges chargees encadrant accueillant ayant gardant occupant s jeunes leurs nos scolarises inscrits dans classe',
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

const REFUS = racines(
  'interdit interdiction inaccessible déconseillé exclu exclusion exclure fermé refusé prohibé impossible',
);
const OUVRENT = racines(
  'ouvert destiné accessible applicable autorisé proposé concerné concerne adressé adresse adapté prévu',
);

/** « interdit aux moins de 18 ans », « non destiné aux enfants »: they are kept out. */
function estRefuse(debut: number, suite: readonly Mot[]): boolean {
  const rang = suite.findIndex((mot) => mot.debut === debut);
  const avant = suite.slice(Math.max(0, rang - 5), rang);
  return avant.some(({ racine }, i) => {
    const nie = avant.slice(0, i).some(({ mot }) => mot === 'non' || mot === 'pas');
    return REFUS.has(racine) || (nie && OUVRENT.has(racine));
  });
}

/** Years that count something else than the age of a person. */
const DUREES = racines(
  'depuis ancienneté contrat permis bail diplômé durée mandat expérience dernier période garantie inactif conservé ancien achat adhésion maison métier carrière véhicule bâtiment logement matériel salarié mariage',
);

/** « de 11 à 17 ans », « moins de 15 ans », « U13 ». */
function ageMineur(texte: string, suite: readonly Mot[]): string | undefined {
  const categorie = suite.find(({ mot }) => CATEGORIE.test(mot));
  if (categorie) return texte.slice(categorie.debut, categorie.fin);
  if (suite.some(({ racine }) => DUREES.has(racine))) return undefined;
  for (const [rang, { mot, fin }] of suite.entries()) {
    if (mot !== 'ans' || compteAutreChose(suite.slice(rang + 1))) continue;
    const avant = suite.slice(Math.max(0, rang - 4), rang);
    const age = avant.find(({ mot }) => /^\d{1,2}$/.test(mot));
    if (age && !estRefuse(age.debut, suite) && estAgeMineur(avant.map(({ mot }) => mot)))
      return texte.slice(age.debut, fin);
  }
  return undefined;
}

/** « dix ans de service », « cinq ans d’ancienneté »; « quinze ans de la commune » is still an age. */
function compteAutreChose([de, nom]: readonly Mot[]): boolean {
  return de !== undefined && nom !== undefined && /^de?$/.test(de.mot) && !/^(?:la|l|le)$/.test(nom.mot);
}

function estAgeMineur(avant: readonly string[]): boolean {
  const ages = avant.filter((mot) => /^\d{1,2}$/.test(mot)).map(Number);
  const moinsDe = avant.includes('moins');
  return Math.min(...ages) < 18 || (moinsDe && ages.includes(18));
}
