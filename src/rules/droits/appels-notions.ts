import { lexique } from '../../model/lexique.ts';

const COMMUNICATIONS = ['aucun appel', 'aucune conversation', 'aucune communication', 'pas un appel'];
const croiser = (debuts: string, fin: string) => debuts.split(', ').map((debut) => `${debut} ${fin}`);

const ECHAPPENT = [
  'n’échappe',
  'n’est exclu',
  'n’est écarté',
  'n’est épargné',
  'n’est omis',
  'n’est excepté',
];

/** Words that say what is recorded, how, and how much of it. */
export const NOTIONS = lexique(
  () => ({
    // Says both the recording and the call.
    franc: `
      enregistrement téléphonique, écoute et enregistrement, écoute et d’enregistrement,
      enregistreur d’appels, enregistreur de conversations, enregistreur téléphonique, son de l’appel,
      son des appels, son de la conversation, son des conversations, conservation des conversations,
      stockage des conversations, archivage des conversations
    `,
    enregistrement: `
      enregistrement, enregistrer, captation, capter, capture, capturer, enregistrement de la voix,
      enregistrement vocal, enregistrement sonore, enregistrement audio, captation audio,
      captation sonore, capture audio, capture sonore
    `,
    enregistre: `
      enregistré, enregistrons, enregistrez, enregistrent, enregistrera, enregistreront, capté, captons,
      captent, capturé
    `,
    declenche: croiser(
      'lance, lancer, déclenche, déclencher, active, activer, démarre, démarrer, coupe, couper, arrête, arrêter, interrompt, interrompre',
      'l’enregistrement',
    ),
    reecoute: 'réécoute, réécouter, réécouté, écoute différée, écoute en différé',
    son: `
      voix, audio, bande audio, bande sonore, bande son, fichier audio, fichier son, fichier sonore,
      le son, du son, sonore
    `,
    appel: `
      appel, conversation, communication, échange téléphonique, échange vocal, échange oral,
      entretien téléphonique, discussion téléphonique, coup de fil, coup de téléphone, ligne,
      ligne téléphonique, ordre de bourse, ordre téléphonique
    `,
    // A call too, once the text says by what means.
    echange: 'échange, entretien, discussion, dialogue',
    appelant: 'appelant, interlocuteur, correspondant, voix du client, voix des clients',
    accueil: `
      hotline, standard, standard téléphonique, assistance téléphonique, support téléphonique,
      accueil téléphonique, plateforme téléphonique, permanence téléphonique, service téléphonique
    `,
    telephone: `
      téléphone, téléphonique, téléphoniquement, centre d’appels, centre de contact,
      centre de relation client, plateau d’appels, téléconseiller, téléopérateur, télévente
    `,
    systematique: `
      systématique, systématiquement, permanent, en permanence, continu, en continu, intégral,
      intégralement, généralisé, exhaustif, constant, total, totalement, ininterrompu, perpétuel,
      toujours, constamment, sans exception, sans distinction, sans interruption, sans sélection,
      sans tri, par défaut, d’office, jour et nuit, dès le début, dès le décroché, 24h, 24 h,
      24h sur 24, 24 h sur 24, 24 heures sur 24, 24 7, 7j 7, 7 jours sur 7
    `,
    sansReste: COMMUNICATIONS.flatMap((appel) => ECHAPPENT.map((verbe) => `${appel} ${verbe}`)),
    // The call is written down, not recorded.
    saisie: `
      dans le logiciel, dans un logiciel, dans un tableau, dans un registre, dans un cahier,
      sur une fiche, sous forme de fiche, dans le tableau, dans l’outil, dans le registre, dans le CRM,
      main courante, journal des appels, liste des appels, ticket
    `,
  }),
  {
    sauf: `
      appel d’offres, appel de cotisation, appel de fonds, appel de loyer, appel de charges,
      appel de provision, appel de note, appel de marge, appel en garantie, appel des élèves,
      appel en classe, appel nominal, appel des présents,
      appel des participants, appel des stagiaires, appel des enfants, appel du matin,
      communication scientifique, communication orale, communication interne, communication externe, cour d’appel, faire l’appel, faire appel, fait appel, en ligne,
      ligne de commande, ligne de facture, ligne de facturation, ligne de crédit, ligne de compte, ligne de code, ligne budgétaire, ligne comptable, ligne de production, ligne de transport,
      ligne de bus, ligne directrice, plan de communication, support de communication,
      outil de communication, campagne de communication, action de communication, service communication,
      direction de la communication, chargé de communication, voix délibérative, voix consultative,
      porte-voix
    `,
  },
);

export type Notion = ReturnType<typeof NOTIONS.chercher>[number];
