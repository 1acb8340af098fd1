import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { NoticeDetails } from '../../application/noticePages';
import type { FiledMessage } from '../../domain/notices/incoming';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { CaseLink } from './CaseLink';
import { FiledMessages } from './FiledMessages';
import { type KindChoice, KindLine } from './KindLine';
import { PointAtCase } from './PointAtCase';
import { RelativeLine } from './RelativeLine';
import { useReception } from './useReception';

export interface Props {
  readonly notice: NoticeDetails;
  readonly onChanged: () => void;
  /** Opens another case. */
  readonly onOpen: (key: string) => void;
}

const styles = defineStyles(({ semanticColors, palette }) => ({
  banner: {
    display: 'grid',
    gap: 8,
    padding: '8px 12px',
    margin: '0 0 12px',
    border: `1px solid ${semanticColors.bodyDivider}`,
    borderRadius: 4,
    overflowWrap: 'anywhere' as const,
  },
  // An alert of our own must not look like a maker's notice.
  alert: {
    padding: '8px 12px',
    fontWeight: 600,
    border: `2px dashed ${palette.themePrimary}`,
    borderRadius: 4,
  },
}));

/** What kind of message came in and how, and which other case it may belong to (SN-09, X-07, X-08). */
export function ReceptionBanner({ notice, onChanged, onOpen }: Props): JSX.Element {
  const { me, language } = usePage();
  const classes = useStyles(styles);
  const words = receptionPageTexts[language];
  const { decide, busy, trouble } = useReception(notice.key, onChanged);
  const [point, setPoint] = React.useState<'file' | 'replace'>();
  const { kind, likely, link, messages, filedUnder, supersedes, supersededBy, ended } =
    notice.caseFile;
  const mayChange = me?.isCoordinator === true && !ended;
  const isUndecided = mayChange && kind.kind === 'neighbouring' && kind.included === undefined;
  const relatives =
    ended || kind.setBy ? [] : likely.filter(({ key }) => key !== notice.key && key !== supersedes);

  const choose = (choice: KindChoice): void => {
    if ('point' in choice) setPoint(choice.point);
    else void decide({ name: 'setKind', command: choice });
  };
  const own = (): void => {
    const include = kind.kind === 'neighbouring' ? { include: true } : {};
    void decide({ name: 'setKind', command: { kind: kind.kind, ...include } });
  };
  const source = words.sources[notice.source]?.(notice.sender, me?.region ?? '');
  const belongsAs: FiledMessage['kind'] =
    kind.kind === 'newNotice' || kind.kind === 'forwardedNotice' ? 'duplicate' : kind.kind;
  const links = [
    { key: filedUnder, sentence: filedUnder && words.filedUnder(filedUnder) },
    { key: supersedes, sentence: supersedes && words.supersedes(supersedes) },
    { key: supersededBy, sentence: supersededBy && words.supersededBy(supersededBy) },
  ];
  return (
    <section aria-label={words.title} className={classes.banner}>
      {source && (
        <div className={notice.source === 'internalAlert' ? classes.alert : ''}>{source}</div>
      )}
      {link && (
        <Link href={link} target="_blank" rel="noreferrer" data-interception="off" underline>
          {words.source}
        </Link>
      )}
      <KindLine kind={kind} mayChange={mayChange} busy={busy} onChoose={choose} />
      {isUndecided && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
          <span>{words.askInclude}</span>
          <PrimaryButton
            disabled={busy}
            text={words.include}
            onClick={() => choose({ kind: 'neighbouring', include: true })}
          />
          <DefaultButton
            disabled={busy}
            text={words.exclude}
            onClick={() => choose({ kind: 'neighbouring', include: false })}
          />
          <small>{words.excluded}</small>
        </div>
      )}
      {links.map(
        ({ key, sentence }) =>
          key && (
            <span key={sentence}>
              {sentence} <CaseLink caseKey={key} onOpen={onOpen} />
            </span>
          ),
      )}
      {relatives.map((relative) => (
        <RelativeLine
          key={relative.key}
          relative={relative}
          kind={kind.kind}
          mayDecide={mayChange}
          busy={busy}
          onDecide={(decision) => void decide(decision)}
          onOwn={own}
          onOpen={onOpen}
        />
      ))}
      {mayChange && point && (
        <PointAtCase
          point={point}
          as={belongsAs}
          busy={busy}
          onDecide={(decision) =>
            void decide(decision).then((isDone) => isDone && setPoint(undefined))
          }
          onCancel={() => setPoint(undefined)}
        />
      )}
      {trouble && <Trouble>{trouble}</Trouble>}
      {messages.length > 0 && (
        <FiledMessages notice={notice} onChanged={onChanged} onOpen={onOpen} />
      )}
    </section>
  );
}
