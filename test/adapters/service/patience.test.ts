import { patienceFor } from '../../../src/adapters/service/patience';

describe('An answer of the service is waited for', () => {
  it('for longer than reading a file may take when one is sent, and else no longer than people wait', () => {
    expect(patienceFor(new Blob(['PK']))).toBeGreaterThan(60_000);
    expect(patienceFor({ commandId: 'x' })).toBe(20_000);
    expect(patienceFor(undefined)).toBe(20_000);
  });
});
