import { expect, test } from 'vitest';
import { prescriptions, reperesDuree } from '../../src/data/durees.ts';

const repere = (id: string) => reperesDuree.entree(id);

test('une prescription n’est jamais un minimum, un minimum est une obligation chiffrée', () => {
  for (const un of reperesDuree.entrees) {
    if (un.sens !== 'minimum') continue;
    expect(un.nature, un.id).toBe('obligation');
    expect(un.archivage?.duree ?? un.baseActive.duree, un.id).toBeTruthy();
  }
});

test('un maximum est un plafond chiffré', () => {
  for (const un of reperesDuree.entrees) {
    if (un.sens === 'maximum') expect(un.baseActive, un.id).toMatchObject({ max: true });
  }
});

test('ce qui est lu cite une source, ce qui n’a pas de source n’est pas sûr', () => {
  for (const un of reperesDuree.entrees) {
    if (un.sources.includes('NON_LU')) expect(un.fiabilite, un.id).toBe('averifier');
  }
});

test('quelques repères, à la lettre', () => {
  expect(repere('videosurveillance')).toMatchObject({
    baseActive: { duree: 'P1M', max: true },
    sens: 'maximum',
    fiabilite: 'lu',
  });
  expect(repere('comptabilite')).toMatchObject({ archivage: { duree: 'P10Y' }, sens: 'minimum' });
  expect(repere('sante-cabinet')?.archivage).toMatchObject({ depart: 'fin-base-active' });
  expect(repere('recrutement-non-retenu')).toMatchObject({ valableDu: '2026-04-02' });
  expect(repere('fiscal')).toMatchObject({ archivage: { duree: 'P6Y' }, fiabilite: 'sec' });
  expect(prescriptions.entree('droit-commun')?.duree).toBe('P5Y');
});

test('aucun texte imprimé ne parle de nos lectures', () => {
  for (const un of reperesDuree.entrees) {
    const texte = [un.activite, un.baseActive.texte, un.archivage?.texte, un.depart, un.fondement];
    expect(texte.join(' '), un.id).not.toMatch(/index|de mémoire|certitude|RH26|TRAV18|P\d/);
  }
});
