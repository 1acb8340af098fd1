import type { Directory } from '../directory';
import { html, type Html } from '../pages/html';
import { pageFrame, themeChoice } from '../pages/pageFrame';
import type { SampleMail } from '../pages/sampleMails';
import type { Theme } from '../pages/theme';

export interface MailPage {
  readonly directory: Directory;
  readonly host: string;
  readonly smtpPort: number;
  readonly theme: Theme | undefined;
  readonly samples: readonly SampleMail[];
}

const deliverForm = ({ directory, samples }: MailPage): Html =>
  html`<form id="deliver">
    <label
      >Till<select name="to">
        ${directory.mailboxes.map(({ address }) => html`<option>${address}</option>`)}
      </select></label
    >
    <label
      >Provmejl<select name="sample">
        <option value="">${samples.length ? 'Välj ett mejl …' : 'Inga provmejl finns'}</option>
        ${samples.map(({ file, subject }) => html`<option value="${file}">${subject}</option>`)}
      </select></label
    >
    <label
      >eller egen fil (.eml)<input type="file" name="file" accept=".eml,message/rfc822"
    /></label>
    <button type="submit">Lämna in mejlet</button>
    <p id="delivered" role="status"></p>
  </form>`;

const inbox = html`<section aria-labelledby="inbox-heading">
  <h2 id="inbox-heading">Inkorg</h2>
  <div class="table" role="region" aria-label="Mejl i inkorgen" tabindex="0">
    <table id="inbox">
      <thead>
        <tr>
          <th scope="col">Mottaget</th>
          <th scope="col">Ämne</th>
          <th scope="col">Avsändare</th>
          <th scope="col">Brevlåda och mapp</th>
          <th scope="col" class="number">Storlek</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td colspan="5">Hämtar …</td>
        </tr>
      </tbody>
    </table>
  </div>
</section>`;

const sent = html`<section aria-labelledby="sent-heading">
  <h2 id="sent-heading">Skickat</h2>
  <p class="hint">
    Sådant som Kvittens har skickat. Det stannar här: inget lämnar datorn. Mejl till regionens egna
    brevlådor ligger också i inkorgen.
  </p>
  <ul id="sent" class="sent">
    <li>Hämtar …</li>
  </ul>
</section>`;

/** The mailbox page: what has come, what has been sent, and a way to put a mail in. */
export const mailPage = (page: MailPage): Html =>
  pageFrame({
    title: 'Mejl – Kvittens provmiljö',
    language: 'sv',
    theme: page.theme,
    styles: ['mail.css'],
    scripts: ['mail.js'],
    body: html`<div class="mail">
      <header class="bar">
        <h1>Mejl <span>provmiljö, ${page.directory.name}</span></h1>
        <div class="tools">
          <a href="/">Start</a> <a href="/teams">Teams</a>${themeChoice('sv', page.theme)}
        </div>
      </header>
      <main>
        <p id="trouble" role="alert"></p>
        <section aria-labelledby="deliver-heading">
          <h2 id="deliver-heading">Lämna in ett mejl</h2>
          ${deliverForm(page)}
          <p class="hint">
            Du kan också skicka från vilket mejlprogram som helst: SMTP-server
            <code>${page.host}</code>, port <code>${page.smtpPort}</code>, utan inloggning och
            kryptering.
          </p>
        </section>
        ${inbox} ${sent}
      </main>
      <dialog id="reader" aria-labelledby="reader-heading"></dialog>
    </div>`,
  });
