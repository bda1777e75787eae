import { bodiesAt } from './addressees';
import type { Ask, AskingSentence } from './ask';
import { asksToDo } from './ask-kind';
import { finiteAsks } from './finite-asks';
import { indirectAsks } from './indirect-asks';
import { ownCommitments } from './own-commitments';
import { ownMandates } from './own-mandates';
import { passiveAsks } from './passive-asks';

/** A request with the stretch of its sentence. */
export interface PlacedAsk extends Ask {
  /** Index behind its last character. */
  to: number;
}

/** "…, sowie das BMI, …": the verb is not said again. */
const ALSO = /,\s+(?:sowie|und)\s+(?:auch\s+)?/gu;
/** "und darüber hinaus …": another thing asked of the same. */
const BESIDES =
  /,?\s+(?:und|sowie)\s+(?=(?:darüber\s+hinaus|ferner|zudem|außerdem|zugleich|gleichzeitig|des\s+Weiteren|weiterhin)(?![\p{L}]))/gu;
const TRAILING =
  /[\s,;:–-]*(?:(?<![\p{L}])(?:und|sowie|aber|sondern))?(?:\s+(?:zugleich|gleichzeitig|sie|zudem|ferner))?[\s,;:–-]*$/u;
const END = /[\s.;:,!?]+$/u;

/** What one sentence asks, in its order; empty where it only states something. */
export function sentenceAsks(sentence: AskingSentence): PlacedAsk[] {
  const commitments = ownCommitments(sentence);
  const direct = [...finiteAsks(sentence), ...passiveAsks(sentence), ...indirectAsks(sentence)];
  const stated = direct.length > 0 ? [] : ownMandates(sentence);
  const asks = inOrder([...direct, ...stated, ...commitments]);
  return placed(sentence.text, asks).flatMap((ask) => divided(sentence.text, ask));
}

/** Of two that begin at the same place the first stands. */
function inOrder(asks: readonly Ask[]): Ask[] {
  const sorted = [...asks].sort((a, b) => a.from - b.from);
  return sorted.filter((ask, index) => index === 0 || ask.from >= (sorted[index - 1]?.behind ?? 0));
}

function placed(text: string, asks: readonly Ask[]): PlacedAsk[] {
  return asks.map((ask, index) => {
    const next = asks[index + 1]?.from;
    const words = text.slice(ask.from, next ?? text.length);
    const kept = words.replace(next === undefined ? END : TRAILING, '').replace(END, '');
    return { ...ask, to: ask.from + kept.length };
  });
}

function divided(text: string, ask: PlacedAsk): PlacedAsk[] {
  if (ask.base === 'COMMITMENT') return [ask];
  const cut = alsoAsked(text, ask) ?? besidesAsked(text, ask);
  if (!cut) return [ask];
  return [{ ...ask, to: cut.end }, ...divided(text, cut.next)];
}

interface Cut {
  /** Where the first part ends. */
  end: number;
  next: PlacedAsk;
}

function alsoAsked(text: string, ask: PlacedAsk): Cut | null {
  const rest = text.slice(ask.behind, ask.to);
  for (const match of rest.matchAll(ALSO)) {
    const from = ask.behind + match.index + match[0].length;
    const bodies = bodiesAt(text, from);
    if (bodies && bodies.to < ask.to && /^\s*,/u.test(text.slice(bodies.to, bodies.to + 20)))
      return {
        end: ask.behind + match.index,
        next: { ...ask, codes: bodies.codes, from, behind: bodies.to },
      };
  }
  return null;
}

function besidesAsked(text: string, ask: PlacedAsk): Cut | null {
  const rest = text.slice(ask.behind, ask.to);
  for (const match of rest.matchAll(BESIDES)) {
    const from = ask.behind + match.index + match[0].length;
    if (asksToDo(rest.slice(0, match.index)) && asksToDo(text.slice(from, ask.to)))
      return { end: ask.behind + match.index, next: { ...ask, from, behind: from } };
  }
  return null;
}
