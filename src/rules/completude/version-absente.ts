import { registreRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const versionAbsente = registreRule({
  id: 'version-absente',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: '`registre.yaml` dit la version du modèle de données qu’il suit.',
  why: 'Sans version, un outil plus récent ne saurait pas comment lire ces fiches.',
  messages: { default: 'registre.yaml ne dit pas quelle version du modèle il suit.' },
  repair: 'Ajoutez `version: 1` en première ligne de registre.yaml.',
  reads: ['registre.version'],
  check(_, { partage, report }) {
    if (partage.registre?.version.etat === 'absente') report({ at: partage.registre.version });
  },
  examples: {
    bad: { registreSans: ['version'] },
    good: { registre: 'version: 1' },
  },
});
