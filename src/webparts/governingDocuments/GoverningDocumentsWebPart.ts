import * as React from 'react';
import { readingDocuments } from '../../adapters/sharepoint/readingDocuments';
import { DocumentsApp, type DocumentsAppProps } from '../../ui/documents/DocumentsApp';
import { openDocumentAt } from '../../ui/documents/useDocumentRoute';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<DocumentsAppProps, 'reader' | 'commands' | 'language'>;

/** *Styrande dokument*: where staff search and read (GD-28). */
export default class GoverningDocumentsWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingDocuments(site) };
  }

  protected override openAt(subPage: string): void {
    openDocumentAt(subPage);
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    const personId = this.context.pageContext.user.loginName;
    return React.createElement(DocumentsApp, { ...parts, ...shown, personId });
  }
}
