import { ficheRule } from '../../lint/rule.ts';
import { entrees, estAbsente, valeur } from '../../model/reponse.ts';
import type { Destinataire } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { nomDeContact } from '../../register/tiers.ts';
import { CNIL_MODELE_ODS, CNIL_MODELE_WORD } from '../sources.ts';

export const destinataireTypeAbsent = ficheRule({
  id: 'destinataire-type-absent',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_MODELE_ODS, CNIL_MODELE_WORD],
  what: 'Chaque destinataire a un type : service interne, sous-traitant, organisme externe…',
  why: 'Les modèles de la CNIL rangent les destinataires par type, et le type dit ce qu’il faut vérifier : un contrat pour un sous-traitant, un transfert pour un pays tiers.',
  messages: { default: 'Le destinataire « {nom} » de la fiche {ref} n’a pas de type.' },
  repair:
    'Ajoutez `type` : `interne`, `sous-traitant`, `sous-traitant-ulterieur`, `partenaires`, `pays-tiers`, `externe` ou `autre`.',
  reads: ['destinataires[].type', 'destinataires[].nom', 'destinataires[].acteur', 'destinataires[].service'],
  check({ destinataires, ref }, { partage, report }) {
    for (const { valeur: destinataire } of entrees(destinataires)) {
      const nom = nomDuDestinataire(destinataire, partage);
      if (nom !== undefined && estAbsente(destinataire.type))
        report({ at: destinataire.type, data: { nom, ref } });
    }
  },
  examples: {
    bad: {
      fiche: [
        'destinataires:',
        '  - { type: interne, service: ressources-humaines }',
        '  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }',
        '  - URSSAF Centre-Val de Loire',
      ].join('\n'),
    },
    good: {
      fiche: [
        'destinataires:',
        '  - { type: interne, service: ressources-humaines }',
        '  - { type: sous-traitant, acteur: paieclair, contrat: { date: 2025-12-01, reference: 2025-118 } }',
        '  - { type: externe, nom: URSSAF Centre-Val de Loire }',
      ].join('\n'),
    },
  },
});

/** `undefined` when nothing names the recipient: destinataire-sans-nom says so. */
function nomDuDestinataire({ service, acteur, nom, precisions }: Destinataire, partage: Partage) {
  const [idService, idActeur] = [valeur(service), valeur(acteur)];
  const connu = idActeur === undefined ? undefined : partage.acteurs.get(idActeur);
  const lu = connu && valeur(connu);
  const nomConnu = idService === undefined ? lu && nomDeContact(lu) : partage.services.get(idService);
  return nomConnu ?? idService ?? idActeur ?? valeur(nom) ?? valeur(precisions);
}
