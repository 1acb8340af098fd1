import { html, type Html } from './html';
import { themes, type Theme } from './theme';

export type Language = 'sv' | 'en';

interface PageFrame {
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme | undefined;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly body: Html;
}

const classic = 'adaptivecards.js';

const scriptTag = (name: string): Html =>
  name === classic
    ? html`<script src="/_pages/${name}" defer></script>`
    : html`<script type="module" src="/_pages/${name}"></script>`;

/** A whole document around a page's body, with the theme the visitor chose. */
export const pageFrame = (page: PageFrame): Html =>
  html`<!doctype html>
    <html lang="${page.language}" ${page.theme ? html` data-theme="${page.theme}"` : ''}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        ${['pages.css', ...page.styles].map((name) => html`<link rel="stylesheet" href="/_pages/${name}" />`)}
        ${page.scripts.map(scriptTag)}
      </head>
      <body>
        ${page.body}
      </body>
    </html>`;

const themeWords: Readonly<Record<Language, Readonly<Record<Theme | 'label', string>>>> = {
  sv: { label: 'Utseende', light: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
  en: { label: 'Theme', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
};

/** The choice of theme; the script on the page carries it out and remembers it. */
export const themeChoice = (language: Language, chosen: Theme | undefined): Html => {
  const words = themeWords[language];
  const automatic = language === 'sv' ? 'Som datorn' : 'As the computer';
  return html`<label class="choice"
    ><span>${words.label}</span>
    <select data-theme-choice>
      <option value="">${automatic}</option>
      ${themes.map((theme) => html`<option value="${theme}" ${theme === chosen ? html` selected` : ''}>${words[theme]}</option>`)}
    </select></label
  >`;
};
