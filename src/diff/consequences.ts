import type { Requirement } from './change.ts';
import type { Operation } from './difference.ts';
import { REQUIREMENTS as R } from './requirements.ts';

interface Consequence {
  /** The fields at or below this path. */
  readonly under: RegExp;
  readonly operations?: readonly Operation[];
  readonly requires: readonly Requirement[];
}

/** What a change asks for by the part of the model it is in, when its kind says nothing of its own. */
const CONSEQUENCES: readonly Consequence[] = [
  { under: /\.contrat(?:\.|$)/, requires: [R.verifierContrat] },
  { under: /^finalites\[\]\.base_legale$|^base_legale$/, requires: [R.mentionFinalites] },
  { under: /^finalites\[\]\.interet$/, requires: [R.mentionInteret] },
  { under: /^donnees_sensibles\[\]\.condition$/, requires: [R.conditionSensible] },
  {
    under: /conservation(?:\[\])?(?:\.(?:duree|depart|critere|cas|archivage)|$)/,
    requires: [R.mentionDurees],
  },
  { under: /^destinataires/, requires: [R.mentionDestinataires] },
  { under: /^transferts\[\]\.(?:pays|organisation)$/, requires: [R.fonderTransfert, R.mentionTransferts] },
  { under: /^transferts\[\]\./, requires: [R.verifierGarantie] },
  { under: /^acteurs\.\*\.pays$/, requires: [R.fonderTransfert] },
  { under: /^(?:mesures_securite|socles)/, operations: ['supprime', 'modifie'], requires: [R.securite] },
  { under: /^responsables_conjoints/, requires: [R.accordConjoint] },
  { under: /^droits/, requires: [R.mentionDroits] },
  { under: /^decision_automatisee/, requires: [R.decisionAutomatisee, R.mentionDecision] },
  { under: /^information/, requires: [R.verifierMention] },
  { under: /^aipd/, requires: [R.examinerAipd] },
  { under: /^dpo/, requires: [R.mentionDpo, R.communiquerDpo] },
  {
    under: /^organisme\.(?:nom|adresse|code_postal|ville|telephone|courriel)$/,
    requires: [R.mentionIdentite],
  },
];

/** What the text of the law asks for this part of the model; nothing for the rest. */
export function consequencesOf(path: string, operation: Operation): readonly Requirement[] {
  const found = CONSEQUENCES.find(
    ({ under, operations }) => under.test(path) && (operations?.includes(operation) ?? true),
  );
  return found?.requires ?? [];
}
