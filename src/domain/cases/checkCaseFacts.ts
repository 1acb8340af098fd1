import type { CaseSettings } from '../groups/collaborationSettings';
import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { isRecordRef, keyOfRef, kindOfRef } from '../records/recordRef';
import { ok, refuse, type Result } from '../result';
import type { CaseRefusal } from './caseRefusal';
import { isCaseSource } from './caseSource';
import type { CaseFacts, CaseOrigin, LifeCyclePhase } from './groupCase';
import { longestCaseLine, writtenCasePart } from './writtenCasePart';

/** What a form says of a case; that no instance is touched is said, never taken for granted. */
export interface WrittenFacts {
  readonly title: string;
  readonly sender: string;
  readonly description: string;
  readonly origin: CaseOrigin | '';
  readonly comesFrom?: string;
  readonly phase: LifeCyclePhase | '';
  readonly regulations: readonly string[];
  readonly instanceKeys: readonly string[] | 'none';
}

/** What a case has to say of itself before it is one (LS-22): refused with what is missing or unknown. */
export function checkCaseFacts(
  written: WrittenFacts,
  settings: Pick<CaseSettings, 'regulations' | 'instances'>,
): Result<CaseFacts, CaseRefusal> {
  const { origin, phase, comesFrom, instanceKeys } = written;
  const title = writtenCasePart('title', written.title, longestCaseLine);
  if (!title.ok) return title;
  const sender = writtenCasePart('sender', written.sender, longestCaseLine);
  if (!sender.ok) return sender;
  const description = writtenCasePart('description', written.description);
  if (!description.ok) return description;
  if (origin === '') return refuse({ code: 'case/part-missing', part: 'origin' });
  if (phase === '') return refuse({ code: 'case/part-missing', part: 'phase' });
  const regulations = Array.from(new Set(written.regulations));
  if (regulations.length === 0 && settings.regulations.length > 0)
    return refuse({ code: 'case/part-missing', part: 'regulations' });
  const strange = regulations.find((one) => !settings.regulations.includes(one));
  if (strange !== undefined)
    return refuse({ code: 'case/unknown-regulation', regulation: strange });
  if (instanceKeys !== 'none' && instanceKeys.length === 0)
    return refuse({ code: 'case/part-missing', part: 'instances' });
  const touched = instanceKeys === 'none' ? [] : Array.from(new Set(instanceKeys));
  const nobody = touched.find((key) => !settings.instances.some((one) => one.key === key));
  if (nobody !== undefined) return refuse({ code: 'case/unknown-instance', instance: nobody });
  if (comesFrom !== undefined && !(isRecordRef(comesFrom) && isCaseSource(comesFrom)))
    return refuse({ code: 'case/record-invalid' });
  if (
    comesFrom !== undefined &&
    looksLikePersonalIdentityNumber(keyOfRef(comesFrom)) &&
    kindOfRef(comesFrom) !== 'mail'
  )
    return refuse({ code: 'case/patient-named' });
  return ok({
    ...{ title: title.value, sender: sender.value, description: description.value },
    ...{ origin, phase, regulations, instanceKeys: touched },
    ...(comesFrom === undefined ? {} : { comesFrom }),
  });
}
