import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';

/** Who made and last changed an item and when, by SQL column. */
export type Stamps = Readonly<
  Partial<Record<'created' | 'modified' | 'author' | 'editor', Stored>>
>;

const stamped: Readonly<Record<string, keyof Stamps>> = {
  Created: 'created',
  Modified: 'modified',
  Author: 'author',
  Editor: 'editor',
};

/** The SQL column of a column that only forms can write. */
export const stampOf = ({ internalName }: Field): keyof Stamps | undefined =>
  Object.hasOwn(stamped, internalName) ? stamped[internalName] : undefined;
