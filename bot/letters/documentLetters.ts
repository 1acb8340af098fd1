import { documentEventOf, documentFrom } from '../../src/application/domainEvents';
import { approvalCard, approvalMark, approvalOutcome } from '../../src/cards/approvalCard';
import { editionInForce, type GoverningDocument } from '../../src/domain/documents/document';
import { roundOfLetter } from '../../src/domain/documents/documentEvents';
import { approverRole } from '../../src/domain/documents/documentRights';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import type { LogEntry } from '../../src/domain/log/logEntry';
import { dayOf } from '../../src/text/dates';
import type { Language } from '../../src/text/language';
import {
  askedApprovalMail,
  invitationMail,
  type MailedDocument,
  publishedMail,
  reviewMail,
  sentBackMail,
  steersMail,
} from '../../src/text/mails/documentMails';
import type { DocumentPages } from '../governing/documentPages';
import type { CardLetter, Letters, MailLetter, Obsolete } from './letters';

export interface DocumentLetterTools {
  readonly language: Language;
  readonly settings: Pick<DocumentSettings, 'approverRoles'>;
  readonly pages: DocumentPages;
  /** How much of what a routine says of the settings waits for a decision. */
  readonly changesWaiting: (number: string) => Promise<number>;
}

const asksFor = (entry: LogEntry, round?: number): boolean => {
  const event = documentEventOf(entry);
  return (
    event.type === 'approvalRequested' && (round === undefined || event.payload.round === round)
  );
};

/** The entries of a round: up to its question, and up to the next draft or question. */
function roundOf(
  entries: readonly LogEntry[],
  round: number,
): { readonly asked: readonly LogEntry[]; readonly all: readonly LogEntry[] } | undefined {
  const at = entries.findIndex((entry) => asksFor(entry, round));
  if (at < 0) return undefined;
  const next = entries.findIndex(
    (entry, index) => index > at && (asksFor(entry) || entry.type === 'draftStarted'),
  );
  return {
    asked: entries.slice(0, at + 1),
    all: next < 0 ? entries : entries.slice(0, next),
  };
}

function placeOf(
  { approvalCards }: GoverningDocument,
  round: number,
  hasChannel: boolean,
): CardLetter['place'] {
  const card = approvalCards[round];
  if (card === undefined) return hasChannel ? 'waiting' : 'gone';
  return 'posted' in card ? card.posted : 'gone';
}

type Told = { readonly [what: string]: (entry: LogEntry) => MailLetter | Obsolete | undefined };

/**
 * The letters of a document: the card that asks for approval, one a round, and the mails that ask, invite and tell. What
 * no longer holds when a mail is sent is not sent.
 */
export function documentLetters(tools: DocumentLetterTools): Letters {
  const { language, settings, pages } = tools;
  const mails = (document: GoverningDocument): Told => {
    const { draft, number } = document;
    const mailed: MailedDocument = { number, page: pages.page(number) };
    // Only those who work on a draft are told of it, and they see it where it is worked on.
    const drafted: MailedDocument = { number, page: pages.comparison(number) };
    const edition = editionInForce(document);
    return {
      askedApproval: () =>
        draft?.stage === 'inApproval' && draft.approval
          ? askedApprovalMail(drafted, draft, draft.approval, language)
          : 'obsolete',
      invitation: () =>
        draft?.stage === 'inComment' && draft.round
          ? invitationMail(drafted, draft, draft.round.until, language)
          : 'obsolete',
      sentBack(entry) {
        const event = documentEventOf(entry);
        if (event.type !== 'draftSentBack' || !draft) return 'obsolete';
        const { reason } = event.payload;
        return sentBackMail(drafted, draft, { by: entry.actor.name, reason }, language);
      },
      published(entry) {
        const event = documentEventOf(entry);
        if (event.type !== 'editionPublished' || event.payload.label !== edition?.label)
          return 'obsolete';
        return publishedMail(mailed, edition, language);
      },
    };
  };

  return {
    card({ letter }, entries) {
      const round = roundOfLetter(letter);
      const found = round === undefined ? undefined : roundOf(entries, round);
      const asked = found && documentFrom(found.asked);
      const ended = found && documentFrom(found.all);
      const now = documentFrom(entries);
      if (round === undefined || !asked?.draft || !ended || !now) return undefined;
      const { number, draft } = asked;
      const channel = approverRole(settings, draft.approval?.role ?? '')?.channel;
      return {
        card: approvalCard(
          {
            ...{ number, draft, round, isFirst: asked.editions.length === 0 },
            page: pages.page(number),
            comparison: pages.comparison(number),
          },
          approvalOutcome(ended, draft.label),
          language,
        ),
        place: placeOf(now, round, channel !== undefined),
        mark: { name: 'approval', value: approvalMark(number, round) },
        earlier: [],
      };
    },
    async mail({ letter }, entries) {
      const [what = '', of = ''] = letter.split('/');
      const document = documentFrom(entries);
      if (!document) return undefined;
      if (what === 'approvalDue') {
        const { draft, number } = document;
        const isAsked = draft?.stage === 'inApproval' && draft.approval?.round === Number(of);
        if (!isAsked || !draft.approval) return 'obsolete';
        const drafted = { number, page: pages.comparison(number) };
        const overdue = { ...draft.approval, isOverdue: true };
        return askedApprovalMail(drafted, draft, overdue, language);
      }
      if (what === 'review') {
        const edition = editionInForce(document);
        const isDue = edition !== undefined && edition.publishedOn < of;
        const last = entries.filter(({ type }) => type === 'editionReviewed').pop();
        const isSettled = last !== undefined && dayOf(last.at) >= of;
        if (!isDue || isSettled) return 'obsolete';
        const mailed = { number: document.number, page: pages.work(document.number) };
        return reviewMail(mailed, edition, of, language);
      }
      const entry = entries.find(({ sequence }) => sequence === Number(of));
      if (what === 'steers') {
        const { number } = document;
        const edition = editionInForce(document);
        const event = entry && documentEventOf(entry);
        const isLatest =
          event?.type === 'editionPublished' && event.payload.label === edition?.label;
        const changes = isLatest ? await tools.changesWaiting(number) : 0;
        if (!edition || changes === 0) return 'obsolete';
        return steersMail({ number, page: pages.work(number) }, edition, changes, language);
      }
      const write = mails(document)[what];
      return entry && write?.(entry);
    },
  };
}
