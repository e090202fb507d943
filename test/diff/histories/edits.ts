import type { Fiche, Register } from './register.ts';
import type { Value } from './write.ts';

type Map = { [key: string]: Value };

/** A deliberate edit, and the kinds of change it must be read as. Edits of one target are never mixed. */
export interface Edit {
  readonly target: string;
  readonly kinds: readonly string[];
  apply(register: Register): void;
}

const ficheOf = (register: Register, ref: string): Fiche =>
  register.fiches.find(({ fiche }) => fiche.reference === ref)!.fiche;

const on = (ref: string, field: string, kinds: readonly string[], change: (fiche: Fiche) => void): Edit => ({
  target: `${ref}/${field}`,
  kinds,
  apply: (register) => change(ficheOf(register, ref)),
});

const shared = (field: string, kinds: readonly string[], change: (registre: Map) => void): Edit => ({
  target: `registre/${field}`,
  kinds,
  apply: ({ registre }) => change(registre),
});

const list = (map: Map, key: string) => map[key] as Map[];
const map = (value: Value | undefined) => value as Map;
const withText = (map: Map, key: string, text: string) =>
  list(map, key).find((one) =>
    Object.values(one).some((value) => typeof value === 'string' && value.startsWith(text)),
  )!;
const without = (map: Map, key: string, text: string) => {
  map[key] = list(map, key).filter((one) => one !== withText(map, key, text));
};

export const edits: readonly Edit[] = [
  // What fiches share.
  shared('veilleur', ['acteur-telephone-modifie'], ({ acteurs }) => {
    map(map(acteurs).veilleur).telephone = '02 54 11 11 11';
  }),
  shared('paieclair', ['acteur-pays-modifie'], ({ acteurs }) => {
    map(map(acteurs).paieclair).pays = 'US';
  }),
  shared('mairie', ['acteur-adresse-ajoutee'], ({ acteurs }) => {
    map(map(acteurs)['mairie-amboise']).adresse = '60 rue de la Concorde';
  }),
  shared('nouvel-acteur', ['acteur-ajoute'], ({ acteurs }) => {
    map(acteurs).imprimeur = { nom: 'Presses de Touraine', ville: 'Saint-Avertin', pays: 'FR' };
  }),
  shared('ancien', ['acteur-supprime'], ({ acteurs }) => {
    delete map(acteurs).ancien;
  }),
  shared('dpo', ['dpo-courriel-modifie'], ({ dpo }) => {
    map(dpo).courriel = 'rgpd@atelierduval.example';
  }),
  shared('organisme', ['organisme-adresse-modifiee'], ({ organisme }) => {
    map(organisme).adresse = '12 quai Paul-Bert';
  }),
  shared('organisme', ['organisme-nom-modifie'], ({ organisme }) => {
    map(organisme).nom = 'Ateliers Duval Frères';
  }),
  shared('services', ['service-interne-nom-modifie'], ({ services }) => {
    map(map(services).rh).nom = 'Pôle ressources humaines et paie';
  }),
  shared('socles', ['mesure-commune-ajoutee'], ({ socles }) => {
    list(map(socles), 'si').push({ type: 'chiffrement', description: 'disques des portables chiffrés' });
  }),
  shared('socles', ['mesure-commune-supprimee'], ({ socles }) => {
    list(map(socles), 'si').pop();
  }),
  shared('representant', ['representant-modifie'], (registre) => {
    registre.representant = 'a-preciser';
  }),

  // Payroll.
  on('T-001', 'nom', ['nom-modifie'], (fiche) => {
    fiche.nom = 'Gestion de la paie et des frais';
  }),
  on('T-001', 'statut', ['fiche-arretee', 'date-fin-ajoutee'], (fiche) => {
    Object.assign(fiche, { statut: 'arrete', date_fin: '2026-10-31' });
  }),
  on('T-001', 'date', ['date-mise-a-jour-modifiee'], (fiche) => {
    fiche.date_mise_a_jour = '2026-11-20';
  }),
  on('T-001', 'service', ['service-supprime'], (fiche) => {
    delete fiche.service;
  }),
  on('T-001', 'logiciels', ['logiciels-modifies'], (fiche) => {
    (fiche.logiciels as string[]).push('Coffre des bulletins');
  }),
  on('T-001', 'conjoints', ['responsable-conjoint-ajoute'], (fiche) => {
    fiche.responsables_conjoints = [{ nom: 'Atelier du Cher', accord: 'convention du 3 mai' }];
  }),
  on('T-001', 'finalites', ['finalite-ajoutee'], (fiche) => {
    list(fiche, 'finalites').push({
      libelle: 'Préparer les élections professionnelles',
      base_legale: ['obligation-legale'],
    });
  }),
  on('T-001', 'finalites', ['finalite-supprimee'], (fiche) => {
    without(fiche, 'finalites', 'Suivre');
  }),
  on('T-001', 'finalites', ['finalite-principale-modifiee'], (fiche) => {
    fiche.finalites = [
      withText(fiche, 'finalites', 'Déclarer'),
      ...list(fiche, 'finalites').filter((one) => one !== withText(fiche, 'finalites', 'Déclarer')),
    ];
  }),
  on('T-001', 'finalites', ['finalite-libelle-modifie'], (fiche) => {
    withText(fiche, 'finalites', 'Suivre').libelle = 'Suivre la masse salariale par atelier et par métier';
  }),
  on('T-001', 'finalites', ['base-legale-modifiee'], (fiche) => {
    withText(fiche, 'finalites', 'Calculer').base_legale = ['obligation-legale'];
  }),
  on('T-001', 'finalites', ['finalite-fondement-supprime'], (fiche) => {
    delete withText(fiche, 'finalites', 'Déclarer').fondement;
  }),
  on('T-001', 'finalites', ['finalite-interet-modifie'], (fiche) => {
    withText(fiche, 'finalites', 'Suivre').interet = 'prévoir les embauches';
  }),
  on('T-001', 'personnes', ['personne-ajoutee'], (fiche) => {
    list(fiche, 'personnes').push({ categorie: 'candidats' });
  }),
  on('T-001', 'personnes', ['personne-supprimee'], (fiche) => {
    without(fiche, 'personnes', 'stagiaires');
  }),
  on('T-001', 'personnes', ['personne-precisions-modifiees'], (fiche) => {
    withText(fiche, 'personnes', 'salaries').precisions = 'tous les salariés';
  }),
  on('T-001', 'etat-civil', ['donnee-description-modifiee'], (fiche) => {
    withText(fiche, 'donnees', 'nom').description = 'nom, prénoms, adresse, date et lieu de naissance';
  }),
  on('T-001', 'etat-civil', ['duree-allongee'], (fiche) => {
    map(withText(fiche, 'donnees', 'nom').conservation).duree = '6 mois';
  }),
  on('T-001', 'etat-civil', ['duree-raccourcie'], (fiche) => {
    map(map(withText(fiche, 'donnees', 'nom').conservation).archivage).duree = '3 ans';
  }),
  on('T-001', 'etat-civil', ['archivage-supprime'], (fiche) => {
    delete map(withText(fiche, 'donnees', 'nom').conservation).archivage;
  }),
  on('T-001', 'etat-civil', ['donnee-finalites-modifiees'], (fiche) => {
    withText(fiche, 'donnees', 'nom').finalites = ['remuneration'];
  }),
  on('T-001', 'etat-civil', ['donnee-categorie-modifiee'], (fiche) => {
    withText(fiche, 'donnees', 'nom').categorie = 'vie-personnelle';
  }),
  on('T-001', 'banque', ['donnee-supprimee'], (fiche) => {
    without(fiche, 'donnees', 'relevé');
  }),
  on('T-001', 'banque', ['duree-raccourcie'], (fiche) => {
    map(withText(fiche, 'donnees', 'relevé').conservation).duree = '6 mois';
  }),
  on('T-001', 'banque', ['conservation-depart-modifie'], (fiche) => {
    map(withText(fiche, 'donnees', 'relevé').conservation).depart = 'dernier virement';
  }),
  on('T-001', 'banque', ['conservation-supprimee'], (fiche) => {
    delete withText(fiche, 'donnees', 'relevé').conservation;
  }),
  on('T-001', 'banque', ['donnee-source-modifiee'], (fiche) => {
    withText(fiche, 'donnees', 'relevé').source = ['tiers'];
  }),
  on('T-001', 'banque', ['donnee-caractere-ajoute'], (fiche) => {
    withText(fiche, 'donnees', 'relevé').caractere = 'obligatoire';
  }),
  on('T-001', 'donnee', ['donnee-ajoutee'], (fiche) => {
    list(fiche, 'donnees').push({
      categorie: 'localisation',
      description: 'position du véhicule de service',
      conservation: { duree: '2 ans', depart: 'trajet' },
    });
  }),
  on('T-001', 'sensibles', ['donnee-sensible-ajoutee'], (fiche) => {
    fiche.donnees_sensibles = [
      { categorie: 'sante', description: 'reconnaissance de travailleur handicapé', condition: 'art9-2-b' },
    ];
  }),
  on('T-001', 'sensibles', ['donnees-sensibles-modifiees'], (fiche) => {
    delete fiche.donnees_sensibles;
  }),
  on('T-001', 'paieclair', ['sous-traitant-supprime'], (fiche) => {
    without(fiche, 'destinataires', 'sous-traitant');
  }),
  on('T-001', 'paieclair', ['contrat-reference-modifiee'], (fiche) => {
    map(withText(fiche, 'destinataires', 'sous-traitant').contrat).reference = '2026-007';
  }),
  on('T-001', 'paieclair', ['contrat-supprime'], (fiche) => {
    delete withText(fiche, 'destinataires', 'sous-traitant').contrat;
  }),
  on('T-001', 'paieclair', ['contrat-fin-ajoutee'], (fiche) => {
    map(withText(fiche, 'destinataires', 'sous-traitant').contrat).fin = '2028-12-31';
  }),
  on('T-001', 'caisse', ['destinataire-supprime'], (fiche) => {
    without(fiche, 'destinataires', 'externe');
  }),
  on('T-001', 'destinataire', ['destinataire-ajoute'], (fiche) => {
    list(fiche, 'destinataires').push({ type: 'externe', nom: 'Direction générale des finances publiques' });
  }),
  on('T-001', 'destinataire', ['sous-traitant-ajoute'], (fiche) => {
    list(fiche, 'destinataires').push({
      type: 'sous-traitant',
      nom: 'Hébergeur du coffre',
      contrat: { reference: 'C-1' },
    });
  }),
  on('T-001', 'destinataires', ['destinataires-supprimes'], (fiche) => {
    delete fiche.destinataires;
  }),
  on('T-001', 'transferts', ['transfert-ajoute'], (fiche) => {
    fiche.transferts = [{ destinataire: 'Payroll Inc.', pays: 'US', garantie: ['cct'] }];
  }),
  on('T-001', 'transferts', ['transferts-modifies'], (fiche) => {
    fiche.transferts = 'a-preciser';
  }),
  on('T-001', 'mesures', ['mesure-supprimee'], (fiche) => {
    without(fiche, 'mesures_securite', 'organisation');
  }),
  on('T-001', 'mesures', ['mesure-ajoutee'], (fiche) => {
    list(fiche, 'mesures_securite').push({
      type: 'chiffrement',
      description: 'fichiers de virement chiffrés',
    });
  }),
  on('T-001', 'mesures', ['mesure-description-modifiee'], (fiche) => {
    withText(fiche, 'mesures_securite', 'organisation').description =
      'engagement de confidentialité et formation chaque année';
  }),
  on('T-001', 'information', ['information-support-modifie'], (fiche) => {
    fiche.information = { support: 'affichage et intranet' };
  }),
  on('T-001', 'information', ['information-supprimee'], (fiche) => {
    delete fiche.information;
  }),
  on('T-001', 'droits', ['droits-applicables-modifies'], (fiche) => {
    (map(fiche.droits).applicables as string[]).push('portabilite');
  }),
  on('T-001', 'decision', ['decision-automatisee-ajoutee'], (fiche) => {
    fiche.decision_automatisee = { description: 'prime calculée par un score', base: 'art22-2-a' };
  }),
  on('T-001', 'aipd', ['aipd-statut-modifie'], (fiche) => {
    map(fiche.aipd).statut = 'requise';
  }),
  on('T-001', 'aipd', ['aipd-avis-dpo-ajoute'], (fiche) => {
    map(fiche.aipd).avis_dpo = 'favorable';
  }),
  on('T-001', 'aipd', ['aipd-supprimee'], (fiche) => {
    delete fiche.aipd;
  }),
  on('T-001', 'formalites', ['formalites-modifiees'], (fiche) => {
    fiche.formalites = 'aucun';
  }),
  on('T-001', 'notes', ['notes-internes-ajoutees'], (fiche) => {
    fiche.notes_internes = 'à revoir avec le cabinet';
  }),
  on('T-001', 'liees', ['fiches-liees-ajoutees'], (fiche) => {
    fiche.fiches_liees = ['T-002'];
  }),
  on('T-001', 'operations', ['operation-ajoutee'], (fiche) => {
    fiche.operations = [
      { reference: 'OP-01', operation: 'enregistrement', description: 'saisie des heures' },
    ];
  }),

  // Video surveillance, with data about offences.
  on('T-002', 'images', ['duree-allongee'], (fiche) => {
    map(withText(fiche, 'donnees', 'images').conservation).duree = '1 an';
  }),
  on('T-002', 'infractions', ['donnee-sensible-description-modifiee'], (fiche) => {
    withText(fiche, 'donnees_sensibles', 'penales').description = 'faits constatés et plaintes déposées';
  }),
  on('T-002', 'infractions', ['donnee-sensible-supprimee'], (fiche) => {
    fiche.donnees_sensibles = 'aucun';
  }),
  on('T-002', 'transferts', ['transfert-supprime'], (fiche) => {
    fiche.transferts = 'aucun';
  }),
  on('T-002', 'transferts', ['transfert-pays-modifie'], (fiche) => {
    list(fiche, 'transferts')[0]!.pays = 'US';
  }),
  on('T-002', 'transferts', ['transfert-garantie-modifiee'], (fiche) => {
    list(fiche, 'transferts')[0]!.garantie = ['cct'];
  }),
  on('T-002', 'transferts', ['transfert-document-ajoute'], (fiche) => {
    list(fiche, 'transferts')[0]!.document = 'clauses signées le 4 juin';
  }),
  on('T-002', 'mesures', ['mesure-supprimee'], (fiche) => {
    without(fiche, 'mesures_securite', 'tracabilite');
  }),
  on('T-002', 'mesures', ['mesures-securite-supprimees'], (fiche) => {
    delete fiche.mesures_securite;
  }),
  on('T-002', 'personnes', ['personnes-supprimees'], (fiche) => {
    delete fiche.personnes;
  }),
  {
    target: 'T-002',
    kinds: ['fiche-supprimee'],
    apply: (register) => {
      register.fiches = register.fiches.filter(({ fiche }) => fiche.reference !== 'T-002');
    },
  },

  // A project, whose legal basis and retention are those of the whole fiche.
  on('T-003', 'base', ['base-legale-modifiee'], (fiche) => {
    fiche.base_legale = ['contrat'];
  }),
  on('T-003', 'base', ['base-legale-modifiee'], (fiche) => {
    list(fiche, 'finalites')[1]!.base_legale = ['obligation-legale'];
  }),
  on('T-003', 'base', [], (fiche) => {
    delete fiche.base_legale;
    for (const one of list(fiche, 'finalites')) one.base_legale = ['interet-legitime'];
  }),
  on('T-003', 'conservation', ['duree-allongee'], (fiche) => {
    map(fiche.conservation).duree = '3 ans';
  }),
  on('T-003', 'conservation', [], (fiche) => {
    for (const one of list(fiche, 'donnees')) one.conservation = fiche.conservation!;
    delete fiche.conservation;
  }),
  on('T-003', 'statut', ['fiche-mise-en-oeuvre'], (fiche) => {
    fiche.statut = 'en-cours';
  }),
  on('T-003', 'sensibles', ['donnees-sensibles-modifiees'], (fiche) => {
    fiche.donnees_sensibles = 'a-preciser';
  }),

  // For a town hall.
  on('ST-001', 'client', ['client-ajoute'], (fiche) => {
    list(fiche, 'clients').push({ nom: 'Mairie de Chinon', courriel: 'dpo@chinon.example' });
  }),
  on('ST-001', 'amboise', ['categorie-traitements-ajoutee'], (fiche) => {
    list(withText(fiche, 'clients', 'mairie'), 'categories_traitements').push({
      libelle: 'Routage vers les boîtes aux lettres',
    });
  }),
  on('ST-001', 'amboise', ['categorie-traitements-operations-modifiees'], (fiche) => {
    list(withText(fiche, 'clients', 'mairie'), 'categories_traitements')[0]!.operations = ['consultation'];
  }),
  on('ST-001', 'amboise', ['client-instructions-modifiees'], (fiche) => {
    withText(fiche, 'clients', 'mairie').instructions = 'annexe 3 du marché';
  }),
  on('ST-001', 'ulterieurs', ['sous-traitant-ulterieur-ajoute'], (fiche) => {
    fiche.sous_traitants_ulterieurs = [{ acteur: 'veilleur', prestation: 'garde du papier' }];
  }),

  // The register itself.
  {
    target: 'nouvelle',
    kinds: ['fiche-ajoutee'],
    apply: ({ fiches }) =>
      void fiches.push({
        file: 'traitements/recrutement.yaml',
        fiche: {
          qualite: 'responsable',
          reference: 'T-009',
          nom: 'Recrutement',
          statut: 'en-cours',
          finalites: [{ libelle: 'Choisir les candidats' }],
        },
      }),
  },
];

/** Edits that come last: they rename what the others look for. They change no fact but the reference. */
export const lastEdits: readonly Edit[] = [
  {
    target: 'T-001/reference',
    kinds: ['reference-modifiee'],
    apply: (register) => {
      ficheOf(register, 'T-001').reference = 'RH-001';
    },
  },
  {
    target: 'registre/paieclair',
    kinds: [],
    apply: (register) => rename(register, 'paieclair', 'editeur-paie'),
  },
  { target: 'T-001/finalites', kinds: [], apply: (register) => rename(register, 'remuneration', 'f1') },
  { target: 'T-001/etat-civil', kinds: [], apply: (register) => rename(register, 'etat-civil', 'd1') },
  { target: 'registre/services', kinds: [], apply: (register) => rename(register, 'rh', 'drh') },
];

/** Another identifier for the same thing, wherever it is written. */
function rename(register: Register, from: string, to: string): void {
  const renamed = JSON.parse(JSON.stringify(register).replaceAll(`"${from}"`, `"${to}"`)) as Register;
  Object.assign(register, renamed);
}

/** Two edits of one thing, or of a thing and its part, cannot be told apart. */
export const collide = (a: Edit, b: Edit) =>
  a.target === b.target ||
  a.target.startsWith(`${b.target}/`) ||
  b.target.startsWith(`${a.target}/`) ||
  (a.target.endsWith('/destinataires') && touchesRecipients(b)) ||
  (b.target.endsWith('/destinataires') && touchesRecipients(a));

const touchesRecipients = ({ target }: Edit) => /^T-001\/(?:paieclair|caisse|destinataire)/.test(target);
