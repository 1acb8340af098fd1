import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { AppTokens } from '../identity/appTokens';
import type { Settings } from '../settings';

type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;

interface SignableRequest {
  readonly headers: { set(name: string, value: string): void };
}

/** The app's own tokens for botbuilder's client. Authentication can never be off: there is no anonymous bot. */
const credentialsFactory = (clientId: string, tokens: AppTokens): CredentialsFactory =>
  ({
    isValidAppId: async (appId: string) => appId === clientId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async (_appId: string, audience: string) => ({
      async signRequest<R extends SignableRequest>(request: R): Promise<R> {
        request.headers.set('Authorization', `Bearer ${await tokens(audience)}`);
        return request;
      },
    }),
  }) as unknown as CredentialsFactory;

/**
 * How a message from Teams is checked: signature, issuer, audience and service address of its token.
 * Setting any of botbuilder's overrides drops all its other defaults, so all are set, always.
 */
export const botAuthentication = (settings: Settings, tokens: AppTokens) =>
  new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: settings.clientId,
      MicrosoftAppTenantId: settings.tenantId,
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${settings.tenantId}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: settings.botOpenIdMetadata,
      ToBotFromEmulatorOpenIdMetadataUrl: settings.botOpenIdMetadata,
      ValidateAuthority: 'true',
      CallerId: 'urn:botframework:azure',
    },
    credentialsFactory(settings.clientId, tokens),
  );
