/** What the generated fiches are made of: plausible activities of one organisation. */

export const COMMUNES = [
  'Tours',
  'Amboise',
  'Chinon',
  'Loches',
  'Nantes',
  'Saumur',
  'Angers',
  'Blois',
  'Orléans',
  'Vendôme',
  'Vierzon',
  'Châteauroux',
];

export const REGISTRE = `version: 1
organisme:
  nom: Atelier du Val
  secteur: prive
  effectif: 320
  adresse: 4 rue des Tanneurs
  code_postal: "37000"
  ville: Tours
  pays: FR
  telephone: 02 47 00 00 00
  courriel: contact@atelierduval.example
representant: aucun
dpo:
  fonction: Déléguée à la protection des données
  courriel: dpo@atelierduval.example
  telephone: 02 47 00 00 01
acteurs:
  paieclair:
    nom: PaieClair
    adresse: 12 quai de Loire
    ville: Nantes
    pays: FR
    courriel: rgpd@paieclair.example
  imprimerie-du-pont:
    nom: Imprimerie du Pont
    adresse: 7 rue du Pont
    ville: Blois
    pays: FR
    courriel: contact@imprimerie-du-pont.example
services:
  ressources-humaines: { nom: Direction des ressources humaines }
  achats: { nom: Service des achats }
  clientele: { nom: Relation avec la clientèle }
socles:
  si:
    - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit sur un second site }
    - { type: controle-sous-traitants, description: revue annuelle des contrats et des rapports d’audit }
`;

export const MESURES = [
  'type: controle-acces, description: comptes nominatifs et double authentification des gestionnaires',
  'type: tracabilite, description: « journal des consultations gardé six mois — relu chaque mois »',
  'type: organisation, description: armoire fermée à clé dans un bureau fermé à clé',
  'type: chiffrement, description: postes portables chiffrés et échanges en HTTPS',
];

const archivage = (motif, fondement, acces, repere, duree = '5 ans') => `      archivage:
        duree: ${duree}
        depart: ${motif}
        motif: preuve en cas de litige
        fondement: ${fondement}
        acces: ${acces}
      sort_final: suppression
      repere: ${repere}`;

const paie = {
  nom: 'Gestion de la paie',
  service: 'ressources-humaines',
  fonction: 'Responsable paie',
  logiciels: ['Paie Horizon', 'Sillage', 'Cadence RH'],
  information: ['notice remise à l’embauche', 'livret d’accueil et intranet des salariés'],
  droits: 'acces, rectification, effacement, limitation',
  motif: 'paie sans profilage ni données sensibles',
  corps: (pick) => `
finalites:
  - id: remuneration
    libelle: Calculer et verser la rémunération des salariés
    base_legale: contrat
  - id: declarations
    libelle: Déclarer les cotisations aux organismes sociaux
    base_legale: obligation-legale
    fondement: Code de la sécurité sociale, article L. 133-5-3
personnes:
  - categorie: salaries
    precisions: ${pick(['salariés en contrat à durée indéterminée ou déterminée', 'salariés et alternants', 'salariés de l’atelier et des bureaux'])}
donnees:
  - id: etat-civil
    categorie: identite
    description: ${pick(['nom, prénoms, adresse, date de naissance', 'nom, prénoms, adresse et téléphone', 'identité et adresse telles que le salarié les donne'])}
    source: personne-concernee
    caractere: obligatoire
    conservation:
      duree: 1 mois
      depart: remise du bulletin
${archivage('remise du bulletin', 'C. trav. L. 3243-4', 'deux gestionnaires de paie habilitées', 'paie')}
  - id: coordonnees-bancaires
    categorie: economique-financier
    description: relevé d’identité bancaire, montant du salaire
    source: personne-concernee
    caractere: obligatoire
    conservation:
      duree: 1 mois
      depart: remise du bulletin
${archivage('remise du bulletin', 'C. trav. L. 3243-4', 'deux gestionnaires de paie habilitées', 'paie')}
donnees_sensibles: aucune
destinataires:
  - { type: interne, service: ressources-humaines }
  - { type: sous-traitant, acteur: paieclair, contrat: { date: "2025-12-01", reference: 2025-118 } }
  - { type: externe, nom: URSSAF Centre-Val de Loire }
transferts: aucun`,
};

const fournisseurs = {
  nom: 'Relations avec les fournisseurs',
  service: 'achats',
  fonction: 'Responsable des achats',
  logiciels: ['Progiciel comptable', 'Comptoir Achats', 'Tableau partagé des commandes'],
  information: ['clause des conditions d’achat', 'lien dans la signature des courriels du service'],
  droits: 'acces, rectification, effacement, limitation, opposition',
  motif: 'interlocuteurs professionnels, ni profilage ni données sensibles',
  corps: (pick) => `
finalites:
  - id: commandes
    libelle: Passer les commandes et suivre les livraisons
    base_legale: interet-legitime
    interet: ${pick(['joindre chez chaque fournisseur la personne chargée de la commande', 'suivre les commandes avec la bonne personne chez le fournisseur'])}
  - id: paiements
    libelle: Payer les factures et tenir la comptabilité des achats
    base_legale: obligation-legale
    fondement: Code de commerce, article L123-22
personnes:
  - categorie: fournisseurs
    precisions: ${pick(['interlocuteurs chez les fournisseurs', 'artisans et interlocuteurs des fournisseurs'])}
donnees:
  - id: interlocuteurs
    categorie: identite
    description: ${pick(['nom, prénom, courriel et téléphone professionnels', 'nom, fonction et téléphone professionnel'])}
    source: personne-concernee
    caractere: obligatoire
    conservation:
      critere: durée de la relation contractuelle avec le fournisseur
${archivage('fin du contrat', 'C. com. L110-4', 'responsable des achats', 'fournisseurs')}
  - id: factures
    categorie: economique-financier
    description: coordonnées bancaires des entrepreneurs individuels, montants réglés
    finalites: [paiements]
    source: personne-concernee
    caractere: obligatoire
    conservation:
      critere: clôture de l’exercice comptable
${archivage('clôture de l’exercice comptable', 'C. com. L123-22', 'direction financière, en lecture', 'comptabilite', '10 ans')}
donnees_sensibles: aucune
destinataires:
  - { type: interne, service: achats }
  - { type: externe, nom: Commissaire aux comptes }
transferts: aucun`,
};

const lettre = {
  nom: 'Lettre d’information de l’atelier',
  service: 'clientele',
  fonction: 'Responsable de la communication',
  logiciels: ['Plume', 'Gazette 4', 'Carnet d’envois'],
  information: [
    'mention sous le formulaire d’abonnement',
    'page « vos données » du site et mention au bas de chaque lettre',
  ],
  droits: 'acces, rectification, effacement, limitation, portabilite',
  motif: 'envoi d’une lettre, sans suivi des lectures',
  corps: (pick) => `
finalites:
  - id: envoi
    libelle: ${pick(['Envoyer la lettre d’information aux personnes qui l’ont demandée', 'Adresser chaque mois la lettre d’information aux abonnés'])}
    base_legale: consentement
    consentement:
      recueil: case non cochée du formulaire d’abonnement
      preuve: date et page de l’abonnement, gardées avec l’adresse
      retrait: lien de désabonnement au bas de chaque lettre
personnes:
  - categorie: clients
    precisions: ${pick(['personnes majeures abonnées à la lettre', 'abonnés à la lettre du mois'])}
donnees:
  - id: adresse
    categorie: identite
    description: ${pick(['prénom, nom, adresse électronique', 'adresse électronique et prénom'])}
    source: personne-concernee
    caractere: obligatoire
    conservation:
      critere: jusqu’au désabonnement
      sort_final: suppression
      repere: newsletter
  - id: preuve
    categorie: connexion
    description: date et page de l’abonnement
    source: personne-concernee
    caractere: obligatoire
    conservation:
      critere: jusqu’au désabonnement
      sort_final: suppression
      repere: newsletter
donnees_sensibles: aucune
destinataires:
  - { type: interne, service: clientele }
  - { type: sous-traitant, acteur: imprimerie-du-pont, contrat: { date: "2025-03-03", reference: 2025-031 } }
transferts: aucun`,
};

const commandes = {
  nom: 'Commandes des clients',
  service: 'clientele',
  fonction: 'Responsable de la clientèle',
  logiciels: ['Comptoir Ventes', 'Boutique du Val', 'Carnet de commandes'],
  information: ['conditions générales de vente', 'page « vos données » du site'],
  droits: 'acces, rectification, effacement, limitation, portabilite',
  motif: 'vente sans profilage ni données sensibles',
  corps: (pick) => `
finalites:
  - id: ventes
    libelle: ${pick(['Préparer, livrer et facturer les commandes des clients', 'Suivre les commandes, de la demande de prix à la livraison'])}
    base_legale: contrat
  - id: comptabilite
    libelle: Tenir la comptabilité des ventes
    base_legale: obligation-legale
    fondement: Code de commerce, article L123-22
personnes:
  - categorie: clients
    precisions: ${pick(['clients de la boutique et de l’atelier', 'particuliers qui commandent un meuble'])}
donnees:
  - id: coordonnees
    categorie: identite
    description: ${pick(['nom, prénom, adresse de livraison, téléphone', 'nom, adresse, courriel, téléphone de livraison'])}
    source: personne-concernee
    caractere: obligatoire
    conservation:
      critere: durée de la relation contractuelle avec le client
${archivage('fin du contrat', 'C. com. L110-4', 'responsable de la clientèle', 'clients')}
  - id: factures
    categorie: economique-financier
    description: montants, moyens de paiement, échéances
    finalites: [comptabilite]
    source: personne-concernee
    caractere: obligatoire
    conservation:
      critere: clôture de l’exercice comptable
${archivage('clôture de l’exercice comptable', 'C. com. L123-22', 'direction financière, en lecture', 'comptabilite', '10 ans')}
donnees_sensibles: aucune
destinataires:
  - { type: interne, service: clientele }
  - { type: externe, nom: Transporteurs choisis par le client }
transferts: aucun`,
};

export const ACTIVITIES = [paie, fournisseurs, lettre, commandes];
