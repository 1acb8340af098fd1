import * as React from 'react';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { tableStyles } from '../parts/tableStyles';

const styles = defineStyles(({ fonts }) => ({
  heading: [fonts.large, { fontWeight: 600, margin: '0 0 8px' }],
  section: { maxWidth: 720, marginBottom: 24 },
}));

// What is older is found on the page of its notice or document.
const mostEarlier = 30;

interface Props<T> {
  readonly waiting: readonly T[];
  readonly earlier: readonly T[];
  readonly draw: (one: T) => JSX.Element;
  readonly words: { readonly waiting: string; readonly nothing: string; readonly earlier: string };
}

/** What waits for an answer, answered in place; below it the latest of what was answered. */
export function WaitingFirst<T>({ waiting, earlier, draw, words }: Props<T>): JSX.Element {
  const classes = useStyles(styles);
  const lists = useStyles(tableStyles);
  const list = (some: readonly T[]): JSX.Element => (
    <ul className={lists.cards}>{some.map((one) => draw(one))}</ul>
  );
  return (
    <>
      <section className={classes.section}>
        <h2 className={classes.heading}>{words.waiting}</h2>
        {waiting.length > 0 ? list(waiting) : <p>{words.nothing}</p>}
      </section>
      {earlier.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{words.earlier}</h2>
          {list(earlier.slice(0, mostEarlier))}
        </section>
      )}
    </>
  );
}
