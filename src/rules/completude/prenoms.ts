import { ensemble } from '../ensemble.ts';

/** Usual first names in France, folded: what tells « Nicolas MARCHAND » from « Clinique PASTEUR ». */
export const PRENOMS = ensemble(
  `
  adam adele adeline adrien agathe agnes ahmed aicha alain albert alex alexandra alexandre alexia alexis ali alice
  aline amandine amelie amina amine anais andre andrea ange angelique anissa anita anna anne annick annie anouk
  anthony antoine antoinette antonin antonio arnaud arthur aude audrey aurelie aurelien aurore axel aya
  baptiste barbara bastien beatrice benedicte benjamin benoit bernadette bernard berthe bertrand bilal blandine
  brice brigitte bruno camille carine carla carole caroline catherine cecile cedric celia celine chantal charlene
  charles charlotte chloe christelle christian christiane christine christophe claire clara claude claudette
  claudine clemence clement clementine clothilde colette coline constance corentin corinne cyril cyrille
  damien daniel daniele danielle david deborah delphine denis denise diane didier dimitri dominique dylan edith
  edouard elena eliane elie eliott elisa elisabeth elise ella elodie eloise elsa emeline emilie emile emilien
  emma emmanuel emmanuelle enzo eric erwan estelle esteban ethan etienne eva eve evelyne fabien fabienne fabrice
  fanny farid fatiha fatima fatoumata felix fernand fiona flavie florence florent florian florine francine
  franck francois francoise frederic frederique gabriel gabrielle gael gaelle gaetan genevieve geoffrey georges
  gerald geraldine gerard germain ghislaine gilbert gilles gisele gregory guillaume guy gwenaelle hamza hassan
  helene henri henriette herve honorine hubert hugo hugues ibrahim ilan ines ingrid irene isabelle ismael jacky
  jacqueline jacques jade jamila jean jeanne jeannine jennifer jeremie jeremy jerome jessica jimmy joan joao
  jocelyne joel joelle johan johanna jonathan jordan jose joseph josephine josette josiane juan judith jules julia
  julie julien juliette justine karim karima karine kevin khadija lara laura laure laurence laurent laurie lea
  leila lena leo leon leonie leslie liliane lina lionel lisa loic lola lou louis louise luc lucas lucie lucien
  lucienne ludivine ludovic luna lydia lydie madeleine mael maeva malik manon marc marcel marcelle margaux
  margot maria marianne marie marina marine marion marius marjorie marlene martial martin martine maryse
  mathias mathieu mathilde mathis matthieu maud maurice maxence maxime mehdi melanie melissa michel michele
  micheline mickael mireille mohamed mohammed monique morgane mourad muriel myriam nabil nadege nadia nadine
  naima nathalie nathan nicolas nicole nina noa noah noe noel noelle noemie nora norbert odette odile olga olivia
  olivier omar oscar pascal pascale patrice patricia patrick paul paule paulette pauline perrine philippe pierre
  quentin rachel rachid raphael raymond raymonde regine regis remi remy renaud rene renee richard robert robin
  rodolphe roger roland romain romane rosa rose roxane sabine sabrina salim salima samia samir samira samuel
  sandra sandrine sara sarah sebastien serge severine sidonie simon simone sofia solange solene sonia sophie
  stephane stephanie steven sylvain sylvaine sylvette sylvia sylvie tatiana teddy theo theodore therese thibault
  thibaut thierry thomas tiffany timothee tom tony tristan ugo valentin valentine valerie vanessa veronique
  victor victoria vincent violette virginie viviane walid wassim wilfried william xavier yacine yann
  yannick yasmine yoann yohan yolande youssef yves yvette yvon yvonne zoe zohra
  `,
);
