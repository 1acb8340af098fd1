import { readReminderDue } from '../../../../src/domain/documents/receipts/readReminders';
import {
  readingCount,
  readingStatus,
  unitReading,
} from '../../../../src/domain/documents/receipts/readingStatus';
import { rosterChanges } from '../../../../src/domain/documents/receipts/rosterChanges';
import { theHead, theSubstitute } from '../../../support/builders';
import {
  aReadRequest,
  confirmedBy,
  declinedBy,
  theEditor,
  theNewcomer,
  theNurse,
} from '../../../support/readingBuilders';

const replaced = [theEditor, { type: 'readingStale', payload: { replacedBy: '2' } }] as const;

describe('Where a person stands with a document (X-22)', () => {
  const earlier = aReadRequest({}, confirmedBy(theNurse), replaced);

  it('is current, declined, stale or never', () => {
    const now = aReadRequest({ edition: '2' }, confirmedBy(theHead), declinedBy(theSubstitute));
    expect(readingStatus(theHead.id, now, [earlier])).toBe('current');
    expect(readingStatus(theSubstitute.id, now, [earlier])).toBe('declined');
    expect(readingStatus(theNurse.id, now, [earlier])).toBe('stale');
    expect(readingStatus(theNewcomer.id, now, [earlier])).toBe('never');
  });

  it('is stale for what was confirmed before a newer edition came, and stays on record', () => {
    expect(readingStatus(theNurse.id, earlier, [])).toBe('stale');
    expect(earlier.receipts[theNurse.id]).toMatchObject({ kind: 'confirmed', by: theNurse });
  });
});

describe('How far a unit has come (X-22)', () => {
  it('is told by counts, and by who is late', () => {
    const request = aReadRequest({}, confirmedBy(theHead), declinedBy(theSubstitute));
    const on = (today: string) => unitReading(request, [], today);
    expect(on('2026-04-06')).toMatchObject({
      expected: 3,
      counts: { current: 1, declined: 1, stale: 0, never: 1 },
      late: 0,
    });
    expect(on('2026-04-07').late).toBe(1);
    expect(on('2026-04-07').lines.filter(({ isLate }) => isLate)).toMatchObject([
      { person: theNurse, status: 'never' },
    ]);
  });

  it('counts those without a name as never', () => {
    const request = aReadRequest({ expected: { count: 2 } }, confirmedBy(theHead));
    expect(unitReading(request, [], '2026-04-07')).toMatchObject({
      expected: 2,
      counts: { current: 1, never: 1 },
      late: 1,
    });
    expect(readingCount(request)).toEqual({ confirmed: 1, declined: 0, expected: 2 });
  });
});

describe('The people of a channel today', () => {
  it('give who joined days of their own, and do not wait for who left (X-22)', () => {
    const request = aReadRequest({}, confirmedBy(theHead));
    expect(rosterChanges(request, [theHead, theNurse, theNewcomer], '2026-03-30')).toEqual([
      { type: 'personJoined', payload: { person: theNewcomer, dueOn: '2026-04-29' } },
      { type: 'personLeft', payload: { person: theSubstitute } },
    ]);
  });

  it('never give who joined less time than the others', () => {
    const request = aReadRequest({ joinerDays: 1 });
    expect(rosterChanges(request, [...request.readers, theNewcomer], '2026-03-24')).toEqual([
      { type: 'personJoined', payload: { person: theNewcomer, dueOn: '2026-04-06' } },
    ]);
  });

  it('change nothing of a request that has ended or knows nobody by name', () => {
    expect(rosterChanges(aReadRequest({}, replaced), [], '2026-03-30')).toEqual([]);
    const unnamed = aReadRequest({ expected: { count: 1 } });
    expect(rosterChanges(unnamed, [theHead], '2026-03-30')).toEqual([]);
  });
});

describe('A reminder to read', () => {
  const pace = [7, 1, -3];
  const request = aReadRequest();

  it('goes so many days before the day, and after it', () => {
    expect(readReminderDue(request, pace, '2026-03-29')).toBeUndefined();
    expect(readReminderDue(request, pace, '2026-03-30')).toBe(1);
    expect(readReminderDue(request, pace, '2026-04-09')).toBe(3);
  });

  it('goes once each, and after a pause only the latest', () => {
    const reminded = aReadRequest({}, [
      theEditor,
      { type: 'readingReminded', payload: { number: 1, on: '2026-03-30' } },
    ]);
    expect(readReminderDue(reminded, pace, '2026-04-01')).toBeUndefined();
    expect(readReminderDue(reminded, pace, '2026-04-10')).toBe(3);
  });

  it('does not go to a unit where everybody has answered, nor on the day it was asked', () => {
    const done = aReadRequest(
      {},
      confirmedBy(theHead),
      declinedBy(theSubstitute),
      confirmedBy(theNurse),
    );
    expect(readReminderDue(done, pace, '2026-04-10')).toBeUndefined();
    expect(readReminderDue(aReadRequest({ dueOn: '2026-03-23' }), pace, '2026-03-23')).toBe(
      undefined,
    );
  });
});
