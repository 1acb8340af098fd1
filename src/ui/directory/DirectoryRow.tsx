import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { Unit } from '../../domain/units/unit';
import { directoryPageTexts } from '../../text/pages/directoryPageTexts';
import { useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { coverageMarks } from './coverageMarks';
import type { DirectoryLine } from './directoryLines';

/** The name of a unit, and what is special about it. */
export function UnitName({ line }: { readonly line: DirectoryLine }): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const words = directoryPageTexts[language];
  const { unit, depth } = line;
  const special: { readonly [K in Unit['kind']]?: string } = {
    provider: words.provider,
    municipality: words.municipality,
  };
  const under = unit.ownHandling ? words.ownHandling : special[unit.kind];
  return (
    <span style={{ display: 'block', paddingLeft: depth * 20 }}>
      <span className={depth === 0 ? classes.main : ''}>{unit.name}</span>
      {under && <span className={classes.under}>{under}</span>}
    </span>
  );
}

/** Whether notices reach it: an icon and a word, and what somebody said is wrong. */
export function CoverageCell({ line }: { readonly line: DirectoryLine }): JSX.Element | null {
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const { coverage, unit } = line;
  if (!coverage) return null;
  return (
    <>
      <MarkedWord mark={coverageMarks[coverage]}>
        {directoryPageTexts[language].coverage[coverage]}
      </MarkedWord>
      {coverage === 'invalid' && unit.verification?.note && (
        <span className={classes.under}>”{unit.verification.note}”</span>
      )}
    </>
  );
}

/** Who answers for the unit, and who does when the head is away. */
export function HeadCell({ unit }: { readonly unit: Unit }): JSX.Element {
  const { language, today } = useShell();
  const classes = useStyles(tableStyles);
  const words = directoryPageTexts[language];
  const person = unit.head ?? unit.designated;
  const isAway = unit.headAwayUntil !== undefined && unit.headAwayUntil >= today;
  return (
    <>
      {person?.name ?? (unit.kind === 'department' && !unit.ownHandling ? words.missing : '')}
      {isAway && <span className={classes.under}>{words.away(unit.headAwayUntil ?? '')}</span>}
      {unit.substitute && (
        <span className={classes.under}>{words.substitute(unit.substitute.name)}</span>
      )}
    </>
  );
}

interface VerifiedProps {
  readonly unit: Unit;
  readonly mayVerify: boolean;
  readonly onVerify: () => void;
}

/** When somebody last confirmed the unit, and the button that does it. */
export function VerifiedCell({ unit, mayVerify, onVerify }: VerifiedProps): JSX.Element {
  const { language } = useShell();
  const words = directoryPageTexts[language];
  const { verification } = unit;
  return (
    <span style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
      {verification ? words.by(verification.on, verification.by) : words.never}
      {mayVerify && (
        <DefaultButton
          text={words.verify}
          ariaLabel={words.verifyUnit(unit.name)}
          onClick={onVerify}
          styles={{ root: { minWidth: 0, height: 28 } }}
        />
      )}
    </span>
  );
}
