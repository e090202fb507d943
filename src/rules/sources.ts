import { doctrine, type Reference } from '../model/reference.ts';

export { CNIL_SOUS_TRAITANT, doctrine, loi, OUTIL, rgpd } from '../model/reference.ts';

export const CNIL_REGISTRE = doctrine(
  'CNIL, « Le registre des activités de traitement » (page lue dans une copie de 2018)',
  'lu',
  {
    url: 'https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement',
  },
);

export const CNIL_MODELE_ODS = doctrine('CNIL, modèle de registre simplifié (tableur, 2019)', 'lu', {
  url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre-traitement-simplifie.ods',
});

export const CNIL_MODELE_WORD = doctrine('CNIL, modèle de registre de base (2018)', 'sec', {
  url: 'https://www.cnil.fr/sites/default/files/atoms/files/registre_rgpd_basique.pdf',
});

export const CNIL_BASES_LEGALES = doctrine('CNIL, Guide RGPD du développeur, fiche 15 (bases légales)', 'lu');

/** The form of the file: what cannot be read, or reads two ways. */
export const FORME: Reference = { texte: 'modèle de données de registre', fiabilite: 'outil' };
