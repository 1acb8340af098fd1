import * as React from 'react';
import { excerptOf, markWords } from '../../domain/documents/search/excerptOf';
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
  const classes = useStyles(styles);
  const list = React.useRef<HTMLUListElement>(null);
  const step = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = Array.from(list.current?.querySelectorAll<HTMLElement>('a[href]') ?? []);
    const at = links.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    if (at < 0) onLeaveUp?.();
    else links[at]?.focus();
  };
  return (
    <ul className={classes.list} aria-label={label} ref={list}>
      {hits.map((hit) => (
        <li key={hit.entry.number} className={classes.hit}>
          <Hit hit={hit} words={words} texts={texts} onKeyDown={step} />
        </li>
      ))}
    </ul>
  );
}

interface HitProps extends Pick<Props, 'words' | 'texts'> {
  readonly hit: SearchHit;
  readonly onKeyDown: React.KeyboardEventHandler<HTMLElement>;
}

function Hit({ hit, words, texts, onKeyDown }: HitProps): JSX.Element {
  const { words: page, today } = useDocuments();
  const classes = useStyles(styles);
  const { entry, place } = hit;
  const heading = place === undefined ? '' : (entry.headings[place] ?? '');
  const key = textKeyOf(hit);
  const excerpt = key === undefined ? [] : excerptOf(texts.get(key) ?? '', words);
  const status = entry.status === 'underRevision' ? 'inForce' : entry.status;
  return (
    <>
      <DocumentLink
        to={{ number: entry.number, ...(place === undefined ? {} : { section: `${place}` }) }}
        className={classes.link}
        onKeyDown={onKeyDown}
      >
        <MarkedText stretches={markWords(entry.title, words)} />
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
      {heading !== '' && (
        <p className={classes.excerpt}>
          <MarkedText stretches={markWords(page.search.inSection(heading), words)} />
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
}
