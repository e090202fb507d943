/** Activities that each make a fiche, with the words by which a fiche names them. */
export const ACTIVITES = {
  clientele:
    'client, cliente, clientèle, prospect, prospection, consommateur, acheteur, fidélisation, relation client, relations clients, relation clientèle, gestion commerciale, service commercial, commercial, vente, ventes, CRM, marketing, e commerce, boutique en ligne',
  fournisseurs: 'fournisseur, prestataire, sous-traitant, achats, marchés publics',
  personnel: `personnel, salarié, salariée, employé, collaborateur, RH, ressources humaines, paie, paye, agents, agent, agents communaux, agents municipaux, enseignant, professeur, personnel enseignant, intérimaire, stagiaire, congés, effectifs, carrières`,
  recrutement: 'recrutement, candidat, candidature, embauche, CVthèque',
  surete:
    'vidéosurveillance, vidéoprotection, vidéo surveillance, vidéo protection, caméra, contrôle d’accès, contrôle des accès, contrôles d’accès, badges, alarme',
  geolocalisation: 'géolocalisation, géolocalisation des véhicules, suivi GPS',
  communication:
    'newsletter, lettre d’information, infolettre, site internet, site web, réseaux sociaux, mailing, emailing, bulletin municipal',
  comptabilite: 'comptabilité, compta, comptabilité générale',
  adherents: 'adhérent, adhésion, cotisation, licencié, licences sportives, sociétaire, membre, bénévole',
  donateurs: 'donateur, don, dons, mécénat, mécène',
  eleves: 'élève, étudiant, scolarité, apprenant, vie scolaire',
  patients: 'patient, patientèle, dossiers patients, soins',
  locataires: 'locataire, bailleur, copropriétaire, copropriété, gestion locative, location',
  'etat-civil': 'état civil',
  elections: 'liste électorale, listes électorales, élections, bureaux de vote',
  enfance:
    'cantine, restauration scolaire, périscolaire, garderie, crèche, centre de loisirs, accueil de loisirs, petite enfance, école, transport scolaire, transports scolaires',
  police: 'police municipale, verbalisation',
  cimetiere: 'cimetière, concessions funéraires, funéraire',
  culture: 'bibliothèque, médiathèque, ludothèque, musée, conservatoire, école de musique',
  sport: 'piscine, gymnase, patinoire',
  urbanisme: 'urbanisme, permis de construire, autorisations d’urbanisme, cadastre',
  social: 'CCAS, aide sociale, action sociale, logement social, aides sociales, RSA',
  eau: 'eau, assainissement',
  dechets: 'déchets, déchèterie, déchetterie, ordures ménagères',
  informatique: 'informatique, comptes utilisateurs, annuaire, parc informatique, téléphonie',
  contentieux: 'contentieux, précontentieux',
  visiteurs: 'visiteurs, registre des visiteurs',
  usagers: 'usager, bénéficiaire, résident, habitant, administré, allocataire, pensionnaire',
  partenaires: 'partenaire, partenariat',
  formation: 'formation, formation professionnelle',
  facturation: 'facturation, factures',
  vehicules: 'véhicules, parc automobile, flotte automobile',
  salles: 'réservation de salles, réservations de salles, location de salles',
  subventions: 'subventions aux associations, subventions',
  assurance: 'sinistres, assurances',
  alertes: 'alertes professionnelles, lanceurs d’alerte, signalements',
} as const;

export type Activite = keyof typeof ACTIVITES;

/** Activities that one fiche may hold together: accounting for the clients is still about the clients. */
export const CONNEXES: Partial<Record<Activite, readonly Activite[]>> = {
  clientele: ['communication', 'comptabilite', 'contentieux', 'partenaires'],
  fournisseurs: ['comptabilite', 'visiteurs', 'partenaires', 'contentieux'],
  adherents: ['donateurs', 'comptabilite'],
  donateurs: ['comptabilite', 'partenaires'],
  locataires: ['comptabilite', 'contentieux'],
  eleves: ['enfance', 'formation'],
  surete: ['visiteurs', 'informatique'],
  personnel: ['visiteurs', 'formation'],
  recrutement: ['formation'],
  social: ['enfance'],
  usagers: ['enfance', 'culture', 'sport', 'social', 'eau', 'dechets', 'cimetiere', 'urbanisme', 'communication', 'visiteurs', 'salles', 'patients'],
  facturation: [
    'clientele', 'fournisseurs', 'comptabilite', 'adherents', 'donateurs', 'eleves', 'patients', 'locataires', 'enfance', 'culture', 'sport', 'social',
    'eau', 'dechets', 'usagers', 'contentieux', 'salles', 'formation',
  ],
  geolocalisation: ['vehicules'],
};
