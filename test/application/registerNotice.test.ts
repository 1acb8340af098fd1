import { numberingNotices } from '../../src/application/receiveNotice';
import { registeringByHand, registeringTexts } from '../../src/application/registerNotice';
import type { RegisterNotice } from '../../src/domain/notices/registerNotice';
import { aStranger, sha256, theCoordinator, theRoles, theRules } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { aRegister, fieldsNaming } from '../support/receptionBuilders';

const entered: RegisterNotice = {
  source: 'manual',
  product: 'Nordpump 500 Plus',
  maker: '',
  reference: '',
  problem: '',
  actions: [],
  risk: '',
  link: '',
  text: 'Field Safety Notice\nFSN reference: NP-2026-17\nManufacturer: Nordpump AB\nLot numbers: A100, A101',
};
const tools = () => {
  const log = inMemoryEventLog();
  const clock = fixedClock();
  const region = { roles: theRoles, editions: [theRules], ownAddresses: [] };
  const known = aRegister({ NoticeKey: 'FSN-2026-0001', Fields: fieldsNaming('NP-2026-17') });
  return { log, clock, region, known, number: numberingNotices({ log, clock, sha256 }) };
};
const received = (log: ReturnType<typeof inMemoryEventLog>) =>
  JSON.parse(log.entries[0]?.payload ?? '{}') as Record<string, unknown>;

describe('A notice entered by hand', () => {
  it('is numbered like a mail, with what was typed over what was read (SN-02)', async () => {
    const all = tools();
    const result = await registeringByHand(all)(entered, theCoordinator, 'command:1');
    expect(result).toMatchObject({
      ok: true,
      value: {
        key: 'FSN-2026-0001',
        documents: [{ name: 'original.txt', kind: 'text', pages: [entered.text] }],
      },
    });
    expect(all.log.entries[0]).toMatchObject({ actor: theCoordinator, cause: 'command:1' });
    expect(received(all.log)).toMatchObject({
      source: 'manual',
      edition: theRules.edition,
      documents: [{ name: 'original.txt', kind: 'text', pages: 1 }],
      fields: {
        productName: { values: ['Nordpump 500 Plus'], correctedBy: theCoordinator.name },
        fsnReference: { values: ['NP-2026-17'] },
        lots: { values: ['A100', 'A101'] },
      },
    });
  });

  it('is proposed as the same as a case that is known (X-07)', async () => {
    const all = tools();
    await registeringByHand(all)(entered, theCoordinator, 'command:1');
    expect(received(all.log)['likely']).toMatchObject([
      { key: 'FSN-2026-0001', relation: 'duplicate' },
    ]);
  });

  it('is registered once for each command, however often it is sent', async () => {
    const all = tools();
    const register = registeringByHand(all);
    await register(entered, theCoordinator, 'command:1');
    await register(entered, theCoordinator, 'command:1');
    expect(all.log.entries).toHaveLength(1);
  });

  it('is not registered for somebody who may not', async () => {
    const all = tools();
    const result = await registeringByHand(all)(entered, aStranger, 'command:1');
    expect(result).toMatchObject({ refusal: { code: 'notice/not-the-coordinator' } });
    expect(all.log.entries).toEqual([]);
  });
});

describe('An entry of a watched feed', () => {
  it('becomes a notice with a link to its page (SN-03)', async () => {
    const all = tools();
    await registeringTexts(all)({
      source: 'feed',
      kind: { kind: 'newNotice', reasons: [] },
      sender: { name: 'Myndigheten', address: '' },
      subject: 'Säkerhetsnyhet',
      fields: {},
      link: 'https://myndigheten.example/1',
      text: 'Säkerhetsnyhet\n\nPumpar från Nordpump AB.',
      cause: 'feed:lv:1',
      by: { id: 'service', name: 'Kvittens' },
      receivedAt: '2026-03-23T09:00:00.000Z',
      day: '2026-03-23',
    });
    expect(received(all.log)).toMatchObject({
      source: 'feed',
      link: 'https://myndigheten.example/1',
      sender: { name: 'Myndigheten' },
    });
  });
});
