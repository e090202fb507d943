import { empreinteDeTexte } from '../import/retour/faits.ts';
import type { VueFicheSousTraitant } from '../render/vue/fiche.ts';
import type { VueRegistre } from '../render/vue/registre.ts';

/** The texts that the rows of actors print from what is said elsewhere, line by line, as fingerprints. */
export function textesImprimes(vue: VueRegistre | VueFicheSousTraitant): string[] {
  const suite = 'clients' in vue ? [vue.clients, vue.sous_traitants_ulterieurs, vue.etats] : vue.traitements;
  const { organisme, dpo, representant } = vue;
  const lignes = textesDe([organisme, dpo, representant, suite]).flatMap((texte) => texte.split('\n'));
  return [...new Set(lignes.filter((ligne) => ligne !== '').map(empreinteDeTexte))];
}

function textesDe(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur];
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(textesDe) : [];
}
