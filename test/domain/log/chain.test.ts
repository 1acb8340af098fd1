import { breakAt, chained, hashOf } from '../../../src/domain/log/chain';
import { eventKeyOf } from '../../../src/domain/log/logEntry';
import { aDraft, aLogEntry, sha256 } from '../../support/builders';

describe('Putting an event behind its stream', () => {
  it('gives the first event number 1 and no hash before it', () => {
    const { sequence, previousHash, payload } = chained(
      aDraft({ payload: { text: 'å' } }),
      undefined,
      sha256,
    );
    expect({ sequence, previousHash, payload }).toEqual({
      sequence: 1,
      previousHash: '',
      payload: '{"text":"å"}',
    });
  });

  it('gives the next event the next number and the hash of the one before', () => {
    const first = aLogEntry();
    const second = aLogEntry({ type: 'noticeCorrected' }, first);
    expect({ sequence: second.sequence, previousHash: second.previousHash }).toEqual({
      sequence: 2,
      previousHash: first.hash,
    });
  });

  it('names the event by stream and number', () => {
    expect(eventKeyOf(aLogEntry())).toBe('notice/FSN-2026-0001#1');
  });

  it('gives different hashes when a letter moves from one field to the next', () => {
    const one = aLogEntry({ subject: 'ab', cause: 'c' });
    const other = aLogEntry({ subject: 'a', cause: 'bc' });
    expect(one.hash).not.toBe(other.hash);
  });
});

describe('Checking an event against the one before', () => {
  const first = aLogEntry();
  const second = aLogEntry({ type: 'noticeCorrected' }, first);

  it('holds for an untouched chain', () => {
    expect([breakAt(first, undefined, sha256), breakAt(second, first, sha256)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['stream', { stream: 'notice/FSN-2026-0009' }],
    ['type', { type: 'noticeDispatched' }],
    ['subject', { subject: 'FSN-2026-0009' }],
    ['time', { at: '2026-03-24T08:20:00.000Z' }],
    ['actor', { actor: { id: 'service', name: 'Någon annan' } }],
    ['actor id', { actor: { id: 'x', name: 'Kvittens' } }],
    ['cause', { cause: 'mail:2' }],
    ['content', { payload: '{}' }],
    ['hash', { hash: '0'.repeat(64) }],
  ])('finds a changed %s', (_, change) => {
    expect(breakAt({ ...first, ...change }, undefined, sha256)?.reason).toBe('entry-changed');
  });

  it('finds a missing event, and names the number that is missing', () => {
    expect(breakAt(second, undefined, sha256)).toEqual({
      stream: first.stream,
      sequence: 1,
      reason: 'entry-missing',
    });
  });

  it('finds an event that was made anew on another past', () => {
    const forged = aLogEntry({ payload: { text: 'something else' } });
    expect(breakAt(second, forged, sha256)).toEqual({
      stream: first.stream,
      sequence: 2,
      reason: 'chain-broken',
    });
  });

  it('finds a changed event even when its own hash was made anew', () => {
    const changed = { ...first, payload: '{"text":"forged"}' };
    const rehashed = { ...changed, hash: hashOf(changed, sha256) };
    expect(breakAt(rehashed, undefined, sha256)).toBeUndefined();
    expect(breakAt(second, rehashed, sha256)?.reason).toBe('chain-broken');
  });
});
