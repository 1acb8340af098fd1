import { argumentText, bareGuid } from './arguments';
import type { Route, RouteOf } from './route';
import type { Argument } from './segments';

const one = ({ list }: RouteOf<'eventReceivers'>, args: readonly Argument[]): Route | undefined => {
  const receiver = bareGuid(argumentText(args, 'eventreceiverid'));
  return receiver === undefined ? undefined : { kind: 'eventReceiver', list, receiver };
};

/** Where the steps to the receivers of a list's events lead. */
export const eventReceiverSteps = {
  list: {
    eventreceivers: ({ list }: RouteOf<'list'>): Route => ({ kind: 'eventReceivers', list }),
  },
  eventReceivers: {
    '()': one,
    getbyid: one,
    add: ({ list }: RouteOf<'eventReceivers'>): Route => ({ kind: 'addEventReceiver', list }),
  },
  eventReceiver: {
    deleteobject: ({ list, receiver }: RouteOf<'eventReceiver'>): Route => ({
      kind: 'removeEventReceiver',
      list,
      receiver,
    }),
  },
};
