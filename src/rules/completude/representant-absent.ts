import { registreRule } from '../../lint/rule.ts';
import { estHorsEee, paysDe } from '../../model/pays.ts';
import { valeur } from '../../model/reponse.ts';
import { rgpd } from '../sources.ts';

export const representantAbsent = registreRule({
  id: 'a30-representant-absent',
  severity: 'error',
  severities: { aucun: 'warning' },
  source: 'loi',
  references: [rgpd('27'), rgpd('30(1)(a)'), rgpd('30(2)(a)')],
  what: 'Un organisme établi hors de l’Union nomme son représentant dans l’Union.',
  why: 'Un organisme hors de l’Union soumis au RGPD par l’article 3(2) désigne un représentant par écrit, sauf exception de l’article 27(2). Le registre donne son nom et ses coordonnées.',
  messages: {
    default:
      'L’organisme est établi en dehors de l’Union ({pays}) et le registre ne dit rien de son représentant.',
    aucun: 'L’organisme est établi en dehors de l’Union ({pays}) et n’a désigné aucun représentant.',
  },
  repair: {
    default:
      'Ajoutez `representant` avec son nom et ses coordonnées, ou `representant: aucun` si l’article 27 ne l’exige pas.',
    aucun:
      'Désignez un représentant dans l’Union, ou écartez ce constat en citant l’exception de l’article 27(2) qui s’applique.',
  },
  absence: true,
  reads: ['registre.organisme.pays', 'registre.representant'],
  check(_, { partage, report, today }) {
    const organisme = partage.registre && valeur(partage.registre.organisme);
    const pays = organisme && paysDe(valeur(organisme.pays));
    if (!partage.registre || !pays || !estHorsEee(pays, today)) return;
    const { representant: at } = partage.registre;
    const data = { pays: pays.nom };
    if (at.etat === 'absente') report({ at, data });
    if (at.etat === 'aucun') report({ at, message: 'aucun', data });
  },
  examples: {
    bad: {
      registre:
        'organisme: { nom: Atelier du Léman, adresse: 3 rue du Lac, ville: Genève, pays: CH, courriel: contact@atelierduleman.example }',
      registreSans: ['representant'],
    },
    good: {
      registre: [
        'organisme: { nom: Atelier du Léman, adresse: 3 rue du Lac, ville: Genève, pays: CH, courriel: contact@atelierduleman.example }',
        'representant: { nom: Cabinet Rives, adresse: 8 quai Perrache, ville: Lyon, pays: FR, courriel: contact@rives.example }',
      ].join('\n'),
    },
  },
});
