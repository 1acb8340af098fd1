import { ok, refuse, type Result } from '../../result';
import { addDays, isLocalDate, type LocalDate } from '../../time';
import type { Instance } from '../../groups/collaborationSettings';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface ConsultInstances {
  readonly instanceKeys: readonly string[];
  readonly question: string;
  /** The region's number of days from today unless said. */
  readonly dueOn?: LocalDate;
}

/** Whether a question reaches an instance: by its channel, its mailbox, or the mail of its people. */
export const isReached = ({ channel, mailbox, people }: Instance): boolean =>
  channel !== undefined || mailbox !== undefined || people.some(({ mail }) => mail !== undefined);

/** Asks instances for their comments by a day (LS-13, LS-18), in the step of consultation. Refused for one nothing reaches. */
export function consultInstances(
  state: GroupCase,
  { instanceKeys, question, dueOn }: ConsultInstances,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const { settings, today } = context;
  const group = preparedBy(state, context);
  if (!group.ok) return group;
  if (state.step !== 'consultation')
    return refuse({ code: 'case/not-in-step', step: 'consultation' });
  const written = writtenCasePart('question', question);
  if (!written.ok) return written;
  const keys = Array.from(new Set(instanceKeys));
  if (keys.length === 0) return refuse({ code: 'case/nobody-consulted' });
  const asked: Instance[] = [];
  for (const key of keys) {
    const instance = settings.instances.find((one) => one.key === key);
    if (!instance) return refuse({ code: 'case/unknown-instance', instance: key });
    if (!isReached(instance))
      return refuse({ code: 'case/instance-unreached', instance: instance.name });
    asked.push(instance);
  }
  const due = dueOn ?? addDays(today, settings.consultationDays);
  if (!isLocalDate(due) || due < today) return refuse({ code: 'case/day-passed' });
  return ok({
    type: 'consultationOpened',
    payload: {
      number: state.consultations.length + 1,
      ...{ question: written.value, dueOn: due },
      instances: asked.map(({ key, name }) => ({ key, name })),
    },
  });
}
