import { type Basis, type BasisEvent, evolveBasis } from '../domain/basis/basis';
import { type Dispatch, type DispatchEvent, evolveDispatch } from '../domain/dispatches/dispatch';
import type { GoverningDocument } from '../domain/documents/document';
import type { DocumentEvent } from '../domain/documents/documentEvents';
import { evolveDocument } from '../domain/documents/evolveDocument';
import type { LogEntry } from '../domain/log/logEntry';
import { evolveNotice, type Notice } from '../domain/notices/notice';
import {
  evolveSteering,
  type Steering,
  type SteeringEvent,
} from '../domain/routine/configurationDecision';
import { evolveUnit, type UnitEvent, type UnitRecord } from '../domain/units/unitEvents';
import type { NoticeEvent } from '../domain/notices/noticeEvents';
import { eventOf, isStreamOf } from './records/recordEvents';

/** What an entry says, by the kind of its stream. Streams of other kinds are no concern of the use cases. */
export const isNoticeStream = isStreamOf('notice');
export const isDispatchStream = isStreamOf('dispatch');
export const isUnitStream = isStreamOf('unit');
export const isBasisStream = isStreamOf('basis');
export const isDocumentStream = isStreamOf('document');
export const isSteeringStream = isStreamOf('steering');
export const isDocumentFileStream = isStreamOf('documentFile');

export const noticeEventOf = (entry: LogEntry): NoticeEvent => eventOf<NoticeEvent>(entry);
export const dispatchEventOf = (entry: LogEntry): DispatchEvent => eventOf<DispatchEvent>(entry);
export const basisEventOf = (entry: LogEntry): BasisEvent => eventOf<BasisEvent>(entry);
export const documentEventOf = (entry: LogEntry): DocumentEvent => eventOf<DocumentEvent>(entry);
export const steeringEventOf = (entry: LogEntry): SteeringEvent => eventOf<SteeringEvent>(entry);

/** A notice as its stream tells it; undefined for an empty stream. */
export const noticeFrom = (entries: readonly LogEntry[]): Notice | undefined =>
  entries.reduce<Notice | undefined>(
    (notice, entry) => evolveNotice(notice, noticeEventOf(entry), entry),
    undefined,
  );

/** A dispatch as its stream tells it; undefined for an empty stream. */
export const dispatchFrom = (entries: readonly LogEntry[]): Dispatch | undefined =>
  entries.reduce<Dispatch | undefined>(
    (dispatch, entry) => evolveDispatch(dispatch, dispatchEventOf(entry), entry),
    undefined,
  );

/** The basis of a notice as its stream tells it; undefined for an empty stream. */
export const basisFrom = (entries: readonly LogEntry[]): Basis | undefined =>
  entries.reduce<Basis | undefined>(
    (basis, entry) => evolveBasis(basis, basisEventOf(entry), entry),
    undefined,
  );

/** What the log says of a unit; nothing when nobody has said anything. */
export const unitFrom = (entries: readonly LogEntry[]): UnitRecord =>
  entries.reduce<UnitRecord>(
    (record, entry) => evolveUnit(record, eventOf<UnitEvent>(entry), entry),
    {},
  );

/** A governing document as its stream tells it; undefined for an empty stream. */
export const documentFrom = (entries: readonly LogEntry[]): GoverningDocument | undefined =>
  entries.reduce<GoverningDocument | undefined>(
    (document, entry) =>
      evolveDocument(document, documentEventOf(entry), { ...entry, number: entry.subject }),
    undefined,
  );

/** What was decided of the editions of a routine that steers; nothing when nobody has decided yet. */
export const steeringFrom = (entries: readonly LogEntry[]): Steering =>
  entries.reduce<Steering>(
    (steering, entry) => evolveSteering(steering, steeringEventOf(entry), entry),
    { decisions: [] },
  );
