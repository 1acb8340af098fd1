import { themes, type Theme } from '../pages/theme';

/** The theme that an address asks for; light without one, which Teams calls *default*. */
export const pageTheme = (url: URL): Theme =>
  themes.find((theme) => theme === url.searchParams.get('theme')) ?? 'light';
