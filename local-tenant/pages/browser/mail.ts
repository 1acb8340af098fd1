import { element, present } from './dom';
import { deliverMail, receivedMails, sentMails, type ReceivedMail } from './mailApi';
import { openMail } from './mailReader';
import { dateAndTime } from './moments';
import { sentEntry } from './sentEntry';
import { serveThemeChoice } from './themeChoice';

const secondsBetweenLooks = 5;

const sizeText = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024).toLocaleString('sv-SE')} kB`;

const opener = (mail: ReceivedMail): HTMLElement => {
  const button = element(
    'button',
    { type: 'button', class: 'subject' },
    mail.subject || '(utan ämne)',
  );
  button.addEventListener('click', () => void openMail(mail));
  return button;
};

const inboxRow = (mail: ReceivedMail): HTMLElement =>
  element(
    'tr',
    { 'data-mail-id': mail.id },
    element('td', { class: 'moment' }, dateAndTime(mail.receivedAt)),
    element('th', { scope: 'row' }, opener(mail), mail.hasAttachments && ' (bilaga)'),
    element('td', {}, mail.from),
    element('td', {}, mail.mailbox, element('span', { class: 'folder' }, mail.folder)),
    element('td', { class: 'number' }, sizeText(mail.size)),
  );

/** Puts entries into their order without moving those that stand right, so that an open one stays as it is. */
const fill = (place: Element, entries: readonly HTMLElement[], emptyEntry: HTMLElement): void => {
  const wanted = entries.length ? entries : [emptyEntry];
  wanted.forEach((entry, at) => {
    if (place.children[at] !== entry) place.insertBefore(entry, place.children[at] ?? null);
  });
  while (place.children.length > wanted.length) place.lastElementChild?.remove();
};

// What was sent does not change, so that its entry is drawn once.
const drawn = new Map<string, HTMLElement>();
const sentOnce = (mail: Parameters<typeof sentEntry>[0]): HTMLElement => {
  const entry = drawn.get(mail.id) ?? sentEntry(mail, () => void look());
  drawn.set(mail.id, entry);
  return entry;
};

let shown = '';

/** Draws only when something has changed. */
const look = async (): Promise<void> => {
  const trouble = present('#trouble');
  try {
    const [received, sent] = await Promise.all([receivedMails(), sentMails()]);
    const now = JSON.stringify([received, sent]);
    trouble.textContent = '';
    if (now === shown) return;
    shown = now;
    const emptyInbox = 'Inga mejl har kommit. Lämna in ett ovan, eller skicka ett över SMTP.';
    fill(
      present('#inbox tbody'),
      received.map(inboxRow),
      element('tr', {}, element('td', { colspan: '5' }, emptyInbox)),
    );
    fill(present('#sent'), sent.map(sentOnce), element('li', {}, 'Inga mejl har skickats än.'));
  } catch {
    trouble.textContent = 'Brevlådan svarar inte just nu. Sidan försöker igen av sig själv.';
  }
};

const chosenMail = async (form: FormData): Promise<Blob | undefined> => {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return file;
  const sample = form.get('sample');
  if (typeof sample !== 'string' || sample === '') return undefined;
  const response = await fetch(`/_pages/mail/${encodeURIComponent(sample)}`);
  if (!response.ok) throw new Error('The sample mail is missing');
  return response.blob();
};

const serveDelivery = (): void => {
  const form = present<HTMLFormElement>('#deliver');
  const outcome = present('#delivered');
  const button = present<HTMLButtonElement>('#deliver button');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    const fields = new FormData(form);
    const to = String(fields.get('to'));
    button.setAttribute('aria-disabled', 'true');
    outcome.textContent = 'Lämnar in …';
    void chosenMail(fields)
      .then(async (mail) => {
        if (!mail) return 'Välj ett provmejl eller en egen fil först.';
        await deliverMail(to, mail);
        form.reset();
        await look();
        return `Mejlet ligger nu i ${to}. Kvittens läser det inom kort.`;
      })
      .catch(() => 'Mejlet kunde inte lämnas in. Brevlådan tog inte emot det; försök igen.')
      .then((sentence) => (outcome.textContent = sentence))
      .finally(() => button.removeAttribute('aria-disabled'));
  });
};

serveThemeChoice();
serveDelivery();
void look();
setInterval(() => {
  if (!document.hidden) void look();
}, secondsBetweenLooks * 1000);
