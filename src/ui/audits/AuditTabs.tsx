import * as React from 'react';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { AuditsReader } from '../../application/audits/auditPages';
import { auditsTexts } from '../../text/pages/auditsTexts';
import { readOutcome } from '../documentWork/readOutcome';
import { useLoaded } from '../hooks/useLoaded';
import { usePlace } from '../hooks/usePlace';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { useShell } from '../shell/shellContext';
import { deskIn } from './auditAnswers';
import { AuditsProvider } from './auditsContext';

const AuditsTab = React.lazy(async () => {
  const { AuditsTab: tab } = await import(
    /* webpackChunkName: 'kvittens-audits-list' */ './list/AuditsTab'
  );
  return { default: tab };
});
const ActionsTab = React.lazy(async () => {
  const { ActionsTab: tab } = await import(
    /* webpackChunkName: 'kvittens-audits-actions' */ './actions/ActionsTab'
  );
  return { default: tab };
});
const NotificationsTab = React.lazy(async () => {
  const { NotificationsTab: tab } = await import(
    /* webpackChunkName: 'kvittens-audits-notifications' */ './notifications/NotificationsTab'
  );
  return { default: tab };
});

const tabs = ['revisioner', 'atgarder', 'anmalningar'] as const;
const shown: { readonly [tab in (typeof tabs)[number]]: React.ComponentType } = {
  revisioner: AuditsTab,
  atgarder: ActionsTab,
  anmalningar: NotificationsTab,
};

interface Props {
  readonly reader: AuditsReader;
}

/** The tabs of the page; each is loaded when it is opened. */
export function AuditTabs({ reader }: Props): JSX.Element {
  const { commands, language } = useShell();
  const texts = auditsTexts[language];
  const [place, go] = usePlace(tabs);
  const [loaded, again] = useLoaded(
    React.useCallback(() => readOutcome(commands.readRecord('audits/desk', deskIn)), [commands]),
  );
  const desk = loaded.status === 'ready' ? loaded.value.value : undefined;
  const value = React.useMemo(
    () => (desk ? { reader, place, go, desk } : undefined),
    [reader, place, go, desk],
  );
  if (loaded.status === 'loading') return <Waiting />;
  if (!value) return <Trouble onRetry={again}>{texts.deskNotRead}</Trouble>;
  const Tab = shown[place.tab as (typeof tabs)[number]];
  return (
    <AuditsProvider value={value}>
      <Pivot
        aria-label={texts.tabList}
        selectedKey={place.tab}
        headersOnly
        overflowBehavior="menu"
        onLinkClick={(item) => item?.props.itemKey && go({ tab: item.props.itemKey })}
      >
        {tabs.map((tab) => (
          <PivotItem key={tab} itemKey={tab} headerText={texts.tabs[tab]} />
        ))}
      </Pivot>
      <div style={{ paddingTop: 16 }}>
        <React.Suspense fallback={<Waiting />}>
          <Tab />
        </React.Suspense>
      </div>
    </AuditsProvider>
  );
}
