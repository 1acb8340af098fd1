import type { Json } from '../odata/entity';
import type { Site } from '../site';
import { fold } from '../storage/tables';

/** A person or group as `SP.Utilities.PrincipalInfo` describes it. */
export type PrincipalFound = Readonly<Record<string, Json>>;

/** Bits of `PrincipalType`. */
const [person, securityGroup, siteGroup] = [1, 4, 8];

const personFound = (site: Site, login: string): PrincipalFound | undefined => {
  const user = site.users.byLogin(login, site.web.collection);
  if (user === undefined) return undefined;
  const { Id, LoginName, Title, Email, PrincipalType } = user.properties;
  const mail = String(Email ?? '');
  const known = site.directory.people.find((one) => fold(one.mail) === fold(mail));
  return {
    Department: '',
    DisplayName: Title ?? '',
    Email: mail,
    JobTitle: known?.title ?? '',
    LoginName: LoginName ?? '',
    Mobile: '',
    PrincipalId: site.users.isOn(site.web.collection, Number(Id)) ? Number(Id) : -1,
    PrincipalType: Number(PrincipalType),
    SIPAddress: mail,
  };
};

const groupFound = ({
  id,
  title,
}: {
  readonly id: number;
  readonly title: string;
}): PrincipalFound => ({
  Department: null,
  DisplayName: title,
  Email: '',
  JobTitle: null,
  LoginName: title,
  Mobile: null,
  PrincipalId: id,
  PrincipalType: siteGroup,
  SIPAddress: null,
});

const isOfKind = (found: PrincipalFound, scopes: number): boolean =>
  (Number(found['PrincipalType']) & scopes) !== 0;

/** The person or group of exactly that name, login or mail address; only kinds whose bits are set. */
export function principalNamed(
  site: Site,
  input: string,
  scopes = person | securityGroup | siteGroup,
): PrincipalFound | undefined {
  const byTitle = site.directory.people.find(({ name }) => fold(name) === fold(input))?.mail;
  const user = personFound(site, byTitle ?? input);
  if (user !== undefined && isOfKind(user, scopes)) return user;
  const group = site.security.groups.byTitle(site.web.collection, input);
  return group !== undefined && (scopes & siteGroup) !== 0 ? groupFound(group) : undefined;
}

/** Those of the directory and the site whose name, login or mail address a text begins or a word of it. */
export function principalsLike(
  site: Site,
  input: string,
  scopes: number,
): readonly PrincipalFound[] {
  const wanted = fold(input.trim());
  const all: readonly PrincipalFound[] = [
    ...site.directory.people
      .map(({ mail }) => personFound(site, mail))
      .filter((found): found is PrincipalFound => found !== undefined),
    ...site.security.groups.all(site.web.collection).map(groupFound),
  ];
  return all.filter((found) => {
    const texts = [found['DisplayName'], found['Email'], found['LoginName']].map((text) =>
      fold(typeof text === 'string' ? text : ''),
    );
    const fits = texts.some((text) => text.startsWith(wanted) || text.includes(` ${wanted}`));
    return isOfKind(found, scopes) && (fits || texts.some((text) => text.endsWith(`|${wanted}`)));
  });
}

/** The members of groups and the persons themselves, each once. */
export function principalsExpanded(
  site: Site,
  inputs: readonly string[],
): readonly PrincipalFound[] {
  const { groups } = site.security;
  const found = new Map<Json, PrincipalFound>();
  const add = (one: PrincipalFound | undefined): void => {
    if (one !== undefined) found.set(one['LoginName'] ?? '', one);
  };
  for (const input of inputs) {
    const group = groups.byTitle(site.web.collection, input);
    if (group === undefined) add(principalNamed(site, input));
    else
      for (const id of groups.members(group.id))
        add(personFound(site, String(site.users.byId(id)?.properties['LoginName'] ?? '')));
  }
  return [...found.values()];
}
