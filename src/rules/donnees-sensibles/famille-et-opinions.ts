import { lexique, mots, type Occurrence } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { revelations } from './revelations.ts';

type Interdit = 'famille' | 'opinion' | 'situation';

const FAMILLE = lexique(
  () => ({
    famille: `
      parents, père, mère, frère, sœur, fratrie, famille, familial, ascendant, beaux parents,
      grands parents, filiation, entourage, proches
    `,
    situation: `
      situation familiale, situation de famille, situation maritale, situation matrimoniale,
      situation conjugale, situation personnelle et familiale, statut marital, statut matrimonial,
      statut familial, état matrimonial, état marital, régime matrimonial, charges de famille,
      charges familiales, composition du foyer, composition de la famille, composition familiale,
      vie de famille, vie familiale, vie privée, nombre d’enfants, enfant, personnes à charge,
      mode de garde, garde d’enfant, garde des enfants, marié, mariage, célibataire, divorcé, divorce,
      pacsé, PACS, veuf, veuve, concubin, concubinage, conjoint, conjointe, époux, épouse, mari, compagnon,
      compagne, vie en couple, grossesse, enceinte, maternité, désir d’enfant, projet d’enfant,
      projet parental, planning familial personnel, livret de famille, parenté, vie de couple,
      vie sentimentale, vie maritale, union libre, en couple, séparé, fiancé, descendant, congé parental,
      pension alimentaire
    `,
  }),
  {
    sauf: `
      nom de famille, famille de métiers, famille de métier, familles professionnelles,
      famille professionnelle, famille d’emplois, famille de produits, maison des familles,
      famille d’accueil, entreprise familiale, exploitation familiale, société familiale, ferme familiale,
      groupe familial, holding familiale, accueillant familial, aide familiale, allocations familiales,
      caisse d’allocations familiales, médiation familiale, médiateur familial, planning familial,
      association familiale, associations familiales, conseiller familial, aide aux familles,
      union des familles, centre parental, auxiliaire parental, auxiliaire parentale,
      association de parents, parents d’élèves, nom de jeune fille, éducateur de jeunes enfants,
      jeunes enfants, petite enfance, enfants handicapés, protection de l’enfance, aide à l’enfance,
      soins à l’enfant, service de maternité, pôle mère enfant, hôpital mère enfant, maternité de l’hôpital,
      langue maternelle, école maternelle, maison mère, société mère, proches aidants, carte mère,
      parent d’accueil, nom d’épouse, nom marital
    `,
  },
);
/** What the candidate has done for a living is not the candidate’s own family. */
const METIER = lexique(() => ({
  metier: `
    expérience, diplôme, diplômé, stage, compétence, formation, emploi visé, emploi occupé, emplois occupés,
    mission, master, licence, BTS, CAP, BAFA, certificat, référence, entreprise, club, crèche, école,
    association, cabinet, projet professionnel, parcours, garde d’enfants à domicile, animation, animateur,
    animatrice, connaissance, secteur, vente, commerce, tourisme, médiation, accompagnement, encadrement,
    accueil, travail auprès, intervention, aide à domicile, lettre de motivation sur
  `,
}));

/** Something about a candidate’s family or opinions; what the trade is about is left aside. */
export const familleOuOpinion = parTexte(
  (texte: string): Pick<Occurrence<Interdit>, 'cle' | 'texte'> | undefined => {
    const [opinion] = revelations(texte).filter(
      ({ cle }) => cle === 'opinions-politiques' || cle === 'syndicat' || cle === 'convictions',
    );
    if (opinion)
      return { cle: opinion.cle === 'convictions' ? 'situation' : 'opinion', texte: opinion.texte };
    const nue = opinionNue(texte);
    if (nue) return { cle: 'opinion', texte: nue };
    for (const { cle, niee, debut, fin } of FAMILLE.chercher(texte)) {
      const rubrique = passage(texte, debut, fin);
      if (!niee && METIER.chercher(rubrique).length === 0) return { cle, texte: rubrique };
    }
    return undefined;
  },
);

/** « nom, opinions, adresse »: whose, and about what, it does not say. */
function opinionNue(texte: string): string | undefined {
  if (!/opin|croy|convi/.test(texte.toLowerCase())) return undefined;
  return /(?:^|[,;:\n(])[^\S\n]*(opinions?|croyances?|convictions?)\s*(?=$|[,;)\n])/i.exec(texte)?.[1];
}

/** The item of the list in which the words stand. */
function passage(texte: string, debut: number, fin: number): string {
  const suite = mots(texte);
  const premier = suite.findIndex((mot) => mot.debut >= debut);
  const dernier = suite.findIndex((mot) => mot.fin >= fin);
  let de = premier;
  while (de > 0 && !suite[de]!.coupure) de--;
  let a = dernier;
  while (a + 1 < suite.length && !suite[a + 1]!.coupure) a++;
  return texte.slice(suite[de]!.debut, suite[a]!.fin);
}
