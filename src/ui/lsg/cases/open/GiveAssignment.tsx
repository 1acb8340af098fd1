import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { WholeCase } from '../../../../application/cases/casePages';
import { assignmentFormTexts } from '../../../../text/pages/assignmentFormTexts';
import { useLsg } from '../../lsgContext';

/** The way from a case to an assignment that comes from it (LS-06), for who leads the group. */
export function GiveAssignment({ whole }: { readonly whole: WholeCase }): JSX.Element | null {
  const { language, readers } = useLsg();
  const { groupCase, rights } = whole;
  if (!rights.leads || groupCase.closed) return null;
  const page = `${readers.decisions.pagesPath}Uppdrag.aspx#uppdrag/nytt/${encodeURIComponent(groupCase.key)}`;
  return (
    <div style={{ marginTop: -12 }}>
      <DefaultButton
        iconProps={{ iconName: 'TaskLogo' }}
        text={assignmentFormTexts[language].beginFromCase}
        href={page}
      />
    </div>
  );
}
