import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const fichierIllisible = lectureRule({
  id: 'fichier-illisible',
  code: 'fichier-illisible',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Le fichier est un texte en UTF-8, de moins d’un million de caractères.',
  why: 'Un fichier d’un autre encodage se lit de travers : les accents y deviennent d’autres lettres.',
  messages: {
    controle: 'Ce fichier contient un caractère de contrôle, qui ne s’affiche pas.',
    caractere: 'Ce fichier n’est pas un texte en UTF-8 : il contient un caractère qui ne se lit pas.',
    taille: 'Ce fichier dépasse un million de caractères : il n’est pas lu.',
  },
  repair: {
    controle: 'Effacez le caractère signalé : il est souvent venu d’un copier-coller.',
    caractere: 'Enregistrez le fichier en UTF-8, puis remplacez le caractère signalé.',
    taille: 'Séparez ce fichier : une fiche par traitement.',
  },
  examples: {
    bad: { entiere: 'reference: T-001\nnom: Gestion des cong�s\n' },
    good: { fiche: 'nom: Gestion des congés' },
  },
});
