import { isFollowedKind, type AddresseeCode, type DemandReading } from '@/lib/domain/demand';
import type { TextBlock } from '@/lib/domain/text-block';
import { sentences } from '@/lib/text/sentences';
import { namedLast } from './addressees';
import type { AskingSentence } from './ask';
import { kindOfAsk } from './ask-kind';
import { maskedText } from './masked-text';
import { readDue } from './read-due';
import { sentenceAsks, type PlacedAsk } from './sentence-asks';

/** A reading without its place. */
export type BlockDemand = Pick<DemandReading, 'kind' | 'addressees' | 'text' | 'due' | 'followUp'>;

/** What goes on from block to block of a resolution. */
export interface ReadingContext {
  conference: number | null;
  /** The end of what was read before, for "das Ministerium". */
  earlier: string;
  /** What the block before began and left open, for the items that finish it. */
  lead: Lead | null;
}

/** An unfinished sentence above a list: "Die IntMK bittet den Bund," or "nehmen die Berichte". */
interface Lead {
  ask: PlacedAsk | null;
  noted: boolean;
}

const NOTED =
  /(?<!(?<![\p{L}])in\s+)(?<![\p{L}])Kenntnis(?![\p{L}])|^[^.]*\s(?:nimmt|nehmen|nahm|nahmen)\s+(?:die|den|das|folgende)\s[^.]*$/u;
const FINISHED = /[.!?;]["“”)]?\s*$/u;
/** A list below says what for or what about; what is asked stands above it. */
const GOES_ON = /(?:\sum|\sdamit|\sdass|insbesondere|beispielsweise|etwa|dabei|wie|z\. ?B\.)\s*[:,]?\s*$/u;
const REPORT =
  /^\s*(?:Der|Ein|Die|Das|Über|Hierüber|Darüber)\s[^.]{0,200}?(?:soll|sollen|ist|sind|wird|werden)(?![\p{L}])/u;
const WINDOW = 2_000;
const MINISTRIES: ReadonlySet<AddresseeCode> = new Set<AddresseeCode>(['BMI', 'BMAS', 'BMZ']);

/** The requests in one block of a resolution; what asks nothing gives one that is not followed up. */
export function readBlock(
  blocks: readonly TextBlock[],
  index: number,
  context: ReadingContext,
): BlockDemand[] {
  const block = blocks[index];
  if (!block || block.kind === 'HEADING' || block.text.trim() === '') return [];
  const masked = maskedText(block.text);
  const { lead } = context;
  const item = isItem(block, blocks[index - 1], lead);
  if (!item) context.lead = null;
  const asks = item && lead?.ask ? [] : blockAsks(masked, context);
  context.earlier = `${context.earlier} ${masked}`.slice(-WINDOW);
  if (item && lead?.ask) return [itemDemand(block.text, lead.ask, context)];
  const opened = item ? null : leadOf(masked, asks, blocks[index + 1]);
  if (opened) context.lead = opened;
  const listed = opened?.ask ? asks.slice(0, -1) : asks;
  const demands = listed.map((ask) => askDemand(block.text, ask, context));
  if (demands.length > 0 || opened?.ask) return demands;
  return [stated(block.text, masked, (item && lead?.noted) === true)];
}

/** Items finish what a lead-in began, down to the first block that is none. */
function isItem(block: TextBlock, before: TextBlock | undefined, lead: Lead | null): boolean {
  if (!lead || !before) return false;
  return block.kind === 'BULLET' || (block.kind === 'CLAUSE' && before.kind !== 'BULLET');
}

/** The requests of a block with their places in it; the deadline may follow in a sentence of its own. */
interface BlockAsk extends PlacedAsk {
  deadline: string | null;
}

function blockAsks(masked: string, context: ReadingContext): BlockAsk[] {
  const found: BlockAsk[] = [];
  let at = 0;
  for (const text of sentences(masked)) {
    const from = masked.indexOf(text, at);
    at = from + text.length;
    const asks = sentenceAsks(
      sentenceAt(text, masked.slice(Math.max(0, from - WINDOW), from), found, context),
    );
    const last = found.at(-1);
    if (asks.length === 0 && last && REPORT.test(text)) last.deadline ??= text;
    for (const ask of asks)
      found.push({
        ...{ ...ask, deadline: null },
        ...{ from: from + ask.from, to: from + ask.to, behind: from + ask.behind },
      });
  }
  return found;
}

function sentenceAt(
  text: string,
  before: string,
  found: readonly BlockAsk[],
  { earlier }: ReadingContext,
): AskingSentence {
  const askedBefore = found.findLast(({ base }) => base !== 'COMMITMENT')?.codes ?? [];
  const meant = (word: string, at: number): AddresseeCode[] => {
    const context = `${earlier} ${before}${text.slice(Math.max(0, at - WINDOW), at)}`.slice(-WINDOW);
    const named = (wanted: (code: AddresseeCode) => boolean): AddresseeCode[] => {
      const code = namedLast(context, context.length, wanted);
      return code === null ? [] : [code];
    };
    if (/Ministerium/u.test(word)) return named((code) => MINISTRIES.has(code));
    if (/^ih[nm]$/u.test(word)) return named((code) => code === 'BUND');
    return askedBefore.length > 0 ? [...askedBefore] : named((code) => code !== 'BUND' && code !== 'OTHER');
  };
  return { text, meant, askedBefore };
}

function leadOf(masked: string, asks: readonly PlacedAsk[], next: TextBlock | undefined): Lead | null {
  const opens = next?.kind === 'BULLET' || next?.kind === 'CLAUSE';
  if (!opens || FINISHED.test(masked)) return null;
  if (next.kind === 'CLAUSE' && !/[,:]\s*$|^[^.]*$/u.test(masked)) return null;
  const last = asks.at(-1);
  const open = last !== undefined && masked.slice(last.to).trim().length <= 1 && !GOES_ON.test(masked);
  return { ask: open ? last : null, noted: NOTED.test(masked) };
}

function itemDemand(text: string, ask: PlacedAsk, { conference }: ReadingContext): BlockDemand {
  const words = withoutEnd(text);
  const kind = kindOfAsk(ask.base, ask.codes, words);
  return { kind, addressees: ask.codes, text: words, due: readDue(words, conference), followUp: true };
}

function askDemand(text: string, ask: BlockAsk, { conference }: ReadingContext): BlockDemand {
  const words = text.slice(ask.from, ask.to);
  const kind = kindOfAsk(ask.base, ask.codes, maskedText(words));
  const due =
    readDue(words, conference) ?? (ask.deadline === null ? null : readDue(ask.deadline, conference));
  return { kind, addressees: ask.codes, text: words, due, followUp: isFollowedKind(kind) };
}

function stated(text: string, masked: string, noted: boolean): BlockDemand {
  const kind = noted || NOTED.test(masked) ? 'NOTE' : 'POSITION';
  return { kind, addressees: [], text: withoutEnd(text), due: null, followUp: false };
}

function withoutEnd(text: string): string {
  return text.trim().replace(/,?(?:\s+und|\s+sowie)?[\s,.;]*$/u, '') || text;
}
