import * as React from 'react';
import {
  compareEditions,
  type ComparedSection,
} from '../../../domain/documents/comparing/compareEditions';
import type { NotedEdition } from '../../../domain/documents/harmonisation';
import { comparisonTexts } from '../../../text/pages/comparisonTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { Trouble } from '../../parts/Trouble';
import { ComparedSectionView } from '../draft/ComparedSectionView';
import { useWork } from '../workContext';

interface KeptText {
  readonly label: string;
  readonly sections: readonly ComparedSection[];
}

interface Props {
  /** The regional editions behind the one that was taken in, oldest first. */
  readonly since: readonly NotedEdition[];
  readonly from: KeptText;
  readonly to: KeptText;
}

/** What the local document has not taken in: the notes of each edition since, and what they changed in the text (GD-18). */
export function NotTakenIn({ since, from, to }: Props): JSX.Element {
  const { language } = useWork();
  const words = comparisonTexts[language];
  const classes = useStyles(tableStyles);
  const changes = React.useMemo(
    () =>
      from.sections.length === 0
        ? []
        : compareEditions(from.sections, to.sections).filter(({ change }) => change !== 'same'),
    [from.sections, to.sections],
  );
  if (since.length === 0) return <p>{words.nothingSince(to.label)}</p>;
  return (
    <div style={{ maxWidth: 760 }}>
      <SectionHeading>{words.notes}</SectionHeading>
      <ul className={classes.cards} style={{ marginBottom: 20 }}>
        {since.map(({ label, changeNote, publishedOn }) => (
          <li key={label} className={classes.card}>
            <span className={classes.main}>
              {words.inEdition(label)}
              {publishedOn ? `, ${publishedOn}` : ''}
            </span>
            <span style={{ whiteSpace: 'pre-wrap' }}>{changeNote || words.noNote}</span>
          </li>
        ))}
      </ul>
      <SectionHeading>{words.changes(from.label, to.label)}</SectionHeading>
      {from.sections.length === 0 ? (
        <Trouble tone="info" quiet>
          {words.noOlderText(from.label)}
        </Trouble>
      ) : (
        changes.length === 0 && <p>{words.sameText}</p>
      )}
      {changes.map((part, index) => (
        <ComparedSectionView key={index} part={part} isCompared>
          {null}
        </ComparedSectionView>
      ))}
    </div>
  );
}
