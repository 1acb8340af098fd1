import * as React from 'react';
import { useDrafts } from '../../hooks/useDraft';
import { useLsg } from '../lsgContext';
import { emptyStatement, type StatementForm } from './decisionForm';

/** The place of the form of a new statement within the tab. */
export const newStatementKey = 'nytt';

/** What the form of a new statement keeps its draft by. */
export const statementDraft = (origin: string): string => `statement/new/${origin}`;

/** What a statement begins with when it comes from a proposal or a case. */
export type StatementOrigin = Partial<StatementForm>;

/** Opens the form of a new statement, filled in with what it comes from (LS-05, DE-13). */
export function useBeginStatement(): (origin: StatementOrigin) => void {
  const { go } = useLsg();
  const drafts = useDrafts();
  return React.useCallback(
    (origin) => {
      const part = origin.proposalKey || origin.caseKey || '';
      const name = statementDraft(part);
      if (!drafts.has(name)) drafts.set(name, { ...emptyStatement, ...origin });
      go({ tab: 'beslut', key: newStatementKey, ...(part === '' ? {} : { part }) });
    },
    [drafts, go],
  );
}
