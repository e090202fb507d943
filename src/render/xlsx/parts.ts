/** Parts of a workbook that a template may not hold: where they live, and what to do instead. */
const REFUSED: readonly (readonly [where: RegExp, message: string])[] = [
  [
    /vba|macrosheets\/|dialogsheets\//i,
    'ce classeur contient des macros : enregistrez-le au format .xlsx, sans macro.',
  ],
  [
    /^xl\/externalLinks\//i,
    'ce classeur est lié à un autre fichier : rompez les liaisons (Données › Modifier les liens).',
  ],
  [/^xl\/(?:charts|chartsheets|chartex)\//i, 'ce classeur contient un graphique : retirez-le du modèle.'],
  [/^xl\/pivot/i, 'ce classeur contient un tableau croisé dynamique : retirez-le du modèle.'],
  [
    /^xl\/(?:slicers?|slicerCaches|timelines?|timelineCaches)\//i,
    'ce classeur contient un segment : retirez-le du modèle.',
  ],
  [
    /^xl\/(?:queryTables\/|connections\.xml)/i,
    'ce classeur va chercher des données ailleurs : supprimez ses connexions.',
  ],
  [
    /^xl\/(?:activeX|ctrlProps|embeddings)\//i,
    'ce classeur contient un contrôle ou un objet incorporé : retirez-le du modèle.',
  ],
  [/^xl\/diagrams\//i, 'ce classeur contient un SmartArt : remplacez-le par une image.'],
];

/** The sentences about the parts that are refused, each once. */
export function partRefusals(names: Iterable<string>): string[] {
  const all = [...names];
  return REFUSED.filter(([where]) => all.some((name) => where.test(name))).map(([, message]) => message);
}

/** Elements of a sheet that a template may not hold. Notes are left out of the result without a word. */
export const REFUSED_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['oleObjects', 'un objet incorporé : retirez-le du modèle.'],
  ['controls', 'un contrôle de formulaire : retirez-le du modèle.'],
  ['legacyDrawingHF', 'une image dans l’en-tête ou le pied de page : placez-la dans une cellule.'],
]);

/** Extensions of a sheet that a template may not hold, by the local name of what they wrap. */
export const REFUSED_EXTENSIONS: ReadonlyMap<string, string> = new Map([
  [
    'dataValidations',
    'une liste déroulante d’un format étendu, qu’Excel écrit quand elle cite une autre feuille : donnez un nom à la plage (Formules › Définir un nom) et citez ce nom dans la validation.',
  ],
  [
    'conditionalFormattings',
    'une mise en forme conditionnelle d’un format étendu (barres de données, icônes, autre feuille) : remplacez-la par une règle simple.',
  ],
  ['sparklineGroups', 'un graphique sparkline : retirez-le du modèle.'],
  ['slicerList', 'un segment : retirez-le du modèle.'],
  ['timelineRefs', 'une chronologie : retirez-la du modèle.'],
]);
