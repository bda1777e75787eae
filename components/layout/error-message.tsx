'use client';

import { MessagePage } from '@/components/layout/message-page';
import { Button } from '@/components/ui/button';

interface Props {
  /** The number under which the server has noted the error. */
  digest?: string;
  retry: () => void;
}

/** Something unforeseen: says that nothing was saved, gives the number to quote, offers to try again. */
export function ErrorMessage({ digest, retry }: Props) {
  return (
    <MessagePage
      title="Es ist ein Fehler aufgetreten"
      action={
        <Button type="button" rank="primary" onClick={retry}>
          Noch einmal versuchen
        </Button>
      }
    >
      <p>Die Seite konnte nicht aufgebaut werden. Was vorher gespeichert war, ist unverändert.</p>
      {digest && (
        <p>
          Wenn der Fehler bleibt, nennen Sie der Administration bitte die Nummer <strong>{digest}</strong>.
        </p>
      )}
    </MessagePage>
  );
}
