import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import { doctrine, rgpd } from '../sources.ts';
import { basesDe } from './bases.ts';

/** Persons bound to the organisation by their work. */
const AU_TRAVAIL: ReadonlySet<string> = new Set(['salaries', 'agents', 'stagiaires', 'services-internes']);

const REFERENTIEL_RH = doctrine(
  'CNIL, référentiel « gestion du personnel », délibération n° 2019-160',
  'sec',
  {
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000041798580',
  },
);

export const consentementSalarie = ficheRule({
  id: 'consentement-salarie',
  role: 'responsable',
  severity: 'info',
  source: 'cnil',
  references: [REFERENTIEL_RH, rgpd('7')],
  what: 'Un traitement qui ne concerne que des salariés ou des agents ne repose pas sur leur consentement.',
  why: 'Le lien de subordination laisse rarement un choix libre : le référentiel de la CNIL, lu par une source secondaire, n’admet ce consentement qu’exceptionnellement.',
  messages: {
    default:
      'La fiche {ref} fonde un traitement RH sur le consentement : exceptionnel en relation de travail.',
  },
  repair:
    'Préférez `contrat`, `obligation-legale` ou `interet-legitime` ; sinon, dites dans `consentement` pourquoi un refus est sans conséquence.',
  reads: ['personnes[].categorie', 'finalites[].base_legale'],
  check(fiche, { report }) {
    const bases = elements(fiche.finalites).flatMap(basesDe);
    const consentement = bases.find(({ base }) => base.id === 'consentement');
    if (!consentement) return;
    const categories = elements(fiche.personnes).map(({ categorie }) => valeur(categorie) ?? '');
    if (categories.length === 0 || !categories.every((categorie) => AU_TRAVAIL.has(categorie))) return;
    report({ at: consentement.origine, data: { ref: fiche.ref } });
  },
  examples: {
    bad: {
      fiche: `finalites:
  - libelle: Publier le trombinoscope sur l’intranet
    base_legale: consentement
    consentement: { recueil: formulaire à l’embauche, preuve: formulaire signé, retrait: courriel au service RH }
`,
    },
    good: {
      fiche: `finalites:
  - libelle: Publier le trombinoscope sur l’intranet
    base_legale: interet-legitime
    interet: permettre à chacun de reconnaître ses collègues
`,
    },
  },
});
