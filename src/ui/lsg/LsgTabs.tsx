import * as React from 'react';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { LsgReaders } from '../../application/lsgPages';
import { lsgTexts } from '../../text/pages/lsgTexts';
import { usePlace } from '../hooks/usePlace';
import { Waiting } from '../parts/Waiting';
import { useShell } from '../shell/shellContext';
import { LsgProvider } from './lsgContext';

const CasesTab = React.lazy(async () => {
  const { CasesTab: tab } = await import(
    /* webpackChunkName: 'kvittens-lsg-cases' */ './cases/CasesTab'
  );
  return { default: tab };
});
const ProposalsTab = React.lazy(async () => {
  const { ProposalsTab: tab } = await import(
    /* webpackChunkName: 'kvittens-lsg-proposals' */ './proposals/ProposalsTab'
  );
  return { default: tab };
});
const DecisionsTab = React.lazy(async () => {
  const { DecisionsTab: tab } = await import(
    /* webpackChunkName: 'kvittens-lsg-decisions' */ './decisions/DecisionsTab'
  );
  return { default: tab };
});

const tabs = ['arenden', 'forslag', 'beslut'] as const;
const shown: { readonly [tab in (typeof tabs)[number]]: React.ComponentType } = {
  arenden: CasesTab,
  forslag: ProposalsTab,
  beslut: DecisionsTab,
};

interface Props {
  readonly readers: LsgReaders;
}

/** The tabs of the page; each is loaded when it is opened. */
export function LsgTabs({ readers }: Props): JSX.Element {
  const { language } = useShell();
  const texts = lsgTexts[language];
  const [place, go] = usePlace(tabs);
  const value = React.useMemo(() => ({ readers, place, go }), [readers, place, go]);
  const Tab = shown[place.tab as (typeof tabs)[number]];
  return (
    <LsgProvider value={value}>
      <Pivot
        aria-label={texts.tabList}
        selectedKey={place.tab}
        headersOnly
        onLinkClick={(item) => item?.props.itemKey && go({ tab: item.props.itemKey })}
      >
        {tabs.map((tab) => (
          <PivotItem key={tab} itemKey={tab} headerText={texts.tabs[tab]} />
        ))}
      </Pivot>
      <React.Suspense fallback={<Waiting />}>
        <Tab />
      </React.Suspense>
    </LsgProvider>
  );
}
