/** Where a person is in a card: the field with the caret, and the parts they have unfolded. */
export interface PlaceInCard {
  readonly field: string | undefined;
  readonly caret: readonly [number, number] | undefined;
  readonly hadFocus: boolean;
  readonly unfolded: readonly string[];
}

const fields = 'input, textarea, select';
const unfoldedButtons = 'button[aria-expanded="true"]';

/** The card's own id of an input; the field's id in the page is another one at every drawing. */
const inputIdOf = (field: Element): string | undefined => {
  if (!field.matches(fields)) return undefined;
  const input = field.closest('.ac-input-container')?.parentElement;
  if (!input?.id) return undefined;
  return `${input.id}#${[...input.querySelectorAll(fields)].indexOf(field)}`;
};

const caretOf = (focused: Element): readonly [number, number] | undefined => {
  if (!(focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement))
    return undefined;
  const { selectionStart, selectionEnd } = focused;
  return selectionStart === null || selectionEnd === null
    ? undefined
    : [selectionStart, selectionEnd];
};

/** Remembers the place before the card is drawn anew. */
export const placeIn = (card: HTMLElement): PlaceInCard => {
  const focused = document.activeElement;
  const hadFocus = focused !== null && card.contains(focused);
  const unfolded = [...card.querySelectorAll(unfoldedButtons)].map(
    (button) => button.textContent ?? '',
  );
  if (!hadFocus) return { field: undefined, caret: undefined, hadFocus, unfolded };
  return { field: inputIdOf(focused), caret: caretOf(focused), hadFocus, unfolded };
};

/** Returns to the remembered place in the new drawing; focus that has nowhere to go lands on `otherwise`. */
export const returnTo = (place: PlaceInCard, card: HTMLElement, otherwise: HTMLElement): void => {
  for (const button of card.querySelectorAll<HTMLButtonElement>('button[aria-expanded="false"]')) {
    if (place.unfolded.includes(button.textContent ?? '')) button.click();
  }
  if (!place.hadFocus) return;
  const again = [...card.querySelectorAll<HTMLInputElement>(fields)].find(
    (field) => place.field !== undefined && inputIdOf(field) === place.field,
  );
  (again ?? otherwise).focus({ preventScroll: true });
  if (again && place.caret) again.setSelectionRange(...place.caret);
};
