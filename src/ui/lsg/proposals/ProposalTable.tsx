import * as React from 'react';
import type { ProposalLine } from '../../../application/voting/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { useStyles } from '../../hooks/useStyles';
import { Moment } from '../../parts/Moment';
import { ShareBar } from '../../parts/ShareBar';
import { tableStyles } from '../../parts/tableStyles';
import { useShell } from '../../shell/shellContext';
import { PlaceLink } from '../PlaceLink';
import { ProposalState } from './ProposalState';

const narrowMost = 640;

/** Proposals as a table, or as cards where there is no room. */
export function ProposalTable({ lines }: { readonly lines: readonly ProposalLine[] }): JSX.Element {
  const words = proposalPageTexts[useShell().language];
  const classes = useStyles(tableStyles);
  const [place, narrow] = useIsNarrow(narrowMost);
  const name = ({ key, title, groupName, round }: ProposalLine): JSX.Element => (
    <>
      <PlaceLink underline to={{ tab: 'forslag', key }}>
        {title}
      </PlaceLink>
      <span className={classes.under}>
        {[key, groupName, ...(round && round > 1 ? [words.round(round)] : [])].join(' · ')}
      </span>
    </>
  );
  const closes = ({ closedAt, closesAt }: ProposalLine): JSX.Element | null => {
    const at = closedAt ?? closesAt;
    return at === undefined ? null : <Moment at={at} />;
  };
  return (
    <div ref={place}>
      {narrow ? (
        <ul className={classes.cards}>
          {lines.map((line) => (
            <li key={line.key} className={classes.card}>
              {name(line)}
              <div className={classes.line}>
                <ProposalState status={line.status} outcome={line.outcome} />
                {closes(line)}
              </div>
              <Turnout line={line} labelled />
            </li>
          ))}
        </ul>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.heads.proposal}</th>
              <th scope="col">{words.heads.state}</th>
              <th scope="col">{words.heads.closes}</th>
              <th scope="col">{words.heads.turnout}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row" className={classes.wide}>
                  {name(line)}
                </th>
                <td>
                  <ProposalState status={line.status} outcome={line.outcome} />
                </td>
                <td className={classes.figures}>{closes(line)}</td>
                <td className={classes.figures}>
                  <Turnout line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Turnout({
  line: { answered, seats },
  labelled,
}: {
  readonly line: ProposalLine;
  readonly labelled?: boolean;
}): JSX.Element | null {
  const words = proposalPageTexts[useShell().language];
  if (answered === undefined || seats === undefined) return null;
  return (
    <div style={{ display: 'grid', gap: 4, maxWidth: 160 }}>
      <span style={{ fontVariantNumeric: 'tabular-nums' }}>
        {labelled && `${words.heads.turnout} `}
        {words.turnout(answered, seats)}
      </span>
      <ShareBar total={seats} parts={[{ count: answered, tone: 'active' }]} />
    </div>
  );
}
