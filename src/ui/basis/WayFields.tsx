import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import {
  contractSituations,
  disposals,
  handlingWays,
  productKinds,
} from '../../domain/notices/assessment';
import type { AssessmentCheck, AssessNotice } from '../../domain/notices/assessmentChecks';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { useShell } from '../shell/shellContext';
import { proposedWay } from './assessmentDraft';

interface Props {
  readonly form: AssessNotice;
  readonly routine: string;
  /** What is missing at a check's field, once somebody has tried to save. */
  readonly missing: (check: AssessmentCheck) => JSX.Element | null;
  readonly onChange: (change: AssessNotice) => void;
}

/** The facts that decide how a notice is handled, and the way: the routine's, or another with its reason (SN-23 … SN-30). */
export function WayFields({ form, routine, missing, onChange }: Props): JSX.Element {
  const { language } = useShell();
  const words = basisPageTexts[language].assessment;
  const proposed = proposedWay(form);
  const choice = <Value extends string>(
    label: string,
    values: readonly Value[],
    names: { readonly [V in Value]: string },
    value: Value | undefined,
    choose: (chosen: Value) => void,
  ): JSX.Element => (
    <ChoiceGroup
      label={label}
      required
      selectedKey={value ?? null}
      options={values.map((key) => ({ key, text: names[key] }))}
      onChange={(_, option) => option && choose(option.key as Value)}
    />
  );
  return (
    <>
      {choice(
        words.productKind,
        productKinds,
        words.productKinds,
        form.productKind,
        (productKind) => onChange({ productKind }),
      )}
      {missing('assessment/product-kind')}
      {choice(words.contract, contractSituations, words.contracts, form.contract, (contract) =>
        onChange({ contract }),
      )}
      {missing('assessment/contract')}
      {form.contract === 'onContract' && (
        <TextField
          label={words.contractNumber}
          required
          value={form.contractNumber ?? ''}
          onChange={(_, contractNumber) => onChange({ contractNumber: contractNumber ?? '' })}
        />
      )}
      {missing('assessment/contract-number')}
      {choice(words.disposal, disposals, words.disposals, form.disposal, (disposal) =>
        onChange({ disposal }),
      )}
      {missing('assessment/disposal')}
      {form.contract === 'onContract' && (
        <Checkbox
          label={words.withdrawn}
          checked={form.withdrawn === true}
          onChange={(_, withdrawn) => onChange({ withdrawn: withdrawn === true })}
        />
      )}
      {choice(words.way, handlingWays, words.ways, form.way, (way) => onChange({ way }))}
      {proposed && form.productKind && (
        <small>
          {words.proposedWay(words.ways[proposed], routine, words.sections[form.productKind])}
        </small>
      )}
      {missing('assessment/way')}
      {proposed && form.way !== proposed && (
        <TextField
          label={words.wayReason}
          required
          multiline
          autoAdjustHeight
          resizable={false}
          value={form.wayReason ?? ''}
          onChange={(_, wayReason) => onChange({ wayReason: wayReason ?? '' })}
        />
      )}
      {missing('assessment/way-reason')}
    </>
  );
}
