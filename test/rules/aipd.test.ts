import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { aipd } from '../../src/rules/aipd/index.ts';
import { lintExample } from './exemple.ts';

const famille = new Set(aipd.map(({ id }) => id));
const lint = (example: Example) =>
  lintExample(aipd[0]!, example)
    .filter(({ rule }) => famille.has(rule))
    .map(({ rule, pointer, severity }) => `${severity} ${rule} ${pointer}`);

const SANS_DPO = { registre: 'dpo: aucun\n' };
const organisme = (effectif: string) =>
  `organisme: { nom: Atelier du Val, secteur: prive, ${effectif} adresse: 4 rue des Tanneurs, ville: Tours, pays: FR, courriel: contact@atelierduval.example }\n`;

describe('la décision écrite', () => {
  const criteres = 'criteres: [vulnerables, surveillance], motif: caméras peu nombreuses, date: 2026-01-12';

  it('s’écarte des deux critères avec l’avis du DPO, s’il y en a un', () => {
    const fiche = `aipd: { statut: non-requise, ${criteres} }\n`;
    expect(lint({ fiche })).toEqual(['warning aipd-deux-criteres /aipd/criteres']);
    expect(lint({ fiche, ...SANS_DPO })).toEqual([]);
    expect(lint({ fiche: `aipd: { statut: non-requise, ${criteres}, avis_dpo: favorable }\n` })).toEqual([]);
  });

  it('n’est demandée qu’une fois : le critère, ou la liste, plutôt que le statut ou le motif absent', () => {
    expect(lint({ fiche: 'aipd: { criteres: [vulnerables, surveillance] }\n' })).toEqual([
      'warning aipd-deux-criteres /aipd/criteres',
    ]);
    expect(lint({ fiche: 'nom: Recueil des alertes professionnelles\n', sans: ['aipd'] })).toEqual([
      'warning aipd-type-liste /nom',
    ]);
    expect(lint({ fiche: 'aipd: { statut: non-requise, type: profils-rh }\n' })).toEqual([
      'warning aipd-type-liste /aipd/type',
    ]);
  });

  it('peut rester à venir : `a-preciser` n’est pas une absence', () => {
    expect(lint({ fiche: 'aipd: a-preciser\n' })).toEqual([]);
    expect(lint({ fiche: 'aipd: { statut: non-requise, motif: a-preciser }\n' })).toEqual([]);
  });

  it('ne se demande plus pour un traitement arrêté', () => {
    expect(lint({ fiche: 'statut: arrete\ndate_fin: 2026-03-31\n', sans: ['aipd'] })).toEqual([]);
  });
});

describe('la liste des exemptions', () => {
  const exemption = (id: string) => `aipd: { statut: non-requise, exemption: ${id}, date: 2026-01-12 }\n`;
  const inapplicable = 'warning aipd-exemption-inapplicable /aipd/exemption';

  it('vise moins de 250 personnes, et 250 n’en est pas', () => {
    const fiche = exemption('rh-moins-250');
    expect(lint({ fiche, registre: organisme('effectif: 249,') })).toEqual([]);
    expect(lint({ fiche, registre: organisme('effectif: 250,') })).toEqual([inapplicable]);
    expect(lint({ fiche, registre: organisme('') })).toEqual([
      'info aipd-exemption-inapplicable /aipd/exemption',
    ]);
    expect(lint({ fiche, registre: organisme('effectif: a-preciser,') })).toEqual([]);
  });

  it('se juge sur ce que dit la fiche, négations comprises', () => {
    const badge = 'nom: Contrôle d’accès par badge, sans biométrie\n';
    const empreinte = 'nom: Contrôle d’accès par empreinte digitale\n';
    expect(lint({ fiche: badge + exemption('acces-horaires') })).toEqual([]);
    expect(lint({ fiche: empreinte + exemption('acces-horaires') })).toEqual([inapplicable]);
  });
});

describe('le calendrier', () => {
  it('compte trois ans jour pour jour', () => {
    const fiche = (date: string) => `aipd: { statut: realisee, date: ${date} }\n`;
    expect(lint({ fiche: fiche('2023-11-21') })).toEqual([]);
    expect(lint({ fiche: fiche('2023-11-20') })).toEqual(['warning aipd-perimee /aipd/date']);
  });

  it('attend le début du traitement', () => {
    const aipdRequise = 'aipd: { statut: requise, motif: écoute des appels }\n';
    expect(lint({ fiche: aipdRequise })).toEqual(['warning aipd-requise-non-realisee /aipd/statut']);
    expect(lint({ fiche: `date_debut: 2027-01-04\n${aipdRequise}` })).toEqual([]);
    expect(lint({ fiche: `statut: projet\n${aipdRequise}` })).toEqual([]);
  });
});
