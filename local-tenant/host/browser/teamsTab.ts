import type { Theme } from '../../pages/theme';
import { loadModule } from './amd';

interface TeamsJs {
  readonly app: {
    initialize(): Promise<void>;
    notifySuccess(): void;
    registerOnThemeChangeHandler(handle: (theme: string) => void): void;
  };
  getContext(given: (context: Readonly<Record<string, unknown>>) => void): void;
}

/** Microsoft's Teams library and what Teams says about the tab, as SharePoint hands them to a web part. */
export interface Teams {
  readonly teamsJs: TeamsJs;
  readonly context: Readonly<Record<string, unknown>>;
}

const originList = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';

/** The library asks Microsoft's network for parents it may trust; ours is on this origin, and nothing leaves the machine. */
const answerOriginListHere = (): void => {
  const outside = window.fetch.bind(window);
  window.fetch = (input, init) =>
    String(input) === originList
      ? Promise.resolve(Response.json({ validOrigins: [] }))
      : outside(input, init);
};

const within = <T>(seconds: number, answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      const late = () => reject(new Error(`Teams did not answer within ${seconds} s.`));
      setTimeout(late, seconds * 1000);
    }),
  ]);

/** Greets Teams in the parent window and asks where the tab is. */
export const joinTeams = async (): Promise<Teams> => {
  answerOriginListHere();
  const teamsJs = await loadModule<TeamsJs>('microsoftTeams');
  await within(15, teamsJs.app.initialize());
  const context = await within(
    15,
    new Promise<Teams['context']>((resolve) => teamsJs.getContext(resolve)),
  );
  return { teamsJs, context };
};

/** Teams' word for a theme. */
export const toTheme = (teamsTheme: unknown): Theme =>
  teamsTheme === 'dark' || teamsTheme === 'contrast' ? teamsTheme : 'light';

/** Follows Teams' theme. The library has room for one listener, which is left to the web part. */
export const followTheme = ({ teamsJs }: Teams, follow: (theme: Theme) => void): void => {
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== 'object' || data === null) return;
    const { func, args } = data as { readonly func?: unknown; readonly args?: unknown };
    if (func === 'themeChange' && Array.isArray(args)) follow(toTheme(args[0]));
  });
  teamsJs.app.registerOnThemeChangeHandler(() => undefined);
};
