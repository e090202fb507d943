import type { Reference } from '../lint/rule.ts';

/** A legal reference as programs read it: keys in English, values in the words of the domain. */
export function referenceData({ texte, article, url, fiabilite, depuis }: Reference) {
  return {
    text: texte,
    ...(article === undefined ? {} : { article }),
    ...(url === undefined ? {} : { url }),
    reliability: fiabilite,
    ...(depuis === undefined ? {} : { since: depuis }),
  };
}
