import { registreRule } from '../../lint/rule.ts';
import type { Origine } from '../../model/origine.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { extrait } from '../extrait.ts';
import { doctrine, rgpd } from '../sources.ts';
import { dispositifBiometrique } from './biometrie.ts';
import { CATEGORIES } from './champs.ts';

interface Biometrie {
  readonly declaree: boolean;
  readonly mesures: readonly { readonly texte: string; readonly origine: Origine }[];
}

export const REGLEMENT_BIOMETRIE = doctrine(
  'CNIL, délibération n° 2019-001 du 10 janvier 2019 (règlement type biométrie)',
  'sec',
);

export const biometrieCachee = registreRule({
  id: 'biometrie-cachee',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('9(1)'), REGLEMENT_BIOMETRIE],
  what: 'Une mesure de sécurité qui reconnaît les personnes par leur corps correspond à un traitement inscrit au registre.',
  why: 'Reconnaître quelqu’un à son empreinte ou à son visage traite une donnée que protège l’article 9 : ce n’est pas qu’une mesure de sécurité.',
  messages: {
    default:
      'La mesure « {texte} » évoque une biométrie : inscrivez le traitement correspondant et vérifiez l’article 9.',
  },
  repair:
    'Créez la fiche de ce traitement, avec `donnees_sensibles` de catégorie `biometriques`, ou changez la mesure.',
  reads: ['mesures_securite[].description', 'donnees_sensibles[].categorie'],
  notices: (texte, chemin) =>
    chemin === 'mesures_securite[].description'
      ? dispositifBiometrique(texte) !== undefined
      : texte === 'biometriques' && CATEGORIES.has(chemin),
  extract: biometrieDe,
  check(faits, { report, lacunaire }) {
    if (lacunaire || faits.some(({ fait }) => fait.declaree)) return;
    for (const { texte, origine } of faits.flatMap(({ fait }) => fait.mesures)) {
      report({ at: origine, data: { texte: extrait(texte) } });
    }
  },
  examples: {
    bad: {
      fiche:
        'mesures_securite:\n  - { socle: si }\n  - { type: controle-acces, description: ouverture de session par empreinte digitale }',
    },
    good: {
      fiche:
        'mesures_securite:\n  - { socle: si }\n  - { type: controle-acces, description: "badge nominatif et code, sans biométrie" }',
    },
  },
});

function biometrieDe(fiche: Fiche): Biometrie {
  const categories = [...elements(fiche.donnees_sensibles), ...elements(fiche.donnees)].map(({ categorie }) =>
    valeur(categorie),
  );
  const mesures = fiche.mesures.flatMap(({ description }) => {
    const texte = valeur(description);
    return texte !== undefined && dispositifBiometrique(texte)
      ? [{ texte, origine: description.origine }]
      : [];
  });
  return { declaree: categories.includes('biometriques'), mesures };
}
