import type { Contact, Person } from './unit';

/** Who holds which office in the region, as object ids of the directory. A setting, not a constant. */
export interface Roles {
  readonly coordinators: readonly string[];
  readonly registrars: readonly string[];
  /** The chief physicians (sv. chefläkare, SN-41, SN-43). */
  readonly chiefPhysicians?: readonly Contact[];
  /** Responsible for operations at MTH (sv. verksamhetsansvarig MTH, SN-43). */
  readonly mthManagers?: readonly Contact[];
}

/** The medical-device safety coordinator (sv. MT-säkerhetssamordnare) assesses and sends out (SN-21, SN-24). */
export const isCoordinator = (roles: Roles, person: Person): boolean =>
  roles.coordinators.includes(person.id);

/** The chief physicians and those responsible at MTH report notices in (SN-43); gives the person with the address. */
export const reporterOf = (
  { chiefPhysicians = [], mthManagers = [] }: Roles,
  person: Person,
): Contact | undefined => [...chiefPhysicians, ...mthManagers].find(({ id }) => id === person.id);

/** The registrar (sv. registrator) verifies the log; so may the coordinator, who answers for it (SN-60). */
export const mayVerifyLog = (roles: Roles, person: Person): boolean =>
  roles.registrars.includes(person.id) || isCoordinator(roles, person);
