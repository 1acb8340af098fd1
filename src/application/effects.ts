import type { UnitChannel } from '../domain/units/unit';

/**
 * Something to be done outside the lists. The key follows from the event that asks for it,
 * so the same event never asks twice.
 */
export type Effect =
  | {
      readonly kind: 'postCard';
      readonly key: string;
      readonly subject: string;
      readonly dispatchKey: string;
      readonly channel: UnitChannel;
    }
  | {
      readonly kind: 'updateCard';
      readonly key: string;
      readonly subject: string;
      readonly dispatchKey: string;
    }
  | {
      readonly kind: 'sendMail';
      readonly key: string;
      readonly subject: string;
      readonly dispatchKey: string;
      readonly to: string;
    };
