import type { NextFunction, Request, Response } from 'express';
import type { ZodError, ZodType, ZodTypeDef } from 'zod';
import type { Result } from '../../src/domain/result';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { type Refusal, refusalText } from '../../src/text/refusalTexts';
import type { UserTokens } from '../identity/userTokens';

const statusOf = ({ code }: Refusal): number => {
  if (/\/unknown$/.test(code)) return 404;
  return /not-the-/.test(code) ? 403 : 422;
};

/** Says which parts of what was sent could not be understood. */
export const misread = (response: Response, { issues }: ZodError): void => {
  const where = issues.map(({ path }) => path.join('.')).join(', ');
  response
    .status(400)
    .json({ message: `Uppgifterna kunde inte tolkas (${where}). Ladda om sidan.` });
};

/** How commands are taken and answered, the same for all routes. */
export interface Commanding {
  /** A route for a signed-in person with a body of a certain shape. */
  route<B>(
    body: ZodType<B, ZodTypeDef, unknown>,
    run: (by: Person, parsed: B, request: Request, response: Response) => Promise<void>,
  ): (request: Request, response: Response, next: NextFunction) => Promise<void>;
  refused(response: Response, refusal: Refusal): void;
  /** Answers with the refusal, or with the value after telling that the log has something new. */
  settled(response: Response, result: Result<unknown, Refusal>, value?: unknown): void;
}

export function commanding(
  userOf: UserTokens,
  language: Language,
  onChanged: () => void,
): Commanding {
  const refused = (response: Response, refusal: Refusal): void => {
    response.status(statusOf(refusal)).json({ refusal, message: refusalText(refusal, language) });
  };
  return {
    refused,
    settled(response, result, value = {}) {
      if (!result.ok) return refused(response, result.refusal);
      onChanged();
      response.json(value);
    },
    route: (body, run) => async (request, response, next) => {
      try {
        const by = await userOf(request.headers.authorization);
        if (!by) {
          response.status(401).json({ message: 'Logga in igen och försök på nytt.' });
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
