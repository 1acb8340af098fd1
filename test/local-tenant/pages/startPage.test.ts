import { readDirectory } from '../../../local-tenant/directory';
import { ownPath, startPage, type StartPage } from '../../../local-tenant/pages/startPage';

const directory = readDirectory('config/sample-region/tenant.json');

const aPage = (over: Partial<StartPage> = {}): string =>
  startPage({
    directory,
    host: 'localhost',
    smtpPort: 2525,
    language: 'sv',
    theme: undefined,
    chosen: undefined,
    returnTo: undefined,
    ...over,
  }).markup;

describe('The start page', () => {
  it('sends the coordinator to the notices and a head to Teams', () => {
    const page = aPage();
    expect(page).toContain(
      '/_login?persona=coordinator&amp;return=%2Fsites%2Fmtp%2FSitePages%2FSakerhetsmeddelanden.aspx',
    );
    expect(page).toContain('/_login?persona=head-iva&amp;return=%2Fteams');
  });

  it('sends those who decide to the page of the group, and tells nobody else that cards are for heads', () => {
    const page = aPage();
    for (const persona of ['board-chair', 'adjuster', 'director'])
      expect(page).toContain(
        `/_login?persona=${persona}&amp;return=%2Fsites%2Fmtp%2FSitePages%2FLSG.aspx`,
      );
    expect(page.match(/det är chefens sak/g)).toHaveLength(1);
  });

  it('leads back to where the visitor came from', () => {
    expect(aPage({ returnTo: '/mail' })).toContain('/_login?persona=head-iva&amp;return=%2Fmail');
  });

  it('says who is chosen now', () => {
    const chosen = directory.people.find(({ persona }) => persona === 'head-iva');
    expect(aPage({ chosen })).toContain('Du är nu Anna Ahlberg.');
    expect(aPage()).toContain('Du har inte valt någon ännu.');
  });

  it('tells the SMTP port in force', () => {
    expect(aPage({ smtpPort: 40125 })).toContain('port 40125');
  });

  it('speaks English when asked', () => {
    expect(aPage({ language: 'en' })).toContain('Who do you want to be?');
  });
});

describe('The way back after the choice', () => {
  it.each(['/teams', '/sites/mtp/SitePages/Sakerhetsmeddelanden.aspx?notice=FSN-2026-0042'])(
    'may be the own path %s',
    (path) => expect(ownPath(path)).toBe(path),
  );

  it.each([
    null,
    '',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/a\nb',
  ])('is never %j', (path) => expect(ownPath(path)).toBeUndefined());
});
