import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askInTurn } from './ask-in-turn';

/** Questions that are answered by the test: true came through, false did not. */
function questions() {
  const open: ((cameThrough: boolean) => void)[] = [];
  const asker = askInTurn(() => new Promise((resolve) => open.push(resolve)));
  let asked = 0;
  const answer = async (cameThrough: boolean) => {
    open[asked++]?.(cameThrough);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asker, answer, count: () => open.length };
}

describe('asking in turn', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once more behind an answer that is on its way, however often it was called', async () => {
    const { asker, answer, count } = questions();
    asker.ask();
    asker.ask();
    asker.ask();
    expect(count()).toBe(1);
    await answer(true);
    expect(count()).toBe(2);
    await answer(true);
    expect(count()).toBe(2);
  });

  it('asks again by itself where nothing came through, and no more once something did', async () => {
    const { asker, answer, count } = questions();
    asker.ask();
    await answer(false);
    expect(count()).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(count()).toBe(2);
    await answer(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count()).toBe(2);
  });

  it('asks at once when it is called before that', async () => {
    const { asker, answer, count } = questions();
    asker.ask();
    await answer(false);
    asker.ask();
    expect(count()).toBe(2);
    await answer(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count()).toBe(2);
  });

  it('asks nothing after it was stopped', async () => {
    const { asker, answer, count } = questions();
    asker.ask();
    asker.ask();
    asker.stop();
    await answer(false);
    asker.ask();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count()).toBe(1);
  });
});
