import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Label } from '@fluentui/react/lib/Label';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { Unit } from '../../../domain/units/unit';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { defineStyles, useStyles } from '../../hooks/useStyles';
import { useWork } from '../workContext';
import { FieldHint } from './FieldHint';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly units: readonly Unit[];
  readonly chosen: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

interface Branch {
  readonly unit: Unit;
  readonly depth: number;
  /** A unit above is chosen, and stands for this one. */
  readonly isIncluded: boolean;
}

const styles = defineStyles(({ semanticColors }) => ({
  box: {
    border: `1px solid ${semanticColors.inputBorder}`,
    borderRadius: 2,
    maxHeight: 260,
    overflowY: 'auto' as const,
    padding: '4px 8px',
    display: 'grid',
    gap: 2,
  },
}));

/** Units in the order of their tree; one that is its own ancestor is left out. */
function branchesOf(units: readonly Unit[], chosen: readonly string[]): readonly Branch[] {
  const known = new Set(units.map(({ key }) => key));
  const below = (parent: string | undefined, depth: number, isIncluded: boolean): Branch[] =>
    depth > 8
      ? []
      : units
          .filter(({ parentKey }) =>
            parent === undefined
              ? parentKey === undefined || !known.has(parentKey)
              : parentKey === parent,
          )
          .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
          .flatMap((unit) => [
            { unit, depth, isIncluded },
            ...below(unit.key, depth + 1, isIncluded || chosen.includes(unit.key)),
          ]);
  return below(undefined, 0, false);
}

/** Chooses units of the directory: what is ticked stands for all below it. */
export function UnitPicker({ label, hint, units, chosen, onChange }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentFormTexts[language];
  const classes = useStyles(styles);
  const [search, setSearch] = React.useState('');
  const sought = search.trim().toLocaleLowerCase('sv');
  const branches = React.useMemo(() => branchesOf(units, chosen), [units, chosen]);
  const names = units.filter(({ key }) => chosen.includes(key)).map(({ name }) => name);
  const shown = branches.filter(
    ({ unit }) => sought === '' || unit.name.toLocaleLowerCase('sv').includes(sought),
  );
  return (
    <div role="group" aria-label={label}>
      <Label>{label}</Label>
      <SearchBox
        placeholder={words.findUnit}
        ariaLabel={`${label}: ${words.findUnit}`}
        value={search}
        onChange={(_, text) => setSearch(text ?? '')}
        styles={{ root: { marginBottom: 4 } }}
      />
      <div className={classes.box}>
        {shown.length === 0 && <span>{words.noUnit}</span>}
        {shown.map(({ unit, depth, isIncluded }) => (
          <div key={unit.key} style={{ paddingLeft: sought === '' ? depth * 20 : 0 }}>
            <Checkbox
              label={isIncluded ? `${unit.name} (${words.included})` : unit.name}
              checked={isIncluded || chosen.includes(unit.key)}
              disabled={isIncluded}
              onChange={(_, on) =>
                onChange(on ? [...chosen, unit.key] : chosen.filter((other) => other !== unit.key))
              }
              styles={{ root: { minHeight: 24, alignItems: 'center' } }}
            />
          </div>
        ))}
      </div>
      <FieldHint>
        {words.chosen(names.length, names.join(', '))} {hint}
      </FieldHint>
    </div>
  );
}
