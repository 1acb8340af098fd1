import { confirmReceipt } from '../../../src/domain/decisions/commands/confirmReceipt';
import { remindOfDecision } from '../../../src/domain/decisions/commands/remindOfDecision';
import type { Decision } from '../../../src/domain/decisions/decision';
import { dueReminders, nextReminder } from '../../../src/domain/decisions/decisionReminders';
import {
  aDecision,
  aDecisionContext,
  gunilla,
  stina,
  theDecisionSettings,
} from '../../support/decisionBuilders';

const at = '2026-03-24T09:00:00.000Z';
const adjusted = { by: stina, at, on: '2026-03-24', immediate: false };
const announced = { by: gunilla, at, on: '2026-03-25', appealEnds: '2026-04-15' };
const sent = (some: Partial<Decision> = {}): Decision =>
  aDecision({
    ...{ adjusted, announced, sentOut: { by: gunilla, at, on: '2026-03-25' } },
    receipts: [
      { recipient: { name: 'Revisionen', mail: 'r@norrviken.example' }, way: 'mail' },
      { recipient: { name: 'Medicinsk teknik' }, way: 'otherwise' },
      {
        ...{ recipient: { name: 'Akten', isFile: true }, way: 'file' },
        acknowledged: { by: 'Gunilla Björk', at, note: '' },
      },
    ],
    ...some,
  });
const due = (decision: Decision, today: string) =>
  dueReminders(decision, theDecisionSettings, today).map(({ about }) => about);

describe('A reminder of a decision (X-26)', () => {
  it('comes on each day of the pace behind the last day to adjust, and then to announce', () => {
    // The meeting was on 2026-03-23: adjusted by 2026-04-06, reminded a day and a week later.
    expect(nextReminder(aDecision(), theDecisionSettings)).toBe('2026-04-07');
    expect(due(aDecision(), '2026-04-06')).toEqual([]);
    expect(due(aDecision(), '2026-04-07')).toEqual(['adjust']);
    const reminded = aDecision({ reminded: { adjust: ['2026-04-07'] } });
    expect(due(reminded, '2026-04-08')).toEqual([]);
    expect(nextReminder(reminded, theDecisionSettings)).toBe('2026-04-13');
    expect(due(reminded, '2026-04-13')).toEqual(['adjust']);
    expect(due(aDecision({ adjusted }), '2026-03-27')).toEqual(['announce']);
  });

  it('is given once when the service has stood still over two of the days', () => {
    expect(due(aDecision(), '2026-05-01')).toEqual(['adjust']);
    expect(due(aDecision({ reminded: { adjust: ['2026-05-01'] } }), '2026-05-02')).toEqual([]);
  });

  it('asks again those who got the decision by mail and are silent, and nobody else', () => {
    expect(due(sent(), '2026-03-31')).toEqual([]);
    expect(due(sent(), '2026-04-01')).toEqual(['receipt/0']);
    expect(due(sent({ reminded: { 'receipt/0': ['2026-04-01'] } }), '2026-04-07')).toEqual([]);
    const [first, ...others] = sent().receipts;
    const acknowledged = { by: 'Rut', at, note: '' };
    const confirmed = sent({ receipts: [{ ...first!, acknowledged }, ...others] });
    expect(due(confirmed, '2026-04-30')).toEqual([]);
    expect(nextReminder(confirmed, theDecisionSettings)).toBeUndefined();
  });

  it('follows the pace of the region when it has one', () => {
    const settings = { ...theDecisionSettings, lateReminders: [3], receiptReminders: [2] };
    expect(nextReminder(aDecision(), settings)).toBe('2026-04-09');
    expect(nextReminder(sent(), settings)).toBe('2026-03-27');
  });

  it('is one event, and none when nothing is due', () => {
    const context = { settings: theDecisionSettings, today: '2026-04-07' };
    expect(remindOfDecision(aDecision(), { about: 'adjust' }, context)).toEqual({
      ok: true,
      value: { type: 'decisionReminded', payload: { about: 'adjust', on: '2026-04-07' } },
    });
    expect(remindOfDecision(aDecision(), { about: 'announce' }, context)).toMatchObject({
      refusal: { code: 'decision/nothing-due' },
    });
  });
});

describe('Confirming a receipt by the link (X-26)', () => {
  const confirm = (decision: Decision, recipient = 0, name = 'Rut Revisor') =>
    confirmReceipt(decision, { recipient, name }, aDecisionContext());

  it('is done once, by name', () => {
    expect(confirm(sent())).toMatchObject({
      value: { type: 'receiptAcknowledged', payload: { recipient: 0, by: 'Rut Revisor' } },
    });
    expect(confirm(sent(), 2)).toMatchObject({
      refusal: { code: 'decision/already-acknowledged', by: 'Gunilla Björk' },
    });
  });

  it.each([
    ['before the decision is sent out', aDecision(), 0, 'Rut', 'decision/not-sent-out'],
    ['for somebody who is not in the list', sent(), 9, 'Rut', 'decision/recipient-unknown'],
    ['without a name', sent(), 0, ' ', 'decision/part-missing'],
    ['with a personal identity number', sent(), 0, '19121212-1212', 'decision/patient-named'],
  ] as const)('is refused %s', (_, decision, recipient, name, code) => {
    expect(confirm(decision, recipient, name)).toMatchObject({ refusal: { code } });
  });
});
