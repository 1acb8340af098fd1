import type { Basis } from '../../domain/basis/basis';
import type { Dispatch } from '../../domain/dispatches/dispatch';
import type { LogEntry } from '../../domain/log/logEntry';
import type { Notice } from '../../domain/notices/notice';
import {
  basisEventOf,
  dispatchEventOf,
  isBasisStream,
  isDispatchStream,
  isNoticeStream,
  noticeEventOf,
} from '../domainEvents';
import { basisConsequences } from './basisConsequences';
import { type Consequences, nothing, type RegionFacts } from './consequences';
import { dispatchConsequences } from './dispatchConsequences';
import { noticeConsequences } from './noticeConsequences';

/** The state of the stream an entry is in, after everything known of it. */
export interface StreamState {
  readonly notice?: Notice;
  readonly dispatch?: Dispatch;
  readonly basis?: Basis;
}

/** The consequences of one entry, by the kind of its stream. */
export function consequencesOf(
  entry: LogEntry,
  { notice, dispatch, basis }: StreamState,
  facts: RegionFacts,
): Consequences {
  const { stream } = entry;
  if (isNoticeStream(stream) && notice)
    return noticeConsequences(entry, noticeEventOf(entry), notice, facts);
  if (isDispatchStream(stream) && dispatch)
    return dispatchConsequences(entry, dispatchEventOf(entry), dispatch, facts);
  if (isBasisStream(stream) && basis)
    return basisConsequences(entry, basisEventOf(entry), basis, facts);
  return nothing;
}
