import type { Draft, GoverningDocument } from '../domain/documents/document';
import type { Instant, LocalDate } from '../domain/time';
import { approvalTexts, type ApprovalTexts } from '../text/approvalTexts';
import type { Language } from '../text/language';
import {
  type AdaptiveCard,
  adaptiveCard,
  button,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

export const approveVerb = 'approveDocument';
export const sendBackVerb = 'sendBackDocument';

/** What in the card's buttons names it: the document and the round, `RH-15405/2`. */
export const approvalMark = (number: string, round: number): string => `${number}/${round}`;

/** What has become of a draft that approval was asked for. */
export type ApprovalOutcome =
  | { readonly state: 'asked' | 'ended' }
  | {
      readonly state: 'approved' | 'published';
      readonly by: string;
      readonly on: LocalDate;
      readonly day: LocalDate;
      readonly reason?: string;
    }
  | {
      readonly state: 'sentBack';
      readonly by: string;
      readonly at: Instant;
      readonly reason: string;
    };

/** The draft of a round as it was when approval was asked for, and the addresses where it is read. */
export interface AskedApproval {
  readonly number: string;
  readonly draft: Draft;
  readonly isFirst: boolean;
  readonly round: number;
  readonly page: string;
  readonly comparison: string;
}

/** How a round stands, by the document at its end or now. */
export function approvalOutcome(
  { draft, editions }: GoverningDocument,
  label: string,
): ApprovalOutcome {
  if (draft?.stage === 'inApproval') return { state: 'asked' };
  if (draft?.stage === 'approved' && draft.approved && draft.publishOn) {
    const { by, on, reason } = draft.approved;
    const approved = { state: 'approved' as const, by: by.name, on, day: draft.publishOn };
    return reason === undefined ? approved : { ...approved, reason };
  }
  if (draft?.sentBack) return { state: 'sentBack', ...draft.sentBack, by: draft.sentBack.by.name };
  const edition = draft ? undefined : editions.find((one) => one.label === label);
  if (!edition) return { state: 'ended' };
  const { approvedBy, approvedOn, publishedOn } = edition;
  return { state: 'published', by: approvedBy.name, on: approvedOn, day: publishedOn };
}

// Together these keep the card below 20 kB, whatever somebody has written.
const clipped = (text: string, most: number): string =>
  plain(text.length > most ? `${text.slice(0, most - 1)}…` : text);

const small = (text: string): CardElement =>
  paragraph(text, { size: 'Small', isSubtle: true, spacing: 'None' });

function stated(outcome: ApprovalOutcome, texts: ApprovalTexts): readonly CardElement[] {
  switch (outcome.state) {
    case 'asked':
      return [];
    case 'ended':
      return [paragraph(`○ ${texts.ended}`)];
    case 'sentBack':
      return [
        paragraph(`↩ ${plain(texts.sentBack(outcome.by, outcome.at))}`, { weight: 'Bolder' }),
        paragraph(texts.because(clipped(outcome.reason, 1_000)), { spacing: 'None' }),
      ];
    default: {
      const day = outcome.state === 'published' ? texts.publishedOn : texts.publishOn;
      const line = `✔ ${plain(texts.approved(outcome.by, outcome.on))}`;
      return [
        paragraph(line, { color: 'Good', weight: 'Bolder' }),
        paragraph(day(outcome.day), { spacing: 'None' }),
        ...(outcome.reason ? [small(texts.because(clipped(outcome.reason, 1_000)))] : []),
      ];
    }
  }
}

function asked(approval: AskedApproval, texts: ApprovalTexts): readonly CardElement[] {
  const { draft, isFirst } = approval;
  const { comments, changeNote, metadata } = draft;
  const count = (outcome: 'taken' | 'declined'): number =>
    comments.filter(({ answer }) => answer?.outcome === outcome).length;
  return [
    paragraph(texts.changed, { weight: 'Bolder', size: 'Small' }),
    paragraph(clipped(changeNote, 2_000) || (isFirst ? texts.isFirst : texts.noNote), {
      spacing: 'None',
    }),
    paragraph(texts.comments(count('taken'), count('declined'))),
    small(plain(`${texts.writtenBy(draft.by.name)} · ${texts.role(metadata.approverRole)}`)),
    paragraph(metadata.isPublic ? `${texts.consequence} ${texts.publicToo}` : texts.consequence),
    { type: 'Input.Date', id: 'publishOn', label: texts.publishLater },
    {
      type: 'Input.Text',
      id: 'reason',
      label: texts.reason,
      placeholder: texts.reasonHint,
      isMultiline: true,
      maxLength: 2_000,
    },
  ];
}

/**
 * The card that asks a role for its approval: what it is, what has changed, what became of the comments, where to compare,
 * and the two answers (GD-05, GD-16, X-20). Afterwards it states quietly who answered what, and when.
 */
export function approvalCard(
  approval: AskedApproval,
  outcome: ApprovalOutcome,
  language: Language,
): AdaptiveCard {
  const texts = approvalTexts[language];
  const { number, draft, round, page, comparison } = approval;
  const isAsked = outcome.state === 'asked';
  const { kind, label, metadata } = draft;
  const which = kind === 'revision' ? texts.revision(label) : texts.edition(label);
  const due = isAsked && draft.approval ? ` · ${texts.dueOn(draft.approval.dueOn)}` : '';
  const data = { approval: approvalMark(number, round) };
  const title = clipped(metadata.title, 300);
  const link = isAsked && !approval.isFirst ? texts.compare : texts.read;
  return adaptiveCard(
    language,
    `${texts.heading(number)}: ${metadata.title.slice(0, 160)}`,
    [
      paragraph(texts.heading(number), {
        style: 'heading',
        weight: 'Bolder',
        size: isAsked ? 'Large' : 'Medium',
      }),
      paragraph(`**${title}**`),
      small(plain(`${which}${due}`)),
      ...(isAsked ? asked(approval, texts) : stated(outcome, texts)),
    ],
    [
      ...(isAsked
        ? [
            button(approveVerb, texts.approve, data, { style: 'positive' as const }),
            button(sendBackVerb, texts.sendBack, data),
          ]
        : []),
      { type: 'Action.OpenUrl', title: link, url: isAsked ? comparison : page },
    ],
  );
}
