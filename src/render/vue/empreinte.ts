import { createHash } from 'node:crypto';

/** Twelve characters that change when, and only when, what a document prints changes. */
export function empreinteDe(vue: object): string {
  return createHash('sha256').update(JSON.stringify(vue)).digest('hex').slice(0, 12);
}
