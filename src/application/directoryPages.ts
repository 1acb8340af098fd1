import type { Unit } from '../domain/units/unit';

/** Reads the directory with the rights of whoever looks. */
export interface DirectoryReader {
  units(): Promise<readonly Unit[]>;
}
