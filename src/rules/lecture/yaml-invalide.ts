import { replacePlace } from '../../lint/mend/replace-place.ts';
import { lectureRule } from '../../lint/rule.ts';
import { FORME } from '../sources.ts';

export const yamlInvalide = lectureRule({
  id: 'yaml-invalide',
  code: 'yaml-invalide',
  severity: 'error',
  source: 'structure',
  references: [FORME],
  what: 'Le fichier est écrit en YAML.',
  why: 'Un fichier qui ne suit pas la syntaxe YAML ne se lit pas : rien de la fiche n’est contrôlé.',
  messages: {
    crochet: 'Ce crochet ou cette accolade n’est pas refermé.',
    insecable: 'Une espace insécable se trouve ici : YAML n’y voit pas une espace.',
    tiret: 'Un élément de liste commence par un tiret « - » suivi d’une espace.',
    espace: 'Il manque une espace après ce deux-points.',
    'deux-points': 'Il manque un deux-points après cette clé.',
    apostrophe: 'Ce texte est fermé par sa première apostrophe.',
    tabulation: 'Une tabulation sert de retrait ici : YAML n’accepte que des espaces.',
    retrait: 'Cette ligne n’est pas alignée avec les lignes voisines.',
    echappement: 'Une barre oblique inverse « \\ » est mal employée entre ces guillemets droits.',
    fermeture: 'Il manque un guillemet, un crochet ou une accolade pour fermer ce qui est ouvert ici.',
    debut: 'Un texte ne peut pas commencer par ce caractère sans guillemets.',
    inattendu: 'Ce caractère n’est pas attendu ici.',
    autre: 'Cette partie du fichier ne suit pas la syntaxe YAML.',
  },
  repair: {
    crochet: 'Ajoutez le signe qui ferme, ou mettez entre guillemets droits le texte qui contient celui-ci.',
    insecable: 'Remplacez-la par une espace ordinaire ; elle vient souvent d’un copier-coller.',
    tiret: 'Écrivez « - » puis une espace, avec le tiret du clavier.',
    espace: 'Ajoutez une espace après le deux-points.',
    'deux-points': 'Écrivez la clé, deux-points, une espace, puis la valeur.',
    apostrophe: 'Mettez le texte entre guillemets droits : "…".',
    tabulation: 'Remplacez la tabulation par deux espaces.',
    retrait: 'Alignez les clés d’un même bloc sur la même colonne, avec deux espaces par niveau.',
    echappement: "Mettez le texte entre apostrophes droites : '…'.",
    fermeture: 'Ajoutez le signe qui manque, ou mettez le texte entre guillemets droits.',
    debut: 'Mettez le texte entre guillemets droits : "…".',
    inattendu: 'Mettez le texte entre guillemets droits, ou retirez ce caractère.',
    autre: 'Comparez avec une fiche qui se lit : une clé, deux-points, une espace, la valeur.',
  },
  fix: {
    insecable: {
      title: 'Remplacer par une espace ordinaire',
      safe: true,
      edits: replacePlace((odd) => ' '.repeat(odd.length)),
    },
    espace: {
      title: 'Ajouter une espace après le deux-points',
      safe: false,
      edits: replacePlace((key) => `${key} `),
    },
    tiret: { title: 'Écrire un tiret et une espace', safe: false, edits: replacePlace(() => '- ') },
  },
  examples: {
    bad: { entiere: 'reference: T-001\nfinalites: [Payer les salariés\nnom: Gestion de la paie\n' },
    good: { fiche: 'finalites: [{ libelle: Payer les salariés, base_legale: contrat }]' },
  },
});
