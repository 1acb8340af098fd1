import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { ProductKind } from './assessment';
import { checkMessage, type DispatchMessage, type MessageRefusal } from './dispatchMessage';
import type { DispatchPlan } from './dispatchPlan';
import { type Notice, senderLine } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import { chosenUnits, type RecipientRefusal } from './recipients';

export interface DispatchNotice extends DispatchMessage {
  readonly unitKeys: readonly string[];
  /** Told without being asked for an answer. */
  readonly informedKeys?: readonly string[];
}

export type DispatchRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-dispatched' }
  | { readonly code: 'notice/already-closed' }
  | MessageRefusal
  | RecipientRefusal;

/**
 * Sends a notice to the departments it concerns. Only a person sends; the mailing must say
 * clearly what to do and how to give feedback (SN-25), with two deadlines that lie ahead.
 */
export function dispatchNotice(
  notice: Pick<Notice, 'status' | 'ended' | 'source' | 'assessment' | 'sender' | 'fields'>,
  command: DispatchNotice,
  { by, today, units, roles }: Pick<RuleContext, 'by' | 'today' | 'units' | 'roles'>,
): Result<NoticeEvent, DispatchRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  if (notice.status === 'dispatched') return refuse({ code: 'notice/already-dispatched' });
  const message = checkMessage(command, today);
  if (!message.ok) return message;
  const asked = chosenUnits(command.unitKeys, units);
  if (!asked.ok) return asked;
  if (asked.value.length === 0) return refuse({ code: 'notice/no-recipients' });
  const informedKeys = (command.informedKeys ?? []).filter(
    (key) => !command.unitKeys.includes(key),
  );
  const informed = chosenUnits(informedKeys, units);
  if (!informed.ok) return informed;
  return ok({
    type: 'noticeDispatched',
    payload: {
      ...message.value,
      sentOn: today,
      units: asked.value,
      ...(informed.value.length > 0 ? { informed: informed.value } : {}),
      ...(notice.source === 'internalAlert'
        ? { isInternalAlert: true }
        : { maker: makerOf(notice) }),
      ...(notice.assessment ? { section: routineSections[notice.assessment.productKind] } : {}),
    },
  });
}

const makerOf = ({
  sender,
  fields,
}: Pick<Notice, 'sender' | 'fields'>): NonNullable<DispatchPlan['maker']> => {
  const [reference] = fields.fsnReference?.values ?? [];
  return {
    ...(reference ? { reference } : {}),
    ...(sender.address ? { sender: senderLine(sender) } : {}),
  };
};

/** The section of the routine that a kind of product comes under, as its heading reads. */
export const routineSections: { readonly [K in ProductKind]: string } = {
  equipment: 'Utrustningar',
  consumable: 'Förbrukningsmaterial och engångsprodukter',
};
