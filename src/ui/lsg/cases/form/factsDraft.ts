import { recordOfNumber, sourceWritten } from '../../../../domain/cases/caseSource';
import type { CaseFacts, CaseOrigin, LifeCyclePhase } from '../../../../domain/cases/groupCase';
import type { RecordRef } from '../../../../domain/records/recordRef';

export const noneTouched = 'none';

/** What is typed of a case; what is not chosen yet is empty. */
export interface FactsDraft {
  readonly title: string;
  readonly sender: string;
  readonly description: string;
  readonly origin: CaseOrigin | '';
  /** The record it comes from, when one is known. */
  readonly linked?: RecordRef;
  /** What is typed of what it comes from. */
  readonly comesFrom: string;
  readonly phase: LifeCyclePhase | '';
  readonly regulations: readonly string[];
  readonly instances: readonly string[];
}

/** A number as people write it, as the name of a record; an address and anything else as it is. */
export const recordOf = (written: string): string => recordOfNumber(written) ?? written.trim();

export const draftOfFacts = ({
  isUnsorted,
  instanceKeys,
  comesFrom,
  phase,
  ...facts
}: CaseFacts): FactsDraft => ({
  ...{ title: facts.title, sender: facts.sender, description: facts.description },
  ...{ origin: facts.origin, phase: phase ?? '', regulations: facts.regulations, comesFrom: '' },
  ...(comesFrom ? { linked: comesFrom } : {}),
  // What a mail did not say is not taken for "none".
  instances: instanceKeys.length === 0 && !isUnsorted ? [noneTouched] : instanceKeys,
});

/** What is sent: that no instance is touched is said by a box of its own. */
export const wishOfFacts = ({ instances, comesFrom, linked, origin, ...rest }: FactsDraft) => {
  const written = comesFrom.trim() === '' ? undefined : sourceWritten(comesFrom, origin);
  const from = linked ?? written;
  return {
    ...rest,
    origin,
    instanceKeys: instances.includes(noneTouched) ? ('none' as const) : instances,
    ...(from === undefined ? {} : { comesFrom: from }),
  };
};
