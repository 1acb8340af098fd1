import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { Receipt } from '../../application/receiptPages';
import { isOverdue } from '../../domain/dispatches/dispatchStatus';
import { cardTexts } from '../../text/cardTexts';
import { answerPageTexts } from '../../text/pages/answerPageTexts';
import { statusTexts } from '../../text/statusTexts';
import { AnswerPanel } from '../answers/AnswerPanel';
import { useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { dispatchMarks, lateMark, riskMarks } from '../parts/marks';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { isWaiting } from './receiptOrder';

interface Props {
  readonly receipt: Receipt;
  readonly onAnswered: () => void;
}

/** One notice to one of the person's units: what it is about, by when, and the answer in place. */
export function ReceiptCard({ receipt, onAnswered }: Props): JSX.Element {
  const { language, today } = useShell();
  const classes = useStyles(tableStyles);
  const words = answerPageTexts[language];
  const card = cardTexts[language];
  const { content, noticeKey, unitName, status } = receipt;
  const waits = isWaiting(receipt);
  const [whole, setWhole] = React.useState(waits && receipt.received === undefined);
  const details = `${receipt.key.replace('/', '-')}-whole`;
  return (
    <li className={classes.card} data-receipt={receipt.key}>
      <h3 style={{ margin: 0, fontSize: 'inherit', fontWeight: 400 }}>
        <span className={classes.main}>
          {content.title}
          {content.manufacturer ? ` — ${content.manufacturer}` : ''}
        </span>
        <span className={classes.under}>
          {card.heading(noticeKey)} · {unitName}
        </span>
      </h3>
      <div className={classes.line}>
        <MarkedWord mark={dispatchMarks[status]}>
          {statusTexts[language].dispatch[status]}
        </MarkedWord>
        <MarkedWord mark={riskMarks[content.risk]}>
          {statusTexts[language].risk[content.risk]}
        </MarkedWord>
      </div>
      {waits && (
        <div className={classes.line}>
          <span>{words.due(receipt.receiveBy, receipt.handleBy)}</span>
          {isOverdue(status, receipt, today) && (
            <MarkedWord mark={lateMark} strong>
              {words.late}
            </MarkedWord>
          )}
        </div>
      )}
      {whole && (
        <div id={details}>
          {content.problem && (
            <p style={{ margin: '4px 0' }}>
              <strong>{card.problem}:</strong> {content.problem}
            </p>
          )}
          <strong>{card.doThis}</strong>
          <ol style={{ margin: '4px 0', paddingLeft: 20 }}>
            {content.actions.map((action, index) => (
              <li key={index}>{action}</li>
            ))}
          </ol>
        </div>
      )}
      <div>
        <Link
          as="button"
          underline
          aria-expanded={whole}
          aria-controls={details}
          onClick={() => setWhole(!whole)}
          styles={{ root: { minHeight: 24 } }}
        >
          {whole ? words.hide : words.showAll}
        </Link>
      </div>
      {waits && <AnswerPanel line={receipt} asked={content} onAnswered={onAnswered} />}
    </li>
  );
}
