import { sansManques } from '../../model/mots-imprimes.ts';
import { paysDe } from '../../model/pays.ts';
import { plier } from '../../model/pliage.ts';
import { type Brouillon, carte, type Valeur } from './brouillon.ts';
import type { Champ } from './champs.ts';
import { poserCoordonnee } from './contact.ts';
import { couper } from './couper.ts';
import type { FicheLue } from './fiche-lue.ts';
import { lignesDe, type Place, partie } from './place.ts';
import { poserDonnees } from './poser-donnees.ts';
import { aipdDe } from './valeurs/aipd.ts';
import { archivageDe, casDe } from './valeurs/cas.ts';
import { dateDe } from './valeurs/date.ts';
import { mesureDe } from './valeurs/mesure.ts';
import { ouiNon } from './valeurs/oui-non.ts';
import { personnesDe } from './valeurs/personnes.ts';
import { transfertDe } from './valeurs/transfert.ts';
import { entreeDe, entreesDe } from './valeurs/vocabulaire.ts';
import { estAPreciser, estAucun, estVide } from './vide.ts';

/** `aucun` is an answer for these lists. */
const AVEC_AUCUN: ReadonlySet<Champ> = new Set<Champ>([
  'donnees_sensibles',
  'transferts',
  'destinataires',
  'responsables_conjoints',
  'sous_traitants_ulterieurs',
  'decision_automatisee',
]);

/** Gives a field of a fiche what a place says, in the words of the model when they are sure. */
export function poser(fiche: FicheLue, champ: Champ, place: Place): void {
  const { bilan } = fiche.brouillon;
  if (estVide(place.texte)) {
    bilan.libelle(place);
    return;
  }
  if (fiche.recueil && champ === 'finalites') {
    const rangee = { tete: undefined, id: undefined, cellules: new Map([['libelle', place] as const]) };
    fiche.recueil.push({ section: champ, rangee });
    return;
  }
  if (AVEC_AUCUN.has(champ) && estAucun(place.texte)) {
    fiche.brouillon.poser([champ], 'aucun', place);
    return;
  }
  if (estAPreciser(place.texte) && champ in A_PRECISER) {
    fiche.brouillon.poser([champ], 'a-preciser', place);
    return;
  }
  const regle = REGLES[champ];
  if (regle === undefined) bilan.reste(place, 'texte sans place dans une fiche');
  else regle(fiche, place);
}

const A_PRECISER: Partial<Record<Champ, true>> = {
  finalites: true,
  personnes: true,
  donnees: true,
  donnees_sensibles: true,
  destinataires: true,
  transferts: true,
  mesures_securite: true,
  base_legale: true,
  service: true,
  aipd: true,
};

type Regle = (fiche: FicheLue, place: Place) => void;

const texte =
  (cle: string): Regle =>
  ({ brouillon }, place) => {
    brouillon.poser([cle], place.texte.replace(/\n/g, ' '), place);
  };

const date =
  (cle: string): Regle =>
  ({ brouillon }, place) => {
    brouillon.poser([cle], dateDe(place), place);
  };

const destinataire =
  (type: string | undefined): Regle =>
  (fiche, place) => {
    for (const ligne of lignesDe(place)) ajouterDestinataire(fiche, ligne, type);
  };

const acteur =
  (champ: Champ): Regle =>
  ({ registre }, place) => {
    nommerActeur(registre, champ, place);
  };

/** « Mme Petit, dpo@exemple.fr »: a name, an address to write to, or both. */
function nommerActeur(registre: Brouillon, champ: Champ, place: Place): void {
  const [, nom = '', courriel] =
    /^(.{0,120}?)[\s,;:(–-]{0,60}([^\s,;:()]{1,64}@[^\s,;:()@]{1,120})\)?$/.exec(place.texte) ?? [];
  if (courriel === undefined) {
    poserCoordonnee(registre, champ, 'nom', place);
    return;
  }
  poserCoordonnee(registre, champ, 'courriel', partie(place, courriel));
  if (nom !== '') poserCoordonnee(registre, champ, 'nom', partie(place, nom));
}

const REGLES: Partial<Record<Champ, Regle>> = {
  titre: ({ titres }, place) => titres.push(place),
  nom: texte('nom'),
  reference: texte('reference'),
  date_creation: date('date_creation'),
  date_mise_a_jour: date('date_mise_a_jour'),
  date_debut: date('date_debut'),
  date_fin: date('date_fin'),
  statut: parmi('statut', {
    'en-cours': /^(?:en cours|actif|active|en production|en service|en vigueur|operationnel|valide)$/,
    projet: /^(?:projet|en projet|a venir|brouillon|draft)$/,
    arrete: /^(?:arrete|termine|clos|inactif|abandonne|supprime|archive)e?$/,
  }),
  qualite: parmi('qualite', {
    responsable: /^(?:rt|responsable(?: (?:de|du) traitement)?|controller)$/,
    'sous-traitant': /^(?:st|sous[ -]traitant|processor)$/,
  }),
  responsable: acteur('responsable'),
  contact_organisme: acteur('contact_organisme'),
  dpo: acteur('dpo'),
  dpo_societe: acteur('dpo_societe'),
  representant: acteur('representant'),
  responsables_conjoints: ({ brouillon }, place) => {
    for (const ligne of lignesDe(place))
      brouillon.ajouter(['responsables_conjoints'], carte({ nom: ligne.texte }), ligne);
  },
  service: texte('service'),
  responsable_operationnel: ({ brouillon }, place) => {
    const personne = /^(?:m\. ?|(?:mme|mlle|mr|dr)\b)/i.test(place.texte);
    brouillon.poser(
      ['responsable_operationnel'],
      carte({ [personne ? 'nom' : 'fonction']: place.texte }),
      place,
    );
  },
  logiciels: ({ brouillon }, place) => {
    const noms = lignesDe(place).flatMap((ligne) =>
      ligne.texte.split(/[;,]/).map((nom) => partie(ligne, nom)),
    );
    for (const nom of noms) if (nom.texte !== '') brouillon.ajouter(['logiciels'], nom.texte, nom);
  },
  finalites: ({ brouillon }, place) => {
    for (const ligne of lignesDe(place))
      brouillon.ajouter(['finalites'], carte({ libelle: ligne.texte }), ligne);
  },
  sous_finalites: (fiche, place) => REGLES.finalites!(fiche, place),
  base_legale: ({ brouillon }, place) => {
    const lues =
      entreesDe('bases', place.texte) ??
      lignesDe(place).map(({ texte: ligne }) => entreeDe('bases', ligne) ?? ligne);
    brouillon.poser(['base_legale'], lues.length === 1 ? lues[0]! : lues, place);
  },
  personnes: ({ brouillon }, place) => {
    for (const ligne of lignesDe(place)) {
      for (const personne of personnesDe(ligne.texte)) brouillon.ajouter(['personnes'], personne, ligne);
    }
  },
  donnees: (fiche, place) => poserDonnees(fiche, 'donnees', place),
  donnees_sensibles: (fiche, place) => {
    const reponse = ouiNon(place.texte, place.unite.content);
    if (reponse) fiche.repondre('donnees_sensibles', reponse, place);
    else poserDonnees(fiche, 'donnees_sensibles', sansOui(place));
  },
  conservation: ({ brouillon }, place) => {
    const lignes = lignesDe(place);
    const cas = lignes.map(({ texte: ligne }) => casDe(ligne));
    if (lignes.length === 1 && cas[0]!.cas === undefined) brouillon.poser(['conservation'], cas[0]!, place);
    else for (const [rang, un] of cas.entries()) brouillon.ajouter(['conservation'], un, lignes[rang]!);
  },
  archivage: ({ brouillon }, place) => {
    if (Array.isArray(brouillon.lire(['conservation'])))
      brouillon.bilan.reste(place, 'archivage de plusieurs durées : à répartir');
    else if (estAucun(place.texte)) brouillon.poser(['conservation', 'archivage'], 'aucun', place);
    else brouillon.poser(['conservation', 'archivage'], archivageDe(place.texte), place);
  },
  destinataires: destinataire(undefined),
  destinataires_internes: destinataire('interne'),
  destinataires_externes: destinataire('externe'),
  sous_traitants: destinataire('sous-traitant'),
  transferts: (fiche, place) => {
    const reponse = ouiNon(place.texte, place.unite.content);
    if (reponse) fiche.repondre('transferts', reponse, place);
    else
      for (const ligne of lignesDe(sansOui(place)))
        fiche.brouillon.ajouter(['transferts'], transfertDe(ligne.texte), ligne);
  },
  transferts_pays: ({ brouillon }, place) => {
    for (const pays of place.texte.split(/[,;\n]/)) {
      const nom = partie(place, pays);
      if (nom.texte !== '')
        brouillon.ajouter(['transferts'], carte({ pays: paysDe(nom.texte)?.id ?? nom.texte }), nom);
    }
  },
  transferts_garantie: ({ brouillon }, place) => {
    const [seul, autre] = transfertsDe(brouillon.lire(['transferts']));
    const lues = entreesDe('garanties', place.texte);
    if (!seul || autre || !lues)
      brouillon.bilan.reste(place, 'garantie dont le transfert ou le type n’est pas sûr');
    else brouillon.poser(['transferts', 0, 'garantie'], lues.length === 1 ? lues[0]! : lues, place);
  },
  transferts_document: ({ brouillon }, place) => {
    const [seul, autre] = transfertsDe(brouillon.lire(['transferts']));
    if (!seul || autre) brouillon.bilan.reste(place, 'document dont le transfert n’est pas sûr');
    else brouillon.poser(['transferts', 0, 'document'], place.texte, place);
  },
  mesures_securite: ({ brouillon }, place) => {
    for (const ligne of lignesDe(place))
      brouillon.ajouter(['mesures_securite'], mesureDe(ligne.texte), ligne);
  },
  source: (fiche, place) => fiche.sources.push(place),
  information: ({ brouillon }, place) => {
    brouillon.poser(['information'], carte({ support: place.texte }), place);
  },
  droits: ({ brouillon }, place) => {
    brouillon.poser(['droits'], carte({ exercice: place.texte }), place);
  },
  aipd: ({ brouillon }, place) => {
    brouillon.poser(['aipd'], aipdDe(place.texte), place);
  },
  decision_automatisee: ({ brouillon }, place) => {
    const reponse = ouiNon(place.texte, place.unite.content);
    if (reponse === 'indetermine') brouillon.bilan.reste(place, 'ni « Oui » ni « Non » n’est marqué');
    else if (reponse)
      brouillon.poser(['decision_automatisee'], reponse === 'non' ? 'aucun' : 'a-preciser', place);
    else brouillon.poser(['decision_automatisee'], carte({ description: place.texte }), place);
  },
  notes: ({ brouillon }, place) => {
    const avant = brouillon.lire(['notes_internes']);
    if (avant === undefined) brouillon.poser(['notes_internes'], place.texte, place);
    else brouillon.bilan.reste(place, 'second commentaire');
  },
  clients: ({ brouillon }, place) => {
    for (const ligne of lignesDe(place)) brouillon.ajouter(['clients'], carte({ nom: ligne.texte }), ligne);
  },
  categories_traitements: ({ brouillon }, place) => {
    for (const ligne of lignesDe(place))
      brouillon.ajouter(['categories_traitements'], carte({ libelle: ligne.texte }), ligne);
  },
  sous_traitants_ulterieurs: ({ brouillon }, place) => {
    for (const ligne of lignesDe(place))
      brouillon.ajouter(['sous_traitants_ulterieurs'], carte({ nom: ligne.texte }), ligne);
  },
};

function parmi(cle: string, valeurs: Readonly<Record<string, RegExp>>): Regle {
  return ({ brouillon }, place) => {
    const plie = plier(place.texte.slice(0, 60));
    const trouvee = Object.entries(valeurs).find(([, forme]) => forme.test(plie));
    if (trouvee) brouillon.poser([cle], trouvee[0], place);
    else brouillon.bilan.reste(place, `valeur sans correspondance sûre pour « ${cle} »`);
  };
}

const transfertsDe = (valeur: Valeur | undefined): Valeur[] => (Array.isArray(valeur) ? valeur : []);

/** « Oui : des données de santé » answers the question, then says which. */
const sansOui = (place: Place) =>
  partie(place, place.texte.replace(/^(?:oui|yes)\s*[,:;–—(-]\s*(?=\S)/i, ''));

/** `rubrique`: the type of the recipients that its heading gathers, unless one says that its type is not known. */
function ajouterDestinataire({ brouillon }: FicheLue, place: Place, rubrique: string | undefined): void {
  const texte = sansManques(place.texte);
  const type = texte === place.texte ? rubrique : undefined;
  const [debut, suite] = couper(texte) ?? [];
  const lu = debut === undefined ? undefined : entreeDe('destinataires', debut);
  const seul = type === undefined ? entreeDe('destinataires', texte) : undefined;
  const valeur = seul
    ? carte({ type: seul })
    : lu
      ? carte({ type: lu, nom: suite })
      : carte({ type, nom: texte });
  brouillon.ajouter(['destinataires'], valeur, place);
}
