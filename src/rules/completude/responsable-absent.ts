import { registreRule } from '../../lint/rule.ts';
import type { RegistreLu } from '../../model/registre.ts';
import { estAbsente, valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const responsableAbsent = registreRule({
  id: 'a30-responsable-absent',
  severity: 'error',
  source: 'loi',
  references: [rgpd('30(1)(a)'), rgpd('30(2)(a)')],
  what: 'Le registre nomme l’organisme qui le tient.',
  why: 'L’article 30 commence par le nom et les coordonnées du responsable du traitement, ou du sous-traitant pour son propre registre.',
  messages: {
    default: 'Le registre ne nomme pas le responsable du traitement.',
    sousTraitant: 'Le registre ne nomme pas le sous-traitant qui le tient.',
  },
  repair:
    'Ajoutez `organisme` avec son `nom` (la raison sociale), son `adresse` et un `courriel` ou un `telephone`.',
  absence: true,
  reads: ['registre.organisme.nom'],
  check(faits, { partage, report }) {
    const at = partage.registre && silence(partage.registre);
    if (!at) return;
    const sousTraitantSeul = faits.length > 0 && faits.every(({ role }) => role === 'sous-traitant');
    report({ at, message: sousTraitantSeul ? 'sousTraitant' : 'default' });
  },
  examples: {
    bad: { registreSans: ['organisme'] },
    good: {
      registre:
        'organisme: { nom: Atelier du Val, adresse: 4 rue des Tanneurs, ville: Tours, courriel: contact@atelierduval.example }',
    },
  },
});

/** Where the name of the organisation is missing. */
function silence({ organisme }: RegistreLu) {
  if (estAbsente(organisme)) return organisme;
  const nom = valeur(organisme)?.nom;
  return nom && estAbsente(nom) ? nom : undefined;
}
