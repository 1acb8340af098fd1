import * as React from 'react';
import type { GroupCase } from '../../../../domain/cases/groupCase';
import { caseSteps, placeOfStep } from '../../../../domain/cases/groupCase';
import { caseTexts } from '../../../../text/caseTexts';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { defineStyles, useStyles } from '../../../hooks/useStyles';
import { hiddenStyle } from '../../../parts/LiveRegion';
import { MarkedWord } from '../../../parts/MarkedWord';
import { useLsg } from '../../lsgContext';
import { doneMark, missingMark, stepMarks } from '../caseMarks';

const styles = defineStyles(({ semanticColors, fonts, palette }) => ({
  steps: [
    fonts.medium,
    {
      listStyle: 'none',
      display: 'flex',
      flexWrap: 'wrap' as const,
      gap: '4px 20px',
      margin: '4px 0 16px',
      padding: '8px 0',
      color: semanticColors.bodyText,
      borderTop: `1px solid ${semanticColors.bodyDivider}`,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
    },
  ],
  now: { borderBottom: `2px solid ${palette.themePrimary}` },
}));

/** The five steps, which are done, and where the case is (LS-04). */
export function StepIndicator({ groupCase }: { readonly groupCase: GroupCase }): JSX.Element {
  const { language } = useLsg();
  const words = casePageTexts[language];
  const { steps } = caseTexts[language];
  const classes = useStyles(styles);
  const here = placeOfStep(groupCase.step);
  return (
    <ol className={classes.steps} aria-label={words.steps}>
      {caseSteps.map((step, index) => {
        const isNow = index === here;
        const isDone = index < here;
        const mark = isNow ? stepMarks[step] : isDone ? doneMark : missingMark;
        const said = isNow ? words.stepNow : isDone ? words.stepDone : words.stepLeft;
        return (
          <li
            key={step}
            className={isNow ? classes.now : ''}
            {...(isNow ? { 'aria-current': 'step' as const } : {})}
          >
            <MarkedWord mark={mark} strong={isNow}>
              {index + 1}. {steps[step]}
              <span style={hiddenStyle}>, {said}</span>
            </MarkedWord>
          </li>
        );
      })}
    </ol>
  );
}
