import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { TenantDatabase } from '../storage/database';

/** A key pair of the tenant's issuer, with the public half as a JWKS entry. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: JsonWebKey & { readonly kid: string };
}

/** What a key signs: tokens of the tenant, or the bot service's calls to a bot. */
export type KeyPurpose = 'tenant' | 'botframework';

const toSigningKey = (pem: string): SigningKey => {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const kid = createHash('sha256').update(der).digest('base64url').slice(0, 27);
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
  return { kid, privateKey, publicKey, jwk };
};

/** The key for a purpose; made once and kept, so that tokens stay valid over a restart. */
export const keptSigningKey = (database: TenantDatabase, purpose: KeyPurpose): SigningKey => {
  database.exec(
    'CREATE TABLE IF NOT EXISTS id_keys (purpose TEXT PRIMARY KEY, pem TEXT NOT NULL) STRICT',
  );
  const kept = database.prepare('SELECT pem FROM id_keys WHERE purpose = ?').get(purpose) as
    { pem: string } | undefined;
  if (kept) return toSigningKey(kept.pem);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  database.prepare('INSERT INTO id_keys (purpose, pem) VALUES (?, ?)').run(purpose, pem);
  return toSigningKey(pem);
};
