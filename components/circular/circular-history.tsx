import { Section } from '@/components/ui/section';

/** What happened to the procedure, oldest first. */
export function CircularHistory({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <Section title="Verlauf" screenOnly>
      <ol className="flex flex-col gap-4">
        {steps.map((step, index) => (
          // Steps are only ever added at the end.
          <li key={index}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}
