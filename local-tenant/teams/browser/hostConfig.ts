const colour = (name: string): { default: string; subtle: string } => ({
  default: `var(--card-${name})`,
  subtle: `var(--card-${name}-subtle)`,
});

const foregroundColors = {
  default: colour('text'),
  dark: colour('text'),
  light: colour('light'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const container = (name: string) => ({
  backgroundColor: `var(--card-${name}-area)`,
  borderColor: `var(--card-${name}-edge)`,
  foregroundColors,
});

/** The look of cards in Teams. Colours are the page's variables, so a card follows the theme at once. */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontTypes: {
    default: {
      fontFamily: 'inherit',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: 'Consolas, "Liberation Mono", monospace',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
  },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: container('default'),
    emphasis: container('emphasis'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
    accent: container('accent'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default', spacing: 'small' },
  },
  textStyles: { heading: { size: 'medium', weight: 'bolder' } },
  // A message in a channel stands under the page's and the channel's headings.
  textBlock: { headingLevel: 3 },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 12,
  },
};
