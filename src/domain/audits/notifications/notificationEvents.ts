import type { NotificationFacts } from './authorityNotification';

/** What can happen to a notification in the register. */
export type NotificationEvent =
  | { readonly type: 'notificationRegistered'; readonly payload: NotificationFacts }
  | {
      readonly type: 'notificationCorrected';
      readonly payload: { readonly facts: NotificationFacts; readonly reason: string };
    };
