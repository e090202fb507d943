import { estLeMemeMot } from '../../model/proche.ts';
import type { Spot } from '../fix.ts';

/** Safe where case, accents and spaces alone set what was written apart from what is proposed. */
export const onlySpelling =
  (written: string, proposed: string) =>
  (data: Spot['data']): boolean =>
    estLeMemeMot(String(data[written] ?? ''), String(data[proposed] ?? ''));
