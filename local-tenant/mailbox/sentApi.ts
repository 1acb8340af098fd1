import { z } from 'zod';
import { sendBytes, sendJson } from '../http/answer';
import { HttpProblem } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { route, type Route } from '../http/routes';
import type { Mail } from './mailbox';
import { sendMailBody } from './mailBody';
import { replyAddress, sendReply } from './mailReply';
import { readAttachment, readMail } from './parsedMail';

const replyShape = z.object({ from: z.string().trim().email(), text: z.string().min(1) });

const found = <T>(value: T | undefined): T => {
  if (value !== undefined) return value;
  throw new HttpProblem(404, 'UnknownMail', 'Brevet finns inte.');
};

/** What was sent out of the tenant: reading it, and answering it as the one who got it. */
export const sentRoutes = (mail: Mail, smtpPort: number): readonly Route[] => {
  const sent = '/_tenant/mail/sent' as const;
  const mimeOf = (id: string): Buffer => found(mail.sent.mimeOf(id));

  return [
    route('GET', sent, ({ response }) => sendJson(response, 200, mail.sent.all())),
    route('GET', `${sent}/:id`, async ({ response, params }) =>
      sendJson(response, 200, await readMail(mimeOf(params.id))),
    ),
    route('GET', `${sent}/:id/raw`, ({ response, params }) =>
      sendBytes(response, mimeOf(params.id), { 'content-type': 'message/rfc822' }),
    ),
    route('GET', `${sent}/:id/body`, async ({ response, params }) =>
      sendMailBody(response, await readMail(mimeOf(params.id))),
    ),
    route('GET', `${sent}/:id/attachments/:n`, async ({ response, params }) =>
      sendBytes(response, found(await readAttachment(mimeOf(params.id), Number(params.n))), {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
      }),
    ),
    route('POST', `${sent}/:id/reply`, async ({ request, response, params }) => {
      const reply = await readJson(request, replyShape);
      const original = await readMail(mimeOf(params.id));
      const to = replyAddress(original);
      if (!mail.mailboxOf(to))
        throw new HttpProblem(404, 'UnknownMailbox', `Brevlådan "${to}" finns inte här.`);
      await sendReply(original, reply, smtpPort);
      sendJson(response, 202, { to });
    }),
  ];
};
