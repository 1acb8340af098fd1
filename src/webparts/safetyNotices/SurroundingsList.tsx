import * as React from 'react';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { Text } from '@fluentui/react/lib/Text';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';

/** Where the web part stands: who looks, in which host, and what it may reach from there. */
export interface Surroundings {
  readonly person: string;
  readonly place: 'sharepoint' | 'teams';
  readonly sharePoint: SPFI;
  serviceToken(): Promise<string>;
}

interface Properties {
  readonly surroundings: Surroundings;
  readonly strings: SafetyNoticesWebPartStrings;
  readonly theme?: IReadonlyTheme;
}

const useAnswer = (ask: () => Promise<string>, otherwise: string, loading: string): string => {
  const [answer, setAnswer] = React.useState(loading);
  React.useEffect(() => {
    ask().then(setAnswer, () => setAnswer(otherwise));
    // Asked once a mount: the surroundings do not change under a web part that is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  return answer;
};

/** Shows that the page, the site and the service can be reached by the person who looks. */
export function SurroundingsList({ surroundings, strings, theme }: Properties): JSX.Element {
  const lists = useAnswer(
    async () => String((await surroundings.sharePoint.web.lists.select('Title')()).length),
    strings.ListsNotRead,
    strings.Loading,
  );
  const service = useAnswer(
    async () =>
      (await surroundings.serviceToken()) === '' ? strings.ServiceNotReady : strings.ServiceReady,
    strings.ServiceNotReady,
    strings.Loading,
  );
  const rows: readonly (readonly [string, string])[] = [
    [strings.SignedInAs, surroundings.person],
    [strings.Place, surroundings.place === 'teams' ? strings.InTeams : strings.InSharePoint],
    [strings.Lists, lists],
    [strings.Service, service],
  ];
  return (
    <ThemeProvider {...(theme === undefined ? {} : { theme })}>
      {surroundings.place === 'teams' && (
        <Text as="h1" variant="xLarge" block>
          {strings.Title}
        </Text>
      )}
      <dl aria-live="polite">
        {rows.map(([label, value]) => (
          <React.Fragment key={label}>
            <Text as="dt" variant="small" block>
              {label}
            </Text>
            <Text as="dd" block>
              {value}
            </Text>
          </React.Fragment>
        ))}
      </dl>
    </ThemeProvider>
  );
}
