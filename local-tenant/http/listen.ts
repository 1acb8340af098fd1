import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port that was asked for is in use by another program. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is taken.`);
  }
}

/** The tenant's HTTP servers: one per loopback address, all on the same port. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Whether an error says that somebody else listens on the port. */
export const isPortInUse = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

const bind = (listener: RequestListener, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    // Longer than a client keeps an idle connection, so that none is closed just as it is used again.
    const server = createServer({ keepAliveTimeout: 75_000 }, listener);
    server.once('error', reject);
    server.listen({ host, port, backlog: 1024 }, () => resolve(server));
  });

const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const bindSecond = async (
  listener: RequestListener,
  port: number,
): Promise<Server | 'taken' | undefined> => {
  try {
    return await bind(listener, '::1', port);
  } catch (error) {
    return isPortInUse(error) ? 'taken' : undefined;
  }
};

/** Listens on 127.0.0.1 and, where the machine has it, ::1, so that `localhost` works either way. */
export const listen = async (listener: RequestListener, wanted: number): Promise<Listening> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const first = await bind(listener, '127.0.0.1', wanted).catch((error: unknown) => {
      throw isPortInUse(error) ? new PortTaken(wanted) : error;
    });
    const { port } = first.address() as AddressInfo;
    const second = await bindSecond(listener, port);
    if (second !== 'taken') {
      const servers = second ? [first, second] : [first];
      return { port, close: async () => void (await Promise.all(servers.map(shut))) };
    }
    await shut(first);
    if (wanted !== 0) break;
  }
  throw new PortTaken(wanted);
};
