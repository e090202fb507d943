import { typesExemptes, typesRequis } from '../data/aipd.ts';
import type { Modele } from '../data/modeles.ts';
import { comment } from './comment.ts';
import { sayOrigin } from './proposals.ts';

/** What the CNIL’s two lists say near a blueprint. Quoted, never concluded from: a person decides. */
export function dpia({ typesAipd = [], exemptionsAipd = [] }: Modele): string[] {
  const required = typesRequis.entrees.filter(({ id }) => typesAipd.includes(id));
  const exempted = typesExemptes.entrees.filter(({ id }) => exemptionsAipd.includes(id));
  return [
    ...required.map(({ id, label, sources, fiabilite }) =>
      comment(`Liste des types soumis, « ${id} » : ${label} — ${sayOrigin('aipd', sources, fiabilite)}`),
    ),
    ...exempted.map(({ id, label, sources, fiabilite }) =>
      comment(`Liste des types exemptés, « ${id} » : ${label} — ${sayOrigin('aipd', sources, fiabilite)}`),
    ),
    comment(
      'Si l’un de ces types est le vôtre, `type` ou `exemption` le cite ; sinon, les critères se comptent.',
    ),
  ];
}
