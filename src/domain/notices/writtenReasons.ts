import { ok, type Result } from '../result';
import { type Check, passes, type Reasons, type UnmetRefusal } from '../strength';
import { limited, type WrittenRefusal } from './writtenText';

const longestReason = 1_000;

/** Passes as `passes` does, with reasons that are short enough to be shown with the case and name no patient (SN-30, C9). */
export function writtenReasons(
  checks: readonly Check[],
  reasons: Reasons,
): Result<Reasons, UnmetRefusal | WrittenRefusal> {
  const passed = passes(checks, reasons);
  if (!passed.ok) return passed;
  const written = Object.values(passed.value).map((reason) =>
    limited('reason', reason, longestReason),
  );
  const refused = written.find((one) => !one.ok);
  return refused && !refused.ok ? refused : ok(passed.value);
}
