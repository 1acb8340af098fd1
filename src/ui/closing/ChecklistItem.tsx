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
import { useShell } from '../shell/shellContext';
import { checklistStyles } from './checklistStyles';
import { DoneWords } from './DoneWords';
import { isRepeatable, tabOf } from './itemPlace';

interface Props {
  readonly notice: NoticeDetails;
  readonly item: Check<ClosingCheck>;
  /** Whether who looks may do it. */
  readonly mayDo: boolean;
  readonly onOpen: () => void;
  /** What else may be done about it. */
  readonly after?: React.ReactNode;
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
export function ChecklistItem(props: Props): JSX.Element {
  const { notice, item, mayDo, onOpen, after, children } = props;
  const { language } = useShell();
  const classes = useStyles(checklistStyles);
  const words = closingPageTexts[language];
  const { code, met, strength, row } = item;
  const [name = code] = checkNames(language, [code]);
  const tab = tabOf[code];
  const isShown = code === 'closing/published' && met;
  const label = isShown ? words.publication.change : (words.open[code] ?? name);
  const isOpen = Boolean(children);
  return (
    <li className={classes.item} data-check={code}>
      <div className={classes.row}>
        <div className={classes.what}>
          <span className={classes.name}>{capital(name)}</span>
          <DoneWords notice={notice} code={code} />
        </div>
        <div className={classes.state}>
          <MarkedWord mark={markOf(item)}>
            {met ? words.done : `${words.notDone} · ${words.strengths[strength]}`}
          </MarkedWord>
        </div>
        <div className={classes.act}>
          {!isOpen && tab && !met && (
            <Link href={hashOf({ place: 'notice', key: notice.key, tab })}>{label}</Link>
          )}
          {!isOpen && !tab && mayDo && (!met || isRepeatable(code)) && (
            <DefaultButton text={label} ariaLabel={`${label} ${name}, ${row}`} onClick={onOpen} />
          )}
        </div>
      </div>
      {isOpen ? children : after}
    </li>
  );
}
