import { CopyButton } from '@/components/ui/copy-button';

interface Props {
  /** "18. IntMK 2023, TOP 4.4 Ziffer 2" */
  citation: string;
  /** The absolute address of the cited place. */
  address: string;
  /** What one presses. */
  label?: string;
}

/** The citation with its address, ready to copy; it opens and can be read without JavaScript. */
export function Citation({ citation, address, label = 'Zitieren' }: Props) {
  return (
    <details>
      <summary className="text-accent inline-flex min-h-24 list-none items-center underline underline-offset-4 [&::-webkit-details-marker]:hidden">
        {label}
        <span className="sr-only">: {citation}</span>
      </summary>
      <div className="border-line bg-hued mt-4 flex flex-wrap items-center gap-x-16 gap-y-4 rounded-[4px] border px-12 py-8">
        <p className="min-w-0 break-words hyphens-none">
          <span className="font-medium">{citation}</span>
          <br />
          <span className="text-muted break-all">{address}</span>
        </p>
        <CopyButton text={`${citation}, ${address}`} />
      </div>
    </details>
  );
}
