import { Router } from 'express';
import type { ZodType, ZodTypeDef } from 'zod';
import type { CommandRecord } from '../../src/application/records/commandRecord';
import type { Refusal } from '../../src/text/refusalTexts';
import type { Commanding } from './command';
import { commandId } from './commandBodies';

/** Commands on one kind of record that a person may give, by the name of the rule, and the shape of each. */
export interface RecordCommands<S, R extends Refusal, Rules> {
  /** The first part of its address: `cases`. */
  readonly path: string;
  readonly isKey: (text: string) => boolean;
  readonly unknown: Refusal;
  readonly bodies: { readonly [N in keyof Rules & string]?: ZodType<unknown, ZodTypeDef, unknown> };
  readonly command: CommandRecord<S, R, Rules>;
  /** What the page is told when it is done; nothing unless said. */
  readonly told?: (state: S) => object;
}

/** `POST /<path>/<key>/<command>`: what comes from outside is believed only in the shape of its body. */
export function recordRoute<S, R extends Refusal, Rules>(
  { route, refused, misread, settled }: Commanding,
  { path, isKey, unknown, bodies, command, told }: RecordCommands<S, R, Rules>,
): Router {
  const router = Router();
  const names = new Set(Object.keys(bodies));
  router.post(`/${path}/:key/:command`, (request, response, next) => {
    const name = String(request.params['command']) as keyof Rules & string;
    const body = names.has(name) ? bodies[name] : undefined;
    if (!body) return next();
    const run = route(commandId.passthrough(), async (by, { commandId: id }) => {
      const key = String(request.params['key']);
      if (!isKey(key)) return refused(response, unknown);
      const parsed = body.safeParse(request.body);
      if (!parsed.success) return misread(response, parsed.error);
      // The body has the shape of its command; the compiler cannot follow that through the table.
      const outcome = await command(name, key, parsed.data as never, by, `command:${id}`);
      if (outcome.refusal) return refused(response, outcome.refusal);
      const { state } = outcome;
      settled(response, { ok: true, value: undefined }, state && told ? told(state) : {});
    });
    return run(request, response, next);
  });
  return router;
}
