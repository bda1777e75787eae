import type { PreparatoryItemView } from '@/lib/read/preparatory-page';

/** When and by whom the result was recorded, and what stood there before. */
export function ResultHistory({ item: { recorded, earlier } }: { item: PreparatoryItemView }) {
  if (recorded === null) return null;
  return (
    <div className="text-14 text-muted">
      <p>Festgehalten am {recorded}</p>
      {earlier.map((sentence, index) => (
        // Earlier results are only ever added at the end.
        <p key={index}>zuvor: {sentence}</p>
      ))}
    </div>
  );
}
