import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { beginCasePlace } from '../../../application/cases/beginCasePlace';
import { actionsOf, auditStream, type Recommendation } from '../../../domain/audits/audit';
import { auditTexts, dueText } from '../../../text/auditTexts';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { tableStyles } from '../../parts/tableStyles';
import { ActionPlanForm } from '../actions/ActionPlanForm';
import { AuditLink } from '../AuditLink';
import { missingMark } from '../auditMarks';
import { useAudits } from '../auditsContext';
import { actionPlace } from '../places';
import { OneTextForm } from '../OneTextForm';
import type { AuditSection } from './openForms';
import { RecommendationForm } from './RecommendationForm';

interface Props extends AuditSection {
  readonly recommendation: Recommendation;
}

/** One recommendation or commitment: its text, the region's answer, its actions, and the way to a case of the LSG. */
export function RecommendationView({ recommendation, ...section }: Props): JSX.Element {
  const { language, desk, reader } = useAudits();
  const words = auditPageTexts[language];
  const shared = auditTexts[language];
  const classes = useStyles(tableStyles);
  const { whole, open, onOpen } = section;
  const { audit } = whole;
  const { number, kind, heading, text, answer } = recommendation;
  const actions = actionsOf(audit, recommendation);
  const mayAnswer = desk.isKeeper && (audit.reply === undefined || answer === undefined);
  const named = (word: string): { text: string; ariaLabel: string } => ({
    text: word,
    ariaLabel: `${word}: ${number} ${heading}`,
  });
  return (
    <>
      <div>
        <span className={classes.under}>
          {shared.kind[kind]} {number}
        </span>
        <h4 style={{ margin: 0, fontWeight: 600, fontSize: 'inherit' }}>{heading}</h4>
      </div>
      <div style={{ whiteSpace: 'pre-wrap', maxWidth: 720 }}>{text}</div>
      <div style={{ maxWidth: 720 }}>
        <span className={classes.under}>{words.answer}</span>
        {answer === undefined ? (
          <MarkedWord mark={missingMark}>{words.noAnswer}</MarkedWord>
        ) : (
          <div style={{ whiteSpace: 'pre-wrap' }}>{answer}</div>
        )}
      </div>
      <div>
        <span className={classes.under}>{words.actions}</span>
        {actions.length === 0 ? (
          <MarkedWord mark={missingMark}>{words.noAction}</MarkedWord>
        ) : (
          actions.map((action) => (
            <div key={action.number}>
              <AuditLink to={actionPlace(audit.key, action.number)}>{action.what}</AuditLink>
              {` – ${action.owner.name}, ${dueText(action.due, language).toLocaleLowerCase('sv')}`}
            </div>
          ))
        )}
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 8px' }}>
        {mayAnswer && (
          <ActionButton
            iconProps={{ iconName: 'Edit' }}
            {...named(answer === undefined ? words.writeAnswer : words.changeAnswer)}
            onClick={() => onOpen(`answer/${number}`)}
          />
        )}
        {desk.isKeeper && (
          <ActionButton
            iconProps={{ iconName: 'Add' }}
            {...named(words.plan)}
            onClick={() => onOpen(`plan/${number}`)}
          />
        )}
        {desk.isKeeper && !audit.reply && (
          <ActionButton
            iconProps={{ iconName: 'EditNote' }}
            {...named(words.changeRecommendation)}
            onClick={() => onOpen(`change/${number}`)}
          />
        )}
        <ActionButton
          iconProps={{ iconName: 'FabricFolder' }}
          {...named(words.begin)}
          href={beginCasePlace(reader.pagesPath, auditStream(audit.key), heading)}
        />
      </div>
      {open === `change/${number}` && (
        <RecommendationForm {...section} kind={kind} before={recommendation} />
      )}
      {open === `answer/${number}` && (
        <OneTextForm
          {...{ auditKey: audit.key, name: 'answerRecommendation', draft: section.draft }}
          label={words.writeAnswer}
          field={words.answer}
          sentence={words.answerSentence}
          doIt={words.save}
          beginning={answer ?? ''}
          wishOf={(written) => ({ number, answer: written })}
          onDone={() => section.onDone(words.answered)}
          onCancel={section.onClose}
        />
      )}
      {open === `plan/${number}` && (
        <ActionPlanForm
          {...{ audit, recommendation: number, draft: section.draft }}
          onClose={section.onClose}
          onDone={section.onDone}
        />
      )}
    </>
  );
}
