import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { useLsg } from '../lsgContext';

/** Leads back to the list of decisions. */
export function BackToDecisions(): JSX.Element {
  const { language, go } = useLsg();
  return (
    <p style={{ margin: '12px 0 4px' }}>
      <Link
        href="#beslut"
        onClick={(event) => {
          event.preventDefault();
          go({ tab: 'beslut' });
        }}
      >
        <Icon iconName="Back" aria-hidden="true" style={{ marginRight: 6, fontSize: 12 }} />
        {decisionPageTexts[language].back}
      </Link>
    </p>
  );
}
