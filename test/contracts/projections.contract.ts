import { isFault } from '../../src/application/fault';
import type { Projections } from '../../src/application/ports';
import { dayOf } from '../../src/text/dates';
import { aDispatchRow, aNoticeRow } from '../support/builders';

/** The rows of one store: `another` gives an instance that has not met any of them, `noticeRow` what people see. */
export interface ProjectionsUnderTest {
  another(): Projections;
  noticeRow(noticeKey: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  filesOf(noticeKey: string): Promise<readonly string[]>;
}

export function projectionsContract(
  name: string,
  { another, noticeRow, filesOf }: ProjectionsUnderTest,
): void {
  let round = 0;
  const ownKey = (): string => `FSN-2026-${`${(round += 1)}`.padStart(4, '0')}`;
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  describe(`${name} keep the promises of projections`, () => {
    it('show a notice under its key', async () => {
      const key = ownKey();
      await another().saveNotices([
        aNoticeRow({ NoticeKey: key, Title: "Åders d'pump", Fields: '{"å":"”"}' }),
      ]);
      expect(await noticeRow(key)).toMatchObject({
        NoticeKey: key,
        Title: "Åders d'pump",
        Fields: '{"å":"”"}',
        Revision: 1,
      });
    });

    it('change the row when the notice changes, and never make a second one', async () => {
      const key = ownKey();
      const mine = another();
      await mine.saveNotices([aNoticeRow({ NoticeKey: key })]);
      await mine.saveNotices([
        aNoticeRow({ NoticeKey: key, Status: 'dispatched', Risk: 'high', Revision: 2 }),
      ]);
      expect(await noticeRow(key)).toMatchObject({
        Status: 'dispatched',
        Risk: 'high',
        Revision: 2,
      });
    });

    it('are the same when another instance writes them again from the start', async () => {
      const key = ownKey();
      await another().saveNotices([aNoticeRow({ NoticeKey: key })]);
      await another().saveNotices([aNoticeRow({ NoticeKey: key, Title: 'Rättad', Revision: 2 })]);
      await another().saveNotices([aNoticeRow({ NoticeKey: key, Title: 'Rättad', Revision: 2 })]);
      expect(await noticeRow(key)).toMatchObject({ Title: 'Rättad', Revision: 2 });
    });

    it.each([1, 2])('leave a row that already shows a later revision than %s', async (revision) => {
      const key = ownKey();
      await another().saveNotices([aNoticeRow({ NoticeKey: key, Title: 'Senast', Revision: 3 })]);
      await another().saveNotices([
        aNoticeRow({ NoticeKey: key, Title: 'Gammal', Revision: revision }),
      ]);
      expect(await noticeRow(key)).toMatchObject({ Title: 'Senast', Revision: 3 });
    });

    it('empty a column that is empty again', async () => {
      const key = ownKey();
      const mine = another();
      await mine.saveNotices([aNoticeRow({ NoticeKey: key, Manufacturer: 'Nordpump AB' })]);
      await mine.saveNotices([aNoticeRow({ NoticeKey: key, Manufacturer: null, Revision: 2 })]);
      expect((await noticeRow(key))?.['Manufacturer']).toBeNull();
    });

    it('give status and deadlines of every dispatch of a notice, and of no other', async () => {
      const [key, otherKey] = [ownKey(), ownKey()];
      await another().saveDispatches([
        aDispatchRow({ NoticeKey: key, DispatchKey: `${key}/iva` }),
        aDispatchRow({
          NoticeKey: key,
          DispatchKey: `${key}/op`,
          Status: 'undelivered',
          UndeliveredReason: 'no-channel',
        }),
        aDispatchRow({ NoticeKey: otherKey, DispatchKey: `${otherKey}/iva`, Status: 'handled' }),
      ]);
      const rows = await another().dispatchesOf(key);
      expect(rows.map(({ DispatchKey, Status }) => [DispatchKey, Status]).sort()).toEqual([
        [`${key}/iva`, 'queued'],
        [`${key}/op`, 'undelivered'],
      ]);
      // A column of days gives midnight in the time zone of the site back; the day is what counts.
      expect([rows[0]!.ReceiveBy, rows[0]!.HandleBy].map(dayOf)).toEqual([
        '2026-03-24',
        '2026-03-30',
      ]);
    });

    it('take new and changed rows together', async () => {
      const key = ownKey();
      const mine = another();
      const row = (unit: string, changes = {}) =>
        aDispatchRow({ NoticeKey: key, DispatchKey: `${key}/${unit}`, ...changes });
      await mine.saveDispatches([row('a'), row('b')]);
      await another().saveDispatches([
        row('a', { Status: 'posted', Revision: 2 }),
        row('c', { Status: 'posted', Revision: 2 }),
        row('d'),
        row('b'),
      ]);
      const rows = await another().dispatchesOf(key);
      expect(rows.map(({ DispatchKey, Status }) => [DispatchKey, Status]).sort()).toEqual([
        [`${key}/a`, 'posted'],
        [`${key}/b`, 'queued'],
        [`${key}/c`, 'posted'],
        [`${key}/d`, 'queued'],
      ]);
    });

    it('take more rows than a batch holds', async () => {
      const key = ownKey();
      const rows = Array.from({ length: 120 }, (_, index) =>
        aDispatchRow({ NoticeKey: key, DispatchKey: `${key}/u${index}` }),
      );
      await another().saveDispatches(rows);
      expect(await another().dispatchesOf(key)).toHaveLength(120);
    });

    it('change only the columns they are told to', async () => {
      const key = ownKey();
      await another().saveNotices([aNoticeRow({ NoticeKey: key, Title: 'Kvar' })]);
      await another().updateNotice(key, { Answered: 3, Complete: 1, Undelivered: 0 });
      expect(await noticeRow(key)).toMatchObject({
        Title: 'Kvar',
        Answered: 3,
        Complete: 1,
        Undelivered: 0,
        Revision: 1,
      });
    });

    it('say so when a notice has no row', async () => {
      const key = ownKey();
      const outcomes = await Promise.all([
        another()
          .updateNotice(key, { Answered: 1 })
          .catch((error: unknown) => error),
        another()
          .attach(key, 'a.txt', bytes('a'))
          .catch((error: unknown) => error),
      ]);
      expect(outcomes.map((error) => isFault(error, 'store/contradiction'))).toEqual([true, true]);
    });

    it('keep a file of a name once, and leave the first as it is', async () => {
      const key = ownKey();
      await another().saveNotices([aNoticeRow({ NoticeKey: key })]);
      await another().attach(key, "Ändring d'A (1).pdf", bytes('first'));
      await another().attach(key, "ändring d'a (1).PDF", bytes('second'));
      await another().attach(key, 'original.eml', bytes('mail'));
      expect([...(await filesOf(key))].sort()).toEqual(
        ["ändring d'a (1).pdf=first", 'original.eml=mail'].sort(),
      );
    });
  });
}
