import * as React from 'react';
import type { BasisLine } from '../../application/basisPages';
import type { DispatchLine, NoticeDetails } from '../../application/noticePages';
import type { ClosingCheck } from '../../domain/notices/closingChecks';
import { allComplete, responderOf } from '../../domain/notices/replyToSender';
import type { Check } from '../../domain/strength';
import { useOpenForm } from '../hooks/useOpenForm';
import { useStyles } from '../hooks/useStyles';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { ChecklistItem } from './ChecklistItem';
import { ItemForm } from './ItemForm';
import { isReply } from './itemPlace';

interface Props {
  readonly notice: NoticeDetails;
  readonly items: readonly Check<ClosingCheck>[];
  readonly lines: readonly DispatchLine[];
  readonly basis: readonly BasisLine[];
  readonly onDone: (sentence: string) => void;
}

/** The things to see to, one form open at a time. */
export function Checklist({ notice, items, lines, basis, onDone }: Props): JSX.Element {
  const { me } = useShell();
  const classes = useStyles(tableStyles);
  const list = React.useRef<HTMLUListElement>(null);
  const forms = useOpenForm<ClosingCheck>('checklist');
  const mayDo = (code: ClosingCheck): boolean => {
    if (!me) return false;
    if (me.isCoordinator) return true;
    const kind = code === 'closing/receipt-reply' ? 'receipt' : 'completion';
    return isReply(code) && responderOf(notice.caseFile, kind).id === me.person.id;
  };
  // The button that opened the form comes back with the next drawing, and the focus with it.
  const close = (code: ClosingCheck): void => {
    forms.close();
    window.setTimeout(() => {
      const item = list.current?.querySelector(`[data-check="${code}"]`);
      item?.querySelector<HTMLElement>('button, a')?.focus();
    }, 0);
  };
  return (
    <ul ref={list} className={classes.cards}>
      {items.map((item) => (
        <ChecklistItem
          key={item.code}
          notice={notice}
          item={item}
          mayDo={mayDo(item.code)}
          onOpen={() => forms.show(item.code)}
        >
          {forms.open === item.code && mayDo(item.code) && (
            <ItemForm
              code={item.code}
              notice={notice}
              draft={forms.draft}
              basis={basis}
              allComplete={allComplete(lines)}
              onDone={(sentence) => {
                close(item.code);
                onDone(sentence);
              }}
              onCancel={() => close(item.code)}
            />
          )}
        </ChecklistItem>
      ))}
    </ul>
  );
}
