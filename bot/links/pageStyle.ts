import { createHash } from 'node:crypto';

/** The look of the page behind a one-time link: system fonts and colours, light or dark, from 320 px on. */
export const pageStyle = `
:root{color-scheme:light dark;--page:#fff;--ink:#242424;--line:#8a8886;--soft:#f3f2f1;--accent:#0f548c;--bad:#a4262c;--good:#0b6a0b}
@media (prefers-color-scheme:dark){:root{--page:#1f1f1f;--ink:#f5f5f5;--line:#979593;--soft:#2b2a29;--accent:#9cc9f0;--bad:#f1a3a6;--good:#9fd89f}}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink)}
body{margin:0 auto;max-width:44rem;padding:1rem;font:1rem/1.5 "Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.125rem;margin:1.5rem 0 .25rem}
a{color:var(--accent)}
p{margin:.25rem 0 .5rem;white-space:pre-line}
fieldset{border:1px solid var(--line);border-radius:4px;margin:1rem 0;padding:.5rem 1rem 1rem;min-width:0}
legend{font-weight:600;padding:0 .25rem}
label{display:block;margin:.75rem 0 .25rem}
label.choice{display:flex;gap:.5rem;align-items:flex-start;margin:.25rem 0;padding:.25rem 0;min-height:1.75rem}
label.choice input{flex:none;width:1.25rem;height:1.25rem;margin:.125rem 0 0}
input[type=text],select,textarea{width:100%;font:inherit;padding:.5rem;border:1px solid var(--line);border-radius:4px;background:var(--page);color:var(--ink)}
textarea{min-height:5rem}
.lot{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem;align-items:end}
.lot label{font-size:.875rem;line-height:1.25}
@media (max-width:30rem){fieldset fieldset{padding:.25rem .5rem .5rem}}
.hint{font-size:.875rem;margin:0}
.note{border-left:4px solid var(--accent);background:var(--soft);padding:.5rem 1rem;margin:1rem 0}
.bad{border-color:var(--bad)}
.good{border-color:var(--good)}
.alert{border:2px solid var(--bad);padding:.25rem 1rem;margin:1rem 0}
button{font:inherit;font-weight:600;padding:.625rem 1.25rem;border:1px solid var(--accent);border-radius:4px;background:var(--accent);color:var(--page);min-height:2.75rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
form:not(:has(input[value=handled]:checked)) .if-handled{display:none}
form:not(:has(input[value=needsHelp]:checked)) .if-help{display:none}
`;

/** What the page may load: its own style, and nothing else. It can be framed by nobody and posts only to itself. */
export const pagePolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(pageStyle, 'utf8').digest('base64')}'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');
