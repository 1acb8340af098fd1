import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dropdown, type IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { Link } from '@fluentui/react/lib/Link';
import type { DocumentFilters } from '../../domain/documents/search/documentFilters';
import type { CatalogueEntry } from '../../domain/documents/search/searchableDocument';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useDocuments } from './documentsContext';

interface Props {
  readonly entries: readonly CatalogueEntry[];
  readonly filters: DocumentFilters;
  readonly onChange: (filters: DocumentFilters) => void;
}

const fields = ['type', 'scope', 'administration', 'process', 'system', 'status'] as const;
const narrowPx = 640;
const swedish = new Intl.Collator('sv', { numeric: true });

const valuesOf = (
  entries: readonly CatalogueEntry[],
  field: (typeof fields)[number],
): readonly string[] =>
  Array.from(new Set(entries.flatMap((entry) => entry[field] || []))).sort(swedish.compare);

/** What the search is narrowed to; folded away where there is no room. Not drawn anew for each letter that is written. */
export const SearchFilters = React.memo(function SearchFilters({
  entries,
  filters,
  onChange,
}: Props): JSX.Element {
  const { words, unitName } = useDocuments();
  const [measure, isNarrow] = useIsNarrow(narrowPx);
  const [open, setOpen] = React.useState(false);
  const chosen = fields.filter((field) => filters[field] !== undefined).length;
  const options = React.useMemo(
    () => fields.map((field) => [field, valuesOf(entries, field)] as const),
    [entries],
  );
  const labelOf = (field: (typeof fields)[number], value: string): string => {
    if (field === 'type') return words.types[value as keyof typeof words.types] ?? value;
    if (field === 'status') return words.statuses[value as keyof typeof words.statuses] ?? value;
    return field === 'administration' ? unitName(value) : value;
  };
  const choose = (field: string, value: string): void => {
    const { [field as 'type']: _before, ...rest } = filters;
    onChange((value === '' ? rest : { ...rest, [field]: value }) as DocumentFilters);
  };
  return (
    <div ref={measure} style={{ margin: '8px 0 16px' }}>
      {isNarrow && (
        <DefaultButton
          aria-expanded={open}
          iconProps={{ iconName: open ? 'ChevronUp' : 'Filter' }}
          onClick={() => setOpen(!open)}
          text={chosen > 0 ? words.filters.chosen(chosen) : words.filters.show}
        />
      )}
      {(!isNarrow || open) && (
        <div
          style={{
            display: 'grid',
            gap: 12,
            gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 240px))',
          }}
        >
          {options
            .filter(([field, values]) => values.length > 1 || filters[field] !== undefined)
            .map(([field, values]) => (
              <Dropdown
                key={field}
                label={words.filters[field]}
                selectedKey={filters[field] ?? ''}
                options={[
                  { key: '', text: words.filters.any },
                  ...values.map((value): IDropdownOption => ({
                    key: value,
                    text: labelOf(field, value),
                  })),
                ]}
                onChange={(_, option) => choose(field, `${option?.key ?? ''}`)}
              />
            ))}
        </div>
      )}
      {chosen > 0 && (
        <Link as="button" styles={{ root: { minHeight: 24 } }} onClick={() => onChange({})}>
          {words.filters.clear}
        </Link>
      )}
    </div>
  );
});
