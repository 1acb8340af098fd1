import { pauseAfter } from '../../../bot/sharepoint/throttling';

const now = Date.parse('2026-03-23T13:00:00Z');
const pause = (
  status: number,
  headers: Record<string, string> = {},
  attempt = 1,
): number | undefined => pauseAfter(status, new Headers(headers), attempt, now);

describe('The pause before a throttled request is sent again', () => {
  it.each([200, 201, 400, 401, 404, 409, 412, 500, 502])(
    'is none after %s: the answer is taken as it is',
    (status) => {
      expect(pause(status, { 'Retry-After': '5' })).toBeUndefined();
    },
  );

  it.each([429, 503, 504])('is what Retry-After says after %s', (status) => {
    expect(pause(status, { 'Retry-After': '12' })).toBe(12_000);
  });

  it.each<[string, Record<string, string>, number]>([
    ['a date', { 'Retry-After': 'Mon, 23 Mar 2026 13:00:30 GMT' }, 30_000],
    ['fractions of a second', { 'Retry-After': '1.5' }, 1_500],
    ['RateLimit-Reset alone', { 'RateLimit-Reset': '9' }, 9_000],
    ['the larger of both', { 'Retry-After': '3', 'RateLimit-Reset': '9' }, 9_000],
    ['the larger of both, the other way', { 'Retry-After': '11', 'RateLimit-Reset': '9' }, 11_000],
  ])('is read from %s', (_, headers, expected) => {
    expect(pause(429, headers)).toBe(expected);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['no number', { 'Retry-After': 'soon' }],
    ['nought', { 'Retry-After': '0' }],
    ['a number below nought', { 'Retry-After': '-5' }],
    ['a date that has passed', { 'Retry-After': 'Mon, 23 Mar 2026 12:00:00 GMT' }],
  ])('doubles with every attempt when the answer says %s', (_, headers) => {
    expect([1, 2, 3].map((attempt) => pause(503, headers, attempt))).toEqual([500, 1_000, 2_000]);
  });
});
