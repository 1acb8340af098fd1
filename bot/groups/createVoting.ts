import { sharePointProposalRows } from '../../src/adapters/sharepoint/sharePointProposalRows';
import { sharePointRecordLinks } from '../../src/adapters/sharepoint/sharePointRecordLinks';
import { followingProposals } from '../../src/application/voting/followProposals';
import {
  beginningProposals,
  commandingProposals,
} from '../../src/application/voting/proposalCommands';
import { tendingVotes } from '../../src/application/voting/tendVotes';
import { dayAndTime } from '../../src/text/dates';
import { proposalRoute } from '../api/proposalRoute';
import { proposalLetters, proposalPage } from '../letters/proposalLetters';
import { votePress } from '../teams/votePress';
import type { CollaborationPart, CollaborationTools } from './collaborationPart';

/** Proposals and votes as the service runs them (LS-05, LS-20, X-25). */
export function createVoting(tools: CollaborationTools): CollaborationPart {
  const { settings, region, pagesUrl, work, answers, outbox, remembered, onEffects } = tools;
  const { groups } = settings;
  const { language, ownAddresses, name: regionName } = region;
  const workRows = sharePointProposalRows(tools.workSite);
  const answerLinks = sharePointRecordLinks(tools.answerSite);
  const ports = { ...answers, remembered, groups, links: answerLinks };
  const command = commandingProposals(ports);
  const votes = tendingVotes({
    ...{ log: work.log, clock: work.clock, rows: workRows },
    command: commandingProposals({ ...work, remembered, groups, links: tools.links }),
    mayRemind: () => (dayAndTime(work.clock.now()).split(' ')[1] ?? '') >= tools.remindFrom,
  });
  const onUnreadable = (error: unknown): void =>
    tools.logger.error({ err: error }, 'votes cannot be read');
  return {
    follow: followingProposals({
      ...{ log: work.log, sha256: work.sha256, outbox, remembered, onEffects },
      ...{ rows: workRows, links: tools.links, onMet: votes.meet, onUnreadable },
      facts: { groups, ownAddresses },
    }),
    letters: { proposal: proposalLetters({ language, groups, pagesUrl }) },
    presses: [votePress({ command, language, page: (key) => proposalPage(pagesUrl, key) })],
    chores: [votes.tend],
    routes: [
      proposalRoute({
        ...{ language, regionName, groups, log: answers.log, clock: answers.clock, command },
        rows: sharePointProposalRows(tools.answerSite),
        begin: beginningProposals(ports),
      }),
    ],
  };
}
