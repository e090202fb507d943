import { addressOf, type Cell, type Sheet, type SourceFile, type Value } from '../../src/import/grid.ts';

type Valeur = string | { readonly texte: string; readonly value: Value };

/** A workbook as the readers give it, from rows of texts; an empty text is no cell. */
export function classeur(
  feuilles: Readonly<Record<string, readonly (readonly Valeur[])[]>>,
  name = 'registre.xlsx',
): SourceFile {
  return {
    name,
    kind: 'xlsx',
    blocks: [],
    notices: [],
    sheets: Object.entries(feuilles).map(([nom, rows]) => feuille(nom, rows)),
  };
}

function feuille(name: string, rows: readonly (readonly Valeur[])[]): Sheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((valeur, col): Cell[] => {
      const { texte, value } =
        typeof valeur === 'string' ? { texte: valeur, value: { kind: 'text' as const } } : valeur;
      return texte === '' ? [] : [{ text: texte, row: r, col, address: addressOf(r, col), value }];
    }),
  );
  return { name, hidden: false, cells, merges: [], validations: [], comments: [] };
}

/** The CNIL’s form, filled, as rows of two to five columns. */
export function fiche(nom: string, reference: string): string[][] {
  return [
    ['Description  du traitement  '],
    ['Nom du traitement', nom],
    ['N° / RÉF', reference],
    ['Date de création du traitement', '26/05/2018'],
    ['Mise à jour du traitement', ''],
    [],
    ['Acteurs', 'Nom', 'Adresse', 'Code Postal', 'Ville'],
    ['Responsable du traitement', 'Mairie de Tours', '1 rue des Minimes', '37000', 'Tours'],
    ['Délégué à la protection des données', 'N/A'],
    [],
    ['Finalité(s) du traitement effectué'],
    ['Finalité principale', `${nom} des agents`],
    ['Sous-finalité 1', ''],
    [],
    ['Catégories de données personnelles concernées', 'Description', 'Durée de conservation'],
    ['Données de connexion (adress IP, logs, etc.)', `journaux de ${nom}`, '6 mois'],
    [],
    ['Destinataires', 'Type de destinataire', 'Précisions'],
    ['Destinataire 1', 'Sous-traitants', 'Hébergeur'],
    ['Destinataire 2', 'Sélectionnez un élément dans cette liste déroulante ►', '-'],
  ];
}

/** Two blocks of rows beside each other, with empty columns between them. */
export function cote(
  gauche: readonly string[][],
  droite: readonly string[][],
  colonne: number,
  decalage = 0,
): string[][] {
  const lignes = Math.max(gauche.length, droite.length + decalage);
  return Array.from({ length: lignes }, (_, r) => {
    const debut = [...(gauche[r] ?? [])];
    while (debut.length < colonne) debut.push('');
    return [...debut, ...(droite[r - decalage] ?? [])];
  });
}
