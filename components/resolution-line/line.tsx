import Link from 'next/link';
import type { ReactNode } from 'react';
import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { TERMS } from '@/lib/i18n/terms';
import type { LineNode } from '@/lib/read/resolution-line';
import { routes } from '@/lib/routes';

interface Props<Node extends LineNode> {
  nodes: readonly Node[];
  /** What stands below a resolution: its requests. */
  below?: (node: Node) => ReactNode;
  /** What can be done with a link: take it away. */
  linkTool?: (linkId: string, words: string) => ReactNode;
}

/** A Beschlusslinie: years on the left, resolutions along a vertical line, the earliest on top. */
export function Line<Node extends LineNode>({ nodes, below, linkTool }: Props<Node>) {
  return (
    <ol className="resolution-line">
      {nodes.map((node, index) => (
        <li
          key={node.id}
          data-keep
          className="resolution-line__node"
          aria-current={node.current ? 'true' : undefined}
        >
          <span className="resolution-line__year figures">
            {nodes[index - 1]?.year === node.year ? <span className="sr-only">{node.year}</span> : node.year}
          </span>
          <div className="resolution-line__body">
            <p className="text-14 text-muted figures">{node.citation}</p>
            <p className="font-medium">
              {node.current ? (
                node.title
              ) : (
                <Link
                  href={routes.resolution(node.conference, node.number)}
                  prefetch={false}
                  className="link"
                >
                  {node.title}
                </Link>
              )}
              {node.current && <span className="text-14 text-muted font-normal"> (dieser Beschluss)</span>}
            </p>
            {node.outcome && (
              <p className="mt-4">
                <OutcomeChip outcome={node.outcome} />
              </p>
            )}
            <Words node={node} linkTool={linkTool} />
            {below?.(node)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Words({ node, linkTool }: { node: LineNode; linkTool: Props<LineNode>['linkTool'] }) {
  if (node.says.length === 0) return null;
  return (
    <ul className="text-14 mt-4">
      {node.says.map(({ linkId, kind, conference, number, citation }) => (
        <li key={linkId} className="flex flex-wrap items-center gap-x-8">
          <span>
            {TERMS.ResolutionLinkKind[kind]}{' '}
            <Link href={routes.resolution(conference, number)} prefetch={false} className="link figures">
              {citation}
            </Link>
          </span>
          {linkTool?.(linkId, `${node.citation} ${TERMS.ResolutionLinkKind[kind]} ${citation}`)}
        </li>
      ))}
    </ul>
  );
}
