import * as React from 'react';
import { readingAudits } from '../../adapters/sharepoint/readingAudits';
import { AuditsApp, type AuditsAppProps } from '../../ui/audits/AuditsApp';
import { openPlaceAt } from '../../ui/hooks/usePlace';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<AuditsAppProps, 'reader' | 'commands' | 'language'>;

/** *Revision*: audits, their recommendations and actions (AU-03, AU-11). */
export default class AuditsWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingAudits(site) };
  }

  protected override openAt(subPage: string): void {
    openPlaceAt(subPage);
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(AuditsApp, { ...parts, ...shown });
  }
}
