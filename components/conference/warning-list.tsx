import { Icon } from '@/components/ui/icon';

/** What speaks against a day; nothing where nothing does. */
export function WarningList({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="mt-4">
      {warnings.map((warning) => (
        <li key={warning} className="flex gap-4">
          <span className="text-warn pt-2">
            <Icon name="warning" size={16} />
          </span>
          {warning}
        </li>
      ))}
    </ul>
  );
}
