import type { Directory, Person } from '../directory';
import { html, type Html } from './html';
import { pageFrame, themeChoice, type Language } from './pageFrame';
import { pageAddress } from '../host/sitePages';
import { loginAddress, workOf, workText } from './personaWork';
import { startTexts, type StartTexts } from './startTexts';
import { storySteps } from './story';
import type { Theme } from './theme';

export interface StartPage {
  readonly directory: Directory;
  readonly host: string;
  readonly smtpPort: number;
  readonly language: Language;
  readonly theme: Theme | undefined;
  readonly chosen: Person | undefined;
  readonly returnTo: string | undefined;
}

/** A path of this origin and nothing else, so that a sign-in link cannot lead a person away. */
export const ownPath = (text: string | null): string | undefined =>
  text && /^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(text) ? text : undefined;

const personCard = (person: Person, page: StartPage, texts: StartTexts): Html => {
  const isChosen = person.persona === page.chosen?.persona;
  const label = isChosen ? texts.goOn(person.name) : texts.choose(person.name);
  const returnTo = page.returnTo ?? workOf(person).opens(page.directory);
  return html`<li class="person" ${isChosen ? html` data-chosen` : ''}>
    <h3>${person.name}</h3>
    <p class="title">${person.title}</p>
    <p>${workText(person, page.language)}</p>
    <p class="act">
      <a class="button" href="${loginAddress(person, returnTo)}">${label}</a>
      ${isChosen && html`<span class="mark">✓ ${texts.chosen}</span>`}
    </p>
  </li>`;
};

const whoIsChosen = (page: StartPage, texts: StartTexts): Html =>
  page.chosen
    ? html`<p class="now">
        <strong>${texts.whoNow(page.chosen.name)}</strong> ${page.chosen.title}.
        <a href="/_logout?return=/">${texts.signOut}</a>
      </p>`
    : html`<p class="now">${texts.nobodyNow}</p>`;

const story = (page: StartPage, texts: StartTexts): Html =>
  html`<section aria-labelledby="story">
    <h2 id="story">${texts.storyHeading}</h2>
    <ol class="story">
      ${storySteps(page.directory, page.language).map(
        ({ text, link }) =>
          html`<li>
            <p>${text}</p>
            ${link && html`<p><a href="${link.address}">${link.label}</a></p>`}
          </li>`,
      )}
    </ol>
  </section>`;

const places = (page: StartPage, texts: StartTexts): Html =>
  html`<section aria-labelledby="places">
    <h2 id="places">${texts.placesHeading}</h2>
    <ul class="places">
      ${page.directory.pages.map((one) => html`<li><a href="${pageAddress(page.directory, one)}">SharePoint: ${one.title}</a></li>`)}
      <li><a href="/teams">${texts.places.teams}</a></li>
      <li><a href="/mail">${texts.places.mail}</a></li>
      <li>${texts.places.smtp(page.host, page.smtpPort)}</li>
      ${page.directory.mailboxes
        .slice(0, 1)
        .map(
          ({ address }) =>
            html`<li>${texts.places.mailTo}: <span class="address">${address}</span></li>`,
        )}
    </ul>
  </section>`;

/** The first page: what this is, whom to be, what to try and where things are. */
export const startPage = (page: StartPage): Html => {
  const texts = startTexts[page.language];
  const { label, language } = texts.otherLanguage;
  const query = new URLSearchParams({ lang: language });
  if (page.returnTo) query.set('return', page.returnTo);
  return pageFrame({
    title: texts.title,
    language: page.language,
    theme: page.theme,
    styles: ['start.css'],
    scripts: ['start.js'],
    body: html`<div class="start">
      <header class="start-head">
        <div class="tools">
          <a href="/?${query.toString()}" lang="${language}">${label}</a
          >${themeChoice(page.language, page.theme)}
        </div>
        <h1>Kvittens</h1>
        <p class="lead">${texts.what} ${texts.trial}</p>
      </header>
      <main>
        <section aria-labelledby="who">
          <h2 id="who">${texts.whoHeading}</h2>
          ${whoIsChosen(page, texts)}
          ${page.returnTo && html`<p class="onward">${texts.goesTo} <span class="address">${page.returnTo}</span></p>`}
          <ul class="people">
            ${page.directory.people.map((person) => personCard(person, page, texts))}
          </ul>
        </section>
        <div class="below">${story(page, texts)}${places(page, texts)}</div>
      </main>
    </div>`,
  });
};
