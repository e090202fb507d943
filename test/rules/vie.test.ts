import { describe, expect, it } from 'vitest';
import { paysRecoupeAu } from '../../src/data/pays.ts';
import type { Preset } from '../../src/lint/levels.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { ajouterMois } from '../../src/model/date.ts';
import { adequationListePerimee } from '../../src/rules/vie/adequation-liste-perimee.ts';
import { derogation250Invoquee } from '../../src/rules/vie/derogation-250-invoquee.ts';
import { projetAncien } from '../../src/rules/vie/projet-ancien.ts';
import { revuePerimee } from '../../src/rules/vie/revue-perimee.ts';
import { revuePerimeeSensible } from '../../src/rules/vie/revue-perimee-sensible.ts';
import { lintExample } from './exemple.ts';

function dits(rule: Rule, example: Example, preset?: Preset) {
  return lintExample(rule, example, preset).filter((finding) => finding.rule === rule.id);
}

const ANCIENNE = 'date_creation: 2020-01-12\ndate_mise_a_jour: 2021-03-04';

describe('revue-perimee', () => {
  it('counts from the review, else the update, else the creation', () => {
    const places = (example: Example) => dits(revuePerimee, example).map(({ pointer }) => pointer);
    expect(places({ fiche: `${ANCIENNE}\nrevue: { date: 2026-02-01 }` })).toEqual([]);
    expect(places({ fiche: `${ANCIENNE}\nrevue: { date: 2025-02-01 }` })).toEqual(['/revue/date']);
    expect(places({ fiche: ANCIENNE })).toEqual(['/date_mise_a_jour']);
    expect(places({ fiche: 'date_creation: 12/05/2020\ndate_mise_a_jour: 13/05/2020' })).toEqual([
      '/date_mise_a_jour',
    ]);
    expect(places({ fiche: 'date_creation: 2020-01-12', sans: ['date_mise_a_jour'] })).toEqual([
      '/date_creation',
    ]);
    expect(places({ fiche: 'date_creation: 12/05/2020', sans: ['date_mise_a_jour'] })).toEqual([]);
  });

  it('falls due on the day, not the day before', () => {
    const fiche = 'date_mise_a_jour: 2026-01-31';
    expect(dits(revuePerimee, { fiche, today: '2027-01-30' })).toEqual([]);
    expect(dits(revuePerimee, { fiche, today: '2027-01-31' })[0]!.message).toContain('12 mois');
  });

  it.each(['statut: projet', 'statut: arrete\ndate_fin: 2022-01-01'])('%s is never due', (statut) => {
    expect(dits(revuePerimee, { fiche: `${ANCIENNE}\n${statut}` })).toEqual([]);
  });

  it('of a sensitive fiche comes sooner, and is said once', () => {
    const sensible =
      'donnees_sensibles: [{ categorie: sante, description: arrêts de travail, condition: art9-2-b }]';
    const dit = (fiche: string) => dits(revuePerimeeSensible, { fiche }, 'strict').length;
    expect(dit(`date_mise_a_jour: 2026-05-20\n${sensible}`)).toBe(1);
    expect(dit(`${ANCIENNE}\n${sensible}`)).toBe(0);
    expect(dit('date_mise_a_jour: 2026-05-20')).toBe(0);
  });

  it('of a project is a reminder that it is one', () => {
    expect(dits(projetAncien, { fiche: `${ANCIENNE}\nstatut: projet` })).toHaveLength(1);
    expect(dits(projetAncien, { fiche: ANCIENNE })).toEqual([]);
  });
});

describe('adequation-liste-perimee', () => {
  const transfert = 'transferts: [{ destinataire: paieclair, pays: GB, garantie: adequation }]';
  const perimee = ajouterMois(paysRecoupeAu, 6);

  it('matters once a transfer is declared, six months after the list was checked', () => {
    const places = (example: Example) => dits(adequationListePerimee, example).map(({ pointer }) => pointer);
    expect(places({ fiche: transfert, today: perimee })).toEqual(['/organisme']);
    expect(places({ today: perimee })).toEqual([]);
    expect(places({ fiche: transfert, today: paysRecoupeAu })).toEqual([]);
  });
});

describe('derogation-250-invoquee', () => {
  const invoque = 'nom: Gestion de la paie (dispense de registre, moins de 250 salariés)';
  const petite = 'organisme: { nom: Atelier du Val, effectif: 40, courriel: contact@atelierduval.example }';

  it('says why the exception is out of reach, where the register shows it', () => {
    const sensible =
      'donnees_sensibles: [{ categorie: sante, description: arrêts de travail, condition: art9-2-b }]';
    const dit = (example: Example) => dits(derogation250Invoquee, example)[0]!.message;
    expect(dit({ fiche: invoque })).toContain('320 personnes');
    expect(dit({ fiche: `${invoque}\n${sensible}`, registre: petite })).toContain('données sensibles');
    expect(dit({ fiche: invoque, registre: petite })).toContain('que si le traitement est occasionnel');
  });

  it.each([
    'aipd: { statut: non-requise, exemption: rh-moins-250, motif: moins de 250 salariés, dispense d’AIPD }',
    'nom: Paie (l’exception de l’article 30(5) ne s’applique pas, le traitement n’est pas occasionnel)',
    'nom: Registre des dérogations scolaires de moins de 250 élèves',
    'nom: Aides aux entreprises de moins de 250 salariés exonérées de taxe',
  ])('%s does not rest on it', (fiche) => expect(dits(derogation250Invoquee, { fiche })).toEqual([]));

  it('is said once in a fiche', () => {
    const fiche = `${invoque}\nservice: effectif < 250, dispense de registre`;
    expect(dits(derogation250Invoquee, { fiche })).toHaveLength(1);
  });
});
