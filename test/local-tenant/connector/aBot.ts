import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity as a bot gets it. */
export interface Activity {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** A bot that keeps what it gets, with the proof it came with, and answers as it is told. */
export interface TestBot {
  readonly messagingEndpoint: string;
  readonly received: Activity[];
  readonly authorizations: string[];
  answer: { readonly status: number; readonly body?: unknown };
  stop(): Promise<void>;
}

const readText = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

export const aBot = async (): Promise<TestBot> => {
  const server = createServer(async (request, response) => {
    bot.received.push(JSON.parse(await readText(request)) as Activity);
    bot.authorizations.push(request.headers.authorization ?? '');
    const { status, body } = bot.answer;
    response.writeHead(status).end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const bot: TestBot = {
    messagingEndpoint: `http://127.0.0.1:${port}/api/messages`,
    received: [],
    authorizations: [],
    answer: { status: 200 },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return bot;
};
