import {
  mayBeReminded,
  reminderDue,
  type ReminderFacts,
  reminderFactsOf,
} from '../../../src/domain/dispatches/reminders';
import { dispatchStatuses } from '../../../src/domain/dispatches/dispatchStatus';
import { aContent, aPostedDispatch, answered, theRules } from '../../support/builders';
import { aReminder, anOwnHandlingDispatch } from '../../support/dispatchBuilders';

const { pace } = theRules.reminders;
const facts = (changes: Partial<ReminderFacts> = {}): ReminderFacts => ({
  mode: 'action',
  status: 'posted',
  sentOn: '2026-03-23',
  handleBy: '2026-03-30',
  reminders: 0,
  ...changes,
});
const days = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `2026-03-${from + index}`);

describe('When a reminder is due (X-03)', () => {
  it.each([
    ['high', '2026-03-24'], // a day after sending
    ['medium', '2026-03-26'], // three days after
    ['low', '2026-03-30'], // seven days after
  ] as const)('paced by %s risk, the first is on %s', (risk, first) => {
    const due = days(23, 31).find((today) => reminderDue(facts(), pace[risk], today));
    expect(due).toBe(first);
    expect(reminderDue(facts(), pace[risk], first)).toBe(1);
  });

  it('comes four times by the pace, each counted from the one before, and then no more', () => {
    let state = facts();
    const sent: (readonly [string, number])[] = [];
    days(23, 31).forEach((today) => {
      const number = reminderDue(state, pace.medium, today);
      if (number === undefined) return;
      sent.push([today, number]);
      state = facts({ reminders: number, remindedOn: today });
    });
    expect(sent).toEqual([
      ['2026-03-26', 1], // 23 + 3
      ['2026-03-28', 2], // + 2
      ['2026-03-30', 3], // + 2; the fourth would be 1 April
    ]);
    expect(reminderDue(state, pace.medium, '2026-04-01')).toBe(4);
    const last = facts({ reminders: 4, remindedOn: '2026-04-01' });
    expect(reminderDue(last, pace.medium, '2026-05-01')).toBeUndefined();
  });

  it('is one a day after the service was away, not all at once', () => {
    expect(reminderDue(facts(), pace.high, '2026-03-29')).toBe(1);
    const after = facts({ reminders: 1, remindedOn: '2026-03-29' });
    expect(reminderDue(after, pace.high, '2026-03-29')).toBeUndefined();
    expect(reminderDue(after, pace.high, '2026-03-30')).toBe(2);
  });

  it('is never, where the region has set none (SN-64)', () => {
    expect(reminderDue(facts(), [], '2026-05-01')).toBeUndefined();
  });

  it('counts from the day a late department was added (X-10)', () => {
    const late = aPostedDispatch({ queuedAt: '2026-03-27T08:00:00.000Z' });
    expect(reminderFactsOf(late).sentOn).toBe('2026-03-27');
    expect(reminderFactsOf(aPostedDispatch()).sentOn).toBe('2026-03-23');
  });

  it('looks at the last reminder', () => {
    const reminders = [aReminder(), aReminder({ number: 2, on: '2026-03-26' })];
    expect(reminderFactsOf(aPostedDispatch({ reminders }))).toMatchObject({
      reminders: 2,
      remindedOn: '2026-03-26',
    });
  });
});

describe('Who may be reminded (X-04)', () => {
  const reminded = (mode: ReminderFacts['mode'], today: string) =>
    dispatchStatuses.filter((status) => mayBeReminded(facts({ mode, status }), today));

  it('is only who is silent', () => {
    expect(reminded('action', '2026-04-30')).toEqual(['queued', 'posted', 'undelivered']);
  });

  it('is nobody who was told for information (X-17)', () => {
    expect(reminded('information', '2026-04-30')).toEqual([]);
  });

  it('is a service with own handling that has not closed, once the day has passed (SN-61)', () => {
    expect(reminded('ownHandling', '2026-03-30')).toEqual([]);
    expect(reminded('ownHandling', '2026-03-31')).toEqual([
      'queued',
      'posted',
      'received',
      'inProgress',
      'needsHelp',
      'undelivered',
    ]);
    const note = { ...answered(), note: 'Utbytt.' };
    const closed = reminderFactsOf(anOwnHandlingDispatch({ closingNote: note }));
    expect(mayBeReminded(closed, '2026-03-31')).toBe(false);
  });

  it('counts own handling from the day to be done by', () => {
    const own = facts({ mode: 'ownHandling' });
    expect(reminderDue(own, pace.medium, '2026-04-01')).toBeUndefined();
    expect(reminderDue(own, pace.medium, '2026-04-02')).toBe(1); // 30 March + 3
  });

  it('is told by the dispatch as it stands', () => {
    const content = aContent({ handleBy: '2026-04-15' });
    expect(reminderFactsOf(aPostedDispatch({ content, received: answered() }))).toMatchObject({
      status: 'received',
      handleBy: '2026-04-15',
    });
  });
});
