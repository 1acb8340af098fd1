import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import type { CaseLine } from '../../../../application/cases/casePages';
import { type CaseStep, caseSteps } from '../../../../domain/cases/groupCase';
import { caseTexts } from '../../../../text/caseTexts';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { useDraft } from '../../../hooks/useDraft';
import { defineStyles, useStyles } from '../../../hooks/useStyles';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { CaseOnBoard } from './CaseOnBoard';

interface Props {
  readonly lines: readonly CaseLine[];
  /** Columns become a stack that is folded. */
  readonly narrow: boolean;
}

const styles = defineStyles(({ semanticColors, fonts, palette }) => ({
  board: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: 12,
    alignItems: 'start',
  },
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8 },
  column: {
    background: palette.neutralLighterAlt,
    border: `1px solid ${semanticColors.variantBorder || palette.neutralLight}`,
    borderRadius: 4,
    padding: 8,
    color: semanticColors.bodyText,
  },
  heading: [
    fonts.medium,
    {
      display: 'flex',
      justifyContent: 'space-between',
      gap: 8,
      margin: '0 0 8px',
      fontWeight: 600,
      overflowWrap: 'anywhere' as const,
      minHeight: 40,
    },
  ],
  fold: [
    fonts.medium,
    {
      display: 'flex',
      gap: 8,
      alignItems: 'center',
      width: '100%',
      minHeight: 40,
      padding: '0 4px',
      border: 0,
      background: 'transparent',
      color: semanticColors.bodyText,
      fontWeight: 600,
      textAlign: 'left' as const,
      cursor: 'pointer',
    },
  ],
  count: { fontVariantNumeric: 'tabular-nums', color: semanticColors.bodySubtext },
  empty: [fonts.small, { margin: 0, color: semanticColors.bodySubtext }],
}));

/** Cases in five columns, one for each step, with counts (LS-04); where there is no room a stack that is folded. */
export function CaseBoard({ lines, narrow }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseListTexts[language];
  const { steps } = caseTexts[language];
  const classes = useStyles(styles);
  const { cards } = useStyles(tableStyles);
  const [folded, setFolded] = useDraft<readonly CaseStep[] | undefined>('cases/folded', undefined);
  const inStep = (step: CaseStep): readonly CaseLine[] =>
    lines.filter((line) => line.step === step);
  const isFolded = (step: CaseStep): boolean => folded?.includes(step) ?? inStep(step).length === 0;
  const fold = (step: CaseStep): void => {
    const now = caseSteps.filter(isFolded);
    setFolded(isFolded(step) ? now.filter((one) => one !== step) : [...now, step]);
  };
  return (
    <div className={narrow ? classes.stack : classes.board}>
      {caseSteps.map((step) => {
        const some = inStep(step);
        const isOpen = !narrow || !isFolded(step);
        return (
          <section
            key={step}
            className={classes.column}
            aria-label={words.stepCount(steps[step], some.length)}
          >
            {narrow ? (
              <button
                type="button"
                className={classes.fold}
                aria-expanded={isOpen}
                onClick={() => fold(step)}
              >
                <Icon iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} aria-hidden="true" />
                {`${steps[step]} (${some.length})`}
              </button>
            ) : (
              <h4 className={classes.heading}>
                <span>{steps[step]}</span>
                <span className={classes.count}>{some.length}</span>
              </h4>
            )}
            {isOpen && some.length > 0 && (
              <ul className={cards}>
                {some.map((line) => (
                  <CaseOnBoard key={line.key} line={line} />
                ))}
              </ul>
            )}
            {isOpen && some.length === 0 && <p className={classes.empty}>{words.emptyStep}</p>}
          </section>
        );
      })}
    </div>
  );
}
