import { sendEmpty } from '../http/answer';
import { HttpProblem, notBuilt } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { route, type Route } from '../http/routes';
import type { LocalMailbox } from '../mailbox/mailboxes';
import { readMail } from '../mailbox/parsedMail';
import { requireMailbox, requirePermission } from './graphGate';
import { requireFolder, type GraphMailSetting } from './messageRoutes';
import { addresseesOf, sendMailShape, toMime, type OutgoingMessage } from './outgoingMail';

const largestRequest = 4 * 1024 * 1024;

const checkAddressing = (message: OutgoingMessage, sender: LocalMailbox): void => {
  const from = message.from?.emailAddress.address.toLowerCase() ?? sender.address;
  if (from !== sender.address) {
    const text = `The user account does not have the right to send mail on behalf of ${from}.`;
    throw new HttpProblem(403, 'ErrorSendAsDenied', text);
  }
  if (addresseesOf(message).length === 0)
    throw new HttpProblem(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
};

/** Sending mail: it is kept, shown, and put into the inboxes of the tenant's own addresses. No more. */
export const sendMailRoute = ({ identity, mail }: GraphMailSetting): Route =>
  route('POST', '/graph/v1.0/users/:user/sendMail', async ({ request, response, params }) => {
    await requirePermission(identity, request, 'Mail.Send');
    const sender = requireMailbox(mail, params.user);
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      throw notBuilt('sendMail with anything but JSON');
    const { message, saveToSentItems } = await readJson(request, sendMailShape, largestRequest);
    checkAddressing(message, sender);
    const mime = await toMime(message, sender);
    const parsed = await readMail(mime);
    const to = addresseesOf(message);
    const local = to.map(mail.mailboxOf).filter((one): one is LocalMailbox => one !== undefined);

    mail.database.transaction(() => {
      const { subject, body } = message;
      const line = { from: sender.address, to, subject };
      mail.sent.add({ ...line, body: body.content, bodyType: body.contentType }, mime);
      if (saveToSentItems)
        mail.store.add({
          mailbox: sender.address,
          folderId: requireFolder(mail, sender.address, 'sentitems').id,
          mail: parsed,
          mime,
          isRead: true,
          properties: message.singleValueExtendedProperties,
        });
      for (const mailbox of new Set(local.map(({ address }) => address)))
        mail.store.add({
          mailbox,
          folderId: requireFolder(mail, mailbox, 'inbox').id,
          mail: parsed,
          mime,
          isRead: false,
          properties: [],
        });
    })();
    sendEmpty(response, 202);
  });
