import { type Complement, titreDe } from '../import/retour/complements.ts';
import { ecartDe } from '../import/retour/element.ts';
import { enTeteLu, type TexteDEnTete } from '../import/retour/en-tete.ts';
import { basesDe } from '../import/retour/faits.ts';
import { CHAMPS_DU_REGISTRE, faitsDuRegistre } from '../import/retour/faits-de-fiche.ts';
import { estCarte } from '../import/understand/brouillon.ts';
import type { Champ as Label, Role } from '../import/understand/champs.ts';
import type { Partage } from '../register/partage.ts';
import type { VueRegistre } from '../render/vue/registre.ts';
import { textesImprimes } from './imprimes.ts';
import { deChamp, type Retour } from './retour-de-fiche.ts';

/** What the workbook must say of `registre.yaml` besides the head of its list of activities. */
export function retourDuRegistre(partage: Partage, vue: VueRegistre, references: readonly string[]): Retour {
  const faits = faitsDuRegistre(partage, references);
  const lu = enTeteLu(textesDEnTete(vue));
  const complements: Complement[] = [];
  const remplaces = new Map<string, Set<string>>();
  for (const [nom, valeur] of Object.entries(faits)) {
    const champ = CHAMPS_DU_REGISTRE[nom]!;
    const dit = lu[nom];
    if (nom === 'liste' || dit === valeur) continue;
    if (!estCarte(valeur) || !estCarte(dit)) {
      complements.push(...deChamp(champ, nom, valeur));
      continue;
    }
    const { precisions, remplaces: propres } = ecartDe(champ, dit, valeur);
    complements.push(...precisions.map((une) => ({ rubrique: titreDe(champ, nom), element: '', ...une })));
    for (const [cle, empreinte] of propres) remplaces.set(`${nom}.${cle}`, new Set([empreinte]));
  }
  return {
    complements,
    base: { faits: basesDe(CHAMPS_DU_REGISTRE, faits), remplaces, imprimes: new Set(textesImprimes(vue)) },
  };
}

/** The texts that the head of the list of activities prints, as the template places them. */
function textesDEnTete({ organisme, representant, dpo }: VueRegistre): TexteDEnTete[] {
  const communs = ['prenom', 'adresse', 'courriel', 'code_postal', 'ville', 'telephone'] as const;
  const de = (champ: Label, bloc: Readonly<Record<(typeof communs)[number], string>>, nom: string) => [
    { champ, role: 'nom' as Role, texte: nom },
    ...communs.map((role) => ({ champ, role: role as Role, texte: bloc[role] })),
  ];
  return [
    ...de('responsable', { ...organisme, prenom: '' }, organisme.intitule),
    ...de('representant', representant, representant.nom || representant.intitule),
    ...de('dpo', dpo, dpo.nom || dpo.intitule),
    { champ: 'dpo', role: 'societe', texte: dpo.societe.intitule },
  ];
}
