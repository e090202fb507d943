import { ficheRule } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partie } from '../../register/lire.ts';
import type { Partage } from '../../register/partage.ts';
import { FORME } from '../sources.ts';

export const identifiantDuplique = ficheRule({
  id: 'identifiant-duplique',
  role: 'toutes',
  severity: 'error',
  severities: { ailleurs: 'warning', partage: 'warning' },
  source: 'structure',
  references: [FORME],
  what: 'Un identifiant ne sert qu’une fois : dans la fiche, parmi les acteurs et parmi les services.',
  why: 'Un renvoi à cet identifiant mènerait à deux endroits, et une comparaison prendrait un élément pour l’autre.',
  messages: {
    default: 'L’identifiant « {id} » sert deux fois dans cette liste de la fiche {ref}.',
    ailleurs: 'L’identifiant « {id} » sert déjà dans une autre liste de la fiche {ref}.',
    partage: 'L’identifiant « {id} » de la fiche {ref} est déjà celui d’un acteur ou d’un service.',
    operation: 'La référence d’opération « {id} » sert deux fois dans la fiche {ref}.',
  },
  repair: {
    default: 'Donnez à cet élément un autre `id`.',
    ailleurs: 'Donnez à cet élément un autre `id`.',
    partage: 'Donnez à cet élément un autre `id`.',
    operation: 'Donnez à cette opération une autre `reference`.',
  },
  reads: [
    'finalites[].id',
    'personnes[].id',
    'donnees[].id',
    'donnees_sensibles[].id',
    'destinataires[].id',
    'transferts[].id',
    'mesures_securite[].id',
    'operations[].id',
    'operations[].reference',
    'clients[].id',
    'sous_traitants_ulterieurs[].id',
  ],
  notices: (_texte, chemin) => estIdentifie(chemin),
  check(fiche, { partage, report }) {
    if (!peutDupliquer(fiche, partage)) return;
    const { ref } = fiche;
    const vus = new Map<string, { liste: string; at: Reponse<string> }>();
    for (const { liste, at } of identifiants(fiche)) {
      const id = valeur(at);
      if (id === undefined) continue;
      const vu = vus.get(id);
      const data = { id, ref };
      if (vu) {
        const message = vu.liste === liste ? 'default' : 'ailleurs';
        report({ at, message, data, related: [vu.at.origine] });
      } else if (partage.acteurs.has(id) || partage.services.has(id))
        report({ at, message: 'partage', data });
      vus.set(id, vu ?? { liste, at });
    }
    const references = new Map<string, Reponse<string>>();
    for (const { reference } of elements(fiche.operations)) {
      const id = valeur(reference);
      const vue = id === undefined ? undefined : references.get(id);
      if (vue)
        report({ at: reference, message: 'operation', data: { id: id!, ref }, related: [vue.origine] });
      else if (id !== undefined) references.set(id, reference);
    }
  },
  examples: {
    bad: {
      fiche:
        'operations:\n  - { reference: OP-01, operation: collecte, description: relevé des heures }\n  - { reference: OP-01, operation: communication, description: envoi des virements à la banque }',
    },
    good: {
      fiche:
        'operations:\n  - { reference: OP-01, operation: collecte, description: relevé des heures }\n  - { reference: OP-02, operation: communication, description: envoi des virements à la banque }',
    },
  },
});

type Identifie = { readonly id: Reponse<string> };

function identifiants(fiche: Fiche) {
  const de = (liste: string, reponse: Reponse<readonly Reponse<Identifie>[]>) =>
    elements(reponse).flatMap(({ id }) => (id.etat === 'donnee' ? [{ liste, at: id }] : []));
  const communs = [
    ...de('finalites', fiche.finalites),
    ...de('personnes', fiche.personnes),
    ...de('donnees', fiche.donnees),
    ...de('donnees', fiche.donnees_sensibles),
    ...de('destinataires', fiche.destinataires),
    ...de('transferts', fiche.transferts),
    ...de('mesures_securite', fiche.mesures_securite),
    ...de('operations', fiche.operations),
  ];
  if (fiche.role === 'responsable') return communs;
  return [
    ...communs,
    ...de('clients', fiche.clients),
    ...de('sous_traitants_ulterieurs', fiche.sous_traitants_ulterieurs),
    ...[
      fiche.categories_traitements,
      ...elements(fiche.clients).map((client) => client.categories_traitements),
    ].flatMap((categories) => de('categories_traitements', categories)),
  ];
}

/** Some identifier is written twice, or is one of `registre.yaml`: told from the parts, before any key is read. */
function peutDupliquer({ parties }: Fiche, { acteurs, services }: Partage): boolean {
  const vus = new Set<string>();
  for (const partie of parties) {
    for (const id of identifiantsDe(partie)) {
      if (vus.has(id) || acteurs.has(id) || services.has(id)) return true;
      vus.add(id);
    }
  }
  return false;
}

const OPERATION = 'operations[].reference';
const estIdentifie = (chemin: string) => chemin.endsWith('[].id') || chemin === OPERATION;

/** A part without any, such as a name, is looked through sooner than looked up. */
function identifiantsDe(partie: Partie): readonly string[] {
  const { textes } = partie;
  if (textes.length > 1 || textes.some(({ chemin }) => estIdentifie(chemin))) return relever(partie);
  return AUCUN;
}

const AUCUN: readonly string[] = [];

/** References of operations are told from the identifiers by a sign that these never have. */
const relever = parObjet(({ textes }: Partie): readonly string[] =>
  textes
    .filter(({ chemin }) => estIdentifie(chemin))
    .map(({ texte, chemin }) => (chemin === OPERATION ? `#${texte}` : texte)),
);
