import { answeringReading } from '../../src/application/answerReading';
import { askingReading } from '../../src/application/askReading';
import { closingReading } from '../../src/application/closeReading';
import { followingReadings } from '../../src/application/followReadings';
import type { Clock } from '../../src/application/ports';
import { recordingDelivery } from '../../src/application/recordDelivery';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { reportingReading } from '../../src/application/reportReading';
import { tendingReadings } from '../../src/application/tendReadings';
import { aStranger, aUnit, aUnitWithout, sha256, theHead } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryOutbox } from '../support/inMemoryOutbox';
import { inMemoryReadingRows, inMemoryRosters } from '../support/inMemoryReadingRows';
import { inMemoryUnits } from '../support/inMemoryUnits';
import {
  publishEdition,
  theDocumentSettings,
  theEditor,
  theNewcomer,
  theNurse,
} from '../support/readingBuilders';

const hospital = aUnitWithout(['channel', 'head', 'substitute', 'parentKey', 'mailbox'], {
  key: 'sjukhuset',
  name: 'Sjukhuset',
  kind: 'administration',
});
const mailed = aUnitWithout(['channel'], { key: 'med', name: 'Medicin 31' });
const own = aUnitWithout(['channel'], { key: 'mt', name: 'MT', mailbox: 'mts@prov.example' });
const iva = 'RH-100#1/iva';
const channelId = aUnit().channel?.channelId ?? '';

/** A region with one document in force; `follow` carries the log to its end. */
const aRegion = async (units = [hospital, aUnit(), mailed]) => {
  const log = inMemoryEventLog();
  let clock: Clock = fixedClock();
  const tools = {
    log,
    clock: { now: () => clock.now(), today: () => clock.today() },
    sha256,
  };
  const rows = inMemoryReadingRows();
  const outbox = inMemoryOutbox();
  const rosters = inMemoryRosters([[channelId, [theHead, theNurse]]]);
  const directory = inMemoryUnits(units);
  const settings = theDocumentSettings;
  const facts = { ownAddresses: ['mts@prov.example'] };
  const follower = followingReadings({
    ...tools,
    ...{ outbox, rows, facts, settings },
    remembered: rememberingStreams(log),
  });
  let position = 0;
  const follow = async (): Promise<void> => {
    for (;;) {
      const news = await log.after(position, 500);
      if (news.length === 0) return;
      await follower(news);
      position = news[news.length - 1]?.position ?? position;
    }
  };
  await publishEdition(log);
  const asking = askingReading({ ...tools, units: directory, rosters, rows, settings });
  const answering = answeringReading(tools, directory);
  return {
    ...{ log, tools, rows, outbox, rosters, follow, follower },
    on: (today: string) => (clock = fixedClock(`${today}T08:00:00.000Z`)),
    ask: (unitKeys = ['sjukhuset'], cause = 'command:1') =>
      asking('RH-100', { unitKeys }, theEditor, cause),
    confirm: (by = theNurse, requestKey = iva, cause = `press:${by.id}`) =>
      answering({ requestKey, answer: { kind: 'confirmed' }, by, channelId, cause }),
    decline: (by = theNurse) =>
      answering({
        ...{ requestKey: iva, by, channelId, cause: `decline:${by.id}` },
        answer: { kind: 'declined', why: 'notUnderstood', reason: 'Vad är en pump?' },
      }),
    close: closingReading(tools, settings),
    report: reportingReading({ ...tools, units: directory, rows, settings }),
    tend: tendingReadings({ ...tools, rows, rosters, settings: settings.reading }),
    effects: () =>
      outbox.kept.map(({ effect }) => `${effect.kind} ${effect.letter} ${effect.stream}`),
  };
};
type Region = Awaited<ReturnType<typeof aRegion>>;

const anAskedRegion = async (units?: Parameters<typeof aRegion>[0]): Promise<Region> => {
  const region = await aRegion(units);
  await region.ask();
  await region.follow();
  return region;
};

describe('A request to read (X-22)', () => {
  it('goes as a card to a channel and as a mail where there is none', async () => {
    const { effects, rows } = await anAskedRegion();
    expect(effects()).toEqual([
      'postCard request reading/RH-100#1/iva',
      'sendMail requestMail reading/RH-100#1/med',
    ]);
    expect(rows.requests.get(iva)).toMatchObject({
      Title: 'RH-100 Läkemedelspumpar på avdelning',
      Status: 'open',
      Expected: 2,
      Confirmed: 0,
      DueOn: '2026-04-06T12:00:00Z',
    });
    expect(rows.receipts.get(`${iva}/${theNurse.id}`)).toMatchObject({
      Answer: 'waiting',
      IsExpected: true,
      PersonName: 'Nora Vik',
    });
  });

  it('never goes to an address of our own, which would take it for a notice', async () => {
    const { effects, rows } = await anAskedRegion([hospital, own]);
    expect(effects()).toEqual([]);
    expect(rows.requests.get('RH-100#1/mt')).toMatchObject({ Delivery: 'undelivered' });
  });

  it('goes by mail when its card cannot be delivered', async () => {
    const { tools, follow, effects, outbox } = await anAskedRegion();
    const effect = outbox.kept[0]?.effect;
    await recordingDelivery(tools)({
      ...{ stream: `reading/${iva}`, subject: 'RH-100', letter: 'request' },
      effectKey: effect?.key ?? '',
      report: { type: 'cardUndelivered', payload: { reason: 'not-installed' } },
    });
    await follow();
    expect(effects()).toContain(`sendMail requestMail reading/${iva}`);
  });

  it('is made once, however often it is tried or followed', async () => {
    const { ask, follow, follower, log, outbox, rows } = await anAskedRegion();
    const before = [log.entries.length, outbox.kept.length, JSON.stringify([...rows.receipts])];
    expect(await ask()).toMatchObject({ ok: true, value: { already: [] } });
    expect(await ask(['iva'], 'command:2')).toMatchObject({
      value: { asked: [], already: ['Intensivvårdsavdelningen'] },
    });
    await follow();
    await follower(await log.after(0, 500));
    expect([log.entries.length, outbox.kept.length, JSON.stringify([...rows.receipts])]).toEqual(
      before,
    );
  });

  it('is refused for a document that is not there', async () => {
    const { tools, rows, rosters } = await aRegion();
    const units = inMemoryUnits([]);
    const asking = askingReading({ ...tools, units, rosters, rows, settings: theDocumentSettings });
    expect(await asking('RH-9', { unitKeys: ['iva'] }, theEditor, 'c')).toMatchObject({
      refusal: { code: 'reading/document-unknown' },
    });
  });
});

describe('An answer to a request to read (X-22)', () => {
  it('is kept once for each person, and changes card and rows', async () => {
    const { confirm, follow, effects, rows, log } = await anAskedRegion();
    const before = log.entries.length;
    expect(await confirm()).toMatchObject({ request: { receipts: { [theNurse.id]: {} } } });
    expect(await confirm()).not.toHaveProperty('refusal');
    expect(await confirm(theNurse, iva, 'again')).toMatchObject({
      refusal: { code: 'reading/already-confirmed' },
    });
    await follow();
    expect(log.entries).toHaveLength(before + 1);
    expect(effects().slice(2)).toEqual([`updateCard request reading/${iva}`]);
    expect(rows.requests.get(iva)).toMatchObject({ Confirmed: 1, Expected: 2 });
    expect(rows.receipts.get(`${iva}/${theNurse.id}`)).toMatchObject({ Answer: 'confirmed' });
  });

  it('changes the card once for all that come together', async () => {
    const { confirm, decline, follow, effects } = await anAskedRegion();
    await decline();
    await confirm(theHead);
    await confirm();
    await follow();
    expect(effects().filter((one) => one.startsWith('updateCard'))).toHaveLength(1);
  });

  it('is refused to others, and for what nobody asked', async () => {
    const { tools } = await anAskedRegion();
    const answering = answeringReading(tools, inMemoryUnits([aUnit()]));
    const say = (requestKey: string) =>
      answering({ requestKey, answer: { kind: 'confirmed' }, by: aStranger, cause: 'c' });
    expect(await say(iva)).toMatchObject({ refusal: { code: 'reading/not-the-unit' } });
    expect(await say('RH-1#1/iva')).toEqual({ refusal: { code: 'reading/unknown' } });
  });
});

describe('A new edition (X-22)', () => {
  it('makes earlier confirmations stale, and asks the same units and people anew', async () => {
    const { log, confirm, follow, effects, rows, report } = await anAskedRegion();
    await confirm();
    await publishEdition(log, { label: '2' });
    await follow();
    expect(rows.requests.get(iva)).toMatchObject({ Status: 'stale' });
    expect(rows.receipts.get(`${iva}/${theNurse.id}`)).toMatchObject({
      Answer: 'confirmed',
      Status: 'stale',
    });
    expect(effects()).toContain('postCard request reading/RH-100#2/iva');
    const told = await report('RH-100', theEditor);
    const unit = told.ok ? told.value.units.find(({ unitKey }) => unitKey === 'iva') : undefined;
    expect(unit).toMatchObject({
      edition: '2',
      administration: 'Sjukhuset',
      counts: { current: 0, stale: 1, never: 1 },
    });
  });

  it('is no new one when it is a revision (X-20)', async () => {
    const { log, follow, rows } = await anAskedRegion();
    await publishEdition(log, { label: '1.1', kind: 'revision' });
    await follow();
    expect(Array.from(rows.requests.values(), ({ Status }) => Status)).toEqual(['open', 'open']);
  });

  it('outdates a request that was on its way', async () => {
    const { log, ask, follow, rows } = await aRegion();
    await ask(['iva']);
    await publishEdition(log, { label: '2' });
    await follow();
    expect(rows.requests.get(iva)?.Status).toBe('stale');
  });
});

describe('A request that is ended', () => {
  it('takes no more answers, and may be asked anew with its answers kept', async () => {
    const { ask, confirm, close, follow, rows } = await anAskedRegion();
    await confirm();
    expect(await close(iva, aStranger, 'c1')).toMatchObject({
      refusal: { code: 'reading/not-the-editor' },
    });
    expect(await close(iva, theEditor, 'c2')).toMatchObject({ ok: true });
    expect(await close(iva, theEditor, 'c3')).toMatchObject({ refusal: { code: 'reading/ended' } });
    expect(await confirm(theHead)).toMatchObject({ refusal: { code: 'reading/closed' } });
    await follow();
    expect(rows.requests.get(iva)?.Status).toBe('closed');
    await ask(['iva'], 'command:2');
    await follow();
    expect(rows.requests.get(iva)).toMatchObject({ Status: 'open', Confirmed: 1 });
  });
});

describe('Every day', () => {
  it('who joined a channel is expected, who left is not, and the silent are reminded', async () => {
    const { rosters, on, tend, follow, rows, effects } = await anAskedRegion();
    rosters.people.set(channelId, [theHead, theNewcomer]);
    on('2026-03-31');
    expect(await tend()).toBe(2);
    expect(await tend()).toBe(0);
    await follow();
    expect(rows.requests.get(iva)).toMatchObject({ Expected: 2, Reminders: 1 });
    expect(rows.receipts.get(`${iva}/${theNewcomer.id}`)).toMatchObject({
      IsExpected: true,
      DueOn: '2026-04-30T12:00:00Z',
    });
    expect(rows.receipts.get(`${iva}/${theNurse.id}`)).toMatchObject({ IsExpected: false });
    expect(effects()).toContain('sendMail reminder/1 reading/RH-100#1/med');
  });

  it('a channel that Teams does not tell of changes nothing', async () => {
    const { rosters, on, tend, follow, rows } = await anAskedRegion();
    rosters.people.delete(channelId);
    on('2026-03-24');
    await tend();
    await follow();
    expect(rows.requests.get(iva)?.Expected).toBe(2);
  });
});

describe('The report of a document (X-22)', () => {
  it('shows all to an editor, their own units to a head, nothing to others', async () => {
    const { report } = await anAskedRegion([hospital, aUnit(), { ...mailed, head: theNurse }]);
    const units = async (by: typeof theHead) => {
      const told = await report('RH-100', by);
      return told.ok ? told.value.units.map(({ unitKey }) => unitKey) : told.refusal.code;
    };
    expect(await units(theEditor)).toEqual(['iva', 'med']);
    expect(await units(theNurse)).toEqual(['med']);
    expect(await units(aStranger)).toBe('reading/not-the-reader');
  });
});
