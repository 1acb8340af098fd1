import * as React from 'react';
import { readingNews } from '../../adapters/sharepoint/readingNews';
import { NewsApp, type NewsAppProps } from '../../ui/news/NewsApp';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<NewsAppProps, 'reader' | 'commands' | 'language'>;

/** *Nyheter om säkerhet*: what staff need to know (SN-62). */
export default class SafetyNewsWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingNews(site) };
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(NewsApp, { ...parts, ...shown });
  }
}
