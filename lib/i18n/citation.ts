import { formatConference } from './format';

export interface CitedPlace {
  conference: number;
  year: number;
  /** TOP number without "TOP". */
  item: string;
  /** The printed number of the Ziffer; null cites the whole resolution. */
  clause: number | null;
}

/** How offices cite a resolution: "18. IntMK 2023, TOP 4.4 Ziffer 2". */
export function formatCitation(place: CitedPlace): string {
  const head = `${formatConference({ number: place.conference, year: place.year })}, TOP ${place.item}`;
  return place.clause === null ? head : `${head} Ziffer ${place.clause}`;
}

const SHAPE = /^(\d{1,3})\. IntMK (\d{4}), TOP ([A-Z]?[0-9.]*[a-z]?)(?: Ziffer (\d{1,3}))?$/;

/** Reads a citation back, as somebody pastes it into the search; null if `text` is none. */
export function parseCitation(text: string): CitedPlace | null {
  const match = SHAPE.exec(text.trim().replace(/\s+/g, ' '));
  if (!match?.[3]) return null;
  return {
    conference: Number(match[1]),
    year: Number(match[2]),
    item: match[3],
    clause: match[4] === undefined ? null : Number(match[4]),
  };
}
