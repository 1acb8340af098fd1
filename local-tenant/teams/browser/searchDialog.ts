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

/**
 * The app's searches in a dialog, one command at a time as the person picks it; what is chosen goes into the conversation.
 * Gives the way to open it.
 */
export const createSearchDialog = (
  commands: readonly PageSearch[],
  trouble: (sentence: string) => void,
): ((spot: Spot) => void) => {
  const dialog = present<HTMLDialogElement>('#search');
  let picked = commands[0];

  const insert = async (spot: Spot, result: SearchResult): Promise<void> => {
    dialog.close();
    const sentence = await insertResult(spot, result);
    if (sentence) trouble(sentence);
  };

  const draw = (spot: Spot, command: PageSearch): void => {
    const field = element('input', { type: 'search', 'aria-label': command.title });
    const outcome = element('p', { role: 'status' });
    const list = element('ul', { class: 'results' });
    const close = element('button', { type: 'button' }, 'Stäng');
    const form = element('form', {}, field, element('button', { type: 'submit' }, 'Sök'));
    let latest = 0;
    const run = (words: string | undefined): void => {
      const mine = (latest += 1);
      outcome.textContent = 'Söker …';
      void searchFor(spot, command, words).then(({ results, sentence }) => {
        if (mine !== latest) return;
        outcome.textContent =
          sentence || `${counted(results.length)}. Välj vilken som ska läggas in.`;
        list.replaceChildren(
          ...results.map((result) => resultButton(result, () => void insert(spot, result))),
        );
      });
    };
    close.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run(field.value.trim());
    });
    const pick = element(
      'select',
      { 'aria-label': 'Kommando' },
      ...commands.map(({ commandId, title }) => element('option', { value: commandId }, title)),
    );
    pick.value = command.commandId;
    pick.addEventListener('change', () => {
      picked = commands.find(({ commandId }) => commandId === pick.value) ?? command;
      draw(spot, picked);
      dialog.querySelector('select')?.focus();
    });
    const heading = element('h2', { id: 'search-heading' }, command.title);
    dialog.replaceChildren(heading, pick, form, outcome, list, close);
    if (command.initialRun) run(undefined);
  };

  return (spot) => {
    if (!picked) return;
    draw(spot, picked);
    dialog.showModal();
    dialog.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  };
};
