import * as React from 'react';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { usePage } from '../pageContext';
import { ChangeFrame } from './ChangeFrame';
import type { ChangeProps } from './ChangeSent';
import { recipientCount } from './recipientCount';
import { useChange } from './useChange';

/** Takes back what was sent, from everybody. */
export function WithdrawForm({ notice, plan, draft, onDone, onCancel }: ChangeProps): JSX.Element {
  const { language } = usePage();
  const words = sendingPageTexts[language];
  const { run, ...change } = useChange(notice.key, 'withdraw', draft, onDone);
  return (
    <ChangeFrame
      {...change}
      reasonLabel={words.reason}
      reasonHint={words.reasonShown}
      sentence={words.withdrawWhat(recipientCount(plan))}
      doIt={words.withdrawNow}
      onDo={() => run({ reason: change.reason })}
      onCancel={onCancel}
    />
  );
}
