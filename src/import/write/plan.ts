import type { Champ } from '../../model/champs.ts';
import { ficheResponsable, ficheSousTraitant } from '../../model/fiche.ts';
import { groupBy } from '../../model/group-by.ts';
import { registreYaml } from '../../model/registre.ts';
import { isDeviceName } from '../../register/device-names.ts';
import { modeline } from '../../schema/modeline.ts';
import { readDocument } from '../../source/document.ts';
import { applyEdits } from '../../source/edit.ts';
import { isTreeMap } from '../../source/tree.ts';
import { REGISTRE } from '../retour/base.ts';
import { inscriptionDe } from '../retour/fichier.ts';
import { fusionnerFiche, fusionnerRegistre } from '../retour/fusion-de-fichiers.ts';
import type { Conflit, Fusion } from '../retour/trois-voies.ts';
import { type Carte, carte } from '../understand/brouillon.ts';
import type { FicheImportee, Lecture } from '../understand/comprendre.ts';
import { cleDeReference } from '../understand/reference.ts';
import { apparier, type Connue, connaitre, type FichierActuel } from './apparier.ts';
import { contient, lirePourComparer } from './compare.ts';
import { type Cibles, type Ecart, rapprocher } from './edits.ts';
import { ecrireYaml } from './yaml-text.ts';

export interface RegistreActuel {
  readonly registre: FichierActuel | undefined;
  readonly fiches: readonly FichierActuel[];
  /** The schemas stand beside it: what is created leads an editor to them. */
  readonly schemas?: boolean;
}

/** What the import does to one file. */
export interface Ecriture {
  readonly chemin: string;
  readonly action: 'creer' | 'modifier' | 'inchange' | 'impossible';
  readonly reference: string | undefined;
  /** Why it is impossible, where it is not for what the file holds. */
  readonly motif?: string;
  readonly contenu: string;
  readonly ecarts: readonly Ecart[];
  readonly disparus: readonly string[];
  /** What changed on both sides since the file was exported: left as the YAML says. */
  readonly conflits: readonly Conflit[];
}

/** The files that an import creates or edits, those it leaves, and the fiches it does not name. */
export interface PlanEcriture {
  readonly ecritures: readonly Ecriture[];
  readonly absentes: readonly string[];
}

/** Compares what was understood with a register, without writing anything. */
export function planifier(lecture: Lecture, actuel: RegistreActuel): PlanEcriture {
  const connues = actuel.fiches.map(connaitre);
  const pendants = apparier(lecture.fiches, connues);
  const parCle = groupBy(connues, ({ reference }) => cleDeReference(reference));
  const partagee = (reference: string) => parCle.get(cleDeReference(reference))!.length > 1;
  const prises = new Set(actuel.fiches.map(({ chemin }) => chemin.toLowerCase()));
  const ecritures = lecture.fiches.map((fiche) => {
    const pendant = pendants.get(fiche);
    if (pendant === undefined) return creer(fiche, lecture.fichier, prises, actuel);
    if ('parmi' in pendant) return refuser(fiche, pendant.parmi);
    return modifier(fiche, pendant.connue, { lecture, actuel, partagee });
  });
  const registre = planRegistre(lecture, actuel);
  const vues = new Set([...pendants.values()].flatMap((un) => ('parmi' in un ? un.parmi : [un.connue])));
  const absentes = connues
    .filter((une) => !vues.has(une) && etaitLa(une, lecture))
    .map(({ reference, fichier }) => (partagee(reference) ? `${reference} (${fichier.chemin})` : reference));
  return { ecritures: [...registre, ...ecritures], absentes };
}

/** An export of one role, or of a few fiches, says nothing of the others. */
const etaitLa = ({ reference, fichier: { chemin } }: Connue, { base }: Lecture) =>
  base === undefined || base.has(reference) || base.has(inscriptionDe(reference, chemin));

/** Nothing says which fiche this one edits: the register, or the file, must first give each its reference. */
function refuser({ reference, voulue }: FicheImportee, parmi: readonly Connue[]): Ecriture {
  const chemins = parmi.map(({ fichier: { chemin } }) => chemin);
  const motif =
    chemins.length > 1
      ? `${chemins.length} fiches du registre portent la référence « ${voulue} », et rien ne dit laquelle changer : donnez à chacune la sienne dans son fichier, puis dans le document importé`
      : `« ${reference} » est la référence d’une autre fiche du registre : donnez à celle-ci la sienne dans le document importé`;
  const rien = { contenu: '', ecarts: [], disparus: [], conflits: [] };
  return { ...rien, chemin: chemins.join(' ou '), action: 'impossible', reference, motif };
}

const schemaDe = ({ contenu }: FicheImportee): Champ<unknown> =>
  contenu.qualite === 'sous-traitant' ? ficheSousTraitant : ficheResponsable;

function creer(fiche: FicheImportee, source: string, prises: Set<string>, actuel: RegistreActuel): Ecriture {
  const dossier = fiche.contenu.qualite === 'sous-traitant' ? 'sous-traitance' : 'traitements';
  let chemin = `${dossier}/${nomDeFichier(fiche.reference)}.yaml`;
  for (let suite = 2; prises.has(chemin.toLowerCase()); suite++)
    chemin = `${dossier}/${nomDeFichier(fiche.reference)}-${suite}.yaml`;
  prises.add(chemin.toLowerCase());
  const contenu = `${enTete(chemin, actuel)}${commentaire(`Importée de « ${source} », ${fiche.origine}.`)}${ecrireYaml(schemaDe(fiche), fiche.contenu)}`;
  return {
    chemin,
    action: 'creer',
    reference: fiche.reference,
    contenu,
    ecarts: [],
    disparus: [],
    conflits: [],
  };
}

const enTete = (chemin: string, { schemas }: RegistreActuel) => (schemas ? `${modeline(chemin)}\n` : '');

/** Names that Windows keeps for devices, and those that a register keeps for itself. */
const nomDeFichier = (reference: string) =>
  isDeviceName(reference) || /^registre/i.test(reference) ? `_${reference}` : reference;

const commentaire = (texte: string) =>
  `# ${texte.replace(/[\p{Cc}\u2028\u2029\ufeff\ufffd]+/gu, ' ').slice(0, 300)}\n`;

interface Contexte {
  readonly lecture: Lecture;
  readonly actuel: RegistreActuel;
  /** Several fiches of the register still have it. */
  partagee(reference: string): boolean;
}

/** What the file says in place of the reader: a fiche keeps for life the reference that it alone has. */
function modifier(
  fiche: FicheImportee,
  { fichier, reference: connue }: Connue,
  { lecture, actuel, partagee }: Contexte,
): Ecriture {
  const { reference, qualite: _, ...reste } = fiche.contenu;
  const corrigee = fiche.fichier !== undefined && fiche.ecrite === reference && partagee(connue);
  const propre = corrigee ? { reference } : {};
  const role = readDocument(fichier.chemin, fichier.texte).root;
  const schema = isTreeMap(role) && role.qualite === 'sous-traitant' ? ficheSousTraitant : ficheResponsable;
  const base = lecture.base?.get(inscriptionDe(fiche.ecrite ?? fiche.reference, fiche.fichier));
  const fusion = base && fusionnerFiche(carte(reste), fichier, actuel.registre, base);
  if (!fusion) return editer(schema, fichier, carte({ ...reste, ...propre }), fiche.reference);
  const aEcrire = carte({ ...fusion.aEcrire, ...propre });
  return avecFusion(editer(schema, fichier, aEcrire, fiche.reference, fusion.cibles), fusion);
}

const avecFusion = (ecriture: Ecriture, { conflits, disparus }: Fusion): Ecriture => ({
  ...ecriture,
  conflits,
  disparus,
});

function editer(
  schema: Champ<unknown>,
  actuel: FichierActuel,
  contenu: Carte,
  reference: string | undefined,
  cibles: Cibles = new Map(),
): Ecriture {
  const avant = lirePourComparer(schema, actuel.chemin, actuel.texte);
  const rien = {
    chemin: actuel.chemin,
    reference,
    contenu: actuel.texte,
    ecarts: [],
    disparus: [],
    conflits: [],
  };
  if (!avant.lisible) return { ...rien, action: 'impossible' };
  if (Object.keys(contenu).length === 0) return { ...rien, action: 'inchange' };
  const nouveau = lirePourComparer(schema, actuel.chemin, ecrireYaml(schema, contenu));
  const { edits, ecarts, disparus } = rapprocher(schema, avant, nouveau, contenu, cibles);
  if (edits.length === 0) return { ...rien, action: 'inchange', disparus };
  const marque = actuel.texte.startsWith('\uFEFF') ? '\uFEFF' : '';
  const texte = marque + applyEdits(avant.document.text, edits);
  const apres = lirePourComparer(schema, actuel.chemin, texte);
  const garde = apres.lisible && apres.document.problems.length <= avant.document.problems.length;
  const dit = Object.keys(contenu).every(
    (nom) => contenu[nom] === 'a-preciser' || contient(apres.faits([nom]), nouveau.faits([nom])),
  );
  if (!garde || !dit) return { ...rien, action: 'impossible', ecarts, disparus };
  return { ...rien, action: 'modifier', contenu: texte, ecarts, disparus };
}

function planRegistre({ registre, fichier, base, fiches }: Lecture, actuel: RegistreActuel): Ecriture[] {
  if (actuel.registre) {
    const lue = base?.get(REGISTRE);
    const references = fiches.map(({ reference, ecrite }) => ecrite ?? reference);
    const fusion = lue && fusionnerRegistre(registre.contenu, actuel.registre, references, lue);
    if (!fusion) return [editer(registreYaml, actuel.registre, registre.contenu, undefined)];
    return [
      avecFusion(editer(registreYaml, actuel.registre, fusion.aEcrire, undefined, fusion.cibles), fusion),
    ];
  }
  const contenu = carte({ version: '1', ...registre.contenu });
  const texte = `${enTete('registre.yaml', actuel)}${commentaire(`Importé de « ${fichier} ».`)}${ecrireYaml(registreYaml, contenu).replace(/^version: .*$/m, 'version: 1')}`;
  return [
    {
      chemin: 'registre.yaml',
      action: 'creer',
      reference: undefined,
      contenu: texte,
      ecarts: [],
      disparus: [],
      conflits: [],
    },
  ];
}
