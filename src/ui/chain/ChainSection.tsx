import * as React from 'react';
import { chainTexts } from '../../text/pages/chainTexts';
import { SectionHeading } from '../basis/SectionHeading';
import { useShell } from '../shell/shellContext';
import { ChainView, type ChainViewProps } from './ChainView';

/** The chain of a record under its heading (sv. kedjan), for the page of any record. */
export function ChainSection(props: ChainViewProps): JSX.Element {
  const { heading, hint } = chainTexts[useShell().language];
  return (
    <section aria-label={heading}>
      <SectionHeading rule={hint}>{heading}</SectionHeading>
      <ChainView {...props} />
    </section>
  );
}
