/** Words for the people a register is about. */
export const PERSONNES = `
  personne, individu, particulier, intéressé, salarié, employé, collaborateur, agent, effectif, client,
  clientèle, prospect, consommateur, usager, utilisateur, adhérent, membre, licencié, abonné, donateur,
  bénévole, sociétaire, patient, résident, bénéficiaire, élève, étudiant, stagiaire, apprenant, enfant,
  mineur, jeune, parent, famille, candidat, locataire, propriétaire, copropriétaire, assuré, habitant,
  administré, citoyen, contribuable, électeur, demandeur, visiteur, participant, public, fournisseur,
  prestataire, partenaire, tiers, internaute, acheteur, vendeur
`;
