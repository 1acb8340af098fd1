import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import type { ShownRound, ShownSeat } from '../../../domain/voting/shownRound';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import {
  closingInWords,
  countInWords,
  resultInWords,
  turnoutInWords,
} from '../../../text/voteSentences';
import { votingTexts } from '../../../text/votingTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { Moment } from '../../parts/Moment';
import { tableStyles } from '../../parts/tableStyles';
import { ShareBar } from '../../parts/ShareBar';
import { Trouble } from '../../parts/Trouble';
import { useShell } from '../../shell/shellContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly proposal: ShownProposal;
  readonly round: ShownRound;
  readonly onChanged: () => void;
  readonly isEarlier?: boolean;
}

/** A round: its turn-out while it is open, its result and who voted what once it is closed. */
export function RoundView({ proposal, round, onChanged, isEarlier }: Props): JSX.Element {
  const { language } = useShell();
  const words = proposalPageTexts[language];
  const told = votingTexts[language];
  const classes = useStyles(tableStyles);
  const { closed, turnout, conflicts } = round;
  const title = isEarlier
    ? words.earlier(round.number)
    : closed
      ? words.result
      : words.turnoutTitle;
  return (
    <section aria-label={title} style={{ display: 'grid', gap: 8 }}>
      <SectionHeading>{title}</SectionHeading>
      {resultInWords(round, language).map((sentence) => (
        <p key={sentence} style={{ margin: 0, fontWeight: 600 }}>
          {sentence}
        </p>
      ))}
      {closed && <p style={{ margin: 0 }}>{countInWords(round, language)}</p>}
      <p style={{ margin: 0 }}>{turnoutInWords(round, language)}</p>
      <div style={{ maxWidth: 320 }}>
        <ShareBar total={turnout.seats} parts={[{ count: turnout.present, tone: 'active' }]} />
      </div>
      {closed && <span className={classes.under}>{closingInWords(round, language)}</span>}
      {turnout.excluded > 0 && (
        <span className={classes.under}>{told.excluded(turnout.excluded)}</span>
      )}
      {conflicts.map(({ by }) => (
        <ConflictLine
          key={by.id}
          person={by}
          proposalKey={proposal.key}
          mayTakeBack={!closed && proposal.status === 'open' && proposal.mine.presides}
          onChanged={onChanged}
        />
      ))}
      {closed && round.outcome !== 'noQuorum' && round.outcome !== 'tied' && (
        <span className={classes.under}>{told.recommendation}</span>
      )}
      <SeatTable round={round} />
    </section>
  );
}

interface ConflictLineProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly proposalKey: string;
  readonly mayTakeBack: boolean;
  readonly onChanged: () => void;
}

function ConflictLine(props: ConflictLineProps): JSX.Element {
  const { person, proposalKey, mayTakeBack, onChanged } = props;
  const { language, announce } = useShell();
  const words = proposalPageTexts[language];
  const command = useRecordCommand('proposals', proposalKey, 'takeBackConflict');
  const run = async (): Promise<void> => {
    if (!(await command.run({ person: person.id }))) return;
    announce(words.takenBack(person.name));
    onChanged();
  };
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
      <span>{votingTexts[language].conflicts(person.name)}</span>
      {mayTakeBack && (
        <DefaultButton
          disabled={command.busy}
          text={words.takeBack(person.name)}
          onClick={() => void run()}
        />
      )}
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
    </div>
  );
}

function SeatTable({ round }: { readonly round: ShownRound }): JSX.Element | null {
  const { language } = useShell();
  const words = proposalPageTexts[language];
  const classes = useStyles(tableStyles);
  const isShown = round.closed !== undefined || round.rules.shown !== 'turnout';
  if (!isShown) return null;
  return (
    <ul className={classes.cards} aria-label={words.votesTitle}>
      {round.seats.map((seat) => (
        <li key={seat.member.id} className={classes.card}>
          <div className={classes.line}>
            <span>
              <span className={classes.main}>{seat.member.name}</span>
              {seat.voter && seat.voter.id !== seat.member.id && (
                <span className={classes.under}>{words.standIn(seat.voter.name)}</span>
              )}
            </span>
            <SeatAnswer seat={seat} isClosed={round.closed !== undefined} />
          </div>
          {seat.reason && <span style={{ whiteSpace: 'pre-wrap' }}>{seat.reason}</span>}
          {seat.at && (
            <span className={classes.under}>
              <Moment at={seat.at} />
              {seat.changes ? ` · ${words.changed(seat.changes)}` : ''}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function SeatAnswer({
  seat,
  isClosed,
}: {
  readonly seat: ShownSeat;
  readonly isClosed: boolean;
}): JSX.Element {
  const { language } = useShell();
  const words = proposalPageTexts[language];
  if (seat.answer) return <strong>{votingTexts[language].answers[seat.answer]}</strong>;
  if (!seat.voter && seat.why === 'conflictOfInterest') return <span>{words.conflictOf}</span>;
  if (seat.hasAnswered) return <span>{words.hasVoted}</span>;
  return <span>{isClosed ? words.silent : words.waiting}</span>;
}
