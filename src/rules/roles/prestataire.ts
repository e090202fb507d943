import { lexique, mots } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { ensemble } from '../ensemble.ts';

/** Names of services and trades that handle the data of others. */
const METIERS = lexique(
  () => ({
    hebergeur: 'hébergeur',
    hebergement: `
      hébergement cloud, hébergement web, hébergement internet, hébergement informatique,
      hébergement mutualisé, hébergement dédié, hébergement du site, hébergement de site,
      hébergement des données, hébergement de données, hébergement de la base, hébergement des serveurs,
      hébergement de serveurs, hébergement de la messagerie, hébergement de l’application,
      hébergement HDS, hébergeant
    `,
    metier: `
      infogér*, maintenance informatique, maintenance applicative, maintenance du site,
      maintenance des serveurs, maintenance du système, maintenance du parc, maintenance du standard, télémaintenance,
      tierce maintenance, TMA, éditeur de l’application, éditeur d’application, éditeur de la plateforme,
      éditeur de la solution, éditeur de solution, éditeur de l’outil, éditeur du SIRH, SIRH, ERP, SaaS, cloud,
      datacenter, data center, centre de données, e-mailing, emailing, mailing, routeur, routage,
      envoi de SMS, envoi de courriels, envoi d’e-mails, envoi de la newsletter, envoi de newsletters,
      envoi de la lettre d’information, plateforme de newsletter, éditique, mise sous pli,
      centre d’appels, centre de contact, call center, télésecrétariat, permanence téléphonique,
      destruction des documents, destruction des archives, destruction confidentielle,
      destruction de papiers, destruction sécurisée, numérisation, dématérialisation, archivage,
      archiveur, externalis*, sous-traitant, agence web, agence digitale, agence internet, webmaster,
      webmestre, intégrateur, ESN, SSII, société informatique, société de services numériques,
      société de maintenance informatique, support informatique, assistance informatique,
      dépannage informatique, technicien informatique, signature électronique, vote électronique,
      sauvegarde en ligne, sauvegarde distante, visioconférence, mesure d’audience, pour notre compte,
      paie, éditeur du site, éditeur de site, services informatiques, prestations informatiques,
      sauvegarde à distance, sauvegarde informatique, sauvegarde de données, sauvegarde des données,
      société de sauvegarde, stockage de données, stockage en ligne, broyeur, broyage, messagerie,
      outil de sondage, sondage en ligne, questionnaire en ligne, société de saisie, saisie de données,
      télétransmission, outil en ligne, plateforme en ligne, service en ligne, traduction automatique,
      télésurveillance, logiciel, progiciel, application mobile, fournisseur de l’application,
      fournisseur de la solution, fournisseur de la plateforme, développeur, mainteneur, gère le site,
      gestion du site, communication digitale, CRM, destruction de documents, destruction d’archives,
      service informatique
    `,
    marque: `
      OVH, Microsoft, Google, Amazon, OVHcloud, AWS, Azure, Office 365, M365, OneDrive, SharePoint, Gmail,
      iCloud, Dropbox, Scaleway, Ionos, Gandi, Infomaniak, o2switch, Hetzner, Outscale, Oodrive,
      Alwaysdata, Cloudflare, Mailchimp, Brevo, Sendinblue, Mailjet, Sarbacane, Mailgun, SendGrid, Twilio,
      Salesforce, HubSpot, Zoho, Zendesk, Freshdesk, Intercom, Typeform, SurveyMonkey, Framaforms,
      DocuSign, Yousign, Universign, Slack, Zoom, Trello, Airtable, PayFit, Silae, Cegid, ADP, Lucca,
      Doctolib, Matomo, Wix, Shopify, PrestaShop, ServiceNow, Workday
    `,
  }),
  {
    sauf: `
      Saint-Cloud, St-Cloud, hébergeur touristique, hébergeur familial, service d’archivage public,
      destruction de nuisibles
    `,
  },
);

/** People are hosted too: « hébergeurs (hôtels) », « hébergement d’urgence ». */
const LOGEMENT = lexique(() => ({
  logement: `
    hôtel, gîte, camping, urgence, touristique, tourisme, famille, social, réinsertion, foyer, auberge,
    logeur
  `,
}));

/** Suppliers whose trade is not the data. */
const AUTRES_METIERS = ensemble(
  'restauration transport transports nettoyage menage entretien formation formations voyage voyages soin soins sante traiteur location travaux services service loisirs animation gardiennage securite repas livraison tourisme jardinage',
);

/**
 * The words of a recipient's name that say it handles the data for the organisation: a host, a payroll bureau, a cloud.
 * A bare « prestataire » says too little.
 */
export const metierDePrestataire = parTexte((nom: string): string | undefined => {
  const trouve = METIERS.chercher(nom).find(
    ({ niee, cle }) => !niee && !(cle === 'hebergeur' && parleDeLogement(nom)),
  );
  return trouve?.texte ?? prestataireDe(nom);
});

const parleDeLogement = (nom: string) => LOGEMENT.chercher(nom).length > 0;

/** « Prestataire de paie », « prestataire informatique »: the supplier of something that is not a meal or a journey. */
function prestataireDe(nom: string): string | undefined {
  const suite = mots(nom);
  const rang = suite.findIndex(({ racine }) => racine === 'prestatair');
  if (rang === -1) return undefined;
  const complement = suite
    .slice(rang + 1)
    .find(
      ({ mot }) =>
        !['de', 'd', 'du', 'des', 'la', 'l', 'le', 'en', 'pour', 'charge', 'charges', 'externe'].includes(
          mot,
        ),
    );
  if (!complement || complement.coupure || AUTRES_METIERS.has(complement.mot)) return undefined;
  return nom.slice(suite[rang]!.debut, complement.fin);
}
