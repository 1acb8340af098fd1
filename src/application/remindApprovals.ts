import { approvalReminderDay } from '../domain/documents/approvalReminderDay';
import { documentStream } from '../domain/documents/document';
import { approverRole } from '../domain/documents/documentRights';
import { isOwnAddress } from './consequences/consequences';
import type { DocumentSchedulePorts } from './documentSchedule';
import { documentFrom } from './domainEvents';
import type { Effect } from './effects';

/** The letter that reminds an approver, by its round, the day of the reminder and the person's place in the role. */
const approvalDueLetter = (round: number, day: string, place: number): string =>
  `approvalDue/${round}/${day}/${place}`;

/**
 * Reminds those who hold the role of approvals that are overdue, by mail and each day of the region's pace once:
 * the outbox knows a reminder by its day. Who wrote the draft cannot approve it and is not reminded. Gives how many are due.
 */
export const remindingOfApprovals =
  ({ log, clock, outbox, register, facts }: Omit<DocumentSchedulePorts, 'command'>) =>
  async (): Promise<number> => {
    const { settings } = facts;
    const effects: Effect[] = [];
    for (const number of await register.numbersWith(['inApproval', 'underRevision'])) {
      const stream = documentStream(number);
      const draft = documentFrom(await log.read(stream))?.draft;
      if (draft?.stage !== 'inApproval' || draft.approval === undefined) continue;
      const { role, dueOn, round } = draft.approval;
      const day = approvalReminderDay(dueOn, settings.approvalReminderDays, clock.today());
      if (day === undefined) continue;
      (approverRole(settings, role)?.people ?? []).forEach(({ id, mail: to }, index) => {
        if (id === draft.by.id || to === undefined || isOwnAddress(facts, to)) return;
        const letter = approvalDueLetter(round, day, index + 1);
        const key = `sendMail/${stream}/${letter}`;
        effects.push({ kind: 'sendMail', key, subject: number, stream, letter, to });
      });
    }
    if (effects.length > 0) await outbox.add(effects);
    return effects.length;
  };
