import { createHash, X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { AppFault } from '../../src/application/fault';
import type { Settings } from '../settings';

/** Gives a token for a resource (`https://graph.microsoft.com`), in the app's own name. Tokens are kept until they expire. */
export type AppTokens = (resource: string) => Promise<string>;

const renewBeforeMs = 5 * 60_000;

const thumbprintOf = (certificate: string): string =>
  createHash('sha256').update(new X509Certificate(certificate).raw).digest('hex');

/** Signs in with the app's certificate: SharePoint takes no client secret. */
export function certificateTokens(
  settings: Pick<
    Settings,
    'clientId' | 'tenantId' | 'authorityMetadata' | 'certificate' | 'privateKey'
  >,
): AppTokens {
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: `https://login.microsoftonline.com/${settings.tenantId}`,
      ...(settings.authorityMetadata ? { authorityMetadata: settings.authorityMetadata } : {}),
      clientCertificate: {
        thumbprintSha256: thumbprintOf(settings.certificate),
        privateKey: settings.privateKey,
      },
    },
  });
  // The library finds its own kept tokens too, but works through the whole authority for each request.
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return async (resource) => {
    const known = kept.get(resource);
    if (known && known.until > Date.now()) return known.token;
    try {
      const result = await application.acquireTokenByClientCredential({
        scopes: [`${resource}/.default`],
      });
      if (result?.accessToken) {
        const until = (result.expiresOn?.getTime() ?? 0) - renewBeforeMs;
        kept.set(resource, { token: result.accessToken, until });
        return result.accessToken;
      }
    } catch (error) {
      throw new AppFault('identity/unavailable', `No token for ${resource}.`, error);
    }
    throw new AppFault('identity/unavailable', `An empty token for ${resource}.`);
  };
}
