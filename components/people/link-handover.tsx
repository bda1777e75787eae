import { CopyButton } from '@/components/ui/copy-button';
import type { HandedLink } from '@/lib/forms/form-state';

/** A one-time link, shown this once: the program keeps only its fingerprint. Nothing where there is none. */
export function LinkHandover({ link }: { link: HandedLink | null }) {
  if (!link) return null;
  return (
    <section aria-label="Link zum Weitergeben" className="border-line-strong rounded-[4px] border-2 p-16">
      <p className="font-semibold">Link zum Weitergeben</p>
      <p className="figures bg-hued my-12 p-12 break-all select-all">{link.href}</p>
      <CopyButton text={link.href} label="Link kopieren" />
      <p className="text-muted mt-12">
        Er gilt einmal und bis {link.validUntil}. Geben Sie ihn der Person persönlich oder auf einem
        vertraulichen Weg; hier wird er nicht noch einmal gezeigt. Bei Verlust stellen Sie einen neuen aus.
      </p>
    </section>
  );
}
