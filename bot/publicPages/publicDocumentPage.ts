import type { PublicEntry } from '../../src/domain/documents/publicCopy/publicEntry';
import type {
  NamedDocument,
  PublicEntries,
  PublicPage,
  PublicReference,
  PublicSection,
} from '../../src/domain/documents/publicCopy/publicPage';
import { textBlocks } from '../../src/domain/documents/textBlocks';
import { publicPageTexts as words } from '../../src/text/publicPageTexts';
import { html, type Markup } from '../links/markup';
import { note, publicFrame, type PublicSite, status } from './publicFrame';

/** Where the page of a number lies below the folder of all: it never names an edition (GD-12). */
export const pageOf = (number: string): string => `${number}/index.html`;

const typedTitle = ({ type, title }: PublicEntry): string => `${words.types[type]}: ${title}`;

const factsOf = (entry: PublicEntry): readonly (readonly [string, string])[] =>
  (
    [
      [words.number, entry.number],
      [entry.withdrawn ? words.lastEdition : words.edition, entry.edition],
      [words.scope, entry.scope],
      [words.approvedBy, entry.approvedBy],
      [words.approvedOn, entry.approvedOn],
      [words.mainAuthor, entry.mainAuthor],
      [words.publishedOn, entry.publishedOn],
      ...(entry.withdrawn ? [] : [[words.reviewBy, entry.reviewBy] as const]),
    ] as const
  ).filter(([, value]) => value !== '');

const paragraphs = (text: string): readonly Markup[] =>
  textBlocks(text).map(({ isList, lines }) =>
    isList
      ? html`<ul>${lines.map((line) => html`<li${line.isWithin && html` class="within"`}>${line.text}</li>`)}</ul>`
      : html`${lines.map((line) => html`<p>${line.text}</p>`)}`,
  );

const documentNamed = ({ number, title, kind, isPublic, isWithdrawn }: NamedDocument): Markup => {
  const name = [number, title === number ? '' : title].filter(Boolean).join(' ');
  const state = isWithdrawn ? words.change.withdrawn : number && !isPublic ? words.notPublic : '';
  const remark = [words.kinds[kind], state].filter(Boolean).join(', ');
  const linked =
    isPublic && number !== undefined
      ? html`<a href="../${pageOf(number)}">${name}</a>`
      : html`${name}`;
  return html`<li>${linked}${remark !== '' && html` <span class="under">${remark}</span>`}</li>`;
};

const reference = ({ text, href, isInside }: PublicReference): Markup =>
  html`<li>${href === undefined ? text : html`<a href="${href}" rel="noreferrer">${text}</a>`}${
    isInside && html` <span class="under">${status('inside', words.inside)}</span>`
  }</li>`;

const headingOf = ({ heading, holds }: PublicSection): string =>
  heading === '' && holds !== undefined ? words.holds[holds] : heading;

const heading = ({ depth, id }: PublicSection, text: string): Markup => {
  const labelled = `${id}-rubrik`;
  if (depth === 2) return html`<h2 id="${labelled}">${text}</h2>`;
  return depth === 3
    ? html`<h3 id="${labelled}">${text}</h3>`
    : html`<h4 id="${labelled}">${text}</h4>`;
};

const section = (one: PublicSection, page: PublicPage): Markup => {
  const title = headingOf(one);
  const { id, terms, text, holds } = one;
  const body = html`${
    terms
      ? html`<dl class="terms">${terms.map(
          ({ term, meaning, laws }) =>
            html`<dt>${term}</dt><dd>${meaning}</dd>${laws.length > 0 && html`<dd class="under">${words.laws}: ${laws.join(', ')}</dd>`}`,
        )}</dl>`
      : paragraphs(text)
  }${holds === 'related' && html`<ul>${page.named.map(documentNamed)}</ul>`}${
    holds === 'references' && html`<ul>${page.references.map(reference)}</ul>`
  }${holds === 'emptyAppendix' && html`<p class="under">${words.holds.emptyAppendix}</p>`}`;
  return title === ''
    ? html`<div id="${id}">${body}</div>`
    : html`<section id="${id}" aria-labelledby="${id}-rubrik">${heading(one, title)}${body}</section>
`;
};

const contents = (sections: readonly PublicSection[]): Markup | undefined => {
  const titled = sections.filter((one) => headingOf(one) !== '');
  if (titled.length < 2) return undefined;
  return html`<nav class="contents" aria-labelledby="innehallsforteckning"><h2 id="innehallsforteckning">${words.contents}</h2>
<ol>${titled.map((one) => html`<li class="in${one.depth}"><a href="#${one.id}">${headingOf(one)}</a></li>`)}</ol></nav>`;
};

const printedHead = (entry: PublicEntry, { address }: PublicSite): Markup => {
  const where = address === undefined ? '' : ` ${address}${pageOf(entry.number)}`;
  return html`<p><strong>${typedTitle(entry)}</strong></p>
<p>${factsOf(entry)
    .map(([label, value]) => `${label}: ${value}`)
    .join(' · ')}</p>
<p>${words.print.warning}${where === '' ? '.' : `:${where}`}</p>`;
};

const withdrawnNote = (
  { on, replacedBy }: NonNullable<PublicEntry['withdrawn']>,
  others: PublicEntries,
): Markup => {
  const title = replacedBy === undefined ? undefined : others.get(replacedBy)?.title;
  const named =
    title === undefined || replacedBy === undefined
      ? html`${replacedBy} (${words.notPublic})`
      : html`<a href="../${pageOf(replacedBy)}">${replacedBy} ${title}</a>`;
  return note('bad', [
    html`${words.withdrawn(on)}`,
    replacedBy === undefined ? html`${words.notReplaced}` : html`${words.replaced}: ${named}`,
  ]);
};

/**
 * The page of a public document (GD-10): what its header prints, contents, text, what it hangs together with, and in print
 * the head and the warning on every page (GD-08, GD-09). Whatever the document says is text, never mark-up.
 */
export function publicDocumentPage(
  page: PublicPage,
  others: PublicEntries,
  site: PublicSite,
): string {
  const { entry, sections, isPastReview } = page;
  const { withdrawn } = entry;
  const state =
    withdrawn === undefined
      ? status('good', words.inForce)
      : status('bad', words.withdrawnOn(withdrawn.on));
  return publicFrame(site, {
    title: `${entry.number} ${entry.title}`,
    root: '../',
    printed: printedHead(entry, site),
    crumbs: [
      html`<a href="../index.html">${words.siteTitle(site.region)}</a>`,
      html`<span aria-current="page">${entry.number}</span>`,
    ],
    body: html`<h1>${typedTitle(entry)}</h1>
<p>${state}</p>
${isPastReview && note('warn', [html`${words.pastReview(entry.reviewBy)}`])}
${withdrawn && withdrawnNote(withdrawn, others)}
<dl class="facts">${factsOf(entry).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
${
  withdrawn === undefined &&
  html`<div class="read">
${contents(sections)}
<div class="text">
${sections.length === 0 && html`<p>${words.noText}</p>`}
${sections.map((one) => section(one, page))}
</div>
</div>`
}`,
  });
}
