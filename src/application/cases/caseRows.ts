import { unreadMails } from '../../domain/cases/caseMail';
import { plannedFollowUp } from '../../domain/cases/followUp';
import type { GroupCase } from '../../domain/cases/groupCase';
import type { CaseRow } from '../../lists/cases.list';

const title = (text: string): string => text.slice(0, 255);

/** The row of a case as it stands. */
export function toCaseRow(state: GroupCase, revision: number): CaseRow {
  const { closed, official, steps, begun } = state;
  const silent = state.consultations.flatMap(({ instances, dueOn }) =>
    instances.filter(({ answer }) => !answer).map(({ key }) => ({ key, dueOn })),
  );
  const isAsked = state.step === 'consultation' && !closed;
  const days = silent.map(({ dueOn }) => dueOn).sort();
  return {
    Title: title(state.title),
    CaseKey: state.key,
    GroupKey: state.groupKey,
    Step: state.step,
    Status: closed ? 'closed' : 'open',
    Sender: title(state.sender),
    Origin: state.origin,
    Phase: state.phase ?? null,
    Regulations: state.regulations.join('\n'),
    DiaryNumber: state.diaryNumber ?? null,
    OfficialId: official?.id ?? null,
    OfficialName: official ? title(official.name) : null,
    BegunAt: begun.at,
    BegunByName: title(begun.by.name),
    StepSince: steps[steps.length - 1]?.at ?? begun.at,
    AskedInstances: isAsked ? Array.from(new Set(silent.map(({ key }) => key))).join('\n') : null,
    AnswerBy: (isAsked && days[0]) || null,
    FollowUpOn: plannedFollowUp(state)?.on ?? null,
    UnreadMails: closed ? 0 : unreadMails(state.mails).length,
    Ending: closed?.ending ?? null,
    ClosedAt: closed?.at ?? null,
    Revision: revision,
  };
}
