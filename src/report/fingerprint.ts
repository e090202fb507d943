import { createHash } from 'node:crypto';
import type { Finding } from '../lint/finding.ts';

/** The identity of a finding in 32 hexadecimal digits, for forges: the same while lines move. */
export const fingerprint = ({ identity }: Pick<Finding, 'identity'>): string =>
  createHash('sha256').update(identity).digest('hex').slice(0, 32);
