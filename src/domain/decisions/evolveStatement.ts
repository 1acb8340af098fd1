import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { StatementEvent } from './decisionEvents';
import type { OfficialStatement } from './officialStatement';

/** A statement after one more event of its stream. */
export function evolveStatement(
  statement: OfficialStatement | undefined,
  event: StatementEvent,
  { at, actor }: { readonly at: Instant; readonly actor: Person },
): OfficialStatement | undefined {
  if (event.type === 'statementPrepared')
    return { ...event.payload, preparedBy: actor, preparedAt: at };
  if (statement === undefined) return undefined;
  switch (event.type) {
    case 'statementChanged':
      return { ...statement, content: event.payload.content };
    case 'matterDecided':
      return { ...statement, decided: { ...event.payload, by: actor, at } };
    case 'paragraphGiven':
      return { ...statement, decisionKey: event.payload.decision };
    default:
      return statement;
  }
}
