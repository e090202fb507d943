import { groupBy } from '../../model/group-by.ts';
import { roleDe } from '../../register/fiche.ts';
import { nomDeFichier } from '../../register/resolution.ts';
import { readDocument } from '../../source/document.ts';
import { isTreeMap } from '../../source/tree.ts';
import { enUneLigne } from '../retour/fichier.ts';
import { cle } from '../understand/cle.ts';
import type { FicheImportee } from '../understand/comprendre.ts';
import { cleDeReference, referenceValide } from '../understand/reference.ts';

/** A file of the register that the import goes into. */
export interface FichierActuel {
  /** Posix, relative to the folder of the register. */
  readonly chemin: string;
  readonly texte: string;
}

/** A fiche of the register, and what tells it from the others. */
export interface Connue {
  readonly fichier: FichierActuel;
  /** What an export calls it: its reference, or the name of its file where none can be read. */
  readonly reference: string;
  /** As written, were it no reference. */
  readonly ecrite: string | undefined;
  readonly nom: string | undefined;
  readonly qualite: string;
}

/** The fiche that an import edits; or those among which nothing chooses, and then it edits none. */
export type Pendant = { readonly connue: Connue } | { readonly parmi: readonly Connue[] };

/** What a file of the register holds, a file with a syntax error included: another one must not take its place. */
export function connaitre(fichier: FichierActuel): Connue {
  const { root } = readDocument(fichier.chemin, fichier.texte);
  const ecrit = (nom: string) =>
    new RegExp(`^${nom}: *["']?([^"'#\\n]{1,200})`, 'm').exec(fichier.texte)?.[1]?.trim();
  const texteDe = (nom: string) => {
    if (!isTreeMap(root)) return ecrit(nom);
    return typeof root[nom] === 'string' ? root[nom] : undefined;
  };
  const [nom, ecrite] = [texteDe('nom'), texteDe('reference')];
  const lisible = ecrite !== undefined && referenceValide(ecrite) === ecrite;
  return {
    fichier,
    ecrite,
    reference: lisible ? ecrite : nomDeFichier(fichier.chemin),
    nom: nom === undefined ? undefined : cle(nom),
    qualite: roleDe(texteDe('qualite')),
  };
}

/**
 * The fiche of the register that each imported one stands for: the one of the file it names, else of its reference.
 * Where several share a reference, what else names them decides, then their order; one that has no pendant is new.
 */
export function apparier(
  fiches: readonly FicheImportee[],
  connues: readonly Connue[],
): ReadonlyMap<FicheImportee, Pendant> {
  const pendants = new Map<FicheImportee, Pendant>();
  const libres = new Set(connues);
  const prendre = (fiche: FicheImportee, connue: Connue) => {
    pendants.set(fiche, { connue });
    libres.delete(connue);
  };
  const parChemin = new Map(connues.map((une) => [enUneLigne(une.fichier.chemin), une]));
  for (const fiche of fiches) {
    const connue = parChemin.get(enUneLigne(fiche.fichier ?? ''));
    if (connue && libres.has(connue)) prendre(fiche, connue);
  }
  const parCle = groupBy([...libres], ({ reference }) => cleDeReference(reference));
  const malEcrites = [...libres].filter(
    ({ ecrite, reference }) => ecrite !== undefined && ecrite !== reference,
  );
  const parEcrite = groupBy(malEcrites, ({ ecrite }) => cleDeReference(ecrite!));
  const ecrites = fiches.filter((une) => une.ecrite !== undefined && !pendants.has(une));
  for (const [reference, groupe] of groupBy(ecrites, ({ voulue }) => cleDeReference(voulue)))
    for (const [fiche, connue] of appareiller(
      groupe,
      parCle.get(reference) ?? parEcrite.get(reference) ?? [],
    ))
      if (libres.has(connue)) prendre(fiche, connue);
  const parReference = new Map(connues.map((une) => [une.reference.toLowerCase(), une]));
  const parNom = groupBy(connues, ({ nom }) => nom ?? '');
  for (const fiche of fiches.filter((une) => !pendants.has(une))) {
    const { nom } = signesDe(fiche);
    const homonymes = nom === undefined ? [] : (parNom.get(nom) ?? []);
    const connue =
      fiche.ecrite === undefined
        ? homonymes.find((une) => libres.has(une))
        : parReference.get(fiche.reference.toLowerCase());
    const parmi = fiche.ecrite === undefined ? [] : (parCle.get(cleDeReference(fiche.voulue)) ?? []);
    if (parmi.length > 1) pendants.set(fiche, { parmi });
    else if (connue && libres.has(connue)) prendre(fiche, connue);
    else if (connue) pendants.set(fiche, { parmi: [connue] });
  }
  return pendants;
}

/** What may tell fiches apart, the surest first. */
const SIGNES = ['reference', 'nom', 'qualite', 'seule'] as const;
type Signes = Readonly<Record<(typeof SIGNES)[number], string | undefined>>;

const signesDe = ({ voulue: reference, contenu }: FicheImportee): Signes => ({
  reference,
  nom: typeof contenu.nom === 'string' ? cle(contenu.nom) : undefined,
  qualite: typeof contenu.qualite === 'string' ? contenu.qualite : undefined,
  seule: 'oui',
});

/** Pairs fiches that share a reference. */
function appareiller(
  fiches: readonly FicheImportee[],
  connues: readonly Connue[],
): (readonly [FicheImportee, Connue])[] {
  const paires: [FicheImportee, Connue][] = [];
  let [ici, la] = [
    fiches.map((une) => ({ une, signes: signesDe(une) })),
    connues.map((une) => ({
      une,
      signes: { ...une, seule: 'oui' } satisfies Signes,
    })),
  ];
  for (const signe of SIGNES) {
    const autres = groupBy(la, ({ signes }) => signes[signe] ?? '');
    for (const [valeur, [fiche, rivale]] of groupBy(ici, ({ signes }) => signes[signe] ?? '')) {
      const [connue, autre] = autres.get(valeur) ?? [];
      if (valeur !== '' && fiche && connue && !rivale && !autre) paires.push([fiche.une, connue.une]);
    }
    const prises = new Set<unknown>(paires.flat());
    ici = ici.filter(({ une }) => !prises.has(une));
    la = la.filter(({ une }) => !prises.has(une));
  }
  const memesNoms = ici.every(({ signes }, rang) => signes.nom === la[rang]?.signes.nom);
  const enOrdre = (ici.length === la.length && memesNoms) || connues.length === 1;
  return [...paires, ...(enOrdre ? la.map(({ une }, rang) => [ici[rang]!.une, une] as const) : [])];
}
