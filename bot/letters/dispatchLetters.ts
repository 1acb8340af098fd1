import { dispatchFrom } from '../../src/application/domainEvents';
import { dispatchCard } from '../../src/cards/dispatchCard';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import type { Language } from '../../src/text/language';
import { undeliveredMail } from '../../src/text/mailTexts';
import type { CardLetter, Letters } from './letters';

const placeOf = ({ delivery }: Dispatch): CardLetter['place'] => {
  if (delivery.state === 'queued') return 'waiting';
  return delivery.state === 'posted' ? delivery.card : 'gone';
};

/** The cards and mails of a dispatch. */
export const dispatchLetters = (language: Language): Letters => ({
  card(_effect, entries) {
    const dispatch = dispatchFrom(entries);
    return (
      dispatch && {
        card: dispatchCard(dispatch, language),
        place: placeOf(dispatch),
        mark: { name: 'dispatch', value: dispatch.key },
        earlier: dispatch.earlierCards,
      }
    );
  },
  mail(_effect, entries) {
    const dispatch = dispatchFrom(entries);
    return Promise.resolve(dispatch && undeliveredMail(dispatch, language));
  },
});
