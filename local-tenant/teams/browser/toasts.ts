import { element, present } from '../../pages/browser/dom';

const readingTimeMs = 12_000;

/** Says something that somebody reads in passing, or trouble that stays until it is closed. */
export const showToast = (kind: 'notice' | 'trouble', text: string): void => {
  const place = present(kind === 'notice' ? '#notices' : '#troubles');
  const close = element('button', { type: 'button', 'aria-label': 'Stäng' }, '✕');
  const mark = element(
    'span',
    { class: 'sign', 'aria-hidden': 'true' },
    kind === 'notice' ? '✓' : '!',
  );
  const toast = element('div', { class: `toast ${kind}` }, mark, element('p', {}, text), close);
  close.addEventListener('click', () => toast.remove());
  place.append(toast);
  while (place.children.length > 3) place.firstElementChild?.remove();
  if (kind === 'trouble') return;
  const fade = (): void => {
    if (toast.matches(':hover, :focus-within')) setTimeout(fade, readingTimeMs);
    else toast.remove();
  };
  setTimeout(fade, readingTimeMs);
};

/** Takes away earlier trouble, when the person has gone on to something else. */
export const clearTroubles = (): void => present('#troubles').replaceChildren();

/** Tells those who do not see the page what has changed by itself. */
export const announce = (text: string): void => {
  present('#announcer').textContent = text;
};
