import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { type VoteAnswer, voteAnswers } from '../../../domain/groups/votingRules';
import type { ShownRound } from '../../../domain/voting/shownRound';
import { dayAndTime } from '../../../text/dates';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { closingInWords } from '../../../text/voteSentences';
import { votingTexts } from '../../../text/votingTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { FieldTrouble } from '../../parts/FieldTrouble';
import { MarkedWord } from '../../parts/MarkedWord';
import { Trouble } from '../../parts/Trouble';
import { useShell } from '../../shell/shellContext';
import { ConflictForm } from './ConflictForm';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly proposal: ShownProposal;
  readonly round: ShownRound;
  readonly onChanged: () => void;
}

/** The person's own vote: what each answer means, a reason, and changing it until the vote closes. */
export function VoteSection({ proposal, round, onChanged }: Props): JSX.Element {
  const { language, texts, announce } = useShell();
  const words = proposalPageTexts[language];
  const told = votingTexts[language];
  const { mine, key } = proposal;
  const draft = `proposal/${key}/${round.number}/vote`;
  const [answer, setAnswer] = useDraft<VoteAnswer | ''>(`${draft}/answer`, mine.vote?.answer ?? '');
  const [reason, setReason] = useDraft(`${draft}/reason`, mine.vote?.reason ?? '');
  const [isMissing, setIsMissing] = React.useState(false);
  const [isConflict, setIsConflict] = React.useState(false);
  const command = useRecordCommand('proposals', key, 'castVote');
  const vote = async (): Promise<void> => {
    setIsMissing(answer === '');
    if (answer === '') return;
    if (!(await command.run({ answer, reason, round: round.number }))) return;
    announce(words.voted(told.answers[answer]));
    onChanged();
  };
  return (
    <section aria-label={words.vote}>
      <SectionHeading>{words.vote}</SectionHeading>
      {mine.hasConflict && (
        <Trouble tone="info" quiet>
          {told.ownConflict}
        </Trouble>
      )}
      {!mine.hasConflict && !mine.mayVote && <p style={{ margin: 0 }}>{words.noVote}</p>}
      {mine.mayVote && !isConflict && (
        <form
          aria-label={words.vote}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void vote();
          }}
          style={{ display: 'grid', gap: 12, maxWidth: 640 }}
        >
          <p style={{ margin: 0 }}>{closingInWords(round, language)}</p>
          {mine.standsInFor && <p style={{ margin: 0 }}>{words.standsInFor(mine.standsInFor)}</p>}
          {mine.vote && (
            <MarkedWord mark={{ icon: 'CheckMark', tone: 'good' }} strong>
              {told.own(told.answers[mine.vote.answer], dayAndTime(mine.vote.at))}
            </MarkedWord>
          )}
          <div>
            <ChoiceGroup
              aria-label={told.meanings}
              selectedKey={answer}
              onChange={(_, option) => {
                setAnswer((option?.key ?? '') as VoteAnswer | '');
                setIsMissing(false);
                command.forget();
              }}
              options={voteAnswers
                .filter((one) => round.rules.meanings[one] !== undefined)
                .map((one) => ({
                  key: one,
                  text: told.answers[one],
                  onRenderLabel: () => (
                    <span style={{ display: 'inline-block', paddingLeft: 28 }}>
                      <strong>{told.answers[one]}</strong>
                      <span style={{ display: 'block' }}>{round.rules.meanings[one]}</span>
                    </span>
                  ),
                  ariaLabel: `${told.answers[one]}: ${round.rules.meanings[one] ?? ''}`,
                }))}
            />
            {isMissing && <FieldTrouble>{words.chooseAnswer}</FieldTrouble>}
          </div>
          <TextField
            label={told.reason}
            description={words.patients}
            {...longText}
            value={reason}
            onChange={(_, text) => setReason(text ?? '')}
          />
          {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            <PrimaryButton
              type="submit"
              disabled={command.busy}
              text={command.busy ? texts.saving : mine.vote ? words.changeVote : words.castVote}
            />
            <DefaultButton text={words.conflict} onClick={() => setIsConflict(true)} />
          </div>
        </form>
      )}
      {mine.mayVote && isConflict && (
        <ConflictForm
          proposalKey={key}
          round={round.number}
          onDone={() => {
            setIsConflict(false);
            onChanged();
          }}
          onCancel={() => setIsConflict(false)}
        />
      )}
    </section>
  );
}
