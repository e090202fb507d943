/** Characters of text kept by each function, twice: some thousands of usual texts, a few of the longest. */
const POIDS = 50_000;
/** What keeping any text costs beside its characters. */
const ENTREE = 50;
const RIEN = Symbol('rien');
/** Of a text met once: most are never met again, and what is kept for nothing is what fills the memory. */
const CROISE = Symbol('croise');

/**
 * Remembers what a pure function says of a text: the fiches of a register say the same things again and
 * again. The last text stays, and those met twice among the last thousands; what is given must not be changed
 * by who receives it.
 */
export function parTexte<T>(calculer: (texte: string) => T): (texte: string) => T {
  type Connus = Map<string, T | typeof RIEN | typeof CROISE>;
  let recents: Connus | undefined;
  let anciens: Connus | undefined;
  let poids = 0;
  let dernier: string | undefined;
  let derniere: T;
  return (texte) => {
    if (texte === dernier) return derniere;
    const recent = recents?.get(texte);
    const connu = recent ?? anciens?.get(texte);
    const vu =
      connu === RIEN ? (undefined as T) : connu === undefined || connu === CROISE ? calculer(texte) : connu;
    dernier = texte;
    derniere = vu;
    if (recent !== undefined && recent !== CROISE) return vu;
    if (recent === undefined) poids += texte.length + ENTREE;
    if (poids > POIDS) {
      anciens = recents;
      recents = undefined;
      poids = 0;
    }
    recents ??= new Map();
    recents.set(texte, connu === undefined ? CROISE : vu === undefined ? RIEN : vu);
    return vu;
  };
}

/**
 * Remembers what is worked out from one object that fiches share, as long as it lives. Never from a fiche given to a
 * rule: what the rule reads of it is watched, and an answer remembered for another rule would be read unseen.
 */
export function parObjet<O extends object, T>(calculer: (objet: O) => T): (objet: O) => T {
  const connus = new WeakMap<O, { readonly objet: O; readonly valeur: T }>();
  let dernier: { readonly objet: O; readonly valeur: T } | undefined;
  return (objet) => {
    if (dernier?.objet === objet) return dernier.valeur;
    const connu = connus.get(objet);
    dernier = connu ?? { objet, valeur: calculer(objet) };
    if (!connu) connus.set(objet, dernier);
    return dernier.valeur;
  };
}
