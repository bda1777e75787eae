/** Control signs except tab and line breaks, and signs that turn the direction in which their neighbours are read. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text as people see it. Nobody types what falls away, but it can be sent: NUL, which no database takes; an escape,
 * which a terminal would obey; U+202E, behind which a name reads backwards and seems to end in ".pdf".
 */
export function plainText(text: string): string {
  return text.replace(UNSEEN, '');
}
