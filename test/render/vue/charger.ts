import { readdirSync, readFileSync } from 'node:fs';
import { lireFiche } from '../../../src/register/fiche.ts';
import { lirePartage } from '../../../src/register/partage.ts';
import { readDocument } from '../../../src/source/document.ts';

const racine = new URL('../../../', import.meta.url);

/** The fiches and shared part of one of the case registers. */
export function chargerRegistre(nom: string) {
  const dossier = new URL(`registers/${nom}/`, racine);
  const fichiers = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).map((f) =>
    f.replaceAll('\\', '/'),
  );
  const lire = (fichier: string) => readDocument(fichier, readFileSync(new URL(fichier, dossier), 'utf8'));
  const { partage } = lirePartage(lire('registre.yaml'));
  const chemins = fichiers.filter((f) => f.endsWith('.yaml') && !f.startsWith('registre')).sort();
  const fiches = chemins.map((chemin) => lireFiche(lire(chemin), partage).fiche!);
  return { partage, fiches, fiche: (ref: string) => fiches.find((fiche) => fiche.ref === ref)! };
}

/** A fiche and a register written in a test. */
export function lireTextes(fiche: string, registre = 'version: 1\norganisme: { nom: Octave }\n') {
  const { partage } = lirePartage(readDocument('registre.yaml', registre));
  const lue = lireFiche(readDocument('fiche.yaml', fiche), partage);
  return { partage, fiche: lue.fiche!, problems: lue.problems };
}

/** A template of the folder `templates/`. */
export const modele = (nom: string) => readFileSync(new URL(`templates/${nom}`, racine));

/** Every partial of `templates/partiels/` for a format, by name. */
export function fragments(format = 'html'): Record<string, string> {
  const suffixe = format === 'html' ? '.hbs' : `.${format}.hbs`;
  const noms = readdirSync(new URL('templates/partiels/', racine)).filter(
    (nom) => nom.endsWith(suffixe) && !nom.slice(0, -suffixe.length).includes('.'),
  );
  return Object.fromEntries(
    noms.map((nom) => [nom.slice(0, -suffixe.length), modele(`partiels/${nom}`).toString('utf8')]),
  );
}
