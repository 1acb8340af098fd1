import * as React from 'react';
import type { RecordHappening } from '../../application/cases/casePages';
import { SectionHeading } from '../basis/SectionHeading';
import { useStyles } from '../hooks/useStyles';
import { Moment } from './Moment';
import { tableStyles } from './tableStyles';

interface Props {
  readonly heading: string;
  readonly happenings: readonly RecordHappening[];
  /** What each type of event is called. */
  readonly events: { readonly [type: string]: string | undefined };
  /** What more there is to say of one, if anything. */
  readonly about: (happening: RecordHappening) => string | undefined;
}

/** Who did what with a record when, oldest first. */
export function TimeLine({ heading, happenings, events, about }: Props): JSX.Element {
  const classes = useStyles(tableStyles);
  return (
    <section aria-label={heading}>
      <SectionHeading>{heading}</SectionHeading>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {happenings.map((one) => {
          const what = about(one);
          return (
            <li key={one.sequence} style={{ overflowWrap: 'anywhere' }}>
              <span className={classes.under}>
                <Moment at={one.at} /> · {one.actor}
              </span>
              {events[one.type] ?? one.type}
              {what ? `: ${what}` : ''}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
