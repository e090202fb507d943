import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const fichierIllisible = lectureRule({
  id: 'fichier-illisible',
  code: 'fichier-illisible',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Le fichier est un texte en UTF-8, de moins d’un million de caractères, et chaque valeur de moins de dix mille.',
  why: 'Un fichier d’un autre encodage se lit de travers : les accents y deviennent d’autres lettres.',
  messages: {
    controle: 'Ce fichier contient un caractère de contrôle, qui ne s’affiche pas.',
    caractere: 'Ce fichier n’est pas un texte en UTF-8 : il contient un caractère qui ne se lit pas.',
    taille: 'Ce fichier dépasse un million de caractères : il n’est pas lu.',
    texte: 'Cette valeur dépasse dix mille caractères : elle n’est pas lue.',
    socles: 'Les socles cités apportent plus de deux mille mesures : les suivantes ne sont pas lues.',
  },
  repair: {
    controle: 'Effacez le caractère signalé : il est souvent venu d’un copier-coller.',
    caractere: 'Enregistrez le fichier en UTF-8, puis remplacez le caractère signalé.',
    taille: 'Séparez ce fichier : une fiche par traitement.',
    texte: 'Résumez-la, et citez le document où se trouve le détail.',
    socles: 'Citez chaque socle une seule fois.',
  },
  examples: {
    bad: { entiere: 'reference: T-001\nnom: Gestion des cong�s\n' },
    good: { fiche: 'nom: Gestion des congés' },
  },
});
