import { doctrine, loi } from '../sources.ts';

export const DECISIONS_ADEQUATION = loi('Commission européenne, décisions d’adéquation en vigueur', 'sec', {
  url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
});

export const CJUE_SCHREMS_2 = loi('CJUE, 16 juillet 2020, C-311/18', 'sec', { depuis: '2020-07-16' });

export const CJUE_SCHREMS_1 = loi('CJUE, 6 octobre 2015, C-362/14', 'sec', { depuis: '2015-10-06' });

export const CCT_2021 = loi(
  'décision d’exécution (UE) 2021/914 du 4 juin 2021, clauses contractuelles types',
  'sec',
);

export const CEPD_DEROGATIONS = doctrine(
  'CEPD, lignes directrices 2/2018 sur les dérogations de l’article 49',
  'sec',
);

export const CEPD_TRANSFERTS = doctrine('CEPD, lignes directrices 05/2021 sur la notion de transfert', 'sec');

export const ISO_3166 = loi('ISO 3166-1, codes des pays à deux lettres', 'lu');
