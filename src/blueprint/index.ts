export { asProcessor, type Carried } from './as-processor.ts';
export { type NewFiche, newFiche } from './new-fiche.ts';
export { type Dpo, newRegistre, type Organisme } from './new-registre.ts';
export { nextReference, type UsedReferences } from './next-reference.ts';
export type { Qualite } from './questions.ts';
