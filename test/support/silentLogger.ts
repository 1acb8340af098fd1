import { createLogger, type Logger } from '../../bot/logger';

/** A logger that says nothing. */
export const silentLogger: Logger = createLogger('silent');
