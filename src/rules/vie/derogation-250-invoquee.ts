import { ficheRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { CNIL_REGISTRE, doctrine, rgpd } from '../sources.ts';
import { invoque250, nommeArticle30 } from './invocation-250.ts';

const G29 = doctrine('G29, prise de position du 19 avril 2018 sur l’article 30(5)', 'sec', {
  url: 'https://www.naih.hu/files/WP-29-POSITION-PAPER--Article-30-_5_-GDPR.pdf',
});

export const derogation250Invoquee = ficheRule({
  id: 'derogation-250-invoquee',
  role: 'toutes',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('30(5)'), G29, CNIL_REGISTRE],
  what: 'Aucune fiche ne s’appuie sur la dérogation « moins de 250 » sans en remplir les conditions.',
  why: 'L’article 30(5) ne dispense les organismes de moins de 250 personnes que pour un traitement occasionnel, sans risque pour les personnes et sans données sensibles ni pénales ; les conditions se jugent traitement par traitement. Une réforme de ce seuil est en discussion ; d’après une source secondaire, elle n’était pas publiée au 1er octobre 2026.',
  messages: {
    default: 'La dérogation « moins de 250 » ne couvre pas {ref} : {raison}.',
    incertaine:
      'La dérogation « moins de 250 » ne couvre {ref} que si le traitement est occasionnel, sans risque et sans données sensibles ni pénales.',
  },
  repair: {
    default: 'Remplissez la fiche comme les autres et retirez cette mention.',
    incertaine:
      'Remplissez la fiche comme les autres ; en cas de doute, la CNIL conseille d’inscrire le traitement.',
  },
  reads: ['nom', 'finalites[].libelle', 'donnees_sensibles', 'registre.organisme.effectif'],
  notices: (texte, chemin) => estLu(chemin, texte) && invoque250(texte),
  check(fiche, { partage, report }) {
    const passage = fiche.releve.textes.find(
      ({ texte, chemin }) => estLu(chemin, texte) && invoque250(texte),
    );
    if (!passage) return;
    const { ref } = fiche;
    const raison = exclusion(fiche, partage);
    if (raison) report({ at: passage.origine, data: { ref, raison } });
    else report({ at: passage.origine, message: 'incertaine', data: { ref } });
  },
  examples: {
    bad: { fiche: 'nom: Gestion de la paie (moins de 250 salariés, dispense de registre)' },
    good: { fiche: 'nom: Gestion de la paie' },
  },
});

/** The DPIA has an exemption of its own at 250 people: there, only what names the register counts. */
const estLu = (chemin: string, texte: string) =>
  !chemin.startsWith('notes_internes') && (!chemin.startsWith('aipd') || nommeArticle30(texte));

/** Why the exception is out of reach, where the register says so. */
function exclusion({ donnees_sensibles }: Fiche, { registre }: Partage): string | undefined {
  const sensible = elements(donnees_sensibles).some(({ categorie }) => valeur(categorie) !== 'nir');
  if (sensible) return 'la fiche contient des données sensibles ou pénales';
  const organisme = registre && valeur(registre.organisme);
  const effectif = organisme && valeur(organisme.effectif);
  return effectif !== undefined && effectif >= 250 ? `l’organisme compte ${effectif} personnes` : undefined;
}
