import * as React from 'react';
import { proposeDeadlines } from '../../domain/deadlines/deadlines';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { useLoaded } from '../hooks/useLoaded';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { ChangeFrame } from './ChangeFrame';
import type { ChangeProps } from './ChangeSent';
import { DatesFields } from './DatesFields';
import { type Chosen, proposedRecipients } from './draft';
import { RecipientTree } from './RecipientTree';
import { useChange } from './useChange';

const later = (one: string, other: string): string => (one > other ? one : other);

/** Sends the same notice to departments that were found late, and only to those. */
export function AddForm({ notice, plan, units, me, onDone, onCancel }: ChangeProps): JSX.Element {
  const { commands, language } = usePage();
  const words = sendingPageTexts[language];
  const { run, ...change } = useChange(notice.key, 'addRecipients', onDone);
  const [loaded] = useLoaded(
    React.useCallback(() => commands.recipientAdvice(notice.key), [commands, notice.key]),
  );
  const advice = valueIn(loaded);
  const taken = React.useMemo(() => [...plan.unitKeys, ...plan.informedKeys], [plan]);
  const [picked, setPicked] = React.useState<Chosen>();
  const proposed = proposedRecipients(advice);
  const fresh = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => !taken.includes(key));
  const chosen: Chosen = picked ?? {
    unitKeys: fresh(proposed.unitKeys),
    informedKeys: fresh(proposed.informedKeys),
  };
  const [dates, setDates] = React.useState(() => {
    const usual = proposeDeadlines(plan.risk, me.today, me.deadlines);
    return {
      receiveBy: later(plan.receiveBy, usual.receiveBy),
      handleBy: later(plan.handleBy, usual.handleBy),
    };
  });
  return (
    <ChangeFrame
      {...change}
      reasonLabel={words.reason}
      reasonHint={words.reasonKept}
      sentence={words.addWhat(chosen.unitKeys.length + chosen.informedKeys.length)}
      doIt={words.addNow}
      onDo={() => run({ ...chosen, ...dates, reason: change.reason })}
      onCancel={onCancel}
    >
      <RecipientTree
        units={units}
        chosen={chosen}
        advice={advice}
        takenKeys={taken}
        onChange={setPicked}
      />
      <DatesFields dates={dates} onChange={setDates} />
    </ChangeFrame>
  );
}
