import type { Assignment, AssignmentStatus } from '../../domain/assignments/assignment';
import type {
  AssignmentRights,
  AssignmentTaskKind,
} from '../../domain/assignments/assignmentTasks';
import type { AssignmentKind } from '../../domain/assignments/assignmentText';
import type { LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import type { RecordHappening } from '../cases/casePages';

/** An assignment as the overview lists it (LS-09). */
export interface AssignmentLine {
  readonly key: string;
  readonly title: string;
  readonly groupKey: string;
  readonly lagKey: string;
  readonly kind: AssignmentKind;
  readonly status: AssignmentStatus;
  readonly responsible: Person;
  readonly diaryNumber?: string;
  readonly givenOn?: LocalDate;
  readonly nextReportOn?: LocalDate;
  readonly finalReportOn: LocalDate;
  readonly lastReportOn?: LocalDate;
  readonly reports: number;
  readonly openQuestions: number;
  readonly withoutFeedback: number;
  readonly overOn?: LocalDate;
}

/** An open question of a working group, as the overview lists it (LS-07). */
export interface OpenQuestionLine {
  readonly key: string;
  readonly assignmentKey: string;
  readonly groupKey: string;
  readonly lagKey: string;
  readonly question: string;
  readonly askedOn: LocalDate;
  readonly askedBy: string;
}

/** Reads the lists of assignments and their questions with the rights of whoever looks. */
export interface AssignmentsReader {
  /** Where the pages of the site lie. */
  readonly pagesPath: string;
  /** Every open assignment and the latest that are over, newest first. */
  readonly list: () => Promise<readonly AssignmentLine[]>;
  /** Open questions, oldest first. */
  readonly questions: () => Promise<readonly OpenQuestionLine[]>;
}

/** A working group as it is to the person who looks. */
export interface OwnLag {
  readonly key: string;
  readonly name: string;
  readonly groupKey: string;
  readonly people: readonly Person[];
  readonly leaderId: string;
  readonly isMine: boolean;
  /** How its people are told: by a card in its channel, or by mail. */
  readonly reach: 'channel' | 'mail' | 'none';
}

/** A group that gives assignments, as it is to the person who looks. */
export interface GivingGroup {
  readonly key: string;
  readonly name: string;
  readonly leads: boolean;
  readonly takesPart: boolean;
  readonly isMine: boolean;
  readonly leaders: readonly string[];
}

/** What an assignment waits for that a person can do. */
export interface AssignmentTask {
  readonly kind: AssignmentTaskKind;
  readonly key: string;
  readonly title: string;
  readonly by?: LocalDate;
}

/** What the page of assignments is set up with for a person, and what waits for that person. */
export interface AssignmentDesk {
  readonly groups: readonly GivingGroup[];
  readonly lags: readonly OwnLag[];
  readonly reportEveryDays: number;
  readonly tasks: readonly AssignmentTask[];
}

/** An assignment whole, with what the person who looks may do. */
export interface WholeAssignment {
  readonly assignment: Assignment;
  readonly group: string;
  readonly lag: string;
  readonly regionName: string;
  readonly rights: AssignmentRights;
  /** The one next step for the person. */
  readonly next?: AssignmentTaskKind;
  readonly nextReportOn?: LocalDate;
  readonly timeLine: readonly RecordHappening[];
}
