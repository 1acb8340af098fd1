import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
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
import { Choices } from './Choices';

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
  return (
    <>
      <Choices
        label={words.productKind}
        values={productKinds}
        names={words.productKinds}
        value={form.productKind}
        onChange={(productKind) => onChange({ productKind })}
      />
      {missing('assessment/product-kind')}
      <Choices
        label={words.contract}
        values={contractSituations}
        names={words.contracts}
        value={form.contract}
        onChange={(contract) => onChange({ contract })}
      />
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
      <Choices
        label={words.disposal}
        values={disposals}
        names={words.disposals}
        value={form.disposal}
        onChange={(disposal) => onChange({ disposal })}
      />
      {missing('assessment/disposal')}
      {form.contract === 'onContract' && (
        <Checkbox
          label={words.withdrawn}
          checked={form.withdrawn === true}
          onChange={(_, withdrawn) => onChange({ withdrawn: withdrawn === true })}
        />
      )}
      <Choices
        label={words.way}
        values={handlingWays}
        names={words.ways}
        layout="list"
        value={form.way}
        onChange={(way) => onChange({ way })}
      />
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
