import type { IncomingMessage } from 'node:http';
import { HttpProblem } from '../http/httpProblem';
import type { AppPrincipal, Identity } from '../identity/identity';
import { graphResource } from '../identity/resources';
import type { LocalMailbox } from '../mailbox/mailboxes';
import type { Mail } from '../mailbox/mailbox';

/** An application permission that the tenant's part of Graph asks for. */
export type GraphPermission = 'Mail.ReadWrite' | 'Mail.Send' | 'ChannelMessage.Read.Group';

/** Lets in an app whose token for Graph carries the permission. */
export const requirePermission = async (
  identity: Identity,
  request: IncomingMessage,
  permission: GraphPermission,
): Promise<AppPrincipal> => {
  const app = await identity.appOf(request, graphResource);
  if (!app)
    throw new HttpProblem(401, 'InvalidAuthenticationToken', 'Access token is missing or invalid.');
  if (app.permissions.includes(permission)) return app;
  throw new HttpProblem(
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  );
};

/** The mailbox of a user in the path, named by address or id. */
export const requireMailbox = (mail: Mail, user: string): LocalMailbox => {
  const mailbox = mail.mailboxOf(user);
  if (mailbox) return mailbox;
  throw new HttpProblem(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`);
};
