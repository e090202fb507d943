import { lexique } from '../../model/lexique.ts';

/** Words that may say that an activity is carried out for a client; most need their context to say so. */
export const INDICES = lexique(
  {
    compte: 'pour le compte',
    sonCompte: 'pour son compte, pour leur compte',
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
      confié par, délégué par, externalisé par, nous confie, nous la confie, nous les confie,
      nous la confient, nous le confient, nous les confient, nous confient, nous a confié,
      nous ont confié, nous est confié, nous sont confiés, externalisé auprès de notre,
      externalisé auprès de nous
    `,
    externalise: 'externalisé auprès, externalisé chez, confié à, confié au, délégué à, sous-traité à',
    clients: `
      pour compte de tiers, pour compte d’autrui, pour le donneur d’ordre, pour un donneur d’ordre,
      pour des donneurs d’ordre, pour les donneurs d’ordre, pour nos donneurs d’ordre,
      client responsable de traitement, client responsable du traitement, client donneur d’ordre
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
      prestation, animation, tenue, tenir, préparation, production, impression, hébergement de dossiers,
      routage, télésecrétariat, secrétariat, permanence téléphonique, accueil téléphonique, mise sous pli,
      saisie, numérisation, dématérialisation, archivage, gestion, gérer, traitement, traiter, envoi,
      envoyer, établissement, édition, externalisé
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

export type Indice = ReturnType<typeof INDICES.chercher>[number];
