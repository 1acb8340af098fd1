import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { json } from 'express';
import { apiErrors } from '../../../bot/api/apiErrors';
import { closingRoute } from '../../../bot/api/closingRoute';
import { commanding } from '../../../bot/api/command';
import { exportRoute } from '../../../bot/api/exportRoute';
import { readRegion } from '../../../bot/region';
import { type Overview, overviewOf } from '../../../src/application/overview';
import { largestFile } from '../../../src/domain/basis/keepFile';
import {
  aDraft,
  aLog,
  aNoticeRow,
  aReceivedNotice,
  aStranger,
  theCoordinator,
  theRegistrar,
  theRoles,
} from '../../support/builders';
import { aMadeAssessment, theResponder } from '../../support/closingBuilders';
import { fixedClock } from '../../support/fixedClock';
import { anAnswer, inMemoryAnswers } from '../../support/inMemoryAnswers';
import { inMemoryEventLog } from '../../support/inMemoryEventLog';
import { silentLogger } from '../../support/silentLogger';

const region = { ...readRegion('config/sample-region/region.json'), roles: theRoles };
const people = [theCoordinator, theRegistrar, theResponder, aStranger];
const key = 'FSN-2026-0001';
const preview = `/notices/${key}/reply/preview`;
const evidence = (name: string): string =>
  `/notices/${key}/reply/evidence?name=${encodeURIComponent(name)}`;
const receipt = { reply: 'receipt', via: 'mail', to: 'fsn@nordpump.example' };
const assessment = aMadeAssessment({ receiptReply: { wanted: true, responder: theResponder } });

let server: Server;
let kept: { readonly name: string; readonly size: number }[];
let asked: { readonly from: string; readonly to: string; readonly today: string }[];

beforeEach(async () => {
  kept = [];
  asked = [];
  const userOf = async (header: string | undefined) =>
    people.find(({ id }) => header === `Bearer ${id}`);
  const taking = commanding(userOf, 'sv', () => undefined);
  const log = inMemoryEventLog(
    aLog([aDraft({ payload: aReceivedNotice() }), { type: 'noticeAssessed', payload: assessment }]),
  );
  const overview = async (time: (typeof asked)[number]): Promise<Overview> => {
    asked.push(time);
    const row = aNoticeRow({ Title: '=cmd()', Minutes: 90, Cost: 250 });
    return overviewOf(
      { notices: [{ ...row, receivedOn: '2026-03-23' }], dispatches: [] },
      [],
      time,
    );
  };
  const application = express()
    .use(json())
    .use(
      closingRoute(taking, {
        region,
        clock: fixedClock(),
        log,
        answers: inMemoryAnswers([anAnswer({ status: 'notAffected' })]),
        attach: async (_key, name, content) => void kept.push({ name, size: content.length }),
      }),
    )
    .use(exportRoute(taking, { region, clock: fixedClock(), overview }))
    .use(apiErrors(silentLogger, 'sv'));
  server = createServer(application);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const call = (path: string, by: { readonly id: string }, body?: object | Buffer) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    headers: {
      authorization: `Bearer ${by.id}`,
      'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json',
    },
    ...(body
      ? {
          method: 'POST',
          body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
        }
      : {}),
  });
const refusal = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { refusal?: { code: string } }).refusal?.code,
});

describe('A reply to the sender before it goes (B1-08, B1-10)', () => {
  it('is shown as it would go out, with what the form lacks', async () => {
    const response = await call(preview, theCoordinator, receipt);
    expect(await response.json()).toEqual({
      subject: expect.stringContaining('[FSN-2026-0001]') as string,
      text: expect.stringContaining('☒ Vi har tagit emot säkerhetsmeddelandet') as string,
      missing: ['Referensnummer', 'Säkerhetsmeddelandets datum'],
    });
  });

  it('is filled from the answers of the departments', async () => {
    const response = await call(preview, theCoordinator, { ...receipt, reply: 'completion' });
    expect(await response.json()).toMatchObject({
      text: expect.stringContaining('☒ Vi har inga berörda produkter.') as string,
    });
  });

  it('is shown to the named responder, and to nobody else (B1-09)', async () => {
    expect((await call(preview, theResponder, receipt)).status).toBe(200);
    expect(await refusal(await call(preview, aStranger, receipt))).toEqual({
      status: 403,
      code: 'notice/not-the-responder',
    });
  });

  it('is about a notice that exists', async () => {
    const path = '/notices/FSN-2026-0099/reply/preview';
    expect(await refusal(await call(path, theCoordinator, receipt))).toEqual({
      status: 404,
      code: 'notice/unknown',
    });
  });
});

describe('Evidence from the sender’s portal (X-14)', () => {
  it('is kept with the notice under a safe name of its own', async () => {
    const response = await call(evidence('../kvittens.png'), theResponder, Buffer.from('bild'));
    const { name } = (await response.json()) as { name: string };
    expect(name).toMatch(/^besked-[0-9a-f]{8}-[^/\\]*kvittens\.png$/);
    expect(kept).toEqual([{ name, size: 4 }]);
  });

  it.each([
    ['a program', 'kvittens.exe', Buffer.from('x'), 'basis/file-kind'],
    ['nothing', 'kvittens.png', Buffer.alloc(0), 'basis/file-size'],
    ['too much', 'kvittens.png', Buffer.alloc(largestFile + 1), 'basis/file-size'],
  ])('is refused when it is %s', async (_, name, content, code) => {
    const response = await fetch(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}${evidence(name)}`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${theCoordinator.id}`,
          'content-type': 'application/octet-stream',
        },
        body: new Uint8Array(content),
      },
    );
    expect(await refusal(response)).toEqual({ status: 422, code });
    expect(kept).toEqual([]);
  });

  it('is refused from others', async () => {
    const response = await call(evidence('kvittens.png'), aStranger, Buffer.from('x'));
    expect(await refusal(response)).toEqual({ status: 403, code: 'notice/not-the-coordinator' });
  });
});

describe('The overview of a time (SN-60, X-15)', () => {
  const time = 'from=2026-03-01&to=2026-03-31';

  it('is given to the coordinator and the registrar, as it stands today', async () => {
    expect((await call(`/overview?${time}`, theCoordinator)).status).toBe(200);
    const response = await call(`/overview?${time}`, theRegistrar);
    expect(await response.json()).toMatchObject({ notices: 1, minutes: 90, cost: 250 });
    expect(asked[1]).toEqual({ from: '2026-03-01', to: '2026-03-31', today: '2026-03-23' });
  });

  it('comes as CSV with a name of its own, and no text of a maker runs as a formula', async () => {
    const response = await call(`/overview.csv?${time}`, theCoordinator);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=sakerhetsmeddelanden-2026-03-01--2026-03-31.csv',
    );
    const [head, line] = (await response.text()).split('\r\n');
    expect(head).toContain('"Andel klara"');
    expect(line).toContain('"\'=cmd()"');
    expect(line).toContain('"1,5"');
  });

  it('comes as a workbook', async () => {
    const response = await call(`/overview.xlsx?${time}`, theRegistrar);
    expect(response.headers.get('content-type')).toMatch(/spreadsheetml/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 2))).toEqual([0x50, 0x4b]);
  });

  it.each(['/overview', '/overview.csv', '/overview.xlsx'])(
    'is refused to others on %s',
    async (path) => {
      expect(await refusal(await call(`${path}?${time}`, aStranger))).toEqual({
        status: 403,
        code: 'overview/not-the-registrar',
      });
      expect(asked).toEqual([]);
    },
  );

  it.each([
    '',
    'from=2026-03-01',
    'from=2026-03-31&to=2026-03-01',
    'from=2026-02-30&to=2026-03-01',
    'from=2010-01-01&to=2026-03-01',
    'from=2026-03-01&from=2026-03-02&to=2026-03-31',
  ])('is refused for the days “%s”', async (days) => {
    expect(await refusal(await call(`/overview?${days}`, theCoordinator))).toEqual({
      status: 422,
      code: 'overview/days',
    });
  });
});
