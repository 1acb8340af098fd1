import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { NoticeDetails } from '../../application/noticePages';
import type { ClosingCheck } from '../../domain/notices/closingChecks';
import type { Check } from '../../domain/strength';
import { checkNames } from '../../text/checkTexts';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { hashOf } from '../hooks/useRoute';
import { useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import type { Mark } from '../parts/marks';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { DoneWords } from './DoneWords';
import { isRepeatable, tabOf } from './itemPlace';

interface Props {
  readonly notice: NoticeDetails;
  readonly item: Check<ClosingCheck>;
  /** Whether who looks may do it. */
  readonly mayDo: boolean;
  readonly onOpen: () => void;
  /** The form, while it is open. */
  readonly children?: React.ReactNode;
}

const markOf = ({ met, strength }: Check): Mark => {
  if (met) return { icon: 'Completed', tone: 'good' };
  if (strength === 'required') return { icon: 'CircleRing', tone: 'active' };
  return { icon: 'CircleRing', tone: strength === 'recommended' ? 'warning' : 'quiet' };
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** One thing to see to: what, how strongly the routine says so, whether it is done, and the way to do it. */
export function ChecklistItem({ notice, item, mayDo, onOpen, children }: Props): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const words = closingPageTexts[language];
  const { code, met, strength, row } = item;
  const [name = code] = checkNames(language, [code]);
  const tab = tabOf[code];
  const label = words.open[code] ?? name;
  const isOpen = Boolean(children);
  return (
    <li className={classes.card} data-check={code}>
      <div className={classes.line}>
        <span className={classes.main}>{capital(name)}</span>
        <MarkedWord mark={markOf(item)}>
          {met ? words.done : `${words.notDone} · ${words.strengths[strength]}`}
        </MarkedWord>
      </div>
      <DoneWords notice={notice} code={code} />
      {isOpen && children}
      {!isOpen && tab && !met && (
        <div>
          <Link href={hashOf({ place: 'notice', key: notice.key, tab })}>{label}</Link>
        </div>
      )}
      {!isOpen && !tab && mayDo && (!met || isRepeatable(code)) && (
        <div>
          <DefaultButton text={label} ariaLabel={`${label} ${name}, ${row}`} onClick={onOpen} />
        </div>
      )}
    </li>
  );
}
