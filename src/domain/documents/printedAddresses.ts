import type { RoutineReading } from './reading/routineReading';
import { addressesIn } from './reading/readMailboxes';

/** The mail addresses that a text prints anywhere, as it was read and corrected (GD-24): each once, in small letters. */
export const printedAddresses = ({
  sections,
  appendices,
  mailboxes,
}: Pick<RoutineReading, 'sections' | 'appendices' | 'mailboxes'>): readonly string[] =>
  Array.from(
    new Set(
      [
        ...[...sections, ...appendices].flatMap(({ text }) => addressesIn(text)),
        ...mailboxes.map(({ address }) => address.trim()),
      ].map((address) => address.toLowerCase()),
    ),
  );
