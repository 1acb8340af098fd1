import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { signingReceipts } from '../../../bot/links/receiptLinks';
import { receiptRouter } from '../../../bot/links/receiptRouter';
import { aDecisionStage, gunilla, karin, stina } from '../../support/decisionBuilders';
import { silentLogger } from '../../support/silentLogger';

const key = 'RS-2026-1';

/** A decision that is sent out, and the pages on which its recipients confirm. */
const aSentDecision = async () => {
  const stage = aDecisionStage();
  await stage.record(await stage.state());
  const run = (name: 'reviewRecord' | 'sendOut', by = karin) =>
    stage.onDecision(name, key, {}, by, stage.cause());
  await run('reviewRecord');
  await stage.onDecision('adjustRecord', key, { immediate: false }, stina, stage.cause());
  await run('sendOut', gunilla);
  return stage;
};

describe('The page on which a recipient confirms a decision (X-26)', () => {
  let today = '2026-03-24';
  let server: Server;
  let stage: Awaited<ReturnType<typeof aSentDecision>>;
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today };
  const links = signingReceipts({ secret: 'a secret', publicUrl: '' }, { receiptDays: 30 }, clock);
  beforeEach(async () => {
    today = '2026-03-24';
    stage = await aSentDecision();
    const router = receiptRouter({
      ...{ links, clock, region: 'Region Norrviken', language: 'sv', logger: silentLogger },
      read: stage.decision,
      confirm: stage.onDecision,
      onConfirmed: () => undefined,
    });
    server = createServer(express().use('/svar', router));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const linkTo = (recipient = 0): string => links.linkTo({ key }, recipient).url;
  const at = (path: string): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const look = async (path: string) => {
    const answer = await fetch(at(path));
    return { status: answer.status, text: await answer.text() };
  };
  const confirm = async (path: string, name: string) => {
    const body = new URLSearchParams({ name });
    const answer = await fetch(at(path), { method: 'POST', body });
    return { status: answer.status, text: await answer.text() };
  };

  it('shows the decision and asks who confirms; looking changes nothing', async () => {
    const { status, text } = await look(linkTo());
    expect(status).toBe(200);
    expect(text).toContain('Bekräfta beslut § 1/26');
    expect(text).toContain('Yttrandet godkänns.');
    expect((await stage.decision(key))?.receipts[0]?.acknowledged).toBeUndefined();
  });

  it('takes one confirmation by name, and says so to whoever comes again', async () => {
    expect((await confirm(linkTo(), 'Rut <b>Revisor')).text).toContain('Tack, bekräftelsen');
    expect((await stage.decision(key))?.receipts[0]?.acknowledged?.by).toBe('Rut <b>Revisor');
    const again = await confirm(linkTo(), 'Någon Annan');
    expect(again.status).toBe(410);
    expect(again.text).toContain('Rut &lt;b&gt;Revisor har redan bekräftat');
  });

  it('asks for the name that is missing, and refuses a personal identity number', async () => {
    expect(await confirm(linkTo(), ' ')).toMatchObject({ status: 422 });
    expect(await confirm(linkTo(), '19121212-1212')).toMatchObject({ status: 422 });
  });

  it('is shut for a link that is forged, of somebody else, or too old', async () => {
    const [path = '', signature = ''] = linkTo().split(/\/(?=[^/]+$)/);
    expect((await look(`${path}/${'A'.repeat(signature.length)}`)).status).toBe(403);
    expect((await look(linkTo().replace('/0/', '/1/'))).status).toBe(403);
    expect((await look('/svar/beslut/anything')).status).toBe(404);
    const old = linkTo();
    today = '2026-05-01';
    expect(await look(old)).toMatchObject({ status: 410 });
  });

  it('takes no more than a form of its own size', async () => {
    expect((await confirm(linkTo(), 'x'.repeat(20_000))).status).toBe(413);
  });
});
