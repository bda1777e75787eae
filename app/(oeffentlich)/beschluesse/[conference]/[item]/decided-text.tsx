import { ClauseDemands } from '@/components/demand/clause-demands';
import { Citation } from '@/components/resolution/citation';
import { ResolutionText } from '@/components/resolution/resolution-text';
import { currentActor } from '@/lib/auth/current-actor';
import { formatCitation } from '@/lib/i18n/citation';
import { resolutionDemands } from '@/lib/read/resolution-demands';
import type { ResolutionPage } from '@/lib/read/resolution-page';

/** The wording, and below each Ziffer what became of its requests and how it is cited. */
export async function DecidedText({ page, address }: { page: ResolutionPage; address: string }) {
  const { number, year } = page.conference;
  const demands = await resolutionDemands(await currentActor(), number, page.number);
  const demandsOf = (clause: number) => (
    <ClauseDemands
      conference={number}
      item={page.number}
      demands={demands.filter((demand) => demand.clause === clause)}
    />
  );
  return (
    <>
      <ResolutionText
        blocks={page.blocks}
        clauseTools={(clause) => (
          <>
            {demandsOf(clause.number)}
            <Citation
              citation={formatCitation({
                conference: number,
                year,
                item: page.number,
                clause: clause.number,
              })}
              address={`${address}#${clause.anchor}`}
            />
          </>
        )}
      />
      <div data-print="no" className="text-14">
        {demandsOf(0)}
      </div>
    </>
  );
}
