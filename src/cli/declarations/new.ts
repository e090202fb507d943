import type { Declaration } from './declaration.ts';

export const nouvelle: Declaration = {
  declare: (declare) =>
    declare('commence une fiche, vide, d’après un modèle, ou d’après une autre fiche')
      .argument('[dossier]', 'le registre où l’écrire (par défaut : celui d’ici)')
      .option('--model <modèle>', 'paie, recrutement, clients… ; ses propositions sont en commentaire')
      .option('--list', 'liste les modèles')
      .option('--from <référence>', 'reprend ce qui peut l’être d’une fiche de responsable (avec --as)')
      .option('--as <qualité>', 'responsable (par défaut) ou sous-traitant')
      .option('--reference <référence>', 'sa référence (par défaut : la suivante)')
      .option('--nom <nom>', 'son nom (par défaut : celui du modèle)')
      .option('--service <identifiant>', 'le service qui la tient, tel que registre.yaml le nomme'),
  load: () => import('../commands/new.ts'),
};
