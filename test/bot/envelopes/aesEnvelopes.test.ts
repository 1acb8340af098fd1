import { aesEnvelopes } from '../../../bot/envelopes/aesEnvelopes';

const secret = 'a secret of more than thirty-two characters';
const newer = 'another secret, also of thirty-two characters';
const place = { stream: 'proposal/LSG-2026-0001.1', sequence: 4 };

describe('A closed envelope (X-25)', () => {
  it('gives back what was put in, and shows nothing of it', () => {
    const envelopes = aesEnvelopes([secret]);
    const text = JSON.stringify({ answer: 'approve', reason: 'Åsa är för. 😀' });
    const envelope = envelopes.close(text, place);
    expect(envelopes.open(envelope, place)).toEqual({ text });
    expect(envelope).toMatch(/^v1\.[0-9a-f]{12}\.[\w-]+$/);
    expect(Buffer.from(envelope.split('.')[2] ?? '', 'base64url').toString()).not.toMatch(
      /approve/,
    );
  });

  it('is of one length for every answer, and never the same twice', () => {
    const envelopes = aesEnvelopes([secret]);
    const closed = ['approve', 'reject', 'referBack', 'reject'].map((text) =>
      envelopes.close(text, place),
    );
    expect(new Set(closed.map(({ length }) => length)).size).toBe(1);
    expect(new Set(closed).size).toBe(4);
  });

  it('opens only in its place of the log', () => {
    const envelopes = aesEnvelopes([secret]);
    const envelope = envelopes.close('approve', place);
    const problem = { problem: 'changed', keyId: envelope.split('.')[1] };
    expect(envelopes.open(envelope, { ...place, sequence: 5 })).toEqual(problem);
    expect(envelopes.open(envelope, { ...place, stream: 'proposal/LSG-2026-0001.2' })).toEqual(
      problem,
    );
  });

  it('does not open when a bit of it has changed', () => {
    const envelopes = aesEnvelopes([secret]);
    const [version, keyId, held = ''] = envelopes.close('approve', place).split('.');
    const bytes = Buffer.from(held, 'base64url');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    const changed = `${version}.${keyId}.${bytes.toString('base64url')}`;
    expect(envelopes.open(changed, place)).toEqual({ problem: 'changed', keyId });
    expect(envelopes.open(`${version}.${keyId}.abc`, place)).toEqual({ problem: 'changed', keyId });
  });

  it('opens under an earlier secret, and says which key is missing when that is gone', () => {
    const envelope = aesEnvelopes([secret]).close('approve', place);
    expect(aesEnvelopes([newer, secret]).open(envelope, place)).toEqual({ text: 'approve' });
    expect(aesEnvelopes([newer]).open(envelope, place)).toEqual({
      problem: 'key-missing',
      keyId: envelope.split('.')[1],
    });
    expect(aesEnvelopes([newer, secret]).close('approve', place)).not.toContain(
      envelope.split('.')[1],
    );
  });
});
