import * as React from 'react';
import type { NoticeDetails } from '../../application/noticePages';

export interface Props {
  readonly notice: NoticeDetails;
  readonly onChanged: () => void;
  /** Opens another case. */
  readonly onOpen: (key: string) => void;
}

/** What kind of message came in, and which other case it may belong to (SN-09, X-07, X-08). */
export function ReceptionBanner(_props: Props): JSX.Element | null {
  return null;
}
