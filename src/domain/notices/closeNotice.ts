import { ok, type Result } from '../result';
import type { Reasons, UnmetRefusal } from '../strength';
import { type ChosenEnding, closingChecks } from './closingChecks';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { NoticeContext } from './noticeRule';
import { openCase, type OpenCaseRefusal } from './openCase';
import { writtenReasons } from './writtenReasons';
import { limited, type WrittenRefusal } from './writtenText';

export interface CloseNotice {
  readonly ending: ChosenEnding;
  readonly note: string;
  /** Why recommendations are set aside, by the code of the check. */
  readonly reasons: Reasons;
}

export type CloseRefusal = OpenCaseRefusal | WrittenRefusal | UnmetRefusal;

const longestNote = 4_000;

/**
 * Closes a case, when everything the routine requires for that ending is done (`closingChecks`). What it only recommends
 * may be left out with a reason, which is kept. Afterwards nothing but opening again, publishing and time and cost is
 * taken.
 */
export function closeNotice(
  notice: Notice,
  { ending, note, reasons }: CloseNotice,
  context: Pick<NoticeContext, 'by' | 'roles' | 'today' | 'dispatches' | 'basis'>,
): Result<NoticeEvent, CloseRefusal> {
  const open = openCase(notice, context);
  if (!open.ok) return open;
  const { today, dispatches, basis } = context;
  const recipients = notice.plan?.units.length ?? 0;
  const facts = { ...notice, recipients, dispatches, ...(basis ? { basis } : {}) };
  const passed = writtenReasons(closingChecks(facts, ending, today), reasons);
  if (!passed.ok) return passed;
  const written = limited('note', note, longestNote);
  if (!written.ok) return written;
  const payload = { ending, note: written.value, reasons: passed.value };
  return ok({ type: 'noticeClosed', payload });
}
