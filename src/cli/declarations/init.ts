import type { Declaration } from './declaration.ts';

export const init: Declaration = {
  declare: (declare) =>
    declare('crée un registre : registre.yaml, ses dossiers, ce qui aide un éditeur')
      .argument('[dossier]', 'le dossier du registre, existant ou à créer (par défaut : ici)')
      .option('--nom <nom>', 'nom de l’organisme (demandé dans un terminal)')
      .option('--secteur <secteur>', 'prive ou public')
      .option('--effectif <nombre>', 'nombre de personnes employées')
      .option('--adresse <adresse>', 'numéro et voie')
      .option('--code-postal <code>', 'code postal')
      .option('--ville <ville>', 'ville')
      .option('--pays <pays>', 'code du pays en deux lettres : FR, DE…')
      .option('--telephone <numéro>', 'téléphone de l’organisme')
      .option('--courriel <courriel>', 'courriel de l’organisme')
      .option('--dpo-fonction <fonction>', 'fonction du délégué à la protection des données')
      .option('--dpo-courriel <courriel>', 'son courriel')
      .option('--config', 'écrit aussi registre.config.yaml')
      .option('--git', 'installe aussi le contrôle des commits (registre git install)'),
  load: () => import('../commands/init.ts'),
};
