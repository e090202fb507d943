import { RELATION, RELATIONSHIPS } from './namespaces.ts';
import { type Element, element } from './xml.ts';

/** A link from one part to another, or to the web. The last word of a kind is enough, except for foreign kinds. */
export type Link = readonly [id: string, kind: string, target: string];

/** The relationships part of some links. */
export function relationships(links: readonly Link[]): Element {
  const children = links.map(([Id, kind, Target]) => {
    const Type = kind.includes(':') ? kind : `${RELATION}/${kind}`;
    const TargetMode = kind === 'hyperlink' ? 'External' : undefined;
    return element('Relationship', { Id, Type, Target, TargetMode });
  });
  return element('Relationships', { xmlns: RELATIONSHIPS }, children);
}
