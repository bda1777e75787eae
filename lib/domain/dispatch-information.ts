import type { AddresseeCode } from './demand';

/** How resolutions name the other conferences; the abbreviation stands alone or in front of a year. Source: DOMAIN §3. */
const CONFERENCE_NAMES: readonly [AddresseeCode, RegExp][] = [
  ['KMK', /\bKMK\b|\bKultusminister(?:innen)?-?\s?konferenz|\bKultusminister\*?innen-?konferenz/u],
  ['JFMK', /\bJFMK\b|\bJugend- und Familienminister\*?(?:innen)?-?konferenz/u],
  ['ASMK', /\bASMK\b|\bArbeits- und Sozialminister\*?(?:innen)?-?konferenz/u],
  ['GMK', /\bGMK\b|\bGesundheitsminister\*?(?:innen)?-?konferenz/u],
];

const INFORMING =
  /informier|unterricht|mitzuteilen|mitteil|zur Kenntnis|Kenntnis zu geben|übersend|übermittel|zuzuleiten|zuleit|weiterzuleiten|weiterleit/iu;

/**
 * The other conferences to which a resolution is to be sent for information by the words of one request: "Die
 * Geschäftsstelle wird gebeten, die JFMK und die KMK zu informieren". In the order JFMK and so on of DOMAIN §3; none
 * where the words inform nobody.
 */
export function conferencesToInform(text: string): AddresseeCode[] {
  if (!INFORMING.test(text)) return [];
  return CONFERENCE_NAMES.flatMap(([code, name]) => (name.test(text) ? [code] : []));
}
