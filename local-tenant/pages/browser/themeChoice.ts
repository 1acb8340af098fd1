const aYear = 60 * 60 * 24 * 365;

/** Carries out the choice of theme and remembers it in a cookie, so the server can draw with it. */
export const serveThemeChoice = (onChange: () => void = () => undefined): void => {
  const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
  choice?.addEventListener('change', () => {
    const theme = choice.value;
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
    document.cookie = `kvittens_theme=${theme}; path=/; samesite=lax; max-age=${theme ? aYear : 0}`;
    onChange();
  });
};

/** The theme in force, in the words that Teams uses towards its apps. */
export const themeInForce = (): 'default' | 'dark' | 'contrast' => {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'contrast' || chosen === 'dark') return chosen;
  if (chosen === 'light') return 'default';
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
};
