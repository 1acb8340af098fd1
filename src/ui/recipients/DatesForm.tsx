import * as React from 'react';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { useDraft } from '../hooks/useDraft';
import { usePage } from '../pageContext';
import { ChangeFrame } from './ChangeFrame';
import type { ChangeProps } from './ChangeSent';
import { type Dates, DatesFields } from './DatesFields';
import { useChange } from './useChange';

/** Moves the two deadlines of what was sent, with a reason. */
export function DatesForm({ notice, plan, draft, onDone, onCancel }: ChangeProps): JSX.Element {
  const { language } = usePage();
  const words = sendingPageTexts[language];
  const { run, ...change } = useChange(notice.key, 'changeDeadlines', draft, onDone);
  const { receiveBy, handleBy } = plan;
  const [dates, setDates] = useDraft<Dates>(draft, { receiveBy, handleBy });
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
