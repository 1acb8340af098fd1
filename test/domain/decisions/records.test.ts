import { acknowledgeReceipt } from '../../../src/domain/decisions/commands/acknowledgeReceipt';
import { adjustRecord } from '../../../src/domain/decisions/commands/adjustRecord';
import { announceDecision } from '../../../src/domain/decisions/commands/announceDecision';
import { changeRecord } from '../../../src/domain/decisions/commands/changeRecord';
import { noteCorrection } from '../../../src/domain/decisions/commands/noteCorrection';
import { returnRecord } from '../../../src/domain/decisions/commands/returnRecord';
import { reviewRecord } from '../../../src/domain/decisions/commands/reviewRecord';
import { sendOut } from '../../../src/domain/decisions/commands/sendOut';
import { decisionDays } from '../../../src/domain/decisions/decisionDays';
import {
  aDecision,
  aDecisionContext,
  farid,
  gunilla,
  karin,
  olle,
  stina,
  theDecisionSettings,
} from '../../support/decisionBuilders';

const at = '2026-03-23T13:05:00.000Z';
const reviewed = aDecision({ reviewed: { by: karin, at } });
const adjusted = aDecision({
  reviewed: { by: karin, at },
  adjusted: { by: stina, at, on: '2026-03-23', immediate: false },
});
const as = (by: typeof gunilla, today = '2026-03-23') => aDecisionContext({ by, today });
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code;

describe('The record of a decision (X-26)', () => {
  it('is changed until it is reviewed, and tells which fields', () => {
    const { content } = aDecision();
    const wish = { content: { ...content, title: 'Ny rubrik' } };
    expect(changeRecord(aDecision(), wish, as(karin))).toMatchObject({
      value: { type: 'recordChanged', payload: { fields: ['title'] } },
    });
    expect(codeOf(changeRecord(reviewed, wish, as(karin)))).toBe('decision/already-reviewed');
    expect(codeOf(changeRecord(aDecision(), wish, as(farid)))).toBe('decision/not-the-secretary');
  });

  it('keeps its year: the paragraph is one of it (DE-01)', () => {
    const { content } = aDecision();
    const wish = { content: { ...content, statedOn: '2025-12-01', meetingDay: '2025-12-15' } };
    expect(codeOf(changeRecord(aDecision(), wish, as(karin)))).toBe('decision/other-year');
  });

  it('is reviewed by another than who recorded it', () => {
    expect(codeOf(reviewRecord(aDecision(), {}, as(gunilla)))).toBe('decision/own-record');
    expect(codeOf(reviewRecord(aDecision(), {}, as(farid)))).toBe('decision/not-the-reviewer');
    expect(reviewRecord(aDecision(), {}, as(olle)).ok).toBe(true);
  });

  it('goes back with a reason until it is adjusted', () => {
    expect(returnRecord(reviewed, { reason: 'Fel titel' }, as(stina)).ok).toBe(true);
    expect(codeOf(returnRecord(reviewed, { reason: ' ' }, as(stina)))).toBe(
      'decision/part-missing',
    );
    expect(codeOf(returnRecord(adjusted, { reason: 'x' }, as(stina)))).toBe(
      'decision/already-adjusted',
    );
  });

  it('is adjusted by an adjuster who has not recorded it, once it is reviewed', () => {
    const wish = { immediate: false };
    expect(adjustRecord(reviewed, wish, as(stina)).ok).toBe(true);
    expect(codeOf(adjustRecord(reviewed, wish, as(gunilla)))).toBe('decision/not-the-adjuster');
    expect(codeOf(adjustRecord(aDecision(), wish, as(stina)))).toBe('decision/not-reviewed');
    const own = aDecision({ reviewed: { by: karin, at }, recorded: { by: stina, at } });
    expect(codeOf(adjustRecord(own, wish, as(stina)))).toBe('decision/own-record');
  });

  it('is adjusted at once at the meeting or the day after, without a review', () => {
    const wish = { immediate: true };
    expect(adjustRecord(aDecision(), wish, as(stina, '2026-03-24')).ok).toBe(true);
    expect(codeOf(adjustRecord(aDecision(), wish, as(stina, '2026-03-25')))).toBe(
      'decision/immediately-too-late',
    );
  });

  it('is adjusted within the days of the settings, later with a reason alone', () => {
    const late = as(stina, '2026-04-07');
    expect(adjustRecord(reviewed, { immediate: false }, as(stina, '2026-04-06')).ok).toBe(true);
    expect(adjustRecord(reviewed, { immediate: false }, late)).toMatchObject({
      refusal: { code: 'decision/adjusted-late', dueOn: '2026-04-06' },
    });
    const wish = { immediate: false, lateReason: 'Justeraren var sjuk.' };
    expect(adjustRecord(reviewed, wish, late)).toMatchObject({
      value: { payload: { on: '2026-04-07', lateReason: 'Justeraren var sjuk.' } },
    });
  });

  it('is announced once adjusted; the time to appeal counts from the day it was put up', () => {
    expect(announceDecision(adjusted, { on: '2026-03-24' }, as(karin, '2026-03-25'))).toMatchObject(
      {
        value: { payload: { on: '2026-03-24', appealEnds: '2026-04-14' } },
      },
    );
    const early = announceDecision(adjusted, { on: '2026-03-22' }, as(karin));
    expect(codeOf(early)).toBe('decision/day-too-early');
    expect(codeOf(announceDecision(reviewed, { on: '2026-03-23' }, as(karin)))).toBe(
      'decision/not-adjusted',
    );
  });

  it('is sent out to its list once, when it is adjusted (DE-09)', () => {
    expect(codeOf(sendOut(reviewed, {}, as(karin)))).toBe('decision/not-adjusted');
    expect(sendOut(adjusted, {}, as(karin))).toMatchObject({
      value: { payload: { recipients: adjusted.content.recipients } },
    });
    const sent = { ...adjusted, sentOut: { by: karin, at, on: '2026-03-25' } };
    expect(codeOf(sendOut(sent, {}, as(karin)))).toBe('decision/already-sent-out');
    expect(codeOf(acknowledgeReceipt(sent, { recipient: 9, by: 'x', note: '' }, as(karin)))).toBe(
      'decision/recipient-unknown',
    );
  });

  it('changes by noted corrections alone after it is adjusted', () => {
    expect(codeOf(noteCorrection(reviewed, { text: 'x' }, as(karin)))).toBe(
      'decision/not-adjusted',
    );
    expect(noteCorrection(adjusted, { text: 'Rätt dag är 3 mars.' }, as(karin)).ok).toBe(true);
  });
});

describe('The days of a record', () => {
  const days = (decision: ReturnType<typeof aDecision>, today: string) =>
    decisionDays(decision, theDecisionSettings, today).map(
      ({ step, dueOn, isLate }) => `${step} ${dueOn}${isLate ? ' late' : ''}`,
    );

  it('count from the meeting, from the adjustment and from the announcement', () => {
    const announced = { by: karin, at, on: '2026-03-26', appealEnds: '2026-04-16' };
    expect(days(aDecision(), '2026-04-06')).toEqual(['adjust 2026-04-06']);
    expect(days(aDecision(), '2026-04-07')).toEqual(['adjust 2026-04-06 late']);
    expect(days({ ...adjusted, announced }, '2027-01-01')).toEqual([
      'adjust 2026-04-06',
      'announce 2026-03-25 late',
      'appeal 2026-04-16',
    ]);
  });
});
