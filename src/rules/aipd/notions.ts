import { lexique } from '../../model/lexique.ts';

/** The notions that the names of activities combine. Each expression stands for one notion. */
export const NOTIONS = lexique(
  () => ({
    hopital: `
      hôpital, hospitalisé, centre hospitalier, hospitalier, hospitalisation, CHU, clinique, EHPAD,
      établissement de santé, établissement de soins, établissement médico-social, maison de retraite,
      centre de soins, centre de santé, maison de santé, service de soins, SSIAD,
      foyer d’accueil médicalisé, institut médico-éducatif, IME, bloc opératoire, service des urgences
    `,
    telemedecine: 'télémédecine, téléconsultation, télésurveillance médicale, télé-expertise',
    dossierPatient: `
      dossier patient, dossier du patient, dossier des patients, dossier patient informatisé,
      dossier médical partagé, dossier de soins
    `,
    soin: `
      soin, médical, dossier médical, suivi médical, prise en charge, traitement médical,
      pharmacie à usage intérieur, dispensation des médicaments, dossier du résident,
      dossier des résidents, santé, données de santé, consultation, opération chirurgicale, ordonnance,
      prescription
    `,
    individuel: 'cabinet, libéral, exerçant seul, à titre individuel, officine, vétérinaire, animal',
    patient: 'patient, malade',
    resident: 'résident',
    vulnerable: `
      enfant, élève, collégien, lycéen, écolier, mineur, personne âgée, aîné, personne vulnérable,
      majeur protégé, personne handicapée, nouveau-né, nourrisson, adolescent, cantine,
      restaurant scolaire, demandeur d’asile, détenu, fœtus, femme enceinte
    `,
    genetique: 'génétique, ADN, génome, génomique, séquençage',
    maladie: `
      maladie, maladie rare, cancer, diagnostic, dépistage, pathologie, tumeur, malformation, AVC,
      infarctus, héréditaire, épidémiologique, oncologie, maladie chronique
    `,
    biometrie: `
      biométrie, biométrique, empreinte digitale, empreintes digitales, empreinte palmaire,
      reconnaissance faciale, reconnaissance du visage, reconnaissance vocale, reconnaissance de l’iris,
      reconnaissance palmaire, contour de la main, forme de la main, géométrie de la main,
      morphologie de la main, réseau veineux
    `,
    entrepot: `
      entrepôt de données, entrepôt des données, lac de données, plateforme de données, cohorte,
      base de recherche, EDS
    `,
    registre: 'registre',
    base: 'base, base de données, données',
    recherche: 'recherche',
    profilRh: `
      haut potentiel, people analytics, scoring des candidats, scoring de candidats, scoring candidats,
      tri de CV, tri des CV, détection des talents, matching de CV, risque de démission,
      prédiction des départs, prédiction de départ, prédiction du turnover, profilage des salariés,
      profilage des candidats, profil psychologique, profil comportemental
    `,
    candidat: 'candidat, candidature, CV, recrutement',
    salarie: 'salarié, employé, collaborateur, ressources humaines, RH, talent, carrière, formation',
    algorithme: `
      algorithme, algorithmique, intelligence artificielle, IA, apprentissage automatique,
      machine learning
    `,
    prediction: 'prédictif, prédictive, prédiction, prédire, profilage, matching',
    automatique: 'automatique, automatisé, automatiquement',
    trier: `
      tri, trier, rejeter, rejet, écarter, sélection, sélectionner, présélection, présélectionner, pré-sélection, classement,
      classer, classe, trie, évaluation, évaluer, assisté, personnalisé, recommandation, détection,
      détecter, analyse, analyser, appariement
    `,
    surveillanceSeule: `
      chronotachygraphe, tachygraphe, DLP, data loss prevention, prévention des fuites de données,
      keylogger, enregistreur de frappe, cybersurveillance, cyber-surveillance,
      vidéosurveillance des salariés, vidéosurveillance des employés, surveillance des salariés,
      surveillance des employés, surveillance du personnel, surveillance de l’activité des salariés,
      surveillance de l’activité des employés, courriel sortant, mail sortant, messages sortants,
      captures d’écran des postes
    `,
    camera: 'vidéosurveillance, vidéoprotection, caméra, filmer, filmé',
    surveiller: 'surveillance, surveiller, mouchard',
    constant: `
      surveillance constante, surveillance permanente, surveillance continue, contrôle constant,
      contrôle permanent, contrôle continu, en permanence, suivi permanent, suivi en temps réel, suivi constant
    `,
    employe: `
      caissier, conducteur, chauffeur, commerciaux, technicien, téléconseiller, téléopérateur, vendeur, préparateur,
      manutentionnaire, ouvrier, livreur, télétravailleur, à leur poste, activité des salariés,
      activité des agents, activité du personnel, hôte de caisse, croupier, magasinier
    `,
    poste: 'poste de travail',
    valeurs: 'biens de valeur, objets de valeur, bijoux, argent, fonds, coffre, caisse',
    alertePro: `
      alerte professionnelle, alerte éthique, alerte interne, lanceur d’alerte, lancement d’alerte,
      signalement interne, signalement éthique, ligne éthique, dispositif d’alerte professionnelle,
      dispositif d’alerte interne, dispositif d’alerte éthique, dispositif de recueil des alertes,
      devoir de vigilance, plan de vigilance, whistleblowing, Sapin II, Sapin 2
    `,
    signalement: 'signalement, signaler, alerte, recueil, dénonciation, écoute, cellule',
    manquementPro: `
      corruption, éthique, déontologique, déontologie, probité, harcèlement, agissements sexistes,
      trafic d’influence, fraude interne, conflit d’intérêts, discrimination
    `,
    alerteSanitaire: `
      information préoccupante, crise sanitaire, alerte sanitaire, épidémie, cas contact,
      traçage des contacts, contact tracing, veille sanitaire
    `,
    danger: `
      enfance en danger, enfant en danger, mineur en danger, maltraitance, maltraité,
      violences intrafamiliales, violences conjugales, violences faites aux femmes,
      femmes victimes de violences, personne en danger, enfants victimes, enfance maltraitée,
      mise en danger
    `,
    credit: 'crédit, prêt, emprunteur, surendettement',
    solvabilite: 'solvabilité',
    score: 'score, scoring, scorer, score de risque',
    note: 'notation, cotation, noter',
    rupture: `
      refuser, refus, exclure, exclusion, résilier, suspendre, suspension, rupture, rompre, blocage,
      bannissement
    `,
    contrat: 'contrat, compte, assurance, assuré, bail, abonnement, souscription',
    fraude: `
      fraude, fraude aux paiements, fraude au paiement, fraude bancaire, comportement interdit,
      comportement frauduleux
    `,
    reseauSocial: 'réseau social, réseaux sociaux',
    paiement: 'paiement, moyen de paiement, carte bancaire, transaction, virement',
    impaye: `
      impayé, incident de paiement, mauvais payeur, manquement, fraudeur, client indésirable, résiliation,
      résilié, sinistre, locataire indélicat, débiteur
    `,
    partage: `
      partagé, mutualisé, mutualisation, mise en commun, commun, interbancaire, inter-entreprises,
      interprofessionnel, sectoriel, entre opérateurs, entre assureurs, entre banques, entre bailleurs,
      entre loueurs, entre professionnels, entre enseignes, entre entreprises, entre établissements,
      du secteur, de la profession, partage
    `,
    ciblage: `
      profilage publicitaire, profilage marketing, ciblage, ciblage publicitaire, cibler, segmentation,
      enrichissement, enrichir, enrichi, profil client, profil des clients
    `,
    publicite: `
      publicité ciblée, publicité personnalisée, publicité comportementale,
      publicité en ligne personnalisée, publicité en ligne ciblée, annonces ciblées,
      annonces personnalisées, personnalisation des annonces, personnalisation de la publicité,
      publicité programmatique, reciblage publicitaire, retargeting
    `,
    externe: `
      courtier en données, courtier, data broker, données de tiers, données tierces, données externes,
      données achetées, base achetée, base louée, base externe, données louées, données de partenaires,
      sources externes, source externe, fichiers achetés, fichiers loués, croisé, croisement,
      données publiques, open data
    `,
    logementSocial: `
      logement social, demande de HLM, parc social, parc locatif social, attribution de logements sociaux,
      location sociale
    `,
    bailleur: 'HLM, bailleur social, office public de l’habitat, office de l’habitat, OPH',
    location: `
      locatif, locative, locataire, location, loyer, attribution, demandeur, logement, candidature
    `,
    accompagnement: `
      accompagnement social, accompagnement médico-social, accompagnement socio-professionnel,
      accompagnement socioprofessionnel, accompagnement éducatif et social,
      accompagnement des personnes en situation de handicap, accompagnement des personnes handicapées,
      accompagnement des personnes âgées, accompagnement des personnes en difficulté,
      accompagnement des demandeurs d’asile, accompagnement des sans-abri,
      accompagnement des personnes sans domicile, accompagnement des familles en difficulté,
      accompagnement des bénéficiaires du RSA, insertion sociale, insertion professionnelle,
      insertion socio-professionnelle, insertion socioprofessionnelle, insertion des jeunes,
      jeunes en insertion, parcours d’insertion, insertion des personnes, insertion des demandeurs,
      insertion des bénéficiaires, insertion des publics, éloigné de l’emploi,
      insertion par l’activité économique, chantier d’insertion, suivi social, suivi médico-social,
      aide sociale, aide sociale à l’enfance, protection de l’enfance, protection juridique des majeurs,
      suivi des bénéficiaires du RSA, hébergement d’urgence, réinsertion, accompagnement vers l’emploi,
      accompagnement à l’emploi, accompagnement des demandeurs d’emploi,
      accompagnement des usagers en difficulté
    `,
    guichetSocial: `
      CCAS, MDPH, CIAS, mission locale, RSA, travailleur social, assistante sociale, assistant social
    `,
    aide: `
      dossier, demande, aide, bénéficiaire, usager, prestation, allocation, secours, instruction,
      orientation, évaluation des besoins
    `,
    accompagner: 'suivi, accompagnement, accompagner',
    precaire: `
      sans abri, sans-abri, sans domicile, précarité, précaire, en difficulté, situation de handicap,
      réfugié, sortant de prison, chômeur, exclusion sociale, en rupture
    `,
    localisation: `
      géolocalisation, géolocaliser, géolocalisé, localisation, position géographique, position GPS,
      données de localisation, GPS, bornage, déplacement, trajet, mobilité
    `,
    localisationSeule: `
      position des utilisateurs, position des clients, géolocalisation des utilisateurs,
      géolocalisation des clients, géolocalisation des usagers, géolocalisation des abonnés,
      application de géolocalisation, application mobile géolocalisée, données de bornage,
      mobilité urbaine, flux de mobilité
    `,
    foule: `
      utilisateur, application mobile, abonné, opérateur télécom, opérateur de télécommunications,
      opérateur mobile, téléphonie mobile, téléphone portable des clients, usager du réseau,
      usager des transports, voyageur, grande échelle, large échelle, population, habitants, urbain,
      touristes, vélo en libre-service, trottinette, libre-service, autopartage, transport en commun,
      transports publics
    `,
    billettique: 'billettique, titre de transport dématérialisé, passe de transport, carte de transport',
    // The support functions of an institution are not its mission.
    support: `
      paie, salaire, parking, stationnement, fournisseur, achat, marché public, facturation fournisseurs,
      restauration du personnel, visiteur, recrutement des agents, personnel, agent, bénévole, stagiaire,
      satisfaction, enquête, newsletter, site internet, travaux, construction, formation des, congés,
      subvention, conseil d’administration, élections, don, donateur, informatique, messagerie
    `,
  }),
  {
    sauf: `
      registre unique, registre du personnel, registre santé et sécurité,
      registre de santé et de sécurité, registre de sécurité, registre des visiteurs, insertion paysagère,
      insertion d’annonces, insertion publicitaire, empreinte carbone, génétique animale,
      génétique des semences, génétique végétale, génétique bovine, sélection génétique,
      clinique vétérinaire, clinique juridique, clinique du droit, hôpital vétérinaire, alerte météo,
      alerte de stock, alerte SMS, score de satisfaction, mutuelle santé, complémentaire santé,
      médecine du travail, santé au travail, maladie professionnelle, fonction publique hospitalière,
      essai clinique, recherche clinique, étude clinique, déplacement professionnel, frais de déplacement,
      protection sociale complémentaire, surveillance médicale des salariés, surveillance de la santé,
      surveillance de la qualité, surveillance des examens, surveillance de baignade,
      conseil de surveillance, agent de surveillance, sécurité des salariés, résidence étudiante,
      action sociale du personnel, action sociale en faveur du personnel, action sociale du CSE,
      commun accord, transport en commun de personnes
    `,
  },
);

export type Notion = ReturnType<typeof NOTIONS.chercher>[number]['cle'];
