import type { IncomingMessage } from 'node:http';
import type { Directory, Person, Principal } from '../directory';
import type { HttpPart } from '../http/httpPart';
import { mailPage } from '../mailbox/mailPage';
import { teamsPage } from '../teams/teamsPage';
import { createAssets } from './assets';
import type { Html } from './html';
import { answerAsset, answerPage, answerSentence } from './pageAnswer';
import { listSampleMails, readSampleMail } from './sampleMails';
import { ownPath, startPage } from './startPage';
import { chosenTheme } from './theme';

export interface PagesOptions {
  readonly directory: Directory;
  readonly origin: string;
  readonly identity: {
    readonly authenticate: (request: IncomingMessage) => Promise<Principal | undefined>;
  };
  readonly smtpPort: number;
}

/** The pages a visitor opens: `/`, `/teams`, `/mail`, and what they load from `/_pages/`. */
export const createPages = (options: PagesOptions): { readonly part: HttpPart } => {
  const { directory, identity, smtpPort } = options;
  const host = new URL(options.origin).hostname;
  const assetNamed = createAssets();

  const chosenPerson = async (request: IncomingMessage): Promise<Person | undefined> => {
    const principal = await identity.authenticate(request).catch(() => undefined);
    if (principal?.kind !== 'person') return undefined;
    return directory.people.find(({ persona }) => persona === principal.person.persona);
  };

  const pages: Readonly<Record<string, (request: IncomingMessage, url: URL) => Promise<Html>>> = {
    '/': async (request, url) =>
      startPage({
        directory,
        host,
        smtpPort,
        theme: chosenTheme(request),
        language: url.searchParams.get('lang') === 'en' ? 'en' : 'sv',
        chosen: await chosenPerson(request),
        returnTo: ownPath(url.searchParams.get('return')),
      }),
    '/teams': async (request) =>
      teamsPage({
        directory,
        theme: chosenTheme(request),
        chosen: await chosenPerson(request),
      }),
    '/mail': async (request) =>
      mailPage({
        directory,
        host,
        smtpPort,
        theme: chosenTheme(request),
        samples: await listSampleMails(),
      }),
  };

  const assetAt = async (path: string) => {
    const sample = /^\/_pages\/mail\/([^/]+)$/.exec(path)?.[1];
    if (sample === undefined) return assetNamed(path.slice('/_pages/'.length));
    const body = await readSampleMail(sample);
    return body && { contentType: 'application/octet-stream', body };
  };

  const part: HttpPart = async (request, response, url) => {
    const page = Object.hasOwn(pages, url.pathname) ? pages[url.pathname] : undefined;
    const isAsset = url.pathname.startsWith('/_pages/');
    if (!page && !isAsset) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answerSentence(response, 405, 'Sidan kan bara läsas.');
      return true;
    }
    if (page) {
      answerPage(response, await page(request, url));
      return true;
    }
    const asset = await assetAt(url.pathname);
    if (asset) answerAsset(response, asset);
    else answerSentence(response, 404, 'Filen finns inte.');
    return true;
  };

  return { part };
};
