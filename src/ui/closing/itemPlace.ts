import type { ClosingCheck } from '../../domain/notices/closingChecks';
import type { NoticeTab } from '../hooks/useRoute';

/** Items that are seen to on another tab. */
export const tabOf: { readonly [C in ClosingCheck]?: NoticeTab } = {
  'closing/assessed': 'underlag',
  'closing/looked-for': 'underlag',
  'closing/sent': 'mottagare',
  'closing/asked-complete': 'uppfoljning',
  'closing/own-handling-closed': 'uppfoljning',
};

/** Items that go on being possible once they are done. */
export const isRepeatable = (code: ClosingCheck): boolean =>
  code === 'closing/published' || code === 'closing/effort';

/** Items that a named responder may see to as well (B1-09, B1-11). */
export const isReply = (code: ClosingCheck): boolean =>
  code === 'closing/receipt-reply' || code === 'closing/completion-reply';
