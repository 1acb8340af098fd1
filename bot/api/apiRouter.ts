import { randomUUID } from 'node:crypto';
import { json, Router, type NextFunction, type Request, type Response } from 'express';
import { z, type ZodType, type ZodTypeDef } from 'zod';
import type { AnswerCommand, AnswerOutcome } from '../../src/application/answerDispatch';
import { isFault } from '../../src/application/fault';
import type { Clock } from '../../src/application/ports';
import type { CorrectNotice } from '../../src/domain/notices/correctNotice';
import type { DispatchNotice } from '../../src/domain/notices/dispatchNotice';
import { isNoticeKey } from '../../src/domain/notices/noticeKey';
import type { LogReport } from '../../src/domain/log/logCheck';
import type { Result } from '../../src/domain/result';
import { isCoordinator, mayVerifyLog } from '../../src/domain/units/roles';
import type { Person } from '../../src/domain/units/unit';
import { type Refusal, refusalText } from '../../src/text/refusalTexts';
import type { UserTokens } from '../identity/userTokens';
import type { Logger } from '../logger';
import type { Region } from '../region';
import { answerBody, correctionBody, dispatchBody, emptyBody } from './commandBodies';

export interface ApiTools {
  readonly userOf: UserTokens;
  readonly region: Region;
  readonly clock: Clock;
  readonly correct: (
    key: string,
    command: CorrectNotice,
    cause: string,
  ) => Promise<Result<unknown, Refusal>>;
  readonly dispatch: (
    key: string,
    command: DispatchNotice,
    cause: string,
  ) => Promise<Result<unknown, Refusal>>;
  readonly answer: (command: AnswerCommand) => Promise<AnswerOutcome>;
  readonly verifyLog: (by: Person) => Promise<Result<LogReport, Refusal>>;
  /** Called when the log has something new. */
  readonly onChanged: () => void;
  readonly logger: Logger;
}

const statusOf = ({ code }: Refusal): number => {
  if (code === 'notice/unknown' || code === 'dispatch/unknown') return 404;
  return /not-the-/.test(code) ? 403 : 422;
};

/**
 * Commands from the web parts, each made by a signed-in person. A refusal comes with its code and a sentence;
 * a fault says honestly that nothing is certain yet. The same command id is carried out once.
 */
export function apiRouter(tools: ApiTools): Router {
  const { userOf, region, clock, logger } = tools;
  const router = Router();
  router.use(json({ limit: '256kb' }));

  const refused = (response: Response, refusal: Refusal): void => {
    response
      .status(statusOf(refusal))
      .json({ refusal, message: refusalText(refusal, region.language) });
  };
  const settled = (
    response: Response,
    result: Result<unknown, Refusal>,
    value: unknown = {},
  ): void => {
    if (!result.ok) return refused(response, result.refusal);
    tools.onChanged();
    response.json(value);
  };

  const command =
    <B>(
      body: ZodType<B, ZodTypeDef, unknown>,
      run: (by: Person, parsed: B, request: Request, response: Response) => Promise<void>,
    ) =>
    async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      try {
        const by = await userOf(request.headers.authorization);
        if (!by) {
          response.status(401).json({ message: 'Logga in igen och försök på nytt.' });
          return;
        }
        const parsed = body.safeParse(request.body ?? {});
        if (!parsed.success) {
          const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
          response
            .status(400)
            .json({ message: `Uppgifterna kunde inte tolkas (${where}). Ladda om sidan.` });
          return;
        }
        await run(by, parsed.data, request, response);
      } catch (error) {
        next(error);
      }
    };

  router.get(
    '/me',
    command(emptyBody, async (by, _body, _request, response) => {
      response.json({
        person: by,
        isCoordinator: isCoordinator(region.roles, by),
        mayVerifyLog: mayVerifyLog(region.roles, by),
        region: region.name,
        mailbox: region.mailbox,
        deadlines: region.deadlines,
        feedback: region.feedback,
        today: clock.today(),
      });
    }),
  );

  router.post(
    '/notices/:key/corrections',
    command(correctionBody, async (by, body, request, response) => {
      const key = String(request.params['key']);
      if (!isNoticeKey(key)) return refused(response, { code: 'notice/unknown' });
      settled(
        response,
        await tools.correct(key, { by, changes: body.changes }, `command:${body.commandId}`),
      );
    }),
  );

  router.post(
    '/notices/:key/dispatches',
    command(dispatchBody, async (by, { commandId, ...body }, request, response) => {
      const key = String(request.params['key']);
      if (!isNoticeKey(key)) return refused(response, { code: 'notice/unknown' });
      const wanted = { ...body, by, today: clock.today() };
      settled(response, await tools.dispatch(key, wanted, `command:${commandId}`));
    }),
  );

  router.post(
    '/answers',
    command(answerBody, async (by, { commandId, dispatch, answer }, _request, response) => {
      const outcome = await tools.answer({
        dispatchKey: dispatch,
        answer,
        by,
        cause: `command:${commandId}`,
      });
      if (outcome.refusal) return refused(response, outcome.refusal);
      tools.onChanged();
      response.json({});
    }),
  );

  router.post(
    '/log/verification',
    command(emptyBody, async (by, _body, _request, response) => {
      const result = await tools.verifyLog(by);
      if (!result.ok) return refused(response, result.refusal);
      response.json(result.value);
    }),
  );

  router.use((_request, response) => {
    response.status(404).json({ message: 'Tjänsten känner inte till det anropet.' });
  });
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    if (isBodyError(error)) {
      response
        .status(error.status)
        .json({ message: 'Uppgifterna kunde inte tolkas. Ladda om sidan.' });
      return;
    }
    const reference = randomUUID();
    logger.error({ err: error, reference }, 'a command failed');
    response.status(isFault(error) ? 503 : 500).json({
      message: 'Det är inte sparat ännu. Vänta en stund och försök igen – det sparas bara en gång.',
      reference,
    });
  });
  return router;
}

const bodyError = z.object({ type: z.string(), status: z.number().min(400).max(499) });
const isBodyError = (error: unknown): error is { readonly status: number } =>
  bodyError.safeParse(error).success;
