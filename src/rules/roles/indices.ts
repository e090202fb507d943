import { lexique } from '../../model/lexique.ts';

function croiser(debuts: string, fins: string): string[] {
  const croisees: string[] = [];
  for (const debut of debuts.split(', '))
    for (const fin of fins.split(', ')) croisees.push(`${debut} ${fin}`);
  return croisees;
}

/** Words that may say that an activity is carried out for a client; most need their context to say so. */
export const INDICES = lexique(
  () => ({
    compte: 'pour le compte',
    sonCompte: 'pour son compte, pour leur compte',
    role: `
      qualité de sous-traitant, tant que sous-traitant, comme sous-traitant, titre de sous-traitant,
      rôle de sous-traitant, statut de sous-traitant, en sous-traitant, en sous-traitance pour,
      en sous-traitance de, en sous-traitance du, est sous-traitant, est le sous-traitant,
      sommes sous-traitant, sommes le sous-traitant, étant sous-traitant, sous-traitant de rang,
      prestataire sous-traitant
    `,
    instructions: `
      sur instruction, sur instructions, sur ses instructions, sur leurs instructions,
      sur les instructions, selon ses instructions, selon leurs instructions, selon les instructions,
      suivant les instructions, conformément aux instructions
    `,
    confie: [
      ...croiser('confié, délégué, externalisé, sous-traité', 'par'),
      ...croiser(
        'nous, nous a, nous ont, nous est, nous sont, nous le, nous la, nous les, nous en',
        'confie, confient, confié, délègue, délèguent, délégué, sous-traite, sous-traitent, sous-traité, externalise, externalisent, externalisé, mandate, mandatent, mandaté, missionne, missionnent, missionné',
      ),
      'externalisé auprès de notre',
      'externalisé auprès de nous',
    ],
    commande: 'commandé par, demandé par, commandité par',
    // What matters is whom it is for, and what is done.
    pour: 'pour',
    externalise: 'externalisé auprès, externalisé chez, confié à, confié au, délégué à, sous-traité à',
    commanditaire: 'donneur d’ordre, donneuse d’ordre, commanditaire, annonceur',
    aupresDeNous: 'auprès de nous, auprès de notre, auprès de nos',
    clients: [
      ...croiser(
        'pour d’autres, pour le compte d’autres, au nom d’autres',
        'entreprises, sociétés, organismes, collectivités, structures, établissements, associations, employeurs, cabinets, communes',
      ),
      ...croiser(
        'client',
        'responsable de traitement, responsable du traitement, donneur d’ordre, est responsable, reste responsable, demeure responsable, est le responsable, est seul responsable, reste seul responsable',
      ),
      ...croiser('au nom', 'de nos clients, des clients, de ses clients, de leurs clients'),
      ...croiser(
        'clients, abonnés, patients, usagers, adhérents',
        'de nos clients, de notre client, du client',
      ),
      ...croiser('pour, au nom de, dossiers de', 'nos mandants, ses mandants'),
      ...croiser(
        'qui demeure, qui reste',
        'responsable de traitement, responsable du traitement, seul responsable',
      ),
      'pour compte de tiers',
      'pour compte d’autrui',
      'à façon pour',
      'en marque blanche',
    ],
    projet: `
      développement, test, recette, migration, reprise, paramétrage, intégration, déploiement, débogage,
      correction
    `,
    duClient: 'du client, chez le client, du site client',
    actif: `
      newsletter, infolettre, lettre d’information, campagne, e-mailing, emailing, comptabilité,
      déclaration sociale, déclaration fiscale, DSN, liasse fiscale, réseau social, site internet,
      site web, site, boutique en ligne, standard, standard téléphonique
    `,
    deNosClients: 'de nos clients',
    informatique: `
      hébergement, héberger, maintenance, infogérance, télémaintenance, sauvegarde, administration,
      supervision, surveillance
    `,
    support: `
      donnée, base, serveur, site, application, système, logiciel, boutique, messagerie,
      parc informatique, poste, applicatif, applicative
    `,
    paie: 'bulletin de paie, fiche de paie, bulletin de salaire, paie',
    prestation: `
      prestation, animation, tenue, tenir, préparation, production, impression, hébergement de dossiers,
      routage, télésecrétariat, secrétariat, permanence téléphonique, accueil téléphonique, mise sous pli,
      saisie, numérisation, dématérialisation, archivage, gestion, gérer, traitement, traiter, envoi,
      envoyer, établissement, édition, externalisé
    `,
    nosClients: `
      des clients, de clients, pour nos clients, pour ses clients, d’un client, chez nos clients, pour des clients, pour les clients,
      de ses clients
    `,
    organisation: [
      ...croiser(
        'entreprise, société, collectivité, mairie, commune, association, structure, organisation, organisme, TPE, PME, banque, mutuelle, école, université, marque, enseigne, cabinet, médecin, employeur, établissement, hôpital, clinique, bailleur, syndic, fondation, laboratoire, éditeur, site, notre, fédération, agence, assureur, copropriété',
        'cliente',
      ),
      ...croiser(
        'cabinet, médecin, organisme, employeur, établissement, hôpital, bailleur, syndic, laboratoire, éditeur, site, assureur',
        'client',
      ),
      ...croiser('collectivité, commune, entreprise', 'adhérente'),
    ],
  }),
  { sauf: ['satisfaction de nos clients', 'base de clients', 'base des clients'] },
);

export type Indice = ReturnType<typeof INDICES.chercher>[number];
