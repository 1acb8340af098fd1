import * as React from 'react';
import type { Paper, PaperBlock } from '../../../text/papers/paper';
import { defineStyles, useStyles } from '../../hooks/useStyles';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  paper: [
    fonts.medium,
    {
      maxWidth: 680,
      padding: '20px 24px 28px',
      border: `1px solid ${semanticColors.bodyDivider}`,
      color: semanticColors.bodyText,
      background: semanticColors.bodyBackground,
      overflowWrap: 'anywhere' as const,
      selectors: { p: { margin: '0 0 8px', whiteSpace: 'pre-wrap' } },
    },
  ],
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 16,
    flexWrap: 'wrap' as const,
    paddingBottom: 8,
    marginBottom: 16,
    borderBottom: `1px solid ${semanticColors.bodyText}`,
  },
  title: [fonts.xLarge, { margin: '0 0 8px', fontWeight: 600 }],
  part: [fonts.mediumPlus, { margin: '16px 0 4px', fontWeight: 600 }],
  quiet: { color: semanticColors.bodySubtext },
  line: {
    width: 240,
    maxWidth: '100%',
    borderTop: `1px solid ${semanticColors.bodySubtext}`,
    margin: '32px 0 4px',
  },
}));

/** A paper as it is printed, to read on the page. */
export function PaperView({ paper }: { readonly paper: Paper }): JSX.Element {
  const classes = useStyles(styles);
  const { header } = paper;
  const drawn = (block: PaperBlock): React.ReactNode => {
    switch (block.kind) {
      case 'heading':
        return block.level === 1 ? (
          <h3 className={classes.title}>{block.text}</h3>
        ) : block.level === 2 ? (
          <h4 className={classes.part}>{block.text}</h4>
        ) : (
          <h5 className={classes.part}>{block.text}</h5>
        );
      case 'text':
        return <p>{block.text}</p>;
      case 'facts':
        return block.facts.map(([label, value]) => (
          <p key={label} style={{ margin: 0 }}>
            <strong>{label}:</strong> {value}
          </p>
        ));
      case 'list': {
        const List = block.isOrdered ? 'ol' : 'ul';
        return (
          <List style={{ margin: '0 0 8px', paddingLeft: 24 }}>
            {block.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </List>
        );
      }
      case 'signatures':
        return (
          <>
            <h4 className={classes.part}>{block.heading}</h4>
            {block.people.map(({ name, office }) => (
              <React.Fragment key={office}>
                <div className={classes.line} />
                <div>{name}</div>
                <div className={classes.quiet}>{office}</div>
              </React.Fragment>
            ))}
          </>
        );
    }
  };
  return (
    <article className={classes.paper} aria-label={`${header.kind} ${header.reference}`}>
      <div className={classes.head}>
        <div>
          <strong>{header.region}</strong>
          <div className={classes.quiet}>{header.body}</div>
        </div>
        <div>
          <strong>{header.kind}</strong>
          <div className={classes.quiet}>{header.reference}</div>
        </div>
      </div>
      {paper.blocks.map((block, index) => (
        <React.Fragment key={index}>{drawn(block)}</React.Fragment>
      ))}
    </article>
  );
}
