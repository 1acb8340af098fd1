import { dispatchNotice, type DispatchRefusal } from '../../domain/notices/dispatchNotice';
import type { Unit } from '../../domain/units/unit';
import type { Me, NoticeDetails } from '../../application/noticePages';
import { type Form, toWanted } from './draft';

/** What the rule would refuse, before anything is sent. The service asks the same rule again. */
export function refusalOf(
  form: Form,
  notice: NoticeDetails,
  units: readonly Unit[],
  me: Me,
): DispatchRefusal | undefined {
  const roles = { coordinators: me.isCoordinator ? [me.person.id] : [], registrars: [] };
  const { status, source, fields, caseFile } = notice;
  const sender = { name: '', address: notice.sender };
  const looked = { status, source, fields, sender, ...caseFile };
  const result = dispatchNotice(looked, toWanted(form), {
    by: me.person,
    today: me.today,
    units,
    roles,
  });
  return result.ok ? undefined : result.refusal;
}

/** Where in the form a refusal belongs. */
export type FormPlace =
  'units' | 'risk' | 'title' | 'actions' | 'feedback' | 'receiveBy' | 'handleBy' | 'lots' | 'form';

/** A refusal at its place, as a sentence. */
export interface PlacedRefusal {
  readonly place: FormPlace;
  readonly message: string;
}

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
  'notice/too-many-lots': 'lots',
};
export const placeOf = (code: string | undefined): FormPlace => places[code ?? ''] ?? 'form';
