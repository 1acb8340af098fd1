import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { isFault } from '../../src/application/fault';
import { apiTexts } from '../../src/text/apiTexts';
import type { Language } from '../../src/text/language';
import type { Logger } from '../logger';
import { askedLanguage } from './askedLanguage';

const bodyError = z.object({ type: z.string(), status: z.number().min(400).max(499) });
const isBodyError = (error: unknown): error is { readonly status: number } =>
  bodyError.safeParse(error).success;

/** The last word of the API: what could not be read is refused, what failed is told honestly with a reference. */
export const apiErrors =
  (logger: Logger, ofRegion: Language) =>
  (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error);
    const words = apiTexts[askedLanguage(request, ofRegion)];
    if (isBodyError(error)) {
      response.status(error.status).json({ message: words.unreadable });
      return;
    }
    const reference = randomUUID();
    logger.error({ err: error, reference }, 'a command failed');
    const message = isFault(error, 'votes/unreadable') ? words.votesUnreadable : words.notSaved;
    response.status(isFault(error) ? 503 : 500).json({ message, reference });
  };
