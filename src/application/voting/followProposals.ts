import { type Proposal, proposalStatus } from '../../domain/voting/proposal';
import { proposalConsequences, type ProposalFacts } from '../consequences/proposalConsequences';
import { isUnreadable } from './envelopes';
import { followingRecords, type RecordFollowerPorts } from '../records/followRecords';
import type { FollowEntries } from '../followTogether';
import { proposalFrom } from './proposalCommands';
import { type ProposalRows, toProposalRow, toVoteRows } from './proposalRows';
import { isStreamOf } from '../records/recordEvents';
import { type RecordLinks, toRecordLinkRow } from '../records/recordLinks';

export interface ProposalFollowerPorts extends RecordFollowerPorts {
  readonly rows: Pick<ProposalRows, 'saveProposals' | 'saveVotes'>;
  readonly links: Pick<RecordLinks, 'save'>;
  readonly facts: ProposalFacts;
  /** Told of every proposal that is met: who waits for its closing time. */
  readonly onMet: (proposal: Proposal) => void;
  /** Told of a proposal whose votes cannot be read; it is left as it is, and nothing else waits for it. */
  readonly onUnreadable: (error: unknown) => void;
}

const isProposalStream = isStreamOf('proposal');

/** Carries the events of proposals onward: cards and mails, the rows `Proposals` and `Votes`, the link to the case. */
export const followingProposals = (ports: ProposalFollowerPorts): FollowEntries => {
  const { rows, links, facts, onMet, onUnreadable } = ports;
  return followingRecords<Proposal>(ports, {
    isOwn: isProposalStream,
    from(entries) {
      try {
        return proposalFrom(entries);
      } catch (error) {
        if (!isUnreadable(error)) throw error;
        onUnreadable(error);
        return undefined;
      }
    },
    effects: (record) => proposalConsequences(record, facts),
    async save(records) {
      records.forEach(({ state }) => onMet(state));
      await rows.saveProposals(
        records.map(({ state, revision }) => toProposalRow(state, revision)),
      );
      await rows.saveVotes(records.flatMap(({ state, revision }) => toVoteRows(state, revision)));
      const begun = records.filter(
        ({ news, state }) =>
          news.some(({ type }) => type === 'proposalWritten' || type === 'proposalChanged') ||
          proposalStatus(state) === 'withdrawn',
      );
      if (begun.length > 0)
        await links.save(
          begun.map(({ state: { key, caseKey, title }, revision }) =>
            toRecordLinkRow(
              {
                ...{ from: `proposal/${key}`, meaning: 'belongsTo', to: `case/${caseKey}` },
                fromTitle: title,
              },
              revision,
            ),
          ),
        );
    },
  });
};
