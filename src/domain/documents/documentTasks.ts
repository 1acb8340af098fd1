import { addDays, type LocalDate } from '../time';
import type { Person, Unit } from '../units/unit';
import { type Draft, editionInForce, type GoverningDocument, isPastReview } from './document';
import { invitedUnits, isEditor, ownerOf, rolesHeldBy, speaksForUnit } from './documentRights';
import type { DocumentSettings } from './documentSettings';

/** Something on a governing document that waits for one person (sv. att göra), and by when. */
export type DocumentTask =
  | { readonly kind: 'approve'; readonly by: LocalDate }
  | { readonly kind: 'approvalLate'; readonly by: LocalDate; readonly role: string }
  | { readonly kind: 'comment'; readonly by: LocalDate; readonly given: number }
  | { readonly kind: 'closeRound'; readonly by: LocalDate }
  | { readonly kind: 'write'; readonly sentBack: boolean }
  | { readonly kind: 'review'; readonly by: LocalDate }
  /** Its edition in force changes how the product is set up, once somebody decides so. */
  | { readonly kind: 'steer'; readonly changes: number };

/** What the tasks of a person depend on beside the document. */
export interface TaskFacts {
  readonly settings: DocumentSettings;
  readonly units: readonly Unit[];
  readonly today: LocalDate;
}

const approvalTask = (draft: Draft, by: Person, settings: DocumentSettings): DocumentTask[] =>
  draft.stage === 'inApproval' &&
  draft.approval !== undefined &&
  draft.by.id !== by.id &&
  rolesHeldBy(settings, by).includes(draft.approval.role)
    ? [{ kind: 'approve', by: draft.approval.dueOn }]
    : [];

/** When an approval is overdue, those who wait for it see so, and whom to ask. */
const lateApproval = (
  { stage, approval }: Draft,
  isWriter: boolean,
  today: LocalDate,
): DocumentTask[] =>
  isWriter && stage === 'inApproval' && approval !== undefined && approval.dueOn < today
    ? [{ kind: 'approvalLate', by: approval.dueOn, role: approval.role }]
    : [];

function roundTasks(
  { stage, round, comments }: Draft,
  by: Person,
  isWriter: boolean,
  { units, today }: TaskFacts,
): DocumentTask[] {
  if (stage !== 'inComment' || round === undefined) return [];
  const isInvited = invitedUnits(round, units).some((unit) => speaksForUnit(unit, by));
  const given = comments.filter((comment) => comment.by.id === by.id).length;
  return [
    ...(isInvited ? [{ kind: 'comment' as const, by: round.until, given }] : []),
    ...(isWriter && round.until < today ? [{ kind: 'closeRound' as const, by: round.until }] : []),
  ];
}

function reviewTask(document: GoverningDocument, by: Person, facts: TaskFacts): DocumentTask[] {
  const { settings, today } = facts;
  const edition = editionInForce(document);
  if (edition === undefined || document.draft !== undefined) return [];
  const soon = addDays(today, Math.max(0, ...settings.reviewReminders));
  const isOwn = ownerOf(document)?.id === by.id && edition.reviewBy <= soon;
  // When the owner has let the day pass, the editors see it too.
  const isLate = isEditor(settings, by) && isPastReview(edition.reviewBy, today);
  return isOwn || isLate ? [{ kind: 'review', by: edition.reviewBy }] : [];
}

/**
 * What of a document waits for a person: a draft to approve, to write or to ask about, a comment round to take
 * part in or to end, a review that is due. Says what to do first, not what may be done; the commands decide that.
 */
export function documentTasks(
  document: GoverningDocument,
  by: Person,
  facts: TaskFacts,
): readonly DocumentTask[] {
  const { draft } = document;
  if (draft === undefined) return reviewTask(document, by, facts);
  const isWriter = draft.by.id === by.id || ownerOf(document)?.id === by.id;
  const sentBack = draft.sentBack !== undefined;
  return [
    ...approvalTask(draft, by, facts.settings),
    ...lateApproval(draft, isWriter, facts.today),
    ...roundTasks(draft, by, isWriter, facts),
    ...(isWriter && draft.stage === 'writing' ? [{ kind: 'write' as const, sentBack }] : []),
  ];
}
