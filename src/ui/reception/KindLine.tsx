import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { type MessageKind, messageKinds } from '../../domain/notices/incoming';
import type { CaseFile } from '../../application/rows';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { reasonText } from '../../text/reasonTexts';
import { usePage } from '../pageContext';
import { MarkedWord } from '../parts/MarkedWord';
import type { Mark } from '../parts/marks';

/** What may be chosen about a message: its kind, or that it belongs to another case. */
export type KindChoice =
  | { readonly kind: MessageKind; readonly include?: boolean }
  | { readonly point: 'file' | 'replace' };

interface Props {
  readonly kind: CaseFile['kind'];
  readonly mayChange: boolean;
  readonly busy: boolean;
  readonly onChoose: (choice: KindChoice) => void;
}

const marks: { readonly [K in MessageKind]: Mark } = {
  newNotice: { icon: 'Mail', tone: 'active' },
  forwardedNotice: { icon: 'MailForward', tone: 'active' },
  handledByUs: { icon: 'FollowUser', tone: 'good' },
  neighbouring: { icon: 'Info', tone: 'quiet' },
  closingNote: { icon: 'Completed', tone: 'good' },
  reply: { icon: 'MailReply', tone: 'active' },
  automatic: { icon: 'Robot', tone: 'quiet' },
};

const plain = messageKinds.filter((kind) => kind !== 'neighbouring' && kind !== 'automatic');

/** What kind of message it is and why it was taken for that, with a menu to correct it (SN-09). */
export function KindLine({ kind, mayChange, busy, onChoose }: Props): JSX.Element {
  const { language } = usePage();
  const words = receptionPageTexts[language];
  const why = kind.setBy
    ? words.setBy(kind.setBy)
    : kind.reasons.map((reason) => `${reasonText(reason, language)}.`).join(' ');
  const item = (key: string, text: string, choice: KindChoice): IContextualMenuItem => ({
    key,
    text,
    onClick: () => onChoose(choice),
  });
  const items = [
    ...plain.map((one) => item(one, words.kinds[one], { kind: one })),
    item('takeUp', words.takeUp, { kind: 'neighbouring', include: true }),
    item('leaveOut', words.leaveOut, { kind: 'neighbouring', include: false }),
    item('notANotice', words.notANotice, { kind: 'automatic', include: false }),
    item('file', words.fileElsewhere, { point: 'file' }),
    item('replace', words.replacesOther, { point: 'replace' }),
  ];
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' }}>
      <MarkedWord mark={marks[kind.kind]} strong>
        {words.kinds[kind.kind]}
      </MarkedWord>
      {why !== '' && (
        <small>
          {kind.setBy ? '' : `${words.why} `}
          {why}
        </small>
      )}
      {mayChange && <DefaultButton disabled={busy} text={words.change} menuProps={{ items }} />}
    </div>
  );
}
