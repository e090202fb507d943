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
  settings: ['formatReference'],
  reads: ['reference'],
  check(fiche, { settings, report }) {
    const reference = valeur(fiche.reference);
    const format = settings.formatReference;
    if (format === undefined || reference === undefined || suit(reference, format)) return;
    report({ at: fiche.reference, data: { valeur: reference, format } });
  },
  examples: {
    bad: { fiche: 'reference: paie', formatReference: 'A-000', seule: 'responsable' },
    good: { fiche: 'reference: T-002', formatReference: 'A-000', seule: 'responsable' },
  },
});

/** One sign of the format a character: 0 a digit, A a capital letter, any other itself. */
function suit(reference: string, format: string): boolean {
  if (reference.length !== format.length) return false;
  return [...reference].every((caractere, rang) => {
    const signe = format[rang];
    if (signe === '0') return /\d/.test(caractere);
    return signe === 'A' ? /[A-Z]/.test(caractere) : caractere === signe;
  });
}
