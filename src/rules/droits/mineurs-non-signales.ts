import { ficheRule } from '../../lint/rule.ts';
import { elements, entrees, type Reponse, valeur } from '../../model/reponse.ts';
import type { FicheResponsable, Personne } from '../../register/fiche.ts';
import { loi, OUTIL, rgpd } from '../sources.ts';
import { mineursDans, parleDAdultes, parleDesParents, publicMineurDans } from './mineurs.ts';

const LIL_45 = loi('Loi Informatique et Libertés, article 45', 'sec');

export const mineursNonSignales = ficheRule({
  id: 'mineurs-non-signales',
  role: 'responsable',
  severity: 'info',
  source: 'usage',
  references: [rgpd('8'), LIL_45, OUTIL],
  what: 'Une fiche qui vise des mineurs dit ce qu’il en est de l’autorité parentale.',
  why: 'L’article 8 encadre le consentement d’un enfant à un service en ligne : sous l’âge fixé par la loi, il faut celui du titulaire de l’autorité parentale. Pour les autres traitements, poser la question est un choix de cet outil.',
  messages: {
    default:
      'La fiche {ref} vise des mineurs (« {texte} ») : dites comment les titulaires de l’autorité parentale sont informés.',
  },
  repair:
    'Dites dans `precisions` ou dans `information` comment les titulaires de l’autorité parentale sont informés ou donnent leur accord.',
  reads: [
    'personnes[].categorie',
    'personnes[].precisions',
    'nom',
    'finalites[].libelle',
    'information.support',
  ],
  notices: (texte, chemin) =>
    LUS.has(chemin) && (mineursDans(texte) ?? publicMineurDans(texte)) !== undefined,
  check(fiche, { report }) {
    const personnes = entrees(fiche.personnes);
    const parents = personnes.some(({ valeur: personne }) => valeur(personne.categorie) === 'parents');
    if (parents || ailleurs(fiche).some(parleDesParents)) return;
    for (const { valeur: personne } of personnes) {
      const dit = mineurs(personne);
      if (!dit) continue;
      report({ at: dit.at, data: { ref: fiche.ref, texte: dit.texte } });
      return;
    }
    const annonce = personnes.some(({ valeur: personne }) => disentAdultes(personne))
      ? undefined
      : annonces(fiche);
    if (annonce) report({ at: annonce.at, data: { ref: fiche.ref, texte: annonce.texte } });
  },
  examples: {
    bad: { fiche: 'personnes: [{ categorie: usagers, precisions: enfants inscrits à la cantine }]' },
    good: {
      fiche:
        'personnes: [{ categorie: usagers, precisions: "enfants inscrits à la cantine, avec l’accord des titulaires de l’autorité parentale" }]',
    },
  },
});

const LUS: ReadonlySet<string> = new Set([
  'personnes[].categorie',
  'personnes[].precisions',
  'nom',
  'finalites[].libelle',
]);

/** What else may speak of the parents: the notice, the way consent is collected. */
function ailleurs(fiche: FicheResponsable): string[] {
  const recueils = elements(fiche.finalites).map(({ consentement }) => valeur(consentement)?.recueil);
  const reponses = [valeur(fiche.information)?.support, ...recueils];
  return reponses.flatMap((reponse) => (reponse && valeur(reponse)) ?? []);
}

/** The name or a purpose speaks of minors where the persons are named without their age. */
function annonces({ nom, finalites }: FicheResponsable): { at: Reponse<string>; texte: string } | undefined {
  for (const at of [nom, ...elements(finalites).map(({ libelle }) => libelle)]) {
    const ecrit = valeur(at) ?? '';
    const texte = parleDesParents(ecrit) || parleDAdultes(ecrit) ? undefined : publicMineurDans(ecrit);
    if (texte !== undefined) return { at, texte };
  }
  return undefined;
}

const disentAdultes = ({ precisions }: Personne) => {
  const ecrit = valeur(precisions) ?? '';
  return parleDAdultes(ecrit) || parleDesParents(ecrit);
};

function mineurs({ categorie, precisions }: Personne): { at: Reponse<string>; texte: string } | undefined {
  const [mot, texte] = [valeur(categorie) ?? '', valeur(precisions) ?? ''];
  if (parleDesParents(texte)) return undefined;
  const precise = mineursDans(texte);
  if (precise !== undefined) return { at: precisions, texte: precise };
  // « eleves » stands for students too: only the precisions tell.
  if (mot === 'eleves' || parleDAdultes(texte)) return undefined;
  const dit = parleDesParents(mot) ? undefined : mineursDans(mot);
  return dit === undefined ? undefined : { at: categorie, texte: dit };
}
