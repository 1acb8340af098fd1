import { peopleOf } from '../cases/caseRights';
import type { Group } from '../groups/group';
import { isRecordRef } from '../records/recordRef';
import { ok, refuse, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { AssignmentRefusal } from './assignmentRefusal';
import type { AssignmentKind, AssignmentText, Reporting } from './assignmentText';
import { mostReportDays } from './reportDays';
import {
  longestAssignmentLine,
  optionalAssignmentPart,
  writtenAssignmentPart,
} from './writtenAssignmentPart';

/** What a form says of an assignment. */
export interface WrittenAssignment {
  readonly title: string;
  readonly kind: AssignmentKind | '';
  readonly purpose: string;
  readonly task: string;
  readonly delimitation: string;
  readonly expectedResult: string;
  /** The leader of the working group unless said. */
  readonly responsibleId: string;
  readonly participantIds: readonly string[];
  readonly reporting: Reporting;
  readonly finalReportOn: string;
  readonly diaryNumber?: string;
  readonly comesFrom?: string;
}

const longestDiaryNumber = 60;
const longestPause = 3_650;

function checkedReporting(
  reporting: Reporting,
  final: LocalDate,
  today: LocalDate,
): Result<Reporting, AssignmentRefusal> {
  const part = 'reportDays';
  if (reporting.kind === 'every') {
    const { days } = reporting;
    const isPause = Number.isInteger(days) && days >= 1 && days <= longestPause;
    return isPause
      ? ok({ kind: 'every', days })
      : refuse({ code: 'assignment/part-missing', part });
  }
  const days = Array.from(new Set(reporting.days)).sort();
  if (days.length > mostReportDays)
    return refuse({ code: 'assignment/too-many', part, most: mostReportDays });
  if (days.some((day) => !isLocalDate(day) || day < today))
    return refuse({ code: 'assignment/day-passed', part });
  if (days.some((day) => day >= final)) return refuse({ code: 'assignment/day-behind-final' });
  return ok({ kind: 'on', days });
}

/** Who answers for it and who takes part, all of the working group; its leader when nobody is named. */
function checkedPeople(
  { responsibleId, participantIds }: WrittenAssignment,
  lag: Group,
): Result<Pick<AssignmentText, 'responsible' | 'participants'>, AssignmentRefusal> {
  const people = peopleOf(lag);
  const leader = lag.seats.find(({ office }) => office === 'chair')?.member.id;
  const responsible = people.find(({ id }) => id === (responsibleId || leader));
  if (!responsible) return refuse({ code: 'assignment/unknown-person' });
  const participants: Person[] = [];
  for (const id of Array.from(new Set(participantIds))) {
    const person = people.find((one) => one.id === id);
    if (!person) return refuse({ code: 'assignment/unknown-person' });
    if (person.id !== responsible.id) participants.push(person);
  }
  return ok({ responsible, participants });
}

/** What an assignment has to say before it is one (LS-06): refused with what is missing, too long or passed. */
export function checkAssignmentText(
  written: WrittenAssignment,
  lag: Group,
  today: LocalDate,
): Result<AssignmentText, AssignmentRefusal> {
  const { kind, finalReportOn, comesFrom } = written;
  const title = writtenAssignmentPart('title', written.title, longestAssignmentLine);
  if (!title.ok) return title;
  if (kind === '') return refuse({ code: 'assignment/part-missing', part: 'kind' });
  const purpose = writtenAssignmentPart('purpose', written.purpose);
  if (!purpose.ok) return purpose;
  const task = writtenAssignmentPart('task', written.task);
  if (!task.ok) return task;
  const delimitation = optionalAssignmentPart('delimitation', written.delimitation);
  if (!delimitation.ok) return delimitation;
  const expectedResult = writtenAssignmentPart('expectedResult', written.expectedResult);
  if (!expectedResult.ok) return expectedResult;
  const people = checkedPeople(written, lag);
  if (!people.ok) return people;
  if (finalReportOn === '')
    return refuse({ code: 'assignment/part-missing', part: 'finalReportOn' });
  if (!isLocalDate(finalReportOn) || finalReportOn < today)
    return refuse({ code: 'assignment/day-passed', part: 'finalReportOn' });
  const reporting = checkedReporting(written.reporting, finalReportOn, today);
  if (!reporting.ok) return reporting;
  const number = optionalAssignmentPart(
    'diaryNumber',
    written.diaryNumber ?? '',
    longestDiaryNumber,
  );
  if (!number.ok) return number;
  if (comesFrom !== undefined && !isRecordRef(comesFrom))
    return refuse({ code: 'assignment/record-invalid' });
  return ok({
    ...{ title: title.value, kind, purpose: purpose.value, task: task.value },
    ...{ delimitation: delimitation.value, expectedResult: expectedResult.value },
    ...people.value,
    ...{ reporting: reporting.value, finalReportOn },
    ...(number.value === '' ? {} : { diaryNumber: number.value }),
    ...(comesFrom === undefined ? {} : { comesFrom }),
  });
}
