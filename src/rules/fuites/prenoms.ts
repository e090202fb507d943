import { plier } from '../../model/pliage.ts';
import { ensemble } from '../ensemble.ts';

/** First names met in France, folded. Those that are also common words (« Rose », « Pierre ») stay: case tells them apart. */
const PRENOMS = ensemble(
  `
  aaron abdallah abdel abdelkader abdou adam adele adeline adrien adrienne agathe agnes ahmed aicha aime
  aimee alain alan alban albane albert alessandro alex alexandra alexandre alexia alexis alfred ali alice
  alicia alienor aline alix alizee amandine amaury ambre ambroise amelie amina amine amir ana anael anais
  andre andrea andree ange angela angele angelina angelique anita anna annabelle anne annette annick annie
  anouk anthony antoine antoinette antonin apolline ariane aristide arlette armand armel armelle arnaud
  arsene arthur astrid aubin aude audrey auguste augustin augustine aurelia aurelie aurelien aurore axel
  axelle aymeric aziz baptiste barbara barnabe basile bastien baudouin beatrice benedicte benjamin benoit
  berenice bernadette bernard berthe bertrand bilal blaise blanche blandine boris brahim brice brieuc
  brigitte bruno camille candice capucine carine carla carlos carole caroline catherine cecile cecilia
  cedric celeste celestin celia celine chantal charlene charles charlie charline charlotte chloe christel
  christelle christian christiane christine christophe claire clara clarisse claude claudette claudia
  claudie claudine clea clelia clemence clement clementine cleo clotilde clovis coline colette colin
  constance constant coralie corentin corentine corinne cyprien cyril cyrille damien daniel daniele danielle
  danny daphne david deborah delphine denis denise desire diana diane didier dimitri djamel djibril
  dominique donatien dorian dorine dorothee driss dylan edgar edith edmee edmond edmonde edouard edwige elea
  elena eleonore eliane elias elie eliot elisa elisabeth elise elizabeth ella elodie eloi eloise elsa
  emeline emeric emile emilie emilien emma emmanuel emmanuelle enora enzo eric erika erwan erwann esteban
  estelle esther ethan etienne eugene eugenie eva evan evelyne fabien fabienne fabrice fadila faiza fanny
  farid fatiha fatima fatou faustine felicie felix ferdinand fernand fernande fiona flavie fleur flora
  florence florent florian floriane fouad france francine francis francois francoise franck frank fred
  frederic frederique gabin gabriel gabriela gabrielle gaelle gael gaetan garance gaspard gaston gautier
  genevieve geoffrey geoffroy georges georgette gerald geraldine gerard germain germaine ghislain ghislaine
  gilbert gilberte gildas gilles gina ginette gisele giulia gontran goulven gregoire gregory guilhem
  guillaume gustave guy gwenael gwenaelle gwendoline gwenola habib hadrien hakim hamid hamza hanna hannah
  hassan hector heidi helena helene heloise henri henriette herve hicham hilaire hippolyte honore honorine
  hortense hubert hugo hugues ibrahim ida idriss ilona imane imene ines ingrid irene iris irma isaac
  isabelle isaure ismael ivan jacky jacob jacqueline jacques jade jamal jamel jamila jane janine jason jean
  jeanne jeannette jeannine jennifer jeremie jeremy jerome jessica jessy jimmy joachim joanna jocelyn
  jocelyne joel joelle joffrey johan johann johanna johnny jonas jonathan jordan jose josee joseph josephine
  josette joshua josiane josselin josseline joyce juan jude judith jules julia julian juliane julie julien
  julienne juliette justin justine kais kamel karen karim karima karine karl kader kelly ken kenza kevin
  khadija khaled killian kim kylian laetitia lahcen lamia lana lara laura laure laureen laurence laurent
  laurette laurie lea leandre leane leila lena leo leon leonard leonie leonor leontine leopold leslie lia
  liam lila lilia lilian liliane lilly lilou lily lina linda line lionel lisa lise lisette lison livia logan
  loic lois lola lorenzo loris lorraine lou louis louisa louise louka louna luc luca lucas lucette lucie
  lucien lucienne lucile ludivine ludmila ludovic luigi luis luna lydia lydie lylou madeleine mado mael
  maelle maelys maeva magali magalie magdalena maia malek malik malika malo malory mamadou manon manuel
  manuela marc marceau marcel marcelle marcellin margaux margot marguerite maria mariam marianne marie
  marielle marilyne marin marina marine mario marion marius marjorie marlene martial martin martine marvin
  maryam maryline maryse maryvonne mateo mathieu mathilde mathis mathys matthieu matthis matteo maud maurice
  maurine max maxence maxime maximilien mayline mehdi melanie melina melissa melodie mercedes meryem michael
  michel michele micheline michelle mickael miguel mila mireille miriam mohamed mohammed moise monique
  morgan morgane mouna mourad moussa muriel mustapha mylene myriam nabil nadege nadia nadine naomi narcisse
  nasser natacha natalia nathalie nathan nathanael nawel nelly nicolas nicole nina ninon noa noah noe noelle
  noelie noemie nora norbert nordine norman nour oceane octave octavie odette odile odilon olga olivia
  olivier olympe ondine ophelie oriane orlane orphee oscar ottilie oumar ousmane pablo paloma pamela pascal
  pascale pascaline patrice patricia patrick paul paula paule paulette pauline perceval perrine petronille
  philibert philippe philippine philomene pierre pierrette pierrick priscilla prosper prudence quentin
  rachel rachid rachida rafael rainier ralph ramon raoul raphael raphaelle rayan raymond raymonde rebecca
  regine regis reine remi remy renaud rene renee reynald richard rita rivaud robert roberte robin roch
  rodolphe rodrigue roger roland rolande romain romane romaric romeo romuald romy ronan rosalie rosa
  rosalind rose roseline roselyne roxane ruben ruth ryan sabine sabri sabrina sacha said salim salima salome
  salomon sam samantha sami samia samir samira samuel sandra sandrine sandy sara sarah sasha saskia
  sebastien segolene selim selma serena serge sergio servane severin severine shana sherine sibylle sidonie
  siegfried sigrid silvia simeon simon simone sixtine sofia sofiane solange solene solenn solenne soline
  sonia sophia sophie soraya souad stanislas stella stephane stephanie steve steven suzanne suzette suzie
  swann sybille sylvain sylvaine sylvette sylviane sylvie tamara tanguy tania tarek tatiana teddy teo tess
  tessa thais thea thelma theo theodore theophane theophile therese thibaud thibault thibaut thierry thomas
  tibere tifany tiffany tim timeo timothe timothee titouan tom toni tony tristan tugdual ulysse urbain
  ursule valentin valentine valeria valerie valery vanessa vera veronique vianney vicky victoire victor
  victoria victorien victorine vincent violaine violette virgil virgile virginie viviane vivien vladimir
  wahiba walid walter wanda warren wassim wendy wilfried wilfrid william willy wissam xavier xaviere yacine
  yael yan yanis yann yannick yasmina yasmine yassine yoan yoann yohan yohann yolande youcef youri youssef
  ysaline yseult yvain yvan yves yvette yvon yvonne zacharie zahra zaya zelie zephyrin zephyrine zineb zita
  zoe zohra
  `,
);

/** « Corentine », « Jean-Baptiste »: the first part of a compound decides. */
export function estPrenom(mot: string): boolean {
  return PRENOMS.has(plier(mot).split('-')[0]!);
}
