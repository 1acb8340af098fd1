import type { AppTab, Directory, Library, SitePage } from '../directory';

/** Where a page of the site is, as a path of the tenant. */
export const pageAddress = ({ site }: Directory, { file }: SitePage): string =>
  `${site.path}/SitePages/${file}`;

/** Where a library of the site is. */
export const libraryAddress = ({ site }: Directory, { name }: Library): string =>
  `${site.path}/${name}`;

/** The library whose page a path is: its own address, or that of its view. */
export const libraryAt = (directory: Directory, path: string): Library | undefined => {
  const wanted = path.toLowerCase().replace(/(\/forms\/allitems\.aspx|\/)$/, '');
  return directory.libraries?.find(
    (library) => libraryAddress(directory, library).toLowerCase() === wanted,
  );
};

/** The page that the site itself leads to. */
export const homePage = (directory: Directory): string => {
  const [first] = directory.pages;
  return first ? pageAddress(directory, first) : directory.site.path;
};

/** Where Teams finds a tab: SharePoint's page for one web part in a frame. */
export const tabAddress = ({ site }: Directory, { webPartId }: AppTab): string => {
  const query = new URLSearchParams({ componentId: webPartId, teams: '', locale: 'sv-se' });
  return `${site.path}/_layouts/15/teamshostedapp.aspx?${query.toString()}`;
};
