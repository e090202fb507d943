import type { Declaration } from './declaration.ts';
import { list } from './list.ts';

export const lint: Declaration = {
  declare: (declare) =>
    declare('contrôle le registre : ce qui manque, ce qui se contredit, et d’où vient chaque demande')
      .argument(
        '[chemins...]',
        'registres, dossiers ou fiches (par défaut : ici), ou - pour l’entrée standard',
      )
      .option(
        '--format <format[=fichier]>',
        'pretty, compact, json, sarif, github, gitlab, junit ou markdown ; répétable, un seul sans fichier',
        list,
        [],
      )
      .option('--fail-on <niveau>', 'code 1 à partir de : error, warning, info ou never', 'error')
      .option('--max-warnings <nombre>', 'code 1 au-delà de ce nombre d’avertissements')
      .option('--quiet', 'ne montre que les erreurs')
      .option('--rule <règle=niveau>', 'règle à un autre niveau : error, warning, info ou off', list, [])
      .option('--preset <préréglage>', 'essentiel (article 30 seul), recommande (par défaut) ou strict')
      .option('--fix', 'corrige ce qui peut l’être sans rien changer à ce qui se lit')
      .option('--unsafe', 'avec --fix : corrige aussi ce qui se devine, à relire ensuite')
      .option('--baseline <fichier>', 'constats déjà connus, comptés à part')
      .option('--write-baseline', 'écrit la ligne de base : les constats d’aujourd’hui deviennent connus')
      .option('--prune-baseline', 'retire de la ligne de base ce qui n’existe plus')
      .option('--staged', 'contrôle ce qui est indexé, et n’en montre que ce qui change')
      .option('--since <révision>', 'ne montre que ce qui change depuis le départ de cette branche')
      .option('--stdin-filename <chemin>', 'contrôle l’entrée standard comme si elle était ce fichier')
      .option('--at <révision|date>', 'contrôle le registre tel qu’il était à cette révision ou ce jour-là'),
  load: () => import('../commands/lint.ts'),
};
