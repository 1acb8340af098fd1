import * as React from 'react';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { RecipientAdvice } from '../../application/recipientAdvice';
import type { Unit } from '../../domain/units/unit';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { branchesOf } from './branchesOf';
import { type Choosing, withChoice } from './choosing';
import { chosenWords } from './chosenWords';
import type { Chosen } from './draft';
import { UnitBranch } from './UnitBranch';

interface Props {
  readonly units: readonly Unit[];
  readonly chosen: Chosen;
  readonly advice: RecipientAdvice | undefined;
  /** Those who have the notice already. */
  readonly takenKeys: readonly string[];
  readonly onChange: (chosen: Chosen) => void;
}

const openUpTo = 30;
const searchFrom = 12;

/** The tree of administrations and departments to choose recipients from. */
export function RecipientTree({ units, chosen, advice, takenKeys, onChange }: Props): JSX.Element {
  const { texts, language } = usePage();
  const { recipients } = texts;
  const [search, setSearch] = React.useState('');
  const departments = units.filter(({ kind }) => kind !== 'administration');
  const branches = React.useMemo(
    () => branchesOf(units, search, recipients.otherUnits),
    [units, search, recipients],
  );
  const { unitKeys, informedKeys } = chosen;
  const choosing = React.useMemo<Choosing>(
    () => ({
      asked: new Set(unitKeys),
      informed: new Set(informedKeys),
      taken: new Set(takenKeys),
      advice,
      onChoose: (keys, choice) => onChange(withChoice({ unitKeys, informedKeys }, keys, choice)),
    }),
    [unitKeys, informedKeys, takenKeys, advice, onChange],
  );
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
            choosing={choosing}
            startsOpen={isOpen}
          />
        ))}
      </ul>
      {branches.length === 0 && <p>{recipients.noHit}</p>}
      <p role="status" style={{ margin: '8px 0', fontWeight: 600 }}>
        {chosenWords(chosen, language)}
      </p>
    </div>
  );
}
