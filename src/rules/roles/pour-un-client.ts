import { lexique, type Mot, mots, racine } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';
import { clientNomme, type NomsConnus } from './client-nomme.ts';
import { commenceParNom, estNotreCompte } from './notre-compte.ts';

const INDICES = lexique(
  {
    compte: 'pour le compte, pour son compte, pour leur compte',
    role: `
      en qualité de sous-traitant, en tant que sous-traitant, comme sous-traitant,
      à titre de sous-traitant, rôle de sous-traitant, en sous-traitance pour
    `,
    instructions: `
      sur instruction, sur instructions, sur ses instructions, sur leurs instructions,
      sur les instructions, selon ses instructions, selon leurs instructions, selon les instructions,
      suivant les instructions, conformément aux instructions
    `,
    confie: `
      confié par, délégué par, externalisé par, nous confie, nous la confie, nous les confie, nous la confient, nous le confient, nous les confient, nous confient, nous a confié,
      nous ont confié, nous est confié, nous sont confiés, externalisé auprès de notre,
      externalisé auprès de nous
    `,
    externalise: 'externalisé auprès, externalisé chez, confié à, confié au, délégué à, sous-traité à',
    clients: `
      pour compte de tiers, pour compte d’autrui, pour le donneur d’ordre, pour un donneur d’ordre, pour des donneurs d’ordre,
      pour les donneurs d’ordre, pour nos donneurs d’ordre, client responsable de traitement,
      client responsable du traitement, client donneur d’ordre
    `,
    informatique: `
      hébergement, héberger, maintenance, infogérance, télémaintenance, sauvegarde, administration,
      supervision, surveillance
    `,
    support: `
      donnée, base, serveur, site, application, système, logiciel, boutique, messagerie,
      parc informatique, poste
    `,
    paie: 'bulletin de paie, fiche de paie, bulletin de salaire, paie',
    prestation: `
      prestation, animation, tenue, tenir, préparation, production, impression, hébergement de dossiers, routage, télésecrétariat, secrétariat, permanence téléphonique, accueil téléphonique,
      mise sous pli, saisie, numérisation, dématérialisation, archivage, gestion, gérer, traitement,
      traiter, envoi, envoyer, établissement, édition, externalisé
    `,
    nosClients: `
      de nos clients, des clients, de clients, pour nos clients, pour des clients, pour les clients,
      de ses clients
    `,
    organisation: `
      entreprise cliente, société cliente, collectivité cliente, mairie cliente, commune cliente,
      association cliente, structure cliente, TPE cliente, PME cliente, banque cliente, école cliente,
      marque cliente, enseigne cliente, cabinet client, médecin client, organisme client,
      employeur client, établissement client, hôpital client, bailleur client, syndic client,
      collectivité adhérente, commune adhérente, entreprise adhérente
    `,
  },
  { sauf: ['chez nos clients', 'satisfaction de nos clients', 'base de clients', 'base des clients'] },
);

type Indice = ReturnType<typeof INDICES.chercher>[number];

/** The words of a text that say the activity is carried out for someone else, as a processor does. */
export function travailPourAutrui(texte: string, connus: NomsConnus): string | undefined {
  const occurrences = INDICES.chercher(texte).filter(({ niee }) => !niee);
  const suite = mots(texte);
  const franc = occurrences.find((indice) => estFranc(indice, texte, connus));
  if (franc) return citer(texte, franc, suite);
  return clientNomme(texte, connus) ?? serviceRendu(occurrences);
}

/** The expression with the words that follow it: « pour le compte d’Artemis ». */
function citer(texte: string, { debut, fin }: Indice, suite: readonly Mot[]): string {
  const apres = suite.filter((mot) => mot.debut >= fin).slice(0, 4);
  const coupure = apres.findIndex(({ coupure }) => coupure);
  const gardes = coupure === -1 ? apres : apres.slice(0, coupure);
  return texte.slice(debut, gardes.at(-1)?.fin ?? fin);
}

function estFranc(indice: Indice, texte: string, { organisme }: NomsConnus): boolean {
  const suite = mots(texte);
  const avant = proches(suite, ({ fin }) => fin <= indice.debut).slice(-6);
  const apres = suite.filter(({ debut }) => debut >= indice.fin).slice(0, 8);
  switch (indice.cle) {
    case 'role':
      return !avant.some(({ mot }) => AGENTS.has(mot));
    case 'compte':
      return (
        !avant.some(({ mot }) => AGENTS.has(mot)) &&
        !estNotreCompte(indice.texte, apres, { texte, organisme })
      );
    case 'instructions':
      return (
        /\b(?:ses|leurs)\b/.test(plier(indice.texte)) ||
        apres.slice(0, 5).some((mot) => COMMANDITAIRES.has(mot.racine))
      );
    case 'confie':
      return (
        !apres.slice(0, 4).some(({ mot }) => AUTORITES.has(mot)) &&
        !avant.some(({ racine }) => racine === 'enfant' || racine === 'mineur')
      );
    case 'externalise':
      return commenceParNom(apres, organisme);
    case 'clients':
      return true;
    default:
      return false;
  }
}

/** Someone else who acts: the processor of this organisation, or the representative of a person. */
const AGENTS = new Set(
  'mandataire mandataires representant representants tuteur curateur proche prestataire prestataires cabinet huissier avocat notaire hebergeur agence courtier intermediaire personne personnes confie confiee confies confiees'.split(
    ' ',
  ),
);

const COMMANDITAIRES = new Set(
  'client responsable donneur commanditaire annonceur banque société éditeur marque employeur métropole collectivité mairie'
    .split(' ')
    .map((mot) => racine(plier(mot))),
);

/** Who entrusts by law or by judgment makes nobody a processor. */
const AUTORITES = new Set(
  'loi lois decret code legislateur juge tribunal etat textes reglement constitution convention statuts direction conseil assemblee maire prefet departement hierarchie parents famille familles proprietaires leurs'.split(
    ' ',
  ),
);

/** The words of the clause that ends where the test fails. */
function proches(suite: readonly Mot[], dedans: (mot: Mot) => boolean): readonly Mot[] {
  const avant = suite.filter(dedans);
  const coupure = avant.findLastIndex(({ coupure }) => coupure);
  return coupure === -1 ? avant : avant.slice(coupure);
}

/** A service that one company renders to others: hosting their data, doing their payroll. */
function serviceRendu(occurrences: readonly Indice[]): string | undefined {
  const premiere = (...cles: Indice['cle'][]) => occurrences.find(({ cle }) => cles.includes(cle));
  const organisation = premiere('organisation');
  if (organisation && premiere('informatique', 'paie', 'prestation')) return organisation.texte;
  const clients = premiere('nosClients');
  const service = premiere('paie') ?? (premiere('support') && premiere('informatique'));
  return clients && service && service.debut < clients.debut
    ? `${service.texte} ${clients.texte}`
    : undefined;
}
