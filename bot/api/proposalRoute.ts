import { Router } from 'express';
import { z } from 'zod';
import { toProposalLine } from '../../src/adapters/sharepoint/readingProposals';
import {
  type BeginProposal,
  type CommandProposal,
  proposalFrom,
} from '../../src/application/voting/proposalCommands';
import type { Clock, EventLog } from '../../src/application/ports';
import type { ProposalRows } from '../../src/application/voting/proposalRows';
import type { ShownProposal } from '../../src/application/voting/proposalPages';
import { shownProposal } from '../../src/application/voting/shownProposal';
import type { Group } from '../../src/domain/groups/group';
import { leads } from '../../src/domain/groups/groupRights';
import type { WriteProposal } from '../../src/domain/voting/commands/writeProposal';
import { isProposalKey, proposalStream } from '../../src/domain/voting/proposal';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { votePaper } from '../../src/text/papers/votePaper';
import { isPaperFormat, sendPaper } from '../papers/paperFormats';
import type { ApiRoute } from './apiRouter';
import { proposalBodies, proposalText } from './bodies/proposalBodies';
import { commandId, emptyBody } from './commandBodies';
import { recordRoute } from './recordRoute';

export interface ProposalRouteTools {
  readonly language: Language;
  readonly regionName: string;
  readonly groups: readonly Group[];
  readonly log: Pick<EventLog, 'read'>;
  readonly clock: Clock;
  readonly rows: Pick<ProposalRows, 'of'>;
  readonly begin: BeginProposal;
  readonly command: CommandProposal;
}

const caseKey = z.string().regex(/^[A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6}$/);
const groupKey = z.string().regex(/^[a-z0-9-]{1,40}$/);
const beginBody = proposalText.extend({
  commandId: commandId.shape.commandId,
  caseKey,
  groupKey,
});
const listQuery = z.union([
  z.object({ group: groupKey }),
  z.object({ case: caseKey }).transform((query) => ({ caseKey: query.case })),
]);
const unknown = { code: 'proposal/unknown' } as const;

/** Proposals over HTTP: written, put to the vote, voted on, and read by whoever is signed in, as far as the rules show them. */
export const proposalRoute =
  ({
    language,
    regionName,
    groups,
    log,
    clock,
    rows,
    begin,
    command,
  }: ProposalRouteTools): ApiRoute =>
  (taking) => {
    const { route, refused, misread, settled } = taking;
    const router = Router();
    router.post(
      '/proposals',
      route(beginBody, async (by, { commandId: id, ...wish }, _request, response) => {
        const begun = await begin(wish as WriteProposal, by, `command:${id}`);
        if (!begun.ok) return refused(response, begun.refusal);
        settled(response, begun, begun.value);
      }),
    );
    router.get(
      '/proposals/groups',
      route(emptyBody, async (by, _body, _request, response) => {
        response.json({
          groups: groups
            .filter((group) => leads(group, by))
            .map(({ key, name }) => ({ key, name })),
        });
      }),
    );
    router.get(
      '/proposals',
      route(emptyBody, async (_by, _body, request, response) => {
        const query = listQuery.safeParse(request.query);
        if (!query.success) return misread(response, query.error);
        response.json({ proposals: (await rows.of(query.data)).map(toProposalLine) });
      }),
    );
    const found = async (key: string, by: Person): Promise<ShownProposal | undefined> => {
      const proposal = isProposalKey(key)
        ? proposalFrom(await log.read(proposalStream(key)))
        : undefined;
      return proposal && shownProposal(proposal, groups, by, clock.today());
    };
    router.get(
      '/proposals/:key',
      route(emptyBody, async (by, _body, request, response) => {
        const proposal = await found(String(request.params['key']), by);
        if (!proposal) return refused(response, unknown);
        response.json(proposal);
      }),
    );
    router.get(
      '/proposals/:key/record.:format',
      route(emptyBody, async (by, _body, request, response) => {
        const [key, format] = [String(request.params['key']), String(request.params['format'])];
        const proposal = isPaperFormat(format) ? await found(key, by) : undefined;
        if (!proposal || !isPaperFormat(format)) return refused(response, unknown);
        const paper = votePaper(proposal, regionName, language);
        if (!paper) return refused(response, { code: 'proposal/still-open' });
        await sendPaper(response, paper, `${key}-record`, format);
      }),
    );
    router.use(
      recordRoute(taking, {
        ...{ path: 'proposals', isKey: isProposalKey, unknown, command },
        bodies: proposalBodies,
      }),
    );
    return router;
  };
