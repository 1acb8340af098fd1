import type { SteeringService, SteeringView } from '../../application/steeringPages';
import { doneOf, fieldsOf, outcomeOf, type SendToService } from './serviceReply';

const viewIn = (body: unknown): SteeringView | undefined => {
  const { steers, mayDecide, parties, draft, waiting } = fieldsOf(body);
  const isProposal = (one: unknown): boolean =>
    one === undefined ||
    ['changes', 'doubts', 'cases'].every((name) => Array.isArray(fieldsOf(one)[name]));
  return typeof steers === 'boolean' &&
    typeof mayDecide === 'boolean' &&
    Array.isArray(parties) &&
    isProposal(draft) &&
    isProposal(waiting)
    ? (body as SteeringView)
    : undefined;
};

/** What the service does for the page where a routine's changes of the settings are decided. */
export function steeringService(send: SendToService): SteeringService {
  const documentAt = (number: string): string => `/api/documents/${encodeURIComponent(number)}`;
  return {
    steering: (number) => outcomeOf(send('GET', `${documentAt(number)}/steering`), viewIn),
    decideConfiguration: (commandId, number, decision) =>
      doneOf(send('POST', `${documentAt(number)}/decideConfiguration`, { commandId, ...decision })),
  };
}
