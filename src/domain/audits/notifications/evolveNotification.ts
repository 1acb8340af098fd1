import type { Instant } from '../../time';
import type { Person } from '../../units/unit';
import type { AuthorityNotification, NotificationFacts } from './authorityNotification';
import type { NotificationEvent } from './notificationEvents';

const factsOf = (of: NotificationFacts): NotificationFacts => {
  const { authority, what, notifiedOn, diaryNumber, deviationNumber, action } = of;
  return { authority, what, notifiedOn, diaryNumber, deviationNumber, action };
};

/** A notification after one more event; what it said before a correction stays. */
export function evolveNotification(
  state: AuthorityNotification | undefined,
  event: NotificationEvent,
  happening: { readonly subject: string; readonly at: Instant; readonly actor: Person },
): AuthorityNotification | undefined {
  const { subject, at, actor } = happening;
  const by = { id: actor.id, name: actor.name };
  if (event.type === 'notificationRegistered')
    return { ...event.payload, key: subject, registered: { by, at }, corrections: [] };
  if (!state || event.type !== 'notificationCorrected') return state;
  const { facts, reason } = event.payload;
  return {
    ...state,
    ...facts,
    corrections: [...state.corrections, { before: factsOf(state), reason, by, at }],
  };
}
