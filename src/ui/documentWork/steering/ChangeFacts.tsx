import * as React from 'react';
import { type ConfigurationChange, effectOf } from '../../../domain/routine/configurationChange';
import { steeringTexts } from '../../../text/pages/steeringTexts';
import { useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import type { Mark } from '../../parts/marks';
import { tableStyles } from '../../parts/tableStyles';
import { useWork } from '../workContext';

interface Props {
  readonly change: ConfigurationChange;
  readonly id?: string;
}

const unsureMark: Mark = { icon: 'Warning', tone: 'warning' };

/** One change: what would be otherwise, where it comes from, where it takes effect, and whether it is certain. */
export function ChangeFacts({ change, id }: Props): JSX.Element {
  const { language } = useWork();
  const words = steeringTexts[language];
  const classes = useStyles(tableStyles);
  const isOtherName = change.kind === 'mailboxChanged' && change.statedName !== change.unitName;
  return (
    <>
      <span id={id} className={classes.main}>
        {words.change(change)}
      </span>
      <span className={classes.under}>
        {words.from(change.section)}. {words.effect[effectOf(change)]}.
        {isOtherName && ` ${words.stated(change.statedName)}.`}
      </span>
      {!change.isSure && <MarkedWord mark={unsureMark}>{words.unsure}</MarkedWord>}
    </>
  );
}
