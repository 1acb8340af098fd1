import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ReplyDuty, ReplyKind } from '../../domain/notices/assessment';
import type { Person } from '../../domain/units/unit';
import { basisTexts } from '../../text/basisTexts';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { replyDutyTexts } from '../../text/replyDutyTexts';
import { useShell } from '../shell/shellContext';
import { Choices } from './Choices';

interface Props {
  readonly kind: ReplyKind;
  readonly duty: ReplyDuty | undefined;
  /** Who may be chosen to reply; the first is the one who looks. */
  readonly people: readonly Person[];
  readonly onChange: (duty: ReplyDuty) => void;
}

const somebodyElse = '';

/** Whether the sender wants a reply, and who gives it (B1-08 … B1-11). */
export function ReplyDutyField({ kind, duty, people, onChange }: Props): JSX.Element {
  const { language } = useShell();
  const words = basisPageTexts[language].assessment;
  const { yes, no } = basisTexts[language];
  const responder = duty?.wanted ? duty.responder : undefined;
  const [first = { id: somebodyElse, name: '' }] = people;
  const known = people.some(({ id }) => id === responder?.id);
  return (
    <>
      <Choices
        label={replyDutyTexts[language][kind]}
        values={['yes', 'no']}
        names={{ yes, no }}
        value={duty && (duty.wanted ? 'yes' : 'no')}
        onChange={(chosen) =>
          onChange(chosen === 'yes' ? { wanted: true, responder: first } : { wanted: false })
        }
      />
      {responder && (
        <Dropdown
          label={words.responder}
          ariaLabel={`${words.replies[kind]}: ${words.responder}`}
          required
          selectedKey={known ? responder.id : somebodyElse}
          options={[
            ...people.map(({ id, name }) => ({ key: id, text: name })),
            { key: somebodyElse, text: words.other },
          ]}
          onChange={(_, option) => {
            const chosen = people.find(({ id }) => id === option?.key);
            onChange({ wanted: true, responder: chosen ?? { id: somebodyElse, name: '' } });
          }}
        />
      )}
      {responder && !known && (
        <TextField
          label={words.otherName}
          required
          value={responder.name}
          onChange={(_, name) =>
            onChange({ wanted: true, responder: { id: somebodyElse, name: name ?? '' } })
          }
        />
      )}
    </>
  );
}
