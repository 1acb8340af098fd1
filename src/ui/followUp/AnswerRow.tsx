import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { TextField } from '@fluentui/react/lib/TextField';
import type { DispatchLine } from '../../application/noticePages';
import { answerPageTexts } from '../../text/pages/answerPageTexts';
import { AnswerPanel, type Asked } from '../answers/AnswerPanel';
import { useDraft } from '../hooks/useDraft';
import { usePage } from '../pageContext';

interface Props {
  readonly line: DispatchLine;
  readonly asked: Asked;
  /** The person heads the unit or stands in for its head. */
  readonly isOwn: boolean;
  readonly onAnswered: () => void;
}

/** Answers on the page: one's own department's, or what the coordinator was told by phone or mail. */
export function AnswerRow({ line, asked, isOwn, onAnswered }: Props): JSX.Element {
  const { language, texts } = usePage();
  const words = answerPageTexts[language];
  const [noted, setNoted, forget] = useDraft(`said/${line.key}`, { isOpen: false, saidBy: '' });
  const { isOpen, saidBy } = noted;
  if (isOwn) {
    return (
      <div style={{ display: 'grid', gap: 8, padding: '4px 0 8px' }}>
        <span>{texts.followUp.own}</span>
        <AnswerPanel line={line} asked={asked} onAnswered={onAnswered} />
      </div>
    );
  }
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <div>
        <Link
          as="button"
          aria-expanded={isOpen}
          aria-label={`${words.saidByTitle}: ${line.unitName}`}
          onClick={() => setNoted({ ...noted, isOpen: !isOpen })}
          styles={{ root: { minHeight: 24 } }}
        >
          {words.saidByTitle}
        </Link>
      </div>
      {isOpen && (
        <>
          <TextField
            label={words.saidBy}
            description={words.saidByHint}
            required
            value={saidBy}
            onChange={(_, text) => setNoted({ ...noted, saidBy: text ?? '' })}
            styles={{ root: { maxWidth: 480 } }}
          />
          {saidBy.trim() !== '' && (
            <AnswerPanel
              line={line}
              asked={asked}
              saidBy={saidBy.trim()}
              onAnswered={() => {
                forget();
                onAnswered();
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
