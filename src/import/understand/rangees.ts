import { paysDe } from '../../model/pays.ts';
import { carte, type Valeur } from './brouillon.ts';
import type { Role, Section } from './champs.ts';
import { estActeur, poserCoordonnee } from './contact.ts';
import type { FicheLue } from './fiche-lue.ts';
import { libelle } from './libelle.ts';
import { lignesDe, type Place } from './place.ts';
import { poser } from './poser.ts';
import { type Rangee, texteDe, toutes } from './rangee.ts';
import { ajouterContact } from './rangee-de-contact.ts';
import { ajouterDonnee } from './rangee-de-donnee.ts';
import { retention } from './retention.ts';
import { mesureDe } from './valeurs/mesure.ts';
import { personnesDe } from './valeurs/personnes.ts';
import { entreeDe, entreesDe } from './valeurs/vocabulaire.ts';
import { estAucun, estVide } from './vide.ts';

/** Writes one line of a section; cells without a place in the model are left over. `dit`: whether a cell says something. */
export function poserRangee(
  fiche: FicheLue,
  section: Section,
  rangee: Rangee,
  dit = (texte: string) => !estVide(texte),
): void {
  const { bilan } = fiche.brouillon;
  if (fiche.recueil) {
    fiche.recueil.push({ section, rangee });
    return;
  }
  const pleines = new Map([...rangee.cellules].filter(([, place]) => dit(place.texte)));
  for (const [, place] of rangee.cellules) if (!dit(place.texte)) bilan.libelle(place);
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

/** A text that stands alone below a label of the vocabulary: the detail of that entry. */
export function poserSous(fiche: FicheLue, section: Section, id: string, place: Place): void {
  const role: Role = section === 'mesures_securite' ? 'precisions' : 'description';
  if (section === 'mesures_securite' || section === 'donnees' || section === 'donnees_sensibles') {
    poserRangee(fiche, section, { tete: undefined, id, cellules: new Map([[role, place]]) });
  } else poser(fiche, section, place);
}
