import { element } from '../../pages/browser/dom';
import { createLinkPreview } from './linkPreview';
import { insertResult, previewOf, say, type Spot } from './talkApi';

/** What a box to write in says, where it writes, and what it opens. */
export interface Composing {
  readonly label: string;
  readonly spot: () => Spot;
  /** Hosts whose links the app shows. */
  readonly linkHosts: readonly string[];
  readonly search: (spot: Spot) => void;
  readonly trouble: (sentence: string) => void;
}

/** A line to write to the bot in, with the card of a link that is written, and the way to the app's search. */
export const createComposeBox = (composing: Composing): HTMLElement => {
  const { label, spot, linkHosts, search, trouble } = composing;
  const field = element('input', { type: 'text', 'aria-label': label, placeholder: label });
  const send = element('button', { type: 'submit' }, 'Skicka');
  const find = element('button', { type: 'button' }, 'Sök');
  const preview = createLinkPreview(linkHosts, (address) => previewOf(spot(), address));
  const form = element('form', { class: 'compose' }, preview.element, field, send, find);
  find.addEventListener('click', () => search(spot()));
  field.addEventListener('input', () => preview.look(field.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    const card = preview.take();
    // A message with the card of a link is for the people in the conversation, not for the bot.
    const sent = card ? insertResult(spot(), card, text) : say(spot(), text);
    void sent.then((sentence) => {
      if (sentence) trouble(sentence);
    });
  });
  return form;
};
