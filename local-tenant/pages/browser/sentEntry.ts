import { element } from './dom';
import { readMail, replyTo, type SentMail } from './mailApi';
import { mailContent } from './mailContent';
import { dateAndTime } from './moments';

const replyForm = ({ id, to }: SentMail, onReplied: () => void): HTMLElement => {
  const who = element('select', {}, ...to.map((one) => element('option', {}, one)));
  const text = element('textarea', { rows: '4', required: '' });
  const outcome = element('p', { role: 'status' });
  const form = element(
    'form',
    { class: 'reply' },
    element('label', {}, 'Svara som', who),
    element('label', { class: 'wide' }, 'Ditt svar', text),
    element('button', { type: 'submit' }, 'Skicka svaret'),
    outcome,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    outcome.textContent = 'Skickar …';
    void replyTo(id, who.value, text.value)
      .catch(() => 'Svaret kunde inte skickas. Försök igen.')
      .then((sentence) => {
        outcome.textContent = sentence;
        form.reset();
        onReplied();
      });
  });
  return form;
};

const answering = (mail: SentMail, onReplied: () => void): HTMLElement => {
  const button = element('button', { type: 'button' }, 'Svara');
  button.addEventListener('click', () => {
    const form = replyForm(mail, onReplied);
    button.replaceWith(form);
    form.querySelector('textarea')?.focus();
  });
  return button;
};

/** A sent mail in the list: unfolded it shows what it says, and can be answered as one who got it. */
export const sentEntry = (mail: SentMail, onReplied: () => void): HTMLElement => {
  const inside = element('div', { class: 'inside' });
  const unfolding = element(
    'details',
    {},
    element(
      'summary',
      {},
      element('span', { class: 'subject' }, mail.subject || '(utan ämne)'),
      element('span', { class: 'to' }, `till ${mail.to.join(', ')}`),
      element('span', { class: 'moment' }, dateAndTime(mail.sentAt)),
    ),
    inside,
  );
  const open = async (): Promise<void> => {
    const read = await readMail('sent', mail.id);
    const copies = read.cc && element('p', { class: 'hint' }, `Kopia till ${read.cc}`);
    inside.replaceChildren(
      ...(copies ? [copies] : []),
      ...mailContent(read),
      answering(mail, onReplied),
    );
  };
  unfolding.addEventListener('toggle', () => {
    if (!unfolding.open || inside.childElementCount > 0) return;
    void open().catch(() => inside.replaceChildren('Mejlet kunde inte hämtas.'));
  });
  return element('li', { 'data-sent-id': mail.id }, unfolding);
};
