import { expect, it } from 'vitest';
import { withPolicy } from '../../src/render/policy.ts';

const META = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'';

it('met la politique en tête d’une page ordinaire, sans changer le reste', () => {
  const page =
    '<!doctype html>\n<html lang="fr" data-pied="T-1 · a">\n<head>\n<title>x</title></head></html>\n';
  const close = withPolicy(page);
  expect(close.replace(/\n<meta http-equiv[^>]*>/, '')).toBe(page);
  expect(close.indexOf(META)).toBeGreaterThan(close.indexOf('<head>'));
});

it.each([
  ['une page sans tête', '<p>x</p><script src="https://x.example"></script>'],
  ['une balise <head> dans un attribut', '<!doctype html><html a="><head>"><script src=x></script>'],
  ['un commentaire avant la tête', '<!doctype html><!-- --><html><head><script src=x></script>'],
  ['un script avant la tête', '<script src=x></script><!doctype html><html><head>'],
])('met la politique avant tout, avec %s', (_, page) => {
  const close = withPolicy(page);
  expect(close.indexOf(META)).toBeGreaterThanOrEqual(0);
  expect(close.indexOf(META)).toBeLessThan(close.indexOf('<script'));
  expect(close.slice(0, close.indexOf(META))).toBe('<!doctype html>\n');
});
