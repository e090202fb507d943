import type { Requirement } from './change.ts';
import { CNIL_SOUS_TRAITANT, CONSENTEMENT, OUTIL, rgpd, TRANSPARENCE } from './sources.ts';

type Role = NonNullable<Requirement['role']>;

const ask = (id: string, text: string, ...references: Requirement['references']): Requirement => {
  return { id, text, references };
};

const only = (role: Role, requirement: Requirement): Requirement => ({ ...requirement, role });

/** What controllers owe to the persons concerned is never asked of a processor. */
const controller = (...given: Parameters<typeof ask>) => only('responsable', ask(...given));
const processor = (...given: Parameters<typeof ask>) => only('sous-traitant', ask(...given));

/** What changes ask for. A requirement asked by several changes is one task. */
export const REQUIREMENTS = {
  informerFinalite: controller(
    'informer-finalite',
    'Informer les personnes de la nouvelle finalité avant de commencer.',
    rgpd('13(3)'),
    rgpd('14(4)'),
  ),
  compatibilite: controller(
    'compatibilite',
    'Vérifier que la nouvelle finalité est compatible avec celles de la collecte, sauf si le consentement ou un texte la permet.',
    rgpd('6(4)'),
    rgpd('5(1)(b)'),
  ),
  baseFinalite: controller(
    'base-de-la-finalite',
    'Choisir la base légale de la nouvelle finalité et l’écrire.',
    rgpd('6(1)'),
  ),
  mentionFinalites: controller(
    'mention-finalites',
    'Mettre à jour l’information des personnes : finalités et base juridique.',
    rgpd('13(1)(c)'),
    rgpd('14(1)(c)'),
  ),
  mentionDestinataires: controller(
    'mention-destinataires',
    'Mettre à jour l’information des personnes : destinataires.',
    rgpd('13(1)(e)'),
    rgpd('14(1)(e)'),
    TRANSPARENCE,
  ),
  mentionTransferts: controller(
    'mention-transferts',
    'Mettre à jour l’information des personnes : transferts et garanties.',
    rgpd('13(1)(f)'),
    rgpd('14(1)(f)'),
    TRANSPARENCE,
  ),
  mentionDurees: controller(
    'mention-durees',
    'Mettre à jour l’information des personnes : durée de conservation.',
    rgpd('13(2)(a)'),
    rgpd('14(2)(a)'),
    TRANSPARENCE,
  ),
  mentionDonnees: controller(
    'mention-donnees',
    'Si ces données ne viennent pas des personnes elles-mêmes : les informer des catégories et de la source.',
    rgpd('14(1)(d)'),
    rgpd('14(2)(f)'),
  ),
  mentionInteret: controller(
    'mention-interet',
    'Mettre à jour l’information des personnes : intérêt légitime poursuivi.',
    rgpd('13(1)(d)'),
    rgpd('14(2)(b)'),
  ),
  mentionDroits: controller(
    'mention-droits',
    'Mettre à jour l’information des personnes : droits et manière de les exercer.',
    rgpd('13(2)(b)'),
    rgpd('14(2)(c)'),
  ),
  mentionDecision: controller(
    'mention-decision',
    'Informer les personnes de la décision automatisée, de sa logique et de ses conséquences.',
    rgpd('13(2)(f)'),
    rgpd('14(2)(g)'),
  ),
  mentionIdentite: controller(
    'mention-identite',
    'Mettre à jour l’identité et les coordonnées dans l’information des personnes.',
    rgpd('13(1)(a)'),
    rgpd('14(1)(a)'),
  ),
  mentionDpo: controller(
    'mention-dpo',
    'Mettre à jour les coordonnées du délégué dans l’information des personnes.',
    rgpd('13(1)(b)'),
    rgpd('14(1)(b)'),
  ),
  informer: controller(
    'informer',
    'Informer les personnes concernées du traitement.',
    rgpd('13'),
    rgpd('14'),
  ),
  verifierMention: controller(
    'verifier-mention',
    'Vérifier que l’information des personnes, là où elle est désormais donnée, est complète.',
    rgpd('13'),
    rgpd('14'),
  ),
  necessite: controller(
    'necessite',
    'Vérifier que ces données sont nécessaires aux finalités.',
    rgpd('5(1)(c)'),
  ),
  conditionSensible: controller(
    'condition-sensible',
    'Établir ce qui permet de traiter ces données : une condition de l’article 9(2), ou l’article 10 pour les données pénales.',
    rgpd('9(2)'),
    rgpd('10'),
  ),
  justifierBase: controller(
    'justifier-base',
    'Justifier le changement de base légale et en garder la trace.',
    rgpd('6(1)'),
    rgpd('5(2)'),
  ),
  quitterConsentement: controller(
    'quitter-consentement',
    'Quitter le consentement n’est pas libre : les données recueillies avec lui ne passent pas d’office sous une autre base.',
    CONSENTEMENT,
  ),
  recueillirConsentement: controller(
    'recueillir-consentement',
    'Recueillir le consentement, pouvoir le prouver, et permettre de le retirer aussi simplement.',
    rgpd('7(1)'),
    rgpd('7(3)'),
  ),
  peserInteret: controller(
    'peser-interet',
    'Mettre en balance l’intérêt légitime et les droits des personnes, l’écrire, et leur permettre de s’opposer.',
    rgpd('6(1)(f)'),
    rgpd('13(1)(d)'),
    rgpd('21(1)'),
  ),
  nommerTexte: controller('nommer-texte', 'Citer le texte qui impose ou confie le traitement.', rgpd('6(3)')),
  justifierDuree: controller(
    'justifier-duree',
    'Dire pourquoi les données doivent être gardées plus longtemps.',
    rgpd('5(1)(e)'),
  ),
  purger: controller(
    'purger',
    'Appliquer la durée aux données déjà détenues, après avoir vérifié qu’aucun texte n’impose de les garder.',
    rgpd('5(1)(e)'),
  ),
  contratSousTraitant: controller(
    'contrat-sous-traitant',
    'Avoir un contrat écrit avec le sous-traitant, et s’être assuré des garanties qu’il présente.',
    rgpd('28(1)'),
    rgpd('28(3)'),
    rgpd('28(9)'),
  ),
  verifierContrat: ask(
    'verifier-contrat',
    'Vérifier que le contrat en vigueur contient ce que l’article 28 demande.',
    rgpd('28(3)'),
    rgpd('28(9)'),
  ),
  sortDonnees: ask(
    'sort-des-donnees',
    'Faire supprimer ou restituer les données confiées, à la fin de la prestation.',
    rgpd('28(3)(g)'),
  ),
  fonderTransfert: ask(
    'fonder-transfert',
    'Fonder le transfert : décision d’adéquation, garanties appropriées, ou dérogation au cas par cas.',
    rgpd('44'),
    rgpd('45'),
    rgpd('46'),
    rgpd('49'),
  ),
  declarerTransfert: controller(
    'declarer-transfert',
    'Le destinataire est établi hors de l’Espace économique européen : vérifier s’il y a transfert, et le déclarer.',
    rgpd('30(1)(e)'),
    rgpd('44'),
  ),
  verifierGarantie: ask(
    'verifier-garantie',
    'Vérifier que la garantie couvre ce transfert et que son document est à jour.',
    rgpd('46'),
  ),
  instructionsTransfert: processor(
    'instructions-transfert',
    'Ne transférer que sur instruction documentée du client.',
    rgpd('28(3)(a)'),
  ),
  autorisationUlterieur: processor(
    'autorisation-ulterieur',
    'Avoir l’autorisation écrite du client ; si elle est générale, l’informer d’abord pour qu’il puisse s’y opposer.',
    rgpd('28(2)'),
  ),
  contratUlterieur: processor(
    'contrat-ulterieur',
    'Imposer par contrat au sous-traitant ultérieur les mêmes obligations que celles du contrat avec le client.',
    rgpd('28(4)'),
  ),
  contratClient: processor(
    'contrat-client',
    'Avoir un contrat écrit avec le client, et ses instructions documentées.',
    rgpd('28(3)'),
    rgpd('28(9)'),
    CNIL_SOUS_TRAITANT,
  ),
  accordConjoint: controller(
    'accord-conjoint',
    'Conclure un accord sur les obligations de chacun et en tenir les grandes lignes à la disposition des personnes.',
    rgpd('26(1)'),
    rgpd('26(2)'),
  ),
  securite: ask('securite', 'Vérifier que la sécurité reste adaptée au risque.', rgpd('32(1)')),
  examinerAipd: controller(
    'examiner-aipd',
    'Examiner si une analyse d’impact est nécessaire ; si elle existe, la revoir quand le risque change.',
    rgpd('35(1)'),
    rgpd('35(11)'),
  ),
  decisionAutomatisee: controller(
    'decision-automatisee',
    'Vérifier le cas qui permet la décision automatisée, et prévoir l’intervention humaine.',
    rgpd('22(2)'),
    rgpd('22(3)'),
  ),
  communiquerDpo: ask(
    'communiquer-dpo',
    'Publier les coordonnées du délégué et les communiquer à la CNIL.',
    rgpd('37(7)'),
  ),
  requalifier: ask(
    'requalifier',
    'Vérifier qui décide des finalités et des moyens : le rôle se constate, il ne se choisit pas.',
    rgpd('4(7)'),
    rgpd('4(8)'),
    rgpd('28(10)'),
  ),
  garderTrace: ask(
    'garder-trace',
    'Préférer « statut: arrete » et une date de fin : la fiche garde la trace d’un traitement qui a existé.',
    OUTIL,
  ),
  finTraitement: controller(
    'fin-du-traitement',
    'Effacer les données, les rendre anonymes, ou archiver ce qu’un texte impose de garder.',
    rgpd('5(1)(e)'),
  ),
  tenirRegistre: ask(
    'tenir-registre',
    'Rétablir registre.yaml, ou porter les fiches dans un autre registre.',
    rgpd('30(1)'),
    rgpd('30(2)'),
  ),
  referenceUnique: ask(
    'reference-unique',
    'Reporter la nouvelle référence là où l’ancienne est citée : une référence vaut pour la vie de la fiche.',
    OUTIL,
  ),
} as const satisfies Record<string, Requirement>;
