import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { IconButton } from '@fluentui/react/lib/Button';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { type Branch, isReachable } from './branchesOf';
import type { Choosing } from './choosing';
import { UnitRow } from './UnitRow';

interface Props {
  readonly branch: Branch;
  readonly choosing: Choosing;
  readonly startsOpen: boolean;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  head: { display: 'flex', alignItems: 'center', gap: 4, padding: '4px 0' },
  count: [
    fonts.small,
    {
      marginLeft: 'auto',
      color: semanticColors.bodySubtext,
      whiteSpace: 'nowrap' as const,
      fontVariantNumeric: 'tabular-nums',
    },
  ],
  list: { listStyle: 'none', margin: '0 0 8px', padding: '0 0 0 38px' },
}));

/** An administration and its departments, chosen all at once or one by one. */
export function UnitBranch({ branch, choosing, startsOpen }: Props): JSX.Element {
  const { texts, language } = usePage();
  const { recipients } = texts;
  const classes = useStyles(styles);
  const [open, setOpen] = React.useState(startsOpen);
  const { asked, informed, taken, onChoose } = choosing;
  const { name, administration, departments } = branch;
  const isChosen = (key: string): boolean => asked.has(key) || informed.has(key);
  const able = departments
    .filter((unit) => isReachable(unit) && !taken.has(unit.key))
    .map(({ key }) => key);
  const count = departments.filter(({ key }) => isChosen(key)).length;
  const isWhole = able.length > 0 && able.every(isChosen);
  return (
    <li>
      <div className={classes.head}>
        <IconButton
          iconProps={{ iconName: open ? 'ChevronDown' : 'ChevronRight' }}
          ariaLabel={recipients.show(name)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          styles={{ root: { width: 28, height: 28 } }}
        />
        <Checkbox
          label={name}
          ariaLabel={recipients.all(name)}
          checked={isWhole}
          indeterminate={count > 0 && !isWhole}
          disabled={able.length === 0}
          onChange={() => onChoose(able, isWhole ? 'none' : 'action')}
          styles={{ text: { fontWeight: 600 } }}
        />
        <span className={classes.count}>{recipients.chosenOf(count, departments.length)}</span>
      </div>
      {open && (
        <ul className={classes.list}>
          {departments.map((unit) => (
            <UnitRow key={unit.key} unit={unit} label={unit.name} choosing={choosing} />
          ))}
          {administration && (
            <UnitRow
              unit={administration}
              label={sendingPageTexts[language].mailbox(name)}
              choosing={choosing}
            />
          )}
        </ul>
      )}
    </li>
  );
}
