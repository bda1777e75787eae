import { Facts } from '@/components/ui/facts';
import { formatList } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { MotionVersionPage } from '@/lib/read/motion-version-page';

/** Who saved a version, when and how, and whether it was declared editorial. */
export function VersionFacts({ page }: { page: MotionVersionPage }) {
  const objected = formatList(page.contestedBy);
  return (
    <Facts
      facts={[
        { term: 'Gespeichert', value: page.author },
        { term: 'Entstanden', value: TERMS.TextOrigin[page.origin] },
        ...(page.editorial
          ? [
              {
                term: 'Änderung',
                value: objected
                  ? `als redaktionell gekennzeichnet; dagegen: ${objected}. Sie gilt als inhaltlich.`
                  : 'rein redaktionell',
              },
            ]
          : []),
      ]}
    />
  );
}
