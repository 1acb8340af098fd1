import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { BasisLine } from '../../application/basisPages';
import type { Instant } from '../../domain/time';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { useFocusSoon } from '../hooks/useFocusSoon';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useOpenForm } from '../hooks/useOpenForm';
import { useStyles } from '../hooks/useStyles';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { AnswerForm } from './AnswerForm';
import { GivenAnswer, StatusOfQuestion } from './basisCells';

/** By what right the person on the page answers a question, if any. */
export type AnswerRight = 'own' | 'onBehalf' | undefined;

interface Props {
  readonly noticeKey: string;
  readonly lines: readonly BasisLine[];
  readonly rightOf: (line: BasisLine) => AnswerRight;
  readonly assessedAt: Instant | undefined;
  readonly onSaved: () => void;
}

/** The dialogue table of Bilaga 1: each question with its party, where it stands, and its answer (B1-13). */
export function BasisDialogue(props: Props): JSX.Element {
  const { lines, rightOf, onSaved, noticeKey, assessedAt } = props;
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const [place, narrow] = useIsNarrow(720);
  const [dialogue, focusSoon] = useFocusSoon<HTMLDivElement>();
  const forms = useOpenForm('basis');
  const isOpen = (line: BasisLine): boolean =>
    forms.open === line.question.key && rightOf(line) !== undefined;
  const words = basisPageTexts[language];

  const opener = (line: BasisLine): JSX.Element | null => {
    const { question, given } = line;
    if (line.status === 'notAsked' || !rightOf(line) || isOpen(line)) return null;
    return (
      <DefaultButton
        text={given ? words.change : words.answerHere}
        ariaLabel={(given ? words.changeFor : words.answerFor)(question.question)}
        data-opens={question.key}
        onClick={() => {
          forms.show(question.key);
          focusSoon(`[data-form="${question.key}"] :is(input, textarea)`);
        }}
      />
    );
  };
  const close = (key: string): void => {
    forms.close();
    focusSoon(`[data-opens="${key}"]`);
  };
  const form = (line: BasisLine): JSX.Element | null =>
    isOpen(line) ? (
      <AnswerForm
        noticeKey={noticeKey}
        line={line}
        onBehalf={rightOf(line) === 'onBehalf'}
        draft={forms.draft}
        onCancel={() => close(line.question.key)}
        onSaved={() => {
          close(line.question.key);
          onSaved();
        }}
      />
    ) : null;
  const asked = ({ question }: BasisLine): JSX.Element => (
    <>
      <span className={classes.main}>{question.question}</span>
      {question.instruction && <span className={classes.under}>{question.instruction}</span>}
    </>
  );
  const answer = (line: BasisLine): JSX.Element => (
    <>
      <GivenAnswer line={line} assessedAt={assessedAt} />
      <div>{opener(line)}</div>
    </>
  );

  return (
    <div ref={place}>
      <div ref={dialogue}>
        {narrow ? (
          <ul className={classes.cards}>
            {lines.map((line) => (
              <li
                key={line.question.key}
                className={classes.card}
                data-question={line.question.key}
              >
                {asked(line)}
                <span className={classes.under}>{line.partyName}</span>
                <div>
                  <StatusOfQuestion line={line} />
                </div>
                {answer(line)}
                <div data-form={line.question.key}>{form(line)}</div>
              </li>
            ))}
          </ul>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                {[words.question, words.party, words.status, words.answer].map((word) => (
                  <th key={word} scope="col">
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <React.Fragment key={line.question.key}>
                  <tr data-question={line.question.key}>
                    <th scope="row" className={classes.wide}>
                      {asked(line)}
                    </th>
                    <td>{line.partyName}</td>
                    <td>
                      <StatusOfQuestion line={line} />
                    </td>
                    <td className={classes.wide}>{answer(line)}</td>
                  </tr>
                  {isOpen(line) && (
                    <tr>
                      <td colSpan={4} data-form={line.question.key}>
                        {form(line)}
                      </td>
                    </tr>
                  )}
                </React.Fragment>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}
