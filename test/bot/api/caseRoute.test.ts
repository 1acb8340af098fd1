import type { Server } from 'node:http';
import express, { json } from 'express';
import { apiErrors } from '../../../bot/api/apiErrors';
import { caseRoute } from '../../../bot/api/caseRoute';
import { commanding } from '../../../bot/api/command';
import { listening } from '../../../bot/http/listening';
import { layingDesk } from '../../../src/application/cases/caseDesk';
import { readingWholeCase } from '../../../src/application/cases/wholeCase';
import type { Person } from '../../../src/domain/units/unit';
import { aCaseStage } from '../../support/aCaseStage';
import {
  aStranger,
  someFacts,
  theChair,
  theManager,
  theMember,
  theSecretary,
  theWorker,
} from '../../support/caseBuilders';
import { silentLogger } from '../../support/silentLogger';

const people = [theChair, theSecretary, theMember, theWorker, theManager, aStranger];
let server: Server;
let port: number;
let stage: ReturnType<typeof aCaseStage>;

beforeEach(async () => {
  stage = aCaseStage();
  const { begin, command, settings, tools } = stage;
  const userOf = async (header: string | undefined) =>
    people.find(({ id }) => header === `Bearer ${id}`);
  const taking = commanding(userOf, 'sv', () => undefined);
  server = express()
    .use(json({ limit: '100kb' }))
    .use(
      caseRoute(taking, {
        ...{ begin, command },
        desk: layingDesk(settings, stage.desk),
        whole: readingWholeCase({
          ...{ ...tools, settings, pagesUrl: '' },
          filesOf: async () => ({}),
        }),
      }),
    )
    .use(apiErrors(silentLogger, 'sv'))
    .listen(0);
  port = await listening(server);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

let commands = 0;
const ask = async (by: Person | undefined, path: string, wish?: object) => {
  const answer = await fetch(`http://127.0.0.1:${port}/cases${path}`, {
    method: wish ? 'POST' : 'GET',
    headers: {
      'Content-Type': 'application/json',
      ...(by ? { Authorization: `Bearer ${by.id}` } : {}),
    },
    ...(wish ? { body: JSON.stringify({ commandId: aCommand(), ...wish }) } : {}),
  });
  await stage.followAll();
  const body = (await answer.json().catch(() => ({}))) as {
    readonly key?: string;
    readonly refusal?: { readonly code: string };
    readonly message?: string;
  };
  const code = body.refusal?.code;
  return { status: answer.status, ...body, ...(code === undefined ? {} : { code }) };
};
const aCommand = (): string =>
  `0b7f8a52-3c1d-4e6f-9a8b-${String((commands += 1)).padStart(12, '0')}`;
const begin = (by: Person | undefined = theMember, wish: object = {}) =>
  ask(by, '', { ...someFacts(), groupKey: 'lsg', ...wish });

describe('Cases over HTTP (LS-04, LS-22)', () => {
  it('are begun by members and by those in its working groups, and by nobody else', async () => {
    expect(await begin(theMember)).toMatchObject({ status: 200, key: 'LSG-2026-0001' });
    expect(await begin(theWorker)).toMatchObject({ status: 200, key: 'LSG-2026-0002' });
    expect(await begin(aStranger)).toMatchObject({ status: 403, code: 'case/not-the-member' });
    expect((await ask(undefined, '', { ...someFacts(), groupKey: 'lsg' })).status).toBe(401);
  });

  it('are moved on by those who lead, and no others, in words they understand', async () => {
    await begin();
    const refused = await ask(theMember, '/LSG-2026-0001/moveOn', {});
    expect(refused).toMatchObject({ status: 403, code: 'case/not-the-leader' });
    expect(refused.message).toContain('Maja Ek');
    expect((await ask(theSecretary, '/LSG-2026-0001/moveOn', {})).status).toBe(200);
  });

  it('are read by those they concern', async () => {
    await begin();
    expect((await ask(theWorker, '/LSG-2026-0001')).status).toBe(200);
    expect((await ask(aStranger, '/LSG-2026-0001')).status).toBe(403);
    expect((await ask(theManager, '/LSG-2026-0001')).status).toBe(403);
    expect((await ask(aStranger, '/mine')).status).toBe(200);
  });

  it('are not found by a number nobody has begun, or that is none', async () => {
    for (const key of ['LSG-2026-0404', 'nonsens', '..%2F..%2Fevents']) {
      expect(await ask(theChair, `/${key}`)).toMatchObject({ status: 404 });
      expect(await ask(theChair, `/${key}/moveOn`, {})).toMatchObject({ status: 404 });
    }
  });

  it('know their own commands alone', async () => {
    await begin();
    for (const name of ['remindInstance', 'mailAdded', 'constructor', '__proto__'])
      expect((await ask(theChair, `/LSG-2026-0001/${name}`, {})).status).toBe(404);
  });

  it('refuse a body that is misread, oversized or of the wrong shape, and nothing changes', async () => {
    await begin();
    const before = stage.log.entries.length;
    const wishes: readonly (readonly [string, object])[] = [
      ['moveBack', { to: 'nowhere', reason: 'x' }],
      ['closeCase', { ending: 'decided' }],
      ['addDocument', { name: 'x'.repeat(3_000), place: 'https://x.example' }],
      ['answerConsultation', { consultation: '1', instanceKey: 'ledning', answer: {} }],
      ['removeDocument', { number: -1, reason: 'x' }],
    ];
    for (const [name, wish] of wishes)
      expect((await ask(theChair, `/LSG-2026-0001/${name}`, wish)).status).toBe(400);
    expect((await begin(theMember, { description: 'x'.repeat(200_000) })).status).toBe(413);
    expect((await begin(theMember, { origin: 'hearsay' })).status).toBe(400);
    const broken = await fetch(`http://127.0.0.1:${port}/cases`, {
      ...{ method: 'POST', body: '{"title":' },
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${theMember.id}` },
    });
    expect(broken.status).toBe(400);
    expect(stage.log.entries).toHaveLength(before);
  });

  it('are one case, and move once, when a command is sent again', async () => {
    const commandId = aCommand();
    const keys = [await begin(theMember, { commandId }), await begin(theMember, { commandId })];
    expect(keys.map(({ key }) => key)).toEqual(['LSG-2026-0001', 'LSG-2026-0001']);
    const again = { commandId: aCommand() };
    await ask(theChair, '/LSG-2026-0001/moveOn', again);
    expect((await ask(theChair, '/LSG-2026-0001/moveOn', again)).status).toBe(200);
    expect((await stage.read())?.step).toBe('registration');
  });

  it('take two people at once one after the other: one moves it, the other is told', async () => {
    await begin();
    await ask(theChair, '/LSG-2026-0001/moveOn', {});
    const wish = { diaryNumber: 'RN-1', officialId: theMember.id };
    const both = await Promise.all([
      ask(theChair, '/LSG-2026-0001/registerCase', wish),
      ask(theSecretary, '/LSG-2026-0001/registerCase', wish),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    const closes = await Promise.all(
      [theChair, theSecretary].map((by) =>
        ask(by, '/LSG-2026-0001/closeCase', { ending: 'noFurther', reason: 'Nej.' }),
      ),
    );
    expect(closes.map(({ code = 'done' }) => code).sort()).toEqual(['case/closed', 'done']);
    expect((await stage.read())?.closed?.by.name).toBeDefined();
  });
});
