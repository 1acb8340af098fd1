import * as React from 'react';
import type { BasisLine } from '../../application/basisPages';
import type { DispatchLine, NoticeDetails } from '../../application/noticePages';
import type { ClosingCheck } from '../../domain/notices/closingChecks';
import { allComplete, responderOf } from '../../domain/notices/replyToSender';
import type { Check } from '../../domain/strength';
import { useFocusSoon } from '../hooks/useFocusSoon';
import { useOpenForm } from '../hooks/useOpenForm';
import { useStyles } from '../hooks/useStyles';
import { useShell } from '../shell/shellContext';
import { ChecklistItem } from './ChecklistItem';
import { checklistStyles } from './checklistStyles';
import { ItemForm } from './ItemForm';
import { isReply } from './itemPlace';
import { Published } from './Published';

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
  const classes = useStyles(checklistStyles);
  const [list, focusSoon] = useFocusSoon<HTMLUListElement>();
  const forms = useOpenForm<ClosingCheck>('checklist');
  const mayDo = (code: ClosingCheck): boolean => {
    if (!me) return false;
    if (me.isCoordinator) return true;
    const kind = code === 'closing/receipt-reply' ? 'receipt' : 'completion';
    return isReply(code) && responderOf(notice.caseFile, kind).id === me.person.id;
  };
  const open = (code: ClosingCheck): void => {
    forms.show(code);
    focusSoon(`[data-check="${code}"] input, [data-check="${code}"] textarea`);
  };
  const close = (code: ClosingCheck): void => {
    forms.close();
    focusSoon(`[data-check="${code}"] button, [data-check="${code}"] a`);
  };
  return (
    <ul ref={list} className={classes.list}>
      {items.map((item) => (
        <ChecklistItem
          key={item.code}
          notice={notice}
          item={item}
          mayDo={mayDo(item.code)}
          onOpen={() => open(item.code)}
          after={item.code === 'closing/published' && <Published notice={notice} onDone={onDone} />}
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
