import { ficheRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';
import { rgpd } from '../sources.ts';
import { CNIL_ECOUTE } from './ecoute.ts';
import { DIT_L_ACTIVITE, enregistreDesAppels, textesDActivite } from './enregistrement-appels.ts';

export const enregistrementInformation = ficheRule({
  id: 'enregistrement-appel-information',
  role: 'responsable',
  severity: 'warning',
  source: 'cnil',
  references: [CNIL_ECOUTE, rgpd('13'), rgpd('21')],
  what: 'Une fiche qui enregistre des appels dit comment l’interlocuteur est informé et peut s’y opposer.',
  why: 'L’interlocuteur doit savoir que l’appel est enregistré, et pourquoi, et pouvoir s’y opposer avant la fin de la conversation.',
  messages: {
    default:
      'L’enregistrement des appels ({ref}) ne mentionne pas l’information et l’opposition avant la fin de l’appel.',
  },
  repair:
    'Décrivez dans `information.support` le message d’accueil : ce qui est enregistré, pourquoi, et comment s’y opposer pendant l’appel.',
  reads: [
    'information.support',
    'nom',
    'finalites[].libelle',
    'donnees[].description',
    'operations[].description',
  ],
  notices: (texte, chemin) => DIT_L_ACTIVITE.has(chemin) && enregistreDesAppels(texte),
  check(fiche, { report }) {
    const place = muette(fiche);
    if (!place || annonce(fiche)) return;
    if (textesDActivite(fiche).some(({ valeur: texte }) => enregistreDesAppels(texte))) {
      report({ at: place, data: { ref: fiche.ref } });
    }
  },
  examples: {
    bad: {
      fiche: `finalites:
  - { libelle: Enregistrement ponctuel des appels pour former les conseillers, base_legale: interet-legitime, interet: mieux répondre aux clients }
`,
    },
    good: {
      fiche: `finalites:
  - { libelle: Enregistrement ponctuel des appels pour former les conseillers, base_legale: interet-legitime, interet: mieux répondre aux clients }
information: { support: "message d’accueil : enregistrement possible, formation des conseillers, opposition jusqu’à la fin de l’appel" }
`,
    },
  },
});

/** Where the notice should say it; nothing while the answer is still to come. */
function muette({ information }: FicheResponsable): Reponse<unknown> | undefined {
  if (information.etat === 'absente') return information;
  const support = valeur(information)?.support;
  return support?.etat === 'absente' || support?.etat === 'donnee' ? support : undefined;
}

const ANNONCE = lexique(() => ({
  appel: 'enregistr*, écoute, appel, annonce, message, conversation, voix',
  choix: 'oppos*, refus*, accept*, accord, consent*, interrompre, sans enregistrement',
}));

/** The notice, or the way consent is collected, speaks of the recording and of the choice left. */
function annonce(fiche: FicheResponsable): boolean {
  const recueils = elements(fiche.finalites).map(({ consentement }) => valeur(consentement)?.recueil);
  const textes = [valeur(fiche.information)?.support, ...recueils].map(
    (reponse) => reponse && valeur(reponse),
  );
  return textes.some((texte) => {
    const cles = new Set(ANNONCE.chercher(texte ?? '').map(({ cle }) => cle));
    return cles.has('appel') && cles.has('choix');
  });
}
