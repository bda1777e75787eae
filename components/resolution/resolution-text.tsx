import type { ReactNode } from 'react';
import { groupBullets, nestBlocks, type NestedBlock } from '@/components/resolution/nest-blocks';
import type { TextBlock } from '@/lib/domain/text-block';

interface Props {
  blocks: readonly TextBlock[];
  /** What stands below a Ziffer: its citation, later its follow-up. */
  clauseTools?: (clause: { number: number; anchor: string }) => ReactNode;
  /** Of every anchor, where a second text stands on the same page: "begruendung-". */
  anchorPrefix?: string;
}

/** The text of a resolution: structured blocks, every one with an address of its own. */
export function ResolutionText({ blocks, clauseTools, anchorPrefix }: Props) {
  return (
    <div className="resolution-text">
      {groupBullets(nestBlocks(blocks, anchorPrefix)).map((group) => (
        <BlockGroup key={group[0]?.anchor} group={group} clauseTools={clauseTools} />
      ))}
    </div>
  );
}

function BlockGroup({ group, clauseTools }: { group: NestedBlock[]; clauseTools: Props['clauseTools'] }) {
  const first = group[0];
  if (!first) return null;
  if (first.block.kind === 'BULLET') return <Bullets group={group} />;
  if (first.block.kind === 'CLAUSE') return <Clause clause={first} clauseTools={clauseTools} />;
  if (first.block.kind === 'HEADING')
    return (
      <h3 id={first.anchor} className="resolution-text__heading">
        {first.block.text}
      </h3>
    );
  return (
    <p id={first.anchor} className="resolution-text__paragraph">
      {first.block.text}
    </p>
  );
}

function Bullets({ group }: { group: NestedBlock[] }) {
  return (
    <ul className="resolution-text__bullets">
      {group.map(({ anchor, block }) => (
        <li key={anchor} id={anchor}>
          {block.text}
        </li>
      ))}
    </ul>
  );
}

function Clause({ clause, clauseTools }: { clause: NestedBlock; clauseTools: Props['clauseTools'] }) {
  const { number, text } = clause.block;
  return (
    <section id={clause.anchor} className="clause" aria-label={`Ziffer ${number ?? ''}`}>
      <div className="clause__number">
        <a href={`#${clause.anchor}`} title={`Adresse von Ziffer ${number ?? ''}`}>
          {number}.
        </a>
      </div>
      <div>
        <p className="resolution-text__paragraph">{text}</p>
        {groupBullets(clause.inside).map((group) => (
          <BlockGroup key={group[0]?.anchor} group={group} clauseTools={clauseTools} />
        ))}
        {number !== null && clauseTools && (
          <div data-print="no" className="clause__tools">
            {clauseTools({ number, anchor: clause.anchor })}
          </div>
        )}
      </div>
    </section>
  );
}
