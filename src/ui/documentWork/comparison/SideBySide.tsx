import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import {
  besideEachOther,
  type SectionPair,
} from '../../../domain/documents/comparing/besideEachOther';
import type { ComparedSection } from '../../../domain/documents/comparing/compareEditions';
import type { ChangedStretch } from '../../../domain/documents/comparing/comparedWords';
import { comparisonTexts } from '../../../text/pages/comparisonTexts';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { defineStyles, useStyles } from '../../hooks/useStyles';
import { ChangedText } from '../../parts/ChangedText';
import { MarkedWord } from '../../parts/MarkedWord';
import type { Mark } from '../../parts/marks';
import { useWork } from '../workContext';

/** An edition as one side of a comparison. */
export interface ComparedSide {
  readonly number: string;
  readonly label: string;
  readonly sections: readonly ComparedSection[];
}

interface Props {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  section: { padding: '12px 0', borderTop: `1px solid ${semanticColors.bodyDivider}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap' as const,
    gap: '4px 16px',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    marginBottom: 8,
  },
  heading: [fonts.mediumPlus, { fontWeight: 600, margin: 0, overflowWrap: 'anywhere' as const }],
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '32px',
  },
  stacked: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px' },
  of: [fonts.small, { color: semanticColors.bodySubtext, margin: '0 0 4px' }],
  text: [
    fonts.medium,
    {
      margin: 0,
      maxWidth: 680,
      whiteSpace: 'pre-line' as const,
      overflowWrap: 'anywhere' as const,
      lineHeight: '1.55',
    },
  ],
  absent: { color: semanticColors.bodySubtext, fontStyle: 'italic' as const },
}));

const narrowPx = 700;

/** Two documents section by section beside each other (GD-18); stacked where there is no room for columns. */
export function SideBySide({ left, right }: Props): JSX.Element {
  const { language } = useWork();
  const words = comparisonTexts[language];
  const classes = useStyles(styles);
  const [place, isNarrow] = useIsNarrow(narrowPx);
  const [onlyDifferent, setOnlyDifferent] = React.useState(false);
  const pairs = React.useMemo(
    () => besideEachOther(left.sections, right.sections),
    [left.sections, right.sections],
  );
  const shown = onlyDifferent ? pairs.filter(({ isSame }) => !isSame) : pairs;
  const side = (
    { number, label }: ComparedSide,
    stretches: readonly ChangedStretch[] | undefined,
  ): JSX.Element => (
    <div>
      <p className={classes.of}>{words.edition(number, label)}</p>
      {stretches?.some(({ text }) => text.trim() !== '') ? (
        <p className={classes.text}>
          {stretches.map((stretch, index) => (
            <ChangedText key={index} stretch={stretch} words={words.marks} />
          ))}
        </p>
      ) : (
        <p className={`${classes.text} ${classes.absent}`}>
          {stretches ? words.empty : words.absent}
        </p>
      )}
    </div>
  );
  return (
    <div ref={place}>
      <p style={{ maxWidth: 680 }}>{words.key}</p>
      <Checkbox
        label={words.onlyDifferent}
        checked={onlyDifferent}
        onChange={(_, on) => setOnlyDifferent(on === true)}
        styles={{ root: { marginBottom: 12 } }}
      />
      {shown.length === 0 && <p>{words.allSame}</p>}
      {shown.map((pair, index) => (
        <section key={index} className={classes.section} aria-label={pair.heading}>
          <div className={classes.head}>
            <h3 className={classes.heading}>{pair.heading}</h3>
            <PairMark pair={pair} />
          </div>
          <div className={isNarrow ? classes.stacked : classes.columns}>
            {side(left, pair.left)}
            {side(right, pair.right)}
          </div>
        </section>
      ))}
    </div>
  );
}

function PairMark({ pair: { left, right, isSame } }: { readonly pair: SectionPair }): JSX.Element {
  const { language } = useWork();
  const words = comparisonTexts[language];
  const [mark, word]: readonly [Mark, string] = isSame
    ? [{ icon: 'CheckMark', tone: 'quiet' }, words.same]
    : left === undefined
      ? [{ icon: 'Add', tone: 'active' }, words.onlyLocal]
      : right === undefined
        ? [{ icon: 'Remove', tone: 'warning' }, words.onlyRegional]
        : [{ icon: 'Edit', tone: 'active' }, words.different];
  return <MarkedWord mark={mark}>{word}</MarkedWord>;
}
