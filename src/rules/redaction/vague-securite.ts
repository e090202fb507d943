import { ficheRule } from '../../lint/rule.ts';
import { extrait } from '../extrait.ts';
import { rgpd } from '../sources.ts';
import { textesDe } from '../textes.ts';
import { estLibelle } from './libelles-officiels.ts';
import { motsCreux } from './mots-creux.ts';

const estCreuse = motsCreux(
  `
    sécurité, cybersécurité, sécurisé, sécuriser, sécurisation, sécuritaire, protection, protégé, protéger,
    confidentialité, confidentiel, intégrité, disponibilité, conforme, conformité, conformément, conformes,
    respect, respecté, mesure, précaution, nécessaire, RGPD, fiable, fiabilité, sûr, sûreté,
    bonnes pratiques, règles de l’art, état de l’art, recommandation, norme, règle, réglementation,
    exigence, discrétion, confidentiellement, privacy by design, protection dès la conception, oui, ok, loi,
    vigilance, attention, prudence, inviolable, infaillible, étanche, secure, sauvegarde sécurisée,
    géré par le prestataire, géré par un prestataire, géré par notre prestataire, géré par l’hébergeur,
    géré par l’éditeur, géré par le fournisseur
  `,
  `
    moyen, dispositif, disposition, technique, organisationnel, organisationnelle, organisation, logique,
    physique, informatique, numérique, approprié, adapté, adéquat, requis, suffisant, utile, indispensable,
    possible, raisonnable, habituel, courant, standard, usuel, usuelle, classique, normal, ordinaire,
    minimum, minimal, maximum, maximal, optimal, élevé, fort, forte, haut, renforcé, avancé, performant,
    efficace, strict, total, complet, complète, parfaitement, entièrement, très, bon, bonne, interne,
    manière, façon, bureau, procédure, consigne, certifié, lieu, endroit, salle, pièce, archive, métier,
    portail, extranet, intranet, interface, formulaire, boîte, mail, courriel, téléphone, tablette,
    authentification, identification, correct, correctement, satisfaisant, absolu, permanent, actif,
    opérationnel, excel, tableur, PC, machine, parc, disposer, disposons, existant, utilisateur, personne,
    client, salarié, usager, membre, adhérent, élève, patient, bancaire, sensible, meilleur, divers,
    diverse, différent, ensemble, niveau, risque, pratique, règle, norme, réglementation, réglementaire,
    législation, loi, légal, règlement, général, européen, vigueur, exigence, obligation, prescription,
    recommandation, CNIL, ANSSI, GDPR, article, art, 32, 2016, 679, UE, principe, place, mis, mise, mises,
    mettre, œuvre, pris, prise, prises, prendre, prévu, assuré, assurer, assure, garanti, garantir,
    garantie, garantit, géré, gestion, appliqué, application, conservé, stocké, hébergé, fait, personnel,
    personnelle, caractère personnel, donnée, information, système, SI, serveur, réseau, logiciel, outil,
    site, internet, web, plateforme, base, base de données, accès, connexion, poste, ordinateur,
    hébergement, cloud, stockage, espace, local, environnement, infrastructure, matériel, équipement,
    fichier, dossier, document, échange, transmission, transfert, paiement, messagerie, traitement,
    entreprise, société, organisme, établissement, service, DSI, direction, responsable, prestataire,
    hébergeur, éditeur, fournisseur, vie privée, niveau de, liberté, informatique et libertés, usage, soin,
    100, particulier, particulière, tout
  `,
);

export const vagueSecurite = ficheRule({
  id: 'vague-securite',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(1)(g)'), rgpd('30(2)(d)')],
  what: 'La description d’une mesure de sécurité dit ce qui est fait.',
  why: 'L’article 30 demande une description générale des mesures : « accès sécurisé » affirme un résultat sans dire comment il est obtenu.',
  messages: { default: 'La mesure « {texte} » ({ref}) n’est pas décrite.' },
  repair:
    'Dites en termes généraux ce qui est fait, par exemple « comptes nominatifs, mots de passe de 12 caractères, sauvegarde chaque nuit ».',
  reads: ['mesures_securite[].description'],
  notices: (texte, chemin) => chemin === 'mesures_securite[].description' && estCreuse(texte),
  check(fiche, { report }) {
    for (const { texte, chemin, origine } of textesDe(fiche)) {
      if (chemin !== 'mesures_securite[].description') continue;
      if (estCreuse(texte) && !estLibelle(texte))
        report({ at: origine, data: { texte: extrait(texte), ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche:
        'mesures_securite:\n  - { socle: si }\n  - { type: controle-acces, description: accès sécurisé }',
    },
    good: {
      fiche:
        'mesures_securite:\n  - { socle: si }\n  - { type: controle-acces, description: accès sécurisé par un mot de passe de 12 caractères }',
    },
  },
});
