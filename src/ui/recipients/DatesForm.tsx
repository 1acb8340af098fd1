import * as React from 'react';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { usePage } from '../pageContext';
import { ChangeFrame } from './ChangeFrame';
import type { ChangeProps } from './ChangeSent';
import { DatesFields } from './DatesFields';
import { useChange } from './useChange';

/** Moves the two deadlines of what was sent, with a reason. */
export function DatesForm({ notice, plan, onDone, onCancel }: ChangeProps): JSX.Element {
  const { language } = usePage();
  const words = sendingPageTexts[language];
  const { run, ...change } = useChange(notice.key, 'changeDeadlines', onDone);
  const [dates, setDates] = React.useState({ receiveBy: plan.receiveBy, handleBy: plan.handleBy });
  return (
    <ChangeFrame
      {...change}
      reasonLabel={words.reason}
      reasonHint={words.reasonKept}
      sentence={words.datesWhat(plan.unitKeys.length)}
      doIt={words.datesNow}
      onDo={() => run({ ...dates, reason: change.reason })}
      onCancel={onCancel}
    >
      <DatesFields dates={dates} onChange={setDates} />
    </ChangeFrame>
  );
}
