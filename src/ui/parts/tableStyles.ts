import { defineStyles } from '../hooks/useStyles';

/** Tables and the cards they become where there is no room. */
export const tableStyles = defineStyles(({ semanticColors, fonts, palette }) => ({
  table: [
    fonts.medium,
    {
      width: '100%',
      borderCollapse: 'collapse' as const,
      color: semanticColors.bodyText,
      selectors: {
        'th, td': {
          padding: '8px 12px 8px 0',
          textAlign: 'left' as const,
          verticalAlign: 'top' as const,
          fontWeight: 400,
          borderBottom: `1px solid ${semanticColors.bodyDivider}`,
        },
        'thead th': [
          fonts.small,
          {
            fontWeight: 600,
            color: semanticColors.bodySubtext,
            whiteSpace: 'nowrap' as const,
            padding: '6px 12px 6px 0',
          },
        ],
        'th:first-child, td:first-child': { paddingLeft: 8 },
      },
    },
  ],
  row: {
    cursor: 'pointer',
    selectors: { ':hover': { background: semanticColors.bodyBackgroundHovered } },
  },
  wide: { width: '36%', overflowWrap: 'anywhere' as const },
  main: { display: 'block', fontWeight: 600 },
  under: { display: 'block', color: semanticColors.bodySubtext },
  figures: { fontVariantNumeric: 'tabular-nums' },
  cards: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 },
  card: [
    fonts.medium,
    {
      padding: 12,
      border: `1px solid ${semanticColors.variantBorder || palette.neutralLight}`,
      borderRadius: 4,
      color: semanticColors.bodyText,
      display: 'grid',
      gap: 6,
      overflowWrap: 'anywhere' as const,
    },
  ],
  line: {
    display: 'flex',
    flexWrap: 'wrap' as const,
    justifyContent: 'space-between',
    gap: '4px 16px',
  },
}));
