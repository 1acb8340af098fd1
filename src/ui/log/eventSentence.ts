import type { UndeliveredReason } from '../../domain/dispatches/dispatch';
import type { NoticeFieldName } from '../../domain/notices/noticeFields';
import { eventText, type ToldEvent } from '../../text/eventTexts';
import type { Language } from '../../text/language';
import type { PageTexts } from '../../text/pageTexts';
import { statusTexts } from '../../text/statusTexts';
import type { LogLine } from '../../application/noticePages';

type Fields = { readonly [name: string]: unknown };
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const unitKeyOf = (stream: string): string => stream.slice(stream.lastIndexOf('/') + 1);
const isBasis = (stream: string): boolean => stream.startsWith('basis/');

const numberOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : Number(value ?? 0);

const toldOf = ({ actor }: LogLine, payload: Fields, unit: string): ToldEvent => ({
  by: actor,
  unit,
  text: (name) => textOf(payload[name]),
  count: (name) => numberOf(payload[name]),
});

/** What an event means, as a sentence. An event of a kind nobody thought of is still shown, by its type. */
export function eventSentence(
  line: LogLine,
  unitName: (key: string) => string,
  texts: PageTexts,
  language: Language,
): string {
  const { events } = texts.log;
  const payload = fieldsOf(line.payload);
  // The card of a party of the basis names the notice, not a unit.
  const unit = isBasis(line.stream) ? texts.log.basisParty : unitName(unitKeyOf(line.stream));
  switch (line.type) {
    case 'noticeReceived': {
      const { name, address } = fieldsOf(payload['sender']);
      return events.noticeReceived(textOf(name) || textOf(address));
    }
    case 'noticeCorrected': {
      const changes = Array.isArray(payload['changes'])
        ? (payload['changes'] as readonly unknown[])
        : [];
      const names = changes.map((change) => {
        const field = textOf(fieldsOf(change)['field']);
        return texts.fields.names[field as NoticeFieldName] ?? field;
      });
      return events.noticeCorrected(line.actor, names.join(', '));
    }
    case 'noticeDispatched':
      return events.noticeDispatched(
        line.actor,
        Array.isArray(payload['units']) ? payload['units'].length : 0,
      );
    case 'dispatchQueued':
      return events.dispatchQueued(unit);
    case 'cardPosted':
      return events.cardPosted(unit);
    case 'cardUndelivered':
      return events.cardUndelivered(
        unit,
        statusTexts[language].undelivered[payload['reason'] as UndeliveredReason] ?? '',
      );
    case 'mailedInstead':
      return events.mailedInstead(unit, textOf(payload['to']));
    case 'receiptConfirmed':
      return events.receiptConfirmed(line.actor, unit);
    case 'notAffectedReported':
      return events.notAffectedReported(line.actor, unit);
    case 'handlingReported':
      return events.handlingReported(line.actor, unit, Number(payload['items'] ?? 0));
    default:
      return (
        eventText(line.type, toldOf(line, payload, unit), language) ??
        events.other(line.actor, line.type)
      );
  }
}
