import type { IPalette, ISemanticColors, ITheme } from '@fluentui/react/lib/Styling';
import { createTheme, loadTheme } from '@fluentui/react/lib/Styling';
import type { Theme } from '../../pages/theme';

const light: Partial<IPalette> = {};

const dark: Partial<IPalette> = {
  themeDarker: '#82c7ff',
  themeDark: '#6cb8f6',
  themeDarkAlt: '#3aa0f3',
  themePrimary: '#2899f5',
  themeSecondary: '#0078d4',
  themeTertiary: '#235a85',
  themeLight: '#004c87',
  themeLighter: '#043862',
  themeLighterAlt: '#092c47',
  black: '#ffffff',
  neutralDark: '#faf9f8',
  neutralPrimary: '#f3f2f1',
  neutralPrimaryAlt: '#c8c6c4',
  neutralSecondary: '#c8c6c4',
  neutralSecondaryAlt: '#979693',
  neutralTertiary: '#797775',
  neutralTertiaryAlt: '#484644',
  neutralQuaternary: '#3b3a39',
  neutralQuaternaryAlt: '#323130',
  neutralLight: '#292827',
  neutralLighter: '#252423',
  neutralLighterAlt: '#201f1e',
  white: '#1b1a19',
  redDark: '#f1707b',
};

const contrast: Partial<IPalette> = {
  themeDarker: '#1aebff',
  themeDark: '#1aebff',
  themeDarkAlt: '#1aebff',
  themePrimary: '#1aebff',
  themeSecondary: '#1aebff',
  themeTertiary: '#3ff23f',
  themeLight: '#3ff23f',
  themeLighter: '#00384d',
  themeLighterAlt: '#001f29',
  black: '#ffffff',
  neutralDark: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralTertiary: '#3ff23f',
  neutralTertiaryAlt: '#ffffff',
  neutralQuaternary: '#ffffff',
  neutralQuaternaryAlt: '#2b2b2b',
  neutralLight: '#2b2b2b',
  neutralLighter: '#1a1a1a',
  neutralLighterAlt: '#0d0d0d',
  white: '#000000',
  red: '#ff8080',
  redDark: '#ff8080',
};

// Teams gives its own purple to what SharePoint has in blue.
const teamsLight: Partial<IPalette> = {
  themeDarker: '#323348',
  themeDark: '#444791',
  themeDarkAlt: '#4f52b2',
  themePrimary: '#5b5fc7',
  themeSecondary: '#7579eb',
  themeTertiary: '#9299f7',
  themeLight: '#c7caff',
  themeLighter: '#dce0ff',
  themeLighterAlt: '#f0f2ff',
};

const teamsDark: Partial<IPalette> = {
  ...dark,
  themeDarker: '#dce0ff',
  themeDark: '#b6bcfa',
  themeDarkAlt: '#9ea2ff',
  themePrimary: '#7f85f5',
  themeSecondary: '#7579eb',
  themeTertiary: '#5b5fc7',
  themeLight: '#444791',
  themeLighter: '#383966',
  themeLighterAlt: '#2f2f4a',
};

const palettes = {
  sharepoint: { light, dark, contrast },
  teams: { light: teamsLight, dark: teamsDark, contrast },
} as const;

// What is a faint line elsewhere has to be seen in high contrast.
const contrastColours: Partial<ISemanticColors> = {
  bodyDivider: '#ffffff',
  bodyFrameDivider: '#ffffff',
  menuDivider: '#ffffff',
  variantBorder: '#ffffff',
  disabledText: '#3ff23f',
};

/** SharePoint's or Teams' theme as Fluent sees it. */
export const fluentTheme = (host: keyof typeof palettes, theme: Theme): ITheme =>
  createTheme({
    palette: palettes[host][theme],
    isInverted: theme !== 'light',
    ...(theme === 'contrast' && { semanticColors: contrastColours }),
  });

/** Gives the theme to everything on the page: Fluent's components, `--name` variables, the page's own style sheet. */
export const showTheme = (name: Theme, theme: ITheme): void => {
  loadTheme(theme);
  const root = document.documentElement;
  root.dataset['theme'] = name;
  for (const [colour, value] of Object.entries({ ...theme.palette, ...theme.semanticColors })) {
    root.style.setProperty(`--${colour}`, String(value));
  }
};
