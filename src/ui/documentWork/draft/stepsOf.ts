import type { WholeDocument } from '../../../application/documentWorkPages';
import type { Draft } from '../../../domain/documents/document';
import type { Person } from '../../../domain/units/unit';
import type { StepName } from './stepProps';

/** The steps a person may take with a draft as it stands, the likeliest first. The service asks the rules again. */
export function stepsOf(
  { rights, document }: WholeDocument,
  { stage, kind }: Draft,
  person: Person | undefined,
): readonly StepName[] {
  const { mayEdit, mayApprove } = rights;
  const last = document.editions[document.editions.length - 1];
  const isOwnersRevision = kind === 'revision' && last?.metadata.owner.id === person?.id;
  switch (stage) {
    case 'writing':
      return mayEdit
        ? [...(isOwnersRevision ? (['publish'] as const) : []), 'ask', 'round', 'discard']
        : [];
    case 'inComment':
      return mayEdit ? ['closeRound', 'discard'] : [];
    case 'inApproval':
      return [
        ...(mayApprove ? (['approve', 'sendBack'] as const) : []),
        ...(mayEdit && !mayApprove ? (['take'] as const) : []),
      ];
    case 'approved':
      return mayEdit || mayApprove ? ['take'] : [];
  }
}
