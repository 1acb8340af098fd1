import * as React from 'react';
import { proposeDeadlines } from '../../domain/deadlines/deadlines';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { useDraft } from '../hooks/useDraft';
import { useLoaded } from '../hooks/useLoaded';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { ChangeFrame } from './ChangeFrame';
import type { ChangeProps } from './ChangeSent';
import { type Dates, DatesFields } from './DatesFields';
import { type Chosen, proposedRecipients } from './draft';
import { RecipientTree } from './RecipientTree';
import { useChange } from './useChange';

const later = (one: string, other: string): string => (one > other ? one : other);

/** Sends the same notice to departments that were found late, and only to those. */
export function AddForm(props: ChangeProps): JSX.Element {
  const { notice, plan, units, me, draft, onDone, onCancel } = props;
  const { commands, language } = usePage();
  const words = sendingPageTexts[language];
  const { run, ...change } = useChange(notice.key, 'addRecipients', draft, onDone);
  const [loaded] = useLoaded(
    React.useCallback(() => commands.recipientAdvice(notice.key), [commands, notice.key]),
  );
  const advice = valueIn(loaded);
  const taken = React.useMemo(() => [...plan.unitKeys, ...plan.informedKeys], [plan]);
  const proposed = proposedRecipients(advice);
  const fresh = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => !taken.includes(key));
  const usual = proposeDeadlines(plan.risk, me.today, me.deadlines);
  const [said, setSaid] = useDraft<{ readonly chosen?: Chosen; readonly dates?: Dates }>(draft, {});
  const dates = said.dates ?? {
    receiveBy: later(plan.receiveBy, usual.receiveBy),
    handleBy: later(plan.handleBy, usual.handleBy),
  };
  const chosen: Chosen = said.chosen ?? {
    unitKeys: fresh(proposed.unitKeys),
    informedKeys: fresh(proposed.informedKeys),
  };
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
        onChange={({ unitKeys, informedKeys }) =>
          setSaid({ ...said, chosen: { unitKeys, informedKeys } })
        }
      />
      <DatesFields dates={dates} onChange={(days) => setSaid({ ...said, dates: days })} />
    </ChangeFrame>
  );
}
