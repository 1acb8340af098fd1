import * as React from 'react';
import type { ChangedStretch } from '../../domain/documents/comparing/comparedWords';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { hiddenStyle } from './LiveRegion';

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

interface Props {
  readonly stretch: ChangedStretch;
  /** What came and went is called so. */
  readonly words: { readonly added: string; readonly removed: string };
}

/** A stretch of text that stayed, came (underlined) or went (struck through); a screen reader hears which. */
export function ChangedText({ stretch, words }: Props): JSX.Element {
  const classes = useStyles(styles);
  const { kind, text } = stretch;
  if (kind === 'same' || text.trim() === '') return <>{text}</>;
  // The space behind a phrase is neither underlined nor struck through.
  const phrase = text.replace(/\s+$/, '');
  const behind = text.slice(phrase.length);
  const said = <span style={hiddenStyle}>{`[${words[kind]}: `}</span>;
  const end = <span style={hiddenStyle}>]</span>;
  return (
    <>
      {kind === 'added' ? (
        <ins className={classes.added}>
          {said}
          {phrase}
          {end}
        </ins>
      ) : (
        <del className={classes.removed}>
          {said}
          {phrase}
          {end}
        </del>
      )}
      {behind}
    </>
  );
}
