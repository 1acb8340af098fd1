import type {
  CaseEnding,
  CaseOrigin,
  CaseStep,
  GroupCase,
  LifeCyclePhase,
} from '../../domain/cases/groupCase';
import type { MissingForStep } from '../../domain/cases/missingForStep';
import type { Instant, LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import type { CaseTask } from './caseTasks';

/** A case as its list shows it. */
export interface CaseLine {
  readonly key: string;
  readonly groupKey: string;
  readonly title: string;
  readonly sender: string;
  readonly origin: CaseOrigin;
  /** Absent until somebody has said it. */
  readonly phase?: LifeCyclePhase;
  readonly step: CaseStep;
  readonly status: 'open' | 'closed';
  readonly regulations: readonly string[];
  readonly diaryNumber?: string;
  readonly official?: Person;
  readonly begunAt: Instant;
  readonly begunBy: string;
  readonly stepSince: Instant;
  /** Instances that have not answered yet, by key, and the first day by which one was to. */
  readonly asked: readonly string[];
  readonly answerBy?: LocalDate;
  /** The day on which what came of it is looked at. */
  readonly followUpOn?: LocalDate;
  /** Mails that nobody has read yet. */
  readonly unreadMails: number;
  readonly ending?: CaseEnding;
  readonly closedAt?: Instant;
}

/** Reads the list of cases with the rights of whoever looks. */
export interface CasesReader {
  /** Every open case and the latest that are closed, newest first. */
  readonly list: () => Promise<readonly CaseLine[]>;
}

/** A group as it is to the person who looks. */
export interface OwnGroup {
  readonly key: string;
  readonly name: string;
  readonly leads: boolean;
  readonly takesPart: boolean;
  readonly people: readonly Person[];
  /** Names of chair, vice chair and secretaries: whom others turn to. */
  readonly leaders: readonly string[];
}

/** An instance that may be asked, and how a question reaches it. */
export interface AskableInstance {
  readonly key: string;
  readonly name: string;
  readonly reach: 'channel' | 'mail' | 'none';
}

/** What the page of cases is set up with for a person, and what waits for that person. */
export interface CaseDesk {
  /** The folder of the pages that records are opened on. */
  readonly pagesUrl: string;
  readonly groups: readonly OwnGroup[];
  readonly instances: readonly AskableInstance[];
  readonly regulations: readonly string[];
  readonly perspectives: readonly string[];
  readonly consultationDays: number;
  /** How long after today a case is usually followed up; undefined when the region says nothing of that. */
  readonly followUpDays?: number;
  readonly tasks: readonly CaseTask[];
}

/** One line of the time line of a record. */
export interface RecordHappening {
  readonly sequence: number;
  readonly type: string;
  readonly at: Instant;
  readonly actor: string;
  readonly payload: unknown;
}

/** A case whole, with what the person who looks may do. */
export interface WholeCase {
  readonly groupCase: GroupCase;
  readonly group: string;
  readonly missing: readonly MissingForStep[];
  readonly rights: {
    readonly leads: boolean;
    readonly prepares: boolean;
    /** Instances, by key, that the person answers for. */
    readonly answersFor: readonly string[];
  };
  /** Where documents of the basis that are records of ours are opened. */
  readonly pages: { readonly [ref: string]: string };
  /** Where its files are fetched, by their names. */
  readonly files: { readonly [file: string]: string };
  readonly timeLine: readonly RecordHappening[];
}
