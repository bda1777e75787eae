import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { ruleValueOf, type RuleKey } from '@/lib/domain/conference-rule';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from './load-conference';

export interface SetRule {
  number: number;
  key: RuleKey;
  /** As it was seen; null where the rule was not set before. */
  version: number | null;
  /** As a form sends it (lib/domain/conference-rule): "9", "YES". */
  value: string;
  confirmed: boolean;
  source: string | null;
}

/**
 * Settles a rule of procedure of one conference, with what it rests on. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, RULE_VALUE_UNFIT, CHANGED_MEANWHILE.
 */
export async function setRule(actor: Actor, command: SetRule): Promise<Result<number, RefusalCode>> {
  const { number, key, version, confirmed } = command;
  return mutate<number>(actor, async ({ db, record }) => {
    const conference = await loadConference(db, actor, number, 'conference.edit');
    if (!conference.ok) return conference;
    const conferenceId = conference.value.id;
    const value = ruleValueOf(key, command.value);
    if (value === null) return refuse('RULE_VALUE_UNFIT');
    const data = { value, confirmed, source: command.source && storableText(command.source) };
    const standing = await db.ruleOfProcedure.findFirst({
      where: { conferenceId, key },
      select: { id: true, version: true },
    });
    if ((standing?.version ?? null) !== version) return refuse('CHANGED_MEANWHILE');
    if (standing)
      await db.ruleOfProcedure.update({
        where: { id: standing.id },
        data: { ...data, version: { increment: 1 } },
      });
    else await db.ruleOfProcedure.create({ data: { conferenceId, key, ...data } });
    record({
      verb: 'rule.set',
      subject: { type: 'Conference', id: conferenceId },
      payload: { key, value, confirmed },
    });
    return ok(number);
  });
}
