import type { Value } from './write.ts';

export type Fiche = { [key: string]: Value };

/** A register as facts: what `registre.yaml` says, and fiches with the file they stand in. */
export interface Register {
  registre: { [key: string]: Value };
  fiches: { file: string; fiche: Fiche }[];
}

/** A plausible register: payroll, video surveillance with sensitive data, printing for town halls. */
export const start = (): Register => ({
  registre: {
    version: '1',
    organisme: {
      nom: 'Atelier du Val',
      adresse: '4 rue des Tanneurs',
      ville: 'Tours',
      pays: 'FR',
      courriel: 'contact@atelierduval.example',
    },
    representant: 'aucun',
    dpo: {
      fonction: 'Déléguée à la protection des données',
      courriel: 'dpo@atelierduval.example',
      telephone: '02 47 00 00 01',
    },
    acteurs: {
      paieclair: { nom: 'PaieClair', ville: 'Nantes', pays: 'FR', courriel: 'rgpd@paieclair.example' },
      'mairie-amboise': {
        nom: 'Mairie d’Amboise',
        ville: 'Amboise',
        pays: 'FR',
        courriel: 'dpo@ville-amboise.example',
      },
      veilleur: { nom: 'Veilleur de Loire', ville: 'Blois', pays: 'FR', telephone: '02 54 00 00 00' },
      ancien: { nom: 'Ancien Prestataire', ville: 'Poitiers', pays: 'FR' },
    },
    services: {
      rh: { nom: 'Direction des ressources humaines' },
      accueil: { nom: 'Accueil et gardiennage' },
    },
    socles: {
      si: [
        { type: 'sauvegarde', description: 'sauvegarde chiffrée chaque nuit sur un second site' },
        { type: 'controle-acces', description: 'comptes nominatifs et double authentification' },
      ],
    },
  },
  fiches: [
    { file: 'traitements/paie.yaml', fiche: payroll() },
    { file: 'traitements/video.yaml', fiche: video() },
    { file: 'traitements/badges.yaml', fiche: badges() },
    { file: 'sous-traitance/bulletins.yaml', fiche: printing() },
  ],
});

const payroll = (): Fiche => ({
  qualite: 'responsable',
  reference: 'T-001',
  nom: 'Gestion de la paie',
  statut: 'en-cours',
  date_creation: '2026-01-13',
  date_mise_a_jour: '2026-09-15',
  service: 'rh',
  logiciels: ['Paie Horizon', 'Tableur'],
  responsables_conjoints: 'aucun',
  finalites: [
    {
      id: 'remuneration',
      libelle: 'Calculer et verser la rémunération des salariés',
      base_legale: ['contrat'],
    },
    {
      id: 'declarations',
      libelle: 'Déclarer les cotisations aux organismes sociaux',
      base_legale: ['obligation-legale'],
      fondement: 'Code de la sécurité sociale',
    },
    {
      libelle: 'Suivre la masse salariale par atelier',
      base_legale: ['interet-legitime'],
      interet: 'tenir le budget de chaque atelier',
    },
  ],
  personnes: [
    { categorie: 'salaries', precisions: 'salariés en contrat à durée indéterminée ou déterminée' },
    { categorie: 'stagiaires' },
  ],
  donnees: [
    {
      id: 'etat-civil',
      categorie: 'identite',
      description: 'nom, prénoms, adresse, date de naissance',
      personnes: ['salaries', 'stagiaires'],
      finalites: ['remuneration', 'declarations'],
      conservation: {
        duree: '1 mois',
        depart: 'remise du bulletin',
        archivage: { duree: '5 ans', depart: 'remise du bulletin', motif: 'double du bulletin' },
      },
    },
    {
      categorie: 'economique-financier',
      description: 'relevé d’identité bancaire, montant du salaire',
      source: ['personne-concernee'],
      conservation: { duree: '1 an', depart: 'départ du salarié' },
    },
    {
      categorie: 'vie-professionnelle',
      description: 'poste, qualification, temps de travail du mois',
      conservation: { duree: '3 ans', depart: 'fin de l’année' },
    },
  ],
  donnees_sensibles: 'aucun',
  destinataires: [
    { type: 'interne', service: 'rh' },
    { type: 'sous-traitant', acteur: 'paieclair', contrat: { date: '2025-12-15', reference: '2025-118' } },
    { type: 'externe', nom: 'URSSAF Centre-Val de Loire' },
    { type: 'externe', nom: 'Caisse de retraite complémentaire' },
  ],
  transferts: 'aucun',
  mesures_securite: [
    { socle: 'si' },
    { type: 'organisation', description: 'engagement de confidentialité signé à l’arrivée' },
  ],
  information: { support: 'notice remise à l’embauche' },
  droits: {
    exercice: 'dpo@atelierduval.example',
    applicables: ['acces', 'rectification', 'effacement', 'limitation'],
  },
  decision_automatisee: 'aucun',
  aipd: { statut: 'non-requise', motif: 'paie sans profilage' },
});

const video = (): Fiche => ({
  qualite: 'responsable',
  reference: 'T-002',
  nom: 'Vidéosurveillance des entrepôts',
  statut: 'en-cours',
  date_creation: '2025-03-20',
  finalites: [
    {
      libelle: 'Prévenir les vols et les dégradations dans les entrepôts',
      base_legale: ['interet-legitime'],
      interet: 'protéger les biens de l’entreprise',
    },
  ],
  personnes: [{ categorie: 'salaries' }, { categorie: 'visiteurs' }],
  donnees: [
    {
      id: 'images',
      categorie: 'identite',
      description: 'images des personnes filmées',
      conservation: { duree: '1 mois', depart: 'enregistrement' },
    },
  ],
  donnees_sensibles: [
    {
      id: 'infractions',
      categorie: 'penales',
      description: 'faits constatés sur les images',
      fondement: 'loi du 6 janvier 1978',
      conservation: { duree: '1 an', depart: 'dépôt de plainte' },
    },
  ],
  destinataires: [
    { type: 'interne', service: 'accueil' },
    { type: 'sous-traitant', acteur: 'veilleur', contrat: { reference: 'VL-7' } },
  ],
  transferts: [{ destinataire: 'Cloud Atlas', pays: 'CA', garantie: ['adequation'] }],
  mesures_securite: [
    { type: 'controle-acces', description: 'images visibles de deux personnes habilitées' },
    { type: 'tracabilite', description: 'consultations journalisées pendant six mois' },
  ],
});

const badges = (): Fiche => ({
  qualite: 'responsable',
  reference: 'T-003',
  nom: 'Badges d’accès aux ateliers',
  statut: 'projet',
  base_legale: ['interet-legitime'],
  conservation: { duree: '6 mois', depart: 'fin du contrat' },
  finalites: [
    { libelle: 'Ouvrir les portes aux personnes autorisées' },
    { libelle: 'Compter les présents en cas d’évacuation' },
  ],
  personnes: [{ categorie: 'salaries' }],
  donnees: [
    { categorie: 'identite', description: 'nom, photographie, numéro de badge' },
    { categorie: 'connexion', description: 'heure et porte de chaque passage' },
  ],
  destinataires: [{ type: 'interne', service: 'accueil' }],
});

const printing = (): Fiche => ({
  qualite: 'sous-traitant',
  reference: 'ST-001',
  nom: 'Impression de bulletins municipaux',
  statut: 'en-cours',
  clients: [
    {
      acteur: 'mairie-amboise',
      contrat: { date: '2026-01-20', reference: 'MP-2026-004' },
      instructions: 'annexe 2 du marché',
      categories_traitements: [
        { libelle: 'Impression et mise sous pli des bulletins', operations: ['consultation', 'utilisation'] },
        { libelle: 'Destruction du fichier d’adresses', operations: ['destruction'] },
      ],
    },
  ],
  sous_traitants_ulterieurs: 'aucun',
  transferts: 'aucun',
  mesures_securite: [{ socle: 'si' }],
});
