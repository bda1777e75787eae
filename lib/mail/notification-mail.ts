import 'server-only';
import { environment } from '@/lib/env';
import { NOTIFICATION_LABELS, notificationSentence, type ToldNotification } from '@/lib/i18n/notifications';
import { routes } from '@/lib/routes';
import type { Mail } from './mail';

/** Whom a mail greets. */
export interface MailReader {
  email: string;
  salutation: string | null;
  title: string | null;
  name: string;
}

/**
 * One notification, or the daily collection of several, as mail: kind of event, TOP and title, and the link; nothing of
 * a motion's text, of comments or votes. The caller has asked at this moment what the reader may know (DOMAIN §5).
 * @param told at least one
 */
export function notificationMail(
  id: string,
  reader: MailReader,
  told: readonly (ToldNotification & { id: string })[],
  { daily }: { daily: boolean },
): Mail {
  const only = told.length === 1 ? told[0] : undefined;
  const subject = only
    ? [NOTIFICATION_LABELS[only.kind], only.subject.title && `„${only.subject.title}“`]
        .filter(Boolean)
        .join(': ')
    : `${told.length} neue Mitteilungen`;
  const opening = daily ? ['Das ist neu seit Ihrer letzten Tagesübersicht:', ''] : [];
  const text = [
    greeting(reader),
    '',
    ...opening,
    ...told.flatMap((one) => [notificationSentence(one), absolute(routes.notification(one.id)), '']),
    ...closing(daily),
  ].join('\n');
  return { id, to: reader.email, name: reader.name, subject: oneLine(subject), text };
}

function greeting({ salutation, title, name }: MailReader): string {
  const full = [title, name].filter(Boolean).join(' ');
  const family = [title, name.split(' ').at(-1)].filter(Boolean).join(' ');
  if (salutation === 'Frau') return `Sehr geehrte Frau ${family},`;
  if (salutation === 'Herr') return `Sehr geehrter Herr ${family},`;
  return `Guten Tag ${full},`;
}

function closing(daily: boolean): string[] {
  return [
    'Mit freundlichen Grüßen',
    'Beschlusswerk, Integrationsministerkonferenz',
    '',
    // The mark before a signature, as mail programs know it.
    '-- ',
    'Diese Nachricht wurde vom Programm verschickt. Antworten werden nicht gelesen.',
    daily
      ? 'Sie erhalten E-Mails einmal täglich gesammelt. Ändern können Sie das hier:'
      : 'Sie erhalten E-Mails sofort. Einmal täglich gesammelt oder gar keine können Sie hier wählen:',
    absolute(routes.ownSettings()),
  ];
}

/** The program's own address; npm start names it also in the Vorführbetrieb. */
function absolute(path: string): string {
  return new URL(path, environment().address ?? 'http://127.0.0.1:3000').toString();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
