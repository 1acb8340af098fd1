import { AadHttpClient } from '@microsoft/sp-http';
import type { SendToService } from '../../adapters/service/serviceCommands';

const patience = 20_000;

const bodyOf = async (text: Promise<string>): Promise<unknown> => {
  try {
    return JSON.parse(await text) as unknown;
  } catch {
    return undefined;
  }
};

/** Requests to the service with the signed-in person's token. An answer that takes too long counts as none. */
export function sendWithAad(
  client: () => Promise<AadHttpClient>,
  serviceUrl: string,
): SendToService {
  const origin = serviceUrl.trim().replace(/\/+$/, '');
  return async (method, path, body) => {
    const aad = await client();
    const stop = new AbortController();
    const timer = window.setTimeout(() => stop.abort(), patience);
    try {
      const response = await aad.fetch(`${origin}${path}`, AadHttpClient.configurations.v1, {
        method,
        signal: stop.signal,
        headers: {
          Accept: 'application/json',
          ...(body ? { 'Content-Type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return { status: response.status, body: await bodyOf(response.text()) };
    } finally {
      window.clearTimeout(timer);
    }
  };
}
