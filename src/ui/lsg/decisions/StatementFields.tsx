import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { BodyChoice } from '../../../application/decisions/decisionPages';
import type { DecisionRefusal } from '../../../domain/decisions/decisionRefusal';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { longText } from '../../closing/formProps';
import { DayField } from '../../parts/DayField';
import { FieldTrouble } from '../../parts/FieldTrouble';
import { sideBySide } from '../../parts/sideBySide';
import { useLsg } from '../lsgContext';
import type { StatementForm } from './decisionForm';

interface Props {
  readonly form: StatementForm;
  readonly bodies: readonly BodyChoice[];
  readonly body: BodyChoice;
  /** The body is chosen once, when the statement begins. */
  readonly isNew: boolean;
  readonly trouble: DecisionRefusal | undefined;
  readonly onChange: (some: Partial<StatementForm>) => void;
}

type TextName = Exclude<keyof StatementForm, 'statedOn'>;

/** The fields of an official statement in the order of the real thing (DE-02 … DE-15), each checked as it is written. */
export function StatementFields(props: Props): JSX.Element {
  const { form, bodies, body, isNew, trouble, onChange } = props;
  const { language, today } = useLsg();
  const words = decisionFormTexts[language];
  const [touched, setTouched] = React.useState<readonly string[]>([]);
  const part = trouble && 'part' in trouble ? trouble.part : undefined;
  const wrong = (name: string): string | undefined =>
    trouble && part === name && touched.includes(name) ? refusalText(trouble, language) : undefined;
  const field = (name: TextName, about: string = name) => {
    const sentence = wrong(about);
    return {
      value: form[name],
      onChange: (_: unknown, text?: string) => onChange({ [name]: text ?? '' }),
      onBlur: () => setTouched((before) => [...before, about]),
      ...(sentence === undefined ? {} : { errorMessage: sentence }),
    };
  };
  const diaryWrong =
    trouble?.code === 'decision/diary-number-invalid' && form.diaryNumber.trim() !== ''
      ? refusalText(trouble, language)
      : wrong('diaryNumber');
  const mailWrong =
    trouble?.code === 'decision/mail-invalid' ? refusalText(trouble, language) : undefined;
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {isNew && bodies.length > 1 && (
        <Dropdown
          label={words.body}
          selectedKey={body.key}
          options={bodies.map(({ key, name }) => ({ key, text: name }))}
          onChange={(_, option) => onChange({ body: String(option?.key ?? body.key), path: '' })}
        />
      )}
      <TextField label={words.fields.title} required maxLength={250} {...field('title')} />
      <div style={sideBySide}>
        <TextField
          label={words.fields.diaryNumber}
          required
          description={words.diaryHint(body.diaryPrefix, today.slice(2, 4))}
          {...field('diaryNumber')}
          {...(diaryWrong === undefined ? {} : { errorMessage: diaryWrong })}
        />
        <TextField
          label={words.fields.documentNumber}
          required
          inputMode="numeric"
          description={words.documentHint(
            `${form.diaryNumber.trim() || '…'}-${form.documentNumber}`,
          )}
          {...field('documentNumber')}
        />
      </div>
      <div style={sideBySide}>
        <TextField label={words.fields.official} required {...field('officialName', 'official')} />
        <TextField label={words.unit} required {...field('officialUnit', 'official')} />
        <DayField
          label={words.fields.statedOn}
          value={form.statedOn}
          earliest="2000-01-01"
          onChange={(statedOn) => onChange({ statedOn })}
        />
      </div>
      <TextField
        label={words.fields.path}
        required
        description={words.pathHint}
        {...longText}
        {...field('path')}
      />
      <TextField label={words.fields.proposal} required {...longText} {...field('proposal')} />
      <TextField
        label={words.fields.matter}
        required
        description={words.matterHint}
        rows={6}
        {...longText}
        {...field('matter')}
      />
      <div>
        <TextField
          label={words.fields.economicConsequences}
          required
          description={words.economicHint}
          {...longText}
          {...field('economicConsequences')}
        />
        {form.economicConsequences === '' && (
          <DefaultButton
            style={{ marginTop: 8 }}
            text={words.putNone}
            onClick={() => onChange({ economicConsequences: words.economicNone })}
          />
        )}
      </div>
      <TextField
        label={words.fields.basis}
        required
        description={words.onePerLine}
        {...longText}
        {...field('basis')}
      />
      <div>
        <TextField
          label={words.fields.recipients}
          required
          description={words.recipientsHint}
          {...longText}
          {...field('recipients')}
        />
        {mailWrong && <FieldTrouble>{mailWrong}</FieldTrouble>}
      </div>
    </div>
  );
}
