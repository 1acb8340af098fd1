import {
  decisionKeyOf,
  decisionStream,
  paragraphSeries,
  statementKeyOf,
} from '../../domain/decisions/decisionKey';
import type { OfficialStatement } from '../../domain/decisions/officialStatement';
import type { LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import { numbering } from '../records/numbering';
import type { LogTools } from '../ports';

/** What a paragraph follows from. A statement is decided once, so its decision has one paragraph, whoever asks. */
export const paragraphCause = (statementKey: string): string =>
  `${decisionStream(statementKey)}/paragraph`;

/**
 * Gives a decided statement the next paragraph of its body in the year of the meeting, without gaps (DE-01); all that the
 * statement says comes along. Asked again it gives the same one. Undefined while nothing is decided.
 */
export const givingParagraphs = (tools: LogTools) => {
  const begin = numbering(tools);
  return async (statement: OfficialStatement): Promise<string | undefined> => {
    const { key, body, content, signatories, decided } = statement;
    if (decided === undefined) return undefined;
    const { by, at: _at, ...meeting } = decided;
    const year = Number(meeting.meetingDay.slice(0, 4));
    return begin({
      cause: paragraphCause(key),
      by: { id: by.id, name: by.name },
      series: paragraphSeries(body.key, year),
      keyOf: (number) => decisionKeyOf(body.key, year, number),
      streamOf: decisionStream,
      type: 'decisionRecorded',
      payloadOf: (decisionKey, number) => ({
        ...{ key: decisionKey, number, year, body, statementKey: key, signatories },
        content: { ...content, ...meeting },
      }),
    });
  };
};

/** Begins a statement under the next number of its own series, `RS-2026-T12`, and gives its key. */
export const beginningStatements = (tools: LogTools) => {
  const begin = numbering(tools);
  return (
    said: Pick<OfficialStatement, 'body' | 'content' | 'signatories'>,
    by: Person,
    today: LocalDate,
    cause: string,
  ): Promise<string> => {
    const year = Number(today.slice(0, 4));
    return begin({
      ...{ cause, by, type: 'statementPrepared' },
      series: `${paragraphSeries(said.body.key, year)}-T`,
      keyOf: (number) => statementKeyOf(said.body.key, year, number),
      streamOf: decisionStream,
      payloadOf: (key) => ({ key, ...said }),
    });
  };
};
