'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { readCopies, removeCopy, windowOf, type LocalCopy } from '@/components/editor/local-copies';
import { newBlockId } from '@/components/editor/new-block-id';
import { sendDraft } from '@/components/editor/send-draft';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { formatInstant } from '@/lib/i18n/format';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';
import { compareTexts } from '@/lib/text/compare-texts';

interface Props {
  page: EditMotionPage;
  children: ReactNode;
}

/**
 * Brings back what lay in this browser alone: the continuation of the kept draft goes to the program by itself, every
 * other text is offered. What stands in the draft or the latest version anyway is forgotten.
 */
export function UnsavedCopies({ page, children }: Props) {
  const [offers, setOffers] = useState<LocalCopy[]>([]);
  const [restoring, setRestoring] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const look = async () => {
      const copies = unknownCopies(page);
      const [newest] = copies;
      if (newest && continuesDraft(page, newest)) {
        setRestoring(true);
        if (await bringBack(page, newest)) {
          window.location.reload();
          return;
        }
        setRestoring(false);
      }
      setOffers(copies);
    };
    void look();
  }, [page]);
  const load = async (copy: LocalCopy) => {
    if (await bringBack(page, copy)) window.location.reload();
    else setFailed(true);
  };
  const drop = (copy: LocalCopy) => {
    removeCopy(copy.key);
    setOffers(offers.filter((offer) => offer !== copy));
  };
  if (restoring)
    return <Alert tone="info" role="status" title="Ihr nicht gesicherter Text wird zurückgeholt …" />;
  return (
    <>
      {offers.map((copy) => (
        <div key={copy.key} className="mb-24 max-w-[56rem]">
          <Alert
            tone="warn"
            title={`In diesem Browser liegt ein Text vom ${formatInstant(new Date(copy.at))}.`}
          >
            <p className="mb-8">
              Er wurde nicht gesichert. Wenn Sie ihn laden, tritt er an die Stelle Ihres jetzigen Entwurfs.
              {failed &&
                ' Das Laden ist nicht gelungen; der Text bleibt hier liegen. Bitte versuchen Sie es erneut.'}
            </p>
            <div className="flex flex-wrap gap-12">
              <Button type="button" small onClick={() => void load(copy)}>
                Diesen Text laden
              </Button>
              <Button type="button" small rank="tertiary" onClick={() => drop(copy)}>
                Verwerfen
              </Button>
            </div>
          </Alert>
        </div>
      ))}
      {children}
    </>
  );
}

/** True if the draft is where the copy goes on: it knew its number, or its own window kept the draft last. */
function continuesDraft(page: EditMotionPage, copy: LocalCopy): boolean {
  const follows = copy.draftVersion === page.draftVersion || page.draft?.windowId === windowOf(copy);
  return follows && copy.baseNumber === baseOf(page);
}

/** The version that whoever goes on writing on this page would write on. */
function baseOf({ draft, latest }: EditMotionPage): number {
  return draft?.baseNumber ?? latest.number;
}

function unknownCopies(page: EditMotionPage): LocalCopy[] {
  const known = [page.latest.text, ...(page.draft ? [page.draft.text] : [])];
  return readCopies(page).filter((copy) => {
    const stored = known.some((text) => compareTexts(text, copy.text).changes === 0);
    if (stored) removeCopy(copy.key);
    return !stored;
  });
}

/**
 * Makes the copy the person's draft. True if the page is to be read anew: the program has it, or holds another draft than
 * the page says, such as what the closed window still sent while this one was already being read.
 */
async function bringBack(
  { motionId, personId, draftVersion }: EditMotionPage,
  copy: LocalCopy,
): Promise<boolean> {
  const { baseNumber, text } = copy;
  const writer = { windowId: newBlockId(), step: 1 };
  const outcome = await sendDraft({ motionId, personId, baseNumber, draftVersion, writer, text });
  if (outcome.kind === 'KEPT') removeCopy(copy.key);
  return outcome.kind === 'KEPT' || outcome.kind === 'OTHER_WINDOW';
}
