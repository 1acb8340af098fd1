import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What Node's HTTP server does by itself on this machine: reads the body, and answers with as many bytes as the
 * address asks for (`?bytes=`). Its port is the first line that it prints.
 */
const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  const bytes = Number(/[?&]bytes=(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
  request.on('data', () => undefined);
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes });
    response.end(Buffer.alloc(bytes, 32));
  });
});

server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 }, () =>
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`),
);
