import type { IncomingMessage } from 'node:http';
import { cookieOf } from '../http/cookies';

/** The looks a visitor can choose between; without a choice the browser's own setting counts. */
export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** The theme a visitor chose earlier. It is a cookie so that the first paint already has it. */
export const chosenTheme = (request: IncomingMessage): Theme | undefined => {
  const chosen = cookieOf(request, 'kvittens_theme');
  return themes.find((theme) => theme === chosen);
};
