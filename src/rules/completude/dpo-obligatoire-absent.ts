import { registreRule } from '../../lint/rule.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import { rgpd } from '../sources.ts';

export const dpoObligatoireAbsent = registreRule({
  id: 'a30-dpo-obligatoire-absent',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('37(1)')],
  what: 'Un organisme qui doit désigner un DPO en nomme un.',
  why: 'L’article 37(1) impose un DPO aux organismes publics, et à ceux dont l’activité de base est un suivi régulier et systématique ou un traitement de données sensibles ou pénales, à grande échelle.',
  messages: {
    default: 'Aucun DPO n’est désigné alors que l’organisme est public : la désignation est obligatoire.',
    echelle:
      'Aucun DPO n’est désigné alors que la fiche {ref} déclare {quoi} à grande échelle : la désignation est obligatoire si c’est une activité de base de l’organisme.',
  },
  repair: {
    default: 'Désignez un DPO, déclarez-le à la CNIL et décrivez-le dans `dpo`.',
    echelle:
      'Désignez un DPO et décrivez-le dans `dpo`, ou écartez ce constat en disant pourquoi l’article 37(1) ne s’applique pas.',
  },
  reads: ['registre.dpo', 'registre.organisme.secteur', 'aipd.criteres', 'donnees_sensibles'],
  notices: (texte, chemin) => chemin === 'aipd.criteres[]' && texte === 'grande-echelle',
  extract: grandeEchelle,
  check(faits, { partage, report }) {
    const { registre } = partage;
    const sansDpo = registre && (registre.dpo.etat === 'absente' || registre.dpo.etat === 'aucun');
    if (!sansDpo) return;
    const organisme = valeur(registre.organisme);
    const secteur = organisme && valeur(organisme.secteur);
    if (secteur === 'public') return report({ at: registre.dpo });
    const declaree = faits.find(({ fait }) => fait !== undefined);
    if (!declaree?.fait) return;
    const { ref, fait, origine } = declaree;
    report({ at: registre.dpo, message: 'echelle', data: { ref, quoi: fait }, related: [origine] });
  },
  examples: {
    bad: {
      registre: 'dpo: aucun',
      fiche:
        'aipd: { statut: realisee, criteres: [surveillance, grande-echelle], motif: suivi de tous les trajets des abonnés, date: 2026-01-12 }',
    },
    good: {
      registre: 'dpo: { fonction: Déléguée à la protection des données, courriel: dpo@atelierduval.example }',
      fiche:
        'aipd: { statut: realisee, criteres: [surveillance, grande-echelle], motif: suivi de tous les trajets des abonnés, date: 2026-01-12 }',
    },
  },
});

/** What the DPIA of a fiche says is done on a large scale, of the two cases of Article 37(1)(b) and (c). */
function grandeEchelle(fiche: Fiche): string | undefined {
  const aipd = fiche.role === 'responsable' ? valeur(fiche.aipd) : undefined;
  const criteres = aipd ? elements(aipd.criteres) : [];
  if (fiche.arretee || !criteres.includes('grande-echelle')) return undefined;
  if (fiche.donnees_sensibles.etat === 'donnee') return 'un traitement de données sensibles ou pénales';
  return criteres.includes('surveillance') ? 'un suivi systématique de personnes' : undefined;
}
