import { sendBytes, sendJson } from '../http/answer';
import type { HttpPart } from '../http/httpPart';
import { HttpProblem } from '../http/httpProblem';
import { readBody } from '../http/requestBody';
import { route, routed } from '../http/routes';
import type { Mail } from './mailbox';
import { sendMailBody } from './mailBody';
import type { MailMessage } from './mailMessage';
import { readAttachment } from './parsedMail';
import { sentRoutes } from './sentApi';

const largestMail = 60 * 1024 * 1024;
const everything = { where: '1', values: [], orderBy: 'm.seq DESC', top: 1000, skip: 0 };

const found = <T>(value: T | undefined): T => {
  if (value !== undefined) return value;
  throw new HttpProblem(404, 'UnknownMail', 'Brevet finns inte.');
};

/** What the mail page, tests and demonstrations use: see all mail, and put a mail into a mailbox. */
export const createMailApi = (mail: Mail, smtpPort: number): { readonly part: HttpPart } => {
  const folderName = ({ mailbox, folderId }: MailMessage) => {
    const folder = mail.folders.find(mailbox, folderId);
    return { folder: folder?.displayName ?? '', wellKnownFolder: folder?.wellKnown ?? null };
  };
  const toLine = (message: MailMessage) => ({
    id: message.immutableId,
    mailbox: message.mailbox,
    ...folderName(message),
    from: message.mail.from?.address ?? '',
    fromName: message.mail.from?.name ?? '',
    subject: message.mail.subject,
    receivedAt: new Date(message.receivedAt).toISOString(),
    size: message.size,
    hasAttachments: message.hasAttachments,
    isRead: message.isRead,
    categories: message.categories,
  });
  const messageOf = (id: string): MailMessage => found(mail.store.find(undefined, id));

  return {
    part: routed([
      route('GET', '/_tenant/mail/inbox', ({ response }) => {
        const lines = mail.store.list(everything).map(toLine);
        const received = lines.filter((one) => one.wellKnownFolder !== 'sentitems');
        sendJson(response, 200, received);
      }),
      ...sentRoutes(mail, smtpPort),
      route('GET', '/_tenant/mail/messages/:id', ({ response, params }) => {
        const message = messageOf(params.id);
        const { to, cc, text, html, attachments } = message.mail;
        sendJson(response, 200, { ...toLine(message), to, cc, text, html, attachments });
      }),
      route('GET', '/_tenant/mail/messages/:id/raw', ({ response, params }) =>
        sendBytes(response, mail.store.mimeOf(messageOf(params.id)), {
          'content-type': 'message/rfc822',
        }),
      ),
      route('GET', '/_tenant/mail/messages/:id/body', ({ response, params }) =>
        sendMailBody(response, messageOf(params.id).mail),
      ),
      route('GET', '/_tenant/mail/messages/:id/attachments/:n', async ({ response, params }) => {
        const mime = mail.store.mimeOf(messageOf(params.id));
        const bytes = found(await readAttachment(mime, Number(params.n)));
        // Never shown by the browser as a page of the tenant: a hostile attachment is only downloaded.
        sendBytes(response, bytes, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment',
        });
      }),
      route('POST', '/_tenant/mail/deliver', async ({ request, response, url }) => {
        const to = url.searchParams.get('to') ?? '';
        const mailbox = mail.mailboxOf(to);
        if (!mailbox) throw new HttpProblem(404, 'UnknownMailbox', `Brevlådan "${to}" finns inte.`);
        const mime = await readBody(request, largestMail);
        if (mime.length === 0) throw new HttpProblem(400, 'EmptyMail', 'Brevet är tomt.');
        const [message] = await mail.deliver(mime, [mailbox]);
        sendJson(response, 202, { id: message?.immutableId });
      }),
    ]),
  };
};
