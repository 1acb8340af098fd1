import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { placeOfStep } from '../../../../domain/cases/groupCase';
import { caseTexts } from '../../../../text/caseTexts';
import { dayAndTime } from '../../../../text/dates';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { FactList } from '../../../parts/FactList';
import { useLsg } from '../../lsgContext';
import { ChangeForm } from './ChangeForm';
import type { SectionProps } from './openCase';
import { RegisterForm } from './RegisterForm';

/** What a case says of itself (LS-22), its number in the diary, and who prepares it. */
export function FactsOfCase(props: SectionProps): JSX.Element {
  const { whole, desk, open, onOpen } = props;
  const { language } = useLsg();
  const words = casePageTexts[language];
  const fields = caseFormTexts[language];
  const { origins, phases } = caseTexts[language];
  const { groupCase, rights } = whole;
  const { begun, instanceKeys, isUnsorted = false, official, diaryNumber } = groupCase;
  const names = instanceKeys.map(
    (key) => desk.instances.find((one) => one.key === key)?.name ?? key,
  );
  const mayRegister = placeOfStep(groupCase.step) >= placeOfStep('registration');
  const isOpen = rights.leads && !groupCase.closed;
  if (open === 'changeCase')
    return (
      <section aria-label={words.facts}>
        <SectionHeading>{words.facts}</SectionHeading>
        <ChangeForm {...props} />
      </section>
    );
  return (
    <section aria-label={words.facts}>
      <SectionHeading>{words.facts}</SectionHeading>
      <div style={{ maxWidth: 640 }}>
        <FactList
          facts={[
            [fields.description, groupCase.description],
            [fields.sender, groupCase.sender],
            [words.begun, words.begunBy(begun.by.name, dayAndTime(begun.at))],
            [fields.origin, origins[groupCase.origin]],
            [fields.phase, groupCase.phase ? phases[groupCase.phase] : words.notSaid],
            [
              fields.regulations,
              groupCase.regulations.join(', ') || (isUnsorted ? words.notSaid : undefined),
            ],
            [fields.instances, names.join(', ') || (isUnsorted ? words.notSaid : words.none)],
            [words.group, whole.group],
            [fields.diaryNumber, diaryNumber],
            [fields.official, official?.name],
          ]}
        />
      </div>
      {isOpen && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 }}>
          {mayRegister && (
            <DefaultButton
              text={diaryNumber && official ? words.changeRegister : words.register}
              onClick={() => onOpen('registerCase')}
            />
          )}
          <DefaultButton text={words.correct} onClick={() => onOpen('changeCase')} />
        </div>
      )}
      {open === 'registerCase' && <RegisterForm {...props} />}
    </section>
  );
}
