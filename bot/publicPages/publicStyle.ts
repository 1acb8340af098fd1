import { publicPageTexts } from '../../src/text/publicPageTexts';

const { page, of } = publicPageTexts.print;

/**
 * The one stylesheet of the public pages: system fonts and colours, light or dark, from 320 px on. In print the head of
 * the sheet stands on every page, and the pages are numbered (GD-08).
 */
export const publicStyle = `:root { color-scheme: light dark; --page: #fff; --ink: #242424; --soft: #f3f2f1; --faint: #616161; --line: #c8c6c4; --link: #0f548c; --bad: #a4262c; --warn: #835b00; --good: #0b6a0b; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1f1f1f; --ink: #f5f5f5; --soft: #2b2a29; --faint: #c8c6c4; --line: #5c5a58; --link: #9cc9f0; --bad: #f1a3a6; --warn: #f2c661; --good: #9fd89f; }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--ink); scroll-padding-top: 1rem; }
body { margin: 0; font: 1rem/1.55 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0; top: 0; background: var(--page); padding: .75rem 1rem; z-index: 1; }
.top { border-bottom: 1px solid var(--line); background: var(--soft); }
.top > *, .sheet, .foot > * { max-width: 66rem; margin: 0 auto; padding: .75rem 1rem; }
.top p { margin-block: 0; font-weight: 600; }
.crumbs ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .5rem; }
.crumbs li + li::before { content: "/"; margin-inline-end: .5rem; color: var(--faint); }
.crumbs a, .contents a, .groups a { display: inline-block; min-height: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: 0 0 .625rem; white-space: pre-line; }
.lead { max-width: 42rem; font-size: 1.0625rem; }
.status { display: inline-flex; gap: .375rem; align-items: center; margin: 0; font-weight: 600; }
.status svg, .note svg { flex: none; width: 1.125rem; height: 1.125rem; fill: none; stroke: currentColor; stroke-width: 2; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.warn { color: var(--warn); }
.note { display: flex; gap: .625rem; align-items: flex-start; border-inline-start: 4px solid currentColor; background: var(--soft); padding: .75rem 1rem; margin: 1rem 0; max-width: 46rem; }
.note svg { margin-top: .25rem; }
.note p { margin: 0; color: var(--ink); }
.note p + p { margin-top: .5rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .75rem 1.25rem; margin: 1rem 0; padding: 1rem 0; border-block: 1px solid var(--line); }
.facts dt, .under { color: var(--faint); font-size: .875rem; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; }
.read { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2.5rem; }
.contents h2 { font-size: 1rem; margin: 1rem 0 .25rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { padding: .1875rem 0; font-size: .9375rem; line-height: 1.4; }
.contents .in3 { padding-inline-start: 1rem; }
.contents .in4 { padding-inline-start: 2rem; }
.text { max-width: 44rem; }
.text > :first-child > h2 { margin-top: 1rem; }
.text ul, .documents { margin: 0 0 .75rem; padding-inline-start: 1.375rem; }
.text li { margin: .25rem 0; }
.text .within { margin-inline-start: 1.25rem; list-style-type: circle; }
dl.terms dt { font-weight: 600; margin-top: .75rem; }
dl.terms dd { margin: 0; white-space: pre-line; }
.groups ul { list-style: none; display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; margin: 1rem 0; padding: 0; }
.documents { list-style: none; padding: 0; }
.documents > li { padding: .625rem 0; border-top: 1px solid var(--line); }
.documents > li > a, .documents > li > span:first-child { font-weight: 600; }
.under { display: block; font-variant-numeric: tabular-nums; }
.under .status { font-size: .875rem; vertical-align: bottom; }
.filter { margin: 1rem 0; max-width: 30rem; }
.filter label { display: block; font-weight: 600; margin-bottom: .25rem; }
.filter input { width: 100%; min-height: 2.5rem; font: inherit; padding: .375rem .625rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--page); color: var(--ink); }
.filter p { margin: .375rem 0 0; min-height: 1.55em; }
[hidden] { display: none !important; }
.foot { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--faint); font-size: .875rem; }
.sheethead { display: none; }
@media (min-width: 60rem) {
  .read { grid-template-columns: 15rem minmax(0, 1fr); }
  .contents { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; padding-bottom: 1rem; }
}
@media (forced-colors: active) {
  .note { border-inline-start-color: CanvasText; }
}
@page { margin: 15mm 18mm 18mm; @bottom-right { content: "${page} " counter(page) " ${of} " counter(pages); font: 9pt sans-serif; } }
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #fff; --faint: #333; --line: #999; --link: #000; --bad: #000; --warn: #000; --good: #000; }
  .top, .foot, .contents, .skip, .filter, .groups { display: none; }
  body { font: 10.5pt/1.45 sans-serif; }
  .sheet { display: table; width: 100%; max-width: none; padding: 0; }
  .sheethead { display: table-header-group; break-inside: avoid; font: 8.5pt/1.35 sans-serif; }
  .sheethead > div { border-bottom: .5pt solid #000; padding-bottom: 2mm; margin-bottom: 4mm; }
  .sheethead p { margin: 0; }
  main { display: table-row-group; }
  main > div { display: table-cell; }
  .read { display: block; }
  .text { max-width: none; }
  h1 { font-size: 16pt; margin: 0 0 2mm; }
  h2 { font-size: 12pt; margin: 5mm 0 1mm; break-after: avoid; }
  h3, h4 { font-size: 10.5pt; break-after: avoid; }
  li, dd { break-inside: avoid; }
  a { text-decoration: none; }
  .text a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`;
