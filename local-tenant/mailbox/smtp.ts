import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { isPortInUse, PortTaken } from '../http/listen';
import type { LocalMailbox } from './mailboxes';
import type { Mail } from './mailbox';

const largestMail = 60 * 1024 * 1024;

/** A running mail server. */
export interface Smtp {
  readonly port: number;
  close(): Promise<void>;
}

const refusal = (code: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode: code });

/** Reads what follows DATA. Beyond the size limit nothing more is kept, but the client is heard out. */
const readMessage = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>)
    if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded)
    throw refusal(552, '5.3.4 The message is larger than the 60 MB that are accepted here.');
  return Buffer.concat(chunks);
};

const createServer = (mail: Mail): SMTPServer =>
  new SMTPServer({
    name: 'localhost',
    banner: 'Kvittens local tenant',
    size: largestMail,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hidePIPELINING: false,
    onRcptTo: ({ address }, _session, callback) =>
      mail.mailboxOf(address)
        ? callback()
        : callback(refusal(550, `5.1.1 There is no mailbox ${address} in this tenant.`)),
    onData: (stream, session, callback) => {
      const mailboxes = session.envelope.rcptTo
        .map(({ address }) => mail.mailboxOf(address))
        .filter((one): one is LocalMailbox => one !== undefined);
      readMessage(stream)
        .then((mime) => mail.deliver(mime, mailboxes))
        .then(() => callback(null, '2.0.0 The message is kept.'))
        .catch((error: unknown) =>
          callback(
            error instanceof Error && 'responseCode' in error
              ? error
              : refusal(451, '4.3.0 The message could not be kept. Try again later.'),
          ),
        );
    },
  });

const bind = (server: SMTPServer, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A client that breaks off is no fault of the tenant's.
      server.on('error', () => undefined);
      resolve((server.server.address() as AddressInfo).port);
    });
  });

/** Receives mail on the loopback addresses, and answers 250 only when the mail is on disk. */
export const startSmtp = async (mail: Mail, wanted: number): Promise<Smtp> => {
  const first = createServer(mail);
  const port = await bind(first, '127.0.0.1', wanted).catch((error: unknown) => {
    throw isPortInUse(error) ? new PortTaken(wanted) : error;
  });
  const second = createServer(mail);
  const hasSecond = await bind(second, '::1', port).then(
    () => true,
    () => false,
  );
  const servers = hasSecond ? [first, second] : [first];
  const close = (server: SMTPServer): Promise<void> =>
    new Promise((resolve) => server.close(() => resolve()));
  return { port, close: async () => void (await Promise.all(servers.map(close))) };
};
