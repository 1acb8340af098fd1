import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';
import type { HandlingReport, LotAnswer } from './answers';
import type { DispatchContent } from './dispatch';

export type HandlingRefusal =
  | { readonly code: 'dispatch/items-invalid' }
  | { readonly code: 'dispatch/comment-too-long' }
  | { readonly code: 'dispatch/patient-named' }
  | { readonly code: 'dispatch/reason-missing' }
  | { readonly code: 'dispatch/lots-crossed'; readonly lot: string }
  | { readonly code: 'dispatch/not-asked' }
  | { readonly code: 'dispatch/patients-missing' };

export const mostItems = 100_000;
export const longestComment = 2_000;

const isCount = (items: number): boolean =>
  Number.isInteger(items) && items >= 0 && items <= mostItems;

type Asked = Pick<DispatchContent, 'actions' | 'lots' | 'asksAboutPatients'>;

const crossed = (lots: readonly LotAnswer[]): LotAnswer | undefined =>
  lots.find(({ found, returned, destroyed }) => returned + destroyed > found);

const isRepeated = <T>(values: readonly T[]): boolean => new Set(values).size < values.length;

/** Whether an answer names an action or a lot that the notice does not have, or one of them twice. */
const isBeside = ({ actions = [], lots = [] }: HandlingReport, asked: Asked): boolean => {
  const places = actions.map(({ action }) => action);
  const named = lots.map(({ lot }) => lot);
  return (
    isRepeated(places) ||
    isRepeated(named) ||
    places.some((place) => asked.actions[place] === undefined) ||
    named.some((lot) => !asked.lots?.includes(lot))
  );
};

const textsOf = ({ comment, actions = [], patients }: HandlingReport): readonly string[] => [
  comment,
  ...actions.map(({ reason }) => reason ?? ''),
  patients?.reason ?? '',
];

/**
 * What a department reports as done: items in whole numbers, an action left undone with its reason, of each lot no more
 * returned and destroyed than found, and whether patients were informed or why not. It answers nothing that
 * was not asked, and names no patient.
 */
export function checkHandling(
  report: HandlingReport,
  content: Asked,
): Result<HandlingReport, HandlingRefusal> {
  const { items, actions = [], lots = [], patients } = report;
  const counts = [items, ...lots.flatMap((lot) => [lot.found, lot.returned, lot.destroyed])];
  if (!counts.every(isCount)) return refuse({ code: 'dispatch/items-invalid' });
  const texts = textsOf(report);
  if (texts.some((text) => text.trim().length > longestComment))
    return refuse({ code: 'dispatch/comment-too-long' });
  if (texts.some(looksLikePersonalIdentityNumber))
    return refuse({ code: 'dispatch/patient-named' });
  if (actions.some(({ done, reason }) => !done && (reason ?? '').trim() === ''))
    return refuse({ code: 'dispatch/reason-missing' });
  if (isBeside(report, content)) return refuse({ code: 'dispatch/not-asked' });
  const wrong = crossed(lots);
  if (wrong) return refuse({ code: 'dispatch/lots-crossed', lot: wrong.lot });
  const isUnsaid = !patients || (!patients.informed && (patients.reason ?? '').trim() === '');
  if (content.asksAboutPatients && isUnsaid) return refuse({ code: 'dispatch/patients-missing' });
  return ok({ ...report, comment: report.comment.trim() });
}
