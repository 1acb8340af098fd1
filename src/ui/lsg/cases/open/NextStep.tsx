import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { nextStep } from '../../../../domain/cases/groupCase';
import type { MissingForStep } from '../../../../domain/cases/missingForStep';
import { caseTexts } from '../../../../text/caseTexts';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { MarkedWord } from '../../../parts/MarkedWord';
import { Trouble } from '../../../parts/Trouble';
import { useLsg } from '../../lsgContext';
import { missingMark } from '../caseMarks';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import { CloseForm } from './CloseForm';
import { MoveBackForm } from './MoveBackForm';
import type { CaseFormName, SectionProps } from './openCase';

interface Props extends SectionProps {
  readonly onChanged: () => void;
}

const doorOf = (one: MissingForStep, { whole }: SectionProps): CaseFormName | undefined => {
  const { leads, prepares } = whole.rights;
  switch (one.kind) {
    case 'facts':
      return leads ? 'changeCase' : undefined;
    case 'diaryNumber':
    case 'official':
      return leads ? 'registerCase' : undefined;
    case 'perspective':
      return prepares ? `coverPerspective/${one.perspective}` : undefined;
    case 'document':
      return prepares ? 'addDocument' : undefined;
    case 'consultation':
      return prepares ? 'consultInstances' : undefined;
    case 'answer':
      return undefined;
  }
};

/** What is missing before the next step, each with the door to it, and the ways on, back and out (LS-04, LS-05). */
export function NextStep(props: Props): JSX.Element {
  const { whole, open, onOpen, onChanged } = props;
  const { language, announce } = useLsg();
  const words = casePageTexts[language];
  const names = caseTexts[language];
  const { groupCase, missing, rights } = whole;
  const move = useRecordCommand('cases', groupCase.key, 'moveOn');
  const to = nextStep(groupCase.step);
  const moveOn = async (): Promise<void> => {
    if (to === undefined || !(await move.run({}))) return;
    announce(words.movedOn(names.steps[to]));
    onChanged();
  };
  return (
    <section aria-label={words.next}>
      <SectionHeading>{words.next}</SectionHeading>
      {groupCase.step === 'intake' && <p style={{ margin: '0 0 8px' }}>{words.intake}</p>}
      {to === undefined ? (
        <p style={{ margin: '0 0 8px' }}>{words.atEnd}</p>
      ) : missing.length > 0 ? (
        <>
          <p style={{ margin: '0 0 4px' }}>{words.missing(names.steps[to])}</p>
          <ul
            style={{ listStyle: 'none', margin: '0 0 12px', padding: 0, display: 'grid', gap: 4 }}
          >
            {missing.map((one) => {
              const text = names.missing(one);
              const door = doorOf(one, props);
              return (
                <li key={text}>
                  <MarkedWord mark={missingMark}>
                    {door ? (
                      <Link as="button" underline onClick={() => onOpen(door)}>
                        {text}
                      </Link>
                    ) : (
                      text
                    )}
                  </MarkedWord>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p style={{ margin: '0 0 8px' }}>{words.ready(names.steps[to])}</p>
      )}
      {move.trouble && <Trouble>{move.trouble.message}</Trouble>}
      {!rights.leads && <p style={{ margin: 0 }}>{words.waitsForOthers}</p>}
      {rights.leads && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {to !== undefined && (
            <PrimaryButton
              text={words.moveOn(names.steps[to])}
              disabled={move.busy || missing.length > 0}
              allowDisabledFocus
              onClick={() => void moveOn()}
            />
          )}
          {groupCase.step !== 'intake' && (
            <DefaultButton text={words.moveBack} onClick={() => onOpen('moveBack')} />
          )}
          <DefaultButton text={words.close} onClick={() => onOpen('closeCase')} />
        </div>
      )}
      {open === 'moveBack' && <MoveBackForm {...props} />}
      {open === 'closeCase' && <CloseForm {...props} />}
    </section>
  );
}
