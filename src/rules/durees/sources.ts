import { doctrine, loi } from '../sources.ts';

export const CNIL_DUREES = doctrine('CNIL, « Les durées de conservation des données »', 'lu', {
  url: 'http://www.cnil.fr/fr/gerer-la-duree-de-conservation-des-donnees',
});

export const CNIL_RH_2026 = doctrine(
  'CNIL, référentiel des durées de conservation, gestion des ressources humaines (2 avril 2026)',
  'sec',
  {
    url: 'https://www.cnil.fr/sites/default/files/2026-04/referentiel_durees_de_conservation_gestion_des_ressources_humaines.pdf',
    depuis: '2026-04-02',
  },
);

export const TEXTES_DES_REPERES = loi('textes cités par chaque repère de durée (`registre data`)', 'sec');

export const COMPTABILITE = loi('Code de commerce, article L123-22', 'lu');

export const ARCHIVES_PUBLIQUES = loi('Code du patrimoine, article L212-2', 'averifier');
