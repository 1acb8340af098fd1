import type { LogEntry } from '../../domain/log/logEntry';
import type { FiledMessage } from '../../domain/notices/incoming';
import type { Notice } from '../../domain/notices/notice';
import { dispatchKeyOf, dispatchStream } from '../../domain/notices/noticeKey';
import { speaksFor } from '../../domain/notices/unitOfSender';
import { looksLikePersonalIdentityNumber } from '../../domain/personalIdentity';
import { type Consequences, following, nothing } from './consequences';

/**
 * A closing note from a service with own handling ends its dispatch (SN-61): the note was sent from its mailbox, or by
 * somebody who answers for it. A note from anybody else is only kept with the case.
 */
export function closingNoteOf(
  entry: LogEntry,
  { kind, unitKey, from, text }: FiledMessage,
  { plan }: Pick<Notice, 'plan'>,
): Consequences {
  if (kind !== 'closingNote') return nothing;
  const unit = plan?.units.find(
    (one) => one.ownHandling && (one.key === unitKey || speaksFor(one, from)),
  );
  if (!unit) return nothing;
  const note = looksLikePersonalIdentityNumber(text) ? '' : text;
  const stream = dispatchStream(dispatchKeyOf(entry.subject, unit.key));
  const recorded = { type: 'closingNoteRecorded', payload: { saidBy: from, note } };
  const draft = following(entry, stream, 'closing-note', recorded, { byService: true });
  return { drafts: [draft], effects: [] };
}
