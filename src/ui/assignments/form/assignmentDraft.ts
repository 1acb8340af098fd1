import type { AssignmentDesk, OwnLag } from '../../../application/assignments/assignmentPages';
import type { AssignmentKind, AssignmentText } from '../../../domain/assignments/assignmentText';
import { keyOfRef } from '../../../domain/records/recordRef';
import type { LocalDate } from '../../../domain/time';
import { recordOf } from '../../lsg/cases/form/factsDraft';

/** What is typed of an assignment; what is not chosen yet is empty. */
export interface AssignmentDraft {
  readonly lagKey: string;
  readonly title: string;
  readonly kind: AssignmentKind | '';
  readonly purpose: string;
  readonly task: string;
  readonly delimitation: string;
  readonly expectedResult: string;
  readonly responsibleId: string;
  readonly participantIds: readonly string[];
  readonly reporting: 'every' | 'on' | 'never';
  readonly everyDays: string;
  readonly days: readonly LocalDate[];
  readonly finalReportOn: LocalDate | '';
  readonly diaryNumber: string;
  readonly comesFrom: string;
}

/** An empty form, for a working group. */
export const noAssignment = (
  { reportEveryDays }: AssignmentDesk,
  lag: OwnLag | undefined,
  comesFrom: string,
): AssignmentDraft => ({
  ...{ lagKey: lag?.key ?? '', title: '', kind: '', purpose: '', task: '', delimitation: '' },
  ...{ expectedResult: '', responsibleId: lag?.leaderId ?? '', participantIds: [] },
  ...{ reporting: 'every', everyDays: `${reportEveryDays}`, days: [], finalReportOn: '' },
  ...{ diaryNumber: '', comesFrom },
});

/** A text as it may be changed. */
export const draftOfText = (
  { reporting, responsible, participants, ...text }: AssignmentText,
  lagKey: string,
  { reportEveryDays }: AssignmentDesk,
): AssignmentDraft => {
  const days = reporting.kind === 'on' ? reporting.days : [];
  return {
    ...{ ...text, lagKey, responsibleId: responsible.id, days },
    participantIds: participants.map(({ id }) => id),
    reporting: reporting.kind === 'every' ? 'every' : days.length > 0 ? 'on' : 'never',
    everyDays: `${reporting.kind === 'every' ? reporting.days : reportEveryDays}`,
    diaryNumber: text.diaryNumber ?? '',
    comesFrom: text.comesFrom ? keyOfRef(text.comesFrom) : '',
  };
};

/** What is sent of a draft; the working group is said apart. */
export const wishOfDraft = ({
  lagKey: _lag,
  reporting,
  everyDays,
  days,
  diaryNumber,
  comesFrom,
  ...rest
}: AssignmentDraft) => ({
  ...rest,
  reporting:
    reporting === 'every'
      ? { kind: 'every' as const, days: Number(everyDays.trim() || 0) || 0 }
      : { kind: 'on' as const, days: reporting === 'on' ? days : [] },
  ...(diaryNumber.trim() === '' ? {} : { diaryNumber }),
  ...(comesFrom.trim() === '' ? {} : { comesFrom: recordOf(comesFrom) }),
});
