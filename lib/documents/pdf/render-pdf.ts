import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { programFile } from '@/lib/program-file';
import type { DocumentModel } from '../document-model';
import type { PdfStandard } from '../render-document';
import { typstSource } from './typst-source';

/** Fira Sans in the weights the look uses; the web package of the design system holds it only as WOFF2. */
const FONTS = 'node_modules/@expo-google-fonts/fira-sans';
const WEIGHTS = ['400Regular', '500Medium', '600SemiBold'];
const NO_DATE = '1970-01-01';

let compiler: NodeCompiler | undefined;

/**
 * The document as a tagged PDF with bookmarks, language and title. Typst checks the standard while writing and
 * fails if the file would not meet it. About 0.3 s for sixty pages.
 */
export function renderPdf(model: DocumentModel, standard: PdfStandard): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: WEIGHTS.map((weight) => programFile(`${FONTS}/${weight}`)) }],
  });
  // PDF/A demands a date; where the minutes name none, a fixed one keeps the file reproducible.
  const dated = standard === 'a-2a' && model.date === null ? { ...model, date: NO_DATE } : model;
  const pdf = compiler.pdf({ mainFileContent: typstSource(dated) }, { pdfStandard: standard });
  compiler.evictCache(10);
  return new Uint8Array(pdf);
}
