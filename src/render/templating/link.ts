import { imprimable } from '../../model/imprimable.ts';
import { Link } from './values.ts';

const MAIL = /^(?:mailto:)?([^\s<>"'?&:/@]+@[^\s<>"'?&:/@]+)$/i;

/** The address when it is an absolute http(s) one, `mailto:` or a plain mail address; anything else is no link. */
export function safeLink(text: string): Link | undefined {
  const address = imprimable(text).trim();
  if (address.length > 2048) return undefined;
  const mail = MAIL.exec(address);
  if (mail) return new Link(`mailto:${mail[1]}`);
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username === '' && url.password === '' ? new Link(url.href) : undefined;
}
