import { type KnownRow, rememberingNotices } from '../../src/application/knownNotices';
import { usualLikeness } from '../../src/domain/reception/likenessSettings';
import { aField } from '../support/builders';
import { aRegister, fieldsNaming } from '../support/receptionBuilders';

const newcomer = {
  key: '',
  receivedAt: '2026-03-25T08:00:00.000Z',
  subject: 'Säkerhetsmeddelande',
  fields: {
    fsnReference: aField('NP-2026-17'),
    manufacturer: aField('NORDPUMP AB (publ)'),
    productName: aField('Nordpump 500'),
  },
  text: '',
};
const first = {
  NoticeKey: 'FSN-2026-0001',
  Fields: fieldsNaming('NP 2026/17'),
  MessageId: '<1@nordpump.example>',
};
const nothingFiled = { async *since() {} };

describe('The register in memory', () => {
  it('proposes the notice that came in before by another way (X-07)', async () => {
    const known = aRegister(first, {
      NoticeKey: 'FSN-2026-0002',
      Fields: fieldsNaming('QX-9', 'Kvarnbo AB', 'Säng 3'),
    });
    await known.catchUp();
    expect(known.relativesOf(newcomer).likely).toMatchObject([
      { key: 'FSN-2026-0001', relation: 'duplicate' },
    ]);
  });

  it('proposes from the likeness on that the region has set, and no less alike (X-07)', () => {
    const alike = { ...newcomer, fields: { ...newcomer.fields, fsnReference: aField('QX-1') } };
    const likelyAt = (propose: number): number => {
      const known = rememberingNotices(nothingFiled, { ...usualLikeness, propose });
      known.learn([rowOf(first)]);
      return known.relativesOf(alike).likely.length;
    };
    expect([likelyAt(0), likelyAt(1)]).toEqual([1, 0]);
  });

  it('knows what is written while it runs, without reading it anew', () => {
    const known = aRegister();
    expect(known.relativesOf(newcomer).likely).toEqual([]);
    known.learn([{ ...rowOf(first) }]);
    expect(known.relativesOf(newcomer).likely.map(({ key }) => key)).toEqual(['FSN-2026-0001']);
  });

  it('finds a notice as easily after its row was written a thousand times', () => {
    const known = aRegister();
    for (let time = 0; time < 1_000; time += 1) known.learn([rowOf(first)]);
    expect(known.relativesOf(newcomer).likely).toHaveLength(1);
  });

  it('proposes the case that a duplicate was filed under, never the duplicate', () => {
    const known = aRegister();
    known.learn([
      rowOf(first),
      rowOf({
        ...first,
        NoticeKey: 'FSN-2026-0004',
        Status: 'duplicate',
        RelatedTo: 'FSN-2026-0001',
        MessageId: '<4@x.example>',
      }),
    ]);
    expect(known.relativesOf(newcomer).likely.map(({ key }) => key)).toEqual(['FSN-2026-0001']);
    expect(known.threadOf(['<4@x.example>'])).toBe('FSN-2026-0001');
    expect(known.cases().withReference('NP-2026-17')).toEqual(['FSN-2026-0001']);
  });

  it('forgets that it was a duplicate when the case is opened again', () => {
    const known = aRegister();
    const duplicate = { ...first, NoticeKey: 'FSN-2026-0004', RelatedTo: 'FSN-2026-0001' };
    known.learn([rowOf({ ...duplicate, Status: 'duplicate' })]);
    known.learn([rowOf({ ...duplicate, RelatedTo: null, Status: 'received' })]);
    expect(known.standingOf('FSN-2026-0004')).toBe('FSN-2026-0004');
  });

  it('knows the case of a mail by the mail’s own id', async () => {
    const known = aRegister(first);
    await known.catchUp();
    expect(known.threadOf(['<0@x.example>', '<1@nordpump.example>'])).toBe('FSN-2026-0001');
    expect(known.threadOf(['<0@x.example>'])).toBeUndefined();
  });

  it('keeps no more of a likeness than a person reads and one event holds', () => {
    const known = aRegister();
    const long = fieldsNaming('NP-2026-17', 'Nordpump AB', 'Nordpump 500 '.repeat(300));
    known.learn(
      Array.from({ length: 30 }, (_, index) =>
        rowOf({ NoticeKey: `FSN-2026-0${100 + index}`, Fields: long }),
      ),
    );
    const { likely } = known.relativesOf(newcomer);
    expect(likely).toHaveLength(5);
    expect(JSON.stringify(likely).length).toBeLessThan(5_000);
  });
});

function rowOf(row: Partial<KnownRow>): KnownRow {
  return { ...aKnownRow, ...row };
}
const aKnownRow = {
  NoticeKey: 'FSN-2026-0001',
  Status: 'received',
  ReceivedAt: '2026-03-23T08:15:00Z',
  Subject: 'Säkerhetsmeddelande',
  Fields: '{}',
  Fingerprint: null,
  MessageId: null,
  RelatedTo: null,
} as const;
