import type { ReactNode } from 'react';
import { ProofCounter } from '@/components/import/proof-counter';
import { ProofEditor } from '@/components/import/proof-editor';
import { ProofFollow } from '@/components/import/proof-follow';
import { ProofReading } from '@/components/import/proof-reading';
import { rowId } from '@/components/import/row-id';
import { SourcePane } from '@/components/import/source-pane';
import type { ImportDraftPage } from '@/lib/read/import-draft-page';
import { isOpen, type ProofSection, type ProofValue } from '@/lib/read/proof-values';
import { routes } from '@/lib/routes';
import { decide } from './actions';

interface Props {
  page: ImportDraftPage;
  /** JSON pointer of the value whose form is open. */
  value: string | null;
  onlyOpen: boolean;
}

/** The source on the left, what was read on the right, and the counter above. */
export function Proof({ page, value, onlyOpen }: Props) {
  const open = page.status === 'OPEN';
  const only = onlyOpen ? 'offen' : null;
  const place = (path: string | null) => routes.importDraft(page.id, { value: path, only });
  const current = open ? allValues(page.sections).find((candidate) => candidate.path === value) : undefined;
  const next = nextOpen(page.openPaths, value);
  return (
    <>
      <ProofCounter
        open={page.openPaths.length}
        total={page.total}
        nextHref={open && next ? `${place(next)}#${rowId(next)}` : null}
        acceptHref={open ? routes.importDraft(page.id, { view: 'aenderungen' }) : null}
        filter={{ href: routes.importDraft(page.id, { value, only: onlyOpen ? null : 'offen' }), onlyOpen }}
      />
      <div id="proof" className="proof">
        <Pane name="source" label="Quelle">
          <SourcePane lines={page.lines} current={linesOf(current)} />
        </Pane>
        <Pane name="reading" label="Gelesen">
          <ProofReading
            sections={onlyOpen ? openSections(page.sections, value) : page.sections}
            editHref={open ? place : null}
            open={current ? { path: current.path, editor: editorOf(page, current, place(null)) } : null}
          />
        </Pane>
      </div>
      <ProofFollow
        currentId={current ? rowId(current.path) : null}
        currentLine={linesOf(current)?.from ?? null}
      />
    </>
  );
}

/** One side of the view; it scrolls by itself, so it can be reached with the keyboard. */
function Pane({ name, label, children }: { name: 'source' | 'reading'; label: string; children: ReactNode }) {
  return (
    <div
      data-pane={name}
      role="region"
      aria-label={label}
      tabIndex={0}
      className={`proof__pane proof__scroll proof__scroll--${name}`}
    >
      {children}
    </div>
  );
}

function editorOf(page: ImportDraftPage, value: ProofValue, closeHref: string) {
  return <ProofEditor key={value.path} draft={page} value={value} action={decide} closeHref={closeHref} />;
}

/** The lines of a value; null where it stands nowhere. */
function linesOf(value: ProofValue | undefined): { from: number; to: number } | null {
  return value && value.fromLine > 0 ? { from: value.fromLine, to: value.toLine } : null;
}

const allValues = (sections: readonly ProofSection[]) =>
  sections.flatMap((section) => section.groups.flatMap((group) => group.values));

/** The open value after the one that is shown, from the top again after the last. */
function nextOpen(paths: readonly string[], current: string | null): string | null {
  const position = current === null ? -1 : paths.indexOf(current);
  return paths[position + 1] ?? paths[0] ?? null;
}

/** The sections with nothing but what is open, and the value that is being looked at. */
function openSections(sections: readonly ProofSection[], value: string | null): ProofSection[] {
  return sections
    .map((section) => ({
      ...section,
      groups: section.groups
        .map((group) => ({
          ...group,
          values: group.values.filter((candidate) => isOpen(candidate) || candidate.path === value),
        }))
        .filter((group) => group.values.length > 0),
    }))
    .filter((section) => section.groups.length > 0);
}
