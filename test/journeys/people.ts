import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Browser, Locator, Page } from 'playwright-core';
import { eventually, type TestStage } from '../support/aStage';

/** The page where the coordinator works. */
export const noticesPage = '/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx';

/** The function mailbox that receives notices for the region. */
export const functionMailbox = 'fsn.medicaldevice@norrviken.example';

/** A person at a screen of their own, signed in, on a page of the tenant. */
export async function visit(
  browser: Browser,
  test: TestStage,
  persona: string,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(
    `${test.stage.tenantUrl}/_login?persona=${persona}&return=${encodeURIComponent(path)}`,
  );
  return page;
}

/** A channel on the page of Teams, with its cards. */
export const channel = (page: Page, name: string): Locator =>
  page.locator('[data-channel-id]').filter({ hasText: name });

/** The card of a case in a channel, on the page of Teams. */
export const cardOf = (page: Page, channelName: string, key: string): Locator =>
  page
    .getByRole('region', { name: channelName, exact: true })
    .getByRole('article')
    .filter({ hasText: key });

/** Opens a case at a tab on the coordinator's page, once the case has its row. */
export async function openCase(
  page: Page,
  { visitors }: TestStage,
  key: string,
  tab: string,
): Promise<void> {
  await eventually(`The notice ${key}`, async () =>
    (await visitors.rows('coordinator', 'SafetyNotices')).find(
      ({ NoticeKey }) => NoticeKey === key,
    ),
  );
  await page.evaluate((hash) => void (location.hash = hash), `${key}/${tab}`);
  await page.getByRole('article', { name: key }).waitFor();
}

/** A mail as it is sent to the region. */
export interface ComingMail {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly to?: string;
  readonly attachments?: SendMailOptions['attachments'];
  /** The identifier of the mail it answers. */
  readonly inReplyTo?: string;
}

const send = async ({ stage }: TestStage, mail: SendMailOptions): Promise<void> => {
  const transport = createTransport({ host: 'localhost', port: stage.smtpPort, ignoreTLS: true });
  await transport.sendMail(mail);
};

/** Sends a mail to the function mailbox by SMTP, as the world outside does. */
export const receiveMail = (
  test: TestStage,
  { from, to = functionMailbox, subject, text, attachments, inReplyTo }: ComingMail,
): Promise<void> =>
  send(test, {
    ...{ from, to, subject, text },
    ...(attachments ? { attachments } : {}),
    ...(inReplyTo ? { inReplyTo, references: inReplyTo } : {}),
  });

/** Sends a mail to the function mailbox just as it was once written, such as the sample notice. */
export const receiveRawMail = (test: TestStage, from: string, raw: Buffer): Promise<void> =>
  send(test, { envelope: { from, to: functionMailbox }, raw });
