import type { IncomingMessage } from 'node:http';
import type { Database } from 'better-sqlite3';
import type { Directory, Principal } from '../directory';
import type { Faults } from '../http/faults';
import type { HttpPart } from '../http/httpPart';
import { answerCall } from './answerCall';
import type { Caller } from './call';
import { apiAddress } from './http/apiAddress';
import { attachmentAddress } from './http/attachmentAddress';
import { libraryFileAddress } from './http/libraryFileAddress';
import { readRequest } from './http/readRequest';
import { planConflicts } from './http/plannedConflicts';
import { sendAnswer } from './http/sendAnswer';
import { siteAdmin } from './http/siteAdmin';
import { tokenRefused } from './http/tokenRefused';
import { toFailureAnswer, type Answer } from './odata/answer';
import { metadataLevel, type MetadataLevel } from './odata/metadataLevel';
import { readCall, siteMissing, verbOf } from './readCall';
import { digestInvalid, notSignedIn } from './refusals';
import { openSites } from './sites';
import { createGroupCommit } from './storage/groupCommit';
import { hasPermission } from './security/basePermissions';
import { createNotifier } from './subscriptions/notifier';
import { validateSubscription } from './subscriptions/validateSubscription';
import { everywhereOf } from './security/everywhere';
import type { Site } from './site';

/** What the SharePoint part is built on. `origin` is the address clients use, without a slash at the end. */
export interface SharePointParts {
  readonly database: Database;
  readonly origin: string;
  readonly directory: Directory;
  readonly authenticate: (request: IncomingMessage) => Promise<Principal | undefined>;
  readonly now?: () => Date;
  /** What tests have planned to go wrong with writes. */
  readonly faults?: Pick<Faults, 'takeConflict' | 'crashOf'>;
}

const apiPath = /\/_api(\/|$)/i;

const headerOf =
  (request: IncomingMessage) =>
  (name: string): string | undefined => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };

const levelOf = (request: IncomingMessage): MetadataLevel => {
  try {
    return metadataLevel(request.headers.accept, headerOf(request)('odata-version'));
  } catch {
    return 'minimalmetadata';
  }
};

/** SharePoint REST over the tenant's database. */
export function createSharePoint(parts: SharePointParts): { readonly part: HttpPart } {
  const now = parts.now ?? (() => new Date());
  const sites = openSites({ ...parts, now });
  const { users, digests, figures, security, webs } = sites.home;
  parts.database.function('sp_embed', (path: unknown, id: unknown) => {
    const web = webs.at(String(path))?.path ?? '';
    return `${parts.origin}${encodeURI(web)}/_layouts/15/Doc.aspx?sourcedoc={${String(id)}}&action=interactivepreview`;
  });
  // Columns that give whole addresses are kept without the one that this server has today.
  parts.database.function('sp_absolute', { deterministic: true }, (path: unknown) =>
    typeof path === 'string' ? `${parts.origin}${encodeURI(path).replaceAll('#', '%23')}` : null,
  );
  const runWrite = createGroupCommit(parts.database);
  const notifier = createNotifier(sites.home);
  if (parts.faults !== undefined) planConflicts(parts.database, parts.faults.takeConflict);
  const admin = siteAdmin(sites, runWrite);

  // Whoever has been on a site is one of its users.
  const arrived = new Set<string>();
  const noteArrival = ({ web }: Site, caller: Pick<Caller, 'userId' | 'everywhere'>): void => {
    const place = `${web.collection}/${caller.userId}`;
    if (arrived.has(place) || !hasPermission(security.maskOf(caller, web, {}), 'Open')) return;
    users.join(web.collection, caller.userId);
    arrived.add(place);
  };

  async function answer(request: IncomingMessage, url: URL): Promise<Answer> {
    const body = await readRequest(request);
    const principal = await parts.authenticate(request);
    if (principal === undefined) {
      const bearer = /^bearer +(\S+)/i.exec(request.headers.authorization ?? '')?.[1];
      throw bearer === undefined ? notSignedIn() : tokenRefused(bearer, parts.origin, now());
    }
    const site = sites.at(url.pathname);
    if (site === undefined) throw siteMissing();
    const userId = users.idOf(principal);
    const everywhere = everywhereOf(principal);
    noteArrival(site, { userId, everywhere });
    const header = headerOf(request);
    const verb = verbOf(request.method ?? 'GET', header('x-http-method'));
    const isContext = /\/_api\/contextinfo\/?$/i.test(url.pathname);
    const bySession = !/^bearer /i.test(header('authorization') ?? '');
    if (bySession && verb !== 'GET' && !isContext) {
      const digest = header('x-requestdigest');
      if (!digests.isValid(digest, userId, site.now())) throw digestInvalid();
    }
    const persona = principal.kind === 'person' ? principal.person.persona : undefined;
    const caller = { userId, everywhere, persona };
    const call = readCall(site, { method: request.method ?? 'GET', url, header, body, caller });
    figures.count(call, 'alone');
    if (call.verb === 'GET' || isContext) return answerCall(site, call);
    try {
      await validateSubscription(site, call);
      const crash = parts.faults?.crashOf(request);
      const answered = await runWrite(
        () => answerCall(site, call),
        crash && ((moment) => moment === crash && process.kill(process.pid, 'SIGKILL')),
      );
      notifier.changed();
      return answered;
    } catch (failure) {
      site.catalog.forget();
      security.forget();
      throw failure;
    }
  }

  const fileAddress = (pathname: string): string | undefined => {
    const site = sites.at(pathname);
    return site && libraryFileAddress(site, pathname);
  };

  const part: HttpPart = async (request, response, address) => {
    const url = apiAddress(address);
    if (await figures.part(request, response, url)) return true;
    if (await notifier.part(request, response, url)) return true;
    if (await admin(request, response, url)) return true;
    const isFileRead = request.method === 'GET' || request.method === 'HEAD';
    const file = isFileRead
      ? (attachmentAddress(url.pathname) ?? fileAddress(url.pathname))
      : undefined;
    if (file === undefined && !apiPath.test(url.pathname)) return false;
    const target = file === undefined ? url : new URL(file, url);
    const about = {
      tenantId: parts.directory.tenantId,
      origin: parts.origin,
      began: performance.now(),
    };
    try {
      sendAnswer(request, response, await answer(request, target), about);
    } catch (failure) {
      const name = `${request.method ?? 'GET'} ${url.pathname}`;
      sendAnswer(request, response, toFailureAnswer(failure, levelOf(request), name), about);
    }
    return true;
  };
  return { part };
}
