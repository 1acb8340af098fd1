import type { AppTab, Directory, Person } from '../directory';
import { html, type Html } from '../pages/html';
import { pageFrame, themeChoice } from '../pages/pageFrame';
import { homePage, tabAddress } from '../host/sitePages';
import type { Theme } from '../pages/theme';

export interface TeamsPage {
  readonly directory: Directory;
  readonly theme: Theme | undefined;
  readonly chosen: Person | undefined;
}

const personaChoice = ({ directory, chosen }: TeamsPage): Html =>
  html`<label class="choice persona">
    <span>Du är</span>
    <select id="persona">
      ${chosen ? '' : html`<option value="">Välj vem du är …</option>`}
      ${directory.people.map(
        (person) =>
          html`<option value="${person.persona}" ${person === chosen ? html` selected` : ''}>
            ${person.name}, ${person.title}
          </option>`,
      )}
    </select></label
  >`;

const tabLink = ({ entityId, name }: AppTab): Html =>
  html`<a href="#${entityId}" data-place
    ><svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 2l7 3v5c0 4-3 7-7 8-4-1-7-4-7-8V5z" />
      <path d="M7 10l2.2 2.2L13 8.4" /></svg
    ><span>${name}</span></a
  >`;

const rail = ({ directory }: TeamsPage): Html =>
  html`<nav class="rail" aria-label="Teams">
    <a href="#kanaler" data-place aria-current="page"
      ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 4h14v9H9l-4 3v-3H3z" /></svg
      ><span>Kanaler</span></a
    >
    <a href="#chatt" data-place
      ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5h14v8h-5l-2 3-2-3H3z" /></svg
      ><span>Chatt</span></a
    >
    <p class="app-name">${directory.teamsApp.name}</p>
    ${directory.teamsApp.tabs.map(tabLink)}
    <a href="${homePage(directory)}"
      ><svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 3h8l4 4v10H4z" />
        <path d="M7 10h6M7 13h6" /></svg
      ><span>SharePoint</span></a
    >
    <a href="/mail"
      ><svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 5h16v10H2z" />
        <path d="M2 5l8 6 8-6" /></svg
      ><span>Mejl</span></a
    >
    <a href="/"
      ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 10l7-7 7 7M5 9v8h10V9" /></svg
      ><span>Start</span></a
    >
  </nav>`;

/** The memberships and names that the scripts need; JSON in a data block runs nothing. */
const peopleBlock = ({ directory }: TeamsPage): Html => {
  const channels = directory.teams.flatMap((team) =>
    team.channels.map(({ id, name, members, tabs = [] }) => ({
      ...{ id, name, members, tabs },
      ...{ teamId: team.id, teamName: team.name },
    })),
  );
  const tabs = directory.teamsApp.tabs.map((tab) => ({
    ...{ entityId: tab.entityId, name: tab.name },
    address: tabAddress(directory, tab),
  }));
  const people = directory.people.map(({ persona, id, name, title, mail }) => ({
    persona,
    id,
    name,
    title,
    mail,
  }));
  const { tenantId, teamsApp } = directory;
  const { name: appName, searches, linkHosts = [] } = teamsApp;
  const app = { appName, searches, linkHosts };
  const markup = JSON.stringify({ people, channels, tabs, ...app, tenantId }).replace(
    /</g,
    '\\u003c',
  );
  return html`<script type="application/json" id="directory">
    ${{ markup }}
  </script>`;
};

/** The stand-in for Teams: channels as columns, and the app as a tab. */
export const teamsPage = (page: TeamsPage): Html =>
  pageFrame({
    title: 'Teams – Kvittens provmiljö',
    language: 'sv',
    theme: page.theme,
    styles: ['adaptivecards.css', 'teams.css', 'channels.css', 'toasts.css', 'cards.css'],
    scripts: ['adaptivecards.js', 'teams.js'],
    body: html`<div class="teams">
        <header class="bar">
          <h1>Teams <span>provmiljö, ${page.directory.name}</span></h1>
          <div class="tools">${personaChoice(page)}${themeChoice('sv', page.theme)}</div>
        </header>
        ${rail(page)}
        <main>
          <section id="channels" aria-label="Kanaler">
            <p id="connection" role="status" hidden></p>
            <nav class="channel-list" aria-label="Välj kanal"><ul id="channel-list"></ul></nav>
            <div
              class="columns"
              id="columns"
              role="region"
              aria-label="Alla kanaler, sida vid sida"
              tabindex="0"
            >
              <p class="waiting">Hämtar kanaler …</p>
            </div>
          </section>
          <section id="chat" class="chat" aria-label="Chatt" hidden></section>
          <section id="app" hidden></section>
        </main>
        <div id="toasts" class="toasts">
          <div role="status" id="notices"></div>
          <div role="alert" id="troubles"></div>
        </div>
        <dialog id="search" class="search" aria-labelledby="search-heading"></dialog>
        <p id="announcer" class="unseen" role="status"></p>
      </div>
      ${peopleBlock(page)}`,
  });
