/** Where the bot's cards lead. */
export interface BotPages {
  readonly notice: (noticeKey: string) => string;
  readonly notices: string;
  readonly receipts: string;
  readonly cases: string;
  readonly assignments: string;
}

/** The pages in a folder of the site, `https://…/SitePages/`. */
export const botPages = (pagesUrl: string): BotPages => ({
  notice: (noticeKey) => `${pagesUrl}Sakerhetsmeddelanden.aspx#${noticeKey}`,
  notices: `${pagesUrl}Sakerhetsmeddelanden.aspx`,
  receipts: `${pagesUrl}MinaKvittenser.aspx`,
  cases: `${pagesUrl}LSG.aspx#arenden`,
  assignments: `${pagesUrl}Uppdrag.aspx`,
});
