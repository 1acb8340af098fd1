import * as React from 'react';
import type { BasisLine } from '../../application/basisPages';
import type { ClosingCheck } from '../../domain/notices/closingChecks';
import { ChiefPhysicianForm } from './ChiefPhysicianForm';
import { EffortForm } from './EffortForm';
import type { FormProps } from './formProps';
import { HandOverForm } from './HandOverForm';
import { PublishForm } from './PublishForm';
import { ReplyForm } from './ReplyForm';

interface Props extends FormProps {
  readonly code: ClosingCheck;
  readonly basis: readonly BasisLine[];
  readonly allComplete: boolean;
}

/** The form that sees to an item of the list. */
export function ItemForm({ code, basis, allComplete, ...form }: Props): JSX.Element | null {
  switch (code) {
    case 'closing/chief-physician':
      return <ChiefPhysicianForm {...form} />;
    case 'closing/handed-over':
      return <HandOverForm {...form} basis={basis} />;
    case 'closing/receipt-reply':
      return <ReplyForm {...form} reply="receipt" allComplete={allComplete} />;
    case 'closing/completion-reply':
      return <ReplyForm {...form} reply="completion" allComplete={allComplete} />;
    case 'closing/published':
      return <PublishForm {...form} />;
    case 'closing/effort':
      return <EffortForm {...form} />;
    default:
      return null;
  }
}
