import * as React from 'react';
import { readingNotices } from '../../adapters/sharepoint/readingNotices';
import { NoticesApp, type NoticesAppProps } from '../../ui/NoticesApp';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<NoticesAppProps, 'reader' | 'commands' | 'language'>;

/** *Säkerhetsmeddelanden*: where the coordinator assesses, sends out and follows up. */
export default class SafetyNoticesWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingNotices(site) };
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(NoticesApp, { ...parts, ...shown });
  }
}
