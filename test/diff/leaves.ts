import { stringify } from 'yaml';
import type { RegisterTexts } from '../../src/diff/read-side.ts';
import { allFields, registreFields } from '../../src/diff/schema.ts';
import { type Champ, decrire } from '../../src/model/champs.ts';

export type Written = string | Written[] | { [key: string]: Written };

/** Two values of a field, written; a field with one possible value has no change. */
function twoValues(champ: Champ<unknown>): [Written, Written] | undefined {
  const { lecture, valeurs = [], motif } = decrire(champ);
  switch (lecture.forme) {
    case 'date':
      return ['2026-01-20', '2026-02-20'];
    case 'duree':
      return ['2 ans', '30 jours'];
    case 'booleen':
      return ['oui', 'non'];
    case 'nombre':
      return ['180', '190'];
    case 'choix':
      return valeurs.length > 1 ? [valeurs[0]!, valeurs[1]!] : undefined;
    case 'liste': {
      const inner =
        decrire(lecture.element).lecture.forme === 'objet' ? undefined : twoValues(lecture.element);
      return inner && [[inner[0]], [inner[1]]];
    }
    case 'dictionnaire': {
      const inner = decrire(lecture.element).lecture.forme === 'texte';
      return inner ? [{ cle: 'premiers mots' }, { cle: 'autres termes' }] : undefined;
    }
    case 'texte':
      return motif ? ['T-100', 'T-200'] : ['premiers mots', 'autres termes'];
    default:
      return undefined;
  }
}

/** What tells an element from another when it has no identifier. */
const NAMES: Readonly<Record<string, Written>> = {
  formalites: { reference: 'AU-1' },
  flux: { de: 'Formulaire' },
  responsables_conjoints: { nom: 'Atelier du Cher' },
  liste: { reference: 'T-900' },
  services: { nom: 'Accueil' },
};

/** A document that says one thing at a path, with whatever leads there. */
function documentWith(path: string, value: Written): { [key: string]: Written } {
  const steps = path.match(/[a-z_]+|\[\]|\*/g)!;
  const build = (index: number, list: string): Written => {
    const step = steps[index];
    if (step === undefined) return value;
    if (step === '[]') return [build(index + 1, list)];
    if (step === '*') return { cle: build(index + 1, list) };
    const inside = { [step]: build(index + 1, step) };
    const before = steps.slice(0, index).join('.').replaceAll('.[]', '[]').replaceAll('.*', '.*');
    const field = allFields().get(before);
    const reading = field && decrire(field.champ).lecture;
    const hasId = reading?.forme === 'objet' && 'id' in reading.champs;
    return { ...(hasId ? { id: 'x1' } : (NAMES[list] as object)), ...inside };
  };
  return build(0, '') as { [key: string]: Written };
}

const BASE = {
  qualite: 'sous-traitant',
  reference: 'ST-001',
  nom: 'Impression de bulletins',
  date_debut: '2020-01-15',
  service: 'Atelier',
  notes_internes: 'relu avec le client en mars',
};

/** A register that says one thing at a path. */
export function sides(path: string, value: Written): RegisterTexts {
  const shared = path.split(/[.[]/)[0]! in registreFields;
  const content = documentWith(path, value);
  const registre = { version: '1', organisme: { nom: 'Atelier du Val' }, ...(shared ? content : {}) };
  return {
    registre: { path: 'registre.yaml', text: stringify(registre) },
    fiches: [{ path: 'fiche.yaml', text: stringify({ ...BASE, ...(shared ? {} : content) }) }],
  };
}

/** Every field that holds a value, with two values of it. */
export const leaves = [...allFields()].flatMap(([path, { champ }]) => {
  const values = twoValues(champ);
  return values ? [{ path, values }] : [];
});
