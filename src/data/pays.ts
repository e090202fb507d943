// Généré depuis data/pays.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import { Table } from './table.ts';
import type { Fiabilite } from './vocabulaire.ts';

export const paysLuLe = '2026-11-21';
export const paysRecoupeAu = '2026-10-08';
export type RegimeId = 'ue' | 'eee' | 'rup' | 'ptom' | 'non-verifie';
export interface Regime {
  readonly id: RegimeId;
  readonly label: string;
  readonly transfert: 'non' | 'incertain';
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const regimes = new Table<Regime>(`
{"id":"ue","label":"Union européenne","transfert":"non","fiabilite":"lu","sources":["RGPD"]}
{"id":"eee","label":"Espace économique européen","transfert":"non","fiabilite":"sec","sources":["EEE"]}
{"id":"rup","label":"région ultrapériphérique française","transfert":"non","fiabilite":"sec","sources":["TFUE"]}
{"id":"ptom","label":"collectivité française d\\u2019outre-mer hors de l\\u2019Union","transfert":"incertain","fiabilite":"averifier","sources":["TFUE"]}
{"id":"non-verifie","label":"territoire dont le régime n\\u2019a pas été vérifié","transfert":"incertain","fiabilite":"averifier","sources":["OUTIL"]}
`);

export interface Pays {
  readonly id: string;
  readonly nom: string;
  readonly regime?: RegimeId;
  readonly alias?: readonly string[];
  readonly autresNoms?: readonly string[];
}
export const pays = new Table<Pays>(`
{"id":"AD","nom":"Andorre"}
{"id":"AE","nom":"Émirats arabes unis"}
{"id":"AF","nom":"Afghanistan"}
{"id":"AG","nom":"Antigua-et-Barbuda"}
{"id":"AI","nom":"Anguilla"}
{"id":"AL","nom":"Albanie"}
{"id":"AM","nom":"Arménie"}
{"id":"AO","nom":"Angola"}
{"id":"AQ","nom":"Antarctique"}
{"id":"AR","nom":"Argentine"}
{"id":"AS","nom":"Samoa américaines"}
{"id":"AT","nom":"Autriche","regime":"ue"}
{"id":"AU","nom":"Australie"}
{"id":"AW","nom":"Aruba"}
{"id":"AX","nom":"Îles Åland","regime":"non-verifie"}
{"id":"AZ","nom":"Azerbaïdjan"}
{"id":"BA","nom":"Bosnie-Herzégovine"}
{"id":"BB","nom":"Barbade"}
{"id":"BD","nom":"Bangladesh"}
{"id":"BE","nom":"Belgique","regime":"ue"}
{"id":"BF","nom":"Burkina Faso"}
{"id":"BG","nom":"Bulgarie","regime":"ue"}
{"id":"BH","nom":"Bahreïn"}
{"id":"BI","nom":"Burundi"}
{"id":"BJ","nom":"Bénin"}
{"id":"BL","nom":"Saint-Barthélemy","regime":"ptom"}
{"id":"BM","nom":"Bermudes"}
{"id":"BN","nom":"Brunei"}
{"id":"BO","nom":"Bolivie"}
{"id":"BQ","nom":"Pays-Bas caribéens"}
{"id":"BR","nom":"Brésil"}
{"id":"BS","nom":"Bahamas"}
{"id":"BT","nom":"Bhoutan"}
{"id":"BV","nom":"Île Bouvet"}
{"id":"BW","nom":"Botswana"}
{"id":"BY","nom":"Biélorussie","autresNoms":["Bélarus"]}
{"id":"BZ","nom":"Belize"}
{"id":"CA","nom":"Canada"}
{"id":"CC","nom":"Îles Cocos"}
{"id":"CD","nom":"République démocratique du Congo","autresNoms":["Rép. dém. du Congo","Congo-Kinshasa","RDC"]}
{"id":"CF","nom":"République centrafricaine"}
{"id":"CG","nom":"Congo","autresNoms":["Congo-Brazzaville"]}
{"id":"CH","nom":"Suisse"}
{"id":"CI","nom":"Côte d\\u2019Ivoire"}
{"id":"CK","nom":"Îles Cook"}
{"id":"CL","nom":"Chili"}
{"id":"CM","nom":"Cameroun"}
{"id":"CN","nom":"Chine"}
{"id":"CO","nom":"Colombie"}
{"id":"CR","nom":"Costa Rica"}
{"id":"CU","nom":"Cuba"}
{"id":"CV","nom":"Cap-Vert","autresNoms":["Cabo Verde"]}
{"id":"CW","nom":"Curaçao"}
{"id":"CX","nom":"Île Christmas"}
{"id":"CY","nom":"Chypre","regime":"ue"}
{"id":"CZ","nom":"Tchéquie","regime":"ue","autresNoms":["République tchèque"]}
{"id":"DE","nom":"Allemagne","regime":"ue"}
{"id":"DJ","nom":"Djibouti"}
{"id":"DK","nom":"Danemark","regime":"ue"}
{"id":"DM","nom":"Dominique"}
{"id":"DO","nom":"République dominicaine"}
{"id":"DZ","nom":"Algérie"}
{"id":"EC","nom":"Équateur"}
{"id":"EE","nom":"Estonie","regime":"ue"}
{"id":"EG","nom":"Égypte"}
{"id":"EH","nom":"Sahara occidental"}
{"id":"ER","nom":"Érythrée"}
{"id":"ES","nom":"Espagne","regime":"ue"}
{"id":"ET","nom":"Éthiopie"}
{"id":"FI","nom":"Finlande","regime":"ue"}
{"id":"FJ","nom":"Fidji"}
{"id":"FK","nom":"Îles Malouines"}
{"id":"FM","nom":"Micronésie"}
{"id":"FO","nom":"Îles Féroé"}
{"id":"FR","nom":"France","regime":"ue"}
{"id":"GA","nom":"Gabon"}
{"id":"GB","nom":"Royaume-Uni","alias":["UK"],"autresNoms":["Grande-Bretagne"]}
{"id":"GD","nom":"Grenade"}
{"id":"GE","nom":"Géorgie"}
{"id":"GF","nom":"Guyane française","regime":"rup","autresNoms":["Guyane"]}
{"id":"GG","nom":"Guernesey"}
{"id":"GH","nom":"Ghana"}
{"id":"GI","nom":"Gibraltar","regime":"non-verifie"}
{"id":"GL","nom":"Groenland"}
{"id":"GM","nom":"Gambie"}
{"id":"GN","nom":"Guinée"}
{"id":"GP","nom":"Guadeloupe","regime":"rup"}
{"id":"GQ","nom":"Guinée équatoriale"}
{"id":"GR","nom":"Grèce","regime":"ue","alias":["EL"]}
{"id":"GS","nom":"Géorgie du Sud-et-les Îles Sandwich du Sud"}
{"id":"GT","nom":"Guatemala"}
{"id":"GU","nom":"Guam"}
{"id":"GW","nom":"Guinée-Bissau"}
{"id":"GY","nom":"Guyana"}
{"id":"HK","nom":"Hong Kong"}
{"id":"HM","nom":"Îles Heard-et-MacDonald"}
{"id":"HN","nom":"Honduras"}
{"id":"HR","nom":"Croatie","regime":"ue"}
{"id":"HT","nom":"Haïti"}
{"id":"HU","nom":"Hongrie","regime":"ue"}
{"id":"ID","nom":"Indonésie"}
{"id":"IE","nom":"Irlande","regime":"ue"}
{"id":"IL","nom":"Israël"}
{"id":"IM","nom":"Île de Man"}
{"id":"IN","nom":"Inde"}
{"id":"IO","nom":"Territoire britannique de l\\u2019océan Indien"}
{"id":"IQ","nom":"Irak","autresNoms":["Iraq"]}
{"id":"IR","nom":"Iran"}
{"id":"IS","nom":"Islande","regime":"eee"}
{"id":"IT","nom":"Italie","regime":"ue"}
{"id":"JE","nom":"Jersey"}
{"id":"JM","nom":"Jamaïque"}
{"id":"JO","nom":"Jordanie"}
{"id":"JP","nom":"Japon"}
{"id":"KE","nom":"Kenya"}
{"id":"KG","nom":"Kirghizstan"}
{"id":"KH","nom":"Cambodge"}
{"id":"KI","nom":"Kiribati"}
{"id":"KM","nom":"Comores"}
{"id":"KN","nom":"Saint-Christophe-et-Niévès"}
{"id":"KP","nom":"Corée du Nord"}
{"id":"KR","nom":"Corée du Sud","autresNoms":["République de Corée"]}
{"id":"KW","nom":"Koweït"}
{"id":"KY","nom":"Îles Caïmans"}
{"id":"KZ","nom":"Kazakhstan"}
{"id":"LA","nom":"Laos","autresNoms":["République démocratique populaire lao"]}
{"id":"LB","nom":"Liban"}
{"id":"LC","nom":"Sainte-Lucie"}
{"id":"LI","nom":"Liechtenstein","regime":"eee"}
{"id":"LK","nom":"Sri Lanka"}
{"id":"LR","nom":"Liberia"}
{"id":"LS","nom":"Lesotho"}
{"id":"LT","nom":"Lituanie","regime":"ue"}
{"id":"LU","nom":"Luxembourg","regime":"ue"}
{"id":"LV","nom":"Lettonie","regime":"ue"}
{"id":"LY","nom":"Libye"}
{"id":"MA","nom":"Maroc"}
{"id":"MC","nom":"Monaco"}
{"id":"MD","nom":"Moldavie"}
{"id":"ME","nom":"Monténégro"}
{"id":"MF","nom":"Saint-Martin (partie française)","regime":"rup"}
{"id":"MG","nom":"Madagascar"}
{"id":"MH","nom":"Îles Marshall","autresNoms":["Marshall"]}
{"id":"MK","nom":"Macédoine du Nord","autresNoms":["Macédoine"]}
{"id":"ML","nom":"Mali"}
{"id":"MM","nom":"Birmanie (Myanmar)","autresNoms":["Birmanie","Myanmar"]}
{"id":"MN","nom":"Mongolie"}
{"id":"MO","nom":"Macao"}
{"id":"MP","nom":"Îles Mariannes du Nord"}
{"id":"MQ","nom":"Martinique","regime":"rup"}
{"id":"MR","nom":"Mauritanie"}
{"id":"MS","nom":"Montserrat"}
{"id":"MT","nom":"Malte","regime":"ue"}
{"id":"MU","nom":"Maurice"}
{"id":"MV","nom":"Maldives"}
{"id":"MW","nom":"Malawi"}
{"id":"MX","nom":"Mexique"}
{"id":"MY","nom":"Malaisie"}
{"id":"MZ","nom":"Mozambique"}
{"id":"NA","nom":"Namibie"}
{"id":"NC","nom":"Nouvelle-Calédonie","regime":"ptom"}
{"id":"NE","nom":"Niger"}
{"id":"NF","nom":"Île Norfolk"}
{"id":"NG","nom":"Nigeria"}
{"id":"NI","nom":"Nicaragua"}
{"id":"NL","nom":"Pays-Bas","regime":"ue","autresNoms":["Hollande"]}
{"id":"NO","nom":"Norvège","regime":"eee"}
{"id":"NP","nom":"Népal"}
{"id":"NR","nom":"Nauru"}
{"id":"NU","nom":"Niue"}
{"id":"NZ","nom":"Nouvelle-Zélande"}
{"id":"OM","nom":"Oman"}
{"id":"PA","nom":"Panama"}
{"id":"PE","nom":"Pérou"}
{"id":"PF","nom":"Polynésie française","regime":"ptom"}
{"id":"PG","nom":"Papouasie-Nouvelle-Guinée"}
{"id":"PH","nom":"Philippines"}
{"id":"PK","nom":"Pakistan"}
{"id":"PL","nom":"Pologne","regime":"ue"}
{"id":"PM","nom":"Saint-Pierre-et-Miquelon","regime":"ptom"}
{"id":"PN","nom":"Îles Pitcairn"}
{"id":"PR","nom":"Porto Rico"}
{"id":"PS","nom":"Palestine","autresNoms":["Territoires palestiniens"]}
{"id":"PT","nom":"Portugal","regime":"ue"}
{"id":"PW","nom":"Palaos"}
{"id":"PY","nom":"Paraguay"}
{"id":"QA","nom":"Qatar"}
{"id":"RE","nom":"La Réunion","regime":"rup","autresNoms":["Réunion"]}
{"id":"RO","nom":"Roumanie","regime":"ue"}
{"id":"RS","nom":"Serbie"}
{"id":"RU","nom":"Russie","autresNoms":["Fédération de Russie"]}
{"id":"RW","nom":"Rwanda"}
{"id":"SA","nom":"Arabie saoudite"}
{"id":"SB","nom":"Îles Salomon","autresNoms":["Salomon"]}
{"id":"SC","nom":"Seychelles"}
{"id":"SD","nom":"Soudan"}
{"id":"SE","nom":"Suède","regime":"ue"}
{"id":"SG","nom":"Singapour"}
{"id":"SH","nom":"Sainte-Hélène"}
{"id":"SI","nom":"Slovénie","regime":"ue"}
{"id":"SJ","nom":"Svalbard et Jan Mayen","regime":"non-verifie"}
{"id":"SK","nom":"Slovaquie","regime":"ue"}
{"id":"SL","nom":"Sierra Leone"}
{"id":"SM","nom":"Saint-Marin"}
{"id":"SN","nom":"Sénégal"}
{"id":"SO","nom":"Somalie"}
{"id":"SR","nom":"Suriname"}
{"id":"SS","nom":"Soudan du Sud"}
{"id":"ST","nom":"Sao Tomé-et-Principe"}
{"id":"SV","nom":"Salvador","autresNoms":["El Salvador"]}
{"id":"SX","nom":"Saint-Martin (partie néerlandaise)"}
{"id":"SY","nom":"Syrie"}
{"id":"SZ","nom":"Eswatini","autresNoms":["Swaziland"]}
{"id":"TC","nom":"Îles Turques-et-Caïques"}
{"id":"TD","nom":"Tchad"}
{"id":"TF","nom":"Terres australes et antarctiques françaises","regime":"ptom"}
{"id":"TG","nom":"Togo"}
{"id":"TH","nom":"Thaïlande"}
{"id":"TJ","nom":"Tadjikistan"}
{"id":"TK","nom":"Tokelau"}
{"id":"TL","nom":"Timor oriental","autresNoms":["Timor-Leste"]}
{"id":"TM","nom":"Turkménistan"}
{"id":"TN","nom":"Tunisie"}
{"id":"TO","nom":"Tonga"}
{"id":"TR","nom":"Turquie","autresNoms":["Türkiye"]}
{"id":"TT","nom":"Trinité-et-Tobago"}
{"id":"TV","nom":"Tuvalu"}
{"id":"TW","nom":"Taïwan"}
{"id":"TZ","nom":"Tanzanie"}
{"id":"UA","nom":"Ukraine"}
{"id":"UG","nom":"Ouganda"}
{"id":"UM","nom":"Îles mineures éloignées des États-Unis"}
{"id":"US","nom":"États-Unis","autresNoms":["États-Unis d\\u2019Amérique","USA"]}
{"id":"UY","nom":"Uruguay"}
{"id":"UZ","nom":"Ouzbékistan"}
{"id":"VA","nom":"Vatican","autresNoms":["Saint-Siège"]}
{"id":"VC","nom":"Saint-Vincent-et-les Grenadines"}
{"id":"VE","nom":"Venezuela"}
{"id":"VG","nom":"Îles Vierges britanniques"}
{"id":"VI","nom":"Îles Vierges des États-Unis"}
{"id":"VN","nom":"Viêt Nam","autresNoms":["Vietnam"]}
{"id":"VU","nom":"Vanuatu"}
{"id":"WF","nom":"Wallis-et-Futuna","regime":"ptom"}
{"id":"WS","nom":"Samoa"}
{"id":"XK","nom":"Kosovo"}
{"id":"YE","nom":"Yémen"}
{"id":"YT","nom":"Mayotte","regime":"rup"}
{"id":"ZA","nom":"Afrique du Sud"}
{"id":"ZM","nom":"Zambie"}
{"id":"ZW","nom":"Zimbabwe"}
`);
export type PeriodePasseeId = 'gb-membre' | 'gb-clause-passerelle';
export interface PeriodePassee {
  readonly id: PeriodePasseeId;
  readonly pays: string;
  readonly label: string;
  readonly valableDu?: string;
  readonly valableJusquAu: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const periodesPassees = new Table<PeriodePassee>(`
{"id":"gb-membre","pays":"GB","label":"État membre, puis période de transition","valableJusquAu":"2020-12-31","fiabilite":"lu","sources":["BREXIT"]}
{"id":"gb-clause-passerelle","pays":"GB","label":"clause passerelle de l\\u2019accord de commerce et de coopération (art. FINPROV.10A)","valableDu":"2021-01-01","valableJusquAu":"2021-06-27","fiabilite":"lu","sources":["BREXIT"]}
`);
export type AdequationId =
  | 'ch'
  | 'ca'
  | 'ar'
  | 'gg'
  | 'im'
  | 'je'
  | 'fo'
  | 'ad'
  | 'il'
  | 'uy'
  | 'nz'
  | 'jp'
  | 'gb-2021'
  | 'gb-2025'
  | 'kr'
  | 'us-safe-harbor'
  | 'us-privacy-shield'
  | 'us-dpf'
  | 'br'
  | 'oeb';
export interface Adequation {
  readonly id: AdequationId;
  readonly pays?: string;
  readonly organisation?: string;
  readonly decision: string;
  readonly date: string;
  readonly dateFiabilite?: 'averifier';
  readonly valableDu: string;
  readonly valableJusquAu?: string;
  readonly portee: string;
  readonly porteeFiabilite?: 'averifier';
  readonly condition?: true;
  readonly garantie?: 'dpf' | 'privacy-shield' | 'safe-harbor';
  readonly fin?: string;
  readonly modifications?: string;
  readonly fiabilite: Fiabilite;
  readonly sources: readonly string[];
}
export const adequations = new Table<Adequation>(`
{"id":"ch","pays":"CH","decision":"2000/518/CE","date":"2000-07-26","valableDu":"2000-07-26","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"ca","pays":"CA","decision":"2002/2/CE","date":"2001-12-20","dateFiabilite":"averifier","valableDu":"2001-12-20","portee":"organisations commerciales soumises à la LPRPDE (PIPEDA) seulement, pas le secteur public","condition":true,"fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"ar","pays":"AR","decision":"2003/490/CE","date":"2003-06-30","valableDu":"2003-06-30","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"gg","pays":"GG","decision":"2003/821/CE","date":"2003-11-21","valableDu":"2003-11-21","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"im","pays":"IM","decision":"2004/411/CE","date":"2004-04-28","valableDu":"2004-04-28","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"je","pays":"JE","decision":"2008/393/CE","date":"2008-05-08","valableDu":"2008-05-08","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"fo","pays":"FO","decision":"2010/146/UE","date":"2010-03-05","dateFiabilite":"averifier","valableDu":"2010-03-05","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"ad","pays":"AD","decision":"2010/625/UE","date":"2010-10-19","valableDu":"2010-10-19","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"il","pays":"IL","decision":"2011/61/UE","date":"2011-01-31","valableDu":"2011-01-31","portee":"traitements automatisés, territoire d\\u2019Israël au sens du droit international","porteeFiabilite":"averifier","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"uy","pays":"UY","decision":"2012/484/UE","date":"2012-08-21","valableDu":"2012-08-21","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"nz","pays":"NZ","decision":"2013/65/UE","date":"2012-12-19","dateFiabilite":"averifier","valableDu":"2012-12-19","portee":"générale","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"jp","pays":"JP","decision":"(UE) 2019/419","date":"2019-01-23","valableDu":"2019-01-23","portee":"secteur privé, opérateurs soumis à la loi japonaise (APPI) et aux règles complémentaires","condition":true,"fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"gb-2021","pays":"GB","decision":"(UE) 2021/1772","date":"2021-06-28","valableDu":"2021-06-28","valableJusquAu":"2025-12-27","portee":"générale, sauf contrôle de l\\u2019immigration","modifications":"prolongée par la décision (UE) 2025/1226 du 24 juin 2025","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"gb-2025","pays":"GB","decision":"(UE) 2021/1772","date":"2025-12-19","valableDu":"2025-12-28","valableJusquAu":"2031-12-27","portee":"générale","modifications":"renouvelée par la décision (UE) 2025/2574 du 19 décembre 2025","fiabilite":"lu","sources":["UK2025","COMMISSION"]}
{"id":"kr","pays":"KR","decision":"(UE) 2022/254","date":"2021-12-17","valableDu":"2021-12-17","portee":"responsables soumis à la loi coréenne (PIPA), sous réserve des exclusions de la décision","condition":true,"fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"us-safe-harbor","pays":"US","decision":"2000/520/CE","date":"2000-07-26","valableDu":"2000-07-26","valableJusquAu":"2015-10-05","portee":"organismes américains inscrits au Safe Harbor seulement","condition":true,"garantie":"safe-harbor","fin":"CJUE, 6 octobre 2015, C-362/14","fiabilite":"sec","sources":["SCHREMS1"]}
{"id":"us-privacy-shield","pays":"US","decision":"(UE) 2016/1250","date":"2016-07-12","dateFiabilite":"averifier","valableDu":"2016-08-01","valableJusquAu":"2020-07-15","portee":"organismes américains inscrits au Privacy Shield seulement","condition":true,"garantie":"privacy-shield","fin":"CJUE, 16 juillet 2020, C-311/18","fiabilite":"sec","sources":["SCHREMS2"]}
{"id":"us-dpf","pays":"US","decision":"(UE) 2023/1795","date":"2023-07-10","valableDu":"2023-07-10","portee":"organismes inscrits sur la Data Privacy Framework List seulement, données RH à couvrir expressément","condition":true,"garantie":"dpf","fiabilite":"sec","sources":["COMMISSION","NUMEROS"]}
{"id":"br","pays":"BR","decision":"(UE) 2026/179","date":"2026-01-26","valableDu":"2026-01-28","portee":"responsables et sous-traitants soumis à la loi brésilienne (LGPD), hors sécurité publique et répression","condition":true,"fiabilite":"sec","sources":["COMMISSION","BR2026"]}
{"id":"oeb","organisation":"Organisation européenne des brevets","decision":"(UE) 2025/1382","date":"2025-07-15","valableDu":"2025-07-15","portee":"générale","porteeFiabilite":"averifier","fiabilite":"sec","sources":["OEB2025"]}
`);
