import { lexique, mots } from '../../model/lexique.ts';
import { REVELENT } from './mots-sensibles.ts';

const DISPOSITIFS = lexique(
  {
    biometrie: `${REVELENT.biometriques},
      lecteur d’empreinte, lecteur d’empreintes, lecteur empreinte, capteur d’empreinte, capteur d’empreintes, capteur empreinte, ouverture par empreinte, déverrouillage par empreinte, déverrouillé par empreinte, authentification par empreinte,
      identification par empreinte, accès par empreinte, contrôle par empreinte, badge ou empreinte, badge et empreinte, empreinte ou badge, empreinte du visage, empreinte de la main, empreinte du salarié, empreinte de l’agent, empreinte de l’utilisateur,
      morphologique, morphométrique, contour du visage, reconnaissance du doigt, reconnaissance du locuteur, vérification vocale, authentification vocale, identification vocale, signature vocale, authentification par la voix, identification par la voix,
      lecteur d’iris, rétinien, paume de la main, lecture de la paume, veines de la main, veines du doigt, déverrouillage par le visage, déverrouillage facial, identification faciale, authentification faciale, vérification faciale, détection faciale, scan du visage, scan facial,
      Face ID, FaceID, Touch ID, TouchID
    `,
  },
  {
    sauf: `laboratoire de biométrie, formation à la biométrie, reconnaissance vocale pour la dictée, logiciel de reconnaissance vocale, dictée par reconnaissance vocale, analyse morphologique des mots,
      biométrie végétale, biométrie animale, biométrie des arbres`,
  },
);

const REVOLU = /^(?:retiree?s?|supprimee?s?|abandonnee?s?|desactivee?s?|remplacee?s?|demontee?s?|deposee?s?|arretee?s?|enlevee?s?|debranchee?s?|refusee?s?|ecartee?s?)$/;

/** A biometric device that a text says is in use; neither denied, nor removed since. */
export function dispositifBiometrique(texte: string): string | undefined {
  return DISPOSITIFS.chercher(texte).find(({ niee, fin }) => !niee && !estRevolu(texte, fin))?.texte;
}

/** « retiré en 2022 », « a été remplacée par des badges » */
export function estRevolu(texte: string, fin: number): boolean {
  const suite = mots(texte).filter(({ debut }) => debut >= fin);
  for (const { mot, coupure } of suite.slice(0, 6)) {
    if (coupure) return false;
    if (REVOLU.test(mot)) return true;
  }
  return false;
}
