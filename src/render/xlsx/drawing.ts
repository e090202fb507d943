import { strFromU8 } from 'fflate';
import type { TemplateProblem } from '../templating/problem.ts';
import { LIMITS } from './limits.ts';
import type { PackageSheet, TemplatePackage } from './package.ts';
import { cellPlace, cellProblem, refuseBook, sheetPlace } from './refusal.ts';
import { childOf, type Element, elementsOf, parseXml, textOf } from './xml.ts';

/** Kinds of picture that every spreadsheet program shows. */
const PICTURE = /\.(?:png|jpe?g|gif)$/i;

/** A drawing that holds pictures only, with the pictures it names. */
export interface Drawing {
  readonly xml: Uint8Array;
  readonly media: ReadonlyMap<string, string>;
}

/** Reads the drawing of a sheet; whatever is no plain picture is a problem, at its cell. */
export function readDrawing(
  pack: TemplatePackage,
  sheet: PackageSheet,
  relationsOf: (path: string) => readonly { id: string; kind: string; target: string; external: boolean }[],
): { drawing?: Drawing; problems: TemplateProblem[] } {
  const path = sheet.relations.find(({ kind, external }) => kind === 'drawing' && !external)?.target;
  if (!childOf(sheet.root, 'drawing') || path === undefined) return { problems: [] };
  const xml = pack.archive.get(path);
  if (!xml) return { problems: [] };
  const root = parseXml(strFromU8(xml), (message) => refuseBook(pack.name, `${path} : ${message}`));
  const anchors = elementsOf(root);
  const problems = anchors.flatMap((anchor) => anchorProblem(pack.name, sheet.name, anchor) ?? []);
  if (anchors.length > LIMITS.pictures) {
    problems.push(cellProblem(pack.name, sheetPlace(sheet.name), `plus de ${LIMITS.pictures} images.`));
  }
  const media = relationsOf(path).filter(({ kind }) => kind === 'image');
  const bad = media.find(({ target, external }) => external || !PICTURE.test(target));
  if (bad) {
    problems.push(
      cellProblem(
        pack.name,
        sheetPlace(sheet.name),
        'une image doit être incorporée, au format PNG, JPEG ou GIF.',
      ),
    );
  }
  return { drawing: { xml, media: new Map(media.map(({ id, target }) => [id, target])) }, problems };
}

function anchorProblem(template: string, sheet: string, anchor: Element): TemplateProblem | undefined {
  const from = childOf(anchor, 'xdr:from');
  const corner = ['xdr:row', 'xdr:col'].map((name) => Number(textOf(childOf(from, name)) || 0) + 1);
  const place = from ? cellPlace(sheet, corner[0]!, corner[1]!) : sheetPlace(sheet);
  if (anchor.name === 'xdr:absoluteAnchor') {
    return cellProblem(template, place, 'une image doit être ancrée à une cellule.');
  }
  if (childOf(anchor, 'xdr:pic')) return undefined;
  return cellProblem(
    template,
    place,
    'un modèle n’admet que des images : retirez la forme, le graphique ou la zone de texte placés ici.',
  );
}
