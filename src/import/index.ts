export { ImportError } from './read/import-error.ts';
export { readSource } from './read/read-source.ts';
export { dire } from './say.ts';
export { comprendre, type Lecture } from './understand/comprendre.ts';
export { type PlanEcriture, planifier, type RegistreActuel } from './write/plan.ts';
