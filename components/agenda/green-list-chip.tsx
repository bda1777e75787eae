import { Icon } from '@/components/ui/icon';

/** "(GL)" as on paper, with a leaf: the item is adopted en bloc without debate. */
export function GreenListChip() {
  return (
    <span
      title="Grüne Liste: wird ohne Aussprache gemeinsam beschlossen"
      className="border-good bg-good-tint text-14 inline-flex items-center gap-2 rounded-[4px] border px-4 align-middle font-medium"
    >
      <span className="text-good flex">
        <Icon name="leaf" size={16} />
      </span>
      GL<span className="sr-only"> (Grüne Liste)</span>
    </span>
  );
}
