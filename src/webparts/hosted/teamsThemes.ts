import { createTheme, type IPalette } from '@fluentui/react/lib/Styling';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';

const dark: Partial<IPalette> = {
  themePrimary: '#7f85f5',
  themeLighter: '#383966',
  themeLighterAlt: '#2f2f4a',
  themeLight: '#444791',
  themeDark: '#9ea2ff',
  themeDarkAlt: '#9299f7',
  themeDarker: '#c7caff',
  black: '#ffffff',
  neutralDark: '#faf9f8',
  neutralPrimary: '#ffffff',
  neutralPrimaryAlt: '#d6d6d6',
  neutralSecondary: '#d6d6d6',
  neutralTertiary: '#adadad',
  neutralTertiaryAlt: '#666666',
  neutralQuaternary: '#525252',
  neutralQuaternaryAlt: '#474747',
  neutralLight: '#3d3d3d',
  neutralLighter: '#333333',
  neutralLighterAlt: '#292929',
  white: '#1f1f1f',
};

const contrast: Partial<IPalette> = {
  ...dark,
  themePrimary: '#1aebff',
  themeDark: '#1aebff',
  themeDarkAlt: '#1aebff',
  themeDarker: '#1aebff',
  themeLighter: '#00384d',
  themeLighterAlt: '#001f29',
  neutralPrimaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralTertiary: '#3ff23f',
  neutralTertiaryAlt: '#ffffff',
  neutralQuaternary: '#ffffff',
  neutralLight: '#ffffff',
  neutralLighter: '#1a1a1a',
  white: '#000000',
  redDark: '#ff8080',
};

/** Teams' own themes, for when SharePoint does not pass them on. Teams calls the light one *default*. */
export const teamsThemes: { readonly [name: string]: IReadonlyTheme | undefined } = {
  default: createTheme({}) as unknown as IReadonlyTheme,
  dark: createTheme({ palette: dark, isInverted: true }) as unknown as IReadonlyTheme,
  contrast: createTheme({
    palette: contrast,
    isInverted: true,
    semanticColors: { bodyDivider: '#ffffff', variantBorder: '#ffffff' },
  }) as unknown as IReadonlyTheme,
};
