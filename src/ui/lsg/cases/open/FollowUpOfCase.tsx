import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { plannedFollowUp } from '../../../../domain/cases/followUp';
import { dayOf } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useStyles } from '../../../hooks/useStyles';
import { MarkedWord } from '../../../parts/MarkedWord';
import { lateMark } from '../../../parts/marks';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { doneMark, followUpMark } from '../caseMarks';
import { FollowUpForm } from './FollowUpForm';
import type { SectionProps } from './openCase';

/** When what came of a case is looked at, and what that showed (LS-12, LS-16); a closed case is followed up too. */
export function FollowUpOfCase(props: SectionProps): JSX.Element | null {
  const { whole, open, onOpen } = props;
  const { language, today } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { followUps } = whole.groupCase;
  const planned = plannedFollowUp(whole.groupCase);
  return (
    <section aria-label={words.followUp}>
      <SectionHeading>{words.followUp}</SectionHeading>
      {followUps.length === 0 ? (
        <p style={{ margin: '0 0 8px' }}>{words.noFollowUp}</p>
      ) : (
        <ul className={classes.cards}>
          {followUps.map(({ on, what, at, done }) => (
            <li key={at} className={classes.card}>
              {done ? (
                <MarkedWord mark={doneMark}>
                  {words.followedUp(done.by.name, dayOf(done.at))}
                </MarkedWord>
              ) : (
                <MarkedWord mark={on < today ? lateMark : followUpMark}>
                  {on < today ? words.followUpLate(on) : words.followUpOn(on)}
                </MarkedWord>
              )}
              <span>{what}</span>
              {done && <span style={{ whiteSpace: 'pre-wrap' }}>{done.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {whole.rights.prepares && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 }}>
          {planned && (
            <DefaultButton text={words.doFollowUp} onClick={() => onOpen('doFollowUp')} />
          )}
          <DefaultButton
            text={planned ? words.moveFollowUp : words.planFollowUp}
            onClick={() => onOpen('planFollowUp')}
          />
        </div>
      )}
      {(open === 'planFollowUp' || open === 'doFollowUp') && (
        <FollowUpForm key={open} {...props} isDoing={open === 'doFollowUp'} />
      )}
    </section>
  );
}
