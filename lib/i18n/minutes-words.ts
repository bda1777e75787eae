import type { MinutesAudience, MinutesStatus, UnfinishedItem } from '@/lib/domain/minutes-edition';

/** What stands on every page of minutes that are not final: "Entwurf", "Vorläufige Fassung 2"; null: they are final. */
export function minutesMark({ status, number }: { status: MinutesStatus; number: number }): string | null {
  if (status === 'FINAL') return null;
  return status === 'DRAFT' ? 'Entwurf' : `Vorläufige Fassung ${number}`;
}

/** "Fassung 2 der internen Niederschrift" */
export function editionTitle({ audience, number }: { audience: MinutesAudience; number: number }): string {
  return `Fassung ${number} der ${audience === 'INTERNAL' ? 'internen' : 'externen'} Niederschrift`;
}

const PLACES: Readonly<Record<string, string>> = {
  general: 'Allgemein',
  opening: 'Eröffnung',
  participants: 'Teilnehmende',
  agenda: 'Tagesordnung',
  remarks: 'Bemerkungen',
  closing: 'Schluss',
};

/** A place of minutes in words: "Eröffnung", "TOP 4.1". */
export function placeName(place: string): string {
  const item = /^item:(.+)$/.exec(place)?.[1];
  return item === undefined ? (Object.hasOwn(PLACES, place) && PLACES[place]) || place : `TOP ${item}`;
}

/** What is still missing, in a sentence. */
export function unfinishedSentence({ number, lack }: UnfinishedItem): string {
  return lack === 'UNDECIDED'
    ? `Zu TOP ${number} ist kein Ergebnis festgehalten.`
    : `Zu TOP ${number} ist eine Protokollerklärung angekündigt, deren Text fehlt.`;
}
