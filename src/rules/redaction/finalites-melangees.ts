import { ficheRule } from '../../lint/rule.ts';
import { lexique, type Mot, mots, type Occurrence } from '../../model/lexique.ts';
import { valeur } from '../../model/reponse.ts';
import { ensemble } from '../ensemble.ts';
import { CNIL_REGISTRE } from '../sources.ts';
import { ACTIVITES, type Activite, CONNEXES } from './activites.ts';
import { PERSONNES } from './personnes.ts';

export const finalitesMelangees = ficheRule({
  id: 'finalites-melangees',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [CNIL_REGISTRE],
  what: 'Une fiche décrit une activité.',
  why: 'La CNIL demande une fiche par activité : réunies, les clients, les fournisseurs et les salariés partagent des durées et des destinataires qui ne sont pas les leurs.',
  messages: { default: 'La fiche {ref} mélange {n} activités : séparez-les.' },
  repair:
    'Créez une fiche par activité, et gardez dans chacune ce qui lui est propre ; `fiches_liees` les relie.',
  reads: ['nom'],
  notices: (texte, chemin) => chemin === 'nom' && activites(texte) > 1,
  check(fiche, { report }) {
    const nom = valeur(fiche.nom);
    const n = nom === undefined ? 0 : activites(nom);
    if (n > 1) report({ at: fiche.nom, data: { ref: fiche.ref, n } });
  },
  examples: {
    bad: { fiche: 'nom: Gestion des clients et des fournisseurs' },
    good: { fiche: 'nom: Gestion des clients et des prospects' },
  },
});

const LEXIQUE = lexique(() => ACTIVITES, {
  sauf: `élections du CSE, élections professionnelles, élections du comité, élections des représentants, élections des délégués, agent immobilier, agent de sécurité, agents de sécurité, école maternelle, école élémentaire, membres du bureau, don du sang, dons d’organes, eau de source, vente aux enchères, location de salle, location de salles, location de matériel, location de véhicules, signalements de voirie, commercial de la commune`,
});

/** Words that only say that something is managed: the activity is what they govern. */
const GESTION = ensemble(
  'gestion gerer suivi administration administratif administrative fichier fichiers base bases donnee donnees traitement traitements tenue liste listes registre inscription inscriptions facturation organisation dossier dossiers relation relations service services utilisateur utilisateurs abonnes',
);
const LIENS = ensemble('a au aux avec d de des du en et l la le les n nos notre ou par pour puis que ainsi');
/** « Vidéosurveillance des clients et du personnel »: the second group completes the first and adds nothing to it. */
const COMPLEMENT = /^(?:de|du|des|d|au|aux|avec|par|pour|en)$/;
const GENS = lexique(() => ({ gens: `${PERSONNES}, personnel, enseignant, professeur, élu` }));

/** How many activities a name puts side by side; those that go together count for one. */
function activites(nom: string): number {
  const ecrites = LEXIQUE.evoques(nom).length;
  if (ecrites < 2) return ecrites;
  const occurrences = LEXIQUE.chercher(nom);
  const trouvees: Activite[] = [];
  let gouverne: 'gestion' | 'autre' | 'rien' = 'rien';
  for (const groupe of groupes(mots(nom))) {
    const propres = groupe.filter(({ mot }) => !LIENS.has(mot));
    const tete =
      propres.find(({ mot }) => !GESTION.has(mot)) ?? propres.find(({ mot }) => mot === 'facturation');
    const activite = tete && occurrences.find(({ debut, fin }) => debut <= tete.debut && tete.fin <= fin);
    const suite = COMPLEMENT.test(
      groupe.find(({ mot }) => !/^(?:et|ou|puis|ainsi|que|plus)$/.test(mot))?.mot ?? '',
    );
    const complete = suite || (tete !== undefined && GENS.chercher(tete.mot).length > 0);
    if (complete && gouverne === 'autre') continue;
    if (!suite) gouverne = quiGouverne(groupe, tete, activite?.fin ?? tete?.fin ?? 0);
    if (activite) trouvees.push(activite.cle, ...accolees(activite, occurrences, nom));
  }
  return distinctes(trouvees).length;
}

/** The groups that a comma, a slash, « et » or « & » puts side by side. */
function groupes(suite: readonly Mot[]): Mot[][] {
  const trouves: Mot[][] = [];
  for (const mot of suite) {
    const debut = mot.coupure || /[&+]|\s-\s/.test(mot.avant) || /^(?:et|ou|puis|ainsi|plus)$/.test(mot.mot);
    if (debut || trouves.length === 0) trouves.push([mot]);
    else trouves.at(-1)!.push(mot);
  }
  return trouves;
}

/** « Gestion des clients » governs what follows without adding to it; « Accueil des clients » is an activity itself. */
function quiGouverne(
  groupe: readonly Mot[],
  tete: Mot | undefined,
  fin: number,
): 'gestion' | 'autre' | 'rien' {
  if (groupe.some(({ mot, debut }) => GESTION.has(mot) && debut < (tete?.debut ?? Number.POSITIVE_INFINITY)))
    return 'gestion';
  const apres = groupe.filter(({ debut }) => debut >= fin);
  return apres.some(({ mot }) => COMPLEMENT.test(mot)) ? 'autre' : 'rien';
}

/** « gestion clients fournisseurs »: nouns that touch one another. */
function accolees(
  premiere: Occurrence<Activite>,
  occurrences: readonly Occurrence<Activite>[],
  nom: string,
): Activite[] {
  const suivante = occurrences.find(({ debut, fin, texte }) => {
    return (
      debut > premiere.fin &&
      /^\s+$/.test(nom.slice(premiere.fin, debut)) &&
      fin > debut &&
      !/^commercial/i.test(texte)
    );
  });
  return suivante ? [suivante.cle, ...accolees(suivante, occurrences, nom)] : [];
}

function vontEnsemble(a: Activite, b: Activite): boolean {
  return Boolean(CONNEXES[a]?.includes(b) || CONNEXES[b]?.includes(a));
}

function distinctes(trouvees: readonly Activite[]): Activite[] {
  const gardees: Activite[] = [];
  for (const activite of trouvees) {
    const deja = gardees.some((autre) => autre === activite || vontEnsemble(autre, activite));
    if (!deja) gardees.push(activite);
  }
  return gardees;
}
