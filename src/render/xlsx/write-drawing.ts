import type { Medium, Picture } from './loaded.ts';
import { RELATION } from './namespaces.ts';
import { type Link, relationships } from './relationships.ts';
import { type Element, element, writeDocument } from './xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const UNITS_PER_PIXEL = 9525;

/** The drawing of a sheet that has pictures, and its relations: nothing of them is kept but what they show, and where. */
export function drawingParts(
  pictures: readonly Picture[],
  media: readonly Medium[],
): { readonly xml: string; readonly relations: string } {
  const images = [...new Set(pictures.map(({ imageId }) => imageId))];
  const links = images.map(
    (id, rank): Link => [`rId${rank + 1}`, 'image', `../media/${mediaName(media[id]!)}`],
  );
  const anchors = pictures.map((picture, rank) =>
    anchor(picture, { number: rank + 1, relation: `rId${images.indexOf(picture.imageId) + 1}` }),
  );
  const root = element(
    'xdr:wsDr',
    { 'xmlns:xdr': `${DRAWING}/spreadsheetDrawing`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATION },
    anchors,
  );
  return { xml: writeDocument(root), relations: writeDocument(relationships(links)) };
}

/** The name of a picture’s file. */
export const mediaName = ({ name, extension }: Medium) => `${name}.${extension}`;

interface Drawn {
  readonly number: number;
  readonly relation: string;
}

function anchor({ range: { tl, br, ext, editAs = 'oneCell' } }: Picture, drawn: Drawn): Element {
  const size = { cx: pixels(ext?.width), cy: pixels(ext?.height) };
  const end = br ? corner('xdr:to', br) : element('xdr:ext', size);
  const children = [corner('xdr:from', tl), end, picture(drawn), element('xdr:clientData')];
  return br ? element('xdr:twoCellAnchor', { editAs }, children) : element('xdr:oneCellAnchor', {}, children);
}

const pixels = (size = 0) => Math.floor(size * UNITS_PER_PIXEL);

function corner(name: string, at: Picture['range']['tl']): Element {
  const { nativeCol, nativeColOff, nativeRow, nativeRowOff } = at;
  const numbers = { col: nativeCol, colOff: nativeColOff, row: nativeRow, rowOff: nativeRowOff };
  return element(
    name,
    {},
    Object.entries(numbers).map(([key, value]) => element(`xdr:${key}`, {}, [String(value ?? 0)])),
  );
}

function picture({ number, relation }: Drawn): Element {
  const lock = element('xdr:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]);
  return element('xdr:pic', {}, [
    element('xdr:nvPicPr', {}, [element('xdr:cNvPr', { id: number, name: `Picture ${number}` }), lock]),
    element('xdr:blipFill', {}, [
      element('a:blip', { 'r:embed': relation, cstate: 'print' }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('xdr:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ]);
}
