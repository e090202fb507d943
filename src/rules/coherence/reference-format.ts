import { ficheRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { OUTIL } from '../sources.ts';

export const referenceFormat = ficheRule({
  id: 'reference-format',
  role: 'toutes',
  severity: 'info',
  source: 'usage',
  references: [OUTIL],
  what: 'Les références suivent le format que le registre s’est donné dans `registre.config.yaml`.',
  why: 'Des références de même forme se trient et se retrouvent ; une forme à part fait croire à une fiche d’une autre sorte.',
  messages: { default: 'La référence « {valeur} » ne suit pas le format {format}.' },
  repair:
    'Choisissez une `reference` libre au format {format} si la fiche n’a pas encore été diffusée ; sinon gardez-la.',
  reads: ['reference'],
  check(fiche, { settings, report }) {
    const reference = valeur(fiche.reference);
    const format = settings.formatReference;
    if (!format || reference === undefined || format.test(reference)) return;
    report({ at: fiche.reference, data: { valeur: reference, format: format.source } });
  },
  examples: {
    bad: { fiche: 'reference: paie' },
    good: { fiche: 'reference: T-002' },
  },
});
