import * as React from 'react';
import { excerptOf, type MarkedStretch, markWords } from '../../domain/documents/search/excerptOf';
import type { SearchHit } from '../../domain/documents/search/searchIndex';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { DocumentLink } from './DocumentLink';
import { documentMarks, isPastReviewOn, pastReviewMark } from './documentMarks';
import { useDocuments } from './documentsContext';
import { MarkedText } from './MarkedText';
import { textKeyOf } from './useExcerpts';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  hit: { padding: '12px 0', borderBottom: `1px solid ${semanticColors.bodyDivider}` },
  link: [fonts.mediumPlus, { fontWeight: 600, overflowWrap: 'anywhere' as const }],
  facts: [
    fonts.small,
    {
      color: semanticColors.bodySubtext,
      display: 'flex',
      alignItems: 'baseline',
      flexWrap: 'wrap' as const,
      gap: '2px 12px',
      margin: '2px 0',
    },
  ],
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' as const },
  excerpt: [fonts.medium, { margin: '4px 0 0', maxWidth: 720, overflowWrap: 'anywhere' as const }],
}));

type Step = React.KeyboardEventHandler<HTMLElement>;

interface Props {
  readonly hits: readonly SearchHit[];
  readonly words: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly label: string;
  /** Goes back to where was written. */
  readonly onLeaveUp?: () => void;
}

/** Documents that were found: number, title, status, and the hit in its section with the words around it. */
export function HitList({ hits, words, texts, label, onLeaveUp }: Props): JSX.Element {
  const { words: page } = useDocuments();
  const classes = useStyles(styles);
  const list = React.useRef<HTMLUListElement>(null);
  const step: Step = (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = Array.from(list.current?.querySelectorAll<HTMLElement>('a[href]') ?? []);
    const at = links.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    if (at < 0) onLeaveUp?.();
    else links[at]?.focus();
  };
  const latestStep = React.useRef(step);
  latestStep.current = step;
  const onKeyDown = React.useCallback<Step>((event) => latestStep.current(event), []);
  return (
    <ul className={classes.list} aria-label={label} ref={list}>
      {hits.map((hit) => {
        const { entry, place } = hit;
        const heading = place === undefined ? '' : (entry.headings[place] ?? '');
        const key = textKeyOf(hit);
        return (
          <li key={entry.number} className={classes.hit}>
            <Hit
              entry={entry}
              place={place}
              title={markWords(entry.title, words)}
              heading={heading === '' ? [] : markWords(page.search.inSection(heading), words)}
              excerpt={key === undefined ? [] : excerptOf(texts.get(key) ?? '', words)}
              onKeyDown={onKeyDown}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface HitProps extends Pick<SearchHit, 'entry'> {
  readonly place: number | undefined;
  readonly title: readonly MarkedStretch[];
  readonly heading: readonly MarkedStretch[];
  readonly excerpt: readonly MarkedStretch[];
  readonly onKeyDown: Step;
}

const sameMarks = (one: readonly MarkedStretch[], other: readonly MarkedStretch[]): boolean =>
  one.length === other.length &&
  one.every(({ text, isHit }, at) => text === other[at]?.text && isHit === other[at]?.isHit);

// The words searched for are others at every letter, the marks of a hit that stays are mostly the same.
const looksTheSame = (before: HitProps, after: HitProps): boolean =>
  before.entry === after.entry &&
  before.place === after.place &&
  before.onKeyDown === after.onKeyDown &&
  sameMarks(before.title, after.title) &&
  sameMarks(before.heading, after.heading) &&
  sameMarks(before.excerpt, after.excerpt);

const Hit = React.memo(function Hit(props: HitProps): JSX.Element {
  const { entry, place, title, heading, excerpt, onKeyDown } = props;
  const { words: page, today } = useDocuments();
  const classes = useStyles(styles);
  const status = entry.status === 'underRevision' ? 'inForce' : entry.status;
  return (
    <>
      <DocumentLink
        to={{ number: entry.number, ...(place === undefined ? {} : { section: `${place}` }) }}
        className={classes.link}
        onKeyDown={onKeyDown}
      >
        <MarkedText stretches={title} />
      </DocumentLink>
      <div className={classes.facts}>
        <span className={classes.number}>{entry.number}</span>
        {entry.type && <span>{page.types[entry.type]}</span>}
        {entry.scope && <span>{entry.scope}</span>}
        <MarkedWord mark={documentMarks[status]}>{page.statuses[status]}</MarkedWord>
        {isPastReviewOn(entry, today) && (
          <MarkedWord mark={pastReviewMark}>{page.banner.pastReviewShort}</MarkedWord>
        )}
      </div>
      {heading.length > 0 && (
        <p className={classes.excerpt}>
          <MarkedText stretches={heading} />
          {excerpt.length > 0 && (
            <>
              {': '}
              <MarkedText stretches={excerpt} />
            </>
          )}
        </p>
      )}
    </>
  );
}, looksTheSame);
