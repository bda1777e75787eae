import { checkMinutes } from '@/lib/domain/check-minutes';
import { findingMessage } from '@/lib/i18n/findings';
import { printJson } from './print-json';

/** `npm run --silent minutes:check -- FILE`: the findings of the Protokoll-Prüfer. */
await printJson('minutes:check', ({ minutes, headers, unknownStates }) =>
  checkMinutes(minutes, headers, unknownStates).map((finding) => ({
    code: finding.code,
    item: finding.item,
    message: findingMessage(finding),
    evidence: finding.evidence,
  })),
);
