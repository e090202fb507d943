import { type BaseDeFiche, ecrireBase, REGISTRE } from '../import/retour/base.ts';
import { enRangs } from '../import/retour/cellules.ts';
import { type Complement, RIEN } from '../import/retour/complements.ts';
import { fichiersADire, inscriptionDe, TITRE_DU_FICHIER } from '../import/retour/fichier.ts';
import type { Completer } from '../render/register-workbook.ts';
import { overlay } from '../render/templating/overlay.ts';
import { fichesEnOrdre } from '../render/vue/registre.ts';
import { retourDeFiche } from './retour-de-fiche.ts';
import { retourDuRegistre } from './retour-du-registre.ts';

/**
 * Makes of a workbook one that `registre import` reads back whole: each fiche has its block of complements, and
 * a hidden sheet the fingerprints of what it says.
 */
export const pourRevenir: Completer = (vue, { role, fiches, partage }) => {
  const siennes = fichesEnOrdre(fiches, role);
  const fichierDe = fichiersADire(fiches);
  const base: { reference: string; empreintes: string }[] = [];
  const inscrire = (reference: string, deFiche: BaseDeFiche) => {
    for (const empreintes of ecrireBase(deFiche)) base.push({ reference, empreintes });
  };
  const registre = retourDuRegistre(
    partage,
    vue,
    fiches.map(({ ref }) => ref),
  );
  inscrire(REGISTRE, registre.base);
  const completes = vue.fiches.map((une, rang) => {
    const fiche = siennes[rang]!;
    const { complements, base: propre } = retourDeFiche(fiche, une, partage);
    const fichier = fichierDe(fiche);
    inscrire(inscriptionDe(une.reference, fichier), propre);
    const dits = fichier === undefined ? complements : [direFichier(fichier), ...complements];
    return overlay(une, { complements: enRangs(dits) });
  });
  return { ...vue, fiches: completes, base, complements_du_registre: enRangs(registre.complements) };
};

/**
 * What a workbook for another reader keeps of it: the block of each fiche, and neither the actors and services
 * that the whole register shares, nor fingerprints of anything.
 */
export const pourLire: Completer = (vue, { role, fiches, partage }) => {
  const siennes = fichesEnOrdre(fiches, role);
  const lisibles = vue.fiches.map((une, rang) => {
    const { complements } = retourDeFiche(siennes[rang]!, une, partage);
    const dits = complements.filter(({ reponse }) => reponse !== RIEN);
    return overlay(une, { complements: enRangs(dits) });
  });
  return { ...vue, fiches: lisibles };
};

const direFichier = (reponse: string): Complement => ({
  rubrique: TITRE_DU_FICHIER,
  element: '',
  precision: '',
  reponse,
});
