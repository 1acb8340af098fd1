import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import type { BasisQuestion } from '../../domain/basis/basisForm';
import { basisTexts } from '../../text/basisTexts';
import { useShell } from '../shell/shellContext';
import type { AnswerDraft } from './answerDraft';
import { Choices } from './Choices';

interface Props {
  readonly question: BasisQuestion;
  readonly draft: AnswerDraft;
  readonly onChange: (change: Partial<AnswerDraft>) => void;
}

const flags = ['stockItem', 'nearStore', 'orderedThroughSystem'] as const;

/** What a question of Bilaga 1 asks for, by its kind (B1-02 … B1-07, SN-15). */
export function AnswerFields({ question, draft, onChange }: Props): JSX.Element {
  const { language } = useShell();
  const words = basisTexts[language];
  const yesOrNo = (
    part: 'hit' | (typeof flags)[number],
    label: string,
    [yes, no]: readonly [string, string],
  ): JSX.Element => {
    const value = draft[part];
    return (
      <Choices
        key={part}
        label={label}
        values={['yes', 'no']}
        names={{ yes, no }}
        value={value === undefined ? undefined : value ? 'yes' : 'no'}
        onChange={(chosen) => onChange({ [part]: chosen === 'yes' })}
      />
    );
  };
  const text = (
    part: 'searchWords' | 'contractNumber' | 'text' | 'orderedBy',
    label: string,
    rest: {
      readonly description?: string;
      readonly required?: boolean;
      readonly multiline?: boolean;
    } = {},
  ): JSX.Element => (
    <TextField
      key={part}
      label={label}
      autoAdjustHeight
      resizable={false}
      value={draft[part] ?? ''}
      onChange={(_, value) => onChange({ [part]: value ?? '' })}
      {...rest}
    />
  );
  const comment = text('text', words.comment, {
    description: words.neverPatients,
    multiline: true,
  });
  switch (question.kind) {
    case 'search':
      return (
        <>
          {text('searchWords', words.searchWords, { required: true })}
          {yesOrNo('hit', words.hit, [words.hitYes, words.hitNo])}
          {question.contractNumberOnHit &&
            draft.hit === true &&
            text('contractNumber', words.contractNumber, {
              required: true,
              description: words.contractNumberHint,
            })}
          {comment}
        </>
      );
    case 'customers':
      return text('text', words.customers, {
        description: words.customersHint,
        multiline: true,
      });
    case 'stock':
      return (
        <>
          {flags.map((flag) => yesOrNo(flag, words[flag], [words.yes, words.no]))}
          {text('orderedBy', words.orderedBy, {
            description: words.orderedByHint,
            multiline: true,
          })}
          {comment}
        </>
      );
    case 'systems':
      return (
        <>
          <SystemChoice question={question} draft={draft} onChange={onChange} />
          {text('text', words.handlesNext, { description: words.neverPatients, multiline: true })}
        </>
      );
    case 'text':
      return text('text', words.text, { required: true, multiline: true });
  }
}

/** Which systems know the product; that none does is said by a box of its own (B1-07). */
function SystemChoice({ question, draft, onChange }: Props): JSX.Element {
  const { language } = useShell();
  const words = basisTexts[language];
  const chosen = draft.systems ?? [];
  const choose = (system: string, isChosen: boolean): void => {
    const rest = chosen.filter((other) => other !== system);
    onChange({ systems: isChosen ? [...rest, system] : rest });
  };
  return (
    <div role="group" aria-label={words.systems} style={{ display: 'grid', gap: 8 }}>
      <span>{words.systems}</span>
      {(question.options ?? []).map((system) => (
        <Checkbox
          key={system}
          label={system}
          checked={chosen.includes(system)}
          onChange={(_, isChosen) => choose(system, isChosen === true)}
        />
      ))}
      <Checkbox
        label={words.noSystem}
        checked={draft.systems !== undefined && chosen.length === 0}
        onChange={() => onChange({ systems: [] })}
      />
    </div>
  );
}
