import { carte } from './brouillon.ts';
import type { Role } from './champs.ts';
import { couper } from './couper.ts';
import type { FicheLue } from './fiche-lue.ts';
import { libelle } from './libelle.ts';
import { type Rangee, texteDe, toutes } from './rangee.ts';
import { retention, sortDe } from './retention.ts';

/** One category of data: what it holds, how long, where from. Returns the columns that it read. */
export function ajouterDonnee(
  fiche: FicheLue,
  section: 'donnees' | 'donnees_sensibles',
  rangee: Rangee,
): ReadonlySet<Role> {
  const ecrite = texteDe(rangee, 'categorie') ?? (rangee.id ? undefined : rangee.tete?.texte);
  const lue = ecrite === undefined ? undefined : libelle(ecrite);
  const id = rangee.id ?? (lue?.champ === section ? lue.id : undefined);
  const conservation = retention(rangee);
  const details = [texteDe(rangee, 'description'), texteDe(rangee, 'precisions')].filter(
    (un) => un !== undefined,
  );
  const commun = {
    conservation: Object.keys(conservation).length > 0 ? conservation : undefined,
    source: texteDe(rangee, 'source'),
  };
  const places = [...toutes(rangee), ...(id === undefined && rangee.tete ? [rangee.tete] : [])];
  for (const detail of id === 'autres' && details.length === 1
    ? details[0]!.split('\n')
    : [details.join(' : ') || undefined]) {
    const [titre, suite] =
      id === 'autres' && detail !== undefined ? (couper(detail) ?? [undefined, detail]) : [undefined, detail];
    const inconnue =
      id === undefined && ecrite !== undefined
        ? {
            categorie: section === 'donnees' ? 'autres' : ecrite,
            libelle: section === 'donnees' ? ecrite : undefined,
          }
        : {};
    fiche.brouillon.ajouter(
      [section],
      carte({ categorie: id, libelle: titre, ...inconnue, description: suite, ...commun }),
      ...places,
    );
  }
  const sort = sortDe(texteDe(rangee, 'sort_final')) === undefined ? [] : (['sort_final'] as const);
  return new Set<Role>([
    'description',
    'precisions',
    'categorie',
    'duree',
    'depart',
    'archivage',
    'source',
    ...sort,
  ]);
}
