import { ficheRule } from '../../lint/rule.ts';
import { mots } from '../../model/lexique.ts';
import { entrees, valeur } from '../../model/reponse.ts';
import type { Destinataire } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { estLibelle } from './libelles-officiels.ts';
import { motsCreux } from './mots-creux.ts';

const estCreux = motsCreux(
  `
    partenaire, personne, personnel, habilité, autorisé, service, tiers, tierce, prestataire, sous-traitant,
    fournisseur, autorité, pouvoirs publics, organisme, organisation, institution, instance, entité,
    structure, administration, collaborateur, agent, équipe, société, filiale, groupe, intervenant,
    interlocuteur, correspondant, professionnel, acteur, destinataire, utilisateur, interne, externe,
    divers, autre, tout le monde, qui de droit, quiconque, intéressé, plusieurs, collègue, confrère,
    contact, fonction support, partie prenante, parties intéressées, financeur, cocontractant, ceux,
    selon besoin, selon les besoins, au besoin, en cas de besoin, variable, selon les cas, cas par cas,
    staff, intermédiaire, consultant, sponsor
  `,
  `
    habilitation, droit d’accès, accès, dûment, strictement, seul, seulement, uniquement, concerné,
    compétent, chargé, charge, ayant à en connaître, besoin, connaître, connaissance, traiter, traite,
    traitant, traitement, gérer, gestion du dossier, gestion de la demande, gestion de leur dossier,
    suivi du dossier, chargé du suivi, chargé de la gestion, charge de la gestion, charge du suivi, dossier,
    donnée, des informations, les informations, aux informations, cadre, fonction, mission, attribution,
    activité, exercice, travail, sein, intérieur, extérieur, partie, public, publique, privé, local,
    partenaire commercial, partenaire institutionnel, partenaire public, commerciaux et institutionnels,
    institutionnels et commerciaux, autorités administratives, services de l’État,
    administrations de l’État, contractuel, habituel, officiel, municipal, communal, différent, différente,
    diverse, certain, ensemble, nécessaire, impliqué, désigné, éventuel, éventuellement, entreprise,
    association, collectivité, commune, mairie, établissement, cabinet, club, personnel de l’école,
    agents de l’école, équipe de l’école, membre, salarié, employé, clients et, et client,
    responsable de traitement, type, catégorie, demandeur, gestionnaire, support, personnel administratif,
    agents administratifs, services administratifs, responsables habilités, responsables concernés, réseau,
    dédié, choisi, retenu, sélectionné, mandaté, missionné, référencé, relation, souhaité, permanent,
    ponctuel, occasionnel, affilié, associé, chargés du suivi, charge du suivi, prenant, société mère, loi,
    légalement, légal, réglementation, physique, moral, demande, secteur, expert, partenaire financier, cas,
    nécessité
  `,
);

export const vagueDestinataire = ficheRule({
  id: 'vague-destinataire',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(d)')],
  what: 'Chaque destinataire est un service, un organisme ou une catégorie qui dit qui reçoit les données.',
  why: 'L’article 30 demande les catégories de destinataires : « partenaires » ou « personnes habilitées » peut désigner n’importe qui.',
  messages: {
    default: 'Le destinataire « {texte} » ({ref}) est trop vague : quel service, quel organisme ?',
  },
  repair: 'Nommez le service (`service`), l’organisme (`acteur` ou `nom`) ou ajoutez `precisions`.',
  reads: ['destinataires[].nom', 'destinataires[].precisions'],
  check(fiche, { partage, report }) {
    const propres = nomsPropres(partage);
    for (const { valeur: destinataire } of entrees(fiche.destinataires)) {
      const nom = valeur(destinataire.nom);
      if (nom === undefined || estPrecise(destinataire)) continue;
      const texte = sansNomsPropres(nom, propres);
      if (estCreux(texte) && !estLibelle(nom))
        report({ at: destinataire.nom, data: { texte: extrait(nom), ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'destinataires:\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }\n  - { type: externe, nom: Partenaires }',
    },
    good: {
      fiche:
        'destinataires:\n  - { type: sous-traitant, acteur: paieclair, contrat: 2025-118 }\n  - { type: externe, nom: "Partenaires : Mission locale de Touraine" }',
    },
  },
});

/** Another key says who: a service, an actor, or words that are not vague themselves. */
function estPrecise({ service, acteur, precisions }: Destinataire): boolean {
  if (service.etat !== 'absente' || acteur.etat !== 'absente') return true;
  const texte = valeur(precisions);
  return precisions.etat !== 'absente' && !(texte !== undefined && estCreux(texte));
}

/** The words of the organisation’s own name: « services internes d’Artemis » says no more than « services internes ». */
function nomsPropres({ registre }: Partage): ReadonlySet<string> {
  const organisme = registre && valeur(registre.organisme);
  const nom = organisme && valeur(organisme.nom);
  return new Set(mots(nom ?? '').map(({ mot }) => mot));
}

function sansNomsPropres(texte: string, propres: ReadonlySet<string>): string {
  const gardes = mots(texte).filter(({ mot }) => !propres.has(mot));
  return gardes.map(({ mot }) => mot).join(' ');
}
