import { Icon } from '@/components/ui/icon';

/** "Prüfung": what is missing before the agenda can go out. */
export function FindingPanel({ findings }: { findings: readonly string[] }) {
  if (findings.length === 0)
    return (
      <p className="flex gap-8">
        <span className="text-good pt-2">
          <Icon name="check" />
        </span>
        Es fehlt nichts.
      </p>
    );
  return (
    <ul className="flex flex-col gap-8">
      {findings.map((sentence) => (
        <li key={sentence} className="flex gap-8">
          <span className="text-warn pt-2">
            <Icon name="warning" />
          </span>
          <span className="min-w-0">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
