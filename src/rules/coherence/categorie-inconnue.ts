import { onlySpelling } from '../../lint/mend/only-spelling.ts';
import { writeValue } from '../../lint/mend/write-value.ts';
import { ficheRule } from '../../lint/rule.ts';
import { valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';
import { extrait } from '../extrait.ts';
import { suggestions } from '../references/suggestions.ts';
import { CNIL_MODELE_ODS, FORME } from '../sources.ts';
import { type MotEcrit, motsEcrits, vocabulaireA } from './mots-ecrits.ts';
import { choix, enUnMot, motHesitant, motProche, reconnaitre } from './vocabulaires.ts';

const messages = {
  nom: '« {valeur} » se dit `{proposition}` dans le registre.',
  personnes: '« {valeur} » se dit `{proposition}` dans le registre.',
  proche: '« {valeur} » n’est pas {sorte} : vouliez-vous dire « {proposition} » ?',
  fermee: '« {valeur} » n’est pas {sorte}.',
  ouverte: '« {valeur} » n’est pas {sorte}.',
  mots: '« {valeur} » ne cite aucune catégorie de personnes connue : le texte est gardé tel quel.',
  sensible: '« {valeur} » est une catégorie de données sensibles : sa place est dans `donnees_sensibles`.',
  ordinaire: '« {valeur} » n’est pas une catégorie de données sensibles : sa place est dans `donnees`.',
} as const;

const ecrireLeMot = {
  title: 'Écrire `{proposition}`',
  safe: onlySpelling('valeur', 'proposition'),
  edits: writeValue('{proposition}'),
};

export const categorieInconnue = ficheRule({
  id: 'categorie-inconnue',
  role: 'toutes',
  severity: 'warning',
  severities: { personnes: 'info', mots: 'info' },
  source: 'structure',
  references: [FORME, CNIL_MODELE_ODS],
  what: 'Les catégories, les types et les opérations sont ceux des vocabulaires, ou ceux que le registre a déclarés.',
  why: 'Un mot hors des listes ne s’imprime à aucune ligne des modèles de la CNIL, et les règles qui en dépendent ne le voient pas.',
  messages,
  repair: {
    nom: 'Écrivez `{proposition}` : le libellé s’imprimera.',
    personnes: 'Écrivez `{proposition}` : le libellé s’imprimera.',
    proche: 'Écrivez `{proposition}`, ou choisissez parmi : {connus}.',
    fermee: 'Choisissez parmi : {connus}.',
    ouverte:
      'Choisissez parmi : {connus} ; ou déclarez un mot à vous sous `vocabulaire: {liste}` dans `registre.yaml`.',
    mots: 'Choisissez `categorie` parmi : {connus}, et gardez ce texte dans `precisions` ; ou déclarez un mot à vous sous `vocabulaire: personnes` dans `registre.yaml`.',
    sensible: 'Déplacez cet élément sous `donnees_sensibles` et donnez sa `condition`.',
    ordinaire: 'Déplacez cet élément sous `donnees`.',
  },
  fix: { nom: ecrireLeMot, personnes: ecrireLeMot, proche: ecrireLeMot },
  reads: [
    'personnes[].categorie',
    'donnees[].categorie',
    'donnees_sensibles[].categorie',
    'mesures_securite[].type',
    'operations[].operation',
    'categories_traitements[].operations',
    'clients[].categories_traitements[].operations',
    'aipd.exemption',
    'aipd.type',
    'aipd.criteres',
  ],
  notices: peutEtreInconnu,
  check(fiche, { partage, report }) {
    const suggerer = suggestions();
    for (const ecrit of motsEcrits(fiche)) {
      const { vocabulaire, at } = ecrit;
      const mot = valeur(at);
      const verdict = mot === undefined ? undefined : juger(ecrit, mot, { partage, suggerer });
      if (!verdict) continue;
      const { message, proposition = '' } = verdict;
      const { sorte, ouverte: liste = '' } = vocabulaire;
      const connus = choix(vocabulaire, partage);
      const data = { valeur: extrait(mot!), sorte, proposition, connus, liste };
      report({ at, message, data, doubt: message === 'proche' && motHesitant(mot!, vocabulaire, partage) });
    }
  },
  examples: {
    bad: { fiche: 'personnes: [salaris]' },
    good: { fiche: 'personnes: [salaries]' },
  },
});

interface Verdict {
  readonly message: keyof typeof messages;
  readonly proposition?: string;
}

interface Moyens {
  readonly partage: Partage;
  readonly suggerer: ReturnType<typeof suggestions>;
}

/** What to say of a word, if anything. */
function juger(ecrit: MotEcrit, mot: string, { partage, suggerer }: Moyens): Verdict | undefined {
  const { vocabulaire, usage, ailleurs } = ecrit;
  const reconnu = reconnaitre(mot, vocabulaire, partage);
  if (reconnu.etat === 'connu') return undefined;
  if (reconnu.etat === 'nom') {
    if (usage === 'libre') return undefined;
    return { message: usage === 'mots' ? 'personnes' : 'nom', proposition: reconnu.id };
  }
  if (ailleurs && reconnaitre(mot, ailleurs.vocabulaire, partage).etat !== 'inconnu') {
    return { message: ailleurs.message };
  }
  const proposition = suggerer(() => motProche(mot, vocabulaire, partage));
  if (proposition !== undefined) return { message: 'proche', proposition };
  if (usage === 'libre') return undefined;
  if (usage === 'mots' && !enUnMot(mot)) return { message: 'mots' };
  return { message: vocabulaire.ouverte ? 'ouverte' : 'fermee' };
}

/** A word that its vocabulary does not know; the measures shared under a name bring theirs with them. */
function peutEtreInconnu(texte: string, chemin: string, partage: Partage): boolean {
  const place = vocabulaireA(chemin);
  if (!place) return NOMMENT_UN_SOCLE.has(chemin) && aUnTypeInconnu(texte, partage);
  if (reconnaitre(texte, place.vocabulaire, partage).etat === 'connu') return false;
  return place.usage !== 'libre' || enUnMot(texte);
}

const NOMMENT_UN_SOCLE = new Set(['mesures_securite[].socle', 'mesures_securite[].description']);

const aUnTypeInconnu = (socle: string, partage: Partage): boolean =>
  (partage.socles.get(socle) ?? []).some((mesure) => {
    const type = valeur(mesure)?.type;
    const mot = type && valeur(type);
    return mot !== undefined && peutEtreInconnu(mot, 'mesures_securite[].type', partage);
  });
