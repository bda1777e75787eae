import type { DispatchKind } from '@/lib/domain/dispatch';
import { formatConference, formatDate } from '@/lib/i18n/format';

/** What a letter says until the office writes its own words. */
export interface ProposedLetter {
  subject: string;
  salutation: string;
  /** Paragraphs are parted by an empty line. */
  text: string;
}

/** What the words depend on. */
export interface LetterOccasion {
  kind: DispatchKind;
  /** Whose resolutions are sent. */
  conference: { number: number; year: number };
  /** How a letter to this body begins; null where the directory says nothing. */
  salutation: string | null;
  /** Of a reminder: the letter it is about, ISO days. */
  reminds: { sentOn: string; answerDueOn: string | null } | null;
}

const SALUTATION = 'Sehr geehrte Damen und Herren,';

/** Subject, salutation and text of a letter as proposed to the office; they are frozen with the sending. */
export function proposedLetter({ kind, conference, salutation, reminds }: LetterOccasion): ProposedLetter {
  const name = formatConference(conference);
  return {
    salutation: salutation ?? SALUTATION,
    ...(kind === 'REQUEST'
      ? request(name)
      : kind === 'INFORMATION'
        ? information(name)
        : reminder(name, reminds)),
  };
}

type Words = Omit<ProposedLetter, 'salutation'>;

function request(name: string): Words {
  return {
    subject: `Beschlüsse der ${name}: Bitte um Stellungnahme`,
    text: [
      `die ${name} hat die nachstehenden Beschlüsse gefasst, die sich auch an Sie richten. Wir übersenden sie Ihnen in der Anlage im Wortlaut.`,
      'Zu den im Folgenden aufgeführten Ziffern bitten wir Sie um Ihre Stellungnahme.',
    ].join('\n\n'),
  };
}

function information(name: string): Words {
  return {
    subject: `Beschlüsse der ${name} zur Unterrichtung`,
    text: `die ${name} hat die nachstehenden Beschlüsse gefasst. Wir übersenden sie Ihnen zur Unterrichtung; die Anlage enthält den Wortlaut.`,
  };
}

function reminder(name: string, reminds: LetterOccasion['reminds']): Words {
  const until = reminds?.answerDueOn == null ? '' : ` bis zum ${formatDate(reminds.answerDueOn)}`;
  const opening =
    reminds === null
      ? `wir haben Ihnen Beschlüsse der ${name} übersandt und Sie um Ihre Stellungnahme gebeten.`
      : `mit Schreiben vom ${formatDate(reminds.sentOn)} haben wir Ihnen Beschlüsse der ${name} übersandt und Sie${until} um Ihre Stellungnahme gebeten.`;
  return {
    subject: `Beschlüsse der ${name}: Erinnerung an die Bitte um Stellungnahme`,
    text: [
      `${opening} Zu den im Folgenden aufgeführten Ziffern liegt uns noch keine Antwort vor.`,
      'Wir bitten Sie, uns Ihre Stellungnahme nunmehr zukommen zu lassen. Die Beschlüsse fügen wir noch einmal im Wortlaut bei.',
    ].join('\n\n'),
  };
}

/**
 * What the Erfolgskontrolle says of a letter that was sent, in the entry of each request; everybody reads it once the
 * resolution is published, so it names nobody's address.
 */
export function dispatchEntryText(letter: {
  kind: DispatchKind;
  recipient: string;
  /** ISO. */
  day: string;
  answerDueOn: string | null;
}): string {
  const until =
    letter.answerDueOn === null ? '' : ` Stellungnahme erbeten bis ${formatDate(letter.answerDueOn)}.`;
  const on = `mit Schreiben vom ${formatDate(letter.day)}`;
  switch (letter.kind) {
    case 'REQUEST':
      return `Übersandt an: ${letter.recipient}, ${on}.${until}`;
    case 'INFORMATION':
      return `Zur Unterrichtung übersandt an: ${letter.recipient}, ${on}.`;
    case 'REMINDER':
      return `An die Antwort erinnert: ${letter.recipient}, ${on}.${until}`;
  }
}
