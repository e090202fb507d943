import { LIMITS } from '../limits.ts';
import type { DateSystem } from '../serial-date.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { refuseBeyond } from './refuse-beyond.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

export interface Workbook {
  readonly dates: DateSystem;
  readonly sheets: readonly WorkbookSheet[];
}

/** The list of the sheets, in the order of the tabs. */
export function readWorkbook(chunks: Iterable<Uint8Array>, part: string): Workbook {
  let dates: DateSystem = 1900;
  const sheets: WorkbookSheet[] = [];
  const open = (element: XmlElement) => {
    if (element.name === 'workbookPr') dates = isOn(element.attribute('date1904')) ? 1904 : 1900;
    if (element.name !== 'sheet') return;
    refuseBeyond(sheets.length, LIMITS.sheets, part);
    sheets.push({
      name: element.attribute('name') ?? '',
      hidden: (element.attribute('state') ?? 'visible') !== 'visible',
      relation: element.attribute('r:id') ?? '',
    });
  };
  readXml(chunks, part, { open });
  return { dates, sheets };
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';
