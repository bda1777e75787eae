import { CommandForm } from '@/components/ui/command-form';
import type { FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { DecidedLinkView } from '@/lib/read/resolution-links-page';

/** What was decided last, each to be taken back. */
export function DecidedLinks({ links, undo }: { links: readonly DecidedLinkView[]; undo: FormAction }) {
  return (
    <ul className="border-line border-t">
      {links.map((link) => (
        <li
          key={link.id}
          className="border-line flex flex-wrap items-center justify-between gap-x-24 gap-y-8 border-b py-8"
        >
          <span className="figures">{wordsOf(link)}</span>
          <CommandForm
            action={undo}
            hidden={{ linkId: link.id }}
            rank="tertiary"
            small
            submit={
              <>
                {link.drawn ? 'Verknüpfung entfernen' : 'Rückgängig'}
                <span className="sr-only">: {wordsOf(link)}</span>
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ from, to, kind }: DecidedLinkView): string {
  return kind === null
    ? `${from.citation} und ${to.citation}: nicht verknüpft`
    : `${from.citation} ${TERMS.ResolutionLinkKind[kind]} ${to.citation}`;
}
