import type { Dispatch } from '../../domain/dispatches/dispatch';
import type { LocalDate } from '../../domain/time';
import type { Unit } from '../../domain/units/unit';
import { dispatchKeyOf } from '../../domain/notices/noticeKey';
import { modeOf } from '../../domain/notices/recipients';
import { type Form, toWanted } from './draft';

const anyUnit: Unit = { key: 'x', name: '', kind: 'department' };

/** The dispatch a form would become, for the preview; undefined until a risk is chosen. */
export function previewOf(
  form: Form,
  noticeKey: string,
  units: readonly Unit[],
  today: LocalDate,
): Dispatch | undefined {
  const { risk, title, manufacturer, problem, feedback, receiveBy, handleBy, unitKeys } = form;
  if (!risk) return undefined;
  const unit = units.find(({ key }) => key === unitKeys[0]) ?? anyUnit;
  const { actions } = toWanted(form);
  return {
    key: dispatchKeyOf(noticeKey, unit.key),
    noticeKey,
    unit,
    content: {
      risk,
      sentOn: today,
      title,
      manufacturer,
      problem,
      actions,
      feedback,
      receiveBy,
      handleBy,
    },
    mode: modeOf(unit, false),
    queuedAt: '',
    delivery: { state: 'queued' },
    reminders: [],
    linkAnswers: 0,
    earlierCards: [],
  };
}
