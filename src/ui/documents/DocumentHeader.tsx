import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { publicCopyTexts } from '../../text/pages/publicCopyTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import type { Fact } from '../parts/FactList';
import { MarkedWord } from '../parts/MarkedWord';
import { publicMark } from '../parts/publicMark';
import { documentMarks } from './documentMarks';
import { useDocuments } from './documentsContext';
import type { ReadEdition } from './ReadingView';
import { addressOf } from './useDocumentRoute';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  title: [
    fonts.xLarge,
    {
      margin: '0 0 6px',
      fontWeight: 600,
      overflowWrap: 'anywhere' as const,
      selectors: { ':focus': { outline: 'none' } },
    },
  ],
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: '8px 16px',
    margin: '12px 0',
    padding: '12px 0',
    borderTop: `1px solid ${semanticColors.bodyDivider}`,
    borderBottom: `1px solid ${semanticColors.bodyDivider}`,
  },
  label: [fonts.small, { color: semanticColors.bodySubtext, margin: 0 }],
  value: [fonts.medium, { margin: 0, overflowWrap: 'anywhere' as const }],
  actions: { display: 'flex', flexWrap: 'wrap' as const, gap: 4 },
}));

/** What the header of a printed routine says (GD-01 … GD-07, GD-22, GD-26): facts of the edition that is shown, as far as they are known. */
export const headerFacts = (
  { document: shown, edition }: ReadEdition,
  words: ReturnType<typeof useDocuments>['words'],
): readonly Fact[] => {
  const isLatest = edition === shown.edition;
  const ofLatest = (value: string | undefined): string | undefined =>
    isLatest ? value : undefined;
  return [
    [words.reading.number, shown.number],
    [words.reading.edition, edition],
    [words.reading.scope, shown.scope],
    [words.reading.approvedBy, ofLatest(shown.approvedBy)],
    [words.reading.approvedOn, ofLatest(shown.approvedOn)],
    [words.reading.mainAuthor, ofLatest(shown.mainAuthor)],
    [words.reading.reviewBy, ofLatest(shown.reviewBy)],
    [words.reading.followUp, ofLatest(shown.followUp)],
    [words.reading.decision, ofLatest(shown.decision)],
    [words.reading.system, shown.system],
  ];
};

interface Props {
  readonly read: ReadEdition;
  readonly heading: React.RefObject<HTMLHeadingElement>;
}

/** Title, status, facts, and what can be done with a document. */
export function DocumentHeader({ read, heading }: Props): JSX.Element {
  const page = useDocuments();
  const { words, own, announce, language } = page;
  const classes = useStyles(styles);
  const { document: shown } = read;
  const { number, type, status } = shown;
  const isFavourite = own.own.favourites.includes(number);
  const copy = (): void => {
    const address = new URL(addressOf({ number }), window.location.href).href;
    navigator.clipboard.writeText(address).then(
      () => announce(words.reading.copied),
      () => undefined,
    );
  };
  return (
    <header>
      <h2 className={classes.title} ref={heading} tabIndex={-1}>
        {type ? `${words.types[type]}: ` : ''}
        {shown.title}
      </h2>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 24px' }}>
        <MarkedWord mark={documentMarks[status]}>{words.statuses[status]}</MarkedWord>
        {shown.isPublic && read.edition === shown.edition && (
          <MarkedWord mark={publicMark}>{publicCopyTexts[language].word}</MarkedWord>
        )}
      </div>
      <dl className={classes.facts}>
        {headerFacts(read, words)
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt className={classes.label}>{label}</dt>
              <dd className={classes.value}>{value}</dd>
            </div>
          ))}
      </dl>
      <div className={classes.actions}>
        <ActionButton
          iconProps={{ iconName: isFavourite ? 'FavoriteStarFill' : 'FavoriteStar' }}
          aria-pressed={isFavourite}
          text={isFavourite ? words.own.remove : words.own.add}
          onClick={() => own.toggleFavourite(number)}
        />
        <ActionButton
          iconProps={{ iconName: 'Print' }}
          text={words.reading.print}
          onClick={() => window.print()}
        />
        <ActionButton
          iconProps={{ iconName: 'Link' }}
          text={words.reading.copyLink}
          onClick={copy}
        />
        {shown.fileUrl && (
          <ActionButton
            iconProps={{ iconName: 'Page' }}
            text={words.reading.openFile}
            href={shown.fileUrl}
            target="_blank"
          />
        )}
      </div>
    </header>
  );
}
