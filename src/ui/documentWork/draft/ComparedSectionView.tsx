import * as React from 'react';
import type { SectionChange } from '../../../domain/documents/comparing/compareEditions';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { defineStyles, useStyles } from '../../hooks/useStyles';
import { ChangedText } from '../../parts/ChangedText';
import { MarkedWord } from '../../parts/MarkedWord';
import type { Mark } from '../../parts/marks';
import { useWork } from '../workContext';

interface Props {
  readonly part: SectionChange;
  /** There is an edition in force to compare with: else nothing is marked. */
  readonly isCompared: boolean;
  readonly children: React.ReactNode;
}

const marks: { readonly [C in SectionChange['change']]: Mark } = {
  same: { icon: 'CheckMark', tone: 'quiet' },
  changed: { icon: 'Edit', tone: 'active' },
  added: { icon: 'Add', tone: 'good' },
  removed: { icon: 'Remove', tone: 'bad' },
};

const styles = defineStyles(({ semanticColors, fonts }) => ({
  section: { padding: '12px 0', borderTop: `1px solid ${semanticColors.bodyDivider}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap' as const,
    gap: '4px 16px',
    alignItems: 'baseline',
    justifyContent: 'space-between',
  },
  heading: [fonts.mediumPlus, { fontWeight: 600, margin: 0, overflowWrap: 'anywhere' as const }],
  text: [
    fonts.medium,
    {
      whiteSpace: 'pre-wrap' as const,
      overflowWrap: 'anywhere' as const,
      lineHeight: 22,
      margin: '8px 0',
    },
  ],
}));

/** A section of a draft with what came and what went, marked by line and word as well as by colour. */
export function ComparedSectionView({ part, isCompared, children }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentDraftTexts[language];
  const classes = useStyles(styles);
  return (
    <section className={classes.section} aria-label={part.heading || words.wholeDocument}>
      <div className={classes.head}>
        <h3 className={classes.heading}>{part.heading}</h3>
        {isCompared && (
          <MarkedWord mark={marks[part.change]}>{words.change[part.change]}</MarkedWord>
        )}
      </div>
      <div className={classes.text}>
        {part.stretches.map((stretch, index) =>
          isCompared ? (
            <ChangedText key={index} stretch={stretch} words={words.marks} />
          ) : (
            <React.Fragment key={index}>{stretch.text}</React.Fragment>
          ),
        )}
      </div>
      {children}
    </section>
  );
}
