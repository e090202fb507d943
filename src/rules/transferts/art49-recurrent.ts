import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { rgpd } from '../sources.ts';
import { sansObjet } from './adequat.ts';
import { type TransfertDeclare, transfertsDeclares } from './declares.ts';
import { nomsDe, parmi } from './nommer.ts';
import { CEPD_DEROGATIONS } from './sources.ts';

const RECURRENT = lexique(() => ({
  frequence: [
    'quotidien',
    'quotidiennement',
    'hebdomadaire',
    'mensuel',
    'mensuellement',
    'trimestriel',
    'annuel',
    'chaque jour',
    'chaque nuit',
    'chaque semaine',
    'chaque mois',
    'chaque trimestre',
    'tous les jours',
    'tous les mois',
    'toutes les semaines',
    'récurrent',
    'régulier',
    'régulièrement',
    'systématique',
    'systématiquement',
    'permanent',
    'en continu',
    'temps réel',
    'au fil de l’eau',
  ],
}));

export const art49Recurrent = ficheRule({
  id: 'transfert-art49-recurrent',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('49'), CEPD_DEROGATIONS],
  what: 'Une dérogation de l’article 49 ne fonde pas un transfert qui se répète.',
  why: 'Les dérogations sont d’interprétation stricte et la plupart ne valent que pour des transferts occasionnels : un flux régulier demande une garantie de l’article 46.',
  messages: {
    default:
      'Une dérogation de l’article 49 ne convient pas à un transfert récurrent (« {texte} ») : fiche {ref}.',
    prestataire:
      'Une dérogation de l’article 49 convient rarement à un prestataire permanent : « {destinataire} » est un sous-traitant de la fiche {ref}.',
  },
  repair: {
    default:
      'Passez à une garantie de l’article 46 (`cct`, `bcr`…), ou dites dans `evaluation` pourquoi le transfert reste occasionnel.',
    prestataire:
      'Passez à une garantie de l’article 46 (`cct`, `bcr`…), ou dites dans `evaluation` pourquoi le transfert reste occasionnel.',
  },
  reads: [
    'transferts[].garantie',
    'transferts[].evaluation',
    'transferts[].document',
    'destinataires[].type',
  ],
  check(fiche, context) {
    for (const declare of transfertsDeclares(fiche, context)) {
      const derogation = declare.garanties.find(({ garantie }) => garantie.famille === 'derogation');
      if (!derogation || sansObjet(declare) || aUneGarantie(declare)) continue;
      const at = derogation.origine;
      const indice = frequenceDite(declare);
      if (indice) context.report({ at, data: { texte: indice, ref: fiche.ref } });
      else if (estPrestataire(declare, parmi(sousTraitants(fiche, context.partage)))) {
        context.report({
          at,
          message: 'prestataire',
          data: { destinataire: declare.destinataire!, ref: fiche.ref },
        });
      }
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: Maison mère Duval KK, pays: VN, garantie: derogation-49-b, document: envoi mensuel des effectifs }\ndestinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: pays-tiers, nom: Maison mère Duval KK }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: Hôtel Lotus, pays: VN, garantie: derogation-49-b, document: réservation d’une mission en mars 2026 }\ndestinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: pays-tiers, nom: Hôtel Lotus }',
    },
  },
});

const aUneGarantie = ({ garanties }: TransfertDeclare) =>
  garanties.some(({ garantie }) => garantie.famille === 'appropriee');

function frequenceDite({ transfert }: TransfertDeclare): string | undefined {
  const textes = [transfert.destinataire, transfert.document].flatMap((reponse) => valeur(reponse) ?? []);
  return textes.flatMap((texte) => RECURRENT.chercher(texte)).find(({ niee }) => !niee)?.texte;
}

/** A processor works all year long; an assessment written in the fiche settles the doubt. */
function estPrestataire(
  { transfert, destinataire }: TransfertDeclare,
  estSousTraitant: (nom: string) => boolean,
) {
  return (
    destinataire !== undefined && transfert.evaluation.etat === 'absente' && estSousTraitant(destinataire)
  );
}

function sousTraitants(fiche: Fiche, partage: Partage): string[] {
  const ulterieurs = fiche.role === 'sous-traitant' ? elements(fiche.sous_traitants_ulterieurs) : [];
  const destinataires = elements(fiche.destinataires).filter(({ type }) => {
    const lu = valeur(type);
    return lu === 'sous-traitant' || lu === 'sous-traitant-ulterieur';
  });
  return [...destinataires, ...ulterieurs].flatMap((cite) => nomsDe(cite, partage));
}
