import { theService } from '../../domain/log/logEntry';
import { dueReminder } from '../../domain/voting/commands/remindSilentVoters';
import type { Instant } from '../../domain/time';
import {
  type Proposal,
  proposalStatus,
  proposalStream,
  roundNow,
} from '../../domain/voting/proposal';
import { type CommandProposal, proposalFrom } from './proposalCommands';
import type { Clock, EventLog } from '../ports';
import type { ProposalRows } from './proposalRows';

export interface TendingTools {
  readonly log: Pick<EventLog, 'read'>;
  readonly clock: Clock;
  readonly rows: Pick<ProposalRows, 'open'>;
  readonly command: CommandProposal;
  /** Whether people may be disturbed now: nobody is reminded at night. */
  readonly mayRemind: () => boolean;
}

export interface TendVotes {
  /** Remembers an open vote, forgets one that is not. */
  readonly meet: (proposal: Proposal) => void;
  /** Closes what is due, reminds the silent. */
  readonly tend: () => Promise<void>;
}

// Open votes are known from the log as it is followed; another instance may have followed some of it.
const lookEveryMs = 60_000;

/**
 * Closes votes at their time and reminds the silent at the hours of the rules. A vote that comes after its time is
 * refused whether or not this has run; carried out twice, it closes once.
 */
export function tendingVotes({ log, clock, rows, command, mayRemind }: TendingTools): TendVotes {
  const open = new Map<string, Proposal>();
  let lookedAt = -Infinity;
  const meet = (proposal: Proposal): void => {
    if (proposalStatus(proposal) === 'open') open.set(proposal.key, proposal);
    else open.delete(proposal.key);
  };
  const tendOne = async (proposal: Proposal, now: Instant): Promise<void> => {
    const { key } = proposal;
    const round = roundNow(proposal);
    if (!round) return;
    const which = `${key}/${round.number}`;
    if (now >= round.closesAt) {
      const { state } = await command('closeVote', key, {}, theService, `close/${which}`);
      if (state) meet(state);
      return;
    }
    const hours = mayRemind() ? dueReminder(round, now) : undefined;
    if (hours === undefined) return;
    const cause = `remind/${which}/${hours}`;
    const { state } = await command('remindSilentVoters', key, {}, theService, cause);
    // With nobody silent there is nobody to remind at this hour, and no need to ask again.
    if (state)
      meet({
        ...state,
        rounds: state.rounds.map((one) => ({ ...one, reminded: [...one.reminded, hours] })),
      });
  };
  const look = async (key: string): Promise<void> => {
    const proposal = proposalFrom(await log.read(proposalStream(key)));
    if (proposal) meet(proposal);
  };
  return {
    meet,
    async tend() {
      const now = clock.now();
      const problems: unknown[] = [];
      // Votes that cannot be read must not keep others from closing.
      const apart = (work: Promise<void>): Promise<void> =>
        work.catch((error: unknown) => void problems.push(error));
      if (Date.parse(now) - lookedAt >= lookEveryMs) {
        for (const key of await rows.open()) if (!open.has(key)) await apart(look(key));
        lookedAt = Date.parse(now);
      }
      for (const proposal of Array.from(open.values())) await apart(tendOne(proposal, now));
      if (problems.length > 0) throw problems[0];
    },
  };
}
