import { Router } from 'express';
import type { BeginCaseCommand, CommandCase } from '../../src/application/cases/caseCommands';
import type { CaseDesk, WholeCase } from '../../src/application/cases/casePages';
import type { CaseRefusal } from '../../src/domain/cases/caseRefusal';
import type { BeginCase } from '../../src/domain/cases/commands/beginCase';
import { isCaseKey } from '../../src/domain/cases/groupCase';
import type { Result } from '../../src/domain/result';
import type { Person } from '../../src/domain/units/unit';
import { beginCaseBody, caseBodies } from './bodies/caseBodies';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';
import { recordRoute } from './recordRoute';

export interface CaseRouteTools {
  readonly begin: BeginCaseCommand;
  readonly command: CommandCase;
  readonly desk: (by: Person) => Promise<CaseDesk>;
  readonly whole: (key: string, by: Person) => Promise<Result<WholeCase, CaseRefusal>>;
}

/** Cases of a collaboration group (LS-04, LS-22): begun, moved, read whole, and what waits for whoever asks. */
export function caseRoute(taking: Commanding, tools: CaseRouteTools): Router {
  const { route, refused, settled } = taking;
  const router = Router();

  router.post(
    '/cases',
    route(beginCaseBody, async (by, { commandId: id, ...wish }, _request, response) => {
      // What zod calls optional may be undefined where the command says absent: in JSON it is the same.
      const begun = await tools.begin(wish as BeginCase, by, `command:${id}`);
      settled(response, begun, begun.ok ? { key: begun.value } : {});
    }),
  );

  router.get(
    '/cases/mine',
    route(emptyBody, async (by, _body, _request, response) => {
      response.json(await tools.desk(by));
    }),
  );

  router.get(
    '/cases/:key',
    route(emptyBody, async (by, _body, request, response) => {
      const key = String(request.params['key']);
      if (!isCaseKey(key)) return refused(response, { code: 'case/unknown' });
      const whole = await tools.whole(key, by);
      if (!whole.ok) return refused(response, whole.refusal);
      response.json(whole.value);
    }),
  );

  router.use(
    recordRoute(taking, {
      path: 'cases',
      isKey: isCaseKey,
      unknown: { code: 'case/unknown' },
      bodies: caseBodies,
      command: tools.command,
    }),
  );
  return router;
}
