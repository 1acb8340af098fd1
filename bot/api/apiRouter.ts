import { json, Router, type NextFunction, type Request, type Response } from 'express';
import type { ZodType, ZodTypeDef } from 'zod';
import type { AnswerCommand, AnswerOutcome } from '../../src/application/answerDispatch';
import type {
  CommandNotice,
  NoticeCommand,
  NoticeCommandName,
} from '../../src/application/noticeCommands';
import type { Clock } from '../../src/application/ports';
import type { RemindSilent } from '../../src/application/remindSilent';
import { isNoticeKey } from '../../src/domain/notices/noticeKey';
import type { LogReport } from '../../src/domain/log/logCheck';
import type { Result } from '../../src/domain/result';
import { rulesOn } from '../../src/domain/routine/routineRules';
import { isCoordinator, mayVerifyLog, reporterOf } from '../../src/domain/units/roles';
import type { Person } from '../../src/domain/units/unit';
import { apiTexts } from '../../src/text/apiTexts';
import type { Refusal } from '../../src/text/refusalTexts';
import type { UserTokens } from '../identity/userTokens';
import type { Logger } from '../logger';
import type { Region } from '../region';
import { apiErrors } from './apiErrors';
import { askedLanguage } from './askedLanguage';
import { basisRoute, type BasisRouteTools } from './basisRoute';
import { closingRoute, type ClosingTools } from './closingRoute';
import { commanding, type Commanding } from './command';
import { exportRoute, type ExportTools } from './exportRoute';
import { remindRoute } from './remindRoute';
import { registerRoute, type ReceptionTools } from './registerRoute';
import { matchRoute, type MatchTools } from './matchRoute';
import { type CommandUnit, unitRoute } from './unitRoute';
import { answerBody, commandId, emptyBody, isNoticeCommand, noticeBodies } from './commandBodies';

/** Adds routes to the API, taken and answered as all of them are. */
export type ApiRoute = (taking: Commanding) => Router;

export interface ApiTools {
  readonly userOf: UserTokens;
  readonly region: Region;
  readonly clock: Clock;
  readonly command: CommandNotice;
  readonly answer: (command: AnswerCommand) => Promise<AnswerOutcome>;
  readonly commandUnit: CommandUnit;
  readonly matches: Omit<MatchTools, 'roles' | 'language'>;
  readonly reception: Omit<ReceptionTools, 'roles'>;
  readonly basis: Omit<BasisRouteTools, 'region'>;
  readonly closing: Omit<ClosingTools, 'region' | 'clock'>;
  /** Routes of what a region has set up beside safety notices: governing documents, cases, votes … */
  readonly others?: readonly ApiRoute[];
  readonly overview: ExportTools['overview'];
  readonly remind: RemindSilent;
  readonly verifyLog: (by: Person) => Promise<Result<LogReport, Refusal>>;
  /** Called when the log has something new. */
  readonly onChanged: () => void;
  readonly logger: Logger;
}

/**
 * Commands from the web parts, each made by a signed-in person. A refusal comes with its code and a sentence;
 * a fault says honestly that nothing is certain yet. The same command id is carried out once.
 */
export function apiRouter(tools: ApiTools): Router {
  const { userOf, region, clock, logger } = tools;
  const router = Router();
  // The whole text of a document comes with its command.
  router.use('/documents', json({ limit: '3mb' }));
  router.use(json({ limit: '256kb' }));
  const taking = commanding(userOf, region.language, tools.onChanged);
  const { route, refused, misread, settled } = taking;

  router.get(
    '/me',
    route(emptyBody, async (by, _body, _request, response) => {
      const today = clock.today();
      const rules = rulesOn(region.editions, today);
      response.json({
        person: by,
        isCoordinator: isCoordinator(region.roles, by),
        mayVerifyLog: mayVerifyLog(region.roles, by),
        mayReport: reporterOf(region.roles, by) !== undefined,
        region: region.name,
        mailbox: region.mailbox,
        deadlines: rules?.deadlines,
        limits: rules?.limits,
        feedback: region.feedback,
        today,
      });
    }),
  );

  const onNotice = <N extends NoticeCommandName>(name: N) => {
    // What zod calls optional may be undefined where the command says absent: in JSON it is the same.
    const body = noticeBodies[name] as ZodType<unknown, ZodTypeDef, unknown> as ZodType<
      NoticeCommand<N>,
      ZodTypeDef,
      unknown
    >;
    return route(
      commandId.passthrough(),
      async (by, { commandId: id }, request, response): Promise<void> => {
        const key = String(request.params['key']);
        if (!isNoticeKey(key)) return refused(response, { code: 'notice/unknown' });
        const parsed = body.safeParse(request.body);
        if (!parsed.success) return misread(response, parsed.error);
        settled(response, await tools.command(name, key, parsed.data, by, `command:${id}`));
      },
    );
  };

  router.post(
    '/notices/:key/:command',
    (request: Request, response: Response, next: NextFunction) => {
      const name = String(request.params['command']);
      if (!isNoticeCommand(name)) return next();
      return onNotice(name)(request, response, next);
    },
  );

  router.post(
    '/answers',
    route(
      answerBody,
      async (by, { commandId: id, dispatch, answer, saidBy }, _request, response) => {
        const outcome = await tools.answer({
          dispatchKey: dispatch,
          answer: answer as AnswerCommand['answer'],
          by,
          ...(saidBy ? { right: { kind: 'saidBy' as const, name: saidBy } } : {}),
          cause: `command:${id}`,
        });
        if (outcome.refusal) return refused(response, outcome.refusal);
        tools.onChanged();
        response.json({});
      },
    ),
  );

  router.use(unitRoute(taking, tools.commandUnit));
  router.use(
    matchRoute(taking, { roles: region.roles, language: region.language, ...tools.matches }),
  );
  router.use(basisRoute(taking, { region, ...tools.basis }));
  router.use(closingRoute(taking, { region, clock, ...tools.closing }));
  router.use(exportRoute(taking, { region, clock, overview: tools.overview }));
  router.use(registerRoute(taking, { roles: region.roles, ...tools.reception }));
  router.use(remindRoute(taking, tools.remind));
  tools.others?.forEach((routes) => router.use(routes(taking)));

  router.post(
    '/log/verification',
    route(emptyBody, async (by, _body, _request, response) => {
      const result = await tools.verifyLog(by);
      if (!result.ok) return refused(response, result.refusal);
      response.json(result.value);
    }),
  );

  router.use((request, response) => {
    const { unknownCall } = apiTexts[askedLanguage(request, region.language)];
    response.status(404).json({ message: unknownCall });
  });
  router.use(apiErrors(logger, region.language));
  return router;
}
