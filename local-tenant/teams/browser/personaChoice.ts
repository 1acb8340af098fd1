import { present } from '../../pages/browser/dom';

/** Signs the chosen person in on this origin, so that the app's tab shows the same person. */
export const signIn = async (persona: string): Promise<void> => {
  const query = new URLSearchParams({ persona, return: '/teams' }).toString();
  await fetch(`/_login?${query}`, { redirect: 'manual' });
};

/** The choice of whom to be in the top bar. */
export const servePersonaChoice = (
  onChange: (persona: string) => void,
): { readonly persona: () => string } => {
  const choice = present<HTMLSelectElement>('#persona');
  const asked = new URLSearchParams(location.search).get('persona');
  if (asked && [...choice.options].some(({ value }) => value === asked)) {
    choice.value = asked;
    void signIn(asked);
  }
  choice.addEventListener('change', () => {
    if (!choice.value) return;
    choice.querySelector('option[value=""]')?.remove();
    void signIn(choice.value).finally(() => onChange(choice.value));
  });
  return { persona: () => choice.value };
};
