import type { Group } from '../../domain/groups/group';
import type { LogEntry } from '../../domain/log/logEntry';
import { keyOfRef, kindOfRef, type RecordRef } from '../../domain/records/recordRef';
import type { Person } from '../../domain/units/unit';
import { castVote } from '../../domain/voting/commands/castVote';
import { changeProposal } from '../../domain/voting/commands/changeProposal';
import { closeVote } from '../../domain/voting/commands/closeVote';
import { decideTie } from '../../domain/voting/commands/decideTie';
import { declareConflict } from '../../domain/voting/commands/declareConflict';
import { enterReservation } from '../../domain/voting/commands/enterReservation';
import { openVote } from '../../domain/voting/commands/openVote';
import { remindSilentVoters } from '../../domain/voting/commands/remindSilentVoters';
import { takeBackConflict } from '../../domain/voting/commands/takeBackConflict';
import { withdrawProposal } from '../../domain/voting/commands/withdrawProposal';
import { type WriteProposal, writeProposal } from '../../domain/voting/commands/writeProposal';
import { evolveProposal } from '../../domain/voting/evolveProposal';
import { type Proposal, proposalStream } from '../../domain/voting/proposal';
import type { ProposalContext } from '../../domain/voting/proposalContext';
import { type ProposalEvent, secretUntilClosing } from '../../domain/voting/proposalEvents';
import type { ProposalRefusal } from '../../domain/voting/proposalRefusal';
import type { Result } from '../../domain/result';
import { type CommandRecord, commandingRecords } from '../records/commandRecord';
import type { DecidingTools } from '../decide';
import { envelopeOf } from './envelopes';
import { AppFault } from '../fault';
import { numbering } from '../records/numbering';
import type { EventLog } from '../ports';
import { foldedFrom, isStreamOf } from '../records/recordEvents';
import type { RecordLinks } from '../records/recordLinks';

/** Every command on a proposal, by its name: the rule that decides it (ADR 0010). */
export const proposalRules = {
  changeProposal,
  openVote,
  castVote,
  declareConflict,
  takeBackConflict,
  closeVote,
  decideTie,
  enterReservation,
  remindSilentVoters,
  withdrawProposal,
};
export type ProposalRules = typeof proposalRules;
export type CommandProposal = CommandRecord<Proposal, ProposalRefusal, ProposalRules>;

/** Whether an entry lies in an envelope in the list `Events`: a vote, which nobody reads there before closing. */
export const isSecretVote = ({ stream, type }: LogEntry): boolean =>
  isStreamOf('proposal')(stream) && (secretUntilClosing as readonly string[]).includes(type);

const folded = foldedFrom<Proposal, ProposalEvent>(evolveProposal);

/** Entries that can be read. Votes of a round that has closed stand in its closing, whatever became of their key. */
function readable(entries: readonly LogEntry[]): readonly LogEntry[] {
  const closed = entries.map(({ type }) => type).lastIndexOf('voteClosed');
  return entries.filter((entry, index) => {
    const envelope = isSecretVote(entry) ? envelopeOf(entry) : undefined;
    if (envelope === undefined) return true;
    if (index < closed) return false;
    throw new AppFault(
      'votes/unreadable',
      `${entry.subject}: vote ${entry.sequence} lies under key ${envelope.split('.')[1] ?? '?'}, and no secret in KVITTENS_VOTE_SECRET or KVITTENS_VOTE_SECRETS_BEFORE opens it. Add the secret it was cast under; nothing is lost.`,
    );
  });
}

/** A proposal as its stream tells it; a fault while votes of an open round cannot be read. */
export const proposalFrom = (entries: readonly LogEntry[]): Proposal | undefined =>
  folded(readable(entries));

export interface ProposalCommandPorts extends DecidingTools {
  readonly groups: readonly Group[];
  readonly links: Pick<RecordLinks, 'of'>;
}

/** What adjusting a decision's record is called in its stream. */
const adjusting = 'recordAdjusted';

/** Whether the record of a decision that answers the proposal has been adjusted: then nobody reserves any more. */
export const readingAdjusted =
  (log: Pick<EventLog, 'read'>, links: Pick<RecordLinks, 'of'>) =>
  async (key: string): Promise<boolean> => {
    const own: RecordRef = `proposal/${key}`;
    const decisions = (await links.of(own))
      .filter(
        ({ from, meaning, to }) =>
          to === own && meaning === 'answers' && kindOfRef(from) === 'decision',
      )
      .map(({ from }) => keyOfRef(from));
    for (const decision of decisions) {
      const entries = await log.read(`decision/${decision}`);
      if (entries.some(({ type }) => type === adjusting)) return true;
    }
    return false;
  };

/** Commands on proposals (LS-20, X-25): each is one event in the proposal's own stream, whose order decides what was in time. */
export function commandingProposals(ports: ProposalCommandPorts): CommandProposal {
  const { groups, links, log } = ports;
  const adjusted = readingAdjusted(log, links);
  return commandingRecords<Proposal, ProposalRefusal, ProposalContext, ProposalRules>(ports, {
    rules: proposalRules,
    streamOf: proposalStream,
    from: proposalFrom,
    context: async (given, key, name) => ({
      ...given,
      groups,
      // Asked only for a reservation: a vote waits for no other list.
      isAdjusted: name === 'enterReservation' && (await adjusted(key)),
    }),
    unknown: { code: 'proposal/unknown' },
  });
}

export type BeginProposal = (
  command: WriteProposal,
  by: Person,
  cause: string,
) => Promise<Result<{ readonly key: string }, ProposalRefusal>>;

/** Begins a proposal under the next number of its case. Refuses a case that does not exist. */
export function beginningProposals(ports: ProposalCommandPorts): BeginProposal {
  const number = numbering(ports);
  return async (command, by, cause) => {
    const written = writeProposal(command, { by, groups: ports.groups });
    if (!written.ok) return written;
    const { caseKey } = command;
    if (!(await ports.log.has(`case/${caseKey}`)))
      return { ok: false, refusal: { code: 'proposal/case-unknown', caseKey } };
    const key = await number({
      ...{ cause, by, series: `proposal/${caseKey}`, type: 'proposalWritten' },
      keyOf: (running) => `${caseKey}.${running}`,
      streamOf: proposalStream,
      payloadOf: () => written.value,
    });
    return { ok: true, value: { key } };
  };
}
