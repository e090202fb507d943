import { createHash } from 'node:crypto';

/** The SHA-256 of some facts written as JSON, in hexadecimal. */
export const sha256 = (faits: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(faits) ?? '')
    .digest('hex');
