import type { Instant } from '../time';
import type { ActionAnswer, HandlingReport, LotAnswer, Performer } from './answers';
import type { DispatchContent } from './dispatch';

/** The quantities of one lot as they were filled in; NaN where no whole number was written. */
export type LotQuantities = Omit<LotAnswer, 'lot'>;

/**
 * The handled form as a department filled it in: it names actions and lots by their place in the notice, which alone
 * knows what was asked. Absent parts were not on the form.
 */
export interface HandlingForm {
  /** When what the form asked was last changed (`askedAsOf`). */
  readonly asOf: Instant;
  /** NaN where no whole number was written. */
  readonly items?: number;
  readonly lots?: readonly LotQuantities[];
  /** The places of the actions that are done. */
  readonly done?: readonly number[];
  readonly reason: string;
  readonly performedBy?: Performer;
  readonly patients?: 'informed' | 'notInformed';
  readonly patientReason: string;
  readonly comment: string;
}

type Asked = Pick<DispatchContent, 'actions' | 'lots' | 'asksAboutPatients'>;

/** Several actions are answered one by one; a single one is done when the notice is handled. */
export const asksPerAction = ({ actions }: Pick<DispatchContent, 'actions'>): boolean =>
  actions.length > 1;

const nothing: LotQuantities = { found: 0, returned: 0, destroyed: 0 };

const actionsOf = (form: HandlingForm, asked: Asked): readonly ActionAnswer[] => {
  const by = form.performedBy ? { performedBy: form.performedBy } : {};
  if (!asksPerAction(asked)) return form.performedBy ? [{ action: 0, done: true, ...by }] : [];
  return asked.actions.map((_, action) =>
    form.done?.includes(action)
      ? { action, done: true, ...by }
      : { action, done: false, reason: form.reason },
  );
};

/**
 * What a filled-in form reports about this notice: per action (X-05, SN-27), per lot with the found items as the sum,
 * and about patients. It does not judge: `checkHandling` does.
 */
export function reportOf(form: HandlingForm, asked: Asked): HandlingReport {
  const lots = form.lots
    ? (asked.lots ?? []).map((lot, index) => ({ lot, ...(form.lots?.[index] ?? nothing) }))
    : [];
  const actions = actionsOf(form, asked);
  const found = lots.reduce((sum, lot) => sum + lot.found, 0);
  const patients = form.patients && {
    informed: form.patients === 'informed',
    ...(form.patientReason ? { reason: form.patientReason } : {}),
  };
  return {
    items: form.items ?? (form.lots ? found : Number.NaN),
    comment: form.comment,
    ...(actions.length > 0 ? { actions } : {}),
    ...(lots.length > 0 ? { lots } : {}),
    ...(asked.asksAboutPatients && patients ? { patients } : {}),
  };
}
