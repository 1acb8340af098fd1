import { createThrottle, type Admission } from '../../../local-tenant/connector/throttle';

const throttleAt = (tenantPerSecond: number) => {
  const clock = { now: 0 };
  const throttle = createThrottle({ tenantPerSecond, now: () => clock.now });
  return (milliseconds: number, channelId = 'a'): Admission => {
    clock.now = milliseconds;
    return throttle({ bot: 'bot', channelId, counted: 'send' });
  };
};

const refusal = (limit: string, retryAfterSeconds: number, early = false) => ({
  admitted: false,
  limit,
  retryAfterSeconds,
  early,
});

describe("The connector's limits", () => {
  it('admit seven a second in a conversation, and an eighth when the first is a second old', () => {
    const at = throttleAt(100);
    for (let sent = 0; sent < 7; sent += 1) expect(at(sent).admitted).toBe(true);
    expect(at(999)).toEqual(refusal('conversation', 1));
    expect(at(1000).admitted).toBe(true);
  });

  it('admit eight in two seconds', () => {
    const at = throttleAt(100);
    for (let sent = 0; sent < 7; sent += 1) at(0);
    expect(at(1000).admitted).toBe(true);
    expect(at(1001)).toEqual(refusal('conversation', 1));
    expect(at(2000).admitted).toBe(true);
  });

  it('admit sixty in thirty seconds', () => {
    const at = throttleAt(100);
    // One every 400 ms keeps within 8 in 2 s: 60 take 59 × 400 = 23,600 ms.
    for (let sent = 0; sent < 60; sent += 1) expect(at(sent * 400).admitted).toBe(true);
    expect(at(24_000)).toEqual(refusal('conversation', 6));
    expect(at(30_000).admitted).toBe(true);
  });

  it('admit 1,800 an hour', () => {
    const at = throttleAt(100);
    // One every 600 ms keeps within 60 in 30 s: 1,800 take 1,799 × 600 = 1,079,400 ms.
    for (let sent = 0; sent < 1800; sent += 1) expect(at(sent * 600).admitted).toBe(true);
    expect(at(1_080_000)).toEqual(refusal('conversation', 2520));
    expect(at(3_600_000).admitted).toBe(true);
  });

  it('admit the set number a second in the whole tenant', () => {
    const at = throttleAt(30);
    for (let sent = 0; sent < 30; sent += 1) expect(at(10, `channel ${sent}`).admitted).toBe(true);
    expect(at(500, 'one more')).toEqual(refusal('tenant', 1));
    expect(at(1010, 'one more').admitted).toBe(true);
  });

  it('note a client that comes back before its time', () => {
    const at = throttleAt(30);
    for (let sent = 0; sent < 7; sent += 1) at(0);
    expect(at(10)).toEqual(refusal('conversation', 1));
    expect(at(20)).toEqual(refusal('conversation', 1, true));
  });
});
