import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { Unit } from '../../domain/units/unit';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { type Loaded, valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { Moment } from '../parts/Moment';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { eventSentence } from './eventSentence';
import { LogCheck } from './LogCheck';
import { useTimeLine } from './useTimeLine';

interface Props {
  readonly noticeKey: string;
  readonly units: Loaded<readonly Unit[]>;
  /** Changes when something has happened to the notice. */
  readonly revision: string;
}

const styles = defineStyles(({ semanticColors, fonts, palette }) => ({
  line: [
    fonts.medium,
    {
      listStyle: 'none',
      margin: 0,
      padding: '0 0 0 16px',
      borderLeft: `2px solid ${semanticColors.bodyDivider}`,
    },
  ],
  event: {
    position: 'relative' as const,
    padding: '0 0 12px',
    overflowWrap: 'anywhere' as const,
    selectors: {
      '::before': {
        content: '""',
        position: 'absolute' as const,
        left: -21,
        top: 6,
        width: 8,
        height: 8,
        borderRadius: '50%',
        background: palette.themePrimary,
      },
    },
  },
  at: [fonts.small, { display: 'block', color: semanticColors.bodySubtext }],
}));

/** Who did what when, newest last; and for those who may, whether the log holds. */
export function LogTab({ noticeKey, units, revision }: Props): JSX.Element {
  const { texts, language, me } = usePage();
  const classes = useStyles(styles);
  const { lines, state, hasMore, more } = useTimeLine(noticeKey, revision);
  const names = new Map((valueIn(units) ?? []).map(({ key, name }) => [key, name]));
  const unitName = (key: string): string => names.get(key) ?? key;
  return (
    <div>
      {me?.mayVerifyLog && <LogCheck />}
      {state === 'loading' && lines.length === 0 && <Waiting />}
      {lines.length > 0 && (
        <ol className={classes.line} aria-label={texts.log.title}>
          {lines.map((line) => (
            <li key={line.position} className={classes.event}>
              <span className={classes.at}>
                <Moment at={line.at} />
              </span>
              {eventSentence(line, unitName, texts, language)}
            </li>
          ))}
        </ol>
      )}
      {hasMore && (
        <Link as="button" onClick={more}>
          {texts.log.more}
        </Link>
      )}
      {state === 'failed' && <Trouble onRetry={more}>{texts.notRead}</Trouble>}
    </div>
  );
}
