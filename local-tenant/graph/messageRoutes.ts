import { z } from 'zod';
import { sendBytes, sendJson } from '../http/answer';
import { HttpProblem } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { route, type Exchange, type Route } from '../http/routes';
import type { Identity } from '../identity/identity';
import type { MailFolder } from '../mailbox/folders';
import type { Mail } from '../mailbox/mailbox';
import type { MailMessage } from '../mailbox/mailMessage';
import { requireMailbox, requirePermission } from './graphGate';
import { toSqlFilter, toSqlOrder } from './messageFilter';
import { preferenceOf, toGraphMessage } from './messageShape';
import { nextLink, selected, toODataQuery } from './odataQuery';

/** What the mail half of Graph works with. */
export interface GraphMailSetting {
  readonly identity: Identity;
  readonly mail: Mail;
  readonly origin: string;
}

const notFound = (what: string): HttpProblem =>
  new HttpProblem(404, 'ErrorItemNotFound', `The specified ${what} was not found in the store.`);

/** A folder of a mailbox, by id or well-known name. */
export const requireFolder = (mail: Mail, mailbox: string, name: string): MailFolder => {
  const folder = mail.folders.find(mailbox, name);
  if (folder) return folder;
  throw notFound('folder');
};

const changeShape = z
  .object({ isRead: z.boolean().optional(), categories: z.array(z.string().max(255)).optional() })
  .strict();

const moveShape = z.object({ destinationId: z.string() });

/** Reading, marking and moving the mails of a mailbox. */
export const messageRoutes = ({ identity, mail, origin }: GraphMailSetting): Route[] => {
  const users = '/graph/v1.0/users/:user' as const;

  const open = async ({ request, params }: Exchange<'user' | 'id'>): Promise<MailMessage> => {
    await requirePermission(identity, request, 'Mail.ReadWrite');
    const { address } = requireMailbox(mail, params.user);
    const message = mail.store.find(address, params.id);
    if (message) return message;
    throw notFound('object');
  };
  const shown = (
    { request }: Pick<Exchange, 'request'>,
    message: MailMessage,
    select?: readonly string[],
  ) => selected(toGraphMessage(message, preferenceOf(request), select), select);

  const list = async (exchange: Exchange<'user'>, folderName?: string): Promise<void> => {
    const { request, response, url, params } = exchange;
    await requirePermission(identity, request, 'Mail.ReadWrite');
    const { address } = requireMailbox(mail, params.user);
    const query = toODataQuery(url, { usual: 10, largest: 1000 });
    const filter = toSqlFilter(query.filter);
    const folderId =
      folderName === undefined ? {} : { folderId: requireFolder(mail, address, folderName).id };
    const found = mail.store.list({
      ...folderId,
      ...filter,
      mailbox: address,
      orderBy: toSqlOrder(query.orderBy, filter),
      top: query.top + 1,
      skip: query.skip,
    });
    const page = found.slice(0, query.top);
    sendJson(response, 200, {
      value: page.map((message) => shown(exchange, message, query.select)),
      ...nextLink(url, origin, query, found.length > query.top),
    });
  };

  return [
    route('GET', `${users}/messages`, (exchange) => list(exchange)),
    route('GET', `${users}/mailFolders/:folder/messages`, (exchange) =>
      list(exchange, exchange.params.folder),
    ),
    route('GET', `${users}/messages/:id`, async (exchange) => {
      const message = await open(exchange);
      const { select } = toODataQuery(exchange.url, { usual: 1, largest: 1 });
      sendJson(exchange.response, 200, shown(exchange, message, select));
    }),
    route('GET', `${users}/messages/:id/$value`, async (exchange) => {
      const mime = mail.store.mimeOf(await open(exchange));
      sendBytes(exchange.response, mime, { 'content-type': 'text/plain' });
    }),
    route('POST', `${users}/messages/:id/move`, async (exchange) => {
      const message = await open(exchange);
      const { destinationId } = await readJson(exchange.request, moveShape);
      const folder = requireFolder(mail, message.mailbox, destinationId);
      sendJson(exchange.response, 201, shown(exchange, mail.store.move(message, folder.id)));
    }),
    route('PATCH', `${users}/messages/:id`, async (exchange) => {
      const message = await open(exchange);
      const change = await readJson(exchange.request, changeShape);
      const { isRead = message.isRead, categories = message.categories } = change;
      const changed = mail.store.mark(message, isRead, categories);
      sendJson(exchange.response, 200, shown(exchange, changed));
    }),
  ];
};
