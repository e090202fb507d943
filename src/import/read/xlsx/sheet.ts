import { addressOf, type Cell, type Comment, type Sheet } from '../../grid.ts';
import type { Archive } from '../archive.ts';
import type { Budget } from '../budget.ts';
import { makeCell } from '../cell.ts';
import type { ContentMaker } from '../content.ts';
import { Covered } from '../covered.ts';
import { linkTarget } from '../link-target.ts';
import { type NoticeMaker, placeName } from '../notices.ts';
import { readXml } from '../xml.ts';
import { cellContent, type Meaning } from './cell-content.ts';
import { readComments } from './comments.ts';
import { drawnTexts } from './drawings.ts';
import { RawSheet } from './raw-sheet.ts';
import { type Relation, readRelations } from './relations.ts';

/** What the reading of one workbook carries from sheet to sheet. */
export interface Reading {
  readonly archive: Archive;
  readonly meaning: Meaning;
  readonly budget: Budget;
  readonly maker: ContentMaker;
  readonly notices: NoticeMaker;
}

/** Reads one worksheet part. */
export function readSheet(reading: Reading, name: string, hidden: boolean, part: string): Sheet {
  const raw = new RawSheet(reading.budget);
  readXml(reading.archive.chunks(part), part, raw);
  const relations = readRelations(reading.archive, part);
  reading.notices.drawn(name, drawnTexts(reading.archive, relations));
  return {
    name,
    hidden,
    cells: cellsOf(raw, relations, name, reading),
    merges: raw.merges,
    validations: raw.validations,
    comments: commentsOf(relations, reading),
  };
}

const inOrder = (a: { row: number; col: number }, b: { row: number; col: number }) =>
  a.row - b.row || a.col - b.col;

function cellsOf(raw: RawSheet, relations: readonly Relation[], sheet: string, reading: Reading): Cell[] {
  const covered = new Covered(raw.merges);
  const links = linksOf(raw, relations);
  const cells: Cell[] = [];
  for (const cell of raw.cells.sort(inOrder)) {
    const { row, col } = cell;
    const address = addressOf(row, col);
    if (cell.formula && cell.value === undefined) reading.notices.withoutResult(placeName(sheet, address));
    const { runs, value } = cellContent(cell, reading.meaning);
    const content = reading.maker.make(runs, links.get(address));
    if (content === undefined) continue;
    const hidden = cell.hidden || covered.has(cell);
    cells.push(makeCell(content, { row, col, value, formula: cell.formula, hidden }));
  }
  return cells;
}

function linksOf(raw: RawSheet, relations: readonly Relation[]): Map<string, string[]> {
  const targets = new Map(relations.filter(({ external }) => external).map(({ id, target }) => [id, target]));
  const links = new Map<string, string[]>();
  for (const { row, col, relation } of raw.links) {
    const target = linkTarget(targets.get(relation));
    if (target !== undefined) links.set(addressOf(row, col), [target]);
  }
  return links;
}

function commentsOf(relations: readonly Relation[], { archive, budget, maker }: Reading): Comment[] {
  const comments: Comment[] = [];
  for (const { kind, target, external } of relations) {
    if (kind !== 'comments' || external) continue;
    for (const { row, col, runs } of readComments(archive.chunks(target), target, budget)) {
      const content = maker.make(runs);
      if (content !== undefined) comments.push({ ...content, row, col, address: addressOf(row, col) });
    }
  }
  return comments.sort(inOrder);
}
