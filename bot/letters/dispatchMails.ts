import { dispatchEventOf } from '../../src/application/domainEvents';
import type { Effect } from '../../src/application/effects';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { openAnswers } from '../../src/domain/dispatches/openAnswers';
import type { LogEntry } from '../../src/domain/log/logEntry';
import { isOutside } from '../../src/domain/units/unit';
import { undeliveredMail } from '../../src/text/mailTexts';
import { changedMail, newDatesMail } from '../../src/text/mails/changedMail';
import { informationMail } from '../../src/text/mails/informationMail';
import { linkMail, linkParts } from '../../src/text/mails/linkMail';
import type { MailPart } from '../../src/text/mails/mailParts';
import { closingPart, ownHandlingMail } from '../../src/text/mails/ownHandlingMail';
import { reminderMail } from '../../src/text/mails/reminderMail';
import { type DispatchLetterTools, numberOf, stillReminds } from './dispatchLetterTools';
import type { MailLetter, Obsolete } from './letters';

/** How a unit without a card answers: by a one-time link, or by a closing note; others answer the mail. */
const waysOf = (dispatch: Dispatch, tools: DispatchLetterTools): readonly MailPart[] => {
  if (dispatch.mode === 'information') return [];
  if (dispatch.mode === 'ownHandling')
    return [closingPart(dispatch, tools.language, tools.mailbox)];
  const isAsked = isOutside(dispatch.unit) && openAnswers(dispatch).length > 0;
  return isAsked ? linkParts(tools.linkTo(dispatch), tools.language) : [];
};

const extensionReason = (entries: readonly LogEntry[]): string => {
  const events = entries.map(dispatchEventOf);
  const [last] = events
    .flatMap((event) => (event.type === 'deadlinesExtended' ? [event.payload.reason] : []))
    .reverse();
  return last ?? '';
};

/**
 * A mail about a dispatch as it stands now. Obsolete: it would ask or tell what no longer holds, because the unit has
 * answered meanwhile, or because a later mail says more.
 */
export function dispatchMail(
  { letter }: Effect,
  dispatch: Dispatch,
  entries: readonly LogEntry[],
  tools: DispatchLetterTools,
): MailLetter | Obsolete | undefined {
  const { language, region, mailbox } = tools;
  const isOver = dispatch.withdrawn !== undefined || dispatch.superseded !== undefined;
  if (letter.startsWith('reminder/')) {
    const reminder = dispatch.reminders.find(({ number }) => number === numberOf(letter));
    if (!reminder) return undefined;
    if (!stillReminds(dispatch, reminder.on)) return 'obsolete';
    const ways = { page: tools.receiptsPage, further: waysOf(dispatch, tools) };
    return reminderMail(dispatch, reminder, ways, language, region);
  }
  switch (letter) {
    case 'undelivered':
      return isOver ? 'obsolete' : undeliveredMail(dispatch, language, region);
    case 'link':
      return isOver || openAnswers(dispatch).length === 0
        ? 'obsolete'
        : linkMail(dispatch, tools.linkTo(dispatch), language, region);
    case 'ownHandling':
      return isOver
        ? 'obsolete'
        : ownHandlingMail(dispatch, language, region, mailbox, tools.casePage(dispatch.noticeKey));
    case 'information':
      return isOver ? 'obsolete' : informationMail(dispatch, language, region);
    case 'changed':
      return changedMail(dispatch, waysOf(dispatch, tools), language, region);
    case 'newDates':
      return isOver
        ? 'obsolete'
        : newDatesMail(
            dispatch,
            extensionReason(entries),
            waysOf(dispatch, tools),
            language,
            region,
          );
    default:
      return undefined;
  }
}
