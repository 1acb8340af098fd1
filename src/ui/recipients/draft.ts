import { isRisk, proposeDeadlines, type Risk } from '../../domain/deadlines/deadlines';
import { dispatchNotice, type DispatchRefusal } from '../../domain/notices/dispatchNotice';
import { valueOf, valuesOf } from '../../domain/notices/noticeFields';
import type { Unit } from '../../domain/units/unit';
import type { Me, NoticeDetails, WantedDispatch } from '../../application/noticePages';

/** What a coordinator has typed or chosen so far; the rest is proposed. */
export interface Draft {
  readonly risk?: Risk;
  readonly title?: string;
  readonly manufacturer?: string;
  readonly problem?: string;
  readonly actions?: string;
  readonly feedback?: string;
  readonly receiveBy?: string;
  readonly handleBy?: string;
  readonly unitKeys: readonly string[];
}
export const emptyDraft: Draft = { unitKeys: [] };

/** The form as it stands: proposals, and over them what was typed. */
export interface Form {
  readonly risk: Risk | undefined;
  readonly title: string;
  readonly manufacturer: string;
  readonly problem: string;
  /** One a line. */
  readonly actions: string;
  readonly feedback: string;
  readonly receiveBy: string;
  readonly handleBy: string;
  readonly unitKeys: readonly string[];
}

/** Fills the form from what was read and what the region has set. */
export function formFrom(draft: Draft, notice: NoticeDetails, me: Me): Form {
  const { fields } = notice;
  const readRisk = valueOf(fields, 'risk');
  const risk = draft.risk ?? (isRisk(readRisk) ? readRisk : undefined);
  const makersDate = valueOf(fields, 'replyDeadline');
  const proposed = risk && proposeDeadlines(risk, me.today, me.deadlines, makersDate || undefined);
  return {
    title: valueOf(fields, 'productName'),
    manufacturer: valueOf(fields, 'manufacturer'),
    problem: valueOf(fields, 'problem') || valueOf(fields, 'hazard'),
    actions: valuesOf(fields, 'actions').join('\n'),
    feedback: me.feedback,
    receiveBy: proposed?.receiveBy ?? '',
    handleBy: proposed?.handleBy ?? '',
    ...draft,
    risk,
  };
}

export const toWanted = (form: Form): WantedDispatch => ({
  ...form,
  risk: form.risk ?? '',
  actions: form.actions
    .split('\n')
    .map((action) => action.trim())
    .filter((action) => action !== ''),
});

/** What the rule would refuse, before anything is sent. The service asks the same rule again. */
export function refusalOf(
  form: Form,
  notice: NoticeDetails,
  units: readonly Unit[],
  me: Me,
): DispatchRefusal | undefined {
  const roles = { coordinators: me.isCoordinator ? [me.person.id] : [], registrars: [] };
  const { status, source, caseFile } = notice;
  const result = dispatchNotice({ status, source, ...caseFile }, toWanted(form), {
    by: me.person,
    today: me.today,
    units,
    roles,
  });
  return result.ok ? undefined : result.refusal;
}

/** Where in the form a refusal belongs. */
export type FormPlace =
  'units' | 'risk' | 'title' | 'actions' | 'feedback' | 'receiveBy' | 'handleBy' | 'form';

const places: { readonly [code: string]: FormPlace } = {
  'notice/no-recipients': 'units',
  'notice/unknown-unit': 'units',
  'notice/unreachable-unit': 'units',
  'notice/risk-missing': 'risk',
  'notice/title-missing': 'title',
  'notice/actions-missing': 'actions',
  'notice/feedback-missing': 'feedback',
  'notice/deadline-passed': 'receiveBy',
  'notice/deadlines-crossed': 'handleBy',
};
export const placeOf = (code: string | undefined): FormPlace => places[code ?? ''] ?? 'form';
