import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { documentWorkTexts } from '../../text/pages/documentWorkTexts';
import { RouteLink } from './RouteLink';
import { useWork } from './workContext';

/** The way back: to the document when there is one, else to the list. */
export function BackLink({ number }: { readonly number?: string }): JSX.Element {
  const { language } = useWork();
  const words = documentWorkTexts[language];
  return (
    <div style={{ marginBottom: 8, minHeight: 28 }}>
      <RouteLink to={number ? { place: 'document', number } : { place: 'list' }}>
        <Icon iconName="Back" aria-hidden="true" /> {number ? words.backToDocument : words.back}
      </RouteLink>
    </div>
  );
}
