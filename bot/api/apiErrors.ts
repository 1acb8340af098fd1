import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { isFault } from '../../src/application/fault';
import type { Logger } from '../logger';

const bodyError = z.object({ type: z.string(), status: z.number().min(400).max(499) });
const isBodyError = (error: unknown): error is { readonly status: number } =>
  bodyError.safeParse(error).success;

/** The last word of the API: what could not be read is refused, what failed is told honestly with a reference. */
export const apiErrors =
  (logger: Logger) =>
  (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
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
      message: isFault(error, 'votes/unreadable')
        ? 'Rösterna kan inte läsas just nu, eftersom tjänsten saknar nyckeln till dem. Inget har gått förlorat. Be den som driver tjänsten att läsa dess logg.'
        : 'Det är inte sparat ännu. Vänta en stund och försök igen – det sparas bara en gång.',
      reference,
    });
  };
