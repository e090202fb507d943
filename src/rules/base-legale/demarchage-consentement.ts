import { ficheRule } from '../../lint/rule.ts';
import { parObjet, parTexte } from '../../model/memoire.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { FicheResponsable, Finalite } from '../../register/fiche.ts';
import type { Partie } from '../../register/lire.ts';
import { loi, rgpd } from '../sources.ts';
import {
  type AppelCommercial,
  lireAppelCommercial,
  neViseQueDesProfessionnels,
  RIEN,
} from './appel-commercial.ts';
import { fondeeSur } from './bases.ts';

const APPLICABLE_DEPUIS = '2026-08-11';

const L223_1 = loi('Code de la consommation, article L223-1 (loi n° 2025-594 du 30 juin 2025)', 'sec', {
  depuis: APPLICABLE_DEPUIS,
});

export const demarchageConsentement = ficheRule({
  id: 'demarchage-consentement',
  role: 'responsable',
  severity: 'warning',
  source: 'loi',
  references: [L223_1, rgpd('6(1)(a)')],
  what: 'Un appel commercial à un consommateur repose sur son consentement, ou sur un contrat en cours.',
  why: 'D’après une source secondaire, la prospection téléphonique des consommateurs est interdite sans consentement préalable depuis le 11 août 2026, sauf exécution d’un contrat en cours et rapport avec son objet.',
  messages: {
    default:
      'Appels commerciaux à des consommateurs : consentement préalable, ou contrat en cours avec un rapport à son objet (C. conso. L223-1) ? Fiche {ref}.',
  },
  repair:
    'Fondez cette finalité sur le `consentement`, ou écrivez `base_legale: contrat` et dites dans `fondement` quel contrat en cours la justifie ; si seuls des professionnels sont appelés, écrivez-le.',
  reads: ['finalites[].libelle', 'finalites[].base_legale', 'finalites[].fondement', 'personnes[].categorie'],
  notices: (texte, chemin) => INTITULES.has(chemin) && parleDeVendre(texte),
  check(fiche, { today, report }) {
    if (today < APPLICABLE_DEPUIS || !peutDemarcher(fiche)) return;
    if (fiche.arretee || neViseQuePros(fiche)) return;
    const lues = elements(fiche.finalites).map((finalite) => ({
      finalite,
      appel: lireTitre(valeur(finalite.libelle) ?? ''),
    }));
    const nom: Reponse<string> = fiche.nom;
    const nomme = lireTitre(valeur(nom) ?? '');
    const appelle = lues.some(({ appel }) => appel.appelle) || nomme.appelle;
    const commerciales = lues.filter(({ appel }) => estCommerciale(appel, appelle));
    for (const { finalite } of commerciales) {
      if (!estJustifiee(finalite)) report({ at: finalite.libelle, data: { ref: fiche.ref } });
    }
    // The name alone may say it: its purposes then answer for it.
    const seul =
      commerciales.length === 0 && nomme.demarche && !lues.some(({ finalite }) => estJustifiee(finalite));
    if (seul) report({ at: nom, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche: `personnes: [clients]
finalites:
  - libelle: Proposer par téléphone un contrat d’entretien aux particuliers
    base_legale: interet-legitime
    interet: développer la clientèle
`,
    },
    good: {
      fiche: `personnes: [clients]
finalites:
  - libelle: Proposer par téléphone un contrat d’entretien aux particuliers
    base_legale: consentement
    consentement: { recueil: case à cocher sur le devis, preuve: devis signé, retrait: à tout moment pendant l’appel ou par courriel }
`,
    },
  },
});

/** The name of a fiche is read to know whether to ask, then again. */
const lireTitre = parTexte(lireAppelCommercial);

const INTITULES: ReadonlySet<string> = new Set(['nom', 'finalites[].libelle']);

function parleDeVendre(texte: string): boolean {
  const { demarche, propose } = lireTitre(texte);
  return demarche || propose;
}

/** Some purpose, or the name, sells by telephone, or one offers something where one calls. */
function peutDemarcher({ parties }: FicheResponsable): boolean {
  const trouve = { propose: false, appelle: false };
  for (const partie of parties) {
    const { demarche, propose, appelle } = lireIntitules(partie);
    trouve.propose ||= propose;
    trouve.appelle ||= appelle;
    if (demarche || (trouve.propose && trouve.appelle)) return true;
  }
  return false;
}

/** What a part says in its titles; one text, such as the name, is read sooner than looked up. */
function lireIntitules(partie: Partie): AppelCommercial {
  const [premier, second] = partie.textes;
  if (second) return reunirIntitules(partie);
  return premier && INTITULES.has(premier.chemin) ? lireTitre(premier.texte) : RIEN;
}

const reunirIntitules = parObjet(({ textes }: Partie): AppelCommercial => {
  const dits = textes.filter(({ chemin }) => INTITULES.has(chemin)).map(({ texte }) => lireTitre(texte));
  const un = (cle: keyof AppelCommercial) => dits.some((dit) => dit[cle]);
  return { demarche: un('demarche'), appelle: un('appelle'), propose: un('propose') };
});

/** An offer made in a fiche that calls people is made on the telephone unless it names another means. */
const estCommerciale = ({ demarche, propose }: AppelCommercial, appelle: boolean) =>
  demarche || (appelle && propose);

function estJustifiee(finalite: Finalite): boolean {
  const attendue = finalite.base_legale.etat === 'a-preciser' || finalite.base_legale.etat === 'illisible';
  const contratEnCours = fondeeSur(finalite, 'contrat') && valeur(finalite.fondement) !== undefined;
  return attendue || contratEnCours || fondeeSur(finalite, 'consentement');
}

const PROFESSIONNELS: ReadonlySet<string> = new Set([
  'fournisseurs',
  'prestataires',
  'contacts-professionnels',
]);

function neViseQuePros(fiche: FicheResponsable): boolean {
  const personnes = elements(fiche.personnes);
  return (
    personnes.length > 0 &&
    personnes.every(({ categorie, precisions }) => {
      return (
        PROFESSIONNELS.has(valeur(categorie) ?? '') || neViseQueDesProfessionnels(valeur(precisions) ?? '')
      );
    })
  );
}
