import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { performers } from '../../domain/dispatches/answers';
import { mostLots } from '../../domain/notices/dispatchMessage';
import type { Unit } from '../../domain/units/unit';
import type { NoticeDetails } from '../../application/noticePages';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { usePage } from '../pageContext';
import { type Draft, type Form, numbersOf } from './draft';
import type { PlacedRefusal } from './formPlaces';

interface Props {
  readonly form: Form;
  readonly notice: NoticeDetails;
  readonly units: readonly Unit[];
  readonly refusal: PlacedRefusal | undefined;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** The heads of operations of those asked, each once, who can be mailed (SN-26). */
const headsOf = (units: readonly Unit[], { unitKeys }: Form): readonly string[] => {
  const heads = new Map<string, string>();
  units.forEach(({ key, operationsHead }) => {
    if (operationsHead?.mail && unitKeys.includes(key))
      heads.set(operationsHead.id, operationsHead.name);
  });
  return Array.from(heads.values());
};

/** What the departments are asked besides: numbers, patients, who acts (SN-27), who is informed (SN-26). */
export function MessageDetails({ form, notice, units, refusal, onChange }: Props): JSX.Element {
  const { language } = usePage();
  const words = sendingPageTexts[language];
  const numbers = numbersOf(notice);
  const heads = headsOf(units, form);
  return (
    <>
      <div data-place="lots">
        <TextField
          label={words.lots}
          description={
            numbers.length > mostLots ? words.tooManyLots(numbers.length) : words.lotsHint
          }
          multiline
          autoAdjustHeight
          resizable={false}
          value={form.lots}
          onChange={(_, lots) => onChange({ lots: lots ?? '' })}
          {...(refusal?.place === 'lots' ? { errorMessage: refusal.message } : {})}
        />
      </div>
      <Dropdown
        label={words.performedBy}
        selectedKey={form.performedBy}
        options={[
          { key: '', text: words.performerOpen },
          ...performers.map((key) => ({ key, text: words.performers[key] })),
        ]}
        onChange={(_, option) => onChange({ performedBy: String(option?.key ?? '') })}
      />
      <Checkbox
        label={words.patients}
        checked={form.asksAboutPatients}
        onChange={(_, asks) => onChange({ asksAboutPatients: asks === true })}
      />
      {heads.length > 0 && (
        <div>
          <Checkbox
            label={words.heads(heads)}
            checked={form.tellsOperationsHeads}
            onChange={(_, tells) => onChange({ tellsOperationsHeads: tells === true })}
          />
          <small style={{ paddingLeft: 28 }}>{words.headsHint}</small>
        </div>
      )}
    </>
  );
}
