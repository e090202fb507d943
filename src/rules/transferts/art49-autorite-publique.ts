import { ficheRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';
import { sansObjet } from './adequat.ts';
import { transfertsDeclares } from './declares.ts';

export const art49AutoritePublique = ficheRule({
  id: 'transfert-art49-autorite-publique',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('49(3)')],
  what: 'Un organisme public ne fonde pas un transfert de ses missions d’autorité sur le consentement, le contrat ou des intérêts impérieux.',
  why: 'L’article 49(3) écarte ces dérogations pour les activités d’une autorité publique dans l’exercice de ses prérogatives de puissance publique.',
  messages: {
    default:
      'L’organisme est public : la dérogation « {garantie} » ({lieu}) ne peut pas fonder un transfert dans l’exercice de prérogatives de puissance publique (fiche {ref}).',
  },
  repair:
    'Choisissez une autre garantie (`instrument-public`, `cct`…), ou écartez ce constat en disant pourquoi l’activité ne relève pas de prérogatives de puissance publique.',
  reads: ['transferts[].garantie', 'registre.organisme.secteur'],
  check(fiche, context) {
    const { registre } = context.partage;
    const organisme = registre && valeur(registre.organisme);
    if (!organisme || valeur(organisme.secteur) !== 'public') return;
    for (const declare of transfertsDeclares(fiche, context)) {
      const interdite = declare.garanties.find(({ garantie }) => garantie.interditAutoritePublique);
      if (!interdite || sansObjet(declare)) continue;
      const data = { garantie: interdite.garantie.label, lieu: declare.lieu, ref: fiche.ref };
      context.report({ at: interdite.origine, data });
    }
  },
  examples: {
    bad: {
      registre:
        'organisme: { nom: Commune de Valmont, secteur: public, effectif: 320, adresse: 1 place de la Mairie, ville: Valmont, pays: FR, courriel: mairie@valmont.example }\nservices:\n  ressources-humaines: { nom: Ressources humaines }\n  exploitation: { nom: Imprimerie municipale }\n  archives: { nom: Service des archives }',
      fiche:
        'transferts:\n  - { destinataire: Ville jumelle de Cebu, pays: PH, garantie: derogation-49-a, document: accord signé par chaque élève }\ndestinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: pays-tiers, nom: Ville jumelle de Cebu }',
    },
    good: {
      registre:
        'organisme: { nom: Commune de Valmont, secteur: public, effectif: 320, adresse: 1 place de la Mairie, ville: Valmont, pays: FR, courriel: mairie@valmont.example }\nservices:\n  ressources-humaines: { nom: Ressources humaines }\n  exploitation: { nom: Imprimerie municipale }\n  archives: { nom: Service des archives }',
      fiche:
        'transferts:\n  - { destinataire: Ville jumelle de Cebu, pays: PH, garantie: instrument-public, document: convention de jumelage }\ndestinataires:\n  - { type: interne, service: ressources-humaines }\n  - { type: pays-tiers, nom: Ville jumelle de Cebu }',
    },
  },
});
