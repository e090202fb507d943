/** Words that reveal a datum of article 9 or 10, by category of the vocabulary. */
export const REVELENT = {
  sante: `
    santé, allergie, allergique, allergologue, asthm*, diabet*, epilep*, handicap*, RQTH, MDPH, AAH, AEEH,
    invalidité, personne invalide, invalide de guerre, inapte, inaptitude, taux d’incapacité,
    incapacité temporaire, incapacité permanente, incapacité de travail, incapacité physique, infirmité,
    autis*, TDAH, dyslexi*, dyspraxi*, troubles dys, trouble du langage, trouble du comportement,
    trouble alimentaire, trouble cognitif, troubles psych*, troubles de l’apprentissage,
    trouble musculo squelettique, maladie, malade, patholog*, affection longue durée,
    affection de longue durée, ALD, symptom*, syndrome, médicament*, medicamenteu*, posologie, vaccin*,
    groupe sanguin, groupes sanguins, médical, arrêt de travail, arrêt maladie, accident du travail,
    accident de travail, accident de trajet, accident corporel, AT MP, ATMP, mi temps thérapeutique,
    thérapeutique, grossesse, femme enceinte, salariée enceinte, personne enceinte, est enceinte,
    congé maternité, congé de maternité, congé pathologique, fausse couche, IVG, FIV, contraception,
    ménopause, hospitalis*, séjour hospitalier, dossier hospitalier, chirurg*, opération chirurgicale,
    compte rendu opératoire, blessure, blessé, lésion, traumatisme crânien, fracture, prothèse, pacemaker,
    fauteuil roulant, mobilité réduite, surdité, malvoyan*, malentendan*, non voyant, cécité,
    acuité visuelle, correction visuelle, correction optique, appareil auditif, appareillage auditif,
    incontinen*, niveau de dépendance, degré de dépendance, état de dépendance, évaluation de la dépendance,
    perte d’autonomie, degré d’autonomie, niveau d’autonomie, grille AGGIR, GIR, régime alimentaire,
    intolérance, intolérant, sans gluten, sans lactose, PAI, fiche sanitaire, renseignements sanitaires,
    dossier sanitaire, informations sanitaires, consommation d’alcool, consommation de tabac,
    projet d’accueil individualisé, tiers temps, psychologique, psychiatrique, psychique, état mental,
    dépressi*, burn out, épuisement professionnel, suicid*, addict*, alcoolisme, alcoolémie, toxicoman*,
    stupéfiant, tabagisme, statut fumeur, statut tabagique, séropositi*, sérologi*, VIH, sida, hépatite,
    cancer, cancéreux, cancérologie, tumeur, covid, comorbid*, antécédents familiaux, antécédents de santé,
    contre indication, IMC, indice de masse corporelle, tension artérielle, pression artérielle,
    fréquence cardiaque, rythme cardiaque, glycémi*, cholestérol, ionogramme, bilan sanguin, prise de sang,
    analyse de sang, analyse sanguine, analyse d’urine, analyse biologique, analyse médicale,
    résultat d’analyse, résultat d’analyse biologique, analyse de laboratoire, radiographie, échographie,
    mammographie, IRM, électrocardiogramme, examen clinique, constantes vitales, poids et taille,
    taille et poids, courbe de poids, soins infirmiers, actes de soins, soins reçus, plan de soins,
    projet de soins, soins dispensés, soins prodigués, traitement médicamenteux, aptitude au poste,
    aptitude médicale, avis d’aptitude, fiche d’aptitude, visite de reprise, cause du décès,
    causes du décès, don du sang, donneur de sang, don d’organes, rééducation, cure thermale
  `,
  convictions: `
    religion, religieux, religieuse, confession, confessionnel, baptême, baptisé, communion, catéch*,
    paroisse, paroissial, culte, cultuel, halal, casher, kasher, menu cacher, repas cacher, viande cacher,
    sans porc, pas de porc, sans viande de porc, croyan*, convictions, conviction religieuse,
    opinion philosophique, opinion religieuse, conviction philosophique, athée, athéisme, agnosti*,
    musulman, islam, islamique, chrétien, catholique, juif, juive, judaïsme, israélite, protestant,
    évangélique, bouddhis*, hindou*, ramadan, chabbat, shabbat, carême, aumônerie, port du voile,
    port du foulard, franc maçon*, loge maçonnique, obédience, appartenance philosophique,
    appartenance à une église, membre d’une église, église de rattachement
  `,
  syndicat: `
    syndical, syndiqu*, syndicalis*, syndicat d’appartenance, syndicat d’affiliation,
    syndicat de rattachement, syndicat de salariés, syndicat du salarié, syndicat de l’agent, jour de grève,
    heure de grève, fait de grève, gréviste, pour grève, en grève, absence grève, CGT, CFDT, CFTC, CFE CGC,
    UNSA, FSU, force ouvrière
  `,
  'opinions-politiques': `
    opinion politique, parti politique, appartenance politique, tendance politique, orientation politique,
    engagement politique, étiquette politique, couleur politique, affiliation politique,
    conviction politique, sensibilité politique, préférence politique, positionnement politique,
    nuance politique, affinité politique, idée politique, activité politique, militantisme,
    militant politique, militant du parti, militant d’un parti, sympathisant ou militant,
    militant ou sympathisant, sympathisant du parti, sympathisant politique, adhésion politique,
    bord politique, intention de vote, adhésion à un parti, adhérent d’un parti, adhérent du parti,
    soutien politique
  `,
  origine: `
    origine ethnique, origine raciale, ethni*, ethno racial, racial, couleur de peau, couleur de la peau,
    appartenance ethnique, minorité visible, type caucasien, type africain, type maghrébin, phénotype,
    tsigane, tzigane, origine tribale
  `,
  genetiques:
    'ADN, génétique, génome, génomique, génotype, caryotype, chromosom*, séquençage, test de paternité',
  biometriques: `
    biométri*, reconnaissance palmaire, lecteur palmaire, empreinte digitale, empreinte palmaire,
    empreinte du doigt, empreinte des doigts, empreinte du pouce, empreinte vocale, empreinte rétinienne,
    empreinte faciale, reconnaissance faciale, reconnaissance du visage, reconnaissance de l’iris,
    reconnaissance veineuse, reconnaissance digitale, reconnaissance de la main, gabarit de la main,
    gabarit de l’empreinte, gabarit d’empreinte, gabarit facial, gabarit du visage, gabarit de l’iris,
    gabarit du doigt, contour de la main, forme de la main, géométrie de la main, image de l’iris,
    scan de l’iris, rétine, réseau veineux, dactyloscop*, dynamique de frappe
  `,
  'vie-sexuelle': `
    orientation sexuelle, vie sexuelle, sexualité, sexuel, partenaire sexuel, pratique sexuelle, homosexu*,
    hétérosexu*, bisexu*, transgenre, transident*, transsexu*, LGBT*, identité de genre,
    sexuellement transmissible
  `,
  penales: `
    casier judiciaire, extrait de casier, extrait du casier, bulletin numéro 2, bulletin numéro 3,
    bulletin n 2, bulletin n 3, bulletin B2, bulletin B3, condamnation pénale, condamnation judiciaire,
    condamnation prononcée, condamnation antérieure, condamné par, condamné à une peine, infraction,
    contravention, délit, délictueu*, criminel, délinquan*, pénal, mise en examen, mis en examen,
    garde à vue, antécédent judiciaire, passé judiciaire, peine de prison, peine prononcée, emprisonnement,
    incarcér*, détention provisoire, numéro d’écrou, sous écrou, levée d’écrou, personne détenue,
    ancien détenu, maison d’arrêt, prison, libération conditionnelle, contrôle judiciaire,
    sous bracelet électronique, sous surveillance électronique, travail d’intérêt général, FIJAIS, FIJAISV,
    excès de vitesse, retrait de permis, suspension de permis, suspension du permis, points du permis,
    points sur le permis, points de permis, dépôt de plainte, plainte pénale, plainte au commissariat,
    violences conjugales, faits de violence
  `,
} as const;

/** Words that reveal something only where nothing follows to say what of: « race » is not « race du chien ». */
export const REVELENT_SEULS = {
  sante: 'diagnostic, ordonnance, soin, blessé',
  syndicat: 'syndicat, grève',
  penales: 'condamnation, condamné',
  origine: 'race',
} as const;

/** Longer expressions in which the same words reveal nothing. */
export const SANS_REVELER = `
  santé financière, santé économique, santé de l’entreprise, santé de la société, santé du serveur,
  santé des serveurs, santé du disque, santé des disques, santé de la batterie, santé du système,
  santé du parc, santé du réseau, santé du bâtiment, santé animale, santé végétale, santé des animaux,
  santé du troupeau, santé du cheptel, santé des arbres, santé du projet, santé du marché, santé budgétaire,
  santé comptable, santé et sécurité, sécurité et santé, santé au travail, service de santé,
  centre de santé, maison de santé, cadre de santé, professionnel de santé, professionnelle de santé,
  profession de santé, personnel de santé, établissement de santé, structure de santé,
  agence régionale de santé, ministère de la santé, santé publique, mutuelle santé, complémentaire santé,
  complémentaire frais de santé, assurance santé, assurance complémentaire santé, frais de santé,
  couverture santé, prévoyance santé, garantie santé, contrat santé, carte santé, métiers de la santé,
  métier de la santé, filière santé, secteur santé, secteur de la santé, domaine de la santé, thème santé,
  rubrique santé, pôle santé, formation santé, magazine santé, accessib* aux personnes handicapées,
  accessib* aux handicapés, accessib* handicap*, place handicapé, stationnement handicapé,
  toilettes handicapés, référent handicap, mission handicap, correspondant handicap, semaine du handicap,
  sensibilisation au handicap, politique handicap, accord handicap,
  accessib* aux personnes à mobilité réduite, accès aux personnes à mobilité réduite,
  accès personnes à mobilité réduite, adapté aux personnes à mobilité réduite,
  place pour personne à mobilité réduite, assurance maladie, caisse d’assurance maladie,
  caisse primaire d’assurance maladie, régime maladie, branche maladie, caisse maladie, risque maladie,
  garantie maladie, secrétaire médical, secrétariat médical, télésecrétariat médical, profession médicale,
  cabinet médical, centre médical, maison médicale, permanence médicale, délégué médical, visiteur médical,
  visiteuse médicale, assistant médical, personnel médical, équipe médicale, corps médical,
  spécialité médicale, matériel médical, dispositif médical, équipement médical, pôle médical,
  laboratoire médical, laboratoire d’analyses médicales, laboratoire d’analyse médicale,
  laboratoire de biologie médicale, diplôme médical, études médicales, formation médicale,
  régulation médicale, fournitures médicales, urgence médicale, revue médicale, presse médicale,
  congrès médical, imagerie médicale du centre, chirurgien, chirurgien dentiste, psychologique du travail,
  fracture numérique, prothèse du catalogue, contre indication du fabricant, édifice religieux,
  patrimoine religieux, chant religieux, musique religieuse, monument religieux, architecture religieuse,
  art religieux, bâtiment religieux, congrégation religieuse, mante religieuse, registre paroissial,
  salle paroissiale, établissement confessionnel, école confessionnelle, lieu de culte,
  communion d’intérêts, baptême de l’air, école catholique, enseignement catholique, institut catholique,
  secours catholique, université catholique, établissement catholique, secours islamique,
  fédération protestante, presse catholique, radio chrétienne, panneau syndical, tableau syndical,
  chambre syndicale, conseil syndical, assemblée syndicale, militantisme associatif, ADN de marque,
  ADN de la marque, ADN de l’entreprise, ADN du projet, passeport biométrique, carte biométrique,
  titre biométrique, visa biométrique, titre d’identité biométrique, titre de séjour biométrique,
  photo biométrique, empreinte digitale du navigateur, empreinte digitale du terminal,
  empreinte digitale de l’appareil, empreinte digitale du fichier, empreinte digitale du document,
  empreinte digitale de la clé, empreinte digitale du certificat, empreinte digitale du message,
  harcèlement sexuel, agression sexuelle, violence sexuelle, référent harcèlement sexuel,
  éducation sexuelle, égalité sexuelle, code pénal, procédure pénale, clause pénale, droit pénal,
  responsabilité pénale, surveillant de prison, gardien de prison, brigade criminelle, roman criminel,
  infraction au règlement, infraction au règlement intérieur, infraction au règlement de copropriété,
  contravention au règlement, contravention au règlement intérieur, délit de pêche,
  condamnation de la porte, porte condamnée, issue condamnée, accès condamné, cheminée condamnée,
  condamnation aux dépens, pièce à conviction, intime conviction, force de conviction, cas de grève,
  service minimum, avec soin, prendre soin, bons soins, orientation politique de la ville
`;

/** Words that say the text is about something else, and the expressions that then reveal nothing. */
export const AILLEURS: readonly { readonly contexte: string; readonly taire: RegExp }[] = [
  {
    contexte:
      'animal, chien, chienne, chiot, chat, chatte, chaton, cheval, chevaux, jument, poney, équidé, bovin, vache, ovin, mouton, brebis, caprin, porcin, volaille, troupeau, cheptel, bétail, vétérinaire, élevage, éleveur, numéro de puce, puce électronique, canin, félin',
    taire:
      /^(?:race|vaccin|soin|ordonnance|genet|genom|malad|chirurg|bless|adn|poids|taille|diagnostic|medicament|patholog)/,
  },
  {
    contexte:
      'semence, plante, arbre, bois, végétal, végétaux, blé, maïs, vigne, verger, culture agricole, agriculteur, parcelle, récolte',
    taire: /^(?:race|genet|genom|malad|patholog|diagnostic|phenotyp|sequenc|adn|symptom)/,
  },
  {
    contexte:
      'amiante, plomb, termite, énergétique, DPE, immobilier, bâtiment, chaudière, panne, véhicule, voiture, garage, réparation, appareil, logiciel, matériel, serveur, disque, batterie, réseau, territoire, technicien',
    taire: /^(?:diagnostic|symptom|patholog)/,
  },
  {
    contexte:
      'tribunal, juge, judiciaire, greffe, avocat, référé, injonction, huissier, requête, loi, décret',
    taire: /^ordonnance/,
  },
  {
    contexte:
      'beauté, esthétique, spa, massage, coiffure, coiffeur, visage, cosmétique, épilation, manucure, thalasso, hammam, esthéticienne',
    taire: /^soin/,
  },
  {
    contexte: 'copropriété, copropriétaire, syndic, immeuble, numéro de lot, tantième',
    taire: /^syndica/,
  },
  {
    contexte: 'commune, intercommunal, intercommunalité, tourisme, eau, déchet, énergie, transport, viticole',
    taire: /^syndicats?$/,
  },
  {
    contexte: 'pâtisserie, pâtissier, gâteau, éclair, café, chocolat, boulangerie, dessert',
    taire: /^religieuses?$/,
  },
  { contexte: 'golf, golfeur, hippique, hippodrome, bowling', taire: /^handicap/ },
  {
    contexte:
      'plongée, parachute, parapente, avion, ULM, vol, saut, planeur, moto, quad, circuit, navire, bateau, promotion, civil, républicain, équestre, spéléo, karting, hélicoptère',
    taire: /^bapt/,
  },
  {
    contexte: 'film, série, roman, chanson, émission, ouvrage, spectacle, concert, théâtre',
    taire: /^(?:culte|confession|prison|criminel)/,
  },
  { contexte: 'colis, bagage, meuble, emballage, marchandise, carton', taire: /^(?:poids|taille)/ },
  { contexte: 'contrat de travail, quotité, mi temps, temps partiel, temps plein', taire: /^tiers/ },
  {
    contexte: 'abonné, abonnement, municipal, lettre d’information, journal, gazette, parution, revue',
    taire: /^bulletin/,
  },
  { contexte: 'profession, métier, spécialité, diplôme', taire: /^(?:chirurg|cancerolog|geneti)/ },
];
