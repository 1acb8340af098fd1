import { changeStatement } from '../../../src/domain/decisions/commands/changeStatement';
import { prepareStatement } from '../../../src/domain/decisions/commands/prepareStatement';
import { recordDecision } from '../../../src/domain/decisions/commands/recordDecision';
import type {
  OfficialStatement,
  StatementContent,
} from '../../../src/domain/decisions/officialStatement';
import {
  aDecisionContext,
  aMeeting,
  aStatement,
  farid,
  gunilla,
} from '../../support/decisionBuilders';

const prepared = (some: Partial<StatementContent> = {}, context = aDecisionContext()) =>
  prepareStatement({ body: 'RS', content: aStatement(some) }, context);
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code;

const statement: OfficialStatement = {
  key: 'RS-2026-T1',
  body: { key: 'RS', name: 'Regionstyrelsen' },
  content: aStatement(),
  signatories: { chair: { name: 'Olle Wikström', party: 'C' }, director: { name: 'Petra Sand' } },
  preparedBy: gunilla,
  preparedAt: '2026-03-05T09:00:00.000Z',
};

describe('An official statement (DE-13)', () => {
  it('is signed by chair and director, with the party in brackets (DE-16, DE-17)', () => {
    const result = prepared();
    expect(result.ok && result.value.signatories).toEqual({
      chair: { name: 'Olle Wikström', party: 'C' },
      director: { name: 'Petra Sand' },
    });
  });

  it('always states economic consequences (DE-15)', () => {
    expect(prepared({ economicConsequences: ' ' })).toMatchObject({
      refusal: { code: 'decision/part-missing', part: 'economicConsequences' },
    });
  });

  it('has a number of the body’s diary, and its own within the case (DE-03, DE-04)', () => {
    expect(codeOf(prepared({ diaryNumber: 'HSN26-1' }))).toBe('decision/diary-number-invalid');
    expect(codeOf(prepared({ diaryNumber: 'RS-LED-0847' }))).toBe('decision/diary-number-invalid');
    expect(codeOf(prepared({ documentNumber: 0 }))).toBe('decision/document-number-invalid');
    expect(prepared({ diaryNumber: ' rs-led26-0847 ' }).ok).toBe(true);
  });

  it('says title, matter, basis, official, day and path (DE-02, DE-07, DE-08, DE-10, DE-11, DE-12)', () => {
    const lacking: readonly Partial<StatementContent>[] = [
      { title: '' },
      { matter: '' },
      { basis: [' '] },
      { official: { name: 'Karin', unit: '' } },
      { statedOn: '2026-02-30' },
      { statedOn: '2026-03-24' },
      { path: [] },
    ];
    expect(lacking.filter((some) => prepared(some).ok)).toEqual([]);
  });

  it('always goes to the file, and by mail only to what is an address (DE-09)', () => {
    expect(codeOf(prepared({ recipients: [{ name: 'Revisionen' }] }))).toBe(
      'decision/file-left-out',
    );
    const recipients = [
      { name: 'Revisionen', mail: 'a@b\r\nBcc: c@d.se' },
      { name: 'Akten', isFile: true as const },
    ];
    expect(codeOf(prepared({ recipients }))).toBe('decision/mail-invalid');
  });

  it('names no patient', () => {
    expect(codeOf(prepared({ matter: 'Gäller 19811218-9876.' }))).toBe('decision/patient-named');
  });

  it('is written by secretaries and those who lead the group, to a body that there is', () => {
    expect(codeOf(prepared({}, aDecisionContext({ by: farid })))).toBe('decision/not-the-preparer');
    const elsewhere = prepareStatement({ body: 'XX', content: aStatement() }, aDecisionContext());
    expect(codeOf(elsewhere)).toBe('decision/body-unknown');
  });

  it('keeps what it comes from when it is changed, and is not saved unchanged', () => {
    const { caseKey: _case, proposalKey: _proposal, ...content } = aStatement({ title: 'Ny' });
    const changed = changeStatement(statement, { content }, aDecisionContext());
    expect(changed).toMatchObject({
      value: { payload: { content: { title: 'Ny', proposalKey: 'LSG-2026-0007.1' } } },
    });
    const same = changeStatement(statement, { content: aStatement() }, aDecisionContext());
    expect(codeOf(same)).toBe('decision/nothing-changed');
  });
});

describe('Recording a decision (DE-05, DE-06)', () => {
  const record = (some: Parameters<typeof aMeeting>[0], by = gunilla) =>
    recordDecision(statement, aMeeting(some), aDecisionContext({ by }));

  it('takes the words of a proposal that is carried unchanged (DE-14)', () => {
    expect(record({})).toMatchObject({ value: { payload: { decision: 'Yttrandet godkänns.' } } });
    expect(codeOf(record({ decision: 'Yttrandet avslås.' }))).toBe(
      'decision/differs-from-proposal',
    );
  });

  it('takes other words when it is changed, rejected or referred back', () => {
    expect(codeOf(record({ outcome: 'changed', decision: 'Yttrandet godkänns.' }))).toBe(
      'decision/same-as-proposal',
    );
    expect(codeOf(record({ outcome: 'rejected' }))).toBe('decision/part-missing');
    expect(record({ outcome: 'referredBack', decision: 'Ärendet återremitteras.' }).ok).toBe(true);
  });

  it('is done by a secretary, after the meeting, once', () => {
    expect(codeOf(record({}, farid))).toBe('decision/not-the-secretary');
    expect(codeOf(record({ meetingDay: '2026-03-24' }))).toBe('decision/day-to-come');
    expect(codeOf(record({ meetingDay: '2026-03-04' }))).toBe('decision/day-too-early');
    const decided = { ...statement, decided: { ...aMeeting(), by: gunilla, at: 'x' } };
    expect(codeOf(recordDecision(decided, aMeeting(), aDecisionContext()))).toBe(
      'decision/already-decided',
    );
  });
});
