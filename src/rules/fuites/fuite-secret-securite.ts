import { ficheRule } from '../../lint/rule.ts';
import { rgpd } from '../sources.ts';
import { nomDeChamp, textesDe } from '../textes.ts';
import { contientAdresseInterne } from './adresses-internes.ts';
import { contientSecret } from './secrets.ts';

export const fuiteSecretSecurite = ficheRule({
  id: 'fuite-secret-securite',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('32'), rgpd('30(1)(g)')],
  what: 'Le registre ne contient ni mot de passe, ni clé, ni code, ni adresse interne.',
  why: 'L’article 30 demande une description générale des mesures. Le registre circule, s’imprime et reste dans git : un secret écrit ici est un secret perdu.',
  messages: {
    default: 'Le champ `{champ}` contient ce qui semble un mot de passe, une clé ou un code.',
    infrastructure: 'Le champ `{champ}` contient un détail d’infrastructure (adresse ou nom de machine).',
  },
  repair: {
    default:
      'Retirez-le du texte et de l’historique git, changez-le, et décrivez la règle : « mots de passe de 12 caractères ».',
    infrastructure:
      'Retirez-le du texte, et décrivez la mesure en termes généraux : « serveur accessible du réseau interne seulement ».',
  },
  reads: ['mesures_securite[].description', 'donnees[].description', 'destinataires[].nom', 'notes_internes'],
  notices: (texte) => contientSecret(texte) || contientAdresseInterne(texte),
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of textesDe(fiche)) {
      const data = { champ: nomDeChamp(chemin) };
      if (contientSecret(texte)) report({ at: origine, data });
      else if (contientAdresseInterne(texte)) report({ at: origine, message: 'infrastructure', data });
    }
  },
  examples: {
    bad: {
      fiche:
        'mesures_securite:\n  - { socle: si }\n  - { type: controle-acces, description: "accès au serveur de paie, mot de passe : Soleil2024!" }',
    },
    good: {
      fiche:
        'mesures_securite:\n  - { socle: si }\n  - { type: controle-acces, description: "accès au serveur de paie, mots de passe de 12 caractères" }',
    },
  },
});
