import * as React from 'react';
import type { ChangedStretch } from '../../../domain/documents/comparing/compareEditions';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { defineStyles, useStyles } from '../../hooks/useStyles';
import { hiddenStyle } from '../../parts/LiveRegion';
import { useWork } from '../workContext';

const styles = defineStyles(({ semanticColors }) => ({
  added: {
    textDecoration: 'underline',
    textDecorationThickness: 2,
    background: semanticColors.successBackground,
    color: semanticColors.messageText,
    fontWeight: 600,
    padding: '0 2px',
  },
  removed: {
    textDecoration: 'line-through',
    padding: '0 2px',
    background: semanticColors.errorBackground,
    color: semanticColors.messageText,
  },
}));

/** A stretch of text that stayed, came (underlined) or went (struck through); a screen reader hears which. */
export function MarkedStretch({ stretch }: { readonly stretch: ChangedStretch }): JSX.Element {
  const { language } = useWork();
  const words = documentDraftTexts[language].marks;
  const classes = useStyles(styles);
  const { kind, text } = stretch;
  if (kind === 'same' || text.trim() === '') return <>{text}</>;
  const said = <span style={hiddenStyle}>{`[${words[kind]}: `}</span>;
  const end = <span style={hiddenStyle}>]</span>;
  return kind === 'added' ? (
    <ins className={classes.added}>
      {said}
      {text}
      {end}
    </ins>
  ) : (
    <del className={classes.removed}>
      {said}
      {text}
      {end}
    </del>
  );
}
