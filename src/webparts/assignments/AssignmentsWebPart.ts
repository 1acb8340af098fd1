import * as React from 'react';
import { readingAssignments } from '../../adapters/sharepoint/readingAssignments';
import { AssignmentsApp, type AssignmentsAppProps } from '../../ui/assignments/AssignmentsApp';
import { openPlaceAt } from '../../ui/hooks/usePlace';
import { type Hosted, HostedWebPart, type Shown } from '../hosted/HostedWebPart';

type Parts = Pick<AssignmentsAppProps, 'reader' | 'commands' | 'language'>;

/** *Uppdrag*: assignments to working groups (LS-06 … LS-09). */
export default class AssignmentsWebPart extends HostedWebPart<Parts> {
  protected override wired({ site, commands, language }: Hosted): Parts {
    return { language, commands, reader: readingAssignments(site) };
  }

  protected override openAt(subPage: string): void {
    openPlaceAt(subPage);
  }

  protected override page(parts: Parts, shown: Shown): React.ReactElement {
    return React.createElement(AssignmentsApp, { ...parts, ...shown });
  }
}
