/** The part of nodemailer that lib/mail uses; the package brings no types of its own. */
declare module 'nodemailer' {
  interface Address {
    name: string;
    address: string;
  }
  interface Message {
    from: string | Address;
    to: Address;
    subject: string;
    text: string;
    messageId: string;
    headers: Record<string, string>;
  }
  interface Options {
    url: string;
    /** Milliseconds. */
    connectionTimeout: number;
    greetingTimeout: number;
    socketTimeout: number;
    /** Nothing a message names is read from files or fetched. */
    disableFileAccess: boolean;
    disableUrlAccess: boolean;
  }
  export function createTransport(options: Options): {
    sendMail: (message: Message) => Promise<unknown>;
    close: () => void;
  };
}
