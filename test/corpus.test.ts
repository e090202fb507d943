import { afterAll, describe, expect, it } from 'vitest';
import { corpus, type Mesure, MOITIES, mesurer } from './corpus/mesure.ts';

const PRECISION = 0.95;
const RAPPEL = 0.9;

const NOMS = {
  '.': 'moitié visible',
  reserve: 'moitié gardée à part',
  temoin: 'témoin, écrit à part',
} as const;

describe.each(MOITIES)('corpus %s', (moitie) => {
  const mesures: Mesure[] = [];
  afterAll(() => console.log(tableau(NOMS[moitie], mesures)));

  it.each(corpus(moitie))('%s', (nom) => {
    const mesure = mesurer(moitie, nom);
    mesures.push(mesure);
    // The half kept aside is never shown: only its figures are.
    const detail =
      moitie === '.' ? JSON.stringify({ manquees: mesure.manquees, criees: mesure.criees }, null, 1) : '';
    expect(mesure.precision, `précision ${detail}`).toBeGreaterThanOrEqual(PRECISION);
    expect(mesure.rappel, `rappel ${detail}`).toBeGreaterThanOrEqual(RAPPEL);
  });
});

function tableau(titre: string, mesures: readonly Mesure[]): string {
  const lignes = mesures.map(({ regle, precision, rappel, phrases, mesattendus }) => {
    const chiffres = `${precision.toFixed(3)}  ${rappel.toFixed(3)}  ${String(phrases).padStart(4)}`;
    return `${regle.padEnd(36)} ${chiffres}${mesattendus.length > 0 ? `  (${mesattendus.length} autrement)` : ''}`;
  });
  return [`${titre.padEnd(36)} préc.  rappel  phrases`, ...lignes].join('\n');
}
