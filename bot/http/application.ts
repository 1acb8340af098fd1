import express, { json, type Express, type Router } from 'express';
import type { Request, Response } from 'express';
import { linkPath } from '../links/oneTimeLinks';

export interface ApplicationTools {
  readonly messages: (request: Request, response: Response) => Promise<void>;
  readonly api: Router;
  /** The pages behind one-time links, asked in this order. */
  readonly links: readonly Router[];
  /** How many proxies stand before the service. */
  readonly proxies: number;
  /** The one other site whose pages may call the API from a browser. */
  readonly siteOrigin: string;
  /** True when the service can do its work: lists reachable, worker running. */
  readonly isReady: () => Promise<boolean>;
}

/** The service's HTTP side: messages from Teams, commands from web parts, and how it is doing. */
export function createApplication({
  messages,
  api,
  links,
  proxies,
  siteOrigin,
  isReady,
}: ApplicationTools): Express {
  const application = express();
  application.disable('x-powered-by');
  application.set('trust proxy', proxies);
  application.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  application.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  });
  application.post('/api/messages', json({ limit: '512kb' }), messages);
  application.use('/api', (request, response, next) => {
    if (request.headers.origin === siteOrigin) {
      response.set({
        'Access-Control-Allow-Origin': siteOrigin,
        'Access-Control-Allow-Headers': 'Authorization, Content-Type',
        'Access-Control-Allow-Methods': 'GET, POST, PUT',
        'Access-Control-Max-Age': '600',
        Vary: 'Origin',
      });
    }
    if (request.method === 'OPTIONS') response.sendStatus(204);
    else next();
  });
  application.use('/api', api);
  application.use(linkPath, ...links);
  return application;
}
