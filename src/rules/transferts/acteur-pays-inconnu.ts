import { writeValue } from '../../lint/mend/write-value.ts';
import { registreRule } from '../../lint/rule.ts';
import type { Origine } from '../../model/origine.ts';
import { lirePays } from '../../model/pays.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { ISO_3166 } from './sources.ts';

interface PaysEcrit {
  readonly texte: string;
  readonly origine: Origine;
}

export const acteurPaysInconnu = registreRule({
  id: 'acteur-pays-inconnu',
  severity: 'warning',
  severities: { nom: 'info' },
  source: 'structure',
  references: [ISO_3166],
  what: 'Le pays de l’organisme, des acteurs et des clients est un code de la norme ISO 3166.',
  why: 'C’est de là que l’outil sait qui est établi hors de l’Espace économique européen : un pays qu’il ne reconnaît pas échappe aux règles sur les transferts et sur les représentants.',
  messages: {
    default: 'Pays inconnu : « {valeur} ».',
    proche: 'Pays inconnu : « {valeur} ». Vouliez-vous dire {nom} ({code}) ?',
    nom: '« {valeur} » se lit {code} : écrivez-le ainsi.',
  },
  repair: {
    default: 'Écrivez un seul pays, par son code en deux lettres : `FR`, `GB`, `US`…',
    proche: 'Écrivez `pays: {code}`.',
    nom: 'Écrivez `pays: {code}`.',
  },
  fix: { nom: { title: 'Écrire `{code}`', safe: false, edits: writeValue('{code}') } },
  reads: [
    'registre.organisme.pays',
    'registre.acteurs',
    'clients[].pays',
    'sous_traitants_ulterieurs[].pays',
  ],
  notices: (texte, chemin) => PAYS.has(chemin) && lirePays(texte).forme !== 'code',
  extract: (fiche) => blocs(fiche).flatMap(({ pays }) => paysEcrit(pays)),
  check(faits, { partage, report }) {
    for (const { texte, origine: at } of [...paysPartages(partage), ...faits.flatMap(({ fait }) => fait)]) {
      const lu = lirePays(texte);
      const cite = texte.slice(0, 60);
      if (lu.forme === 'nom') report({ at, message: 'nom', data: { valeur: cite, code: lu.pays.id } });
      if (lu.forme === 'plusieurs') report({ at, data: { valeur: cite } });
      if (lu.forme !== 'inconnu') continue;
      const { proche } = lu;
      if (!proche) report({ at, data: { valeur: cite } });
      else report({ at, message: 'proche', data: { valeur: cite, nom: proche.nom, code: proche.id } });
    }
  },
  examples: {
    bad: {
      registre:
        'acteurs:\n  paieclair: { nom: PaieClair, ville: Nantes, pays: Frnce, courriel: rgpd@paieclair.example }\n  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR, courriel: dpo@ville-amboise.example }',
    },
    good: {
      registre:
        'acteurs:\n  paieclair: { nom: PaieClair, ville: Nantes, pays: FR, courriel: rgpd@paieclair.example }\n  mairie-amboise: { nom: Mairie d’Amboise, ville: Amboise, pays: FR, courriel: dpo@ville-amboise.example }',
    },
  },
});

const PAYS: ReadonlySet<string> = new Set([
  'responsables_conjoints[].pays',
  'clients[].pays',
  'sous_traitants_ulterieurs[].pays',
]);

function blocs(fiche: Fiche): { readonly pays: Reponse<string> }[] {
  const conjoints = elements(fiche.responsables_conjoints);
  if (fiche.role === 'responsable') return conjoints;
  return [...conjoints, ...elements(fiche.clients), ...elements(fiche.sous_traitants_ulterieurs)];
}

function paysPartages({ registre, acteurs }: Partage): PaysEcrit[] {
  const organisme = registre && valeur(registre.organisme);
  const lus = [...acteurs.values()].flatMap((acteur) => valeur(acteur) ?? []);
  return [...(organisme ? [organisme] : []), ...lus].flatMap(({ pays }) => paysEcrit(pays));
}

function paysEcrit(pays: Reponse<string>): PaysEcrit[] {
  return pays.etat === 'donnee' ? [{ texte: pays.valeur, origine: pays.origine }] : [];
}
