import type { Server } from 'node:http';
import express, { json } from 'express';
import { apiErrors } from '../../../bot/api/apiErrors';
import { commanding } from '../../../bot/api/command';
import { documentWorkRoute } from '../../../bot/api/documentWorkRoute';
import { listening } from '../../../bot/http/listening';
import type { WholeDocument } from '../../../src/application/documentWorkPages';
import type { Person } from '../../../src/domain/units/unit';
import { aDocumentStage } from '../../support/aDocumentStage';
import { aStranger, theHead } from '../../support/builders';
import { aDocumentContext, aReading, theApprover, theEditor } from '../../support/documentBuilders';
import { inMemoryUnits } from '../../support/inMemoryUnits';
import { silentLogger } from '../../support/silentLogger';

const people = [theEditor, theApprover, theHead, aStranger];
let server: Server;
let port: number;
let stage: ReturnType<typeof aDocumentStage>;

beforeEach(async () => {
  stage = aDocumentStage();
  const userOf = async (header: string | undefined) =>
    people.find(({ id }) => header === `Bearer ${id}`);
  const tools = {
    ...{ settings: stage.settings, log: stage.log, texts: stage.documents.texts },
    units: inMemoryUnits(aDocumentContext().units),
    listWork: async () => [],
    templatesWithoutMailbox: async () => [],
  };
  server = express()
    .use(json())
    .use(
      documentWorkRoute(
        commanding(userOf, 'sv', () => undefined),
        tools,
      ),
    )
    .use(apiErrors(silentLogger, 'sv'))
    .listen(0);
  port = await listening(server);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const whole = async (by: Person, number = 'RH-20001') => {
  const answer = await fetch(`http://127.0.0.1:${port}/documents/${number}/whole`, {
    headers: { Authorization: `Bearer ${by.id}` },
  });
  return { status: answer.status, body: (await answer.json()) as WholeDocument };
};

describe('A document as the page of those who work on it asks for it', () => {
  it('has its draft for its writers and approvers, with what they may do (X-20)', async () => {
    await stage.ask();
    const { body } = await whole(theApprover);
    expect(body.draftText).toEqual(aReading());
    expect(body.textInForce).toBeNull();
    expect(body.rights).toEqual({
      ...{ mayEdit: false, mayWithdraw: false, mayApprove: true, isInvited: false },
    });
    expect((await whole(theEditor)).body.rights).toMatchObject({
      mayEdit: true,
      mayApprove: false,
    });
  });

  it('is refused before its first edition to who may not read its draft (X-20)', async () => {
    await stage.ask();
    expect((await whole(aStranger)).status).toBe(403);
    expect((await whole(theEditor, 'RH-99999')).status).toBe(404);
    expect((await whole(theEditor, 'nonsens')).status).toBe(404);
  });

  it('is not there when its only draft was given up: the number is free again (GD-01)', async () => {
    await stage.ask();
    await stage.give('discardDraft', { reason: 'Fel nummer.' });
    expect((await whole(theEditor)).status).toBe(404);
  });

  it('shows its editions to everybody, and the next draft to those alone who may read it', async () => {
    await stage.publish();
    const content = {
      ...{ fileName: 'rutin.txt', fileHash: 'c'.repeat(64) },
      textHash: await stage.documents.texts.save(aReading({ title: 'Nytt' })),
    };
    await stage.give('startDraft', { begin: 'edition', content, changeNote: 'Nytt.' });
    const stranger = (await whole(aStranger)).body;
    expect(stranger.document.editions).toHaveLength(1);
    expect(stranger.document.draft).toBeUndefined();
    expect(stranger.draftText).toBeNull();
    expect((await whole(theEditor)).body.draftText?.title).toBe('Nytt');
    await stage.give('openCommentRound', { unitKeys: ['iva'] });
    expect((await whole(theHead)).body.rights).toMatchObject({ isInvited: true, mayEdit: false });
  });
});
