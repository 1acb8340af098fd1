import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { dayAndTime } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useStyles } from '../../../hooks/useStyles';
import { MarkedWord } from '../../../parts/MarkedWord';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { doneMark, missingMark, notRelevantMark } from '../caseMarks';
import type { CaseFormName, SectionProps } from './openCase';
import { PerspectiveForm } from './PerspectiveForm';

/** The perspectives of the region, which are covered, and with what (LS-19). */
export function Perspectives(props: SectionProps): JSX.Element {
  const { whole, desk, open, onOpen } = props;
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { perspectives, closed } = whole.groupCase;
  const mayCover = whole.rights.prepares && !closed;
  return (
    <section aria-label={words.perspectives}>
      <SectionHeading rule={words.perspectivesOf(perspectives.length, desk.perspectives.length)}>
        {words.perspectives}
      </SectionHeading>
      <ul className={classes.cards}>
        {desk.perspectives.map((name) => {
          const covered = perspectives.find(({ perspective }) => perspective === name);
          const mark = !covered ? missingMark : covered.isRelevant ? doneMark : notRelevantMark;
          const said = !covered
            ? words.notCovered
            : covered.isRelevant
              ? words.covered
              : words.notRelevant;
          const form: CaseFormName = `coverPerspective/${name}`;
          const button = covered ? words.changeCover : words.cover;
          return (
            <li key={name} className={classes.card}>
              <div className={classes.line}>
                <strong>{name}</strong>
                <MarkedWord mark={mark}>{said}</MarkedWord>
              </div>
              {covered && (
                <>
                  <span style={{ whiteSpace: 'pre-wrap' }}>{covered.note}</span>
                  <span className={classes.under}>
                    {covered.by.name}, {dayAndTime(covered.at)}
                  </span>
                </>
              )}
              {mayCover && open !== form && (
                <div>
                  <DefaultButton
                    text={button}
                    ariaLabel={`${button}: ${name}`}
                    onClick={() => onOpen(form)}
                  />
                </div>
              )}
              {open === form && <PerspectiveForm {...props} name={name} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
