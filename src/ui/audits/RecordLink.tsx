import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { pageOfRecord } from '../../application/records/recordPlace';
import type { RecordRef } from '../../domain/records/recordRef';
import { useAudits } from './auditsContext';

interface Props {
  readonly to: RecordRef;
  readonly children: string;
}

/** The way to another record; its name alone when it has no page. */
export function RecordLink({ to, children }: Props): JSX.Element {
  const { reader } = useAudits();
  const page = pageOfRecord(reader.pagesPath, to);
  return page === undefined ? (
    <>{children}</>
  ) : (
    <Link href={page} underline>
      {children}
    </Link>
  );
}
