import * as React from 'react';
import type { WholeDocument } from '../../../application/documentWorkPages';
import type { DocumentComment, Draft } from '../../../domain/documents/document';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import type { Mark } from '../../parts/marks';
import { Moment } from '../../parts/Moment';
import { tableStyles } from '../../parts/tableStyles';
import { useWork } from '../workContext';
import { AnswerComment } from './AnswerComment';

interface Props {
  readonly whole: WholeDocument;
  readonly draft: Draft;
  readonly onAnswered: () => void;
}

const marks: { readonly [O in 'waits' | 'taken' | 'declined']: Mark } = {
  waits: { icon: 'Clock', tone: 'warning' },
  taken: { icon: 'Completed', tone: 'good' },
  declined: { icon: 'Blocked2', tone: 'quiet' },
};

/** Comments in the order of the text, those on the whole document first. */
function bySection(
  comments: readonly DocumentComment[],
  headings: readonly string[],
): readonly (readonly [string | undefined, readonly DocumentComment[]])[] {
  const sections = new Map<string | undefined, DocumentComment[]>();
  comments.forEach((one) => sections.set(one.section, [...(sections.get(one.section) ?? []), one]));
  const placeOf = (section: string | undefined): number =>
    section === undefined ? -1 : headings.indexOf(section) >>> 0;
  return Array.from(sections).sort(([one], [other]) => placeOf(one) - placeOf(other));
}

/** What was said of the draft, section by section, and how each comment was answered. */
export function CommentsTab({ whole, draft, onAnswered }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentDraftTexts[language];
  const classes = useStyles(tableStyles);
  const { comments } = draft;
  const mayAnswer =
    whole.rights.mayEdit && (draft.stage === 'writing' || draft.stage === 'inComment');
  if (comments.length === 0) return <p style={{ maxWidth: 640 }}>{words.noComments}</p>;
  const waiting = comments.filter(({ answer }) => answer === undefined).length;
  const headings = (whole.draftText?.sections ?? []).map(({ heading }) => heading);
  return (
    <div style={{ maxWidth: 760 }}>
      <p role="status">{waiting > 0 ? words.unanswered(waiting) : words.answered}</p>
      {bySection(comments, headings).map(([section, some]) => (
        <section key={section ?? ''} aria-label={section ?? words.wholeDocument}>
          <SectionHeading>{section ?? words.wholeDocument}</SectionHeading>
          <ul className={classes.cards} style={{ marginBottom: 16 }}>
            {some.map((comment) => {
              const { id, by, at, text, answer } = comment;
              const state = answer?.outcome ?? 'waits';
              return (
                <li key={id} className={classes.card}>
                  <div className={classes.line}>
                    <span>
                      <strong>{by.name}</strong> <Moment at={at} />
                    </span>
                    <MarkedWord mark={marks[state]}>{words[state]}</MarkedWord>
                  </div>
                  <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>
                  {answer && (
                    <span className={classes.under}>
                      {words.answerOf(answer.by.name)}
                      {answer.note && `: ${answer.note}`}
                    </span>
                  )}
                  {mayAnswer && (
                    <AnswerComment
                      number={whole.document.number}
                      comment={comment}
                      onDone={onAnswered}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
