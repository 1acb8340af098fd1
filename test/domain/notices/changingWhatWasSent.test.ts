import { addRecipients } from '../../../src/domain/notices/addRecipients';
import { changeDeadlines } from '../../../src/domain/notices/changeDeadlines';
import { correctDispatch } from '../../../src/domain/notices/correctDispatch';
import { withdrawNotice } from '../../../src/domain/notices/withdrawNotice';
import {
  aContext,
  aDispatchCommand,
  aDispatchedNotice,
  aNotice,
  aPlan,
  aStranger,
  aUnit,
  aUnitWithout,
  theCoordinator,
} from '../../support/builders';

const ward = aUnit({ key: 'medicin', name: 'Medicin 31' });
const office = aUnit({ key: 'chef', name: 'Chefskansliet' });
const units = [aUnit(), ward, office];
const later = aContext({ today: '2026-03-28', units });
const reason = 'Fler pumpar hittades.';

describe('Adding departments late', () => {
  const add = (changes = {}, context = later) =>
    addRecipients(
      aDispatchedNotice(),
      {
        unitKeys: ['medicin'],
        reason,
        receiveBy: '2026-03-30',
        handleBy: '2026-04-04',
        ...changes,
      },
      context,
    );

  it('sends to those who do not have it, with dates of their own (X-10)', () => {
    expect(add({ unitKeys: ['iva', 'medicin'], informedKeys: ['chef', 'iva'] })).toEqual({
      ok: true,
      value: {
        type: 'recipientsAdded',
        payload: {
          units: [ward],
          informed: [office],
          sentOn: '2026-03-28',
          receiveBy: '2026-03-30',
          handleBy: '2026-04-04',
          reason,
        },
      },
    });
  });

  it.each([
    ['everybody chosen has it already', { unitKeys: ['iva'] }, 'notice/no-recipients'],
    ['a department is unknown', { unitKeys: ['okand'] }, 'notice/unknown-unit'],
    ['a date has passed', { receiveBy: '2026-03-24' }, 'notice/deadline-passed'],
    ['no reason is given', { reason: ' ' }, 'notice/reason-missing'],
    ['the reason names a patient', { reason: 'Pat 121212-1212' }, 'notice/patient-named'],
  ])('is refused when %s', (_, changes, code) => {
    expect(add(changes)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is refused for a department that cannot be reached', () => {
    const mute = aUnitWithout(['channel', 'mailbox'], { key: 'medicin' });
    expect(add({}, { ...later, units: [mute] })).toMatchObject({
      refusal: { code: 'notice/unreachable-unit' },
    });
  });

  it('is refused before anything was sent, and after the case is closed', () => {
    const command = { unitKeys: ['medicin'], reason, receiveBy: '', handleBy: '' };
    const ended = { by: theCoordinator, at: '', ending: 'handled', note: '' } as const;
    expect(addRecipients(aNotice(), command, later)).toMatchObject({
      refusal: { code: 'notice/not-dispatched' },
    });
    expect(addRecipients({ ...aDispatchedNotice(), ended }, command, later)).toMatchObject({
      refusal: { code: 'notice/already-closed' },
    });
  });
});

describe('Moving the deadlines', () => {
  const move = (receiveBy: string, handleBy: string, why = reason) =>
    changeDeadlines(aDispatchedNotice(), { receiveBy, handleBy, reason: why }, later);

  it('is done with a reason; a day that has passed may stay as it is (X-01)', () => {
    expect(move('2026-03-24', '2026-04-10')).toEqual({
      ok: true,
      value: {
        type: 'deadlinesChanged',
        payload: { receiveBy: '2026-03-24', handleBy: '2026-04-10', reason },
      },
    });
  });

  it('may make them earlier (X-01)', () => {
    expect(move('2026-03-24', '2026-03-29').ok).toBe(true);
  });

  it.each([
    ['a day is moved into the past', '2026-03-25', '2026-04-10', reason, 'notice/deadline-passed'],
    ['a day does not exist', '2026-03-24', '2026-04-31', reason, 'notice/deadline-passed'],
    ['they cross', '2026-04-11', '2026-04-10', reason, 'notice/deadlines-crossed'],
    ['nothing changes', '2026-03-24', '2026-03-30', reason, 'notice/nothing-changed'],
    ['no reason is given', '2026-03-24', '2026-04-10', '', 'notice/reason-missing'],
  ])('is refused when %s (X-01)', (_, receiveBy, handleBy, why, code) => {
    expect(move(receiveBy, handleBy, why)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('Correcting what was sent', () => {
  const {
    unitKeys: _unitKeys,
    receiveBy: _receiveBy,
    handleBy: _handleBy,
    ...message
  } = aDispatchCommand({ actions: ['Ta pumpen ur bruk.', 'Märk den.'] });
  const correct = (changes = {}, notice = aDispatchedNotice({ isInternalAlert: true })) =>
    correctDispatch(notice, { ...message, what: 'Fel artikelnummer.', ...changes }, later);

  it('changes the text for all who got it and keeps recipients and dates (X-08)', () => {
    const corrected = correct({ title: 'Nordpump 500 B' });
    expect(corrected).toEqual({
      ok: true,
      value: {
        type: 'dispatchCorrected',
        payload: {
          plan: aPlan({ title: 'Nordpump 500 B', isInternalAlert: true }),
          what: 'Fel artikelnummer.',
        },
      },
    });
  });

  it.each([
    ['nothing is changed', {}, 'notice/nothing-changed'],
    ['it says no longer what to do', { actions: [] }, 'notice/actions-missing'],
    ['it does not say what was wrong', { title: 'B', what: '' }, 'notice/reason-missing'],
  ])('is refused when %s', (_, changes, code) => {
    expect(correct(changes)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('Withdrawing what was sent', () => {
  it('takes it back from everybody, also from those only informed (X-17)', () => {
    const notice = aDispatchedNotice({ informed: [office] });
    expect(withdrawNotice(notice, { reason: 'Gällde inte oss.' }, later)).toEqual({
      ok: true,
      value: {
        type: 'noticeWithdrawn',
        payload: { reason: 'Gällde inte oss.', unitKeys: ['iva', 'chef'] },
      },
    });
  });

  it('is refused without a reason, and for others than the coordinator', () => {
    expect(withdrawNotice(aDispatchedNotice(), { reason: '' }, later)).toMatchObject({
      refusal: { code: 'notice/reason-missing' },
    });
    const stranger = { ...later, by: aStranger };
    expect(withdrawNotice(aDispatchedNotice(), { reason }, stranger)).toMatchObject({
      refusal: { code: 'notice/not-the-coordinator' },
    });
  });
});
