import { lexique } from '../../model/lexique.ts';
import { elements, entrees, valeur } from '../../model/reponse.ts';
import type { Donnee, DonneeSensible, FicheResponsable } from '../../register/fiche.ts';

const RECRUTEMENT = lexique(
  () => ({
    recrutement:
      'recrut*, embauche, embaucher, candidat, candidate, candidature, CVthèque, cv thèque, vivier, sélection des candidats, entretien d’embauche, offre d’emploi',
  }),
  {
    sauf: 'déclaration préalable à l’embauche, promesse d’embauche, visite d’embauche, candidat à la location, candidats à la location, candidat locataire, candidats locataires, candidature à la location, candidats au logement, candidats à l’élection, candidats aux élections, candidat à l’élection, candidats à l’examen, candidats au concours, candidats au permis, candidats à l’adoption, candidatures aux marchés, candidature au marché, candidats aux marchés publics, pays candidat, recrutement des bénévoles, recrutement de donneurs, recrutement de patients, recrutement des patients, recrutement de clients, recrutement de nouveaux clients, recrutement de prospects, recrutement de nouveaux adhérents',
  },
);
/** The time after the choice: the person hired is no longer a candidate. */
const APRES = lexique(() => ({
  embauche:
    'DPAE, déclaration préalable à l’embauche, intégration, candidat retenu, candidats retenus, personne recrutée, personnes recrutées, personnes embauchées, embauche effective, contrat de travail',
}));

const dit = (texte: string | undefined) =>
  texte !== undefined && RECRUTEMENT.chercher(texte).some(({ niee }) => !niee);

/** The fiche is about choosing whom to hire: its name or main purpose says so, or candidates are its only persons. */
export function dansRecrutement(fiche: FicheResponsable): boolean {
  const [principale] = elements(fiche.finalites);
  const personnes = elements(fiche.personnes).map(({ categorie }) => valeur(categorie));
  const seuls = personnes.length > 0 && personnes.every((categorie) => categorie === 'candidats');
  return seuls || dit(valeur(fiche.nom)) || dit(principale && valeur(principale.libelle));
}

/** The data item is asked of candidates: neither its persons nor its purposes are of a later time. */
export function porteSurCandidats(fiche: FicheResponsable, donnee: Donnee | DonneeSensible): boolean {
  const personnes = elements(donnee.personnes);
  if (personnes.length > 0 && !personnes.some((personne) => /candidat/.test(personne))) return false;
  const finalites = new Set(elements(donnee.finalites));
  if (finalites.size === 0) return true;
  const citees = entrees(fiche.finalites).filter(({ valeur: { id } }) => finalites.has(valeur(id) ?? ''));
  return !citees.every(({ valeur: { libelle } }) => APRES.chercher(valeur(libelle) ?? '').length > 0);
}
