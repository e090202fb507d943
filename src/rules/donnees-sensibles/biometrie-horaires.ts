import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { parTexte } from '../../model/memoire.ts';
import type { Origine } from '../../model/origine.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { doctrine } from '../sources.ts';
import { textesDe } from '../textes.ts';
import { dispositifBiometrique, estRevolu } from './biometrie.ts';
import { REGLEMENT_BIOMETRIE } from './biometrie-cachee.ts';
import { compteLesHeures } from './horaires.ts';

export const biometrieHoraires = ficheRule({
  id: 'biometrie-horaires',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [
    doctrine(
      'CNIL, fiche sur l’accès aux locaux et le contrôle des horaires (mise à jour du 17 juin 2026)',
      'sec',
    ),
    REGLEMENT_BIOMETRIE,
  ],
  what: 'La biométrie ne sert pas à contrôler les horaires.',
  why: 'La CNIL encadre la biométrie pour l’accès à certains locaux et la refuse pour compter le temps de travail, ce qu’un badge fait aussi bien.',
  messages: { default: 'Contrôle des horaires par biométrie : refusé par la CNIL (fiche {ref}).' },
  repair: 'Remplacez le lecteur biométrique par un badge ou une déclaration, et dites-le dans la fiche.',
  reads: [
    'nom',
    'finalites[].libelle',
    'donnees[].description',
    'donnees_sensibles[].categorie',
    'mesures_securite[].description',
  ],
  notices: (texte) => compteLesHeures(texte),
  check(fiche, { report }) {
    const place = placeDansUnTexte(fiche) ?? placeDansLesDonnees(fiche);
    if (place) report({ at: place, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche:
        'finalites:\n  - { id: horaires, libelle: Contrôler les horaires des salariés par empreinte digitale, base_legale: contrat }',
    },
    good: {
      fiche:
        'finalites:\n  - { id: horaires, libelle: Contrôler les horaires des salariés par badge, base_legale: contrat }',
    },
  },
});

/** « empreinte » alone is a person’s where clocking in is at stake. */
const EMPREINTE = lexique(
  () => ({
    empreinte:
      'empreinte, biométr*, reconnaissance vocale, paume, visage, doigt, pouce, iris, rétine, facial, palmaire, veineux, morphologique',
  }),
  {
    sauf: `
      empreinte carbone, empreinte écologique, empreinte environnementale, empreinte énergétique, empreinte numérique, empreinte SHA, empreinte MD5, empreinte mémoire, laboratoire de biométrie, empreinte du fichier, empreinte des fichiers, empreinte cryptographique, passeport biométrique, empreinte dentaire, empreinte génétique, empreinte territoriale, biométrie oculaire, biométrie fœtale, consultation de biométrie, cours de biométrie, salle biométrique, soin du visage, soin facial, paralysie faciale
    `,
  },
);

const reconnait = parTexte(
  (texte: string) =>
    dispositifBiometrique(texte) !== undefined ||
    EMPREINTE.chercher(texte).some(({ niee, debut, fin }) => !niee && !estRevolu(texte, debut, fin)),
);

/** « horaires par badge ; local serveur par empreinte »: each clause has its own means. */
const melange = parTexte((texte: string): boolean => {
  if (!compteLesHeures(texte) || !reconnait(texte)) return false;
  const propositions = texte.split(/[;,.\n](?=\s|$)/);
  if (propositions.some((proposition) => compteLesHeures(proposition) && reconnait(proposition))) return true;
  const autreMoyen = propositions.some(
    (proposition) =>
      compteLesHeures(proposition) && /badge|code|papier|tableur|logiciel|feuille|déclar/i.test(proposition),
  );
  const autreUsage = propositions.some(
    (proposition) =>
      reconnait(proposition) && /acc[eè]s|local|coffre|session|salle|porte|armoire/i.test(proposition),
  );
  return !autreMoyen && !autreUsage;
});

/** The first text that speaks of both. */
function placeDansUnTexte(fiche: FicheResponsable): Origine | undefined {
  const decrivent = textesDe(fiche).filter(({ chemin }) => !/^(?:notes_internes|aipd)|lien$/.test(chemin));
  return decrivent.find(({ texte }) => melange(texte))?.origine;
}

/** The fiche counts hours, and biometric data are among what it uses. */
function placeDansLesDonnees(fiche: FicheResponsable): Origine | undefined {
  const buts = [valeur(fiche.nom), ...elements(fiche.finalites).map(({ libelle }) => valeur(libelle))];
  if (!buts.some((texte) => texte !== undefined && compteLesHeures(texte))) return undefined;
  return elements(fiche.donnees_sensibles).find(({ categorie }) => valeur(categorie) === 'biometriques')
    ?.categorie.origine;
}
