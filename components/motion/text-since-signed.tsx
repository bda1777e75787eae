import { TextDiff } from '@/components/motion-diff/text-diff';
import { Section } from '@/components/ui/section';
import type { OwnStanding } from '@/lib/read/motion-own-standing';

/** What changed since the version that the reader's Land signed: what it is asked to confirm. */
export function TextSinceSigned({ own }: { own: readonly OwnStanding[] }) {
  return own.map(
    ({ state, name, change, can, contestable }) =>
      change &&
      (can.confirm || contestable.length > 0) && (
        <div key={state} id="aenderungen" data-print="no">
          <Section title={`Änderungen seit Fassung ${change.signed}, gezeichnet von ${name}`}>
            <TextDiff before={change.before} after={change.after} headingLevel={3} />
          </Section>
        </div>
      ),
  );
}
