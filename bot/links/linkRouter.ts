import { type NextFunction, type Request, type Response, Router, urlencoded } from 'express';
import type { AnswerCommand, AnswerOutcome } from '../../src/application/answerDispatch';
import type { Clock } from '../../src/application/ports';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { openAnswers } from '../../src/domain/dispatches/openAnswers';
import type { Language } from '../../src/text/language';
import { linkPageTexts } from '../../src/text/linkPageTexts';
import { refusalText } from '../../src/text/refusalTexts';
import type { Logger } from '../logger';
import type { Submitted } from '../teams/handlingFormOf';
import { answerForm } from './answerForm';
import type { LightLimit } from './lightLimit';
import { answerPage, type PageFrame, tellingPage } from './linkPage';
import type { LinkClaim } from './linkSignature';
import type { OneTimeLinks } from './oneTimeLinks';
import { pagePolicy } from './pageStyle';
import { submittedAnswer } from './submittedAnswer';

export interface LinkTools {
  readonly links: OneTimeLinks;
  readonly read: (dispatchKey: string) => Promise<Dispatch | undefined>;
  readonly answer: (command: AnswerCommand) => Promise<AnswerOutcome>;
  readonly clock: Pick<Clock, 'today'>;
  readonly region: string;
  readonly language: Language;
  readonly limit: LightLimit;
  /** Called when the log has something new. */
  readonly onAnswered: () => void;
  readonly logger: Logger;
}

/** A link that is ours and still open, with the dispatch it answers. */
interface OpenLink {
  readonly claim: LinkClaim;
  readonly dispatch: Dispatch;
}

const longestLine = 255;

const languageOf = ({ query }: Request, otherwise: Language): Language => {
  const wanted = query['lang'];
  return wanted === 'en' || wanted === 'sv' ? wanted : otherwise;
};

const send = (response: Response, status: number, page: string): void => {
  response.status(status).type('html').send(page);
};

/**
 * The pages behind one-time links, for those without an account. Looking changes nothing, since scanners of mail
 * look too; one answer uses the link up, and the next goes by mail. Forged, used, old and withdrawn links get a sentence.
 */
export function linkRouter(tools: LinkTools): Router {
  const { links, read, clock, region, logger } = tools;
  const router = Router();
  const frameOf = (request: Request): PageFrame => ({
    region,
    language: languageOf(request, tools.language),
  });

  const opened = async (request: Request, response: Response): Promise<OpenLink | undefined> => {
    const frame = frameOf(request);
    const texts = linkPageTexts[frame.language];
    const tell = (status: number, sentences: readonly string[], dispatch?: Dispatch): undefined => {
      send(response, status, tellingPage(frame, sentences, dispatch));
      return undefined;
    };
    const claim = links.claimOf(request.params);
    if (!claim) return tell(403, [texts.forged]);
    if (claim.until < clock.today()) return tell(410, [texts.expired(claim.until)]);
    const dispatch = await read(claim.dispatchKey);
    if (!dispatch) return tell(410, [texts.gone]);
    if (dispatch.superseded ?? dispatch.withdrawn) return tell(410, [texts.nothingMore], dispatch);
    if (claim.answersBefore !== dispatch.linkAnswers) {
      const next = openAnswers(dispatch).length > 0 ? texts.newLinkSent : texts.nothingMore;
      return tell(410, [texts.used, next], dispatch);
    }
    return { claim, dispatch };
  };

  const asked = (
    request: Request,
    { claim, dispatch }: OpenLink,
    news: Parameters<typeof answerPage>[3],
    input?: Submitted,
  ): string => {
    const frame = frameOf(request);
    const form = answerForm(dispatch, claim.until, frame.language, input);
    return answerPage(frame, dispatch, form, news);
  };

  const look = async (request: Request, response: Response): Promise<void> => {
    const link = await opened(request, response);
    if (!link) return;
    send(response, 200, asked(request, link, { isSaved: request.query['sparat'] === '1' }));
  };

  const answer = async (request: Request, response: Response): Promise<void> => {
    const link = await opened(request, response);
    if (!link) return;
    const { claim, dispatch } = link;
    const { language } = frameOf(request);
    const input = (request.body ?? {}) as Submitted;
    const refused = (refusal: string): void =>
      send(response, 422, asked(request, link, { refusal }, input));
    const submitted = submittedAnswer(input);
    if ('problem' in submitted) return refused(linkPageTexts[language][submitted.problem]);
    const { unit } = dispatch;
    const name = `${submitted.name}, ${unit.name}`.slice(0, longestLine);
    const outcome = await tools.answer({
      dispatchKey: claim.dispatchKey,
      answer: submitted.answer,
      by: { id: `link:${unit.key}`, name },
      right: { kind: 'link' },
      // A link serves once: whatever is sent by it a second time finds the first answer.
      cause: `link:${claim.dispatchKey}#${claim.answersBefore}`,
    });
    if (outcome.refusal) return refused(refusalText(outcome.refusal, language));
    tools.onAnswered();
    // A page that was asked for anew sends nothing twice.
    response.redirect(
      303,
      `${links.linkTo(outcome.dispatch ?? dispatch).url}?sparat=1&lang=${language}`,
    );
  };

  router.use((request: Request, response: Response, next: NextFunction) => {
    response.set({
      'Content-Security-Policy': pagePolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    if (tools.limit(request.ip ?? '')) return next();
    const frame = frameOf(request);
    send(response, 429, tellingPage(frame, [linkPageTexts[frame.language].tooMany]));
  });
  router.use(urlencoded({ extended: false, limit: '64kb', parameterLimit: 200 }));
  const place = '/:notice/:unit/:number/:until/:signature';
  router.get(place, look);
  router.post(place, answer);
  router.use((request, response) => {
    const frame = frameOf(request);
    send(response, 404, tellingPage(frame, [linkPageTexts[frame.language].forged]));
  });
  router.use((error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error);
    const frame = frameOf(request);
    const { notSaved, trouble } = linkPageTexts[frame.language];
    const status = Number((error as { status?: unknown } | undefined)?.status);
    const isTheirs = status >= 400 && status < 500;
    // The address holds the signature, and stays out of the log.
    if (!isTheirs) logger.error({ err: error }, 'a page behind a link failed');
    const sentence = request.method === 'POST' ? notSaved : trouble;
    send(response, isTheirs ? status : 503, tellingPage(frame, [sentence]));
  });
  return router;
}
