import { ficheRule } from '../../lint/rule.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { motsCreux } from './mots-creux.ts';
import { PERSONNES } from './personnes.ts';

const ORDINAIRES = `
  donnée, données personnelles, caractère personnel, informations personnelles, information, informatique,
  fichier, dossier, divers, diverse, différent, différente, multiple, interne, courant, quotidien,
  quotidienne, journalier, habituel, global, général, générale, classique, usuel, commun, utile, nécessaire,
  opérationnel, administratif, administrative, technique, organisationnel, professionnel, propre, bon,
  bonne, mieux, activité, entreprise, société, organisme, association, collectivité, établissement,
  structure, organisation, service, équipe, mission, service public, intérêt, intérêt général,
  intérêt légitime, intérêt public, légitime, besoin, objectif, fonction, cadre, exercice, exécution,
  réalisation, accomplissement, élaboration, établissement de statistiques, production, constitution,
  création, mise en place, tenue, mise à jour, opération, tâche, bonne marche, mise en conformité,
  mise en œuvre, stocker, conserver, enregistrer, archiver, constituer, créer, fonctionnement, vie,
  obligation, légal, légale, réglementaire, réglementation, législation, loi, vigueur, exigence, RGPD, base,
  stockage, conservation, archivage, sauvegarde, centralisation, saisie, aide à la décision,
  tableau de bord, outil, système, processus, permettre, assurer, faciliter, servir, varié, recueil,
  recueillir, mairie, commune, ville, école, cabinet, club, magasin, agence, office, prise de décision,
  régulier, annuel, principal, secondaire, ponctuel, papier, automatisé, intégral, complet
`;

const ANNONCENT = `
  gestion, gérer, administration, administrer, analyse, analyser, suivi, suivre, traitement, traiter,
  utilisation, utiliser, exploitation, exploiter, collecte, collecter, enregistrement de données,
  stockage de données, conservation de données, fichier, base de données, donnée, statistique, reporting,
  pilotage, coordination, organisation, fonctionnement, divers, autre, tout, information, administratif,
  bonne marche, activité, besoin, usage, finalité, objectif, mission, respect, respecter, conformité,
  conforme, obligation, obligations légales, intérêt légitime, recherches futures, étude, enregistrement,
  saisie, stockage, recueil, recueillir, tâche administrative, tâche, formalités administratives,
  travaux administratifs, vie de l’association, vie du service, vie de l’entreprise, objet social,
  exécution du contrat, dématérialisation, numérisation, informatisation, partage d’informations,
  échange d’informations, transmission d’informations, stratégie, historique, activité commerciale,
  fourniture de services, fournir le service, fournir nos services, prestation de services,
  rendre le service, exécution des prestations, suivi et contrôle, gestion et contrôle, contrôle et suivi
`;

const RESULTATS = `
  amélioration, améliorer, optimisation, optimiser, développement, développer, expérience utilisateur,
  expérience client, satisfaction, qualité, performance, efficacité, mieux servir, mieux connaître,
  faciliter, simplifier, modernisation, moderniser
`;

const USAGES =
  'fin, usage, intérêt, nécessité, besoin, utilisation, exploitation, raison, but, finalité, objectif';

/** Four ways of saying nothing: to manage, to process somebody’s data, to improve, « à des fins … ». */
const FORMULES = [
  motsCreux(ANNONCENT, ORDINAIRES),
  motsCreux('donnée', `${ORDINAIRES}, ${ANNONCENT}, ${PERSONNES}`),
  motsCreux(
    RESULTATS,
    `${ORDINAIRES},
    expérience, client, clientèle, utilisateur, usager, adhérent, membre, patient, public, démarche,
    accueil, qualité, offre, produit, prestation, performance, efficacité, satisfaction, parcours, rendu,
    proposé, continu, continue
  `,
  ),
  motsCreux(
    USAGES,
    `${ORDINAIRES}, ${ANNONCENT},
    commercial, commerciale, marketing, statistique, recherche, communication, publicitaire, informatif,
    informative, scientifique, personnel
  `,
  ),
];

export const vagueFinalite = ficheRule({
  id: 'vague-finalite',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('5(1)(b)'), rgpd('30(1)(b)')],
  what: 'Chaque finalité dit à quoi servent les données.',
  why: 'Une finalité est déterminée et explicite : « gestion » ou « améliorer nos services » couvre n’importe quel usage, et rien ne permet de juger quelles données sont nécessaires.',
  messages: { default: 'La finalité « {texte} » ({ref}) ne dit pas à quoi servent les données.' },
  repair:
    'Dites dans `libelle` ce qui est fait et pour quoi, par exemple « gérer les inscriptions à la cantine et facturer les repas ».',
  reads: ['finalites[].libelle'],
  notices: (texte, chemin) => chemin === 'finalites[].libelle' && estVague(texte),
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of fiche.releve.textes) {
      if (chemin === 'finalites[].libelle' && estVague(texte))
        report({ at: origine, data: { texte: extrait(texte), ref: fiche.ref } });
    }
  },
  examples: {
    bad: { fiche: 'finalites:\n  - { libelle: Gestion administrative, base_legale: contrat }' },
    good: { fiche: 'finalites:\n  - { libelle: Gestion administrative du personnel, base_legale: contrat }' },
  },
});

const estVague = (texte: string) => FORMULES.some((estCreuse) => estCreuse(texte));
