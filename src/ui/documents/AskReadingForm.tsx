import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { LocalDate } from '../../domain/time';
import type { Unit } from '../../domain/units/unit';
import { askReadingTexts } from '../../text/pages/askReadingTexts';
import { useCommand } from '../hooks/useCommand';
import { useDraft } from '../hooks/useDraft';
import { DayField } from '../parts/DayField';
import { FieldTrouble } from '../parts/FieldTrouble';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { branchesToAsk } from './branchesToAsk';

interface Props {
  readonly number: string;
  /** The units that the document concerns, with all below them; others cannot be asked. */
  readonly units: readonly Unit[];
  /** Told how many were asked, and who could not be reached. */
  readonly onAsked: (said: string) => void;
  readonly onCancel: () => void;
}

/** Asks units to read the edition in force and confirm it; a whole administration stands for all below it. */
export function AskReadingForm({ number, units, onAsked, onCancel }: Props): JSX.Element {
  const { commands, language, today, announce } = useShell();
  const words = askReadingTexts[language];
  const place = `askReading/${number}`;
  const [chosen, setChosen] = useDraft<readonly string[]>(`${place}/units`, []);
  const [dueOn, setDueOn] = useDraft<LocalDate | ''>(`${place}/dueOn`, '');
  const [missing, setMissing] = React.useState(false);
  const said = React.useRef('');
  const send = React.useCallback<typeof commands.askReading>(
    async (...wanted) => {
      const outcome = await commands.askReading(...wanted);
      if (outcome.outcome === 'done') {
        const { asked, already, unreachable } = outcome.value;
        said.current = words.asked(asked.length, already, unreachable);
      }
      return outcome;
    },
    [commands, words],
  );
  const { busy, trouble, run } = useCommand(send, place);
  const ask = async (): Promise<void> => {
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    if (!(await run(number, { unitKeys: chosen, ...(dueOn ? { dueOn } : {}) }))) return;
    setChosen([]);
    announce(words.sent);
    onAsked(said.current);
  };
  const toggle = (key: string, isChosen: boolean): void => {
    setMissing(false);
    setChosen(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key));
  };
  return (
    <form
      style={{ display: 'grid', gap: 12, maxWidth: 720 }}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <fieldset style={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        <legend style={{ fontWeight: 600, padding: '0 0 8px' }}>{words.whom}</legend>
        {branchesToAsk(units).map(({ unit, depth, above }) => {
          const covered = above.some((key) => chosen.includes(key));
          return (
            <div key={unit.key} style={{ paddingLeft: depth * 24 }}>
              <Checkbox
                label={unit.name}
                checked={covered || chosen.includes(unit.key)}
                disabled={covered || busy}
                onChange={(_event, isChosen) => toggle(unit.key, isChosen === true)}
              />
            </div>
          );
        })}
        {missing && <FieldTrouble>{words.noUnits}</FieldTrouble>}
      </fieldset>
      <DayField label={words.dueOn} value={dueOn} earliest={today} isOptional onChange={setDueOn} />
      <span>{words.usual}</span>
      <p style={{ margin: 0 }}>{words.whatHappens}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <PrimaryButton type="submit" disabled={busy} text={busy ? words.asking : words.ask} />
        <DefaultButton disabled={busy} text={words.cancel} onClick={onCancel} />
      </div>
      {trouble && <Trouble>{trouble.message}</Trouble>}
    </form>
  );
}
