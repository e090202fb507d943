import { registreRule } from '../../lint/rule.ts';
import { parObjet } from '../../model/memoire.ts';
import type { Origine } from '../../model/origine.ts';
import type { RegistreLu } from '../../model/registre.ts';
import { valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { loi, rgpd } from '../sources.ts';
import { estDecideur, estFonctionDeDpo } from './decideurs.ts';
import { type Dpo, dpoDesigne, nomDuDpo } from './dpo.ts';
import { memeNom, motsBruts, motsDuNom } from './identite.ts';
import { estNomDePersonne } from './personne-physique.ts';

/** Someone who decides, as the register names them. */
interface Decideur {
  readonly mots: readonly string[];
  readonly role: string;
  readonly origine: Origine;
}

export const dpoConflitInterets = registreRule({
  id: 'dpo-conflit-interets',
  severity: 'warning',
  source: 'loi',
  references: [rgpd('38(6)'), loi('CJUE, affaire C-453/21', 'sec')],
  what: 'Le DPO n’est ni le responsable, ni le dirigeant, ni le directeur informatique, ni le responsable opérationnel d’un traitement.',
  why: 'Le DPO contrôle les traitements : l’article 38(6) demande que ses autres missions n’entraînent pas de conflit d’intérêts. Celui qui décide d’un traitement ne peut pas le contrôler.',
  messages: {
    default: 'Le DPO « {nom} » est aussi {role} : risque de conflit d’intérêts.',
    fonction: 'Le DPO exerce aussi la fonction « {fonction} » : risque de conflit d’intérêts.',
  },
  repair:
    'Désignez une autre personne dans `dpo`, ou écartez ce constat en disant pourquoi il n’y a pas de conflit.',
  reads: [
    'registre.dpo.nom',
    'registre.dpo.fonction',
    'registre.organisme.nom',
    'registre.organisme.contact',
    'responsable_operationnel.nom',
    'responsable_operationnel.fonction',
  ],
  notices: (texte, chemin, partage) => OPERATIONNEL.has(chemin) && nommeLeDpo(texte, motsDuDpo(partage)),
  extract: responsableOperationnel,
  check(faits, { partage, report }) {
    const dpo = dpoDesigne(partage);
    if (!partage.registre || !dpo) return;
    const fonction = valeur(dpo.fonction);
    if (fonction !== undefined && estDecideur(fonction)) {
      return report({ at: dpo.fonction, message: 'fonction', data: { fonction } });
    }
    const mots = motsDeDpo(dpo);
    const operationnels = faits.flatMap(({ fait, ref }) => (fait ? decideurOperationnel(fait, ref) : []));
    const decideurs = [...decideursDe(partage.registre), ...operationnels];
    const [premier, ...autres] = decideurs.filter((decideur) => memeNom(mots, decideur.mots));
    if (!premier) return;
    const nom = nomDuDpo(dpo, partage) ?? '';
    const related = [premier, ...autres].slice(0, 5).map(({ origine }) => origine);
    report({ at: partage.registre.dpo, part: 'key', data: { nom, role: premier.role }, related });
  },
  examples: {
    bad: {
      registre: 'dpo: { prenom: Inès, nom: Carel, courriel: dpo@atelierduval.example }',
      fiche: 'responsable_operationnel: { prenom: Inès, nom: Carel, fonction: Responsable paie }',
    },
    good: {
      registre: 'dpo: { prenom: Inès, nom: Carel, courriel: dpo@atelierduval.example }',
      fiche: 'responsable_operationnel: { prenom: Marc, nom: Aubry, fonction: Responsable paie }',
    },
  },
});

const motsDeDpo = ({ prenom, nom }: Dpo) => motsDuNom(valeur(prenom), valeur(nom));

const OPERATIONNEL: ReadonlySet<string> = new Set([
  'responsable_operationnel.prenom',
  'responsable_operationnel.nom',
  'responsable_operationnel.fonction',
]);

const nommeLeDpo = (texte: string, motsDuDpo: ReadonlySet<string>): boolean =>
  motsDuDpo.size > 0 && motsBruts(texte).some((mot) => motsDuDpo.has(mot));

const motsDuDpo = parObjet((partage: Partage): ReadonlySet<string> => {
  const dpo = dpoDesigne(partage);
  return new Set(dpo && motsDeDpo(dpo));
});

function decideursDe({ organisme }: RegistreLu): Decideur[] {
  const lu = valeur(organisme);
  if (!lu) return [];
  const nom = valeur(lu.nom);
  const personne = nom !== undefined && estNomDePersonne(nom);
  const responsable = { role: 'le responsable du traitement', origine: lu.nom.origine };
  return [...(personne ? [{ ...responsable, mots: motsDuNom(nom) }] : []), ...contactDe(lu.contact)];
}

type Organisme = Extract<RegistreLu['organisme'], { etat: 'donnee' }>['valeur'];

/** The contact stands for the organisation, unless the function says that it decides nothing. */
function contactDe(contact: Organisme['contact']): Decideur[] {
  const lu = valeur(contact);
  const fonction = lu && valeur(lu.fonction);
  if (!lu || (fonction !== undefined && !estDecideur(fonction))) return [];
  const role = fonction ? `« ${fonction} »` : 'la personne qui représente l’organisme';
  return [{ mots: motsDuNom(valeur(lu.prenom), valeur(lu.nom)), role, origine: contact.origine }];
}

/** Who runs the processing, as the fiche names them. */
interface Operationnel {
  readonly prenom: string | undefined;
  readonly nom: string | undefined;
  readonly origine: Origine;
}

/** A bare text may be a function or a name. */
function responsableOperationnel({ responsable_operationnel }: Fiche): Operationnel | undefined {
  const lu = valeur(responsable_operationnel);
  if (!lu) return undefined;
  const fonction = valeur(lu.fonction);
  if (fonction !== undefined && estFonctionDeDpo(fonction)) return undefined;
  const { origine } = responsable_operationnel;
  const nom = valeur(lu.nom);
  if (nom === undefined) return { prenom: undefined, nom: fonction, origine };
  return { prenom: valeur(lu.prenom), nom, origine };
}

const decideurOperationnel = ({ prenom, nom, origine }: Operationnel, ref: string): Decideur => ({
  mots: motsDuNom(prenom, nom),
  role: `responsable opérationnel de la fiche ${ref}`,
  origine,
});
