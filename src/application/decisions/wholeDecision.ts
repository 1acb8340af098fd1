import { decisionStage } from '../../domain/decisions/decision';
import { decisionDays } from '../../domain/decisions/decisionDays';
import { decisionStream, isStatementKey } from '../../domain/decisions/decisionKey';
import {
  deciding,
  isBodySecretary,
  mayAdjust,
  mayPrepare,
  mayReview,
} from '../../domain/decisions/decisionRights';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import type { Person } from '../../domain/units/unit';
import type { DecisionCapabilities, DecisionRights, WholeDecision } from './decisionPages';
import { decisionFrom, statementFrom } from './decisionRecords';
import type { LogTools } from '../ports';
import { historyOf } from '../recordHistory';

export interface WholeDecisionTools extends Pick<LogTools, 'log' | 'clock'> {
  readonly settings: Pick<CollaborationSettings, 'groups' | 'decisions'>;
  readonly regionName: string;
}

const named = ({ name, party }: { readonly name: string; readonly party?: string }) => ({
  name,
  ...(party === undefined ? {} : { party }),
});

/** What the page of decisions asks of the service: what a person may do, and a statement or a decision in full. */
export const readingWholeDecisions = ({ log, clock, settings, regionName }: WholeDecisionTools) => {
  const { decisions, groups } = settings;
  const rightsOf = (bodyKey: string, by: Person): DecisionRights => {
    const body = deciding(decisions, bodyKey);
    return {
      mayPrepare: body !== undefined && mayPrepare(body, groups, by),
      isSecretary: body !== undefined && isBodySecretary(body, by),
      mayReview: body !== undefined && mayReview(body, by),
      mayAdjust: body !== undefined && mayAdjust(body, by),
    };
  };
  return {
    capabilities: (by: Person): DecisionCapabilities => ({
      bodies: decisions.bodies.map((body) => ({
        ...{ key: body.key, name: body.name, diaryPrefix: body.diaryPrefix, path: body.path },
        chair: named(body.chair),
        director: body.director.name,
        adjusters: body.adjusters.map(named),
        secretaries: body.secretaries.map(({ name }) => name),
        mayPrepare: mayPrepare(body, groups, by),
      })),
      adjustWithinDays: decisions.adjustWithinDays,
      announceWithinDays: decisions.announceWithinDays,
      appealDays: decisions.appealDays,
    }),
    async whole(key: string, by: Person): Promise<WholeDecision | undefined> {
      const entries = await log.read(decisionStream(key));
      const history = historyOf(entries);
      if (isStatementKey(key)) {
        const statement = statementFrom(entries);
        if (!statement) return undefined;
        const rights = rightsOf(statement.body.key, by);
        return { kind: 'statement', statement, rights, regionName, history };
      }
      const decision = decisionFrom(entries);
      if (!decision) return undefined;
      return {
        ...{ kind: 'decision', decision, regionName, history },
        rights: rightsOf(decision.body.key, by),
        stage: decisionStage(decision),
        days: decisionDays(decision, decisions, clock.today()),
      };
    },
  };
};
