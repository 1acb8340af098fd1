import * as React from 'react';
import type { Unit } from '../../domain/units/unit';
import type { NoticeDetails } from '../../application/noticePages';
import type { Loaded } from '../loaded';

export interface Props {
  readonly notice: NoticeDetails;
  readonly units: Loaded<readonly Unit[]>;
  readonly onChanged: () => void;
}

/** What is left to do before a case is closed, and closing it. */
export function ClosingTab({ notice }: Props): JSX.Element {
  return <p>{notice.key}</p>;
}
