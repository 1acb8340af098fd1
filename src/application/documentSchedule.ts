import { documentStream, editionInForce } from '../domain/documents/document';
import { reviewReminderDay } from '../domain/documents/reviewReminderDay';
import { theService } from '../domain/log/logEntry';
import { addDays } from '../domain/time';
import { isOwnAddress } from './consequences/consequences';
import type { DocumentFacts } from './consequences/documentConsequences';
import type { CommandDocument } from './documentCommands';
import type { DocumentFiles, DocumentRegister } from './documentPorts';
import { documentFrom } from './domainEvents';
import type { Effect } from './effects';
import { isFault } from './fault';
import { publicationCause, shownDocument } from './followDocuments';
import type { Clock, EventLog, Outbox } from './ports';

export interface DocumentSchedulePorts {
  readonly log: Pick<EventLog, 'read'>;
  readonly clock: Clock;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly register: DocumentRegister;
  readonly command: CommandDocument;
  readonly facts: Omit<DocumentFacts, 'units'>;
}

/** Publishes every edition that is approved for today or an earlier day, each once; gives how many. */
export const publishingDue =
  ({ log, clock, register, command }: Omit<DocumentSchedulePorts, 'facts' | 'outbox'>) =>
  async (): Promise<number> => {
    let published = 0;
    for (const number of await register.numbersWith(['scheduled', 'underRevision'])) {
      const entries = await log.read(documentStream(number));
      const draft = documentFrom(entries)?.draft;
      const approved = entries.filter(({ type }) => type === 'draftApproved').pop();
      if (!approved || draft?.publishOn === undefined || draft.publishOn > clock.today()) continue;
      const cause = publicationCause(approved);
      const { refusal } = await command('publishEdition', number, {}, theService, cause);
      if (!refusal) published += 1;
    }
    return published;
  };

/**
 * Shows documents once more that are on their way: what the library refused when it came about, such as publishing a
 * file that somebody kept checked out, is caught up with. What is shown already stays as it is.
 */
export const showingAgain =
  ({
    log,
    register,
    files,
    onProblem,
  }: Pick<DocumentSchedulePorts, 'log' | 'register'> & {
    readonly files: Pick<DocumentFiles, 'show'>;
    readonly onProblem: (number: string, problem: unknown) => void;
  }) =>
  async (): Promise<void> => {
    const underWay = await register.numbersWith([
      'draft',
      'inComment',
      'inApproval',
      'scheduled',
      'underRevision',
    ]);
    for (const number of underWay) {
      const entries = await log.read(documentStream(number));
      const document = documentFrom(entries);
      const shown = document && shownDocument(document, entries);
      if (!shown) continue;
      await files.show(shown).catch((error: unknown) => {
        if (!isFault(error, 'store/refused')) throw error;
        onProblem(number, error);
      });
    }
  };

/** The letter that reminds an owner of a review, by the day of the reminder. */
export const reviewLetter = (day: string): string => `review/${day}`;

/**
 * Reminds owners of reviews by mail on the days the region has set, each once (GD-27, X-21): the outbox knows a reminder
 * by its day. After a time without the service only the latest goes. Gives how many are due.
 */
export const remindingOfReviews =
  ({ log, clock, outbox, register, facts }: Omit<DocumentSchedulePorts, 'command'>) =>
  async (): Promise<number> => {
    const { reviewReminders } = facts.settings;
    const today = clock.today();
    const effects: Effect[] = [];
    const farthest = Math.max(0, ...reviewReminders);
    for (const number of await register.reviewedBy(addDays(today, farthest))) {
      const stream = documentStream(number);
      const document = documentFrom(await log.read(stream));
      const edition = document && editionInForce(document);
      const to = edition?.metadata.owner.mail;
      if (!edition || to === undefined || isOwnAddress(facts, to)) continue;
      const day = reviewReminderDay(edition.reviewBy, reviewReminders, today);
      if (day === undefined || day <= edition.publishedOn) continue;
      const letter = reviewLetter(day);
      const key = `sendMail/${stream}/${letter}`;
      effects.push({ kind: 'sendMail', key, subject: number, stream, letter, to });
    }
    if (effects.length > 0) await outbox.add(effects);
    return effects.length;
  };
