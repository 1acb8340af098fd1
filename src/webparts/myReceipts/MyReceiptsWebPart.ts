import * as React from 'react';
import { readingReceipts } from '../../adapters/sharepoint/readingReceipts';
import { ReceiptsApp, type ReceiptsAppProps } from '../../ui/receipts/ReceiptsApp';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<ReceiptsAppProps, 'reader' | 'commands' | 'language'>;

/** *Mina kvittenser*: where a head of department answers, and staff confirm what they have read. */
export default class MyReceiptsWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingReceipts(site) };
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(ReceiptsApp, { ...parts, ...shown });
  }
}
