import * as React from 'react';
import type { Unit } from '../../domain/units/unit';
import type { NoticeDetails } from '../../application/noticePages';
import type { Loaded } from '../loaded';

export interface Props {
  readonly notice: NoticeDetails;
  readonly units: Loaded<readonly Unit[]>;
  readonly onChanged: () => void;
}

/** The basis (Bilaga 1) and the assessment of a notice. */
export function BasisTab({ notice }: Props): JSX.Element {
  return <p>{notice.key}</p>;
}
