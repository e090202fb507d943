import type { SourceDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';

const locators = new WeakMap<SourceDocument, ReturnType<typeof locator>>();

/** The locator of a document, made once: thousands of changes may stand in one file. */
export function placesOf(document: SourceDocument): ReturnType<typeof locator> {
  const known = locators.get(document) ?? locator(document);
  locators.set(document, known);
  return known;
}
