import { paysDe } from '../../model/pays.ts';
import { plier } from '../../model/pliage.ts';
import { type Carte, carte, type Valeur } from './brouillon.ts';
import type { Role, Section } from './champs.ts';
import { contactDe, estActeur, poserCoordonnee } from './contact.ts';
import type { FicheLue } from './fiche-lue.ts';
import { libelle } from './libelle.ts';
import { lignesDe, type Place } from './place.ts';
import { archivageDe, couper, mesureDe, personnesDe, poser } from './poser.ts';
import { conservationDe } from './valeurs/conservation.ts';
import { entreeDe, entreesDe } from './valeurs/vocabulaire.ts';
import { estAucun, estVide } from './vide.ts';

/** One line of a section: its label, what the label names, and its cells by column. */
export interface Rangee {
  readonly tete: Place | undefined;
  /** The entry of the vocabulary that the label names. */
  readonly id: string | undefined;
  readonly cellules: ReadonlyMap<Role, Place>;
}

/** Writes one line of a section; cells without a place in the model are left over. */
export function poserRangee(fiche: FicheLue, section: Section, rangee: Rangee): void {
  const { bilan } = fiche.brouillon;
  if (fiche.recueil) {
    fiche.recueil.push({ section, rangee });
    return;
  }
  const pleines = new Map([...rangee.cellules].filter(([, place]) => !estVide(place.texte)));
  for (const [, place] of rangee.cellules) if (estVide(place.texte)) bilan.libelle(place);
  if (pleines.size === 0) return;
  const [seule] = pleines.values();
  if (pleines.size === 1 && AUCUN.has(section) && rangee.id === undefined && estAucun(seule!.texte)) {
    fiche.brouillon.poser([section], 'aucun', seule!);
    return;
  }
  const lus = REGLES[section](fiche, { ...rangee, cellules: pleines });
  for (const [role, place] of pleines) {
    if (!lus.has(role)) bilan.reste(place, 'colonne sans place dans cette rubrique');
  }
}

const AUCUN: ReadonlySet<Section> = new Set<Section>([
  'donnees_sensibles',
  'transferts',
  'destinataires',
  'sous_traitants_ulterieurs',
]);

type Regle = (fiche: FicheLue, rangee: Rangee) => ReadonlySet<Role>;

const texteDe = (rangee: Rangee, role: Role) => rangee.cellules.get(role)?.texte;
const toutes = (rangee: Rangee) => [...rangee.cellules.values()];

const REGLES: Record<Section, Regle> = {
  acteurs(fiche, { tete, cellules }) {
    const champ = tete ? libelle(tete.texte)?.champ : undefined;
    if (!champ || !estActeur(champ)) return new Set();
    if (champ === 'responsables_conjoints')
      return ajouterContact(fiche, ['responsables_conjoints'], cellules);
    for (const [role, place] of cellules) poserCoordonnee(fiche.registre, champ, role, place);
    return new Set(cellules.keys());
  },
  finalites(fiche, rangee) {
    const base = texteDe(rangee, 'base_legale');
    const bases = base === undefined ? undefined : (entreesDe('bases', base) ?? [base]);
    const valeur = {
      libelle: texteDe(rangee, 'libelle'),
      base_legale: seulOu(bases),
      fondement: texteDe(rangee, 'fondement'),
    };
    fiche.brouillon.ajouter(['finalites'], carte(valeur), ...toutes(rangee));
    return new Set(['libelle', 'base_legale', 'fondement']);
  },
  donnees: (fiche, rangee) => ajouterDonnee(fiche, 'donnees', rangee),
  donnees_sensibles: (fiche, rangee) => ajouterDonnee(fiche, 'donnees_sensibles', rangee),
  personnes(fiche, rangee) {
    const nom = texteDe(rangee, 'description') ?? texteDe(rangee, 'categorie') ?? texteDe(rangee, 'type');
    const precisions = texteDe(rangee, 'precisions');
    const lues = nom === undefined ? [carte()] : personnesDe(nom);
    const valeurs =
      lues.length === 1 && precisions !== undefined
        ? [carte({ ...lues[0]!, precisions: jointe(lues[0]!.precisions, precisions) })]
        : lues;
    for (const valeur of valeurs) fiche.brouillon.ajouter(['personnes'], valeur, ...toutes(rangee));
    const perdue = lues.length > 1 && precisions !== undefined;
    return new Set(
      perdue ? ['description', 'categorie', 'type'] : ['description', 'categorie', 'type', 'precisions'],
    );
  },
  destinataires(fiche, rangee) {
    const ecrit = texteDe(rangee, 'type');
    const type = ecrit === undefined ? rangee.id : entreeDe('destinataires', ecrit);
    const noms = ['nom', 'precisions', 'description'] as const;
    const [premier, second] = noms.flatMap((role) => texteDe(rangee, role) ?? []);
    const inconnu = ecrit !== undefined && type === undefined;
    const valeur = inconnu ? { nom: ecrit, precisions: premier } : { type, nom: premier, precisions: second };
    fiche.brouillon.ajouter(
      ['destinataires'],
      carte({ ...valeur, contrat: texteDe(rangee, 'contrat') }),
      ...sans(rangee, 'pays'),
    );
    return new Set([...noms, 'type', 'contrat']);
  },
  mesures_securite(fiche, rangee) {
    const ecrit = texteDe(rangee, 'type');
    const type = ecrit === undefined ? rangee.id : entreeDe('mesures', ecrit);
    const detail = rangee.cellules.get('precisions') ?? rangee.cellules.get('description');
    const lignes = detail ? lignesDe(detail).map((ligne) => ligne.texte) : [undefined];
    for (const ligne of lignes) {
      const description = type === undefined && ecrit !== undefined ? jointe(ecrit, ligne) : ligne;
      const valeur =
        type === undefined && ecrit === undefined && ligne ? mesureDe(ligne) : carte({ type, description });
      fiche.brouillon.ajouter(['mesures_securite'], valeur, ...toutes(rangee));
    }
    return new Set(['type', 'precisions', 'description']);
  },
  transferts(fiche, rangee) {
    const pays = texteDe(rangee, 'pays');
    const ecrite = rangee.cellules.get('garantie');
    const lues = ecrite && entreesDe('garanties', ecrite.texte);
    const valeur = carte({
      destinataire: texteDe(rangee, 'destinataire') ?? texteDe(rangee, 'nom'),
      pays: pays === undefined ? undefined : (paysDe(pays)?.id ?? pays),
      garantie: lues ? seulOu(lues) : ecrite ? 'a-preciser' : undefined,
      document: texteDe(rangee, 'document'),
    });
    fiche.brouillon.ajouter(['transferts'], valeur, ...toutes(rangee));
    if (ecrite && !lues)
      fiche.brouillon.bilan.reste(ecrite, 'garantie à préciser : le texte ne dit pas laquelle');
    return new Set(['destinataire', 'nom', 'pays', 'garantie', 'document']);
  },
  conservation(fiche, rangee) {
    const cas = rangee.tete?.texte ?? texteDe(rangee, 'categorie');
    fiche.brouillon.ajouter(['conservation'], carte({ cas, ...retention(rangee) }), ...toutes(rangee));
    return new Set(['categorie', 'duree', 'depart', 'archivage', 'sort_final']);
  },
  clients: (fiche, { cellules }) => ajouterContact(fiche, ['clients'], cellules),
  sous_traitants_ulterieurs: (fiche, { cellules }) =>
    ajouterContact(fiche, ['sous_traitants_ulterieurs'], cellules),
  operations(fiche, rangee) {
    const noms = (role: Role, lire: (un: string) => string) =>
      texteDe(rangee, role)
        ?.split(/[,;\n]/)
        .map((un) => lire(un.trim()));
    const valeur = carte({
      reference: texteDe(rangee, 'reference'),
      operation: operationDe(texteDe(rangee, 'operation')),
      description: texteDe(rangee, 'operation_description'),
      finalite: texteDe(rangee, 'operation_finalite'),
      donnees: noms('donnees', (un) => idDeDonnee(un) ?? un),
      personnes: noms('personnes', (un) => entreeDe('personnes', un) ?? un),
      destinataires: noms('destinataires', (un) => un),
    });
    fiche.brouillon.ajouter(['operations'], valeur, ...toutes(rangee));
    return new Set(rangee.cellules.keys());
  },
  flux(fiche, { cellules }) {
    const entrees = [...cellules].map(([role, { texte }]) => [
      role,
      role === 'donnees' ? texte.split(/[,;]\s*/) : texte,
    ]);
    fiche.brouillon.ajouter(['flux'], carte(Object.fromEntries(entrees)), ...cellules.values());
    return new Set(cellules.keys());
  },
};

const seulOu = (valeurs: readonly string[] | undefined): Valeur | undefined =>
  valeurs === undefined || valeurs.length === 1 ? valeurs?.[0] : [...valeurs];

const sans = (rangee: Rangee, ecarte: Role) =>
  [...rangee.cellules].filter(([role]) => role !== ecarte).map(([, place]) => place);

const jointe = (a: Valeur | undefined, b: string | undefined) =>
  [a, b].filter((un) => un !== undefined).join(' : ');

const idDeDonnee = (texte: string) => {
  const lu = libelle(texte);
  return lu?.champ === 'donnees' || lu?.champ === 'donnees_sensibles' ? lu.id : undefined;
};

const operationDe = (texte: string | undefined) =>
  texte === undefined ? undefined : (entreeDe('operations', texte) ?? texte);

function retention(rangee: Rangee): Carte {
  const duree = texteDe(rangee, 'duree');
  const archivage = texteDe(rangee, 'archivage');
  const sort = texteDe(rangee, 'sort_final');
  return carte({
    ...(duree === undefined ? {} : conservationDe(duree)),
    ...(texteDe(rangee, 'depart') === undefined ? {} : { depart: texteDe(rangee, 'depart') }),
    archivage: archivage === undefined ? undefined : estAucun(archivage) ? 'aucun' : archivageDe(archivage),
    sort_final: sortDe(sort),
  });
}

function sortDe(texte: string | undefined): string | undefined {
  const plie = plier((texte ?? '').slice(0, 80));
  if (/^(?:suppression|supprime|destruction|detruit|effacement|efface)/.test(plie)) return 'suppression';
  if (/^anonymis/.test(plie)) return 'anonymisation';
  if (/^restitution/.test(plie)) return 'restitution';
  return undefined;
}

function ajouterDonnee(
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

/** A client or a later processor: a contact block, then what concerns its contract. */
function ajouterContact(
  fiche: FicheLue,
  chemin: readonly string[],
  cellules: ReadonlyMap<Role, Place>,
): ReadonlySet<Role> {
  const contact = contactDe(cellules);
  const lus = new Set<Role>([
    'prenom',
    'nom',
    'fonction',
    'adresse',
    'code_postal',
    'ville',
    'pays',
    'telephone',
    'courriel',
  ]);
  const entrees: Record<string, Valeur> = { ...contact?.carte };
  const places = [...(contact?.places ?? [])];
  for (const role of [
    'contrat',
    'instructions',
    'sort_donnees',
    'prestation',
    'autorisation',
    'categories_traitements',
  ] as const) {
    const place = cellules.get(role);
    if (!place) continue;
    entrees[role] =
      role === 'categories_traitements'
        ? lignesDe(place).map(({ texte }) => carte({ libelle: texte }))
        : place.texte;
    lus.add(role);
    places.push(place);
  }
  if (places.length > 0) fiche.brouillon.ajouter(chemin, carte(entrees), ...places);
  return lus;
}

/** A text that stands alone below a label of the vocabulary: the detail of that entry. */
export function poserSous(fiche: FicheLue, section: Section, id: string, place: Place): void {
  const role: Role = section === 'mesures_securite' ? 'precisions' : 'description';
  if (section === 'mesures_securite' || section === 'donnees' || section === 'donnees_sensibles') {
    poserRangee(fiche, section, { tete: undefined, id, cellules: new Map([[role, place]]) });
  } else poser(fiche, section, place);
}
