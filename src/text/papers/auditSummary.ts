import { actionKeyOf, actionsOf, type Audit, type Recommendation } from '../../domain/audits/audit';
import {
  type AuditAction,
  isOverdue,
  originalDue,
  waitsFor,
} from '../../domain/audits/auditAction';
import { paragraphOf } from '../../domain/decisions/decisionKey';
import { keyOfRef } from '../../domain/records/recordRef';
import type { LocalDate } from '../../domain/time';
import { auditTexts, dueText } from '../auditTexts';
import type { Language } from '../language';
import { auditPaperTexts } from './auditPaperTexts';
import type { Paper, PaperBlock } from './paper';

interface Placed {
  readonly audit: Audit;
  readonly action: AuditAction;
}

const heading = (text: string, level: 1 | 2 | 3): PaperBlock => ({ kind: 'heading', level, text });
const text = (said: string): PaperBlock => ({ kind: 'text', text: said });
const list = (items: readonly string[]): PaperBlock => ({ kind: 'list', isOrdered: false, items });

const nameOf = ({ audit, action }: Placed, language: Language): string =>
  `${actionKeyOf(audit.key, action.number)} ${action.what} (${action.owner.name}, ${dueText(action.due, language).toLocaleLowerCase('sv')})`;

/** What the management has to know first: how much is done, late, without a date, or waits to be confirmed. */
function inShort(
  audits: readonly Audit[],
  all: readonly Placed[],
  today: LocalDate,
  language: Language,
): readonly PaperBlock[] {
  const words = auditPaperTexts[language];
  const late = all.filter(({ action }) => isOverdue(action, today));
  const dateless = all.filter(
    ({ action }) => action.status !== 'closed' && action.due.kind === 'none',
  );
  const waiting = all.filter(({ action }) => action.status === 'reported').length;
  const closed = all.filter(({ action }) => action.status === 'closed').length;
  const unplanned = audits.reduce(
    (sum, audit) =>
      sum + audit.recommendations.filter((one) => actionsOf(audit, one).length === 0).length,
    0,
  );
  const listed = (title: string, placed: readonly Placed[]): readonly PaperBlock[] =>
    placed.length === 0
      ? []
      : [heading(title, 2), list(placed.map((one) => nameOf(one, language)))];
  return [
    heading(words.inShort, 2),
    list([
      words.counts(all.length, closed),
      words.overdue(late.length),
      words.withoutDate(dateless.length),
      ...(waiting > 0 ? [words.toConfirm(waiting)] : []),
      ...(unplanned > 0 ? [words.unplanned(unplanned)] : []),
    ]),
    ...listed(words.overdueHeading, late),
    ...listed(words.withoutDateHeading, dateless),
  ];
}

function actionBlocks(
  { audit, action }: Placed,
  today: LocalDate,
  language: Language,
): readonly PaperBlock[] {
  const words = auditPaperTexts[language];
  const shared = auditTexts[language];
  const { status, due, revised, owner, evidence } = action;
  const waited = waitsFor(action, audit.actions);
  const state = [
    shared.status[status],
    ...(isOverdue(action, today) ? [shared.overdue.toLocaleLowerCase('sv')] : []),
    ...(waited.length > 0 && status !== 'closed'
      ? [shared.waitsFor(waited.join(', ')).toLocaleLowerCase('sv')]
      : []),
  ].join(', ');
  const before =
    revised.length > 0 ? `, ${words.originally(dueText(originalDue(action), language))}` : '';
  return [
    text(`${shared.action(action.number)}: ${action.what}`),
    {
      kind: 'facts',
      facts: [
        [words.owner, owner.name],
        [words.due, `${dueText(due, language)}${before}`],
        [words.status, state],
        [words.evidence, words.evidenceCount(evidence.length)],
      ],
    },
  ];
}

function recommendationBlocks(
  audit: Audit,
  one: Recommendation,
  today: LocalDate,
  language: Language,
): readonly PaperBlock[] {
  const words = auditPaperTexts[language];
  const actions = actionsOf(audit, one);
  return [
    heading(`${auditTexts[language].kind[one.kind]} ${one.number}: ${one.heading}`, 3),
    text(one.text),
    text(one.answer === undefined ? words.noAnswer : `${words.answer}: ${one.answer}`),
    ...(actions.length === 0
      ? [text(words.noAction)]
      : actions.flatMap((action) => actionBlocks({ audit, action }, today, language))),
  ];
}

function replyOf({ reply }: Audit, language: Language): string {
  const words = auditPaperTexts[language];
  if (!reply) return words.notApproved;
  const approved = words.approved(paragraphOf(keyOfRef(reply.decision)));
  return reply.sent ? `${approved}, ${words.sent(reply.sent.on, reply.sent.to)}` : approved;
}

function auditBlocks(
  audit: Audit,
  isOnly: boolean,
  today: LocalDate,
  language: Language,
): readonly PaperBlock[] {
  const words = auditPaperTexts[language];
  return [
    heading(isOnly ? words.about : `${audit.key} ${audit.title}`, 2),
    {
      kind: 'facts',
      facts: [
        [words.auditors, audit.auditors],
        [words.diaryNumber, audit.diaryNumber],
        [words.reportedOn, audit.reportedOn],
        [words.answerBy, audit.answerBy],
        [words.reply, replyOf(audit, language)],
        [words.judgement, audit.judgement],
      ],
    },
    ...(isOnly ? [heading(words.recommendations, 2)] : []),
    ...audit.recommendations.flatMap((one) => recommendationBlocks(audit, one, today, language)),
    ...(audit.observations.length === 0
      ? []
      : [
          heading(words.observations, 3),
          list(audit.observations.map((observation) => observation.text)),
        ]),
  ];
}

/** The status report to the management (sv. lägesrapport till ledningen): what is late or has no date first, then each audit (AU-03 … AU-11). */
export function auditSummary(
  audits: readonly Audit[],
  region: string,
  today: LocalDate,
  language: Language,
): Paper {
  const words = auditPaperTexts[language];
  const only = audits.length === 1 ? audits[0] : undefined;
  const title = only ? words.title(only.title) : words.allTitle;
  const all = audits.flatMap((audit) => audit.actions.map((action) => ({ audit, action })));
  return {
    ...{ language, title },
    header: {
      ...{ region, kind: words.kind, reference: words.reference(today) },
      body: only ? only.key : words.body,
    },
    blocks: [
      heading(title, 1),
      ...(audits.length === 0
        ? [text(words.nothing)]
        : [
            ...inShort(audits, all, today, language),
            ...audits.flatMap((audit) => auditBlocks(audit, only !== undefined, today, language)),
          ]),
    ],
  };
}
