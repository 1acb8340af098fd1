import { fieldsOf, textOf, type Fields } from '../../pages/browser/parsing';

/** What came of a press: a card for the person who pressed, a sentence, nothing to say, or trouble. */
export type PressAnswer =
  | { readonly kind: 'card'; readonly card: Fields }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'trouble'; readonly text: string };

const notReached =
  'Kvittens svarade inte, så svaret är kanske inte sparat. Vänta en stund, se om kortet ändras och försök annars igen.';

const refused = (value: unknown): PressAnswer => {
  const said = textOf(fieldsOf(value)['message']) || textOf(value);
  return { kind: 'trouble', text: said ? `Det gick inte: ${said}` : notReached };
};

/** Reads the invoke response to an `adaptiveCard/action`, as Teams does. */
export const toPressAnswer = (httpStatus: number, body: unknown): PressAnswer => {
  const answer = fieldsOf(body);
  const { value } = answer;
  const status = typeof answer['statusCode'] === 'number' ? answer['statusCode'] : httpStatus;
  switch (answer['type']) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: fieldsOf(value) };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: textOf(value) };
    case 'application/vnd.microsoft.error':
      return refused(value);
    default:
      return httpStatus < 300 && status < 300 ? { kind: 'silent' } : refused(answer['error']);
  }
};

/** What a press that never got an answer means for the person. */
export const unansweredPress: PressAnswer = { kind: 'trouble', text: notReached };
