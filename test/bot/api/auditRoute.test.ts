import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { auditRoute } from '../../../bot/api/auditRoute';
import { commanding } from '../../../bot/api/command';
import { notificationRoute } from '../../../bot/api/notificationRoute';
import { toAuditLine, toNotificationLine } from '../../../src/adapters/sharepoint/auditLines';
import { notificationFrom } from '../../../src/application/audits/notificationCommands';
import {
  layingAuditDesk,
  readingAuditsWhole,
  readingWholeAudit,
} from '../../../src/application/audits/wholeAudit';
import { anAuditStage } from '../../support/anAuditStage';
import {
  otherKeeper,
  someAuditSettings,
  someNotification,
  theKeeper,
  theOwner,
} from '../../support/auditBuilders';

const people = [theKeeper, otherKeeper, theOwner, { id: 'ylva', name: 'Ylva Ros' }];

describe('The API of audits', () => {
  const stage = anAuditStage();
  let server: Server;
  beforeAll(async () => {
    await stage.plan();
    const taking = commanding(
      async (header) => people.find(({ id }) => header === `Bearer ${id}`),
      'sv',
      () => undefined,
    );
    const { log, clock } = stage.tools;
    const app = express().use(
      '/api',
      express.json(),
      notificationRoute(taking, {
        ...{ language: 'sv', register: stage.register, command: stage.correct },
        lines: async () => Array.from(stage.notifications.values()).map(toNotificationLine),
        read: async (key) => notificationFrom(await log.read(`notification/${key}`)),
      }),
      auditRoute(taking, {
        ...{ language: 'sv', regionName: 'Region Norrviken', clock, files: stage.files },
        ...{ begin: stage.begin, command: stage.command, desk: layingAuditDesk(someAuditSettings) },
        audits: async () => Array.from(stage.audits.values()).map(toAuditLine),
        whole: readingWholeAudit({
          log,
          settings: someAuditSettings,
          regionName: 'Region Norrviken',
        }),
        inFull: readingAuditsWhole(log),
      }),
    );
    server = createServer(app).listen(0);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const call = async (
    by: string,
    method: string,
    path: string,
    body?: object | string,
  ): Promise<{ status: number; text: string; headers: Headers }> => {
    const isFile = typeof body === 'string';
    const answer = await fetch(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/audits${path}`,
      {
        method,
        headers: {
          authorization: `Bearer ${by}`,
          'content-type': isFile ? 'application/octet-stream' : 'application/json',
        },
        ...(body
          ? { body: isFile ? body : JSON.stringify({ commandId: randomUUID(), ...body }) }
          : {}),
      },
    );
    const { status, headers } = answer;
    return { status, headers, text: await answer.text() };
  };
  const audit = '/REV-2026-0001';

  it('keeps a copy of a file, adds it as evidence, and hands it out as bytes to save (X-27)', async () => {
    const kept = await call(
      'lena',
      'PUT',
      `${audit}/evidence?name=Rutin.html`,
      '<script>1</script>',
    );
    const file = JSON.parse(kept.text) as { readonly sha256: string };
    const added = await call('lena', 'POST', `${audit}/addEvidence`, {
      ...{ action: 1, note: '', what: { file } },
    });
    expect(added.status).toBe(200);
    const got = await call('karin', 'GET', `${audit}/evidence/${file.sha256}`);
    expect([got.status, got.text, got.headers.get('content-type')]).toEqual([
      ...[200, '<script>1</script>', 'application/octet-stream'],
    ]);
    expect(got.headers.get('content-disposition')).toContain('attachment');
    expect((await call('ylva', 'GET', `${audit}/evidence/${file.sha256}`)).status).toBe(403);
    expect((await call('karin', 'GET', `${audit}/evidence/${'f'.repeat(64)}`)).status).toBe(404);
  });

  it('takes no copy from others than keepers and owners, and no hash of an edition', async () => {
    expect((await call('ylva', 'PUT', `${audit}/evidence?name=a.txt`, 'a')).status).toBe(403);
    const edition = { document: 'RH-15405', edition: '1', sha256: 'a'.repeat(64) };
    const tried = await call('lena', 'POST', `${audit}/addEvidence`, {
      ...{ action: 1, note: '', what: { file: 'x', edition } },
    });
    expect(tried.status).toBe(400);
  });

  it('refuses the owner who would confirm their own work, with the sentence (X-27)', async () => {
    await call('lena', 'POST', `${audit}/reportDone`, { action: 1, note: 'Klart.' });
    const own = await call('lena', 'POST', `${audit}/closeAction`, { action: 1, note: '' });
    expect(own.status).toBe(422);
    expect(own.text).toContain('Någon annan behöver bekräfta');
    expect(
      (await call('karin', 'POST', `${audit}/closeAction`, { action: 1, note: '' })).status,
    ).toBe(200);
  });

  it('answers 404 for an audit or a command that is not there, and 400 for another shape', async () => {
    expect((await call('karin', 'GET', '/REV-2026-0099')).status).toBe(404);
    expect(
      (await call('karin', 'POST', '/REV-2026-0099/keepObservation', { text: 'a' })).status,
    ).toBe(404);
    expect((await call('karin', 'POST', `${audit}/constructor`, {})).status).toBe(404);
    expect((await call('karin', 'POST', `${audit}/planAction`, { what: 1 })).status).toBe(400);
    expect((await call('nobody', 'GET', audit)).status).toBe(401);
  });

  it('gives the status report as Word and as PDF, for one audit and for all that are open', async () => {
    const starts = [];
    for (const path of [
      `${audit}/summary.docx`,
      `${audit}/summary.pdf`,
      '/summary.docx',
      '/summary.pdf',
    ])
      starts.push((await call('lena', 'GET', path)).text.slice(0, 2));
    expect(starts).toEqual(['PK', '%P', 'PK', '%P']);
    expect((await call('lena', 'GET', `${audit}/summary.exe`)).status).toBe(404);
  });

  it('exports the register without anything that runs as a formula (AU-12)', async () => {
    const wish = someNotification({ what: '=HYPERLINK("http://x")', diaryNumber: '' });
    expect((await call('karin', 'POST', '/notifications/register', wish)).status).toBe(200);
    expect((await call('lena', 'POST', '/notifications/register', wish)).status).toBe(403);
    await stage.followAll();
    const csv = (await call('lena', 'GET', '/notifications.csv')).text;
    expect(csv).toContain('"Läkemedelsverket"');
    expect(csv).toContain('"\'=HYPERLINK');
  });
});
