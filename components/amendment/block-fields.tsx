import { CONTROL } from '@/components/ui/field';
import type { ProposeAmendmentPage } from '@/lib/read/propose-amendment-page';
import { blockWords } from '@/lib/i18n/amendment-words';
import { BLOCK_WORDS } from '@/lib/i18n/block-words';

interface Props {
  block: ProposeAmendmentPage['blocks'][number];
  /** What was typed before the form was refused. */
  typed: { text: string | undefined; after: string | undefined; remove: boolean };
}

/** Characters of one line of a field, roughly. */
const LINE = 80;

/** One block of the text: its words, whether it shall go, and what shall stand behind it. */
export function BlockFields({ block, typed }: Props) {
  const { id, text } = block;
  const name = blockWords(block);
  const words = typed.text ?? text;
  const next = {
    HEADING: 'neuer Abschnitt',
    PARAGRAPH: 'neuer Absatz',
    CLAUSE: 'neue Ziffer',
    BULLET: 'neuer Spiegelstrich',
  };
  return (
    <fieldset className="border-line border-l-3 pl-12">
      <legend className="sr-only">{name}</legend>
      <input type="hidden" name="blockId" value={id} />
      <label htmlFor={`text-${id}`} className="figures block font-medium">
        {name}
      </label>
      <textarea
        key={words}
        id={`text-${id}`}
        name="text"
        rows={Math.max(2, Math.ceil(words.length / LINE))}
        defaultValue={words}
        className={`${CONTROL} mt-4`}
      />
      <div className="mt-8 flex flex-wrap items-start gap-x-24 gap-y-8">
        <label className="inline-flex min-h-32 items-center gap-8">
          <input
            key={String(typed.remove)}
            type="checkbox"
            name="remove"
            value={id}
            defaultChecked={typed.remove}
            className="size-20 accent-(--kern-color-action-default)"
          />
          {BLOCK_WORDS[block.kind]} streichen
        </label>
        <details className="min-w-0 grow" open={Boolean(typed.after)}>
          <summary className="link inline-flex min-h-32 w-fit items-center">
            Danach ergänzen<span className="sr-only">: {name}</span>
          </summary>
          <label htmlFor={`after-${id}`} className="text-14 text-muted mt-4 block">
            Jede Zeile wird ein Eintrag für sich ({next[block.kind]}).
          </label>
          <textarea
            key={typed.after}
            id={`after-${id}`}
            name="after"
            rows={3}
            defaultValue={typed.after ?? ''}
            className={`${CONTROL} mt-4`}
          />
        </details>
      </div>
    </fieldset>
  );
}
