import type { Dispatch } from '../../domain/dispatches/dispatch';
import { isPerformer } from '../../domain/notices/dispatchMessage';
import { routineSections } from '../../domain/notices/dispatchNotice';
import { dispatchKeyOf } from '../../domain/notices/noticeKey';
import { modeOf } from '../../domain/notices/recipients';
import type { LocalDate } from '../../domain/time';
import type { Unit } from '../../domain/units/unit';
import type { NoticeDetails } from '../../application/noticePages';
import { type Form, toMessage } from './draft';

const anyUnit: Unit = { key: 'x', name: '', kind: 'department' };

/** The dispatch a form would become, for the preview; undefined until a risk is chosen. */
export function previewOf(
  form: Form,
  { key: noticeKey, source, caseFile }: Pick<NoticeDetails, 'key' | 'source' | 'caseFile'>,
  units: readonly Unit[],
  today: LocalDate,
): Dispatch | undefined {
  const { risk, unitKeys } = form;
  if (!risk) return undefined;
  const unit = units.find(({ key }) => key === unitKeys[0]) ?? anyUnit;
  const { performedBy, ...message } = toMessage(form);
  return {
    key: dispatchKeyOf(noticeKey, unit.key),
    noticeKey,
    unit,
    content: {
      ...message,
      risk,
      sentOn: today,
      ...(isPerformer(performedBy) ? { performedBy } : {}),
      ...(source === 'internalAlert' ? { isInternalAlert: true } : {}),
      ...(caseFile.assessment ? { section: routineSections[caseFile.assessment.productKind] } : {}),
    },
    mode: modeOf(unit, false),
    queuedAt: '',
    delivery: { state: 'queued' },
    reminders: [],
    linkAnswers: 0,
    earlierCards: [],
  };
}
