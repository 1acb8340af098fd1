import type { NextFunction, Request, Response } from 'express';
import type { ZodError, ZodType, ZodTypeDef } from 'zod';
import type { Result } from '../../src/domain/result';
import type { Person } from '../../src/domain/units/unit';
import { type ApiTexts, apiTexts } from '../../src/text/apiTexts';
import type { Language } from '../../src/text/language';
import { type Refusal, refusalText } from '../../src/text/refusalTexts';
import type { UserTokens } from '../identity/userTokens';
import { askedLanguage } from './askedLanguage';

const statusOf = ({ code }: Refusal): number => {
  if (/\/unknown$/.test(code)) return 404;
  return /not-the-/.test(code) ? 403 : 422;
};

/** How commands are taken and answered, the same for all routes. */
export interface Commanding {
  /** A route for a signed-in person with a body of a certain shape. */
  route<B>(
    body: ZodType<B, ZodTypeDef, unknown>,
    run: (by: Person, parsed: B, request: Request, response: Response) => Promise<void>,
  ): (request: Request, response: Response, next: NextFunction) => Promise<void>;
  refused(response: Response, refusal: Refusal): void;
  /** Says which parts of what was sent could not be understood. */
  misread(response: Response, error: ZodError): void;
  /** Answers with the refusal, or with the value after telling that the log has something new. */
  settled(response: Response, result: Result<unknown, Refusal>, value?: unknown): void;
}

/** Each caller is answered in the language asked for, else in the region's. */
export function commanding(
  userOf: UserTokens,
  ofRegion: Language,
  onChanged: () => void,
): Commanding {
  const wordsFor = ({ req }: Response): ApiTexts => apiTexts[askedLanguage(req, ofRegion)];
  const refused = (response: Response, refusal: Refusal): void => {
    const message = refusalText(refusal, askedLanguage(response.req, ofRegion));
    response.status(statusOf(refusal)).json({ refusal, message });
  };
  const misread = (response: Response, { issues }: ZodError): void => {
    const where = issues.map(({ path }) => path.join('.')).join(', ');
    response.status(400).json({ message: wordsFor(response).misread(where) });
  };
  return {
    refused,
    misread,
    settled(response, result, value = {}) {
      if (!result.ok) return refused(response, result.refusal);
      onChanged();
      response.json(value);
    },
    route: (body, run) => async (request, response, next) => {
      try {
        const by = await userOf(request.headers.authorization);
        if (!by) {
          response.status(401).json({ message: wordsFor(response).signIn });
          return;
        }
        const parsed = body.safeParse(request.body ?? {});
        if (!parsed.success) return misread(response, parsed.error);
        await run(by, parsed.data, request, response);
      } catch (error) {
        next(error);
      }
    },
  };
}
