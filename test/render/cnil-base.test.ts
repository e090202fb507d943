import { expect, it } from 'vitest';
import { layouts } from '../../src/render/layouts/index.ts';
import { compileTemplate } from '../../src/render/templating/compile.ts';
import { vueRegistre } from '../../src/render/vue/registre.ts';
import { chargerRegistre, fragments, lireTextes, modele } from './vue/charger.ts';

const name = layouts['cnil-base'].modeles.html.responsable;
const rendre = compileTemplate(modele(name).toString('utf8'), {
  name,
  format: 'html',
  partials: fragments(),
});

/** What a reader sees, tags removed, spaces and lines levelled. */
const lu = (html: string) =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;|\s+/g, ' ');

/** The labels of the CNIL’s form, to the letter, in its order. */
const LIBELLES = [
  'Registre des activités de traitement de',
  'Coordonnées du responsable de l’organisme (responsable de traitement ou son représentant si le responsable est situé en dehors de l’UE)',
  'Nom :',
  'Prénom :',
  'Adresse :',
  'CP :',
  'Ville :',
  'Téléphone :',
  'Adresse de messagerie :',
  'Nom et coordonnées du délégué à la protection des données (si vous avez désigné un DPO)',
  'Société (si DPO externe) :',
  'Activités de l’organisme impliquant le traitement de données personnelles',
  'Listez ici les activités pour lesquelles vous traitez des données personnelles.',
  'Activités',
  'Désignation des activités (exemples)',
  'Activité 1',
  'Fiche de registre de l’activité',
  '(Reprise de l’activité 1 de la liste des activités)',
  'Date de création de la fiche',
  'Date de dernière mise à jour de la fiche',
  'Nom du responsable conjoint du traitement (dans le cas où la responsabilité de ce traitement de donnée est partagée avec un autre organisme)',
  'Nom du logiciel ou de l’application (si pertinent)',
  'Objectifs poursuivis',
  'Décrivez clairement l’objet du traitement de données personnelles et ses fonctionnalités.',
  'Catégories de personnes concernées',
  'Listez les différents types de personnes dont vous collectez ou utilisez les données.',
  'Catégories de données collectées',
  'Listez les différentes données traitées',
  "Etat-civil, identité, données d'identification, images (ex. nom, prénom, adresse, photographie, date et lieu de naissance, etc.)",
  'Vie personnelle (ex. habitudes de vie, situation familiale, etc.)',
  'Vie professionnelle (ex. CV, situation professionnelle, scolarité, formation, distinctions, diplômes, etc.)',
  'Informations d’ordre économique et financier (ex. revenus, situation financière, données bancaires, etc.)',
  "Données de connexion (ex. adresses Ip, logs, identifiants des terminaux, identifiants de connexion, informations d'horodatage, etc.)",
  'Données de localisation (ex. déplacements, données GPS, GSM, …)',
  'Internet (ex. cookies, traceurs, données de navigation, mesures d’audience, …)',
  'Autres catégories de données (précisez) :',
  'Des données sensibles sont-elles traitées ?',
  'Oui',
  'Non',
  'Si oui, lesquelles ? :',
  'Durées de conservation des catégories de données',
  'Combien de temps conservez-vous ces informations ?',
  'jours',
  'mois',
  'ans',
  'Autre durée :',
  'Catégories de destinataires des données',
  'Destinataires internes',
  'Organismes externes',
  'Sous-traitants',
  '(Exemples : hébergeurs, prestataires et maintenance informatiques, etc.)',
  'Transferts des données hors UE',
  'Des données personnelles sont-elles transmises hors de l’Union européenne ?',
  'Oui',
  'Non',
  'Si oui, vers quel(s) pays :',
  'Mesures de sécurité',
  'Décrivez les mesures de sécurité organisationnelles et techniques prévues pour préserver la confidentialité des données.',
  "Contrôle d'accès des utilisateurs",
  'Décrivez les mesures :',
  'Mesures de traçabilité',
  'Précisez la nature des traces (exemple : journalisation des accès des utilisateurs), les données enregistrées (exemple : identifiant, date et heure de connexion, etc.) et leur durée de conservation :',
  'Mesures de protection des logiciels (antivirus, mises à jour et correctifs de sécurité, tests, etc.)',
  'Décrivez les mesures :',
  'Sauvegarde des données',
  'Décrivez les modalités :',
  'Chiffrement des données',
  'Décrivez les mesures (exemple : site accessible en https, utilisation de TLS, etc.) :',
  'Contrôle des sous-traitants',
  'Décrivez les modalités :',
  'Autres mesures :',
];

it('porte les libellés du modèle de base de la CNIL, à la lettre et dans l’ordre', () => {
  const { fiches, partage } = chargerRegistre('centrecall');
  const page = lu(rendre(vueRegistre(fiches, partage, 'responsable')));
  let position = 0;
  for (const libelle of LIBELLES) {
    const trouve = page.indexOf(libelle, position);
    expect(trouve, `« ${libelle} » après la position ${position}`).toBeGreaterThanOrEqual(position);
    position = trouve + libelle.length;
  }
});

const fiche = (corps: string) => {
  const lue = lireTextes(`qualite: responsable\nreference: T-1\nnom: Paie\n${corps}`);
  return lu(rendre(vueRegistre([lue.fiche], lue.partage, 'responsable')));
};

it('coche ce qui est répondu, et rien quand personne n’a répondu', () => {
  const vide = fiche('');
  expect(vide.match(/☒/g)).toBeNull();
  expect(vide).toContain('☐ Oui ☐ Non non renseigné Si oui, lesquelles');
  expect(vide).toMatch(/☐ Oui ☐ Non non renseigné Si oui, vers quel/);

  const remplie = fiche(
    'donnees: [{ categorie: nir, description: numéro, conservation: { duree: 5 ans, depart: remise du bulletin } }]\ndonnees_sensibles: aucune\ntransferts: aucun\n',
  );
  // The form counts the social security number among sensitive data.
  expect(remplie).toContain('☒ Oui ☐ Non Si oui, lesquelles');
  expect(remplie).toContain('5 ☐ jours ☐ mois ☒ ans à compter de la remise du bulletin Autre durée :');
  expect(remplie).toContain('☐ Oui ☒ Non Si oui, vers quel');
});
