import { AadHttpClient } from '@microsoft/sp-http';
import { patienceFor } from '../../adapters/service/patience';
import type { SendToService } from '../../adapters/service/serviceReply';
import type { Language } from '../../text/language';

const bodyOf = async (text: Promise<string>): Promise<unknown> => {
  try {
    return JSON.parse(await text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Requests to the service with the signed-in person's token and in the page's language; files go and come as they are. An answer that takes too
 * long counts as none.
 */
export function sendWithAad(
  client: () => Promise<AadHttpClient>,
  serviceUrl: string,
  language: Language,
): SendToService {
  const origin = serviceUrl.trim().replace(/\/+$/, '');
  return async (method, path, body) => {
    const aad = await client();
    const isFile = body instanceof Blob;
    const stop = new AbortController();
    const timer = window.setTimeout(() => stop.abort(), patienceFor(body));
    try {
      const response = await aad.fetch(`${origin}${path}`, AadHttpClient.configurations.v1, {
        method,
        signal: stop.signal,
        headers: {
          Accept: 'application/json, */*',
          'Accept-Language': language,
          ...(body
            ? { 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' }
            : {}),
        },
        ...(body ? { body: isFile ? body : JSON.stringify(body) } : {}),
      });
      const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
      return {
        status: response.status,
        body: isJson ? await bodyOf(response.text()) : await response.blob(),
      };
    } finally {
      window.clearTimeout(timer);
    }
  };
}
