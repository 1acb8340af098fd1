import * as React from 'react';
import type { CaseLine } from '../../../../application/cases/casePages';
import { caseTexts } from '../../../../text/caseTexts';
import { dayOf } from '../../../../text/dates';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { defineStyles, useStyles } from '../../../hooks/useStyles';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { PlaceLink } from '../../PlaceLink';
import { AskedInstances } from './AskedInstances';
import { UnreadMails } from './UnreadMails';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  card: { background: semanticColors.bodyBackground },
  facts: [fonts.small, { display: 'grid', gap: 2, color: semanticColors.bodySubtext }],
}));

/** A case in its column: what it is, who prepares it, and how long it has been there. */
export function CaseOnBoard({ line }: { readonly line: CaseLine }): JSX.Element {
  const { language } = useLsg();
  const words = caseListTexts[language];
  const { card } = useStyles(tableStyles);
  const classes = useStyles(styles);
  const { key, title, origin, official, stepSince, step } = line;
  return (
    <li className={`${card} ${classes.card}`}>
      <PlaceLink to={{ tab: 'arenden', key }}>{title}</PlaceLink>
      <div className={classes.facts}>
        <span>{key}</span>
        <span>{caseTexts[language].origins[origin]}</span>
        {step !== 'intake' && <span>{official?.name ?? words.noOfficial}</span>}
        <span>{words.since(dayOf(stepSince))}</span>
        <AskedInstances line={line} />
        <UnreadMails line={line} />
      </div>
    </li>
  );
}
