import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port a server has taken; fails when it cannot be had. */
export const listening = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => resolve((server.address() as AddressInfo).port));
  });
