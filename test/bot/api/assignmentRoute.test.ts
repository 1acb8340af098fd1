import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { strFromU8, unzipSync } from 'fflate';
import { assignmentRoute } from '../../../bot/api/assignmentRoute';
import { commanding } from '../../../bot/api/command';
import { layingAssignmentDesk } from '../../../src/application/assignments/assignmentDesk';
import { readingWholeAssignment } from '../../../src/application/assignments/wholeAssignment';
import type { Person } from '../../../src/domain/units/unit';
import { anAssignmentStage } from '../../support/anAssignmentStage';
import { assignmentGroups, theKey, writtenAssignment } from '../../support/assignmentBuilders';
import { aStranger, theChair, theWorker } from '../../support/caseBuilders';

let ids = 0;
const nextId = (): string => `5b1f5ef2-58cf-4a4e-a0a8-${(ids += 1).toString(16).padStart(12, '0')}`;

describe('Assignments, over the API (LS-06 … LS-08)', () => {
  let server: Server;
  let by: Person = theChair;
  const stage = anAssignmentStage();
  beforeAll(async () => {
    const taking = commanding(
      async (authorization) => (authorization ? by : undefined),
      'sv',
      () => undefined,
    );
    const groups = assignmentGroups;
    const router = assignmentRoute(taking, {
      ...{ language: 'sv', write: stage.write, command: stage.command },
      desk: layingAssignmentDesk(stage.settings, async () => stage.lines()),
      whole: readingWholeAssignment({ log: stage.log, groups, regionName: 'Region Norrviken' }),
      copy: async (_key, name) => new TextEncoder().encode(name),
    });
    server = createServer(express().use(express.json()).use('/api', router));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const call = async (path: string, body?: object, as: Person = theChair) => {
    by = as;
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/api/assignments${path}`, {
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify({ commandId: nextId(), ...body }) } : {}),
    });
    await stage.followAll();
    return answer;
  };
  const json = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

  it('are written, read as a draft in Word, and given', async () => {
    const wish = { ...writtenAssignment(), groupKey: 'lsg', lagKey: 'lag' };
    expect(await json(await call('', wish))).toEqual({ key: theKey });
    const draft = await call(`/${theKey}/draft.docx`);
    expect(draft.headers.get('content-type')).toContain('wordprocessingml');
    const files = unzipSync(new Uint8Array(await draft.arrayBuffer()));
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    ['Vad som ska göras', 'Kartlägg vilka som tillverkar.', '2026-04-20', 'Jon Berg'].forEach(
      (said) => expect(text).toContain(said),
    );
    expect(text).toContain('<w:pStyle w:val="Heading1"/>');
    expect(strFromU8(files['word/header1.xml'] ?? new Uint8Array())).toContain('Region Norrviken');
    const given = await call(`/${theKey}/giveAssignment`, {});
    expect([given.status, await json(given)]).toEqual([200, { key: theKey, status: 'given' }]);
  });

  it('give the file that was kept once they are given', async () => {
    const kept = await call(`/${theKey}/edition-1.docx`);
    expect(await kept.text()).toBe(`${theKey} utgåva 1.docx`);
    expect((await call(`/${theKey}/draft.docx`)).status).toBe(404);
    expect((await call(`/${theKey}/edition-7.docx`)).status).toBe(404);
    expect((await call('/nothing/draft.docx')).status).toBe(404);
  });

  it('take commands in their own shape alone, and explain what is refused', async () => {
    expect((await call(`/${theKey}/acceptAssignment`, { edition: 'ett' })).status).toBe(400);
    expect((await call(`/${theKey}/remindReport`, {})).status).toBe(404);
    const refused = await call(`/${theKey}/acceptAssignment`, { edition: 1 });
    expect(refused.status).toBe(403);
    expect((await json(refused))['message']).toContain('Bara den som leder LAG Tillverkning');
    const done = await call(`/${theKey}/acceptAssignment`, { edition: 1 }, theWorker);
    expect(await json(done)).toEqual({ key: theKey, status: 'accepted' });
    const again = await call(`/${theKey}/acceptAssignment`, { edition: 1 }, theWorker);
    expect(again.status).toBe(422);
  });

  it('are read whole by those who take part, with what waits for them', async () => {
    expect(await json(await call(`/${theKey}`, undefined, theWorker))).toMatchObject({
      ...{ next: 'report', nextReportOn: '2026-04-20', lag: 'LAG Tillverkning' },
    });
    expect(await json(await call('/mine', undefined, theWorker))).toMatchObject({
      tasks: [{ kind: 'report', key: theKey, by: '2026-04-20' }],
    });
    expect((await call(`/${theKey}`, undefined, aStranger)).status).toBe(403);
    expect((await call(`/${theKey}/edition-1.docx`, undefined, aStranger)).status).toBe(403);
    expect((await call('/UPP-2026-0099')).status).toBe(404);
    expect((await call('/sju')).status).toBe(404);
  });
});
