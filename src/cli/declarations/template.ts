import type { Declaration } from './declaration.ts';

export const template: Declaration = {
  declare: (declare) =>
    declare('montre les modèles de documents, ou en copie un dans le registre pour le modifier')
      .argument('<action>', 'list ou eject')
      .argument('[modèle]', 'pour eject : nom du modèle, comme fiche.html.hbs')
      .usage('[options] list | eject <modèle>'),
  load: () => import('../commands/template.ts'),
};
