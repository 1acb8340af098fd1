const throttled = [429, 503, 504];

const secondsOf = (value: string | null, now: number): number => {
  if (!value) return 0;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? 0 : Math.max(0, (moment - now) / 1_000);
};

/**
 * Milliseconds to wait before a throttled request is sent again; undefined when the answer is to be taken as it is.
 * The larger of `Retry-After` (seconds or a date) and `RateLimit-Reset` counts; without either it doubles.
 */
export function pauseAfter(
  status: number,
  headers: Headers,
  attempt: number,
  now: number,
): number | undefined {
  if (!throttled.includes(status)) return undefined;
  const asked = Math.max(
    secondsOf(headers.get('Retry-After'), now),
    secondsOf(headers.get('RateLimit-Reset'), now),
  );
  return asked > 0 ? asked * 1_000 : 250 * 2 ** attempt;
}
