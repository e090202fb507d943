import { describe, expect, it } from 'vitest';
import { estHorsEee, lirePays, paysDe, situerOrganisation, situerPays } from '../../src/model/pays.ts';

const lu = (texte: string) => {
  const lecture = lirePays(texte);
  if (lecture.forme === 'inconnu') return `inconnu ${lecture.proche?.id ?? '-'}`;
  if (lecture.forme === 'plusieurs') return lecture.pays.map(({ id }) => id).join('+');
  return `${lecture.forme} ${lecture.pays.id}`;
};

describe('lirePays', () => {
  it.each([
    ['US', 'code US'],
    ['NO', 'code NO'],
    ['UK', 'code GB'],
    ['EL', 'code GR'],
    ['us', 'nom US'],
    ['États-Unis', 'nom US'],
    ['ETATS UNIS', 'nom US'],
    ['les États-Unis d’Amérique', 'nom US'],
    ['U.S.A.', 'nom US'],
    ['États-Unis (Virginie)', 'nom US'],
    ["Côte d'Ivoire", 'nom CI'],
    ['Laos', 'nom LA'],
    ['La Réunion', 'nom RE'],
    ['Irlande, États-Unis et Inde', 'IE+US+IN'],
    ['US/IN', 'US+IN'],
    ['Alemagne', 'inconnu DE'],
    ['Hors UE', 'inconnu -'],
    ['constructor', 'inconnu -'],
    ['', 'inconnu -'],
  ])('%s', (texte, attendu) => expect(lu(texte)).toBe(attendu));

  it('gives no country where there are several', () => expect(paysDe('US, IN')).toBeUndefined());
});

describe('situerPays', () => {
  const situation = (code: string, jour: string) => {
    const situee = situerPays(paysDe(code)!, jour);
    return situee.forme === 'adequat' ? situee.decision.id : situee.forme;
  };

  it.each([
    ['US', '2015-10-05', 'us-safe-harbor'],
    ['US', '2015-10-06', 'tiers'],
    ['US', '2020-07-15', 'us-privacy-shield'],
    ['US', '2020-07-16', 'tiers'],
    ['US', '2023-07-09', 'tiers'],
    ['US', '2023-07-10', 'us-dpf'],
    ['GB', '2020-12-31', 'interieur'],
    ['GB', '2021-06-27', 'interieur'],
    ['GB', '2021-06-28', 'gb-2021'],
    ['GB', '2025-12-28', 'gb-2025'],
    ['GB', '2031-12-28', 'tiers'],
    ['BR', '2026-01-27', 'tiers'],
    ['BR', '2026-01-28', 'br'],
    ['DE', '2026-11-21', 'interieur'],
    ['NO', '2026-11-21', 'interieur'],
    ['RE', '2026-11-21', 'interieur'],
    ['NC', '2026-11-21', 'incertain'],
    ['IN', '2026-11-21', 'tiers'],
  ])('%s on %s', (code, jour, attendu) => expect(situation(code, jour)).toBe(attendu));

  it('says nothing of a territory that was not verified', () => {
    expect(estHorsEee(paysDe('NC')!, '2026-11-21')).toBeUndefined();
    expect(estHorsEee(paysDe('CH')!, '2026-11-21')).toBe(true);
    expect(estHorsEee(paysDe('RE')!, '2026-11-21')).toBe(false);
  });

  it.each(['OEB', 'Organisation européenne des brevets', 'OEB (Munich)'])(
    'knows the organisation %s',
    (nom) => {
      expect(situerOrganisation(nom, '2025-07-15').forme).toBe('adequat');
      expect(situerOrganisation(nom, '2025-07-14').forme).toBe('tiers');
    },
  );
});
