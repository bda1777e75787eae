import { Alert } from '@/components/ui/alert';
import { Chip } from '@/components/ui/chip';
import { Facts } from '@/components/ui/facts';
import type { GreenListPage } from '@/lib/read/green-list-page';

/** Until when the list may change and by which rule, in words. */
export function GreenListFacts({ page }: { page: GreenListPage }) {
  const { deadline, rule, over, counts } = page;
  return (
    <>
      <Facts
        facts={[
          { term: 'Stand', value: countWords(counts) },
          { term: 'Einspruch bis', value: deadline ?? 'noch keine Frist gesetzt' },
          {
            term: 'Regel',
            value: (
              <>
                {rule.sentence}{' '}
                {!rule.confirmed && (
                  <Chip tone="warn" icon="info">
                    unbestätigt
                  </Chip>
                )}
              </>
            ),
          },
        ]}
      />
      {over !== null && (
        <div className="mt-16">
          <Alert tone="info" title={over} />
        </div>
      )}
    </>
  );
}

function countWords({ onList, off }: GreenListPage['counts']): string {
  const listed = onList === 1 ? '1 Punkt auf der Liste' : `${onList} Punkte auf der Liste`;
  return off === 0 ? listed : `${listed}, ${off} nicht mehr`;
}
