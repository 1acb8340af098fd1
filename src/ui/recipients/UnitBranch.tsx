import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { IconButton } from '@fluentui/react/lib/Button';
import type { Unit } from '../../domain/units/unit';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import type { Mark } from '../parts/marks';
import { type Branch, isReachable } from './branchesOf';

interface Props {
  readonly branch: Branch;
  readonly chosen: ReadonlySet<string>;
  readonly startsOpen: boolean;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
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
  item: { padding: '6px 0', borderTop: `1px solid ${semanticColors.bodyDivider}` },
  facts: [
    fonts.small,
    {
      display: 'flex',
      flexWrap: 'wrap' as const,
      gap: '0 16px',
      padding: '2px 0 0 28px',
      color: semanticColors.bodySubtext,
      overflowWrap: 'anywhere' as const,
    },
  ],
}));

const channelMark: Mark = { icon: 'TeamsLogo', tone: 'good' };
const mailMark: Mark = { icon: 'Mail', tone: 'warning' };
const noneMark: Mark = { icon: 'Error', tone: 'bad' };

function Reach({ unit }: { readonly unit: Unit }): JSX.Element {
  const { recipients } = usePage().texts;
  if (unit.channel) return <MarkedWord mark={channelMark}>{recipients.channel}</MarkedWord>;
  if (unit.mailbox) return <MarkedWord mark={mailMark}>{recipients.mail(unit.mailbox)}</MarkedWord>;
  return <MarkedWord mark={noneMark}>{recipients.unreachable}</MarkedWord>;
}

/** An administration and its departments, chosen all at once or one by one. */
export function UnitBranch({ branch, chosen, startsOpen, onChoose }: Props): JSX.Element {
  const { recipients } = usePage().texts;
  const classes = useStyles(styles);
  const [open, setOpen] = React.useState(startsOpen);
  const able = branch.departments.filter(isReachable).map(({ key }) => key);
  const count = branch.departments.filter(({ key }) => chosen.has(key)).length;
  const isWhole = able.length > 0 && able.every((key) => chosen.has(key));
  return (
    <li>
      <div className={classes.head}>
        <IconButton
          iconProps={{ iconName: open ? 'ChevronDown' : 'ChevronRight' }}
          ariaLabel={recipients.show(branch.name)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          styles={{ root: { width: 28, height: 28 } }}
        />
        <Checkbox
          label={branch.name}
          ariaLabel={recipients.all(branch.name)}
          checked={isWhole}
          indeterminate={count > 0 && !isWhole}
          disabled={able.length === 0}
          onChange={() => onChoose(able, !isWhole)}
          styles={{ text: { fontWeight: 600 } }}
        />
        <span className={classes.count}>
          {recipients.chosenOf(count, branch.departments.length)}
        </span>
      </div>
      {open && (
        <ul className={classes.list}>
          {branch.departments.map((unit) => (
            <li key={unit.key} className={classes.item}>
              <Checkbox
                label={unit.name}
                checked={chosen.has(unit.key)}
                disabled={!isReachable(unit)}
                onChange={(_, isChosen) => onChoose([unit.key], isChosen === true)}
              />
              <div className={classes.facts}>
                <Reach unit={unit} />
                <span>{unit.head ? recipients.head(unit.head.name) : recipients.noHead}</span>
                {unit.substitute && <span>{recipients.substitute(unit.substitute.name)}</span>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
