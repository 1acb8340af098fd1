import { advisingOnRecipients, type AdviceTools } from '../../src/application/recipientAdvice';
import { aLog, aPlan, aReceivedNotice, aUnit, theRules } from '../support/builders';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryUnits } from '../support/inMemoryUnits';

const [noticeKey, earlierKey] = ['FSN-2026-0002', 'FSN-2026-0001'];
const ward = aUnit({ key: 'medicin', name: 'Medicin 31' });
const matter = { title: 'Nordpump 500', manufacturer: '', identifiers: [], problem: '' };
const log = () =>
  inMemoryEventLog(
    aLog([
      { payload: aReceivedNotice() },
      { type: 'noticeDispatched', payload: aPlan() },
      {
        stream: `notice/${noticeKey}`,
        subject: noticeKey,
        payload: aReceivedNotice({ key: noticeKey }),
      },
      {
        stream: `notice/${noticeKey}`,
        subject: noticeKey,
        type: 'supersedesSet',
        payload: { key: earlierKey },
      },
      {
        stream: `basis/${noticeKey}`,
        subject: noticeKey,
        type: 'basisRequested',
        payload: { noticeKey, edition: theRules.edition, matter, ...theRules.basis },
      },
      {
        stream: `basis/${noticeKey}`,
        subject: noticeKey,
        type: 'basisAnswered',
        payload: { question: 'stock', answer: { orderedBy: ['Medicin 31'] } },
      },
    ]),
  );
const advise = (tools: Partial<AdviceTools> = {}) =>
  advisingOnRecipients({
    log: log(),
    units: inMemoryUnits([aUnit(), ward]),
    region: { editions: [theRules], ownAddresses: [] },
    clock: { today: () => '2026-03-24' },
    match: async () => undefined,
    openCards: async () => new Map([['19:iva@thread.tacv2', 9]]),
    ...tools,
  });

describe('Advice on the recipients of a notice', () => {
  it('gathers the version it replaces, the basis, and crowded channels (X-08, SN-20, X-24)', async () => {
    expect(await advise()(noticeKey)).toMatchObject({
      proposals: [
        { unitKey: 'medicin', reasons: [{ code: 'ordered' }] },
        { unitKey: 'iva', reasons: [{ code: 'earlier', quote: earlierKey }] },
      ],
      crowded: [
        { unitKey: 'iva', open: 9 },
        { unitKey: 'medicin', open: 9 },
      ],
      searched: false,
    });
  });

  it('warns of a channel by the limit of the case’s edition (X-24)', async () => {
    const roomy = { ...theRules, limits: { ...theRules.limits, openCards: 10 } };
    const later = { ...theRules, edition: '2026-03-24', inForceFrom: '2026-03-24' };
    const region = { editions: [roomy, later], ownAddresses: [] };
    expect(await advise({ region })(noticeKey)).toMatchObject({ crowded: [] });
  });

  it('is given without hits when the inventories cannot be searched, and says so', async () => {
    const failing = advise({ match: () => Promise.reject(new Error('not ready')) });
    expect(await failing(noticeKey)).toMatchObject({ searched: false });
  });

  it('is given without the load when it cannot be counted', async () => {
    const failing = advise({ openCards: () => Promise.reject(new Error('unavailable')) });
    expect(await failing(noticeKey)).toMatchObject({ crowded: [] });
  });

  it('is not given on a notice that does not exist', async () => {
    expect(await advise()('FSN-2026-0099')).toBeUndefined();
  });
});
