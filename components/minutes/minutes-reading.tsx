import { RecordedCourse, RecordedResolution, RecordHead } from '@/components/minutes/record-parts';
import { ResolutionText } from '@/components/resolution/resolution-text';
import { Section } from '@/components/ui/section';
import type { Minutes } from '@/lib/domain/minutes';
import type { InternalMinutesContent } from '@/lib/domain/minutes-edition';
import { printedAt } from '@/lib/domain/minutes-passage';
import { numberedBlocks } from '@/lib/domain/motion-text';
import { parseNotation } from '@/lib/text/plain-notation';

/** External minutes as they were frozen. */
export function ExternalReading({
  minutes,
  prose,
}: {
  minutes: Minutes;
  prose: { opening: string; closing: string };
}) {
  return (
    <>
      <Prose title="Eröffnung" words={prose.opening} />
      <Section title="Beschlüsse">
        <RecordHead minutes={minutes} />
        {minutes.resolutions.map((resolution) => (
          <div key={resolution.number} className="mt-16">
            <h3 className="mb-8 font-medium">
              TOP {resolution.number} {resolution.title}
            </h3>
            <RecordedResolution resolution={resolution} anchor={`top-${resolution.number}`} />
          </div>
        ))}
      </Section>
      <Prose title="Schluss" words={prose.closing} />
    </>
  );
}

/** Internal minutes as they were frozen, as far as the reader may have them. */
export function InternalReading({ content }: { content: InternalMinutesContent }) {
  const { record, passages } = content;
  return (
    <>
      <Prose title="Eröffnung" words={printedAt(passages, 'opening')} />
      <Section title="Verlauf und Beschlüsse">
        <RecordHead minutes={record.minutes} />
        {record.items.map((item) => {
          const resolution = record.minutes.resolutions.find(({ number }) => number === item.number);
          return (
            <div key={item.number} className="mt-24 flex flex-col gap-12">
              <h3 className="text-18 font-semibold">
                TOP {item.number} {item.title}
              </h3>
              {resolution && <RecordedResolution resolution={resolution} anchor={`top-${item.number}`} />}
              <Words words={printedAt(passages, `item:${item.number}`)} prefix={`verlauf-${item.number}-`} />
              <RecordedCourse item={item} />
            </div>
          );
        })}
      </Section>
      <Prose title="Bemerkungen" words={printedAt(passages, 'remarks')} />
      <Prose title="Schluss" words={printedAt(passages, 'closing')} />
    </>
  );
}

function Prose({ title, words }: { title: string; words: string }) {
  if (words.trim() === '') return null;
  return (
    <Section title={title}>
      <Words words={words} prefix={`${title.toLowerCase()}-`} />
    </Section>
  );
}

function Words({ words, prefix }: { words: string; prefix: string }) {
  if (words.trim() === '') return null;
  const blocks = parseNotation(words).map((block, index) => ({ ...block, id: String(index) }));
  return (
    <div className="max-w-[46rem]">
      <ResolutionText blocks={numberedBlocks(blocks)} anchorPrefix={prefix} />
    </div>
  );
}
