import { auBesoin } from '../../model/au-besoin.ts';
import { ensemble, ensembleDeTextes } from '../ensemble.ts';

/** Words after a civility that name nobody: « M. le maire », « Madame la présidente ». */
export const TITRES = ensemble(
  `maire maires adjoint adjointe president presidente directeur directrice prefet prefete ministre procureur procureure juge principal principale
  proviseur recteur rectrice tresorier tresoriere secretaire responsable chef cheffe docteur professeur
  delegue deleguee conseiller conseillere depute deputee senateur senatrice commissaire inspecteur
  inspectrice gouverneur ambassadeur batonnier greffier notaire maitre gardien concierge medecin infirmiere
  cure pasteur imam client cliente patient patiente eleve etudiant locataire proprietaire employeur dpo rssi
  dsi drh dgs daf monsieur madame mademoiselle mme mlle nom noms prenom prenoms untel unetelle tel machin
  dupont-durand x y z xx xxx tout toute loyal propre bricolage
  meuble store figaro butterfly bovary cuisine carnaval irma muscle sans-gene titre civilite autre neutre non veuf decide l la le les et ou de du des`,
);

/** First names that are also words: « Marine nationale », « Manuel Qualité ». */
export const AMBIGUS = ensemble(
  `aime ambre ange angel aurore blanche celeste cesar colombe constance constant desire fleur flora florence france grace honore iris jade juste
  manuel marin marine max narcisse noel octave olympe perle prosper prudence romain romane rose urbain victoire victor violette`,
);

/** Things that bear people’s names: schools, streets, laws, firms. */
export const LIEUX = ensemble(
  `ecole ecoles groupe-scolaire maternelle primaire elementaire lycee college universite faculte campus institut institution internat cite residence foyer ehpad
  hopital hospitalier hospitaliere chu chr clinique centre maison espace salle stade gymnase piscine
  complexe mediatheque bibliotheque theatre cinema musee parc jardin square rue avenue av boulevard bd place
  quai pont gare station allee impasse chemin cours esplanade faubourg route voie passage villa hameau
  lieu-dit rond-point carrefour quartier zone zac aeroport port ile foret mont val lac tour immeuble
  batiment amphitheatre amphi auditorium bureau creche conservatoire ludotheque chapelle eglise cathedrale
  abbaye paroisse saint sainte st ste fondation prix coupe trophee bourse concours loi loi-cadre decret
  rapport accord methode test echelle grille index score syndrome maladie projet plan programme dispositif
  operation festival societe entreprise groupe cabinet etude agence laboratoire laboratoires banque
  assurance assurances magasin boutique hotel restaurant cafe brasserie boulangerie pharmacie garage
  editions imprimerie librairie association asso comite club union federation ligue mutuelle syndicat maison
  atelier ateliers studio domaine chateau ferme camping logiciel application outil progiciel plateforme
  marque modele produit serveur systeme base module onglet commune ville region departement canton pays
  paris lyon marseille chez
  reglement directive article code sas sarl sa scop scp selarl eurl sci promotion classe salon foire marche exposition amphitheatres caserne navire bateau train ligne metro tram arret`,
);

/** Words of a firm’s name. */
export const SOCIETE = auBesoin(
  () =>
    /^(?:sas|sarl|sa|sasu|eurl|sci|scp|selarl|scop|inc|ltd|gmbh|conseil|conseils|associes|associees|fils|freres|avocats|notaires|assurances?|immobilier|transports?|formation|services?|france|international|groupe|consulting|solutions|technologies|energies?|habitat|automobiles?|diffusion|distribution|paris|industries?|telecom)$/,
);

/** Names of famous people and of brands, which name no one concerned. */
export const CELEBRES = ensembleDeTextes(`
  leroy merlin, yves rocher, jules ferry, victor hugo, jean jaures, jean moulin, marie curie,
  charles perrens, charles de, abbe pierre, louis pasteur, louis vuitton, christian dior, pierre fabre,
  jean monnet, robert debre, gustave roussy, leon berard, paul bocuse, marie blachere, jacques prevert,
  jacques dessange, franck provost, camille claudel, simone veil, george sand, jean rostand, jean mermoz,
  pierre mendes, georges pompidou, francois mitterrand, jules verne, romain rolland, anne frank,
  rosa parks, edouard herriot, emile zola, albert camus, antoine de, roland garros, alain afflelou,
  jacques vabre, nicolas feuillatte, paul ricard, guy degrenne, hugo boss, max havelaar,
  norbert dentressangle, camille albane, nina ricci, saint pierre, saint martin, notre dame, claude monet,
  claude bernard, louise michel, germaine tillion, lucie aubrac, thomas cook, thomas edison, martin luther,
  nicolas copernic, charles peguy, jean bouin, pierre de, paul valery, paul eluard, jean zay, olympe de,
  philippe lamour, guy moquet, gabriel peri, maurice thorez, henri barbusse, henri mondor, henri dunant,
  marc seguin, max planck, jean giono, marcel pagnol, frederic mistral, alphonse daudet, rene cassin,
  rene descartes, blaise pascal, ambroise croizat, ambroise pare, raymond poincare, joliot curie,
  pierre et, irene joliot, leonard de, michel ange, alfred nobel, eric tabarly, alan turing, ada lovelace,
  grace hopper, python django, ruby on, julia language, france travail, france services, france connect,
  france identite,
  france telecom, france televisions, france competences, france industrie,
  france active, france assureurs, france relance, france victimes, france bleu, france inter,
  rose bengale, victoria garden
`);
