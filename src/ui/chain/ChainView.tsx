import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import type { Chain, ChainStep } from '../../application/decisions/decisionChain';
import { isStatementKey, paragraphOf } from '../../domain/decisions/decisionKey';
import {
  keyOfRef,
  nameOfRef,
  type RecordKind,
  type RecordRef,
} from '../../domain/records/recordRef';
import { chainTexts } from '../../text/pages/chainTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { useLoaded } from '../hooks/useLoaded';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { useShell } from '../shell/shellContext';
import { pageOfRecord } from '../../application/records/recordPlace';

export interface ChainViewProps {
  /** The record whose chain is shown: `decision/RS-2026-160`. */
  readonly recordRef: RecordRef;
  /** Where the pages of the site lie, `/sites/mtp/SitePages/`. */
  readonly pagesPath: string;
}

const icons: { readonly [K in RecordKind]: string } = {
  case: 'FabricFolder',
  assignment: 'TaskLogo',
  proposal: 'Lightbulb',
  decision: 'DecisionSolid',
  audit: 'ComplianceAudit',
  notice: 'Warning',
  document: 'TextDocument',
  reading: 'ReadingMode',
  device: 'Repair',
  topic: 'People',
  mail: 'Mail',
};

const styles = defineStyles(({ semanticColors, fonts, palette }) => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  step: [
    fonts.medium,
    {
      position: 'relative' as const,
      padding: '0 0 16px 32px',
      color: semanticColors.bodyText,
      overflowWrap: 'anywhere' as const,
      selectors: {
        '::before': {
          content: '""',
          position: 'absolute' as const,
          left: 9,
          top: 20,
          bottom: -2,
          borderLeft: `1px solid ${palette.neutralTertiary}`,
        },
        ':last-child::before': { display: 'none' },
      },
    },
  ],
  icon: {
    position: 'absolute' as const,
    left: 0,
    top: 2,
    fontSize: 18,
    color: semanticColors.link,
  },
  kind: [fonts.small, { color: semanticColors.bodySubtext }],
  links: [
    fonts.small,
    { color: semanticColors.bodySubtext, margin: '2px 0 0', padding: 0, listStyle: 'none' },
  ],
}));

/** The chain that a record stands in (sv. kedjan), from a mail to a confirmed reading, each step linked both ways. */
export function ChainView({ recordRef, pagesPath }: ChainViewProps): JSX.Element {
  const { commands, language } = useShell();
  const words = chainTexts[language];
  const classes = useStyles(styles);
  const load = React.useCallback(async (): Promise<Chain> => {
    const asked = await commands.readRecord(
      `decisions/chain?ref=${encodeURIComponent(recordRef)}`,
      (body) => body as Chain,
    );
    if (asked.outcome === 'done') return asked.value;
    throw new TypeError('The chain was not given.');
  }, [commands, recordRef]);
  const [chain, again] = useLoaded(load);
  if (chain.status === 'loading') return <Waiting />;
  if (chain.status === 'failed') return <Trouble onRetry={again}>{words.failed}</Trouble>;
  const { steps, readings, isCut } = chain.value;
  const kindWord = ({ kind, ref }: ChainStep): string =>
    kind === 'decision' && isStatementKey(keyOfRef(ref)) ? words.statement : words.kinds[kind];
  const numberOf = (ref: RecordRef): string => paragraphOf(nameOfRef(ref));
  const nameOf = (ref: RecordRef): string => {
    const step = steps.find((one) => one.ref === ref);
    return step
      ? `${kindWord(step).toLocaleLowerCase('sv')} ${numberOf(ref)}`.trim()
      : numberOf(ref);
  };
  const titleOf = ({ ref, title = '' }: ChainStep): string =>
    title !== '' && title.startsWith(numberOf(ref)) ? title : `${numberOf(ref)} ${title}`.trim();
  const linked = (ref: RecordRef, text: string): React.ReactNode => {
    const href = pageOfRecord(pagesPath, ref);
    return href === undefined || ref === recordRef ? text : <Link href={href}>{text}</Link>;
  };
  return (
    <>
      {steps.length < 2 && <p style={{ margin: '0 0 8px' }}>{words.alone}</p>}
      <ol className={classes.list}>
        {steps.map((step) => (
          <li key={step.ref} className={classes.step}>
            <Icon iconName={icons[step.kind]} className={classes.icon} aria-hidden="true" />
            <span className={classes.kind}>
              {kindWord(step)}
              {step.ref === recordRef && ` (${words.here})`}
            </span>
            <div aria-current={step.ref === recordRef ? 'step' : undefined}>
              {linked(step.ref, titleOf(step))}
            </div>
            {step.links.length > 0 && (
              <ul className={classes.links}>
                {step.links.map(({ meaning, ref, isEarlier }) => (
                  <li key={`${meaning}${ref}${isEarlier}`}>
                    {words[isEarlier ? 'earlier' : 'later'][meaning]} {linked(ref, nameOf(ref))}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {readings.map(({ number, edition, units, confirmed, expected }) => (
          <li key={`reading/${number}`} className={classes.step}>
            <Icon iconName={icons.reading} className={classes.icon} aria-hidden="true" />
            <span className={classes.kind}>{words.readings}</span>
            <div>
              {linked(
                `reading/${number}`,
                `${number} ${words.reading(edition, units, confirmed, expected)}`,
              )}
            </div>
          </li>
        ))}
      </ol>
      {isCut && <p>{words.cut}</p>}
    </>
  );
}
