// Généré depuis data/article30.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import { Table } from './table.ts';
import type { Fiabilite } from './vocabulaire.ts';

export const article30LuLe = '2026-11-21';
export type PointArticle30Id =
  | '30-1-a'
  | '30-1-b'
  | '30-1-c'
  | '30-1-d'
  | '30-1-e'
  | '30-1-f'
  | '30-1-g'
  | '30-2-a'
  | '30-2-b'
  | '30-2-c'
  | '30-2-d';
export interface PointArticle30 {
  readonly id: PointArticle30Id;
  readonly article:
    | '30(1)(a)'
    | '30(1)(b)'
    | '30(1)(c)'
    | '30(1)(d)'
    | '30(1)(e)'
    | '30(1)(f)'
    | '30(1)(g)'
    | '30(2)(a)'
    | '30(2)(b)'
    | '30(2)(c)'
    | '30(2)(d)';
  readonly texte: string;
  readonly fiabilite: Fiabilite;
}
export const pointsArticle30 = new Table<PointArticle30>(`
{"id":"30-1-a","article":"30(1)(a)","texte":"le nom et les coordonnées du responsable du traitement et, le cas échéant, du responsable conjoint du traitement, du représentant du responsable du traitement et du délégué à la protection des données","fiabilite":"lu"}
{"id":"30-1-b","article":"30(1)(b)","texte":"les finalités du traitement","fiabilite":"lu"}
{"id":"30-1-c","article":"30(1)(c)","texte":"une description des catégories de personnes concernées et des catégories de données à caractère personnel","fiabilite":"lu"}
{"id":"30-1-d","article":"30(1)(d)","texte":"les catégories de destinataires auxquels les données à caractère personnel ont été ou seront communiquées, y compris les destinataires dans des pays tiers ou des organisations internationales","fiabilite":"lu"}
{"id":"30-1-e","article":"30(1)(e)","texte":"le cas échéant, les transferts de données à caractère personnel vers un pays tiers ou à une organisation internationale, y compris l\\u2019identification de ce pays tiers ou de cette organisation internationale et, dans le cas des transferts visés à l\\u2019article 49, paragraphe 1, deuxième alinéa, les documents attestant de l\\u2019existence de garanties appropriées","fiabilite":"lu"}
{"id":"30-1-f","article":"30(1)(f)","texte":"dans la mesure du possible, les délais prévus pour l\\u2019effacement des différentes catégories de données","fiabilite":"lu"}
{"id":"30-1-g","article":"30(1)(g)","texte":"dans la mesure du possible, une description générale des mesures de sécurité techniques et organisationnelles visées à l\\u2019article 32, paragraphe 1","fiabilite":"lu"}
{"id":"30-2-a","article":"30(2)(a)","texte":"le nom et les coordonnées du ou des sous-traitants et de chaque responsable du traitement pour le compte duquel le sous-traitant agit ainsi que, le cas échéant, les noms et les coordonnées du représentant du responsable du traitement ou du sous-traitant et celles du délégué à la protection des données","fiabilite":"lu"}
{"id":"30-2-b","article":"30(2)(b)","texte":"les catégories de traitements effectués pour le compte de chaque responsable du traitement","fiabilite":"lu"}
{"id":"30-2-c","article":"30(2)(c)","texte":"le cas échéant, les transferts de données à caractère personnel vers un pays tiers ou à une organisation internationale, y compris l\\u2019identification de ce pays tiers ou de cette organisation internationale et, dans le cas des transferts visés à l\\u2019article 49, paragraphe 1, deuxième alinéa, les documents attestant de l\\u2019existence de garanties appropriées","fiabilite":"lu"}
{"id":"30-2-d","article":"30(2)(d)","texte":"dans la mesure du possible, une description générale des mesures de sécurité techniques et organisationnelles visées à l\\u2019article 32, paragraphe 1","fiabilite":"lu"}
`);
