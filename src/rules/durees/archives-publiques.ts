import { dureesLuLe } from '../../data/durees.ts';
import { registreRule } from '../../lint/rule.ts';
import { lexique } from '../../model/lexique.ts';
import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Conservation, Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { reglesDeConservation } from '../conservations.ts';
import { ARCHIVES_PUBLIQUES } from './sources.ts';

const ARCHIVES = lexique(() => ({
  visa: [
    'visa',
    'archiviste',
    'service des archives',
    'service d’archives',
    'archives départementales',
    'archives municipales',
    'archives nationales',
    'bordereau d’élimination',
    'tableau de gestion',
  ],
}));

export const archivesPubliques = registreRule({
  id: 'archives-publiques-elimination',
  severity: 'info',
  source: 'loi',
  references: [ARCHIVES_PUBLIQUES],
  what: 'Un organisme public qui supprime ses données dit avec quel visa.',
  why: 'Les documents d’un organisme public seraient des archives publiques, dont l’élimination demande un visa de l’administration des archives. Le texte cité n’a pas été relu : à vérifier avant d’agir.',
  messages: {
    default:
      'L’élimination d’archives publiques serait soumise au visa des archives (texte à vérifier, donnée du {date}) : le registre prévoit des suppressions ({fiches}) et n’en parle nulle part.',
  },
  repair:
    'Citez le visa ou le tableau de gestion (dans `critere`, `justification` ou `formalites`), nommez le service d’archives dans `services`, ou écrivez `sort_final: tri`.',
  reads: [
    'donnees[].conservation[].sort_final',
    'formalites[].reference',
    'registre.organisme.secteur',
    'registre.services',
  ],
  extract: eliminations,
  check(faits, { partage, report }) {
    const organisme = publicSansArchives(partage);
    const refs = faits.filter(({ fait }) => fait === 'supprime').map(({ ref }) => ref);
    if (!organisme || refs.length === 0 || faits.some(({ fait }) => fait === 'visa')) return;
    const fiches = refs.length > 5 ? `${refs.slice(0, 5).join(', ')}…` : refs.join(', ');
    report({ at: organisme.secteur, data: { date: dureesLuLe, fiches } });
  },
  examples: {
    bad: {
      registre:
        'organisme: { nom: Commune de Valmont, secteur: public, effectif: 320, adresse: 1 place de la Mairie, ville: Valmont, pays: FR, courriel: mairie@valmont.example }',
    },
    good: {
      registre:
        'organisme: { nom: Commune de Valmont, secteur: public, effectif: 320, adresse: 1 place de la Mairie, ville: Valmont, pays: FR, courriel: mairie@valmont.example }\nservices:\n  ressources-humaines: { nom: Ressources humaines }\n  exploitation: { nom: Imprimerie municipale }\n  archives: { nom: "Service des archives, qui vise chaque élimination" }',
    },
  },
});

/** What a fiche says that becomes of its data in the end; a visa, in whatever case, counts for all. */
function eliminations(fiche: Fiche): 'visa' | 'supprime' | undefined {
  if (parleDesArchives(fiche)) return 'visa';
  return fiche.role === 'responsable' && supprime(fiche) ? 'supprime' : undefined;
}

/** The organisation, when it is public and `registre.yaml` says nothing of archives. */
function publicSansArchives(partage: Partage) {
  const organisme = partage.registre && valeur(partage.registre.organisme);
  const concerne = organisme && valeur(organisme.secteur) === 'public' && !nommeLesArchives(partage);
  return concerne ? organisme : undefined;
}

const supprime = (fiche: Fiche) =>
  reglesDeConservation(fiche).some(({ sort_final }) => valeur(sort_final) === 'suppression');

function parleDesArchives(fiche: Fiche): boolean {
  const formalites = elements(fiche.formalites).map(({ reference }) => reference);
  const dites = reglesDeConservation(fiche).flatMap(textes);
  return [...formalites, ...dites].some((reponse) => citeLesArchives(valeur(reponse)));
}

function textes({ cas, critere, justification, archivage }: Conservation): Reponse<string>[] {
  const archive = valeur(archivage);
  return [cas, critere, justification, ...(archive ? [archive.motif, archive.fondement] : [])];
}

function nommeLesArchives({ acteurs, services }: Partage): boolean {
  const noms = [...acteurs.values()].map((acteur) => valeur(acteur)?.nom).map((nom) => nom && valeur(nom));
  return [...noms, ...services.values()].some(citeLesArchives);
}

const citeLesArchives = (texte: string | undefined) => ARCHIVES.chercher(texte ?? '').length > 0;
