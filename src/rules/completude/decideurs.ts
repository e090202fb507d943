import { lexique } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';

/** Functions that decide why and how data are processed. */
const DECIDEURS = lexique(() => ({
  dirigeant: [
    'dirigeant',
    'président',
    'PDG',
    'gérant',
    'cogérant',
    'directeur général',
    'directeur de la société',
    'directeur de l’établissement',
    'directeur de l’association',
    'maire',
    'chef d’entreprise',
    'responsable du traitement',
    'responsable de traitement',
    'responsable des traitements',
  ],
  informatique: [
    'DSI',
    'directeur informatique',
    'directeur des systèmes d’information',
    'directeur du système d’information',
    'direction des systèmes d’information',
    'responsable informatique',
    'responsable des systèmes d’information',
  ],
}));

const DPO = lexique(() => ({
  dpo: [
    'DPO',
    'délégué à la protection des données',
    'délégué protection des données',
    'data protection officer',
  ],
}));

/** What may stand before a function that is held, and not one the holder reports to: « DPO et DSI ». */
const EN_TETE = /(?:^|[,;/&+(]|\bet)\s*$/;

/** « Gérante », « Directrice des systèmes d’information », « DPO et DSI »; not « DPO rattachée au DSI ». */
export const estDecideur = parTexte((fonction: string): boolean => {
  if (/^direct(?:eur|rice)$/.test(plier(fonction))) return true;
  return DECIDEURS.chercher(fonction).some(({ debut }) => EN_TETE.test(plier(fonction.slice(0, debut))));
});

export const estFonctionDeDpo = (fonction: string) => DPO.chercher(fonction).length > 0;
