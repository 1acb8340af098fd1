import { defineStyles } from '../hooks/useStyles';

const narrow = '@media (max-width: 640px)';

/** The list of what is seen to: a row for each, where it stands and the way to do it in line below each other. */
export const checklistStyles = defineStyles(({ semanticColors, fonts }) => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: [
    fonts.medium,
    {
      padding: '8px 0',
      borderTop: `1px solid ${semanticColors.bodyDivider}`,
      color: semanticColors.bodyText,
      overflowWrap: 'anywhere' as const,
      selectors: { ':last-child': { borderBottom: `1px solid ${semanticColors.bodyDivider}` } },
    },
  ],
  row: {
    display: 'flex',
    flexWrap: 'wrap' as const,
    alignItems: 'center',
    gap: '4px 16px',
    minHeight: 32,
  },
  what: { flex: '1 1 260px', minWidth: 0 },
  name: { display: 'block', fontWeight: 600 },
  state: { flex: '0 0 176px' },
  act: {
    flex: '0 0 200px',
    textAlign: 'right' as const,
    selectors: { [narrow]: { flex: '1 1 100%', textAlign: 'left' as const } },
  },
}));
