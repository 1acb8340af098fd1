import { decodeJwt, type JWTPayload } from 'jose';
import { SharePointRefusal } from '../refusal';

/** A bearer token that is not taken: SharePoint answers with one sentence, and with the reason in a header. */
export class TokenRefused extends SharePointRefusal {
  constructor(
    message: string,
    /** What `x-ms-diagnostics` says. */
    readonly diagnostics: string,
  ) {
    super(401, 'invalid_client', message);
  }
}

const diagnostics = (number: number, reason: string): string =>
  `${number};reason="${reason}";category="invalid_client"`;

const general = diagnostics(3001000, 'There has been an error authenticating the request.');

const claimsOf = (token: string): JWTPayload | undefined => {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
};

/** Why a bearer token that proved nobody is not taken: what is wrong with it first, as SharePoint looks at it. */
export function tokenRefused(token: string, audience: string, now: Date): TokenRefused {
  const claims = claimsOf(token);
  if (claims === undefined)
    return new TokenRefused('Invalid JWT token. The token is not well formed.', general);
  if (claims.exp !== undefined && claims.exp * 1000 <= now.getTime())
    return new TokenRefused('Invalid JWT token. The token is expired.', general);
  const audiences = [claims.aud ?? []].flat();
  if (!audiences.includes(audience)) {
    return new TokenRefused(
      "Exception of type 'Microsoft.IdentityModel.Tokens.AudienceUriValidationFailedException' was thrown.",
      diagnostics(3000003, `Invalid audience Uri '${audiences[0] ?? ''}'.`),
    );
  }
  return new TokenRefused(
    'Invalid issuer or signature.',
    diagnostics(3000006, 'Token contains invalid signature.'),
  );
}
