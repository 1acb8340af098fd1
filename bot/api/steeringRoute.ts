import { Router } from 'express';
import { z } from 'zod';
import type { SteeringUseCases } from '../../src/application/steering';
import { isDocumentNumber } from '../../src/domain/documents/isDocumentNumber';
import { longestReason } from '../../src/domain/routine/decideConfiguration';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';

export interface SteeringTools {
  readonly steering: Pick<SteeringUseCases, 'view' | 'decide'>;
  /** Called when something was decided, so that the next case is handled under it. */
  readonly onDecided: () => Promise<void>;
}

const change = z.string().min(1).max(8_000);
const decision = z.object({
  commandId: z.string().uuid(),
  edition: z.string().min(1).max(40),
  choices: z
    .array(
      z.discriminatedUnion('accept', [
        z.object({ change, accept: z.literal(true), answeredBy: z.string().max(40).optional() }),
        z.object({ change, accept: z.literal(false), reason: z.string().max(longestReason * 2) }),
      ]),
    )
    .max(500),
});

/** What a routine changes in how safety notices are handled: shown, and decided by a person. */
export function steeringRoute(
  { route, refused, settled }: Commanding,
  { steering, onDecided }: SteeringTools,
): Router {
  const router = Router();

  router.get(
    '/documents/:number/steering',
    route(emptyBody, async (by, _body, request, response) => {
      const number = String(request.params['number']);
      if (!isDocumentNumber(number)) return refused(response, { code: 'steering/unknown' });
      response.json(await steering.view(number, by));
    }),
  );

  router.post(
    '/documents/:number/decideConfiguration',
    route(decision, async (by, { commandId, edition, choices }, request, response) => {
      const number = String(request.params['number']);
      if (!isDocumentNumber(number)) return refused(response, { code: 'steering/unknown' });
      const command = {
        edition,
        // zod writes an absent key as `undefined`; JSON has no such thing.
        choices: choices.map((choice) =>
          choice.accept && choice.answeredBy === undefined
            ? { change: choice.change, accept: true as const }
            : (choice as Exclude<typeof choice, { answeredBy?: undefined }>),
        ),
      };
      const outcome = await steering.decide(
        number,
        command as Parameters<SteeringUseCases['decide']>[1],
        by,
        `command:${commandId}`,
      );
      if (outcome.ok) await onDecided();
      settled(response, outcome);
    }),
  );
  return router;
}
