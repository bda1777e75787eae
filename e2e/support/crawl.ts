import type { APIRequestContext, APIResponse } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { wordsOfFile } from '@/lib/minutes-import/readers/fixtures/words-of-file';
import { canariesIn } from '@/lib/policy/testing/canary';

/** The canaries that stand in the answer of each address, in alphabetical order. */
export type Finds = Map<string, string[]>;

/** The last part of the address of a file. */
const FORMAT = /^(docx|odt|pdf|md|csv|xlsx|ods)$/;
/** Served by the framework, or what ends the session. */
const NOT_PAGES = /^\/(_next|api\/auth|icon|favicon)/;

/**
 * Asks for `addresses` and for what is linked from there, as a browser would that follows every link: pages, files,
 * data. Of what is named all, of what is linked only some of a kind, for pages alike are made of the same.
 * @throws where the program fails to answer
 */
export async function crawl(
  request: APIRequestContext,
  addresses: readonly string[],
  ofAKind: number,
): Promise<Finds> {
  const finds: Finds = new Map();
  const waiting = [...addresses];
  const known = new Set(addresses);
  const kinds = new Map<string, number>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const answer = await request.get(address, { headers: { accept: 'text/html,*/*' } });
    if (answer.status() >= 500) throw new Error(`${address} answers ${answer.status()}`);
    const text = await wordsOf(answer);
    finds.set(address, canariesIn(text));
    for (const link of linksIn(text)) {
      const count = kinds.get(kindOf(link)) ?? 0;
      if (known.has(link) || count === ofAKind) continue;
      known.add(link);
      kinds.set(kindOf(link), count + 1);
      waiting.push(link);
    }
  }
  return finds;
}

/** The canaries of all answers. */
export function found(finds: Finds): string[] {
  return [...new Set([...finds.values()].flat())].sort();
}

function linksIn(text: string): string[] {
  const links = [...text.matchAll(/ href="(\/[^"#]*)/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
  return links.filter((link) => !NOT_PAGES.test(link));
}

/** Numbers, ids and formats stand for one another, but the 22. IntMK, where the canaries are, for itself. */
function kindOf(link: string): string {
  const { pathname, searchParams } = new URL(link, 'http://localhost');
  const parts = pathname
    .split('/')
    .map((part) => (part !== '22' && (/\d/.test(part) || FORMAT.test(part)) ? '*' : part));
  return [...parts, ...searchParams.keys()].join('/');
}

/** What somebody finds in an answer who takes it apart. */
async function wordsOf(answer: APIResponse): Promise<string> {
  const type = answer.headers()['content-type'] ?? '';
  if (/^text\/|json|^$/.test(type)) return answer.text();
  const content = await answer.body();
  // What was laid as a file beside a motion or an answer only begins like a PDF.
  if (type === 'application/pdf' && content.includes('%%EOF')) return wordsOfFile(content, 'pdf');
  if (/officedocument|opendocument|zip/.test(type))
    return Object.values(unzipSync(content))
      .map((part) => strFromU8(part))
      .join('\n');
  return content.toString('utf8');
}
