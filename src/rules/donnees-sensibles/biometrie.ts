import { auBesoin } from '../../model/au-besoin.ts';
import { lexique, mots } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';
import { REVELENT } from './mots-sensibles.ts';

const DISPOSITIFS = lexique(
  () => ({
    biometrie: `${REVELENT.biometriques},
      morphologique, morphologie de la main, morphologie du visage, morphométrique, contour de main,
      contour main, forme de main, géométrie main, paume, paume de la main, veines de la main,
      veines du doigt, veines des doigts, réseau veineux du doigt, reconnaissance de l’empreinte,
      reconnaissance du doigt, reconnaissance d’iris, lecteur d’iris, lecture de l’iris, scanner d’iris,
      scan d’iris, contrôle de l’iris, par l’iris, par iris, image de l’iris, rétinien, fond de l’œil,
      lecture du doigt, lecteur de doigt, appui du doigt, scan du doigt, identification digitale,
      authentification digitale, identification par le doigt, reconnaissance du locuteur,
      identification du locuteur, vérification du locuteur, reconnaissance de la voix,
      reconnaissance vocale du locuteur, authentification par reconnaissance vocale,
      identification par reconnaissance vocale, accès par reconnaissance vocale, vérification vocale,
      authentification vocale, identification vocale, signature vocale, authentification par la voix,
      identification par la voix, empreinte de la voix, déverrouillage facial, identification faciale,
      authentification faciale, vérification faciale, contrôle facial, comparaison faciale,
      détection faciale, scan facial, lecteur facial, trait du visage, géométrie du visage, gabarit,
      caractéristiques physiques des personnes, analyse de la démarche, frappe au clavier, Face ID, FaceID,
      Touch ID, TouchID, fingerprint, face recognition
    `,
  }),
  {
    sauf: `
      laboratoire de biométrie, formation à la biométrie, reconnaissance vocale pour la dictée,
      logiciel de reconnaissance vocale, dictée par reconnaissance vocale, analyse morphologique,
      biométrie végétale, biométrie animale, biométrie des arbres, gabarit de page, gabarit de document,
      gabarit de courrier, gabarit routier, gabarit du véhicule, gabarit de saisie, passeport biométrique,
      titre biométrique, carte biométrique d’identité, titre d’identité biométrique,
      titre de séjour biométrique, visa biométrique, photo biométrique, empreinte digitale du navigateur,
      empreinte digitale du terminal, empreinte digitale du fichier, empreinte digitale du document,
      empreinte digitale de la clé, empreinte digitale du certificat, empreinte digitale du message,
      empreinte digitale des fichiers
    `,
  },
);

/** Words that are about bodies only where something opens, unlocks or recognises. */
const CORPS = lexique(() => ({ corps: 'empreinte, visage' }));
const OUVRE = auBesoin(
  () =>
    /\b(?:lecteurs?|capteurs?|scanners?|scan|serrures?|cadenas|coffres?|portes?|portails?|portiques?|sas|tourniquets?|acces|badges?|badgeuses?|pointeuses?|session|deverrouill\w*|verrouill\w*|ouverture|ouvr\w+|authentifi\w*|identifi\w*|reconnai\w*|reconnaissance|comparaison|lecture|doigts?|pouces?|index|main|paume|tablettes?|telephones?|smartphones?|portables?|ordinateurs?|terminaux|cle usb|code pin|windows hello|entree|salaries?|agents?)\b/,
);
const AUTRE_EMPREINTE = auBesoin(
  () =>
    /\b(?:carbone|ecologique|environnementale?|energetique|numerique|memoire|sha|md5|hash\w*|hach\w*|condensat|integrite|fichiers?|sauvegardes?|document|signature|cryptograph\w*|checksum|programmes?|navigateur|dentaire|flout\w*|masqu\w*|anonym\w*|photos?|affiches?)\b/,
);

/** A biometric device that a text says is in use; neither denied, nor removed since. */
export const dispositifBiometrique = parTexte((texte: string): string | undefined => {
  const enUsage = ({ niee, debut, fin }: { niee: boolean; debut: number; fin: number }) =>
    !niee && !estRevolu(texte, debut, fin);
  const dit = DISPOSITIFS.chercher(texte).find(enUsage);
  if (dit) return dit.texte;
  const corps = CORPS.chercher(texte).find(enUsage);
  if (!corps) return undefined;
  const plie = plier(texte.slice(0, 2_000));
  return AUTRE_EMPREINTE().test(plie) || !OUVRE().test(plie) ? undefined : corps.texte;
});

const REVOLU = auBesoin(
  () =>
    /^(?:retiree?s?|supprimee?s?|abandonnee?s?|desactivee?s?|remplacee?s?|demontee?s?|deposee?s?|arretee?s?|enlevee?s?|debranchee?s?|refusee?s?|ecartee?s?|desinstallee?s?)$/,
);
const FIN = auBesoin(
  () =>
    /^(?:retrait|suppression|abandon|desactivation|remplacement|demontage|depose|arret|refus|fin|desinstallation|lieu|place|plutot|alternative|ancien|ancienne|rejet)$/,
);

/** « retiré en 2022 », « remplacée par des badges », « suppression du lecteur », « badge au lieu de l’empreinte ». */
export function estRevolu(texte: string, debut: number, fin: number): boolean {
  const suite = mots(texte);
  const apres = suite.filter((mot) => mot.debut >= fin).slice(0, 6);
  const coupe = apres.findIndex(({ coupure }) => coupure);
  if (apres.slice(0, coupe < 0 ? 6 : coupe).some(({ mot }) => REVOLU().test(mot))) return true;
  const avant = suite.filter((mot) => mot.fin <= debut).slice(-5);
  const depuis = avant.findLastIndex(({ coupure }) => coupure);
  return avant.slice(Math.max(0, depuis)).some(({ mot }) => FIN().test(mot));
}
