import { Agent, request } from 'node:http';

/** One request of a load. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly bytes: number;
  readonly text: string;
}

/** How a load went. */
export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds that each request took. */
  readonly took: readonly number[];
  /** How many bytes an answer had, on average. */
  readonly bytes: number;
  readonly failures: number;
}

/** Sends one request over a connection that is kept, and reads the whole answer. */
export const send = (
  agent: Agent,
  port: number,
  { method, path, headers = {}, body }: LoadRequest,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(
      { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const whole = Buffer.concat(chunks);
          const status = response.statusCode ?? 0;
          resolve({ status, bytes: whole.length, text: whole.toString('utf8') });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** Sends so many requests, so many at once, and tells how quickly they were answered. */
export async function httpLoad(
  port: number,
  load: {
    readonly count: number;
    readonly atOnce: number;
    readonly request: (index: number) => LoadRequest;
  },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.atOnce });
  const took: number[] = [];
  let bytes = 0;
  let failures = 0;
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < load.count) {
      const index = next;
      next += 1;
      const begun = performance.now();
      const answer = await send(agent, port, load.request(index)).catch(() => undefined);
      took.push(performance.now() - begun);
      bytes += answer?.bytes ?? 0;
      if (answer === undefined || answer.status >= 400) failures += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: load.atOnce }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return { perSecond: load.count / seconds, took, bytes: Math.round(bytes / load.count), failures };
}
