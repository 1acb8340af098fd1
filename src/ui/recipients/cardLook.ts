import type { ITheme } from '@fluentui/react/lib/Styling';
import { defineStyles } from '../hooks/useStyles';

/** How the preview's card looks: the theme of the page, in the measures of Teams. */
export const cardLook = ({ semanticColors, palette }: ITheme): object => {
  const colour = (main: string) => ({ default: main, subtle: semanticColors.bodySubtext });
  const foregroundColors = {
    default: colour(semanticColors.bodyText),
    dark: colour(semanticColors.bodyText),
    light: colour(semanticColors.bodySubtext),
    accent: colour(semanticColors.link),
    good: colour(semanticColors.successIcon),
    warning: colour(palette.yellowDark),
    attention: colour(semanticColors.errorText),
  };
  const area = { backgroundColor: 'transparent', foregroundColors };
  const sizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
  const weights = { lighter: 300, default: 400, bolder: 600 };
  return {
    supportsInteractivity: true,
    fontFamily: 'inherit',
    fontTypes: {
      default: { fontFamily: 'inherit', fontSizes: sizes, fontWeights: weights },
      monospace: { fontFamily: 'monospace', fontSizes: sizes, fontWeights: weights },
    },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    containerStyles: {
      default: area,
      emphasis: area,
      good: area,
      attention: area,
      warning: area,
      accent: area,
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    // The preview stands under the heading of its own section.
    textBlock: { headingLevel: 4 },
  };
};

/** The renderer's own class names, dressed for the theme. */
export const cardFrame = defineStyles(({ semanticColors, palette, fonts }) => ({
  frame: [
    fonts.medium,
    {
      border: `1px solid ${semanticColors.variantBorder || palette.neutralLight}`,
      borderRadius: 4,
      background: semanticColors.bodyBackground,
      color: semanticColors.bodyText,
      overflowWrap: 'anywhere' as const,
      selectors: {
        'p, h4': { margin: 0, font: 'inherit', color: 'inherit' },
        '.ac-adaptiveCard:focus-visible': { outline: 'none' },
        '.ac-pushButton': {
          font: 'inherit',
          minHeight: 32,
          padding: '4px 12px',
          color: semanticColors.buttonText,
          background: semanticColors.buttonBackground,
          border: `1px solid ${semanticColors.buttonBorder}`,
          borderRadius: 4,
          cursor: 'pointer',
        },
        '.ac-pushButton.style-positive': {
          color: semanticColors.primaryButtonText,
          background: semanticColors.primaryButtonBackground,
          borderColor: semanticColors.primaryButtonBackground,
        },
        '.ac-pushButton:focus-visible': {
          outline: `2px solid ${semanticColors.focusBorder}`,
          outlineOffset: '1px',
        },
        '.ac-actionSet': { flexWrap: 'wrap' as const, gap: '8px 0' },
      },
    },
  ],
}));
