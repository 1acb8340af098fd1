import type { RecordRef } from '../records/recordRef';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { AuditAction } from './auditAction';
import type { FrozenFile } from './evidence';

/** What is known of an audit when it comes (AU-01, AU-02). */
export interface AuditFacts {
  readonly title: string;
  readonly auditors: string;
  readonly purpose: string;
  readonly judgement: string;
  readonly diaryNumber: string;
  readonly reportedOn: LocalDate;
  readonly answerBy: LocalDate;
}

/** A recommendation of the auditors (AU-03), or a commitment the region makes beside them (AU-08). */
export const recommendationKinds = ['recommendation', 'commitment'] as const;
export type RecommendationKind = (typeof recommendationKinds)[number];

/** What is followed up in an audit, with the region's own answer (sv. yttrande) to it. */
export interface Recommendation {
  readonly number: number;
  readonly kind: RecommendationKind;
  readonly heading: string;
  readonly text: string;
  readonly answer?: string;
}

/** Something else the auditors saw, kept for the work that goes on (AU-09). */
export interface AuditObservation {
  readonly text: string;
  readonly by: Person;
  readonly at: Instant;
}

/** The region's reply as a whole: approved by a decision, then sent to the auditors (AU-10). */
export interface AuditReply {
  readonly decision: RecordRef;
  readonly approved: { readonly by: Person; readonly at: Instant };
  readonly sent?: { readonly on: LocalDate; readonly to: string; readonly by: Person };
}

/** An audit (sv. revision) and what becomes of it (AU-01 … AU-11): its stream is `audit/REV-2026-0001`. */
export interface Audit extends AuditFacts {
  readonly key: string;
  readonly begun: { readonly by: Person; readonly at: Instant };
  readonly report?: FrozenFile;
  readonly recommendations: readonly Recommendation[];
  readonly observations: readonly AuditObservation[];
  readonly actions: readonly AuditAction[];
  readonly reply?: AuditReply;
}

export const auditPrefix = 'REV';

export const auditStream = (key: string): `audit/${string}` => `audit/${key}`;

export const isAuditKey = (text: string): boolean => /^REV-\d{4}-\d{4,6}$/.test(text);

/** `REV-2026-0001`. */
export const auditKeyOf = (year: string, number: number): string =>
  `${auditPrefix}-${year}-${`${number}`.padStart(4, '0')}`;

/** An action by itself: `REV-2026-0001.2`. */
export const actionKeyOf = (auditKey: string, number: number): string => `${auditKey}.${number}`;

/** The audit and the number of an action's key; undefined for what is none. */
export function actionOfKey(
  text: string,
): { readonly audit: string; readonly action: number } | undefined {
  const [, audit = '', number = ''] = /^(REV-\d{4}-\d{4,6})\.([1-9]\d{0,3})$/.exec(text) ?? [];
  return audit === '' ? undefined : { audit, action: Number(number) };
}

export const actionsOf = (
  { actions }: Pick<Audit, 'actions'>,
  { number }: Pick<Recommendation, 'number'>,
): readonly AuditAction[] => actions.filter(({ recommendation }) => recommendation === number);

/** Recommendations that have no answer yet: the reply is not whole without them (AU-03). */
export const unanswered = ({
  recommendations,
}: Pick<Audit, 'recommendations'>): readonly Recommendation[] =>
  recommendations.filter(({ answer }) => answer === undefined);

/** `answering` until the reply is sent, `followedUp` while something is left to do, `done` when all that was promised is closed. */
export const auditStages = ['answering', 'followedUp', 'done'] as const;
export type AuditStage = (typeof auditStages)[number];

export function auditStage(audit: Audit): AuditStage {
  if (audit.reply?.sent === undefined) return 'answering';
  const isDone = audit.recommendations.every((one) => {
    const actions = actionsOf(audit, one);
    return actions.length > 0 && actions.every(({ status }) => status === 'closed');
  });
  return isDone ? 'done' : 'followedUp';
}
