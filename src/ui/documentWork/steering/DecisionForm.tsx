import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { ConfigurationProposal, SteeringView } from '../../../application/steeringPages';
import {
  changeKey,
  type ConfigurationChange,
  effectOf,
} from '../../../domain/routine/configurationChange';
import type { DecideConfiguration } from '../../../domain/routine/decideConfiguration';
import { steeringTexts } from '../../../text/pages/steeringTexts';
import { ActionForm } from '../../parts/ActionForm';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';
import { ChangeChoice } from './ChangeChoice';
import { type Choices, chosenOf, completed } from './choices';

interface Props {
  readonly number: string;
  readonly proposal: ConfigurationProposal;
  readonly parties: SteeringView['parties'];
  readonly onDone: (sentence: string) => void;
}

/** Every change with its choice, and then what the decision means before it is made. */
export function DecisionForm({ number, proposal, parties, onDone }: Props): JSX.Element {
  const { commands, language } = useWork();
  const words = steeringTexts[language];
  const classes = useStyles(tableStyles);
  const { edition, changes } = proposal;
  const kept = `steering/${number}/${edition}`;
  const [choices, setChoices, forget] = useDraft<Choices>(kept, {});
  const [asking, setAsking] = React.useState(false);
  const [isTold, setTold] = React.useState(false);
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const made = completed(changes, choices);
  const command = useCommand<[DecideConfiguration]>(
    (id, wish) => commands.decideConfiguration(id, number, wish),
    `command/${kept}`,
  );
  const choose = (change: ConfigurationChange, accept: boolean): [string, Choices[string]] => [
    changeKey(change),
    { ...chosenOf(choices, change), accept },
  ];
  const acceptSure = (): void => {
    const sure = changes.filter(({ isSure }) => isSure).map((change) => choose(change, true));
    setChoices({ ...choices, ...Object.fromEntries(sure) });
  };
  const goOn = (): void => {
    setTold(made.missing > 0);
    setAsking(made.missing === 0);
    if (made.missing === 0) focusSoon('button');
  };
  const decide = async (): Promise<void> => {
    if (!(await command.run({ edition, choices: made.choices }))) return;
    forget();
    onDone(words.done);
  };
  const accepted = changes.filter((change) => chosenOf(choices, change).accept === true);
  const byHand = accepted.filter((change) => effectOf(change) === 'byHand').length;
  return (
    <div ref={place}>
      <ul className={classes.cards}>
        {changes.map((change, index) => (
          <li key={changeKey(change)} className={classes.card}>
            <ChangeChoice
              change={change}
              id={`steering-change-${index}`}
              parties={parties}
              chosen={chosenOf(choices, change)}
              onChoose={(chosen) => {
                setAsking(false);
                setTold(false);
                setChoices({ ...choices, [changeKey(change)]: chosen });
              }}
            />
          </li>
        ))}
      </ul>
      <div style={{ marginTop: 12 }}>
        {isTold && <Trouble tone="warning">{words.incomplete(made.missing)}</Trouble>}
        {asking ? (
          <ActionForm
            label={words.decide}
            sentence={words.confirm(
              accepted.length - byHand,
              byHand,
              changes.length - accepted.length,
            )}
            doIt={words.decide}
            busy={command.busy}
            trouble={command.trouble?.message}
            onDo={() => void decide()}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            <PrimaryButton text={words.goOn} onClick={goOn} />
            {changes.some(({ isSure }) => isSure) && (
              <DefaultButton text={words.acceptSure} onClick={acceptSure} />
            )}
          </div>
        )}
      </div>
    </div>
  );
}
