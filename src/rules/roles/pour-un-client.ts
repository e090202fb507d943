import { type Mot, mots } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';
import { ensemble } from '../ensemble.ts';
import { racines } from '../racines.ts';
import { clientNomme, type NomsConnus } from './client-nomme.ts';
import { INDICES, type Indice } from './indices.ts';
import { commenceParNom, estNotreCompte } from './notre-compte.ts';
import { CLIENTS, estTiers, SERVICES } from './tiers.ts';

/** The words of a text that say the activity is carried out for someone else, as a processor does. */
export function travailPourAutrui(texte: string, connus: NomsConnus): string | undefined {
  const occurrences = (peutServirUnClient(texte) ? INDICES.chercher(texte) : []).filter(({ niee }) => !niee);
  const franc = occurrences.find((indice) => estFranc(indice, texte, connus));
  if (franc) return citer(texte, franc, mots(texte));
  return clientNomme(texte, connus) ?? serviceRendu(occurrences);
}

/** Each may say it by itself; what `nosClients` says begins with « pour ». */
const FRANCS: readonly Indice['cle'][] = [
  'role',
  'compte',
  'sonCompte',
  'instructions',
  'confie',
  'aupresDeNous',
  'commande',
  'commanditaire',
  'pour',
  'externalise',
  'clients',
];

/** What `estFranc` and `serviceRendu` need is written: what is done says nothing without whom it is done for. */
function peutServirUnClient(texte: string): boolean {
  const dites = INDICES.evoques(texte);
  const a = (...cles: Indice['cle'][]) => cles.some((cle) => dites.includes(cle));
  if (dites.length === 0) return false;
  return (
    a(...FRANCS) ||
    (a('organisation') && a('informatique', 'paie', 'prestation')) ||
    (a('duClient') && a('projet')) ||
    (a('nosClients', 'deNosClients') && a('paie', 'actif', 'support'))
  );
}

/** The expression with the words that follow it: « pour le compte d’Artemis ». */
function citer(texte: string, { debut, fin }: Indice, suite: readonly Mot[]): string {
  const apres = suite.filter((mot) => mot.debut >= fin).slice(0, 4);
  const coupure = apres.findIndex(({ coupure }) => coupure);
  const gardes = coupure === -1 ? apres : apres.slice(0, coupure);
  return texte.slice(debut, gardes.at(-1)?.fin ?? fin);
}

/** The expression says it by itself, given what stands around it. */
function estFranc(indice: Indice, texte: string, { organisme }: NomsConnus): boolean {
  const suite = mots(texte);
  const avant = () => dansLaClause(suite, indice.debut).slice(-6);
  const apres = () => suite.filter(({ debut }) => debut >= indice.fin).slice(0, 8);
  switch (indice.cle) {
    case 'role':
      return !avant().some(({ mot }) => AGENTS.has(mot));
    case 'compte':
      return !avant().some(({ mot }) => AGENTS.has(mot)) && !estNotreCompte(apres(), { texte, organisme });
    // « à sa demande et pour son compte »; alone, it is more often one’s own account.
    case 'sonCompte':
      return apres()[0]?.mot !== 'propre' && agitPourUnClient(avant(), suite, indice);
    case 'instructions':
      return (
        /\b(?:ses|leurs)\b/.test(plier(indice.texte)) ||
        apres()
          .slice(0, 5)
          .some((mot) => COMMANDITAIRES.has(mot.racine))
      );
    case 'confie':
      return (
        !apres()
          .slice(0, 2)
          .some(({ mot }) => AUTORITES.has(mot)) && !avant().some(({ racine }) => CONFIES.has(racine))
      );
    case 'aupresDeNous':
      return (
        suite.some(({ mot, fin }) => fin < indice.debut && mot.startsWith('externalis')) &&
        !FOURNISSEURS.has(apres()[0]?.racine ?? '')
      );
    case 'commande':
      return avant().some(({ racine }) => ETUDES.has(racine));
    case 'commanditaire':
      return (
        avant()
          .slice(-4)
          .some(({ mot }) => POUR_LUI.has(mot)) || apres()[0]?.mot === 'nous'
      );
    case 'nosClients':
      return /^pour/i.test(indice.texte) && avant().some(({ racine }) => SERVICES.has(racine));
    case 'pour':
      return avant().some(({ racine }) => SERVICES.has(racine)) && estTiers(apres(), { texte, organisme });
    case 'externalise':
      return commenceParNom(apres(), organisme);
    case 'clients':
      return true;
    default:
      return false;
  }
}

/** Someone else who acts: the processor of this organisation, or the representative of a person. */
const AGENTS = ensemble(
  'mandataire mandataires representant representants tuteur curateur proche prestataire prestataires cabinet huissier avocat notaire hebergeur agence courtier intermediaire personne personnes confie confiee confies confiees',
);

const COMMANDITAIRES = racines(
  'client responsable donneur commanditaire annonceur mandant banque société éditeur marque enseigne employeur métropole collectivité mairie commune',
);

/** Who entrusts by law or by judgment makes nobody a processor. */
const AUTORITES = ensemble(
  'loi lois decret code legislateur juge tribunal etat textes reglement constitution convention statuts direction conseil assemblee maire prefet departement hierarchie parents famille familles proprietaires leurs',
);

const FOURNISSEURS = racines('prestataire fournisseur partenaire sous hébergeur');
/** Those who are entrusted are persons or animals, not an activity. */
const CONFIES = racines('enfant mineur intérimaire salarié travailleur animal animaux pupille élève patient');
/** « annonceur »: whoever acts for one, at one’s request, from one’s file. */
const POUR_LUI = ensemble('pour par nom demande selon instruction instructions ordre compte cahier');
const ETUDES = racines(
  'étude enquête sondage campagne mission prestation audit évaluation diagnostic appel opération',
);

/** « nos sites clients, pour leur compte », « menées pour leur compte »: somebody works, for a client named before. */
function agitPourUnClient(avant: readonly Mot[], suite: readonly Mot[], { debut }: Indice): boolean {
  if (avant.at(-1)?.mot === 'et') return true;
  const client = suite.some(({ fin, racine }) => fin <= debut && CLIENTS.has(racine));
  const coupe = suite.find((mot) => mot.debut === debut)?.coupure;
  return client && (coupe === true || avant.some(({ racine }) => SERVICES.has(racine)));
}

/** The words of the clause that come before a place. */
function dansLaClause(suite: readonly Mot[], borne: number): readonly Mot[] {
  const avant = suite.filter(({ fin }) => fin <= borne);
  const coupure = avant.findLastIndex(({ coupure }) => coupure);
  return coupure === -1 ? avant : avant.slice(coupure);
}

/** A service that one company renders to others: hosting their data, doing their payroll. */
function serviceRendu(occurrences: readonly Indice[]): string | undefined {
  const premiere = (...cles: Indice['cle'][]) => occurrences.find(({ cle }) => cles.includes(cle));
  const organisation = premiere('organisation');
  if (organisation && premiere('informatique', 'paie', 'prestation')) return organisation.texte;
  const duClient = premiere('duClient');
  if (duClient && premiere('projet') && premiere('support')) return duClient.texte;
  const deNosClients = premiere('deNosClients');
  const clients = premiere('nosClients') ?? deNosClients;
  const actif = deNosClients && premiere('actif');
  const service = premiere('paie') ?? actif ?? (premiere('support') && premiere('informatique'));
  return clients && service && service.debut < clients.debut
    ? `${service.texte} ${clients.texte}`
    : undefined;
}
