import { BrowserError, openPrinter, type Printer } from '../../io/browser.ts';
import type { Document } from '../../render/make-documents.ts';
import { pdfAnchors } from '../../render/pdf-anchors.ts';
import { UsageError } from '../usage-error.ts';

/** Numbers that change the number of lines are rare: twice is enough but for them. */
const MOST_PRINTINGS = 4;

/** Prints documents, one browser for all of them; started with the first, closed with the last. */
export async function withPrinter<T>(
  browser: string | undefined,
  use: (print: (document: Document) => Promise<Uint8Array>) => Promise<T>,
): Promise<T> {
  let printer: Printer | undefined;
  try {
    return await use(async (document) => {
      printer ??= await openPrinter(browser);
      return await printed(document, printer);
    });
  } catch (error) {
    if (error instanceof BrowserError) throw new UsageError(error.message, error.remedy);
    throw error;
  } finally {
    await printer?.close();
  }
}

/**
 * Browsers cannot write the page an anchor falls on: the document is printed, its anchors are looked up in
 * the PDF, and it is printed again with their pages until they no longer move.
 */
async function printed({ content }: Document, printer: Printer): Promise<Uint8Array> {
  let html = String(await content(new Map()));
  for (let printing = 1; ; printing++) {
    const pdf = await printer.print(html);
    const numbered = String(await content(pdfAnchors(pdf)));
    if (numbered === html || printing === MOST_PRINTINGS) return pdf;
    html = numbered;
  }
}
