import { describe, expect, it } from 'vitest';
import { lexique, mots, racine } from '../../src/model/lexique.ts';

const sante = lexique(() => ({ sante: 'santé, allerg*, arrêt de travail', syndicat: ['syndical', 'CGT'] }), {
  sauf: 'santé financière',
});
const cles = (texte: string) => sante.chercher(texte).map(({ cle }) => cle);
const niee = (texte: string) => sante.chercher(texte).map((occurrence) => occurrence.niee);

describe('the words of a text', () => {
  it.each([
    ['salariées', 'salarié'],
    ['journaux', 'journal'],
    ['bureaux', 'bureau'],
    ['directrices', 'directeur'],
    ['personnelles', 'personnel'],
    ['médicales', 'médicaux'],
    ['clés', 'clé'],
  ])('gives %s and %s the same root', (a, b) => {
    expect(mots(a)[0]!.racine).toBe(mots(b)[0]!.racine);
  });

  it('keeps short words apart', () => {
    expect(racine('paie')).not.toBe(racine('pai'));
    expect(racine('fois')).not.toBe(racine('foie'));
  });

  it('knows a full stop that ends nothing', () => {
    const coupures = mots('art. 30.5 du RGPD. Fin').flatMap(({ mot, coupure }) => (coupure ? mot : []));
    expect(coupures).toEqual(['fin']);
  });

  it('reads decomposed accents and places them in the text as written', () => {
    const texte = 'état de sante\u0301, ALLERGIES'.normalize('NFD');
    const [premiere, seconde] = sante.chercher(texte);
    expect(texte.slice(premiere!.debut, premiere!.fin).normalize('NFC')).toBe('santé');
    expect(seconde!.texte).toBe('ALLERGIES');
  });
});

describe('finding expressions', () => {
  it('matches whole words, any number, case and accent', () => {
    expect(cles('Arrêts de travail ; SANTE')).toEqual(['sante', 'sante']);
    expect(cles('santésana, arrêt de bus')).toEqual([]);
  });

  it('files an expression where its words will look for it, whatever its first letters', () => {
    const perdues = Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code + 1))
      .filter((lettre) => /^\p{L}$/u.test(lettre))
      .flatMap((lettre) => [`${lettre}tre`, `a${lettre}tre`, `n${lettre}`])
      .filter((mot) => lexique(() => ({ seule: mot })).chercher(mot).length === 0);
    expect(perdues).toEqual([]);
  });

  it('never matches across a comma', () => {
    expect(cles('date d’arrêt, de travail')).toEqual([]);
  });

  it('drops what lies in an excluded expression, and keeps it elsewhere', () => {
    expect(cles('santé financière de l’entreprise')).toEqual([]);
    expect(cles('santé financière, santé du salarié')).toEqual(['sante']);
  });

  it('stays fast on a long text', () => {
    const texte = 'allergie sans santé, '.repeat(40_000);
    const debut = performance.now();
    sante.chercher(texte);
    expect(performance.now() - debut).toBeLessThan(2_000);
  });
});

describe('negation', () => {
  it.each([
    'aucune donnée de santé',
    'ni identité ni santé',
    'aucune donnée d’origine, de santé ou d’opinion',
    'hors santé',
    'à l’exception de la santé',
    'La santé n’est pas demandée',
    'la religion, la santé et les opinions ne sont pas notées',
    'santé : néant',
    'santé (non renseignée)',
    'aucune donnée sensible (origine, santé)',
    'données non collectées : opinions, santé',
  ])('%s', (texte) => {
    expect(niee(texte)).toEqual([true]);
  });

  it.each([
    'sans gluten, allergie à l’arachide',
    'hors ligne, santé',
    'personnes sans emploi : santé',
    'absence pour raison de santé',
    'pas de RIB ; santé',
    'nom, prénom, non imposable, santé',
  ])('not: %s', (texte) => {
    expect(niee(texte)).toContain(false);
  });
});
