import { decodeProtectedHeader, errors, jwtVerify, type ProtectedHeaderParameters } from 'jose';
import type { RegisteredApp } from './appRegistry';
import { TokenRefusal } from './tokenRefusal';

const headerOf = (assertion: string): ProtectedHeaderParameters & { 'x5t#S256'?: unknown } => {
  try {
    return decodeProtectedHeader(assertion);
  } catch {
    throw new TokenRefusal(
      401,
      'invalid_client',
      50027,
      'Invalid JWT token. The assertion is not a JWT.',
    );
  }
};

const refusalFor = (error: unknown): TokenRefusal => {
  if (error instanceof errors.JWTExpired)
    return new TokenRefusal(
      401,
      'invalid_client',
      700024,
      'Client assertion is not within its valid time range.',
    );
  if (error instanceof errors.JWTClaimValidationFailed) {
    const [number, text] =
      error.claim === 'aud'
        ? [700023, 'Client assertion audience claim does not match Realm issuer.']
        : [700021, `Client assertion claim '${error.claim}' is not valid.`];
    return new TokenRefusal(401, 'invalid_client', number as number, text as string);
  }
  return new TokenRefusal(
    401,
    'invalid_client',
    700027,
    'Client assertion failed signature validation.',
  );
};

/** Checks that an app really holds the private key of its registered certificate. */
export const checkClientAssertion = async (
  assertion: string,
  app: RegisteredApp,
  tokenEndpoint: string,
): Promise<void> => {
  if (headerOf(assertion)['x5t#S256'] !== app.thumbprintSha256)
    throw new TokenRefusal(
      401,
      'invalid_client',
      700027,
      "The certificate with identifier used to sign the client assertion is not registered on application: header 'x5t#S256' does not match.",
    );
  try {
    await jwtVerify(assertion, app.publicKey, {
      algorithms: ['PS256', 'RS256'],
      audience: tokenEndpoint,
      issuer: app.clientId,
      subject: app.clientId,
      requiredClaims: ['exp'],
      clockTolerance: 5,
    });
  } catch (error) {
    throw refusalFor(error);
  }
};
