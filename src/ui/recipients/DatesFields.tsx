import * as React from 'react';
import { usePage } from '../pageContext';
import { DayField } from '../parts/DayField';
import { sideBySide } from '../parts/sideBySide';

export interface Dates {
  readonly receiveBy: string;
  readonly handleBy: string;
}

interface Props {
  readonly dates: Dates;
  readonly onChange: (dates: Dates) => void;
}

/** The two deadlines side by side. A day that has passed is shown as it is. */
export function DatesFields({ dates, onChange }: Props): JSX.Element {
  const { texts, today } = usePage();
  return (
    <div style={sideBySide}>
      {(['receiveBy', 'handleBy'] as const).map((place) => (
        <DayField
          key={place}
          label={texts.recipients[place]}
          value={dates[place]}
          earliest={dates[place] !== '' && dates[place] < today ? dates[place] : today}
          onChange={(day) => onChange({ ...dates, [place]: day })}
        />
      ))}
    </div>
  );
}
