import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { ConfigurationProposal } from '../../../application/steeringPages';
import type { TouchedCase } from '../../../domain/routine/touchedCases';
import { steeringTexts } from '../../../text/pages/steeringTexts';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { useWork } from '../workContext';

const headingStyle = { fontSize: 14, fontWeight: 600, margin: '16px 0 4px' } as const;

/** What could not be read out with certainty; it changes nothing. */
export function Doubts({ doubts }: Pick<ConfigurationProposal, 'doubts'>): JSX.Element | null {
  const { language } = useWork();
  const words = steeringTexts[language];
  if (doubts.length === 0) return null;
  return (
    <section aria-label={words.doubts}>
      <h4 style={headingStyle}>{words.doubts}</h4>
      <p style={{ margin: '0 0 4px' }}>{words.doubtsHint}</p>
      <ul style={{ margin: 0, paddingLeft: 20, overflowWrap: 'anywhere' }}>
        {doubts.map((doubt, index) => (
          <li key={index}>{words.doubt(doubt)}</li>
        ))}
      </ul>
    </section>
  );
}

const tabOf = ({ touches }: TouchedCase): 'mottagare' | 'underlag' =>
  touches.some(({ kind }) => kind === 'sentBefore' || kind === 'lacksRecipient')
    ? 'mottagare'
    : 'underlag';

/** The open cases that changes touch, each with a link to where somebody may do something about it. */
export function TouchedCases({
  cases,
}: {
  readonly cases: readonly TouchedCase[];
}): JSX.Element | null {
  const { language, reader } = useWork();
  const words = steeringTexts[language];
  const classes = useStyles(tableStyles);
  if (cases.length === 0) return null;
  return (
    <section aria-label={words.cases}>
      <h4 style={headingStyle}>{words.cases}</h4>
      <p style={{ margin: '0 0 8px' }}>{words.casesHint}</p>
      <ul className={classes.cards}>
        {cases.map((one) => (
          <li key={one.key} className={classes.card}>
            <Link href={reader.casePage(one.key, tabOf(one))} underline>
              {one.key} {one.title}
            </Link>
            {one.touches.map((touch) => (
              <span key={touch.kind} className={classes.under}>
                {words.touch(touch)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
