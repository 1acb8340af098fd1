import * as React from 'react';
import { readingDocumentWork } from '../../adapters/sharepoint/readingDocumentWork';
import { DocumentWorkApp, type DocumentWorkAppProps } from '../../ui/documentWork/DocumentWorkApp';
import { openWorkAt } from '../../ui/documentWork/useWorkRoute';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<DocumentWorkAppProps, 'reader' | 'commands' | 'language'>;

/** *Arbeta med styrande dokument*: drafts, comment rounds, approvals and reviews (GD-25, X-20). */
export default class DocumentWorkWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingDocumentWork(site) };
  }

  protected override openAt(subPage: string): void {
    openWorkAt(subPage);
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(DocumentWorkApp, { ...parts, ...shown });
  }
}
