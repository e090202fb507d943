import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import type { Origine } from '../../model/origine.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { doctrine } from '../sources.ts';
import { textesDe } from '../textes.ts';
import { dispositifBiometrique, estRevolu } from './biometrie.ts';
import { REGLEMENT_BIOMETRIE } from './biometrie-cachee.ts';

export const biometrieHoraires = ficheRule({
  id: 'biometrie-horaires',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [
    doctrine('CNIL, fiche sur l’accès aux locaux et le contrôle des horaires (mise à jour du 17 juin 2026)', 'sec'),
    REGLEMENT_BIOMETRIE,
  ],
  what: 'La biométrie ne sert pas à contrôler les horaires.',
  why: 'La CNIL encadre la biométrie pour l’accès à certains locaux et la refuse pour compter le temps de travail, ce qu’un badge fait aussi bien.',
  messages: { default: 'Contrôle des horaires par biométrie : refusé par la CNIL (fiche {ref}).' },
  repair: 'Remplacez le lecteur biométrique par un badge ou une déclaration, et dites-le dans la fiche.',
  reads: ['nom', 'finalites[].libelle', 'donnees[].description', 'donnees_sensibles[].categorie', 'mesures_securite[].description'],
  check(fiche, { report }) {
    const place = placeDansUnTexte(fiche) ?? placeDansLesDonnees(fiche);
    if (place) report({ at: place, data: { ref: fiche.ref } });
  },
  examples: {
    bad: { fiche: 'finalites:\n  - { id: horaires, libelle: Contrôler les horaires des salariés par empreinte digitale, base_legale: contrat }' },
    good: { fiche: 'finalites:\n  - { id: horaires, libelle: Contrôler les horaires des salariés par badge, base_legale: contrat }' },
  },
});

const HORAIRES = lexique(
  {
    horaires: `
      horaire, pointage, pointeuse, pointer, pointe, badgeuse, badgeage, badger, temps de travail, temps de présence, temps et présences, temps et des présences, temps travaillé, heure d’arrivée, heures d’arrivée, heure d’entrée, heures d’entrée, heures de départ, heure de départ,
      heures de sortie, heures d’embauche, heures supplémentaires, heure de pointage, heures travaillées, heures effectuées, heures de travail, heures de présence, assiduité, contrôle des présences, contrôle de présence, contrôle de la présence, relevé des présences, suivi des présences, présence des salariés, présence du personnel,
      présence des agents, retard, GTA, décompte des heures, durée du travail, durée de travail, feuille de temps, feuilles de temps, absentéisme, émargement, temps de pause, arrivées et départs, arrivées et des départs, entrées et sorties des salariés, prise de poste, prise de service
    `,
  },
  { sauf: 'horaires du laboratoire, horaires d’ouverture, horaires de transport, horaires des transports, tranche horaire, plage horaire, fuseau horaire' },
);
/** « empreinte » alone is a person’s where clocking in is at stake. */
const EMPREINTE = lexique(
  { empreinte: 'empreinte, biométr*' },
  { sauf: 'empreinte carbone, empreinte écologique, empreinte environnementale, empreinte énergétique, empreinte numérique, empreinte SHA, empreinte MD5, empreinte mémoire, laboratoire de biométrie, empreinte du fichier, empreinte des fichiers, empreinte cryptographique' },
);

const reconnait = (texte: string) =>
  dispositifBiometrique(texte) !== undefined ||
  EMPREINTE.chercher(texte).some(({ niee, fin }) => !niee && !estRevolu(texte, fin));

const compteLesHeures = (texte: string) => HORAIRES.chercher(texte).some(({ niee }) => !niee);

/** The first text that speaks of both. */
function placeDansUnTexte(fiche: FicheResponsable): Origine | undefined {
  const decrivent = textesDe(fiche).filter(({ chemin }) => !/^(?:notes_internes|aipd)|lien$/.test(chemin));
  return decrivent.find(({ texte }) => compteLesHeures(texte) && reconnait(texte))?.origine;
}

/** The fiche counts hours, and biometric data are among what it uses. */
function placeDansLesDonnees(fiche: FicheResponsable): Origine | undefined {
  const buts = [valeur(fiche.nom), ...elements(fiche.finalites).map(({ libelle }) => valeur(libelle))];
  if (!buts.some((texte) => texte !== undefined && compteLesHeures(texte))) return undefined;
  return elements(fiche.donnees_sensibles).find(({ categorie }) => valeur(categorie) === 'biometriques')?.categorie.origine;
}
