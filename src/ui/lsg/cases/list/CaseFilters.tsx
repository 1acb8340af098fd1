import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { OwnGroup } from '../../../../application/cases/casePages';
import { caseOrigins, lifeCyclePhases } from '../../../../domain/cases/groupCase';
import { caseTexts } from '../../../../text/caseTexts';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { useLsg } from '../../lsgContext';
import type { CaseFilter } from './filterCases';

interface Props {
  readonly groups: readonly OwnGroup[];
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}

const narrowing = { root: { width: 200, maxWidth: '100%' } };

/** What the board and the list are narrowed to: words, own or closed, origin (LS-15), phase (LS-11), group. */
export function CaseFilters({ groups, filter, onChange }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseListTexts[language];
  const names = caseTexts[language];
  const own = groups.filter(({ takesPart }) => takesPart);
  const select = (
    name: 'which' | 'origin' | 'phase' | 'group',
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
        styles={{ root: { width: 320, maxWidth: '100%' } }}
      />
      {select('which', words.which, [
        { key: 'open', text: words.open },
        { key: 'own', text: words.own },
        { key: 'closed', text: words.closed },
      ])}
      {select('origin', words.columns.origin, [
        { key: '', text: words.everyOrigin },
        ...caseOrigins.map((key) => ({ key, text: names.origins[key] })),
      ])}
      {select('phase', words.columns.phase, [
        { key: '', text: words.everyPhase },
        ...lifeCyclePhases.map((key) => ({ key, text: names.phases[key] })),
      ])}
      {own.length > 1 &&
        select('group', words.everyGroup, [
          { key: '', text: words.everyGroup },
          ...own.map(({ key, name }) => ({ key, text: name })),
        ])}
    </div>
  );
}
