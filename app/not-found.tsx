import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';
import { Frame } from './frame';

export const metadata: Metadata = { title: 'Nicht gefunden' };

/** Also the answer to what exists but may not be known: both look the same. */
export default function NotFound() {
  return (
    <Frame>
      <MessagePage title="Diese Seite gibt es nicht">
        <p>Die Adresse ist unbekannt, oder Sie können diese Seite mit Ihrer Rolle nicht sehen.</p>
        <p>Bitte prüfen Sie die Adresse oder melden Sie sich an.</p>
      </MessagePage>
    </Frame>
  );
}
