import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { pourRevenir } from '../../src/export/classeur.ts';
import {
  comprendre,
  type PlanEcriture,
  planifier,
  type RegistreActuel,
  readSource,
} from '../../src/import/index.ts';
import { canoniqueDe } from '../../src/import/retour/faits.ts';
import {
  CHAMPS_DU_REGISTRE,
  champsPortes,
  faitsDeFiche,
  faitsDuRegistre,
} from '../../src/import/retour/faits-de-fiche.ts';
import { chargerRegistre, type Registre } from '../../src/register/charger.ts';
import type { Fiche } from '../../src/register/fiche.ts';
import { layouts } from '../../src/render/layouts/index.ts';
import { renderRegisterWorkbook } from '../../src/render/register-workbook.ts';
import type { RegistreGenere } from './registres.ts';

/** The files of a generated register. */
export function fichiersDe({ registre, fiches }: RegistreGenere): RegistreActuel {
  return {
    registre: { chemin: 'registre.yaml', texte: stringify(registre) },
    fiches: fiches.map(({ fiche }, rang) => ({
      chemin: `traitements/F-${rang + 1}.yaml`,
      texte: stringify(fiche),
    })),
  };
}

export function charger({ registre, fiches }: RegistreActuel): Registre {
  const fichier = ({ chemin, texte }: { chemin: string; texte: string }) => ({
    path: chemin,
    read: () => texte,
  });
  return chargerRegistre({ registre: fichier(registre!), fiches: fiches.map(fichier) });
}

const racine = new URL('../../templates/', import.meta.url);

/** The workbook of each role that has a fiche. */
export async function exporter({ partage, fiches }: Registre): Promise<Map<Fiche['role'], Uint8Array>> {
  const classeurs = new Map<Fiche['role'], Uint8Array>();
  for (const role of ['responsable', 'sous-traitant'] as const) {
    if (!fiches.some((fiche) => fiche.role === role)) continue;
    const name = layouts['cnil-simplifie'].modeles.xlsx[role];
    const bytes = new Uint8Array(readFileSync(new URL(name, racine)));
    classeurs.set(
      role,
      await renderRegisterWorkbook({ name, bytes }, { role, fiches, partage }, pourRevenir),
    );
  }
  return classeurs;
}

/** The register once a file is imported into it, and what was said. */
export function importer(name: string, bytes: Uint8Array, actuel: RegistreActuel) {
  const lecture = comprendre(readSource({ name, bytes }));
  const plan = planifier(lecture, actuel);
  return { lecture, plan, apres: appliquer(plan, actuel) };
}

/** The files once a plan is written. */
export function appliquer({ ecritures }: PlanEcriture, actuel: RegistreActuel): RegistreActuel {
  const fiches = new Map(actuel.fiches.map((une) => [une.chemin, une]));
  let { registre } = actuel;
  for (const { chemin, contenu } of ecritures) {
    if (chemin === 'registre.yaml') registre = { chemin, texte: contenu };
    else fiches.set(chemin, { chemin, texte: contenu });
  }
  return { registre, fiches: [...fiches.values()] };
}

export const VIDE: RegistreActuel = { registre: undefined, fiches: [] };

/** All that a register says and a workbook carries, with nothing left of how it was written. */
export function faits(actuel: RegistreActuel): unknown {
  const { partage, fiches } = charger(actuel);
  const references = fiches.map(({ ref }) => ref);
  const dits = faitsDuRegistre(partage, references);
  const canoniques = (champs: ReturnType<typeof champsPortes>, valeurs: typeof dits) =>
    Object.fromEntries(Object.entries(valeurs).map(([nom, un]) => [nom, canoniqueDe(champs[nom]!, un)]));
  return {
    registre: canoniques(CHAMPS_DU_REGISTRE, dits),
    fiches: Object.fromEntries(
      fiches.map((fiche) => [fiche.ref, canoniques(champsPortes(fiche.role), faitsDeFiche(fiche, partage))]),
    ),
  };
}
