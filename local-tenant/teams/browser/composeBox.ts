import { element } from '../../pages/browser/dom';

/** What a box to write in says and does. `say` gives the sentence that says why not, if so. */
export interface Composing {
  readonly label: string;
  readonly say: (text: string) => Promise<string>;
  readonly search: () => void;
  readonly trouble: (sentence: string) => void;
}

/** A line to write to the bot in, and the way to its search. */
export const createComposeBox = ({ label, say, search, trouble }: Composing): HTMLElement => {
  const field = element('input', { type: 'text', 'aria-label': label, placeholder: label });
  const send = element('button', { type: 'submit' }, 'Skicka');
  const find = element('button', { type: 'button' }, 'Sök');
  const form = element('form', { class: 'compose' }, field, send, find);
  find.addEventListener('click', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    void say(text).then((sentence) => {
      if (sentence) trouble(sentence);
    });
  });
  return form;
};
