import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { AssignmentDesk } from '../../../application/assignments/assignmentPages';
import { assignmentStatuses, isOver } from '../../../domain/assignments/assignment';
import { assignmentTexts } from '../../../text/assignmentTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { useAssignments } from '../assignmentsContext';
import type { AssignmentFilter } from './filterAssignments';

interface Props {
  readonly desk: AssignmentDesk;
  readonly filter: AssignmentFilter;
  readonly onChange: (filter: AssignmentFilter) => void;
}

const narrowing = { root: { width: 200, maxWidth: '100%' } };
const whiches = ['open', 'late', 'questions', 'mine', 'over'] as const;

/** What the overview is narrowed to: words, which ones, working group, status. */
export function AssignmentFilters({ desk, filter, onChange }: Props): JSX.Element {
  const { language } = useAssignments();
  const words = assignmentsTexts[language];
  const { statuses } = assignmentTexts[language];
  const select = (
    name: 'which' | 'lag' | 'status',
    label: string,
    options: readonly { readonly key: string; readonly text: string }[],
  ): JSX.Element => (
    <Dropdown
      key={name}
      ariaLabel={label}
      selectedKey={filter[name]}
      options={[...options]}
      onChange={(_, option) => onChange({ ...filter, [name]: String(option?.key ?? '') })}
      styles={narrowing}
    />
  );
  const shown = assignmentStatuses.filter(
    (status) => isOver({ status }) === (filter.which === 'over'),
  );
  return (
    <div
      role="group"
      aria-label={words.filters}
      style={{ display: 'flex', flexWrap: 'wrap', gap: 12, margin: '8px 0' }}
    >
      <SearchBox
        placeholder={words.search}
        ariaLabel={words.search}
        value={filter.search}
        onChange={(_, text) => onChange({ ...filter, search: text ?? '' })}
        styles={{ root: { width: 300, maxWidth: '100%' } }}
      />
      <Dropdown
        ariaLabel={words.which}
        selectedKey={filter.which}
        options={whiches.map((key) => ({ key, text: words.whiches[key] }))}
        onChange={(_, option) =>
          onChange({
            ...filter,
            ...{ which: (option?.key ?? 'open') as AssignmentFilter['which'], status: '' },
          })
        }
        styles={narrowing}
      />
      {select('lag', words.group, [
        { key: '', text: words.everyGroup },
        ...desk.lags.map(({ key, name }) => ({ key, text: name })),
      ])}
      {select('status', words.status, [
        { key: '', text: words.everyStatus },
        ...shown.map((key) => ({ key, text: statuses[key] })),
      ])}
    </div>
  );
}
