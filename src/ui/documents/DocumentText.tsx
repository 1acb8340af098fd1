import * as React from 'react';
import type { ShownSection } from '../../application/documentPages';
import { purposeOf } from '../../domain/documents/reading/knownHeadings';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { DocumentContents } from './DocumentContents';
import { useDocuments } from './documentsContext';
import { EditionList } from './EditionList';
import type { ReadEdition } from './ReadingView';
import { References } from './References';
import { RelatedDocuments } from './RelatedDocuments';
import { SectionText } from './SectionText';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  narrow: { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' },
  wide: {
    display: 'grid',
    gap: 32,
    gridTemplateColumns: 'minmax(160px, 220px) minmax(0, 680px) minmax(180px, 260px)',
    alignItems: 'start',
  },
  section: { scrollMarginTop: 16, marginBottom: 20, selectors: { ':focus': { outline: 'none' } } },
  h3: [fonts.large, { fontWeight: 600, margin: '16px 0 6px', overflowWrap: 'anywhere' as const }],
  h4: [
    fonts.mediumPlus,
    { fontWeight: 600, margin: '12px 0 4px', overflowWrap: 'anywhere' as const },
  ],
  asked: { borderInlineStart: `3px solid ${semanticColors.link}`, paddingInlineStart: 12 },
}));

interface Props {
  readonly read: ReadEdition;
  readonly section: string | undefined;
}

const narrowPx = 900;

/** The id of a section's element, by its place. */
export const sectionId = (place: number): string => `avsnitt-${place}`;

/** Contents to the left, the text in a measure that can be read, what it hangs together with to the right. */
export function DocumentText({ read, section }: Props): JSX.Element {
  const { words } = useDocuments();
  const classes = useStyles(styles);
  const [measure, isNarrow] = useIsNarrow(narrowPx);
  const { document: shown, sections, edition } = read;
  const hasChangeNote = sections.some(({ heading }) => purposeOf(heading) === 'changeNote');
  React.useEffect(() => {
    if (section === undefined) return;
    const found = document.getElementById(sectionId(Number(section)));
    found?.scrollIntoView?.({ block: 'start' });
    found?.focus({ preventScroll: true });
  }, [section, sections, isNarrow]);
  return (
    <div ref={measure} className={isNarrow ? classes.narrow : classes.wide}>
      <DocumentContents
        sections={sections}
        number={shown.number}
        isNarrow={isNarrow}
        edition={edition === shown.edition ? undefined : edition}
      />
      <div>
        {sections.length === 0 && <p>{words.reading.noText}</p>}
        {sections.map((one) => (
          <Section key={one.key} section={one} isAsked={`${one.place}` === section} />
        ))}
        {shown.changeNote && edition === shown.edition && !hasChangeNote && (
          <section className={classes.section}>
            <h3 className={classes.h3}>{words.reading.changeNote}</h3>
            <SectionText heading="" text={shown.changeNote} />
          </section>
        )}
      </div>
      <aside aria-label={words.related.title}>
        <RelatedDocuments read={read} />
        <References relations={read.relations} />
        <EditionList read={read} />
      </aside>
    </div>
  );
}

interface SectionProps {
  readonly section: ShownSection;
  readonly isAsked: boolean;
}

function Section({ section, isAsked }: SectionProps): JSX.Element {
  const classes = useStyles(styles);
  const Heading = section.level <= 1 ? 'h3' : 'h4';
  const id = sectionId(section.place);
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-rubrik`}
      className={`${classes.section} ${isAsked ? classes.asked : ''}`}
    >
      <Heading id={`${id}-rubrik`} className={classes[Heading]}>
        {section.heading}
      </Heading>
      <SectionText heading={section.heading} text={section.text} />
    </section>
  );
}
