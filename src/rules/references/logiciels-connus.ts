import { auBesoin } from '../../model/au-besoin.ts';

const ECRITS = `
  adobe, acrobat, airtable, alfresco, asana, axelor, basecamp, bob desk, box, brevo, calendly, canva, catalyst,
  cegid, chatgpt, chorus pro, ciel, ciril, clickup, confluence, cornerstone, coswin, discord, docusign, doctolib,
  dokeos, dolibarr, doodle, dropbox, drupal, ebp, ecole directe, ecoledirecte, ent, evernote, excel, eudonet,
  factorial, filemaker, framaforms, freshdesk, freshservice, gestsup, git, github, gitlab, glpi, gmail, google
  analytics, google agenda, google drive, google forms, google workspace, google, gotomeeting, helloasso,
  hootsuite, horoquartz, hr access, hubspot, hyperplanning, intercom, itop, jamespot, jira, joomla, kelio,
  klaxoon, lastpass, libreoffice, limesurvey, linkedin, lucca, magento, mailchimp, mailjet, mailinblack, maarch,
  matomo, mattermost, microsoft 365, microsoft dynamics, microsoft forms, monday, microsoft office, microsoft
  teams, moodle, nextcloud, nibelis, notion, octime, odoo, office 365, onedrive, openproject, oracle, outlook,
  owncloud, parcoursup, payfit, payplug, peoplesoft, pennylane, pipedrive, power bi, powerpoint, prestashop,
  pronote, quickbooks, qlik, sage, sage paie, sage 100, salesforce, sap, sharepoint, shopify, sendinblue,
  sendgrid, service now, servicenow, signal, silae, skype, slack, sugarcrm, surveymonkey, sylae, tableau software,
  talentsoft, talentia, teams, teamviewer, telegram, thunderbird, trello, twilio, typeform, veeam, vtiger, webex,
  whatsapp, wix, woocommerce, word, wordpress, workday, wrike, yammer, yooz, zapier, zendesk, zimbra, zoho, zoom,
  access, berger levrault, arpege, axel, concerto, cosoluce, inovaprod, magnus, segilog, google sheets, google
  docs, google meet, framadate, kizeo, kizeo forms, sellsy, axonaut, henrri, planity, treatwell, medistory,
  hellodoc, axisante, weda, hopital manager, dxcare, maiia, skolengo, la vie scolaire, scolinfo, aplon,
  charlemagne, base eleves, sconet, i parapheur, iparapheur, s2low, e sedit, civil net, logitud, municipol,
  maelis, abelium, ines crm, divalto, sylob, navision, dynamics, netsuite, successfactors, oracle hcm, bamboohr,
  personio, eurecia, skello, snapshift, timmi, figgo, adp, decidium, zadig, pleiades, meta4, hra, chronotime,
  chronogestor, bodet, incovar, taleo, flatchr, smartrecruiters, teamtailor, beetween, digitalrecruiters,
  boondmanager, stripe, paypal, sumup, hiboutik, lightspeed, tiller, zelty, genetec, milestone, hikvision, arcgis,
  qgis, kaspersky, bitwarden, keepass, nagios, centreon, zabbix, wallix, ivanti, easyvista, jitsi, jitsi meet,
  bigbluebutton, livestorm, facebook, instagram, twitter, youtube, tiktok, hotjar, piwik, piwik pro, at internet,
  klaviyo, activecampaign, marketo, pardot, sarbacane, mailpoet, aws, azure, active directory, exchange, lotus
  notes, sql server, mysql, postgresql, yousign, adobe sign, skype entreprise, microsoft access, microsoft excel,
  microsoft outlook, microsoft sharepoint, odk, kobotoolbox, redcap, sphinx, eval and go, mon compte formation,
  ypareo, net ypareo, aurion, apogee, cocktail
`;

/**
 * Names of software and online services often met in French registers, folded. A word that also means something
 * else (« sage », « zoom », « access ») is here too: it only counts when it is the whole name.
 */
export const logicielsConnus = auBesoin((): readonly string[] =>
  ECRITS.trim()
    .split(/,\s+/)
    .map((nom) => nom.replace(/\s+/, ' ')),
);

/** Whether some of the names hold these letters. */
export const sontDansUnNom = (lettres: string): boolean => ECRITS.includes(lettres);
