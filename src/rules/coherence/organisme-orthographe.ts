import { ficheRule } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import { valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';
import { OUTIL } from '../sources.ts';
import { annuaire, variante } from './orthographe.ts';

export const organismeOrthographe = ficheRule({
  id: 'organisme-orthographe',
  role: 'toutes',
  severity: 'info',
  source: 'usage',
  references: [OUTIL],
  what: 'Un organisme s’écrit partout de la même façon.',
  why: 'Deux écritures font croire à deux organismes, et la recherche n’en trouve qu’un.',
  messages: { default: 'L’acteur « {a} » s’écrit aussi « {b} ».' },
  repair: 'Écrivez partout le même nom, ou citez l’acteur par son identifiant.',
  reads: ['registre.organisme.nom', 'registre.acteurs'],
  notices: (texte, chemin, partage) => varianteDes(partage)(texte) !== undefined && !ADRESSE.test(chemin),
  check({ releve }, { partage, report }) {
    const variante = varianteDes(partage);
    for (const { texte, chemin, origine } of releve.textes) {
      const trouvee = ADRESSE.test(chemin) ? undefined : variante(texte);
      if (trouvee) report({ at: origine, data: { a: trouvee.nom, b: trouvee.ecrit } });
    }
  },
  examples: {
    bad: { fiche: 'service: Siège de l’Atelier du Vall' },
    good: { fiche: 'service: Siège de l’Atelier du Val' },
  },
});

/** Web and mail addresses have a spelling of their own. */
const ADRESSE = /(?:^|\.)(?:courriel|lien|exercice|empreinte)$/;

/** How to find the names of the organisation and of the actors written otherwise. */
const varianteDes = parObjet((partage: Partage) => {
  const organisme = partage.registre && valeur(partage.registre.organisme);
  const reponses = [organisme?.nom, ...[...partage.acteurs.values()].map((acteur) => valeur(acteur)?.nom)];
  const noms = annuaire(reponses.flatMap((nom) => (nom && valeur(nom)) ?? []));
  return (texte: string) => (noms.size === 0 ? undefined : variante(texte, noms));
});
