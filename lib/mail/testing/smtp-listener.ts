import 'server-only';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  to: string;
  /** Header and body as sent, without the dot at the end. */
  data: string;
}

/** A mail server on the loopback that takes what `answer` lets in. */
export interface SmtpListener {
  url: string;
  received: ReceivedMail[];
  /** The reply to a recipient; "250 OK" unless a test sets another. */
  answer: (recipient: string) => string;
  close: () => Promise<void>;
}

/** Listens on `port`, or on a free one. Speaks as much of RFC 5321 as it takes to receive a mail. */
export async function listenSmtp(port = 0): Promise<SmtpListener> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    converse(socket, listener);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const listener: SmtpListener = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: () => '250 OK',
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return listener;
}

function converse(socket: Socket, listener: SmtpListener): void {
  let pending = '';
  let to = '';
  let data: string | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const take = (line: string) => {
    if (data !== null) {
      if (line !== '.') {
        data += `${line}\n`;
        return;
      }
      listener.received.push({ to, data });
      data = null;
      say('250 OK');
      return;
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') {
      to = /<(.*)>/.exec(line)?.[1] ?? '';
      say(listener.answer(to));
    } else if (verb === 'DATA') {
      data = '';
      say('354 go ahead');
    } else if (verb === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say('250 OK');
  };
  say('220 loopback');
  socket.on('data', (chunk) => {
    const lines = (pending + chunk.toString('utf8')).split('\r\n');
    pending = lines.pop() ?? '';
    lines.forEach(take);
  });
  socket.on('error', () => socket.destroy());
}
