import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';
import { teamsThemes } from './teamsThemes';

/** What Teams says about the tab the web part is in. */
export interface TeamsTab {
  readonly locale: string;
  /** The notice a link into the tab leads to; empty when there is none. */
  readonly subPageId: string;
  /** SharePoint's theme, unless it is light where Teams is not: then the one that fits. */
  themeFor(theme: IReadonlyTheme | undefined): IReadonlyTheme | undefined;
}

interface TeamsContext {
  readonly locale: string;
  readonly subPageId: string;
  readonly theme: string;
}

const contextOf = async (teams: IMicrosoftTeams): Promise<TeamsContext> => {
  const { app, page } = await teams.teamsJs.app.getContext();
  return { locale: app.locale, theme: app.theme, subPageId: page.subPageId ?? '' };
};

/** Asks Teams for language and theme, and follows the theme; undefined outside of Teams. */
export async function joinTeams(
  teams: IMicrosoftTeams | undefined,
  onThemeChange: () => void,
): Promise<TeamsTab | undefined> {
  if (!teams) return undefined;
  const { locale, theme, subPageId } = await contextOf(teams);
  let current = theme;
  teams.teamsJs.app.registerOnThemeChangeHandler((changed) => {
    current = changed;
    onThemeChange();
  });
  return {
    locale,
    subPageId,
    themeFor: (given) =>
      given && Boolean(given.isInverted) === (current !== 'default')
        ? given
        : (teamsThemes[current] ?? given),
  };
}
