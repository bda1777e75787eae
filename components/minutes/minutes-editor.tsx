import { PassageForm } from '@/components/minutes/passage-form';
import { RecordedCourse, RecordedResolution, RecordHead } from '@/components/minutes/record-parts';
import type { Minutes } from '@/lib/domain/minutes';
import type { FormAction } from '@/lib/forms/form-state';
import type { MinutesEditorPage, PassageView } from '@/lib/read/minutes-editor-page';

interface Props {
  page: MinutesEditorPage;
  action: FormAction;
}

const anchorOf = (place: string) => `stelle-${place.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
const numberOf = (place: string) => /^item:(.+)$/.exec(place)?.[1] ?? null;

/** The draft: its places at the left, prose with the record between at the right. */
export function MinutesEditor({ page, action }: Props) {
  const { passages, content } = page;
  const minutes = content.audience === 'EXTERNAL' ? content.record : content.record.minutes;
  const last = passages.at(-1)?.place;
  return (
    <div className="grid grid-cols-1 gap-x-32 gap-y-24 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <Outline passages={passages} titles={titlesOf(minutes)} />
      <div className="flex min-w-0 flex-col gap-32">
        {passages.map((passage) => (
          <div key={passage.place} className="flex flex-col gap-32">
            {content.audience === 'EXTERNAL' && passage.place === last && (
              <ExternalRecord minutes={minutes} />
            )}
            <Place page={page} minutes={minutes} passage={passage} action={action} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Outline({ passages, titles }: { passages: readonly PassageView[]; titles: Map<string, string> }) {
  return (
    <nav
      aria-label="Gliederung der Niederschrift"
      data-print="no"
      className="max-h-[16rem] overflow-y-auto lg:sticky lg:top-16 lg:max-h-[calc(100vh-4rem)] lg:self-start"
    >
      <ol className="text-14 flex flex-col">
        {passages.map(({ place, name, edited }) => (
          <li key={place}>
            <a
              className="hover:bg-hued block truncate rounded-[4px] px-8 py-4"
              href={`#${anchorOf(place)}`}
              title={titles.get(numberOf(place) ?? '')}
            >
              <span className="figures font-medium">{name}</span> {titles.get(numberOf(place) ?? '')}
              {edited && <span className="text-muted"> · eigene Fassung</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The external minutes print the record in one go between their two passages. */
function ExternalRecord({ minutes }: { minutes: Minutes }) {
  return (
    <section className="flex flex-col gap-16">
      <div>
        <h2 className="text-20 font-semibold">Teilnehmende, Tagesordnung und Beschlüsse</h2>
        <RecordHead minutes={minutes} />
      </div>
      {minutes.resolutions.map((resolution) => (
        <div key={resolution.number}>
          <h3 className="mb-8 font-medium">
            TOP {resolution.number} {resolution.title}
          </h3>
          <RecordedResolution resolution={resolution} anchor={anchorOf(`item:${resolution.number}`)} />
        </div>
      ))}
    </section>
  );
}

function Place({ page, minutes, passage, action }: Props & { minutes: Minutes; passage: PassageView }) {
  const { content, edition } = page;
  const { place, name } = passage;
  const number = numberOf(place);
  const resolution = minutes.resolutions.find((one) => one.number === number);
  const item =
    content.audience === 'INTERNAL' ? content.record.items.find((one) => one.number === number) : undefined;
  return (
    <section id={anchorOf(place)} className="border-line scroll-mt-16 flex flex-col gap-12 border-t pt-16">
      <h2 className="text-20 font-semibold">
        {name} {titlesOf(minutes).get(number ?? '')}
      </h2>
      {place === 'opening' && content.audience === 'INTERNAL' && <RecordHead minutes={minutes} />}
      {resolution && <RecordedResolution resolution={resolution} anchor={anchorOf(place)} />}
      {item && <RecordedCourse item={item} />}
      <PassageForm
        editionId={edition.id}
        passage={passage}
        label={number === null ? name : 'Verlauf'}
        action={action}
      />
    </section>
  );
}

const titlesOf = ({ agenda }: Minutes) => new Map(agenda.map(({ number, title }) => [number, title]));
