import { Router } from 'express';
import { z } from 'zod';
import type { UnitCommand, UnitRefusal } from '../../src/application/unitCommands';
import type { Result } from '../../src/domain/result';
import type { Person } from '../../src/domain/units/unit';
import type { Commanding } from './command';
import { shortText } from './bodies/texts';

export type CommandUnit = (
  unitKey: string,
  command: UnitCommand,
  by: Person,
  cause: string,
) => Promise<Result<undefined, UnitRefusal>>;

const body = z.discriminatedUnion('name', [
  z.object({
    commandId: z.string().uuid(),
    name: z.literal('verify'),
    outcome: z.enum(['valid', 'invalid']),
    note: z.string().max(2_000),
  }),
  z.object({ commandId: z.string().uuid(), name: z.literal('setAway'), until: shortText }),
]);

/** Commands on the directory. */
export function unitRoute({ route, settled }: Commanding, command: CommandUnit): Router {
  const router = Router();
  router.post(
    '/units/:key',
    route(body, async (by, { commandId, ...wanted }, request, response) => {
      const key = String(request.params['key']);
      settled(response, await command(key, wanted, by, `command:${commandId}`));
    }),
  );
  return router;
}
