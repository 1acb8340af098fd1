import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import { useLoaded } from '../hooks/useLoaded';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { RiskCell, StatusCell } from '../list/noticeCells';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { Moment } from '../parts/Moment';
import { Trouble } from '../parts/Trouble';
import type { NoticeDetails } from '../../application/noticePages';

const styles = defineStyles(({ semanticColors, fonts }) => ({
  title: [
    fonts.xLarge,
    {
      margin: '0 0 4px',
      fontWeight: 600,
      overflowWrap: 'anywhere' as const,
      selectors: { ':focus': { outline: 'none' } },
    },
  ],
  number: {
    color: semanticColors.bodySubtext,
    fontWeight: 400,
    marginRight: 8,
    whiteSpace: 'nowrap' as const,
  },
  marks: [
    fonts.medium,
    { display: 'flex', flexWrap: 'wrap' as const, gap: '4px 24px', margin: '0 0 12px' },
  ],
  facts: [
    fonts.medium,
    {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
      gap: '8px 32px',
      margin: '0 0 12px',
      selectors: {
        dt: [fonts.small, { color: semanticColors.bodySubtext }],
        dd: { margin: 0, overflowWrap: 'anywhere' as const },
      },
    },
  ],
  note: [fonts.small, { color: semanticColors.bodySubtext }],
  files: { listStyle: 'none', margin: 0, padding: 0, selectors: { li: { padding: '2px 0' } } },
}));

const original = 'original.eml';

/** What the notice is, when it came and from whom: facts of the public record that nobody edits (C9). */
export function NoticeHeader({ notice }: { readonly notice: NoticeDetails }): JSX.Element {
  const { texts, reader } = usePage();
  const classes = useStyles(styles);
  const [loaded] = useLoaded(
    React.useCallback(() => reader.files(notice.itemId), [reader, notice.itemId]),
  );
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const words = texts.details;
  const files = valueIn(loaded) ?? [];
  const originalUrl = files.find(({ name }) => name === original)?.url;
  return (
    <header>
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        <span className={classes.number}>{notice.key}</span>
        {notice.title}
      </h2>
      <div className={classes.marks}>
        <StatusCell notice={notice} />
        <RiskCell notice={notice} />
        {notice.manufacturer && <span>{notice.manufacturer}</span>}
      </div>
      {notice.problems.map(({ part, reason }, index) => (
        <Trouble key={index} tone="warning" quiet>
          {words.problem(part, reason)}{' '}
          {originalUrl && (
            <Link href={originalUrl} underline>
              {words.original}
            </Link>
          )}
        </Trouble>
      ))}
      <dl className={classes.facts}>
        <div>
          <dt>{words.receivedAt}</dt>
          <dd>
            <Moment at={notice.receivedAt} />
            <div className={classes.note}>{words.incoming}</div>
          </dd>
        </div>
        <div>
          <dt>{words.sender}</dt>
          <dd>
            {notice.sender}
            <div className={classes.note}>{notice.subject}</div>
          </dd>
        </div>
        <div>
          <dt>{words.files}</dt>
          <dd>
            <ul className={classes.files}>
              {files.map(({ name, url }) => (
                <li key={name}>
                  <Link href={url} target="_blank" rel="noreferrer" data-interception="off">
                    <Icon iconName={name === original ? 'Mail' : 'Attach'} aria-hidden="true" />{' '}
                    {name === original ? words.original : name}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </header>
  );
}
