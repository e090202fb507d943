import type { SourceFile } from '../grid.ts';
import type { Champ } from './champs.ts';
import type { Recolte } from './comprendre.ts';
import { estActeur } from './contact.ts';
import { couper } from './couper.ts';
import { FicheLue } from './fiche-lue.ts';
import { libelle } from './libelle.ts';
import { type Place, partie, placeDe } from './place.ts';
import { poser } from './poser.ts';

const TITRE =
  /^registre des (?:activités de )?traitements? (?:de données )?(?:de (?:la |l[’'])?|du |[-–—:] ?)(\S.*)$/i;

/** What follows the dash of a title and is no organisation. */
const PAS_UN_ORGANISME =
  /^(?:services?|direction|p[oô]le|d[ée]partement|sous[- ]traitants?|responsables?|version|ann[ée]e|mise? [àa] jour|rgpd|article|fiches?|liste|\d)(?![\p{L}\p{N}])/iu;

/** What stands above the fiches: « Registre des traitements de … », « DPO : … », « DPO | Mme Petit ». */
export function lireEnTete(file: SourceFile, recolte: Recolte): void {
  const { bilan, registre } = recolte;
  const fiche = new FicheLue(bilan, registre, file.name);
  const restes = bilan
    .clore(file)
    .filter(({ sort, unite }) => sort === 'reste' && unite.kind !== 'comment')
    .map(({ unite }) =>
      unite.kind === 'cell'
        ? placeDe(unite, unite.content.row, unite.content.col)
        : placeDe(unite, unite.content.line ?? 0, 0),
    );
  lireOrganisme(restes, recolte);
  for (const place of restes) {
    const [avant, apres] = couper(place.texte) ?? [];
    const champ = avant === undefined ? undefined : acteurDe(avant);
    if (!bilan.connait(place.unite) && champ && apres !== undefined)
      poser(fiche, champ, partie(place, apres));
  }
  for (const [tete, reponse] of paires(restes)) {
    const champ = acteurDe(tete.texte);
    if (!champ || bilan.connait(tete.unite) || bilan.connait(reponse.unite)) continue;
    bilan.libelle(tete);
    poser(fiche, champ, reponse);
  }
}

/** The organisation that the titles name, unless they name several: those are its departments. */
function lireOrganisme(restes: readonly Place[], { bilan, registre }: Recolte): void {
  const titres = restes.flatMap((place) => {
    const organisme = TITRE.exec(place.texte)?.[1];
    return organisme === undefined || PAS_UN_ORGANISME.test(organisme) ? [] : [{ place, organisme }];
  });
  if (registre.lire(['organisme', 'nom']) !== undefined) return;
  if (new Set(titres.map(({ organisme }) => organisme)).size !== 1) return;
  for (const { place, organisme } of titres) {
    bilan.oublier(place.unite);
    registre.poser(['organisme', 'nom'], organisme, place);
  }
}

function acteurDe(texte: string): Champ | undefined {
  const champ = libelle(texte)?.champ;
  return champ && estActeur(champ) && champ !== 'responsables_conjoints' ? champ : undefined;
}

/** Two cells alone on their row. */
function paires(restes: readonly Place[]): (readonly [Place, Place])[] {
  const rangs = new Map<string, Place[]>();
  for (const place of restes) {
    if (place.unite.kind !== 'cell') continue;
    const rang = `${place.unite.sheet.name}\n${place.row}`;
    const autres = rangs.get(rang);
    if (autres) autres.push(place);
    else rangs.set(rang, [place]);
  }
  return [...rangs.values()].flatMap(([tete, reponse, autre]) =>
    tete && reponse && !autre ? [[tete, reponse] as const] : [],
  );
}
