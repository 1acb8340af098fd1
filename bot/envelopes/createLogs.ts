import { sharePointEventLog } from '../../src/adapters/sharepoint/sharePointEventLog';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { logWithEnvelopes } from '../../src/application/voting/logWithEnvelopes';
import type { EventLog, LogTools } from '../../src/application/ports';
import { isSecretVote } from '../../src/application/voting/proposalCommands';
import { sha256, systemClock } from '../clock';
import { aesEnvelopes } from './aesEnvelopes';

/** The log in the three ways the service meets it. */
export interface Logs {
  /** As the worker reads and writes it, and as those who wait for an answer do. */
  readonly work: LogTools;
  readonly answers: LogTools;
  /** As it stands in the list, envelopes closed: what is verified and sealed. */
  readonly kept: LogTools;
}

/** The log of the site, with the votes of open votes in envelopes. */
export function createLogs(
  workSite: SiteLists,
  answerSite: SiteLists,
  voteSecrets: readonly [string, ...string[]],
): Logs {
  const envelopes = aesEnvelopes(voteSecrets);
  const tools = (log: EventLog): LogTools => ({ log, clock: systemClock, sha256 });
  const open = (log: EventLog): LogTools =>
    tools(logWithEnvelopes(log, envelopes, isSecretVote, sha256));
  const kept = sharePointEventLog(workSite);
  return { work: open(kept), answers: open(sharePointEventLog(answerSite)), kept: tools(kept) };
}
