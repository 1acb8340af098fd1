import * as React from 'react';
import { readingCases } from '../../adapters/sharepoint/readingCases';
import { readingDecisions } from '../../adapters/sharepoint/readingDecisions';
import { readingProposals } from '../../adapters/sharepoint/readingProposals';
import { openPlaceAt } from '../../ui/hooks/usePlace';
import { LsgApp, type LsgAppProps } from '../../ui/lsg/LsgApp';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<LsgAppProps, 'readers' | 'commands' | 'language'>;

/** *LSG*: cases, proposals and votes, decisions (LS-01, LS-04, LS-20). */
export default class LsgWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    const readers = {
      cases: readingCases(site),
      proposals: readingProposals(site),
      decisions: readingDecisions(site),
    };
    return { language, commands, readers };
  }

  protected override openAt(subPage: string): void {
    openPlaceAt(subPage);
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(LsgApp, { ...parts, ...shown });
  }
}
