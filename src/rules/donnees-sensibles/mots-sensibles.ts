/** Words that reveal a datum of article 9 or 10, by category of the vocabulary. */
export const REVELENT = {
  sante: `
    santé, allerg*, asthm*, diabet*, epilep*, handicap*, RQTH, MDPH, AAH, AEEH, invalide, invalidité, inapte, inaptitude, incapacité, infirmité,
    autis*, TDAH, dyslexi*, dyspraxi*, troubles dys, trouble du langage, trouble du comportement, trouble alimentaire, trouble cognitif, troubles psych*, troubles de l’apprentissage, trouble musculo squelettique,
    maladie, malade, patholog*, affection longue durée, affection de longue durée, ALD, symptom*, syndrome, médicament*, medicamenteu*, posologie,
    vaccin*, groupe sanguin, groupes sanguins, médical, arrêt de travail, arrêt maladie, accident du travail, accident de travail, accident de trajet, accident corporel, AT MP, ATMP,
    mi temps thérapeutique, thérapeutique, grossesse, enceinte, congé maternité, congé de maternité, congé pathologique, fausse couche, IVG, FIV, contraception, ménopause,
    hospitalis*, séjour hospitalier, dossier hospitalier, chirurg*, opération chirurgicale, compte rendu opératoire, blessure, blessé, lésion, traumatisme crânien, fracture, prothèse, pacemaker, fauteuil roulant, mobilité réduite,
    surdité, malvoyan*, malentendan*, non voyant, cécité, acuité visuelle, correction visuelle, correction optique, appareil auditif, appareillage auditif, incontinen*,
    niveau de dépendance, degré de dépendance, état de dépendance, évaluation de la dépendance, perte d’autonomie, degré d’autonomie, niveau d’autonomie, grille AGGIR, GIR,
    régime alimentaire, intoleran*, sans gluten, sans lactose, sans sel, PAI, projet d’accueil individualisé, tiers temps,
    psychologique, psychiatrique, psychique, état mental, dépressi*, burn out, épuisement professionnel, suicid*, addict*, alcoolisme, alcoolémie, alcoolique, toxicoman*, stupéfiant, tabagisme, fumeur,
    séropositi*, sérologi*, VIH, sida, hépatite, cancer, cancéreux, cancérologie, tumeur, covid, comorbid*, antécédents familiaux, antécédents de santé, contre indication,
    IMC, indice de masse corporelle, tension artérielle, pression artérielle, fréquence cardiaque, rythme cardiaque, glycémi*, cholestérol, ionogramme, bilan sanguin, prise de sang, analyse de sang, analyse sanguine, analyse d’urine, analyse biologique,
    analyse médicale, résultat d’analyse, résultats d’analyses, analyse de laboratoire, radiographie, échographie, mammographie, IRM, électrocardiogramme, examen clinique, constantes vitales, poids et taille, taille et poids, courbe de poids,
    soins infirmiers, actes de soins, soins reçus, plan de soins, projet de soins, soins dispensés, soins prodigués, traitement en cours, traitements en cours, traitement suivi, traitements suivis,
    aptitude au poste, aptitude médicale, avis d’aptitude, fiche d’aptitude, visite de reprise, cause du décès, causes du décès, don du sang, donneur de sang, don d’organes, rééducation, cure thermale
  `,
  convictions: `
    religion, religieux, religieuse, confession, confessionnel, baptême, baptisé, communion, catéch*, paroisse, paroissial, culte, cultuel, halal, casher, kasher, menu cacher, repas cacher, viande cacher,
    sans porc, pas de porc, sans viande de porc, croyan*, convictions, conviction religieuse, conviction philosophique, athé*, agnosti*, musulman, islam, islamique, chrétien, catholique, juif, juive, judaïsme, israélite,
    protestant, évangélique, bouddhis*, hindou*, ramadan, chabbat, shabbat, carême, aumônerie, port du voile, port du foulard, franc maçon*, loge maçonnique, obédience, appartenance philosophique
  `,
  syndicat: `
    syndical, syndiqu*, syndicalis*, syndicat d’appartenance, syndicat d’affiliation, syndicat de rattachement, syndicat de salariés, syndicat du salarié, syndicat de l’agent, syndicat représenté, syndicat représentatif,
    adhésion à un syndicat, adhérent à un syndicat, adhérent d’un syndicat, affiliation à un syndicat, membre d’un syndicat, cotisation au syndicat, jour de grève, heure de grève, fait de grève, gréviste, pour grève, en grève, absence grève, CGT, CFDT, CFTC, CFE CGC, UNSA, FSU, force ouvrière
  `,
  'opinions-politiques': `
    opinion politique, parti politique, appartenance politique, tendance politique, orientation politique, engagement politique, étiquette politique, couleur politique, affiliation politique, conviction politique,
    sensibilité politique, préférence politique, positionnement politique, nuance politique, affinité politique, idée politique, activité politique, militantisme, militant politique, militant du parti, militant d’un parti, sympathisant ou militant,
    militant ou sympathisant, sympathisant du parti, sympathisant politique, adhésion politique, bord politique, intention de vote, vote exprimé, adhésion à un parti, adhérent d’un parti, adhérent du parti, encarté, soutien politique
  `,
  origine: `
    origine ethnique, origine raciale, ethni*, ethno racial, racial, couleur de peau, couleur de la peau, appartenance ethnique, minorité visible, type caucasien, type africain, type maghrébin, phénotype, tsigane, tzigane, origine tribale
  `,
  genetiques: 'ADN, génétique, génome, génomique, génotype, caryotype, chromosom*, séquençage, test de paternité',
  biometriques: `
    biométri*, empreinte digitale, empreinte palmaire, empreinte du doigt, empreinte des doigts, empreinte du pouce, empreinte vocale, empreinte rétinienne, empreinte faciale, reconnaissance faciale, reconnaissance du visage,
    reconnaissance vocale, reconnaissance de l’iris, reconnaissance veineuse, reconnaissance digitale, reconnaissance de la main, gabarit de la main, gabarit de l’empreinte, gabarit d’empreinte, gabarit facial, gabarit du visage,
    gabarit de l’iris, gabarit du doigt, contour de la main, forme de la main, géométrie de la main, image de l’iris, scan de l’iris, rétine, réseau veineux, dactyloscop*, dynamique de frappe
  `,
  'vie-sexuelle': `
    orientation sexuelle, vie sexuelle, sexualité, sexuel, partenaire sexuel, pratique sexuelle, homosexu*, hétérosexu*, bisexu*, transgenre, transident*, transsexu*, LGBT*, identité de genre, sexuellement transmissible, IST, MST
  `,
  penales: `
    casier judiciaire, extrait de casier, extrait du casier, bulletin numéro 2, bulletin numéro 3, bulletin n 2, bulletin n 3, bulletin B2, bulletin B3, condamn*, infraction, contravention, délit, délictueu*, criminel, délinquan*,
    pénal, mise en examen, mis en examen, garde à vue, antécédent judiciaire, passé judiciaire, situation judiciaire, peine de prison, peine prononcée, emprisonnement, incarcér*, détention provisoire, numéro d’écrou, sous écrou, levée d’écrou,
    personne détenue, ancien détenu, maison d’arrêt, prison, libération conditionnelle, contrôle judiciaire, bracelet électronique, travail d’intérêt général, TIG, FIJAIS, FIJAISV, excès de vitesse, retrait de permis, suspension de permis,
    suspension du permis, points du permis, points sur le permis, solde de points, dépôt de plainte, plainte déposée, violences conjugales, faits de violence, récidive
  `,
} as const;

/** Words that reveal something only where nothing follows to say what of: « race » is not « race du chien ». */
export const REVELENT_SEULS = {
  sante: 'diagnostic, ordonnance, soin, blessé',
  syndicat: 'syndicat, grève',
  origine: 'race',
} as const;

/** Longer expressions in which the same words reveal nothing. */
export const SANS_REVELER = `
  santé financière, santé économique, santé budgétaire, santé comptable, santé de l’entreprise, santé de la société, santé du marché, santé animale, santé des animaux, santé du cheptel, santé végétale, santé des végétaux, santé du projet,
  mutuelle santé, complémentaire santé, assurance santé, santé et sécurité au travail, sécurité et santé au travail, santé au travail, service de santé, centre de santé, maison de santé, cadre de santé, métiers de la santé, filière santé, secteur de la santé,
  professionnel de santé, professionnelle de santé, profession de santé, personnel de santé, établissement de santé, structure de santé, agence régionale de santé, ministère de la santé, santé publique france,
  handicap de golf, handicap golf, handicap de jeu, référent handicap, mission handicap, correspondant handicap, maladie des plantes, maladie du bois, maladie de la vigne, assurance maladie, caisse d’assurance maladie, caisse primaire d’assurance maladie,
  secrétaire médical, secrétariat médical, profession médicale, cabinet médical, centre médical, maison médicale, délégué médical, visiteur médical, visiteuse médicale, assistant médical, personnel médical, équipe médicale, corps médical, spécialité médicale,
  matériel médical, dispositif médical, équipement médical, pôle médical, laboratoire médical, diplôme médical, études médicales, formation médicale, régulation médicale, fournitures médicales, urgence médicale, médecine et profession médicale,
  chirurgien, chirurgien dentiste, fracture numérique, traumatisme du bâtiment, chambre fumeur, chambre non fumeur, logement non fumeur, zone fumeur, symptôme de panne, symptôme de la panne, symptôme du véhicule,
  carte invalide, mot de passe invalide, format invalide, adresse invalide, code invalide, numéro invalide, courriel invalide, email invalide, saisie invalide, valeur invalide, billet invalide, titre invalide, vote invalide, invalidité du chèque, invalidité du titre, invalidité du contrat,
  incapacité de gérer, incapacité juridique, incapacité de payer, incapacité commerciale, affection hypothécaire, régime alimentaire de l’animal, régime alimentaire du chien, prothèse dentaire du catalogue, matériaux cancérogènes,
  religieuse au café, religieuse au chocolat, pâtisserie religieuse, édifice religieux, patrimoine religieux, chant religieux, musique religieuse, monument religieux, architecture religieuse, art religieux, baptême de l’air, baptême de plongée, baptême du feu, baptême civil,
  baptême républicain, baptême de parapente, baptême en parapente, baptême de promotion, baptême du navire, baptême moto, baptême équestre, communion d’intérêts, registre paroissial, salle paroissiale, film culte, série culte, objet culte, marque culte, lieu de culte,
  école catholique, enseignement catholique, lycée catholique, collège catholique, institut catholique, secours catholique, université catholique, établissement catholique, secours islamique, convictions personnelles du recruteur,
  panneau syndical, tableau syndical, chambre syndicale, conseil syndical, assemblée syndicale, militantisme associatif, ADN de marque, ADN de la marque, ADN de l’entreprise, ADN du projet, génétique végétale, génétique des semences, génétique animale, génétique bovine,
  génétique du troupeau, génome végétal, génome du blé, logiciel de reconnaissance vocale, reconnaissance vocale pour la dictée, dictée par reconnaissance vocale, reconnaissance vocale de dictée, harcèlement sexuel, agression sexuelle, violence sexuelle, référent harcèlement sexuel,
  code pénal, procédure pénale, clause pénale, droit pénal, responsabilité pénale, condamnation de la porte, porte condamnée, issue condamnée, accès condamné, cheminée condamnée, infraction au règlement de copropriété, infraction au règlement intérieur, contravention au règlement intérieur, délit de pêche
`;
