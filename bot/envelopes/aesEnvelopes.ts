import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { EnvelopePlace, Envelopes } from '../../src/application/voting/envelopes';

interface Key {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
// All answers and most reasons give envelopes of one length: nobody reads a vote from how long it is.
const padTo = 512;

const derived = (secret: string, purpose: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'kvittens', purpose, length));

// Its name is derived as well, so that nobody has to keep names of keys.
const keyOf = (secret: string): Key => ({
  id: derived(secret, 'name of the vote key', 6).toString('hex'),
  bytes: derived(secret, 'vote key', 32),
});

const padded = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8');
  const length = Math.ceil((bytes.length + 1) / padTo) * padTo;
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, ' ')]);
};

const boundTo = ({ stream, sequence }: EnvelopePlace): Buffer =>
  Buffer.from(JSON.stringify([stream, sequence]), 'utf8');

/**
 * Envelopes by AES-256-GCM with keys derived from the region's secrets: `v1.<key>.<nonce and text>`. The first secret
 * closes; all of them open, so that a secret can be changed while votes are under way (ADR 0020).
 */
export function aesEnvelopes([newest, ...before]: readonly [string, ...string[]]): Envelopes {
  const key = keyOf(newest);
  const keys = new Map([key, ...before.map(keyOf)].map(({ id, bytes }) => [id, bytes]));
  return {
    close(text, place) {
      const nonce = randomBytes(nonceBytes);
      const closing = createCipheriv(cipher, key.bytes, nonce, { authTagLength: tagBytes });
      closing.setAAD(boundTo(place));
      const parts = [nonce, closing.update(padded(text)), closing.final(), closing.getAuthTag()];
      return `v1.${key.id}.${Buffer.concat(parts).toString('base64url')}`;
    },
    open(envelope, place) {
      const [version, keyId = '', held = ''] = envelope.split('.');
      const bytes = keys.get(keyId);
      if (version !== 'v1' || !bytes) return { problem: 'key-missing', keyId };
      const all = Buffer.from(held, 'base64url');
      if (all.length < nonceBytes + tagBytes) return { problem: 'changed', keyId };
      try {
        const opening = createDecipheriv(cipher, bytes, all.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        });
        opening.setAAD(boundTo(place));
        opening.setAuthTag(all.subarray(-tagBytes));
        const text = opening.update(all.subarray(nonceBytes, -tagBytes));
        return { text: Buffer.concat([text, opening.final()]).toString('utf8').trimEnd() };
      } catch {
        return { problem: 'changed', keyId };
      }
    },
  };
}
