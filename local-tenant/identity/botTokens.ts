import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './signingKeys';

/** The bot service's issuer: what a bot must find in the token of every call it gets. */
export const botIssuer = 'https://api.botframework.com';

/** Which bot is called, and on behalf of which connector. */
export interface BotCall {
  readonly audience: string;
  readonly serviceUrl: string;
}

const signedMinutes = 60;
const reusedMinutes = 10;

/** Signs the bot service's tokens; one is reused for some minutes, as the real service does. */
export const createBotTokens = (key: SigningKey): ((call: BotCall) => Promise<string>) => {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return async ({ audience, serviceUrl }) => {
    const name = `${audience} ${serviceUrl}`;
    const reusable = kept.get(name);
    if (reusable && reusable.until > Date.now()) return reusable.token;
    const token = await new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .setIssuer(botIssuer)
      .setAudience(audience)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${signedMinutes}m`)
      .setJti(randomUUID())
      .sign(key.privateKey);
    kept.set(name, { token, until: Date.now() + reusedMinutes * 60_000 });
    return token;
  };
};
