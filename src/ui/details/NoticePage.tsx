import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { BasisTab } from '../basis/BasisTab';
import { ClosingTab } from '../closing/ClosingTab';
import { FieldsTab } from '../fields/FieldsTab';
import { FollowUpTab } from '../followUp/FollowUpTab';
import { type Drafts, DraftsProvider } from '../hooks/useDraft';
import { useLoaded } from '../hooks/useLoaded';
import { usePolled } from '../hooks/usePolled';
import { type NoticeTab, noticeTabs } from '../hooks/useRoute';
import { LogTab } from '../log/LogTab';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { MatchesSection } from '../matches/MatchesSection';
import { ReceptionBanner } from '../reception/ReceptionBanner';
import { RecipientsTab } from '../recipients/RecipientsTab';
import { GroupCases } from './GroupCases';
import { NoticeHeader } from './NoticeHeader';

interface Props {
  readonly noticeKey: string;
  readonly tab: NoticeTab | undefined;
  readonly onTab: (tab: NoticeTab) => void;
  readonly onBack: () => void;
  readonly onOpen: (key: string) => void;
  readonly onChanged: () => void;
}

// The button that was pressed is gone once the notice is sent: the focus goes on to the tab that opens.
const toSelectedTab = (within: HTMLElement | null): void => {
  const focus = (): void =>
    within?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  window.setTimeout(focus, 100);
};

/** A notice opened: its header and tabs. What is typed on a tab lives as long as the notice is open. */
export function NoticePage({
  noticeKey,
  tab,
  onTab,
  onBack,
  onOpen,
  onChanged,
}: Props): JSX.Element {
  const { reader, texts } = usePage();
  const polled = usePolled(React.useCallback(() => reader.notice(noticeKey), [reader, noticeKey]));
  const [units, againUnits] = useLoaded(React.useCallback(() => reader.units(), [reader]));
  const [drafts] = React.useState<Drafts>(() => new Map());
  const article = React.useRef<HTMLElement>(null);
  const words = texts.details;

  const changed = (): void => {
    polled.hurry();
    onChanged();
  };
  const back = (
    <Link as="button" onClick={onBack} styles={{ root: { minHeight: 28, marginBottom: 8 } }}>
      <Icon iconName="Back" aria-hidden="true" /> {words.back}
    </Link>
  );
  if (polled.state.status === 'loading') return <Waiting />;
  const notice = polled.state.status === 'ready' ? polled.state.value : undefined;
  if (!notice) {
    return (
      <>
        {back}
        <Trouble
          {...(polled.state.status === 'failed' ? { onRetry: () => void polled.refresh() } : {})}
        >
          {polled.state.status === 'failed' ? texts.notRead : words.unknown(noticeKey)}
        </Trouble>
      </>
    );
  }
  const sent = notice.status === 'dispatched';
  const shown = tab ?? (sent ? 'uppfoljning' : 'uppgifter');
  const parts: { readonly [Tab in NoticeTab]: () => JSX.Element } = {
    uppgifter: () => <FieldsTab notice={notice} onChanged={changed} />,
    mottagare: () => (
      <RecipientsTab
        notice={notice}
        units={units}
        onRetryUnits={againUnits}
        onChanged={changed}
        onSent={() => {
          changed();
          onTab('uppfoljning');
          toSelectedTab(article.current);
        }}
      />
    ),
    underlag: () => (
      <>
        <BasisTab notice={notice} onChanged={changed} />
        <MatchesSection notice={notice} />
      </>
    ),
    avslut: () => <ClosingTab notice={notice} onChanged={changed} />,
    uppfoljning: () => <FollowUpTab notice={notice} units={units} onChanged={changed} />,
    logg: () => (
      <LogTab
        noticeKey={notice.key}
        units={units}
        revision={`${notice.revision}/${notice.answered}/${notice.complete}`}
      />
    ),
  };
  return (
    <article ref={article} aria-label={`${notice.key} ${notice.title}`}>
      {back}
      {polled.state.status === 'ready' && polled.state.stale && (
        <Trouble tone="warning">{texts.stale}</Trouble>
      )}
      <NoticeHeader notice={notice} />
      <GroupCases noticeKey={noticeKey} title={notice.title} />
      <ReceptionBanner notice={notice} onChanged={changed} onOpen={onOpen} />
      <DraftsProvider value={drafts}>
        <Pivot
          selectedKey={shown}
          onLinkClick={(item) => {
            const wanted = noticeTabs.find((name) => name === item?.props.itemKey);
            if (wanted) onTab(wanted);
          }}
          styles={{
            root: { display: 'flex', flexWrap: 'wrap' },
            itemContainer: { paddingTop: 16 },
          }}
        >
          {noticeTabs.map((name) => (
            <PivotItem key={name} itemKey={name} headerText={words.tabs[name]}>
              {name === shown ? parts[name]() : null}
            </PivotItem>
          ))}
        </Pivot>
      </DraftsProvider>
    </article>
  );
}
