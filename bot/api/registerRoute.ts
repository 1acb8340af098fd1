import { Router } from 'express';
import { z } from 'zod';
import type { RecipientAdvice } from '../../src/application/recipientAdvice';
import { isNoticeKey } from '../../src/domain/notices/noticeKey';
import { handSources, type RegisterNotice } from '../../src/domain/notices/registerNotice';
import type { Result } from '../../src/domain/result';
import type { Roles } from '../../src/domain/units/roles';
import { isCoordinator } from '../../src/domain/units/roles';
import type { Person } from '../../src/domain/units/unit';
import type { Refusal } from '../../src/text/refusalTexts';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';
import { shortText } from './bodies/texts';

/** What the routes of reception need: each makes a case, or advises on one. */
export interface ReceptionTools {
  readonly roles: Roles;
  readonly register: (
    command: RegisterNotice,
    by: Person,
    cause: string,
  ) => Promise<Result<string, Refusal>>;
  readonly ownCase: (key: string, file: string, by: Person) => Promise<Result<string, Refusal>>;
  readonly advise: (noticeKey: string) => Promise<RecipientAdvice | undefined>;
}

const registered = z.object({
  commandId: z.string().uuid(),
  source: z.enum(handSources),
  product: shortText,
  maker: shortText.default(''),
  reference: shortText.default(''),
  problem: z.string().max(4_000).default(''),
  actions: z.array(z.string().max(1_000)).max(50).default([]),
  risk: z.string().max(20).default(''),
  link: z.string().max(2_000).default(''),
  text: z.string().max(100_000).default(''),
});
const ownCase = z.object({ file: z.string().regex(/^svar-\d{1,6}\.eml$/) });

/** Registering by hand (SN-43, X-30), undoing the filing of a mail, and advice on recipients (SN-24). */
export function registerRoute(
  { route, refused, settled }: Commanding,
  { roles, register, ownCase: makeOwnCase, advise }: ReceptionTools,
): Router {
  const router = Router();
  router.post(
    '/notices',
    route(registered, async (by, { commandId, ...command }, _request, response) => {
      const result = await register(command, by, `command:${commandId}`);
      settled(response, result, result.ok ? { key: result.value } : undefined);
    }),
  );
  router.post(
    '/notices/:key/own-case',
    route(ownCase, async (by, { file }, request, response) => {
      const key = String(request.params['key']);
      if (!isNoticeKey(key)) return refused(response, { code: 'notice/unknown' });
      const result = await makeOwnCase(key, file, by);
      settled(response, result, result.ok ? { key: result.value } : undefined);
    }),
  );
  router.get(
    '/notices/:key/recipients',
    route(emptyBody, async (by, _body, request, response) => {
      const key = String(request.params['key']);
      if (!isCoordinator(roles, by))
        return refused(response, { code: 'notice/not-the-coordinator' });
      const advice = isNoticeKey(key) ? await advise(key) : undefined;
      if (!advice) return refused(response, { code: 'notice/unknown' });
      response.json(advice);
    }),
  );
  return router;
}
