import * as React from 'react';
import { listPageTexts } from '../../text/pages/listPageTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark } from '../parts/marks';
import type { NoticeSummary } from '../../application/noticePages';
import { isLate, isWithin, type NoticeFilter, noticeFilters } from './noticeFilters';

interface Props {
  readonly notices: readonly NoticeSummary[];
  readonly hasOlder: boolean;
  readonly chosen: NoticeFilter;
  readonly onChoose: (filter: NoticeFilter) => void;
}

const styles = defineStyles(({ semanticColors, palette, fonts }) => ({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: 8,
    margin: '0 0 16px',
  },
  tile: [
    fonts.medium,
    {
      display: 'flex',
      flexDirection: 'column' as const,
      alignItems: 'flex-start',
      gap: 2,
      minHeight: 76,
      padding: '10px 14px',
      textAlign: 'left' as const,
      color: semanticColors.bodyText,
      background: semanticColors.bodyBackground,
      border: `1px solid ${semanticColors.variantBorder || palette.neutralLight}`,
      borderRadius: 4,
      cursor: 'pointer',
      selectors: {
        ':hover': {
          background: semanticColors.bodyBackgroundHovered,
          borderColor: semanticColors.inputBorderHovered,
        },
        ':focus-visible': {
          outline: `2px solid ${semanticColors.focusBorder}`,
          outlineOffset: '1px',
        },
      },
    },
  ],
  pressed: {
    borderColor: palette.themePrimary,
    boxShadow: `inset 0 -3px 0 ${palette.themePrimary}`,
    background: semanticColors.bodyBackgroundHovered,
  },
  count: [
    fonts.xLarge,
    { fontWeight: 600, lineHeight: '28px', fontVariantNumeric: 'tabular-nums' },
  ],
  late: [fonts.small],
}));

/** How many notices wait, are followed up and are done; each number opens the list behind it. */
export function Tiles({ notices, hasOlder, chosen, onChoose }: Props): JSX.Element {
  const { texts, today, language } = usePage();
  const classes = useStyles(styles);
  const words = texts.list;
  const tiles = listPageTexts[language];
  return (
    <div role="group" aria-label={words.filters} className={classes.tiles}>
      {noticeFilters.map((filter) => {
        const within = notices.filter((notice) => isWithin(filter, notice));
        const late =
          filter === 'followedUp' ? within.filter((notice) => isLate(notice, today)).length : 0;
        const assessed =
          filter === 'toAssess' ? within.filter(({ status }) => status === 'assessed').length : 0;
        return (
          <button
            key={filter}
            type="button"
            aria-pressed={chosen === filter}
            className={`${classes.tile} ${chosen === filter ? classes.pressed : ''}`}
            onClick={() => onChoose(filter)}
          >
            <span className={classes.count}>
              {texts.number(within.length)}
              {filter === 'all' && hasOlder ? '+' : ''}
            </span>
            <span>{tiles.filters[filter]}</span>
            {assessed > 0 && <span className={classes.late}>{tiles.toSend(assessed)}</span>}
            {late > 0 && (
              <span className={classes.late}>
                <MarkedWord mark={lateMark}>{words.overdue(late)}</MarkedWord>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
