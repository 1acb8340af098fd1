import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { mayBeReminded, reminderFactsOf } from '../../src/domain/dispatches/reminders';
import type { LocalDate } from '../../src/domain/time';
import type { Language } from '../../src/text/language';
import type { MailedLink } from '../../src/text/mails/linkMail';

/** What letters about a dispatch need beside its stream. */
export interface DispatchLetterTools {
  readonly language: Language;
  readonly region: string;
  /** The function mailbox, where closing notes go. */
  readonly mailbox: string;
  readonly linkTo: (dispatch: Dispatch) => MailedLink;
  /** The page of a case, at its follow-up. */
  readonly casePage: (noticeKey: string) => string;
  /** Where a head answers without the card. */
  readonly receiptsPage: string;
}

/** The number behind a letter's name: of a reminder, or of the event that asked for help. */
export const numberOf = (letter: string): number => Number(letter.split('/')[1]);

/** Whether a reminder still reminds: who has answered since, or is no longer asked, is left alone. */
export const stillReminds = (dispatch: Dispatch, on: LocalDate): boolean =>
  mayBeReminded(reminderFactsOf(dispatch), on);
