import { cle } from './cle.ts';
import { empreinte } from './empreinte.ts';

/** Fingerprints of the help texts of the CNIL’s spreadsheet (2019): known without being copied. */
const AIDES = new Set(
  '27twihq9lx8 15vwifegxqe 3aqblt3fgj 1thf2ec0kdx 1gysg6ch14m 21r5numch2g 2cvvfqyhcbk 4f9xy1g1oq 1i1fjnr5wg8 cqgizebnbj ae9zjb9zpu 1ym787moar5 1787nylgylc zxbg68j6ms 27cjbltxwob 1j0clak3d18 vjd7gwqlow 1p7wqmj5v9f 1d637in239h oq53t75sqi 227t29ibyzl 1kszpt7opv8 g5cmqf5hy0 1u2b4xq92fl 1mzllo86mh2 vr2175q2ce wwv5cmd8mg 1r4w6smg2vs i2uuluqn1a bsq2cn23kt 1hbng0ozjdi'.split(
    ' ',
  ),
);

/** The same, of its links to the CNIL’s site: « ► Destinataires » is one, « Destinataires » is a label. */
const LIENS = new Set(
  'rzibzhqei4 1hp94axrsys xqftdkby8f 2ddp1lik4z2 15ic32734gz 1uu6vb418dc 1od6k36vfb 1hf4r806weq uucxrh2a4k tlj48o9day'.split(
    ' ',
  ),
);

/** Fingerprints of what the example of the same spreadsheet answers. */
const EXEMPLE = new Set(
  'ix2pest1dj 2ba78asb912 2ecwl50dy21 dntdn915a 22prtiwoya5 19goe5x3dch efj9ebf4hv y0f0vvfxz1 1wc51daffqb 4gvvrlke3s 1verc93equ7 10ec5ic7dwj oaizzxbdsm 1uxng8nflbz lwy8maze1s 1dpqfluyirt 2czjjx6vchi 6mscs550ya t8lxwkf42q 26f8rxzo8uu r2q97wb5uj cpdozgcqid 1gy66yttt48 8h6aax0os 21gr20t7hfb 6q05xq0ve rle892b3b8 z4wsoot08f 2ez9hku04pf 9zfjj1afmd 1f7i32jli5a 21vetvgo3l0 2ge2posnsnp 1wilqag7d4l u83bsnwla0 1lm58ghy6iv 1gi9y80svcc'.split(
    ' ',
  ),
);

/** How the instructions printed on the CNIL’s forms begin, once folded. */
const CONSIGNES = [
  'décrivez clairement l’objet',
  'listez les différents types',
  'listez les différentes données',
  'liste les différents types',
  'liste ses différents types',
  'liste les différentes données',
  'listez ici les activités',
  'décrivez les mesures',
  'décrivez les modalités',
  'précisez la nature des traces',
  'combien de temps conservez',
  'jours mois ans',
  '(reprise de l’activité',
  '(dans le cas où la responsabilité',
  '(si vous avez désigné un dpo',
  '(responsable de traitement ou son représentant',
  '(exemples : hébergeurs',
  'désignation des activités (exemples',
].map(cle);

/** The shortest of them all, « Jours / mois / ans », without its spaces: most cells are shorter. */
const COURTE = 12;

/** A help text, an instruction or a link printed by the CNIL’s models. */
export function estAide(texte: string): boolean {
  if (texte.length < COURTE) return false;
  if (AIDES.has(empreinte(texte)) || (texte.startsWith('►') && LIENS.has(empreinte(texte)))) return true;
  const plie = cle(texte);
  return CONSIGNES.some((debut) => plie.startsWith(debut));
}

/** What the example of the model says, to the letter. */
export const estDeLExemple = (texte: string): boolean => EXEMPLE.has(empreinte(texte));
