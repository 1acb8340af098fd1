import { chained } from '../domain/log/chain';
import { theService } from '../domain/log/logEntry';
import { digestOf, type Seal, sealStream } from '../domain/log/seal';
import type { LogTools } from './ports';
import { checkingLog } from './verifyLog';

/**
 * Sets the seal of the day over all stream heads, once a day however often it is asked for.
 * A log that does not hold is not sealed over; the report then says where it breaks.
 */
export const sealingLog =
  (tools: LogTools) =>
  async (): Promise<'sealed' | 'already-sealed' | 'nothing-to-seal' | 'log-broken'> => {
    const { log, clock, sha256 } = tools;
    const day = clock.today();
    const cause = `seal/${day}`;
    if (await log.byCause(cause)) return 'already-sealed';
    const report = await checkingLog(tools)();
    if (report.events === 0) return 'nothing-to-seal';
    if (!report.chainValid) return 'log-broken';
    const seal: Seal = {
      day,
      throughPosition: report.through,
      streams: report.streams,
      digest: digestOf(report.heads, sha256),
    };
    const draft = {
      stream: sealStream,
      type: 'logSealed',
      subject: sealStream,
      at: clock.now(),
      actor: theService,
      cause,
      payload: seal,
    };
    const appended = await log.append(chained(draft, report.heads.get(sealStream), sha256));
    return appended.outcome === 'appended' ? 'sealed' : 'already-sealed';
  };
