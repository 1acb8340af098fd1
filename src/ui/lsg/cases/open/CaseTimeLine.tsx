import * as React from 'react';
import type { RecordHappening, WholeCase } from '../../../../application/cases/casePages';
import type { CaseStep } from '../../../../domain/cases/groupCase';
import { caseTexts } from '../../../../text/caseTexts';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { TimeLine } from '../../../parts/TimeLine';
import { useLsg } from '../../lsgContext';

interface Told {
  readonly to?: CaseStep | string;
  readonly reason?: string;
  readonly perspective?: string;
  readonly name?: string;
  readonly subject?: string;
  readonly on?: string;
  readonly what?: string;
  readonly instanceKey?: string;
  readonly instances?: readonly { readonly name: string }[];
}

/** Who did what when, newest last. */
export function CaseTimeLine({ whole }: { readonly whole: WholeCase }): JSX.Element {
  const { language } = useLsg();
  const words = casePageTexts[language];
  const { steps } = caseTexts[language];
  const names = new Map(
    whole.groupCase.consultations.flatMap(({ instances }) =>
      instances.map(({ key, name }) => [key, name] as const),
    ),
  );
  const about = ({ payload }: RecordHappening): string => {
    const { to, reason, perspective, name, subject, on, what, instanceKey, instances } =
      payload as Told;
    const step = to !== undefined && to in steps ? steps[to as CaseStep] : undefined;
    const instance =
      instanceKey === undefined ? undefined : (names.get(instanceKey) ?? instanceKey);
    const listed = instances?.map((one) => one.name).join(', ');
    return [step, perspective, name, subject, on, what, instance, listed, reason]
      .filter((one) => one !== undefined && one !== '')
      .join('. ');
  };
  return (
    <TimeLine
      heading={words.timeLine}
      happenings={whole.timeLine}
      events={words.events}
      about={about}
    />
  );
}
