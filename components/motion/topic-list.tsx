import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { TERMS } from '@/lib/i18n/terms';
import type { TopicsPage, TopicView } from '@/lib/read/topics-page';
import { routes } from '@/lib/routes';

/** Themenanmeldungen in the order in which they came in. */
export function TopicList({ topics }: Pick<TopicsPage, 'topics'>) {
  if (topics.length === 0)
    return (
      <EmptyState title="Noch keine Themenanmeldung">
        Was Länder und Arbeitsgruppen anmelden, erscheint hier mit Titel und Beschreibung.
      </EmptyState>
    );
  return (
    <ol className="border-line border-t">
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} />
      ))}
    </ol>
  );
}

function TopicRow({ topic }: { topic: TopicView }) {
  return (
    <li data-keep className="border-line border-b px-8 py-12">
      <h2 className="text-18 font-semibold">
        {topic.registered ? (
          <Link href={routes.motion(topic.id)} prefetch={false} className="link">
            {topic.title}
          </Link>
        ) : (
          topic.title
        )}
      </h2>
      <p className="text-muted figures flex flex-wrap items-center gap-x-12 gap-y-4">
        <span>
          {[topic.by, TERMS.MotionKind[topic.kind], topic.policyField, topic.on].filter(Boolean).join(' · ')}
        </span>
        {topic.late && (
          <Chip tone="warn" icon="clock">
            nach der Frist
          </Chip>
        )}
        {topic.registered && (
          <Chip tone="good" icon="check">
            Antrag angemeldet
          </Chip>
        )}
        {topic.withdrawn && (
          <Chip tone="warn" icon="withdraw">
            zurückgezogen
          </Chip>
        )}
      </p>
      {topic.summary && <p className="mt-4 max-w-[46rem] whitespace-pre-line">{topic.summary}</p>}
    </li>
  );
}
