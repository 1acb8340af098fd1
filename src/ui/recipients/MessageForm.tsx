import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import { isRisk, risks } from '../../domain/deadlines/deadlines';
import { valueOf } from '../../domain/notices/noticeFields';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { statusTexts } from '../../text/statusTexts';
import { usePage } from '../pageContext';
import { DayField } from '../parts/DayField';
import { FieldTrouble } from '../parts/FieldTrouble';
import { MarkedWord } from '../parts/MarkedWord';
import { riskMarks } from '../parts/marks';
import { sideBySide } from '../parts/sideBySide';
import type { NoticeDetails } from '../../application/noticePages';
import type { Draft, Form } from './draft';
import type { FormPlace, PlacedRefusal } from './formPlaces';

interface Props {
  readonly form: Form;
  readonly notice: NoticeDetails;
  /** The dates are left out where they are changed elsewhere. */
  readonly hasDates: boolean;
  readonly refusal: PlacedRefusal | undefined;
  readonly onChange: (change: Partial<Draft>) => void;
}

const texts = ['title', 'manufacturer', 'problem', 'actions', 'feedback'] as const;
const required: readonly string[] = ['title', 'actions', 'feedback'];
const long: readonly string[] = ['problem', 'actions', 'feedback'];

/** What the card is to say, with its risk and dates; proposed from the notice, decided by the coordinator. */
export function MessageForm({ form, notice, hasDates, refusal, onChange }: Props): JSX.Element {
  const { texts: all, language, today } = usePage();
  const words = all.recipients;
  const labels = {
    title: words.product,
    manufacturer: words.maker,
    problem: words.problem,
    actions: words.actions,
    feedback: words.feedback,
  };
  const wrong = (place: FormPlace): string | undefined =>
    refusal?.place === place ? refusal.message : undefined;
  const makersDate = valueOf(notice.fields, 'replyDeadline');
  const note =
    makersDate === ''
      ? words.regionDates
      : makersDate >= today
        ? words.makersDate(makersDate)
        : words.makersDatePassed(makersDate);
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <div data-place="risk">
        <ChoiceGroup
          label={words.risk}
          required
          {...(form.risk ? { selectedKey: form.risk } : { selectedKey: null })}
          options={risks.map((risk) => ({
            key: risk,
            text: statusTexts[language].risk[risk],
            onRenderLabel: () => (
              <span style={{ paddingLeft: 26 }}>
                <MarkedWord mark={riskMarks[risk]}>{statusTexts[language].risk[risk]}</MarkedWord>
              </span>
            ),
          }))}
          onChange={(_, option) => option && isRisk(option.key) && onChange({ risk: option.key })}
        />
        {wrong('risk') && <FieldTrouble>{wrong('risk')}</FieldTrouble>}
        {hasDates && valueOf(notice.fields, 'risk') !== '' && <small>{words.riskRead}</small>}
      </div>
      {hasDates && (
        <div style={sideBySide}>
          {(['receiveBy', 'handleBy'] as const).map((place) => (
            <div key={place} data-place={place}>
              <DayField
                label={words[place]}
                value={form[place]}
                earliest={today}
                onChange={(day) => onChange({ [place]: day })}
              />
              {wrong(place) && <FieldTrouble>{wrong(place)}</FieldTrouble>}
            </div>
          ))}
        </div>
      )}
      {hasDates && form.risk && <small>{note}</small>}
      {texts.map((place) => (
        <div key={place} data-place={place}>
          <TextField
            label={labels[place]}
            required={required.includes(place)}
            multiline={long.includes(place)}
            autoAdjustHeight
            resizable={false}
            value={form[place]}
            onChange={(_, text) => onChange({ [place]: text ?? '' })}
            {...(place === 'actions'
              ? { description: sendingPageTexts[language].actionsHint }
              : {})}
            {...(place !== 'manufacturer' && place !== 'problem' && wrong(place)
              ? { errorMessage: wrong(place)! }
              : {})}
          />
        </div>
      ))}
    </div>
  );
}
