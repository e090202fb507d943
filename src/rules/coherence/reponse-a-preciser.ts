import { registreRule } from '../../lint/rule.ts';
import type { Champ } from '../../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../model/fiche.ts';
import { registreYaml } from '../../model/registre.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Releve } from '../../register/lire.ts';
import { CHEMIN_RESTE } from '../../register/textes.ts';
import { OUTIL, rgpd } from '../sources.ts';
import { blocsJoignables, estSeulContact } from './contact.ts';
import { estDemande, proposDe, titreDe } from './propos.ts';

export const reponseAPreciser = registreRule({
  id: 'reponse-a-preciser',
  severity: 'warning',
  severities: { autre: 'info' },
  strictSeverities: { article30: 'error', contact: 'error' },
  source: 'loi',
  references: [rgpd('30(1)'), rgpd('30(2)')],
  referencesFor: { autre: [OUTIL] },
  what: 'Les réponses remises à plus tard sont comptées.',
  why: '`a-preciser` dit honnêtement que la réponse manque encore ; elle n’en manque pas moins au registre.',
  messages: {
    article30: '« {champ} » reste à préciser dans {ou}, et l’article 30 le demande.',
    contact:
      '« {champ} » reste à préciser dans {ou}, et rien d’autre n’y donne les coordonnées que l’article 30 demande.',
    autre: '« {champ} » reste à préciser dans {ou}.',
  },
  repair: 'Remplacez `a-preciser` par la réponse, ou par `aucun` après examen là où c’est permis.',
  // Every field may hold `a-preciser`: none is read for its value.
  reads: [],
  notices: (_texte, chemin) => chemin === CHEMIN_RESTE,
  extract: restesDeFiche,
  check(faits, { partage, report }) {
    const communs = restes(registreYaml, partage.releve, '30(');
    for (const { champ, message, origine } of communs) {
      report({ at: origine, message, data: { champ, ou: 'registre.yaml' } });
    }
    for (const { ref, fait } of faits) {
      const ou = `la fiche ${ref}`;
      for (const { champ, message, origine } of fait) report({ at: origine, message, data: { champ, ou } });
    }
  },
  examples: {
    bad: { fiche: 'transferts: a-preciser' },
    good: { fiche: 'transferts: aucun' },
  },
});

/** In a project nothing is due yet. */
function restesDeFiche({ releve, role, projet }: Fiche) {
  const [racine, partie] =
    role === 'responsable' ? ([ficheResponsable, '30(1)'] as const) : ([ficheSousTraitant, '30(2)'] as const);
  return restes(racine, releve, projet ? 'rien' : partie);
}

/** The answers left for later; `partie`: the part of Article 30 that may ask for them. */
function restes(racine: Champ<unknown>, releve: Releve, partie: string) {
  if (releve.aPreciser.length === 0) return [];
  const joignables = blocsJoignables(releve);
  return releve.aPreciser.map(({ origine }) => {
    const { pointeur } = origine;
    const demande = estDemande(proposDe(racine, pointeur), partie);
    const contact = estSeulContact(racine, pointeur, { partie, joignables });
    const message = demande ? ('article30' as const) : contact ? ('contact' as const) : ('autre' as const);
    return { champ: titreDe(racine, pointeur), message, origine };
  });
}
