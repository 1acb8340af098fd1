import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { WholeCase } from '../../../../application/cases/casePages';
import { dayOf } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { useDraft } from '../../../hooks/useDraft';
import { useStyles } from '../../../hooks/useStyles';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { DocumentName } from './DocumentName';

/** What was taken out of the basis or replaced, by whom and why: folded, and never gone. */
export function EarlierDocuments({ whole }: { readonly whole: WholeCase }): JSX.Element {
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { key, earlierDocuments } = whole.groupCase;
  const [isOpen, setOpen] = useDraft(`cases/${key}/earlier`, false);
  return (
    <div>
      <ActionButton
        aria-expanded={isOpen}
        iconProps={{ iconName: isOpen ? 'ChevronDown' : 'ChevronRight' }}
        text={words.earlierDocuments(earlierDocuments.length)}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ul className={classes.cards}>
          {earlierDocuments.map((document) => {
            const { number, removed } = document;
            const said = removed.replacedBy === undefined ? words.removedBy : words.replacedBy;
            return (
              <li key={number} className={classes.card}>
                <DocumentName document={document} whole={whole} />
                <span className={classes.under}>
                  {said(removed.by.name, dayOf(removed.at))}: {removed.reason}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
