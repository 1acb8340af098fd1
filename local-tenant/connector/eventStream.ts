import type { ServerResponse } from 'node:http';

const heartbeatMilliseconds = 20_000;

/** Keeps a response open and writes what happens as server-sent events, until the reader leaves. */
export const streamEvents = (
  response: ServerResponse,
  subscribe: (tell: (event: object) => void) => () => void,
): void => {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write('retry: 2000\n\n');
  const unsubscribe = subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': quiet\n\n'), heartbeatMilliseconds);
  response.once('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
};
