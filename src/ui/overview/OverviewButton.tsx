import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import { overviewPageTexts } from '../../text/pages/overviewPageTexts';
import { useShell } from '../shell/shellContext';

const OverviewPanel = React.lazy(async () => {
  const { OverviewPanel: panel } = await import(
    /* webpackChunkName: 'kvittens-overview' */ './OverviewPanel'
  );
  return { default: panel };
});

/** Opens the overview, for the coordinator and the registrar (SN-60). */
export function OverviewButton(): JSX.Element | null {
  const { me, language } = useShell();
  const [open, setOpen] = React.useState(false);
  if (!me?.mayVerifyLog) return null;
  return (
    <>
      <Link as="button" onClick={() => setOpen(true)} styles={{ root: { minHeight: 24 } }}>
        <Icon iconName="BarChartHorizontal" aria-hidden="true" /> {overviewPageTexts[language].open}
      </Link>
      {open && (
        <React.Suspense fallback={null}>
          <OverviewPanel onClose={() => setOpen(false)} />
        </React.Suspense>
      )}
    </>
  );
}
