import {
  type Overview,
  type OverviewDispatch,
  type OverviewNotice,
  overviewing,
  overviewOf,
} from '../../src/application/overview';
import { aDispatchRow, aNoticeRow, aUnit } from '../support/builders';

const time = { from: '2026-03-01', to: '2026-03-31', today: '2026-03-31' };
const units = [
  aUnit({ key: 'sjukhuset', name: 'Sjukhuset', kind: 'administration' }),
  aUnit({ key: 'narsjukvarden', name: 'Närsjukvården', kind: 'administration' }),
  aUnit({ key: 'ovrigt', name: 'Övrig vård', kind: 'administration' }),
];
const notice = (changes: Partial<OverviewNotice> = {}): OverviewNotice => ({
  ...aNoticeRow({ Status: 'dispatched', Risk: 'high', Recipients: 1 }),
  receivedOn: '2026-03-20',
  ...changes,
});
const dispatch = (changes: Partial<OverviewDispatch> = {}): OverviewDispatch => ({
  ...aDispatchRow({ Status: 'handled' }),
  sentOn: '2026-03-23',
  ...changes,
});
const overview = (
  notices: readonly OverviewNotice[],
  dispatches: readonly OverviewDispatch[] = [],
): Overview => overviewOf({ notices, dispatches }, units, time);

describe('The overview of all notices (SN-60)', () => {
  it('has a line for each administration of a notice: x of y, overdue, silent (X-15)', () => {
    const { lines } = overview(
      [notice()],
      [
        dispatch(),
        dispatch({ Status: 'received' }),
        dispatch({ Status: 'posted', sentOn: '2026-03-21' }),
        dispatch({ Administration: 'narsjukvarden', Status: 'notAffected' }),
      ],
    );
    expect(lines).toEqual([
      expect.objectContaining({
        administration: 'Närsjukvården',
        asked: 1,
        answered: 1,
        complete: 1,
        overdue: 0,
        silent: 0,
      }),
      expect.objectContaining({
        noticeKey: 'FSN-2026-0001',
        administration: 'Sjukhuset',
        asked: 3,
        answered: 2,
        complete: 1,
        overdue: 2,
        silent: 1,
        sentOn: '2026-03-21',
      }),
    ]);
  });

  it('tells how long the oldest silence and the oldest open one have lasted, in days', () => {
    const [line] = overview(
      [notice()],
      [
        dispatch({ Status: 'posted', sentOn: '2026-03-26' }),
        dispatch({ Status: 'posted', sentOn: '2026-03-24' }),
        dispatch({ Status: 'received', sentOn: '2026-03-21' }),
        dispatch({ Status: 'handled', sentOn: '2026-03-01' }),
      ],
    ).lines;
    expect(line).toMatchObject({ oldestSilence: 7, age: 10 });
    expect(overview([notice()], [dispatch()]).lines[0]).not.toHaveProperty('age');
  });

  it('counts nobody who was only informed (X-17)', () => {
    const informed = dispatch({ Mode: 'information', Status: 'posted' });
    expect(overview([notice()], [dispatch(), informed]).lines[0]).toMatchObject({
      asked: 1,
      silent: 0,
    });
  });

  it('keeps a notice that was not sent, without an administration', () => {
    const [line] = overview([notice({ Status: 'received', Risk: null, Recipients: null })]).lines;
    expect(line).toMatchObject({ administration: '', asked: 0, status: 'received' });
    expect(line).not.toHaveProperty('risk');
  });

  it('sums up time and cost, and has them once a notice so that a sum is right (X-29)', () => {
    const some = [dispatch(), dispatch({ Administration: 'narsjukvarden' })];
    const other = notice({ NoticeKey: 'FSN-2026-0002', Minutes: 15, Cost: 100 });
    const { lines, minutes, cost } = overview([notice({ Minutes: 60, Cost: null }), other], some);
    expect([minutes, cost]).toEqual([75, 100]);
    expect(lines.map((line) => [line.minutes, line.cost])).toEqual([
      [60, undefined],
      [undefined, undefined],
      [15, 100],
    ]);
  });

  it('sums up each administration over all notices, in Swedish order', () => {
    const { administrations } = overview(
      [notice(), notice({ NoticeKey: 'FSN-2026-0002' })],
      [
        dispatch({ Administration: 'ovrigt' }),
        dispatch({ Administration: 'sjukhuset' }),
        dispatch({ Administration: 'sjukhuset', NoticeKey: 'FSN-2026-0002', Status: 'posted' }),
        dispatch({ Administration: 'narsjukvarden' }),
        dispatch({ Administration: 'nedlagd' }),
      ],
    );
    expect(
      administrations.map(({ administration, notices, asked, silent }) => [
        administration,
        notices,
        asked,
        silent,
      ]),
    ).toEqual([
      ['nedlagd', 1, 1, 0],
      ['Närsjukvården', 1, 1, 0],
      ['Sjukhuset', 2, 2, 1],
      ['Övrig vård', 1, 1, 0],
    ]);
  });

  it('asks for the dispatches of sent notices only', async () => {
    const asked: (readonly string[])[] = [];
    const make = overviewing(
      {
        notices: async () => [notice(), notice({ NoticeKey: 'FSN-2026-0002', Recipients: null })],
        dispatches: async (keys) => {
          asked.push(keys);
          return [dispatch()];
        },
      },
      { all: async () => units },
    );
    expect((await make(time)).notices).toBe(2);
    expect(asked).toEqual([['FSN-2026-0001']]);
  });
});
