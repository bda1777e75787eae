import { parseArgs } from 'node:util';
import {
  DOCUMENT_FORMATS,
  PDF_STANDARDS,
  printExternalMinutes,
  type DocumentFormat,
  type PdfStandard,
} from '@/lib/documents/render-document';
import { writeNamed } from './named-file';
import { openMinutes } from './open-minutes';

const FINE = 0;
const UNREADABLE = 1;
const WRONG_USE = 2;

const USAGE = `Aufruf: npm run --silent minutes:print -- DATEI --format ${DOCUMENT_FORMATS.join('|')} --out ZIEL [--pdf ${PDF_STANDARDS.join('|')}]`;

interface Order {
  file: string;
  format: DocumentFormat;
  /** As typed; counts from where the command was typed. */
  out: string;
  /** For format pdf. */
  pdfStandard: PdfStandard;
}

/** `npm run --silent minutes:print -- FILE --format … --out …`: the external minutes, typeset anew. */
process.exitCode = await main();

async function main(): Promise<number> {
  const order = readOrder();
  if (!order) return complain(USAGE, WRONG_USE);
  const reading = await openMinutes(order.file);
  if (!reading.ok) return complain(reading.error, UNREADABLE);
  const document = await printExternalMinutes(reading.value.minutes, order.format, order);
  const written = await writeNamed(order.out, document);
  return written ? FINE : complain(`Die Zieldatei „${order.out}“ kann nicht geschrieben werden.`, WRONG_USE);
}

function complain(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}

function readOrder(): Order | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        pdf: { type: 'string', default: 'ua-1' },
      },
    });
    const [file, ...more] = positionals;
    const format = DOCUMENT_FORMATS.find((known) => known === values.format);
    const pdfStandard = PDF_STANDARDS.find((known) => known === values.pdf);
    if (!file || more.length > 0 || !format || !values.out || !pdfStandard) return null;
    return { file, format, out: values.out, pdfStandard };
  } catch {
    return null;
  }
}
