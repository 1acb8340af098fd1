import type { LogReport } from '../domain/log/logCheck';
import type { DeadlineSettings, Risk } from '../domain/deadlines/deadlines';
import type { Answer } from '../domain/dispatches/answerDispatch';
import type { HandlingReport } from '../domain/dispatches/answers';
import type { DispatchMode, UndeliveredReason } from '../domain/dispatches/dispatch';
import type { DispatchStatus } from '../domain/dispatches/dispatchStatus';
import type { CorrectNotice } from '../domain/notices/correctNotice';
import type { DispatchPlan } from '../domain/notices/dispatchPlan';
import type { DispatchNotice } from '../domain/notices/dispatchNotice';
import type { NoticeDocument, ReadingProblem } from '../domain/notices/notice';
import type { MessageKind, NoticeSource } from '../domain/notices/incoming';
import type { NoticeFields } from '../domain/notices/noticeFields';
import type { NoticeStatus } from '../domain/notices/noticeStatus';
import type { RoutineLimits } from '../domain/routine/routineRules';
import type { Instant, LocalDate } from '../domain/time';
import type { Person, Unit } from '../domain/units/unit';
import type { NoticeCommand, NoticeCommandName } from './noticeCommands';
import type { UnitCommand } from './unitCommands';
import type { BasisLine, BasisService } from './basisPages';
import type { ClosingService } from './closingPages';
import type { DocumentWorkService } from './documentWorkPages';
import type { InventoryService } from './inventoryPages';
import type { ReadingService } from './readingPages';
import type { ReceptionService } from './receptionPages';
import type { RecordService } from './records/recordPages';
import type { CaseFile } from './rows';
import type { SteeringService } from './steeringPages';

/** A notice as the list shows it. */
export interface NoticeSummary {
  readonly itemId: number;
  readonly key: string;
  readonly title: string;
  readonly manufacturer: string;
  readonly sender: string;
  readonly status: NoticeStatus;
  readonly receivedAt: Instant;
  readonly risk?: Risk;
  readonly receiveBy?: LocalDate;
  readonly handleBy?: LocalDate;
  readonly recipients: number;
  readonly answered: number;
  readonly complete: number;
  readonly undelivered: number;
  readonly needsHelp: number;
  readonly source: NoticeSource;
  readonly kind: MessageKind;
  readonly replyDue: 'none' | 'receipt' | 'completion' | 'both';
  readonly closedAt?: Instant;
  readonly relatedTo?: string;
  readonly revision: number;
}

/** What was sent out, with its recipients by key. */
export type SentPlan = Omit<DispatchPlan, 'units' | 'informed'> & {
  readonly unitKeys: readonly string[];
  readonly informedKeys: readonly string[];
};

/** A notice with everything that was read from it. */
export interface NoticeDetails extends NoticeSummary {
  readonly subject: string;
  readonly fields: NoticeFields;
  readonly documents: readonly NoticeDocument[];
  readonly problems: readonly ReadingProblem[];
  readonly plan?: SentPlan;
  readonly edition: string;
  readonly caseFile: CaseFile;
}

/** A file kept with a notice: the original, or what came with it. */
export interface NoticeFile {
  readonly name: string;
  readonly url: string;
}

/** The text of a document, page by page; evidence counts characters of a page. */
export interface DocumentText {
  readonly name: string;
  readonly kind: NoticeDocument['kind'];
  readonly pages: readonly string[];
}

export interface GivenAnswer {
  readonly by: string;
  readonly at: Instant;
}

/** A dispatch as the follow-up shows it. */
export interface DispatchLine {
  readonly key: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly administrationKey?: string;
  readonly status: DispatchStatus;
  readonly postedAt?: Instant;
  readonly undelivered?: UndeliveredReason;
  readonly mailedTo?: string;
  readonly received?: GivenAnswer;
  readonly handled?: GivenAnswer;
  readonly notAffected?: GivenAnswer;
  readonly items?: number;
  readonly comment?: string;
  readonly receiveBy: LocalDate;
  readonly handleBy: LocalDate;
  readonly mode: DispatchMode;
  readonly help?: { readonly at: Instant; readonly question: string };
  readonly report?: Partial<HandlingReport>;
  readonly reminders: number;
  readonly remindedAt?: Instant;
}

/** One line of a notice's time line. */
export interface LogLine {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly at: Instant;
  readonly actor: string;
  readonly payload: unknown;
}

/** The newest notices and every one that still needs somebody; the list goes on before `olderThan` when it is given. */
export interface NoticeShelf {
  readonly notices: readonly NoticeSummary[];
  readonly olderThan?: Instant;
}

/** A case that a notice has led to. */
export interface GroupCaseOfNotice {
  readonly key: string;
  readonly title: string;
  readonly page: string;
}

/** Reads the lists with the rights of the person who looks. */
export interface NoticesReader {
  notices(): Promise<NoticeShelf>;
  /** Notices that arrived by a moment, newest first. */
  olderNotices(upTo: Instant): Promise<NoticeShelf>;
  notice(key: string): Promise<NoticeDetails | undefined>;
  files(itemId: number): Promise<readonly NoticeFile[]>;
  documentTexts(itemId: number): Promise<readonly DocumentText[]>;
  units(): Promise<readonly Unit[]>;
  dispatches(noticeKey: string): Promise<readonly DispatchLine[]>;
  /** The questions of Bilaga 1 with their answers; empty until they have been asked. */
  basis(noticeKey: string): Promise<readonly BasisLine[]>;
  /** Cases of a collaboration group that a notice has led to, and where a new one is begun from it. */
  readonly groupCases?: {
    readonly of: (noticeKey: string) => Promise<readonly GroupCaseOfNotice[]>;
    readonly beginPage: (noticeKey: string, title?: string) => string;
  };
  /** Events of a notice behind a position, in order. */
  events(noticeKey: string, after: number, limit: number): Promise<readonly LogLine[]>;
}

/** Who looks, what the region has set, and which day it is there. */
export interface Me {
  readonly person: Person;
  readonly isCoordinator: boolean;
  readonly mayVerifyLog: boolean;
  /** May report a notice in as the chief physician does (SN-43). */
  readonly mayReport?: boolean;
  readonly region: string;
  readonly mailbox: string;
  readonly deadlines: DeadlineSettings;
  readonly limits: RoutineLimits;
  readonly feedback: string;
  readonly today: LocalDate;
}

/** What became of a command: done, refused by a rule, or not certain (then the same command may be sent again). */
export type Outcome<T = undefined> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string }
  | { readonly outcome: 'uncertain'; readonly message?: string };

export type FieldChange = CorrectNotice['changes'][number];
export type WantedDispatch = DispatchNotice;

/** What the service does for the button *Påminn de tysta* (X-04). */
export interface RemindService {
  remind(
    noticeKey: string,
  ): Promise<Outcome<{ readonly reminded: number; readonly alreadyToday: number }>>;
}

/** Commands to the service. The same `commandId` is carried out once, however often it is sent. */
export interface ServiceCommands
  extends
    BasisService,
    ClosingService,
    DocumentWorkService,
    InventoryService,
    ReadingService,
    ReceptionService,
    RecordService,
    RemindService,
    SteeringService {
  me(): Promise<Me>;
  /** Any command on a notice, by the name of its rule. */
  onNotice<N extends NoticeCommandName>(
    commandId: string,
    noticeKey: string,
    name: N,
    command: NoticeCommand<N>,
  ): Promise<Outcome>;
  /** `saidBy`: the coordinator writes down what somebody of the unit said. */
  answer(commandId: string, dispatchKey: string, answer: Answer, saidBy?: string): Promise<Outcome>;
  /** Any command on a unit of the directory. */
  onUnit(commandId: string, unitKey: string, command: UnitCommand): Promise<Outcome>;
  verifyLog(): Promise<Outcome<LogReport>>;
}
