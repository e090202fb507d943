import { type Champ, decrire } from '../model/champs.ts';

/** What the completion of a field inserts: YAML as JSON, with tab stops (`${1:a-preciser}`). */
export type Corps = string | readonly Corps[] | { readonly [cle: string]: Corps };

/** The keys shown in the skeleton of an object, by the name of the field that holds it. */
const CLES: Readonly<Record<string, readonly string[]>> = {
  finalites: ['libelle', 'base_legale'],
  personnes: ['categorie'],
  donnees: ['categorie', 'description', 'conservation'],
  donnees_sensibles: ['categorie', 'description', 'condition', 'conservation'],
  conservation: ['duree', 'depart', 'sort_final'],
  archivage: ['duree', 'depart', 'motif', 'acces'],
  destinataires: ['type', 'nom'],
  transferts: ['destinataire', 'pays', 'garantie'],
  mesures_securite: ['type', 'description'],
  socles: ['type', 'description'],
  responsables_conjoints: ['nom', 'courriel', 'accord'],
  responsable_operationnel: ['fonction'],
  clients: ['nom', 'adresse', 'courriel', 'contrat'],
  sous_traitants_ulterieurs: ['nom', 'pays', 'prestation', 'autorisation'],
  categories_traitements: ['libelle'],
  contrat: ['date', 'reference'],
  organisme: ['nom', 'adresse', 'code_postal', 'ville', 'courriel', 'telephone'],
  contact: ['prenom', 'nom', 'fonction', 'courriel'],
  dpo: ['prenom', 'nom', 'courriel', 'telephone'],
  societe: ['nom', 'courriel'],
  representant: ['nom', 'adresse', 'courriel'],
  acteurs: ['nom', 'pays', 'courriel'],
  services: ['nom'],
  aipd: ['statut', 'motif', 'date'],
  liste: ['reference', 'nom'],
  operations: ['reference', 'operation', 'finalite'],
  flux: ['de', 'vers', 'donnees'],
  formalites: ['type', 'reference', 'date'],
  decision_automatisee: ['description', 'base', 'intervention_humaine'],
};

/** Choices longer than this are better picked from the list of the values, which explains them. */
const MAX_CHOIX = 12;

/**
 * The skeleton of a field: `a-preciser` wherever it may stand, the words of a closed list to choose from, an empty
 * place elsewhere. Nothing in it counts as an answer. `nom` is the key of the field.
 */
export function squelette(champ: Champ<unknown>, nom: string): Corps {
  return construire(champ, nom, compteur());
}

/** One element of the list that a field holds. */
export function squeletteElement(champ: Champ<unknown>, nom: string): Corps {
  const { lecture } = decrire(champ);
  if (lecture.forme !== 'liste') throw new Error('only a list has elements');
  return construire(lecture.element, nom, compteur());
}

/** A whole file: every key asked for, in the order of the model. */
export function squeletteFichier(
  champs: Readonly<Record<string, Champ<unknown>>>,
  valeurs: Readonly<Record<string, string>>,
  cles: readonly string[],
): Corps {
  const numero = compteur();
  const corps = Object.keys(champs)
    .filter((cle) => cles.includes(cle))
    .map((cle) => [cle, valeurs[cle] ?? courte(champs[cle]!, cle, numero)]);
  return Object.fromEntries(corps);
}

type Compteur = () => number;

function compteur(): Compteur {
  let dernier = 0;
  return () => ++dernier;
}

/** Where `aucun` is an answer, an element would say that there is one: the question stays open. */
const courte = (champ: Champ<unknown>, nom: string, numero: Compteur): Corps =>
  decrire(champ).aucun ? aPreciser(numero) : construire(champ, nom, numero);

const aPreciser = (numero: Compteur) => `\${${numero()}:a-preciser}`;

function construire(champ: Champ<unknown>, nom: string, numero: Compteur): Corps {
  const { lecture, valeurs, aPreciser: permis } = decrire(champ);
  switch (lecture.forme) {
    case 'objet': {
      const cles = CLES[nom] ?? Object.keys(lecture.champs).slice(0, 2);
      return Object.fromEntries(cles.map((cle) => [cle, courte(lecture.champs[cle]!, cle, numero)] as const));
    }
    case 'liste': {
      // A list of one state word says nothing more than the word.
      if (!('champs' in decrire(lecture.element).lecture)) return permis ? aPreciser(numero) : `$${numero()}`;
      const element = construire(lecture.element, nom, numero);
      return lecture.seul ? element : [element];
    }
    case 'dictionnaire':
      return { [`\${${numero()}:identifiant}`]: construire(lecture.element, nom, numero) };
    default: {
      if (!permis) return `$${numero()}`;
      const choix = valeurs && valeurs.length <= MAX_CHOIX ? ['a-preciser', ...valeurs] : undefined;
      return choix ? `\${${numero()}|${choix.join(',')}|}` : aPreciser(numero);
    }
  }
}
