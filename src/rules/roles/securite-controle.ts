import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import type { Mesure } from '../../register/partage.ts';
import { CNIL_MODELE_ODS, rgpd } from '../sources.ts';

export const securiteControle = ficheRule({
  id: 'st-securite-controle',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, rgpd('28(1)')],
  what: 'Une fiche qui a un sous-traitant décrit comment il est contrôlé.',
  why: 'Les modèles de la CNIL comptent le « Contrôle des sous-traitants » parmi les mesures de sécurité, et l’article 28(1) demande des garanties suffisantes : encore faut-il les vérifier.',
  messages: { default: 'La fiche {ref} a un sous-traitant mais aucune mesure de contrôle.' },
  repair:
    'Ajoutez `{ type: controle-sous-traitants, description: … }` à `mesures_securite` : clauses, questionnaire, audit, et à quel rythme.',
  reads: ['destinataires[].type', 'mesures_securite[].type', 'mesures_securite[].description'],
  check(fiche, { partage, report }) {
    const { mesures_securite, mesures, ref } = fiche;
    if (mesures_securite.etat !== 'donnee' || !aUnSousTraitant(fiche) || mesures.some(estUnControle)) return;
    // What an unknown shared set holds is unknown too.
    const socles = elements(mesures_securite).flatMap(({ socle }) => valeur(socle) ?? []);
    if (!socles.every((socle) => partage.socles.has(socle))) return;
    report({ at: mesures_securite, part: 'key', data: { ref } });
  },
  examples: {
    bad: { fiche: 'mesures_securite: [{ type: sauvegarde, description: sauvegarde chiffrée chaque nuit }]' },
    good: {
      fiche: `mesures_securite:
  - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit }
  - { type: controle-sous-traitants, description: revue annuelle du contrat et du rapport d’audit de PaieClair }
`,
    },
  },
});

const aUnSousTraitant = (fiche: FicheResponsable) =>
  elements(fiche.destinataires).some(({ type }) => valeur(type) === 'sous-traitant');

const CONTROLE = lexique(() => ({
  controle: 'sous-traitant, prestataire, fournisseur, article 28',
}));

function estUnControle({ type, description }: Mesure): boolean {
  if (valeur(type) === 'controle-sous-traitants') return true;
  return CONTROLE.chercher(valeur(description) ?? '').some(({ niee }) => !niee);
}
