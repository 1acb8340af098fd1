import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { SteeringView } from '../../../application/steeringPages';
import type { ConfigurationChange } from '../../../domain/routine/configurationChange';
import { steeringTexts } from '../../../text/pages/steeringTexts';
import { longText } from '../../closing/formProps';
import { useWork } from '../workContext';
import { ChangeFacts } from './ChangeFacts';
import type { Chosen } from './choices';

interface Props {
  readonly change: ConfigurationChange;
  readonly id: string;
  readonly parties: SteeringView['parties'];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** A change with what is to become of it: it takes effect, or is left for a reason. */
export function ChangeChoice({ change, id, parties, chosen, onChoose }: Props): JSX.Element {
  const { language } = useWork();
  const words = steeringTexts[language];
  const { accept, reason = '', answeredBy } = chosen;
  return (
    <>
      <ChangeFacts change={change} id={id} />
      <ChoiceGroup
        ariaLabelledBy={id}
        selectedKey={accept === undefined ? null : accept ? 'accept' : 'leave'}
        options={[
          { key: 'accept', text: words.accept },
          { key: 'leave', text: words.leave },
        ]}
        onChange={(_, option) => onChoose({ ...chosen, accept: option?.key === 'accept' })}
        styles={{ flexContainer: { display: 'flex', flexWrap: 'wrap', columnGap: '24px' } }}
      />
      {accept === true && change.kind === 'rowAdded' && (
        <Dropdown
          label={words.answeredBy}
          placeholder={words.choose}
          required
          selectedKey={answeredBy ?? null}
          options={parties.map(({ key, name }) => ({ key, text: name }))}
          onChange={(_, option) =>
            onChoose({ ...chosen, ...(option ? { answeredBy: String(option.key) } : {}) })
          }
          styles={{ root: { maxWidth: 320 } }}
        />
      )}
      {accept === false && (
        <TextField
          label={words.why}
          description={words.patients}
          required
          {...longText}
          value={reason}
          onChange={(_, text) => onChoose({ ...chosen, reason: text ?? '' })}
        />
      )}
    </>
  );
}
