import { isPastReview } from '../../src/domain/documents/document';
import type { PublicEntry } from '../../src/domain/documents/publicCopy/publicEntry';
import { publicGroups, withdrawnOf } from '../../src/domain/documents/publicCopy/publicLists';
import type { LocalDate } from '../../src/domain/time';
import { publicPageTexts as words } from '../../src/text/publicPageTexts';
import { html, type Markup } from '../links/markup';
import { pageOf } from './publicDocumentPage';
import { publicFrame, type PublicSite, status } from './publicFrame';

const line = (entry: PublicEntry, state: Markup | undefined): Markup => {
  const facts = [
    entry.number,
    entry.scope,
    `${words.edition} ${entry.edition}`,
    ...(entry.withdrawn ? [] : [`${words.approvedOn} ${entry.approvedOn}`]),
  ].filter((fact) => fact !== '');
  return html`<li><a href="${pageOf(entry.number)}">${entry.title}</a> <span class="under">${facts.join(' · ')}${state && html` · ${state}`}</span></li>
`;
};

const group = (id: string, title: string, lines: readonly Markup[]): Markup =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<ul class="documents">
${lines}</ul></section>
`;

/** The list of all public documents, in groups by type, sorted the Swedish way; those that are withdrawn stand last. */
export function publicIndexPage(
  entries: readonly PublicEntry[],
  site: PublicSite,
  today: LocalDate,
): string {
  const groups = publicGroups(entries);
  const gone = withdrawnOf(entries);
  const headed = [
    ...groups.map(({ type }) => [type, words.typesInList[type]] as const),
    ...(gone.length > 0 ? [['upphavda', words.withdrawnTitle] as const] : []),
  ];
  return publicFrame(site, {
    title: words.siteTitle(site.region),
    root: '',
    head: html`${
      site.address !== undefined &&
      html`<link rel="alternate" type="application/atom+xml" title="${words.news}" href="news.xml">
`
    }<script src="filter.js" defer></script>
`,
    body: html`<h1>${words.title}</h1>
<p class="lead">${words.lead(site.region)}</p>
${entries.length === 0 && html`<p>${words.none}</p>`}
${
  headed.length > 1 &&
  html`<nav class="groups" aria-label="${words.byType}"><ul>${headed.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`
}
<div class="filter" hidden></div>
${groups.map(({ type, entries: some }) =>
  group(
    type,
    words.typesInList[type],
    some.map((entry) =>
      line(
        entry,
        isPastReview(entry.reviewBy, today) ? status('warn', words.pastReviewShort) : undefined,
      ),
    ),
  ),
)}
${
  gone.length > 0 &&
  group(
    'upphavda',
    words.withdrawnTitle,
    gone.map((entry) =>
      line(entry, entry.withdrawn && status('bad', words.withdrawnOn(entry.withdrawn.on))),
    ),
  )
}
${site.address !== undefined && html`<p><a href="news.xml">${words.news}</a></p>`}`,
  });
}
