import { element, present } from '../../pages/browser/dom';
import { dateAndTime } from '../../pages/browser/moments';
import { entriesOf, fieldsOf, textOf } from '../../pages/browser/parsing';

const library = present('#library');
const site = library.dataset['site'] ?? '';
const folder = `${site}/${library.dataset['name']}`;
const outcome = present('#outcome');

const quoted = (text: string): string => `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
const files = `${site}/_api/web/getFolderByServerRelativePath(decodedUrl=${quoted(folder)})/files`;
const accept = { Accept: 'application/json;odata=nometadata' };

const refusals: Readonly<Record<number, string>> = {
  403: 'Du har inte rätt att lägga filer i biblioteket.',
  404: 'Biblioteket finns inte än. Det skapas när tjänstens listor läggs upp.',
};

const refusal = (status: number): string =>
  refusals[status] ?? `SharePoint svarade med fel (${status}). Försök igen.`;

const sizeText = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024).toLocaleString('sv-SE')} kB`;

const row = (value: unknown): HTMLElement => {
  const file = fieldsOf(value);
  const path = textOf(file['ServerRelativeUrl']);
  const link = element('a', { href: encodeURI(path).replaceAll('#', '%23') }, textOf(file['Name']));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, link),
    element('td', {}, dateAndTime(textOf(file['TimeLastModified']))),
    element('td', {}, textOf(fieldsOf(file['ModifiedBy'])['Title'])),
    element('td', {}, sizeText(Number(file['Length']))),
  );
};

const empty = (sentence: string): HTMLElement =>
  element('tr', {}, element('td', { colspan: '4' }, sentence));

const show = async (): Promise<void> => {
  const answer = await fetch(`${files}?$expand=ModifiedBy`, { headers: accept });
  const found = answer.ok ? entriesOf(fieldsOf(await answer.json())['value']) : [];
  const sentence = answer.ok ? 'Biblioteket är tomt.' : refusal(answer.status);
  present('#files tbody').replaceChildren(...(found.length ? found.map(row) : [empty(sentence)]));
};

const digest = async (): Promise<string> => {
  const answer = await fetch(`${site}/_api/contextinfo`, { method: 'POST', headers: accept });
  return textOf(fieldsOf(await answer.json())['FormDigestValue']);
};

/** Puts one file into the library; gives the sentence that says why not, if so. */
const put = async (file: File): Promise<string | undefined> => {
  const address = `${files}/AddUsingPath(decodedurl=${quoted(file.name)},Overwrite=true)`;
  const headers = { ...accept, 'X-RequestDigest': await digest() };
  const answer = await fetch(address, { method: 'POST', headers, body: file });
  return answer.ok ? undefined : refusal(answer.status);
};

const upload = async (chosen: readonly File[]): Promise<string> => {
  for (const [at, file] of chosen.entries()) {
    outcome.textContent = `Laddar upp ${file.name} (${at + 1} av ${chosen.length}) …`;
    const trouble = await put(file);
    if (trouble) return `${file.name}: ${trouble}`;
  }
  return chosen.length === 1 ? 'Filen ligger i biblioteket.' : 'Filerna ligger i biblioteket.';
};

present<HTMLFormElement>('#upload').addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const isFile = (one: FormDataEntryValue): one is File => one instanceof File;
  const chosen = new FormData(form).getAll('files').filter(isFile);
  void upload(chosen)
    .catch(() => 'Filen kunde inte laddas upp. Försök igen.')
    .then((sentence) => {
      outcome.textContent = sentence;
      form.reset();
    })
    .then(show);
});

void show();
