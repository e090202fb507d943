import { ficheRule } from '../../lint/rule.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { parTexte } from '../../model/memoire.ts';
import { plier } from '../../model/pliage.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { estLibelle } from './libelles-officiels.ts';
import { motsCreux } from './mots-creux.ts';
import { PERSONNES } from './personnes.ts';

const estCreuse = motsCreux(
  `
    donnée, data, information, info, renseignement, divers, diverse, DCP, fichier, nécessaire, utile, tout,
    tous types, peu de tout, autre, quelconque, minimum, essentiel, champ, rubrique, contenu du dossier,
    contenu du formulaire, dossier complet, dossier client, dossier usager, dossier adhérent,
    voir formulaire, voir le formulaire, voir dossier, voir le dossier, voir fichier, cf formulaire
  `,
  `${PERSONNES},
    personnel, personnelle, perso, caractère personnel, privé, individuel, nominatif, nominative,
    identifiant, identifiante, confidentiel, interne, sensible, différent, varié, multiple, certain,
    courant, usuel, usuelle, habituel, classique, standard, normal, général, générique, basique, de base,
    essentiel, principal, pertinent, indispensable, requis, obligatoire, adéquat, approprié, adapté,
    strictement, strict, minimum, minimal, relatif, relative, concernant, concerné, propre, associé,
    correspondant, afférent, éventuel, éventuellement, complémentaire, annexe, supplémentaire, brut,
    document, pièce, justificatif, numérique, informatique, informatisé, papier, administratif,
    administrative, métier, rh, légal, légalement, réglementaire, loi, réglementation, législation, vigueur,
    RGPD, type, sorte, nature, genre, catégorie, ensemble, totalité, intégralité, majorité, élément, base,
    traitement, traité, finalité, objectif, gestion, suivi, dossier, formulaire, fiche, service, activité,
    besoin, exécution, réalisation, accomplissement, fonctionnement, bon, cadre, mission, prestation, objet,
    usage, contexte, entreprise, société, association, organisme, établissement, collectivité, commune,
    mairie, structure, collecté, collecter, recueilli, recueillir, utilisé, utiliser, traiter, enregistré,
    conservé, saisi, fourni, transmis, transmise, communiqué, demandé, exploité, détenu, disponible,
    possible, existant, prévu, connu, servir, permettant, gérer, ordre, possession, disposer, disposons,
    donner, donne, veut, vouloir, importe, simple, lien, contrat, contractuel, relation, cas, variable,
    voir, tableau, logiciel, outil, application, site, internet, système, base de données, issu, provenant,
    reçu, renseigné, déclaré, remis, apporté, adhésion, inscription, abonnement, demande, ordinaire, commun,
    stocké, détail, souhaité, entier, complet, complète, global, non sensible, non sensibles, peu sensible,
    première nécessité, nécessité, contenu, rien
  `,
);

/** « informations nécessaires à l’inscription » says what for, and not what. */
const NECESSAIRES = auBesoin(
  () =>
    /^(?:l'ensemble des |toutes? |tous )?(?:les |nos |des )?(?:donnees?|informations?|renseignements?|infos?|elements?|documents?|pieces?)(?: personnelles?| a caractere personnel| du client| administratives?)? (?:strictement |uniquement |juste )?(?:necessaires?|utiles?|requise?s?|indispensables?) [^,:;()]{2,80}$/,
);

/** What stands in all that the expression before finds: it takes a millisecond to prepare. */
const DIT_NECESSAIRE = /necessaire|utile|requis|indispensable/;

function ditNecessaires(texte: string): boolean {
  const plie = plier(texte.slice(0, 200));
  return DIT_NECESSAIRE.test(plie) && NECESSAIRES().test(plie);
}

const estVague = parTexte((texte: string) => estCreuse(texte) || ditNecessaires(texte));

export const vagueDonnees = ficheRule({
  id: 'vague-donnees',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(c)')],
  what: 'La description d’une catégorie de données énumère les données.',
  why: 'L’article 30 demande une description des catégories de données : « données personnelles » est vrai de tout traitement et ne dit rien de celui-ci.',
  messages: { default: '« {texte} » ({ref}) ne décrit pas les données.' },
  repair:
    'Énumérez dans `description` les données traitées, par exemple « nom, prénom, adresse, montant de la cotisation ».',
  reads: ['donnees[].description', 'donnees_sensibles[].description'],
  notices: (texte, chemin) => DESCRIPTIONS.has(chemin) && estVague(texte),
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of fiche.releve.textes) {
      if (!DESCRIPTIONS.has(chemin)) continue;
      if (estVague(texte) && !estLibelle(texte))
        report({ at: origine, data: { texte: extrait(texte), ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: `donnees:
  - categorie: identite
    description: données personnelles des salariés
    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }`,
    },
    good: {
      fiche: `donnees:
  - categorie: identite
    description: "données personnelles : nom, prénom, adresse postale"
    conservation: { duree: 5 ans, depart: remise du bulletin, sort_final: suppression, repere: paie }`,
    },
  },
});

const DESCRIPTIONS: ReadonlySet<string> = new Set([
  'donnees[].description',
  'donnees_sensibles[].description',
]);
