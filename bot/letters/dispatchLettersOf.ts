import type { OneTimeLinks } from '../links/oneTimeLinks';
import type { Region } from '../region';
import { dispatchLetters } from './dispatchLetters';
import type { Letters } from './letters';

/** The letters of dispatches for a region whose pages lie in a folder, `https://…/SitePages/`. */
export const dispatchLettersOf = (
  { language, name, mailbox }: Pick<Region, 'language' | 'name' | 'mailbox'>,
  pagesUrl: string,
  { linkTo }: Pick<OneTimeLinks, 'linkTo'>,
): Letters =>
  dispatchLetters({
    language,
    region: name,
    mailbox,
    linkTo,
    casePage: (key) => `${pagesUrl}Sakerhetsmeddelanden.aspx#${key}/uppfoljning`,
    receiptsPage: `${pagesUrl}MinaKvittenser.aspx`,
  });
