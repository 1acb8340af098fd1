import { pino } from 'pino';

/** The service's own log. It names notices, dispatches and codes, never people, addresses or what they wrote. */
export const createLogger = (level: string) =>
  pino({
    level,
    base: { service: 'kvittens' },
    redact: ['*.authorization', '*.name', '*.mail', '*.to', '*.comment', '*.subject'],
    serializers: {
      // Messages of faults may quote what a server answered; the code and the first line are enough.
      err: (error: { code?: string; message?: string }) => ({
        code: error.code,
        message: error.message?.split('\n')[0]?.slice(0, 300),
      }),
    },
  });

export type Logger = ReturnType<typeof createLogger>;
