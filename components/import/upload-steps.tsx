import { Icon } from '@/components/ui/icon';

/** What happens to an upload, in this order. */
export const UPLOAD_STEPS = ['send', 'read', 'understand', 'store'] as const;
export type UploadStep = (typeof UPLOAD_STEPS)[number];

const WORDS: Record<UploadStep, string> = {
  send: 'Datei übertragen',
  read: 'Text aus der Datei lesen',
  understand: 'Tagesordnung und Beschlüsse erkennen',
  store: 'Entwurf ablegen',
};

/** How far the reading has come, in words. */
export function UploadSteps({ current }: { current: UploadStep }) {
  const reached = UPLOAD_STEPS.indexOf(current);
  return (
    <div role="status" className="border-line rounded-[4px] border p-16">
      <p className="font-semibold">Die Niederschrift wird gelesen. Das dauert wenige Sekunden.</p>
      <ol className="mt-8 flex flex-col gap-4">
        {UPLOAD_STEPS.map((step, index) => (
          <li key={step} className={`flex items-center gap-8 ${index > reached ? 'text-muted' : ''}`}>
            <span className={index < reached ? 'text-good' : 'text-muted'}>
              <Icon name={index < reached ? 'check' : 'clock'} />
            </span>
            {WORDS[step]}
            <span className="sr-only">
              {index < reached ? ': erledigt' : index === reached ? ': läuft' : ': steht aus'}
            </span>
            {index === reached && <span aria-hidden="true">…</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
