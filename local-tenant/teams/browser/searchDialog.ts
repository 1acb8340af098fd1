import { element, present } from '../../pages/browser/dom';
import type { PageSearch } from './pageDirectory';
import { insertResult, searchFor, type SearchResult, type Spot } from './talkApi';

const counted = (results: number): string => (results === 1 ? '1 träff' : `${results} träffar`);

const resultButton = ({ title, lines }: SearchResult, choose: () => void): HTMLElement => {
  const button = element(
    'button',
    { type: 'button', class: 'result' },
    element('strong', {}, title),
    ...lines.map((line) => element('span', {}, line)),
  );
  button.addEventListener('click', choose);
  return element('li', {}, button);
};

/** The app's search in a dialog; what is chosen goes into the conversation. Gives the way to open it. */
export const createSearchDialog = (
  command: PageSearch,
  trouble: (sentence: string) => void,
): ((spot: Spot) => void) => {
  const dialog = present<HTMLDialogElement>('#search');

  const insert = async (spot: Spot, result: SearchResult): Promise<void> => {
    dialog.close();
    const sentence = await insertResult(spot, result);
    if (sentence) trouble(sentence);
  };

  return (spot) => {
    const field = element('input', { type: 'search', 'aria-label': command.title });
    const outcome = element('p', { role: 'status' });
    const list = element('ul', { class: 'results' });
    const close = element('button', { type: 'button' }, 'Stäng');
    const form = element('form', {}, field, element('button', { type: 'submit' }, 'Sök'));
    close.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      outcome.textContent = 'Söker …';
      void searchFor(spot, command, field.value.trim()).then(({ results, sentence }) => {
        outcome.textContent =
          sentence || `${counted(results.length)}. Välj vilken som ska läggas in.`;
        list.replaceChildren(
          ...results.map((result) => resultButton(result, () => void insert(spot, result))),
        );
      });
    });
    const heading = element('h2', { id: 'search-heading' }, command.title);
    dialog.replaceChildren(heading, form, outcome, list, close);
    dialog.showModal();
  };
};
