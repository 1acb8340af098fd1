import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createLinkPages } from '../../../bot/links/createLinkPages';
import { linkPath, oneTimeLinks } from '../../../bot/links/oneTimeLinks';
import { answering } from '../../../src/application/answerDispatch';
import { dispatchFrom } from '../../../src/application/domainEvents';
import { AppFault } from '../../../src/application/fault';
import type { Dispatch, DispatchEvent } from '../../../src/domain/dispatches/dispatch';
import { linkPageTexts } from '../../../src/text/linkPageTexts';
import { refusalText } from '../../../src/text/refusalTexts';
import {
  aContent,
  aDispatchDraft,
  aLog,
  queuedEvent,
  sha256,
  theRoles,
  theRules,
} from '../../support/builders';
import { anExactingContent, aProvider, aProviderDispatch } from '../../support/dispatchBuilders';
import { fixedClock } from '../../support/fixedClock';
import { inMemoryEventLog } from '../../support/inMemoryEventLog';
import { inMemoryUnits } from '../../support/inMemoryUnits';
import { silentLogger } from '../../support/silentLogger';

const texts = linkPageTexts.sv;
const stream = 'dispatch/FSN-2026-0001/strandkliniken';
const name = 'Ebba Lind';

let server: Server;
let application = express();
const addressOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer((request, response) => application(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A provider that was sent a notice, what has happened since, and a browser that follows its links. */
const aProvidersPage = (
  events: readonly DispatchEvent[] = [],
  { today = '2026-03-24', content = aContent(), isDown = false } = {},
) => {
  const dispatch = aProviderDispatch({ content });
  const log = inMemoryEventLog(
    aLog([queuedEvent(dispatch), ...events].map((event) => aDispatchDraft(event, { stream }))),
  );
  const clock = { ...fixedClock(), today: () => today };
  const links = oneTimeLinks('s'.repeat(32), addressOf(), { editions: [theRules] }, clock);
  const state = { answered: 0 };
  const answer = answering({ log, clock, sha256 }, inMemoryUnits([aProvider]), theRoles);
  application = express();
  application.use(
    linkPath,
    createLinkPages({
      links,
      log,
      answer: (command) =>
        isDown ? Promise.reject(new AppFault('store/unavailable', 'No answer.')) : answer(command),
      clock,
      region: { name: 'Region Prov', language: 'sv' },
      onAnswered: () => (state.answered += 1),
      logger: silentLogger,
    }),
  );
  const now = (): Dispatch => dispatchFrom(log.entries)!;
  const seen = async (response: Response) => ({
    status: response.status,
    headers: response.headers,
    location: response.headers.get('location') ?? '',
    page: await response.text(),
  });
  const look = async (url = links.linkTo(now()).url) => seen(await fetch(url));
  const send = async (fields: Record<string, string | string[]>, url = links.linkTo(now()).url) => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([field, value]) =>
        [value].flat().map((one): [string, string] => [field, one]),
      ),
    );
    return seen(await fetch(url, { method: 'POST', body, redirect: 'manual' }));
  };
  return { log, links, now, look, send, state, url: links.linkTo(now()).url };
};

const received: DispatchEvent = { type: 'receiptConfirmed', payload: { byLink: true } };
const handledForm = { answer: 'handled', name, asOf: aLog([{}])[0]!.at };

describe('The page behind a one-time link (X-13)', () => {
  it('shows what is wrong, what to do and what may be answered, without signing in', async () => {
    const { status, page } = await aProvidersPage().look();
    expect(status).toBe(200);
    ['FSN-2026-0001', 'Nordpump 500', 'Pumpen kan stanna utan larm.', 'Märk den.'].forEach((part) =>
      expect(page).toContain(part),
    );
    expect(page.match(/name="answer" value="(\w+)"/g)).toHaveLength(3);
  });

  it('changes nothing by being looked at, however often: scanners of mail look too', async () => {
    const { log, look, url } = aProvidersPage();
    await look();
    await fetch(url, { method: 'HEAD' });
    expect((await look()).status).toBe(200);
    expect(log.entries).toHaveLength(1);
  });

  it('loads nothing, is indexed and framed by nobody, and tells nobody its address', async () => {
    const { headers, page } = await aProvidersPage().look();
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(page).not.toMatch(/<script|src=|https?:\/\//);
  });

  it('has the style that its policy allows', async () => {
    const { headers, page } = await aProvidersPage().look();
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const digest = Buffer.from(sha256(style), 'hex').toString('base64');
    expect(headers.get('content-security-policy')).toContain(`'sha256-${digest}'`);
  });

  it('is in English when asked for', async () => {
    const { look, url } = aProvidersPage();
    const { page } = await look(`${url}?lang=en`);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Confirm receipt');
    expect(page).not.toContain('Bekräfta mottaget');
  });

  it('shows what a maker wrote as it was written', async () => {
    const evil = '"><script>alert(1)</script>';
    const content = aContent({
      title: evil,
      manufacturer: evil,
      problem: evil,
      actions: [evil, evil],
      lots: [evil],
      section: evil,
    });
    const { look } = aProvidersPage([received], { content });
    const { page } = await look();
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
  });

  it('asks for all the notice asks, once it is received (X-05, X-18, SN-27)', async () => {
    const { page } = await aProvidersPage([received], { content: anExactingContent() }).look();
    ['done', 'reason', 'found0', 'destroyed1', 'performedBy', 'patients', 'comment'].forEach(
      (field) => expect(page).toContain(`name="${field}"`),
    );
    expect(page).not.toContain('name="items"');
  });

  it('labels every field', async () => {
    const { page } = await aProvidersPage([received], { content: anExactingContent() }).look();
    const ids = Array.from(
      page.matchAll(/<(?:input|select|textarea)[^>]* id="(\w+)"/g),
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => !page.includes(`<label for="${id}">`))).toEqual([]);
  });
});

describe('An answer by a one-time link (X-13)', () => {
  it('is saved with the name as written, and leads to the next step', async () => {
    const { send, look, now, log, state } = aProvidersPage();
    const { status, location } = await send({ answer: 'received', name });
    expect(status).toBe(303);
    expect(now().received?.by).toEqual({
      id: 'link:strandkliniken',
      name: 'Ebba Lind, Strandkliniken',
    });
    expect(log.entries[1]).toMatchObject({ type: 'receiptConfirmed' });
    expect(state.answered).toBe(1);
    const next = await look(location);
    expect(next.page).toContain(texts.saved);
    expect(next.page).toContain('Mottaget av Ebba Lind, Strandkliniken');
    expect(next.page).toContain('value="handled"');
  });

  it('takes receipt, and then what was done, each by its own link', async () => {
    const { send, look, now } = aProvidersPage();
    const first = await send({ answer: 'received', name });
    const second = await send(
      { ...handledForm, items: '4', done: ['0', '1'], comment: 'Märkta.' },
      first.location,
    );
    expect(second.status).toBe(303);
    expect(now().handled).toMatchObject({ items: 4, comment: 'Märkta.' });
    const { status, page } = await look(second.location);
    expect(status).toBe(200);
    expect(page).toContain(texts.nothingMore);
    expect(page).not.toContain('<form');
  });

  it('is taken once: a link used again tells who answered and that a new one was sent', async () => {
    const { send, look, url, log } = aProvidersPage();
    await send({ answer: 'received', name }, url);
    for (const again of [
      await send({ answer: 'notAffected', name: 'Otto' }, url),
      await look(url),
    ]) {
      expect(again.status).toBe(410);
      expect(again.page).toContain(texts.used);
      expect(again.page).toContain(texts.newLinkSent);
      expect(again.page).toContain('Mottaget av Ebba Lind, Strandkliniken');
    }
    expect(log.entries).toHaveLength(2);
  });

  it('is taken once, also when it is sent twice at the same moment', async () => {
    const { send, url, log } = aProvidersPage();
    const both = await Promise.all([
      send({ answer: 'received', name }, url),
      send({ answer: 'notAffected', name: 'Otto Falk' }, url),
    ]);
    expect(log.entries).toHaveLength(2);
    expect(both.some(({ status }) => status === 303)).toBe(true);
  });

  it.each([
    ['nothing is chosen', { name }, texts.chooseMissing],
    ['no name is given', { answer: 'received', name: ' ' }, texts.nameMissing],
    [
      'no number is given',
      { ...handledForm, items: 'fyra', done: ['0', '1'], comment: 'Kvar i formuläret.' },
      refusalText({ code: 'dispatch/items-invalid' }, 'sv'),
    ],
    [
      'an action is not done and no reason given (X-05)',
      { ...handledForm, items: '4', done: ['0'], comment: 'Kvar i formuläret.' },
      refusalText({ code: 'dispatch/reason-missing' }, 'sv'),
    ],
    [
      'a patient is named (C9)',
      { ...handledForm, items: '4', done: ['0', '1'], comment: 'Pat 811218-9876' },
      refusalText({ code: 'dispatch/patient-named' }, 'sv'),
    ],
    [
      'the form is older than the notice',
      { ...handledForm, items: '4', asOf: '2026-03-01T00:00:00.000Z' },
      refusalText({ code: 'dispatch/changed-meanwhile' }, 'sv'),
    ],
  ])(
    'is refused with a sentence when %s, and what was written stays',
    async (_, fields, sentence) => {
      const { send, log } = aProvidersPage([received]);
      const { status, page } = await send(fields as Record<string, string>);
      expect(status).toBe(422);
      expect(page).toContain(sentence.replace(/"/g, '&quot;'));
      expect(page).toContain('role="alert"');
      if ('comment' in fields) expect(page).toContain(String(fields.comment));
      expect(log.entries).toHaveLength(2);
    },
  );

  it('says honestly that nothing is saved when the store is not there', async () => {
    const { send, log } = aProvidersPage([], { isDown: true });
    const { status, page } = await send({ answer: 'received', name });
    expect(status).toBe(503);
    expect(page).toContain(texts.notSaved);
    expect(log.entries).toHaveLength(1);
  });
});

describe('A link that leads nowhere (X-13)', () => {
  it.each(['GET', 'POST'])('is refused when it is forged (%s)', async (method) => {
    const { url, log } = aProvidersPage();
    const forged = url.replace(/.{3}$/, 'AAA');
    const response = await fetch(forged, {
      method,
      ...(method === 'POST' ? { body: new URLSearchParams({ answer: 'received', name }) } : {}),
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(texts.forged);
    expect(log.entries).toHaveLength(1);
  });

  it('is refused when it is signed for a dispatch there is not', async () => {
    const { links, look } = aProvidersPage();
    const { url } = links.linkTo(aProviderDispatch({ key: 'FSN-2026-0009/strandkliniken' }));
    expect(await look(url)).toMatchObject({ status: 410 });
  });

  it('is refused when it is too old', async () => {
    const { url } = aProvidersPage();
    const { look, log } = aProvidersPage([], { today: '2026-04-30' });
    const { status, page } = await look(url);
    expect(status).toBe(410);
    expect(page).toContain(texts.expired('2026-04-29'));
    expect(log.entries).toHaveLength(1);
  });

  it.each([
    ['withdrawn', { type: 'dispatchWithdrawn', payload: { reason: 'Fel produkt.' } }, 'Återkallat'],
    [
      'superseded',
      { type: 'dispatchSuperseded', payload: { by: 'FSN-2026-0002' } },
      'Ersatt av FSN-2026-0002',
    ],
  ] as const)('says so when the notice is %s', async (_, event, words) => {
    const { look, send, log } = aProvidersPage([event]);
    for (const answer of [await look(), await send({ answer: 'received', name })]) {
      expect(answer.status).toBe(410);
      expect(answer.page).toContain(words);
    }
    expect(log.entries).toHaveLength(2);
  });

  it('is refused with a body no form of ours sends', async () => {
    const { url, log } = aProvidersPage();
    const body = new URLSearchParams({ answer: 'received', name, comment: 'x'.repeat(100_000) });
    const response = await fetch(url, { method: 'POST', body });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain(texts.notSaved);
    expect(log.entries).toHaveLength(1);
  });

  it.each(['/svar', '/svar/FSN-2026-0001', '/svar/%E0%A4%A/a/0/b/c'])(
    'is a page with a sentence at %s too',
    async (path) => {
      aProvidersPage();
      const response = await fetch(`${addressOf()}${path}`);
      expect([400, 403, 404]).toContain(response.status);
      expect(response.headers.get('content-type')).toContain('text/html');
    },
  );

  it('lets one address ask sixty times a minute, and then says so', async () => {
    const { look } = aProvidersPage();
    const statuses: number[] = [];
    for (let index = 0; index < 61; index += 1) statuses.push((await look()).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses[60]).toBe(429);
  });
});
