import type { ReactNode } from 'react';
import { ProofRow } from '@/components/import/proof-row';
import type { ProofGroup, ProofSection } from '@/lib/read/proof-values';

interface Props {
  sections: readonly ProofSection[];
  /** Opens the form of the value at `path`; null where nothing can be changed any more. */
  editHref: ((path: string) => string) | null;
  /** The value whose form is open, and the form. */
  open: { path: string; editor: ReactNode } | null;
}

/** Everything that was read, section by section. */
export function ProofReading({ sections, editHref, open }: Props) {
  return sections.map((section) => (
    <section key={section.id} aria-labelledby={section.id} className="pb-16">
      <h2
        id={section.id}
        className="border-line bg-hued text-18 sticky top-0 z-10 border-b px-12 py-8 font-semibold"
      >
        {section.title}
      </h2>
      {section.groups.map((group, index) => (
        // Two groups may bear one title: a TOP number that was printed twice.
        <Group key={index} group={group} editHref={editHref} open={open} />
      ))}
    </section>
  ));
}

function Group({ group, editHref, open }: { group: ProofGroup } & Omit<Props, 'sections'>) {
  return (
    <div className="border-line border-b pb-8">
      <h3 className="figures px-16 pt-8 font-semibold">{group.title}</h3>
      <ul>
        {group.values.map((value) => (
          <ProofRow
            key={value.path}
            value={value}
            owner={group.title}
            editHref={editHref?.(value.path) ?? null}
            editor={open?.path === value.path ? open.editor : undefined}
          />
        ))}
      </ul>
    </div>
  );
}
