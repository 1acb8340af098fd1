import * as React from 'react';
import { isOverdue } from '../../domain/dispatches/dispatchStatus';
import { dayAndTime } from '../../text/dates';
import { statusTexts } from '../../text/statusTexts';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import { dispatchMarks, lateMark } from '../parts/marks';
import type { DispatchLine, GivenAnswer } from '../../application/noticePages';

interface Props {
  readonly line: DispatchLine;
}

/** Where the dispatch stands, and whether it is late. */
export function StatusOfDispatch({ line }: Props): JSX.Element {
  const { language, texts, today } = usePage();
  return (
    <>
      <div>
        <MarkedWord mark={dispatchMarks[line.status]}>
          {statusTexts[language].dispatch[line.status]}
        </MarkedWord>
      </div>
      {isOverdue(line.status, line, today) && (
        <div>
          <MarkedWord mark={lateMark} strong>
            {texts.followUp.late}
          </MarkedWord>
        </div>
      )}
    </>
  );
}

/** Whether the card arrived, why not, and who got mail instead. */
export function Delivery({ line }: Props): JSX.Element {
  const { language, texts } = usePage();
  const words = texts.followUp;
  if (line.postedAt && line.mailedTo && !line.undelivered)
    return <span style={{ overflowWrap: 'anywhere' }}>{words.mailed(line.mailedTo)}</span>;
  if (line.postedAt) return <span>{words.posted(dayAndTime(line.postedAt))}</span>;
  if (!line.undelivered) return <span>{words.queued}</span>;
  return (
    <>
      <div>{statusTexts[language].undelivered[line.undelivered]}</div>
      {line.mailedTo && (
        <div style={{ overflowWrap: 'anywhere' }}>{words.mailed(line.mailedTo)}</div>
      )}
    </>
  );
}

const whoAndWhen = (answer: GivenAnswer): JSX.Element => (
  <>
    <div>{answer.by}</div>
    <time dateTime={answer.at} style={{ whiteSpace: 'nowrap' }}>
      {dayAndTime(answer.at)}
    </time>
  </>
);

export const receivedBy = ({ received }: DispatchLine): JSX.Element | null =>
  received ? whoAndWhen(received) : null;
export const endedBy = ({ handled, notAffected }: DispatchLine): JSX.Element | null => {
  const answer = handled ?? notAffected;
  return answer ? whoAndWhen(answer) : null;
};

/** The two days by which answers are due. */
export function Due({ line }: Props): JSX.Element {
  const { followUp } = usePage().texts;
  return (
    <div style={{ whiteSpace: 'nowrap' }}>
      <div>{followUp.receiveBy(line.receiveBy)}</div>
      <div>{followUp.handleBy(line.handleBy)}</div>
    </div>
  );
}
