import * as React from 'react';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { Unit } from '../../domain/units/unit';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { UnitBranch } from './UnitBranch';
import { branchesOf } from './branchesOf';

interface Props {
  readonly units: readonly Unit[];
  readonly chosenKeys: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

const openUpTo = 30;
const searchFrom = 12;

/** The tree of administrations and departments to choose recipients from. */
export function RecipientTree({ units, chosenKeys, onChange }: Props): JSX.Element {
  const { recipients } = usePage().texts;
  const [search, setSearch] = React.useState('');
  const departments = units.filter(({ kind }) => kind === 'department');
  const branches = React.useMemo(
    () => branchesOf(units, search, recipients.otherUnits),
    [units, search, recipients],
  );
  const chosen = React.useMemo(() => new Set(chosenKeys), [chosenKeys]);
  const choose = (keys: readonly string[], isChosen: boolean): void => {
    const rest = chosenKeys.filter((key) => !keys.includes(key));
    onChange(isChosen ? [...rest, ...keys] : rest);
  };
  if (departments.length === 0) return <Trouble tone="info">{recipients.none}</Trouble>;
  const isOpen = departments.length <= openUpTo || search.trim() !== '';
  return (
    <div>
      {departments.length >= searchFrom && (
        <SearchBox
          ariaLabel={recipients.search}
          placeholder={recipients.search}
          value={search}
          onChange={(_, text) => setSearch(text ?? '')}
        />
      )}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {branches.map((branch) => (
          <UnitBranch
            key={`${branch.key}/${isOpen}`}
            branch={branch}
            chosen={chosen}
            startsOpen={isOpen}
            onChoose={choose}
          />
        ))}
      </ul>
      {branches.length === 0 && <p>{recipients.noHit}</p>}
      <p role="status" style={{ margin: '8px 0', fontWeight: 600 }}>
        {recipients.chosen(chosenKeys.length)}
      </p>
    </div>
  );
}
