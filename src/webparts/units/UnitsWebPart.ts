import * as React from 'react';
import { readingDirectory } from '../../adapters/sharepoint/readingDirectory';
import { DirectoryApp, type DirectoryAppProps } from '../../ui/directory/DirectoryApp';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<DirectoryAppProps, 'reader' | 'commands' | 'language'>;

/** *Verksamheter*: the directory, and who verified it when. */
export default class UnitsWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingDirectory(site) };
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(DirectoryApp, { ...parts, ...shown });
  }
}
