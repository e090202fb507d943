import { ficheResponsable, ficheSousTraitant } from '../../model/fiche.ts';
import type { Reponse } from '../../model/reponse.ts';
import { lireFiche } from '../../register/fiche.ts';
import { lireFichier } from '../../register/fichier.ts';
import { enFormesLongues } from '../../register/formes-longues.ts';
import { lirePartage } from '../../register/partage.ts';
import { readDocument } from '../../source/document.ts';
import type { Carte } from '../understand/brouillon.ts';
import type { BaseDeFiche } from './base.ts';
import { elementDuChamp, empreinteDe, faitsDe, type Unite } from './faits.ts';
import { CHAMPS_DU_REGISTRE, champsPortes, faitsDeFiche, faitsDuRegistre } from './faits-de-fiche.ts';
import { type Fusion, fusionner } from './trois-voies.ts';

interface Fichier {
  readonly chemin: string;
  readonly texte: string;
}

type Reponses = Readonly<Record<string, Reponse<unknown>>>;

/** Joins what a workbook says of a fiche to its file; `undefined` when the file cannot be read. */
export function fusionnerFiche(
  tableur: Carte,
  { chemin, texte }: Fichier,
  registre: Fichier | undefined,
  base: BaseDeFiche,
): Fusion | undefined {
  const { partage } = lirePartage(readDocument(registre?.chemin ?? 'registre.yaml', registre?.texte ?? ''));
  const { fiche } = lireFiche(readDocument(chemin, texte), partage);
  if (!fiche) return undefined;
  // Reading normalises a document in place: each reading has its own.
  const schema = fiche.role === 'responsable' ? ficheResponsable : ficheSousTraitant;
  const ecrites = lireFichier(schema, readDocument(chemin, texte)).contenu as unknown as Reponses;
  const { reference: _, qualite: __, ...champs } = champsPortes(fiche.role);
  const reponses = enFormesLongues(fiche, partage) as unknown as Reponses;
  return fusionner(champs, {
    tableur,
    yaml: faitsDeFiche(fiche, partage),
    base,
    elements: (unite) => elementsDe(unite, reponses, ecrites),
  });
}

/** Joins what a workbook says of `registre.yaml` to the file; `undefined` when the file cannot be read. */
export function fusionnerRegistre(
  tableur: Carte,
  { chemin, texte }: Fichier,
  references: readonly string[],
  base: BaseDeFiche,
): Fusion | undefined {
  const { partage } = lirePartage(readDocument(chemin, texte));
  if (!partage.registre) return undefined;
  const reponses = partage.registre as unknown as Reponses;
  return fusionner(CHAMPS_DU_REGISTRE, {
    tableur,
    yaml: faitsDuRegistre(partage, references),
    base,
    elements: (unite) => elementsDe(unite, reponses, reponses),
  });
}

/** Every element as written, an unreadable one included: ranks are those of the file. */
function elementsDe({ champ, chemin }: Unite, resolues: Reponses, ecrites: Reponses) {
  const element = elementDuChamp(champ);
  const en = (reponses: Reponses) => listeA(chemin, reponses).map((un) => faitsDe(element, un));
  return {
    rangs: en(resolues).map((fait) => empreinteDe(element, fait)),
    ecrits: en(ecrites).map((fait) => fait ?? ''),
  };
}

function listeA([racine, ...suite]: readonly string[], reponses: Reponses): readonly Reponse<unknown>[] {
  let reponse: Reponse<unknown> | undefined = reponses[racine!];
  for (const cle of suite) {
    const dedans: unknown = reponse?.etat === 'donnee' ? reponse.valeur : undefined;
    reponse = dedans instanceof Map ? dedans.get(cle) : (dedans as Reponses | undefined)?.[cle];
  }
  return reponse?.etat === 'donnee' && Array.isArray(reponse.valeur) ? reponse.valeur : [];
}
