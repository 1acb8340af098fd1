import { sharePointRecordLinks } from '../../src/adapters/sharepoint/sharePointRecordLinks';
import { followingTogether } from '../../src/application/followTogether';
import { createAssignments } from './createAssignments';
import { createAudits } from './createAudits';
import { createCases } from './createCases';
import type { CollaborationPart, CollaborationTools } from './collaborationPart';
import { createDecisions } from './createDecisions';
import { createVoting } from './createVoting';

const parts: readonly ((tools: CollaborationTools) => CollaborationPart)[] = [
  createCases,
  createVoting,
  createDecisions,
  createAssignments,
  createAudits,
];

/** Cases, votes, decisions, assignments and audits as the service runs them: each part by itself, in this order. */
export function createCollaboration(tools: Omit<CollaborationTools, 'links'>): CollaborationPart {
  const links = sharePointRecordLinks(tools.workSite);
  const made = parts.map((create) => create({ ...tools, links }));
  return {
    follow: followingTogether(...made.map(({ follow }) => follow)),
    letters: Object.assign(
      {},
      ...made.map(({ letters }) => letters),
    ) as CollaborationPart['letters'],
    presses: made.flatMap(({ presses }) => presses),
    chores: made.flatMap(({ chores }) => chores),
    routes: made.flatMap(({ routes }) => routes),
    pages: made.flatMap(({ pages = [] }) => pages),
  };
}
