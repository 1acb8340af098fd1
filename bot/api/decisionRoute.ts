import { type Response, Router } from 'express';
import type { CommandRecord } from '../../src/application/records/commandRecord';
import type { Chain } from '../../src/application/decisions/decisionChain';
import type {
  DecisionRules,
  preparingStatements,
  StatementRules,
} from '../../src/application/decisions/decisionCommands';
import type {
  DecisionCapabilities,
  WholeDecision,
} from '../../src/application/decisions/decisionPages';
import type { Decision } from '../../src/domain/decisions/decision';
import { isDecisionKey, isStatementKey } from '../../src/domain/decisions/decisionKey';
import type { DecisionRefusal } from '../../src/domain/decisions/decisionRefusal';
import type { OfficialStatement } from '../../src/domain/decisions/officialStatement';
import { isRecordRef, type RecordRef } from '../../src/domain/records/recordRef';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { extractPaper, statementPaper } from '../../src/text/papers/decisionPapers';
import type { Paper } from '../../src/text/papers/paper';
import { isPaperFormat, sendPaper } from '../papers/paperFormats';
import { decisionBodies, prepareBody, statementBodies } from './bodies/decisionBodies';
import type { Commanding } from './command';
import { commandId, emptyBody } from './commandBodies';
import { recordRoute } from './recordRoute';

export interface DecisionRouteTools {
  readonly language: Language;
  readonly prepare: ReturnType<typeof preparingStatements>;
  readonly onStatement: CommandRecord<OfficialStatement, DecisionRefusal, StatementRules>;
  readonly onDecision: CommandRecord<Decision, DecisionRefusal, DecisionRules>;
  readonly capabilities: (by: Person) => DecisionCapabilities;
  readonly whole: (key: string, by: Person) => Promise<WholeDecision | undefined>;
  readonly chain: (ref: RecordRef) => Promise<Chain>;
}

const unknown = { code: 'decision/unknown' } as const;
const isKey = (text: string): boolean => isDecisionKey(text) || isStatementKey(text);

/** A paper of a statement or a decision; undefined for an extract of what has no paragraph yet. */
function paperOf(whole: WholeDecision, name: string, language: Language): Paper | undefined {
  const { regionName } = whole;
  if (name === 'statement') {
    const said = whole.kind === 'statement' ? whole.statement : whole.decision;
    return statementPaper(said, regionName, language);
  }
  return whole.kind === 'decision' ? extractPaper(whole.decision, regionName, language) : undefined;
}

/**
 * Official statements and decisions on a page: preparing, commands on both, one in full, its papers as Word and PDF, and the
 * chain that a record stands in. What has been decided is public to all who sign in.
 */
export function decisionRoute(taking: Commanding, tools: DecisionRouteTools): Router {
  const { route, refused, settled } = taking;
  const router = Router();

  router.post(
    '/decisions',
    route(
      commandId.merge(prepareBody),
      async (by, { commandId: id, ...wish }, _request, response) => {
        // zod writes an absent key as `undefined`; JSON has no such thing, so the shapes are the same.
        const command = JSON.parse(JSON.stringify(wish)) as Parameters<typeof tools.prepare>[0];
        const prepared = await tools.prepare(command, by, `command:${id}`);
        settled(response, prepared, prepared.ok ? prepared.value : undefined);
      },
    ),
  );
  router.use(
    recordRoute(taking, {
      ...{ path: 'decisions', isKey: isStatementKey, unknown, bodies: statementBodies },
      command: tools.onStatement,
      told: ({ key, decisionKey }) => ({ key: decisionKey ?? key }),
    }),
  );
  router.use(
    recordRoute(taking, {
      ...{ path: 'decisions', isKey: isDecisionKey, unknown, bodies: decisionBodies },
      command: tools.onDecision,
      told: ({ key }) => ({ key }),
    }),
  );
  router.get(
    '/decisions/capabilities',
    route(emptyBody, async (by, _body, _request, response) => {
      response.json(tools.capabilities(by));
    }),
  );
  router.get(
    '/decisions/chain',
    route(emptyBody, async (_by, _body, request, response) => {
      const ref = String(request.query['ref'] ?? '');
      if (!isRecordRef(ref)) return refused(response, { code: 'decision/record-unnamed' });
      response.json(await tools.chain(ref));
    }),
  );

  const wholeFor = async (
    key: string,
    by: Person,
    response: Response,
  ): Promise<WholeDecision | undefined> => {
    const whole = isKey(key) ? await tools.whole(key, by) : undefined;
    if (!whole) refused(response, unknown);
    return whole;
  };
  router.get(
    '/decisions/:key',
    route(emptyBody, async (by, _body, request, response) => {
      const whole = await wholeFor(String(request.params['key']), by, response);
      if (whole) response.json(whole);
    }),
  );
  router.get(
    '/decisions/:key/:paper.:format',
    route(emptyBody, async (by, _body, request, response) => {
      const [key, name, format] = ['key', 'paper', 'format'].map((part) =>
        String(request.params[part]),
      ) as [string, string, string];
      if (!/^(statement|extract)$/.test(name) || !isPaperFormat(format))
        return refused(response, unknown);
      const whole = await wholeFor(key, by, response);
      if (!whole) return;
      const paper = paperOf(whole, name, tools.language);
      if (!paper) return refused(response, { code: 'decision/no-extract' });
      await sendPaper(response, paper, `${key}-${name}`, format);
    }),
  );
  return router;
}
