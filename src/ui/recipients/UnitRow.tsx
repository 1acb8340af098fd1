import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { isOutside, type Unit } from '../../domain/units/unit';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import type { Mark } from '../parts/marks';
import { isReachable } from './branchesOf';
import type { Choosing } from './choosing';

interface Props {
  readonly unit: Unit;
  readonly label: string;
  readonly choosing: Choosing;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
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
  why: [
    fonts.small,
    { padding: '2px 0 0 28px', fontWeight: 600, overflowWrap: 'anywhere' as const },
  ],
  mode: { padding: '4px 0 0 28px' },
}));

const channelMark: Mark = { icon: 'TeamsLogo', tone: 'good' };
const mailMark: Mark = { icon: 'Mail', tone: 'warning' };
const noneMark: Mark = { icon: 'Error', tone: 'bad' };
const crowdedMark: Mark = { icon: 'Warning', tone: 'warning' };

function Reach({ unit }: { readonly unit: Unit }): JSX.Element {
  const { texts, language } = usePage();
  const { recipients } = texts;
  const words = sendingPageTexts[language];
  if (unit.ownHandling) return <span>{words.ownHandling}</span>;
  if (isOutside(unit)) return <span>{words.byLink}</span>;
  if (unit.channel) return <MarkedWord mark={channelMark}>{recipients.channel}</MarkedWord>;
  if (unit.mailbox) return <MarkedWord mark={mailMark}>{recipients.mail(unit.mailbox)}</MarkedWord>;
  return <MarkedWord mark={noneMark}>{recipients.unreachable}</MarkedWord>;
}

function Answering({ unit }: { readonly unit: Unit }): JSX.Element | null {
  const { recipients } = usePage().texts;
  if (unit.kind !== 'department' || unit.ownHandling) return null;
  return (
    <>
      <span>{unit.head ? recipients.head(unit.head.name) : recipients.noHead}</span>
      {unit.substitute && <span>{recipients.substitute(unit.substitute.name)}</span>}
    </>
  );
}

/** A unit to choose: how it is reached, why it is proposed, and whether it is only informed. */
export function UnitRow({ unit, label, choosing }: Props): JSX.Element {
  const { language } = usePage();
  const classes = useStyles(styles);
  const words = sendingPageTexts[language];
  const { asked, informed, taken, advice, onChoose } = choosing;
  const isTaken = taken.has(unit.key);
  const isOwn = advice?.ownMailboxes.includes(unit.key) ?? false;
  const isInformed = informed.has(unit.key);
  const isChosen = isInformed || asked.has(unit.key);
  const proposal = advice?.proposals.find(({ unitKey }) => unitKey === unit.key);
  const crowd = advice?.crowded.find(({ unitKey }) => unitKey === unit.key);
  const usual = unit.kind === 'administration' ? 'information' : 'action';
  return (
    <li className={classes.item}>
      <Checkbox
        label={label}
        checked={isChosen}
        disabled={!isReachable(unit) || isTaken || isOwn}
        onChange={(_, chosen) => onChoose([unit.key], chosen ? usual : 'none')}
      />
      <div className={classes.facts}>
        {isTaken && <span>{words.taken}</span>}
        {isOwn ? <span>{words.ownMailbox}</span> : <Reach unit={unit} />}
        <Answering unit={unit} />
        {crowd && <MarkedWord mark={crowdedMark}>{words.crowded(crowd.open)}</MarkedWord>}
      </div>
      {proposal && !isTaken && (
        <div className={classes.why}>
          {words.because(
            words.strengths[proposal.strength],
            proposal.reasons.map((reason) => words.reasons[reason.code](reason)),
          )}
        </div>
      )}
      {isChosen && (
        <div className={classes.mode}>
          <Checkbox
            label={words.informOnly}
            ariaLabel={words.informOnlyOf(label)}
            checked={isInformed}
            onChange={(_, only) => onChoose([unit.key], only ? 'information' : 'action')}
          />
        </div>
      )}
    </li>
  );
}
