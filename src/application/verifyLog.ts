import type { LogEntry } from '../domain/log/logEntry';
import { beginLogCheck, type LogReport } from '../domain/log/logCheck';
import { type Seal, sealStream } from '../domain/log/seal';
import { refuse, ok, type Result } from '../domain/result';
import { mayVerifyLog, type Roles } from '../domain/units/roles';
import type { Person } from '../domain/units/unit';
import type { LogTools } from './ports';

const page = 5_000;

// A seal that cannot be read holds for nothing: it must show as broken, not stop the check.
const sealFrom = ({ payload, at }: LogEntry): Seal => {
  try {
    return JSON.parse(payload) as Seal;
  } catch {
    return { day: at.slice(0, 10), throughPosition: 0, streams: 0, digest: '' };
  }
};

/** Goes through the whole log and tells whether every chain and every seal holds. */
export const checkingLog =
  ({ log, sha256 }: Pick<LogTools, 'log' | 'sha256'>) =>
  async (): Promise<
    LogReport & {
      readonly heads: ReturnType<ReturnType<typeof beginLogCheck>['heads']>;
      readonly through: number;
    }
  > => {
    const seals = (await log.read(sealStream)).map(sealFrom);
    const check = beginLogCheck(sha256, seals);
    let through = 0;
    for (;;) {
      const entries = await log.after(through, page);
      entries.forEach((entry) => check.add(entry));
      if (entries.length === 0) break;
      through = entries[entries.length - 1]!.position;
    }
    return { ...check.report(), heads: check.heads(), through };
  };

/** The registrar verifies the log (C9). */
export const verifyingLog =
  (tools: LogTools, roles: Roles) =>
  async (by: Person): Promise<Result<LogReport, { readonly code: 'log/not-the-registrar' }>> => {
    if (!mayVerifyLog(roles, by)) return refuse({ code: 'log/not-the-registrar' });
    const { heads, through, ...report } = await checkingLog(tools)();
    return ok(report);
  };
