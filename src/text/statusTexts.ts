import type { Risk } from '../domain/deadlines/deadlines';
import type { UndeliveredReason } from '../domain/dispatches/dispatch';
import type { DispatchStatus } from '../domain/dispatches/dispatchStatus';
import type { NoticeStatus } from '../domain/notices/noticeStatus';
import type { Language } from './language';

/** The words for statuses, as in the glossary. */
export interface StatusTexts {
  readonly notice: { readonly [Status in NoticeStatus]: string };
  readonly dispatch: { readonly [Status in DispatchStatus]: string };
  readonly risk: { readonly [R in Risk]: string };
  readonly undelivered: { readonly [Reason in UndeliveredReason]: string };
}

const sv: StatusTexts = {
  notice: {
    received: 'Inkommet',
    collectingBasis: 'Underlag inhämtas',
    assessed: 'Bedömt',
    dispatched: 'Utskickat, följs upp',
    closed: 'Avslutat',
    notPresent: 'Finns inte hos oss',
    duplicate: 'Dubblett',
    delegated: 'Egen hantering',
    informationOnly: 'För kännedom',
  },
  dispatch: {
    queued: 'Köat',
    posted: 'Utskickat',
    received: 'Mottaget',
    inProgress: 'Åtgärd pågår',
    handled: 'Hanterat',
    notAffected: 'Berörs inte',
    needsHelp: 'Behöver hjälp',
    undelivered: 'Ej levererat',
    withdrawn: 'Återkallat',
    superseded: 'Ersatt',
  },
  risk: { high: 'Hög risk', medium: 'Medelhög risk', low: 'Låg risk' },
  undelivered: {
    'not-installed': 'Appen är inte installerad i kanalen.',
    'channel-missing': 'Kanalen finns inte längre.',
    'no-channel': 'Verksamheten har ingen kanal.',
    refused: 'Teams tog inte emot kortet.',
    'own-mailbox': 'Brevlådan är samordnarens egen. Hantera det härifrån.',
  },
};

const en: StatusTexts = {
  notice: {
    received: 'Received',
    collectingBasis: 'Collecting basis',
    assessed: 'Assessed',
    dispatched: 'Sent, followed up',
    closed: 'Closed',
    notPresent: 'Not present here',
    duplicate: 'Duplicate',
    delegated: 'Own handling',
    informationOnly: 'For information',
  },
  dispatch: {
    queued: 'Queued',
    posted: 'Sent',
    received: 'Received',
    inProgress: 'In progress',
    handled: 'Handled',
    notAffected: 'Not affected',
    needsHelp: 'Needs help',
    undelivered: 'Not delivered',
    withdrawn: 'Withdrawn',
    superseded: 'Superseded',
  },
  risk: { high: 'High risk', medium: 'Medium risk', low: 'Low risk' },
  undelivered: {
    'not-installed': 'The app is not installed in the channel.',
    'channel-missing': 'The channel no longer exists.',
    'no-channel': 'The unit has no channel.',
    refused: 'Teams did not accept the card.',
    'own-mailbox': 'The mailbox is the coordinator’s own. Handle it from here.',
  },
};

export const statusTexts: { readonly [L in Language]: StatusTexts } = { sv, en };
