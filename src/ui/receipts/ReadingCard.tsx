import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { OwnReading } from '../../application/readingPages';
import { dayAndTime } from '../../text/dates';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { useCommand } from '../hooks/useCommand';
import { useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark } from '../parts/marks';
import { readingMarks } from '../parts/readingMarks';
import { tableStyles } from '../parts/tableStyles';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { DeclineForm } from './DeclineForm';
import { waitsForMe } from './readingOrder';

interface Props {
  readonly reading: OwnReading;
  readonly onAnswered: () => void;
}

/** Where a document is read, from another page of the same site. */
export const documentPage = (number: string): string =>
  `StyrandeDokument.aspx?dokument=${encodeURIComponent(number)}`;

/** One document that the person is asked to read: what is new, by when, and the two answers in place. */
export function ReadingCard({ reading, onAnswered }: Props): JSX.Element {
  const { commands, language, today, announce } = useShell();
  const classes = useStyles(tableStyles);
  const words = readingPageTexts[language];
  const { requestKey, number, title, edition, unitName, changeNote, dueOn, answer } = reading;
  const [declining, setDeclining] = React.useState(false);
  const { busy, trouble, run } = useCommand(commands.confirmReading, `reading/${requestKey}`);
  const waits = waitsForMe(reading);
  const confirm = async (): Promise<void> => {
    if (!(await run(requestKey))) return;
    announce(words.confirmed(title));
    onAnswered();
  };
  const mark = readingMarks[answer];
  const at = dayAndTime(reading.answeredAt ?? `${dueOn}T12:00:00Z`);
  return (
    <li className={classes.card} data-reading={requestKey}>
      <h3 style={{ margin: 0, fontSize: 'inherit', fontWeight: 400 }}>
        <span className={classes.main}>{title}</span>
        <span className={classes.under}>
          {words.edition(edition)} · {unitName}
        </span>
      </h3>
      {answer !== 'waiting' && (
        <MarkedWord mark={mark}>
          {answer === 'confirmed' ? words.confirmedAt(at) : words.declinedAt(at)}
        </MarkedWord>
      )}
      {reading.reason && <p style={{ margin: 0 }}>{reading.reason}</p>}
      {reading.state !== 'open' && (
        <span>{reading.state === 'stale' ? words.replaced : words.closed}</span>
      )}
      {waits && (
        <div className={classes.line}>
          <span>{words.dueOn(dueOn)}</span>
          {dueOn < today && answer === 'waiting' && (
            <MarkedWord mark={lateMark} strong>
              {words.late}
            </MarkedWord>
          )}
        </div>
      )}
      {waits && changeNote && (
        <p style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
          <strong>{words.news}:</strong> {changeNote}
        </p>
      )}
      <div>
        <Link href={documentPage(number)} underline styles={{ root: { minHeight: 24 } }}>
          {words.open}
        </Link>
      </div>
      {waits && !declining && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <PrimaryButton
            disabled={busy}
            text={busy ? words.confirming : words.confirm}
            onClick={() => void confirm()}
          />
          {answer === 'waiting' && (
            <DefaultButton
              disabled={busy}
              text={words.decline}
              onClick={() => setDeclining(true)}
            />
          )}
        </div>
      )}
      {waits && declining && (
        <DeclineForm
          reading={reading}
          onCancel={() => setDeclining(false)}
          onDone={() => {
            setDeclining(false);
            onAnswered();
          }}
        />
      )}
      {trouble && <Trouble>{trouble.message}</Trouble>}
    </li>
  );
}
