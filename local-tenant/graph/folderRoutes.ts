import { z } from 'zod';
import { sendJson } from '../http/answer';
import { HttpProblem, notBuilt } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { route, type Exchange, type Route } from '../http/routes';
import type { MailFolder } from '../mailbox/folders';
import { requireMailbox, requirePermission } from './graphGate';
import { requireFolder, type GraphMailSetting } from './messageRoutes';
import { selected, toODataQuery } from './odataQuery';

const folderShape = z.object({ displayName: z.string().trim().min(1).max(255) });

const toGraphFolder = (folder: MailFolder): Record<string, unknown> => ({
  id: folder.id,
  displayName: folder.displayName,
  childFolderCount: 0,
  unreadItemCount: folder.unreadItemCount,
  totalItemCount: folder.totalItemCount,
  isHidden: false,
});

const namedBy = (filter: string | undefined): ((folder: MailFolder) => boolean) => {
  if (filter === undefined) return () => true;
  const name = /^displayName eq '((?:[^']|'')*)'$/.exec(filter.trim())?.[1]?.replaceAll("''", "'");
  if (name === undefined) throw notBuilt(`the filter ${filter}`);
  return (folder) => folder.displayName.toLowerCase() === name.toLowerCase();
};

/** Finding and making the folders of a mailbox. */
export const folderRoutes = ({ identity, mail }: GraphMailSetting): Route[] => {
  const folders = '/graph/v1.0/users/:user/mailFolders' as const;

  const mailboxOf = async ({ request, params }: Exchange<'user'>): Promise<string> => {
    await requirePermission(identity, request, 'Mail.ReadWrite');
    return requireMailbox(mail, params.user).address;
  };

  return [
    route('GET', folders, async (exchange) => {
      const mailbox = await mailboxOf(exchange);
      const query = toODataQuery(exchange.url, { usual: 100, largest: 1000 });
      const found = mail.folders.inMailbox(mailbox).filter(namedBy(query.filter));
      const value = found.map((folder) => selected(toGraphFolder(folder), query.select));
      sendJson(exchange.response, 200, { value: value.slice(query.skip, query.skip + query.top) });
    }),
    route('POST', folders, async (exchange) => {
      const mailbox = await mailboxOf(exchange);
      const { displayName } = await readJson(exchange.request, folderShape);
      const folder = mail.folders.create(mailbox, displayName);
      if (!folder) {
        const message = 'A folder with the specified name already exists.';
        throw new HttpProblem(409, 'ErrorFolderExists', message);
      }
      sendJson(exchange.response, 201, toGraphFolder(folder));
    }),
    route('GET', `${folders}/:folder`, async (exchange) => {
      const mailbox = await mailboxOf(exchange);
      const folder = requireFolder(mail, mailbox, exchange.params.folder);
      sendJson(exchange.response, 200, toGraphFolder(folder));
    }),
  ];
};
