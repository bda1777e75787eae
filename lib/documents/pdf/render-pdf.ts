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
  const pdf = compile(compiler, typstSource(dated), standard);
  compiler.evictCache(10);
  return new Uint8Array(pdf);
}

/** Characters that no font at hand can draw print as this sign: the standards allow no missing glyph. */
const MISSING_SIGN = '□';
const UNDRAWABLE = /the text `\\?"(.+?)\\?"` could not be displayed/g;
const MOST_ATTEMPTS = 20;

function compile(typst: NodeCompiler, source: string, standard: PdfStandard): Buffer {
  let drawable = source;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return typst.pdf({ mainFileContent: drawable }, { pdfStandard: standard });
    } catch (error) {
      const signs = undrawableSigns(String(error));
      if (signs.length === 0 || attempt === MOST_ATTEMPTS) throw error;
      for (const sign of signs) drawable = drawable.replaceAll(sign, MISSING_SIGN);
    }
  }
}

function undrawableSigns(message: string): string[] {
  const texts = [...message.matchAll(UNDRAWABLE)].map(([, text]) => text ?? '');
  return texts.map((text) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}
