/** Drawn for this program on a 24 × 24 grid, one stroke weight, so that they sit well beside 16 px text. */
const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warning: 'M12 4l9 16H3L12 4zM12 10v4.5M12 17v.5',
  info: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 11v5.5M12 7.5v.5',
  cross: 'M6 6l12 12M18 6L6 18',
  missing: 'M12 21a9 9 0 100-18 9 9 0 000 18zM6 18L18 6',
  leaf: 'M5 19C5 9 11 5 20 4c0 9-4 15-12 15-1 0-2-.3-3-1M5 21c1-5 4-8 8-10',
  document: 'M7 3h7l5 5v13H7zM14 3v5h5M10 13h6M10 17h6',
  download: 'M12 4v11M7.5 11L12 15.5 16.5 11M5 20h14',
  upload: 'M12 20V8M7.5 12L12 7.5 16.5 12M5 4h14',
  edit: 'M5 19l1-4L16 5l3 3L9 18l-4 1zM14 7l3 3',
  link: 'M10 14a4 4 0 006 0l3-3a4 4 0 00-6-6l-1 1M14 10a4 4 0 00-6 0l-3 3a4 4 0 006 6l1-1',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 21c.5-4.5 3.5-6.5 7.5-6.5s7 2 7.5 6.5',
  up: 'M6 15l6-6 6 6',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.5 3.5 0 017 0v3',
  grip: 'M9 6v.5M15 6v.5M9 12v.5M15 12v.5M9 18v.5M15 18v.5',
  down: 'M6 9.500l6 6 6-6',
  back: 'M14.5 6l-6 6 6 6',
  forward: 'M9.5 6l6 6-6 6',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.500a3.5 3.5 0 010 6M18 14.500c2 .8 3.300 2.600 3.5 5.5',
  merge: 'M6 4v5c0 4 6 4 6 8v3M18 4v5c0 4-6 4-6 8M9 17l3 3 3-3',
  withdraw: 'M9 7L4.5 11.5 9 16M5 11.500h9a5 5 0 010 10h-2',
  clock: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5.500l3.5 2',
  circular: 'M4 7h16v11H4zM4 7.500l8 6 8-6',
  bell: 'M6 16v-5a6 6 0 0112 0v5l2 2H4zM10 21h4',
  tasks:
    'M4 6.500l1.500 1.500L8 5M11 6.500h9M4 12.500L5.500 14 8 11M11 12.500h9M4 18.500L5.500 20 8 17M11 18.500h9',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L21 21',
  equal: 'M5 9h14M5 15h14',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside a word, never instead of it: hidden from screen readers. `size` in CSS pixels at 16 px text. */
export function Icon({ name, size = 20 }: { name: IconName; size?: 16 | 20 | 24 | 32 }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="inline-block max-w-none! shrink-0"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
