import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { lirePays, type PaysLu } from '../../model/pays.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { rgpd } from '../sources.ts';
import { ISO_3166 } from './sources.ts';

export const paysInconnu = ficheRule({
  id: 'transfert-pays-inconnu',
  role: 'toutes',
  severity: 'error',
  severities: { nom: 'info' },
  source: 'structure',
  references: [ISO_3166, rgpd('30(1)(e)'), rgpd('30(2)(c)')],
  what: 'Le pays d’un transfert est un code de la norme ISO 3166, un seul par transfert.',
  why: 'L’article 30 demande d’identifier le pays : s’il ne se reconnaît pas, ni le registre ni les règles sur les transferts n’y répondent.',
  messages: {
    default: 'Pays inconnu : « {valeur} ».',
    proche: 'Pays inconnu : « {valeur} ». Vouliez-vous dire {nom} ({code}) ?',
    plusieurs: '« {valeur} » désigne plusieurs pays ({codes}) : chaque transfert en a un seul.',
    nom: '« {valeur} » se lit {code} : écrivez-le ainsi.',
  },
  repair: {
    default: 'Écrivez le code du pays en deux lettres : `US`, `GB`, `MA`…',
    proche: 'Écrivez `pays: {code}`.',
    plusieurs: 'Écrivez un transfert par pays, avec la garantie de chacun.',
    nom: 'Écrivez `pays: {code}`.',
  },
  fix: { nom: { title: 'Écrire `{code}`', safe: false, edits: writeValue('{code}') } },
  reads: ['transferts[].pays'],
  check(fiche, { report }) {
    for (const at of paysEcrits(fiche)) {
      const ecrit = valeur(at);
      if (ecrit === undefined) continue;
      const lu = lirePays(ecrit);
      const valeurCitee = ecrit.slice(0, 60);
      if (lu.forme === 'nom') report({ at, message: 'nom', data: { valeur: valeurCitee, code: lu.pays.id } });
      if (lu.forme === 'plusieurs')
        report({ at, message: 'plusieurs', data: { valeur: valeurCitee, codes: codes(lu) } });
      if (lu.forme !== 'inconnu') continue;
      const { proche } = lu;
      if (!proche) report({ at, data: { valeur: valeurCitee } });
      else report({ at, message: 'proche', data: { valeur: valeurCitee, nom: proche.nom, code: proche.id } });
    }
  },
  examples: {
    bad: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: Maros, garantie: cct, module: 2, document: annexe 4 du contrat, aitd: note du 12 janvier 2026 }',
    },
    good: {
      fiche:
        'transferts:\n  - { destinataire: paieclair, pays: MA, garantie: cct, module: 2, document: annexe 4 du contrat, aitd: note du 12 janvier 2026 }',
    },
  },
});

const paysEcrits = (fiche: Fiche): Reponse<string>[] => elements(fiche.transferts).map(({ pays }) => pays);

const codes = ({ pays }: Extract<PaysLu, { forme: 'plusieurs' }>) => pays.map(({ id }) => id).join(', ');
