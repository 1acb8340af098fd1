import { basisFrom } from '../../src/application/domainEvents';
import { basisCard, basisMark } from '../../src/cards/basisCard';
import { type Basis, basisLetter } from '../../src/domain/basis/basis';
import type { BasisParty } from '../../src/domain/basis/basisForm';
import type { LogEntry } from '../../src/domain/log/logEntry';
import { basisMailOpening } from '../../src/text/basisMailTexts';
import type { Language } from '../../src/text/language';
import { formDocx } from '../documents/formDocx';
import { formMail } from '../documents/formMail';
import { basisFormOf } from './basisFormOf';
import type { CardLetter, Letters } from './letters';

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

// A party whose card could not be posted, or that has no channel, is reached by mail alone.
const placeOf = (basis: Basis, { key, channel }: BasisParty): CardLetter['place'] => {
  const delivery = basis.deliveries[key];
  if (delivery?.card) return delivery.card;
  return delivery?.undelivered || !channel ? 'gone' : 'waiting';
};

const lettered = (
  entries: readonly LogEntry[],
  letter: string,
): { readonly basis: Basis; readonly party: BasisParty } | undefined => {
  const basis = basisFrom(entries);
  const party = basis?.parties.find(({ key }) => basisLetter(key) === letter);
  return basis && party && { basis, party };
};

/** The cards and mails of a basis, one a party: its own rows on a card, the printed form in a mail (SN-17). */
export const basisLetters = (language: Language): Letters => ({
  card({ letter }, entries) {
    const found = lettered(entries, letter);
    return (
      found && {
        card: basisCard(found.basis, found.party.key, language),
        place: placeOf(found.basis, found.party),
        mark: { name: 'basis', value: basisMark(found.basis, found.party.key) },
        earlier: [],
      }
    );
  },
  async mail({ letter }, entries) {
    const found = lettered(entries, letter);
    if (!found) return undefined;
    const { basis, party } = found;
    const form = basisFormOf(basis, undefined, language);
    const opening = basisMailOpening(basis, party, language);
    const content = await formDocx(form);
    return {
      ...formMail({ ...form, introduction: `${opening}\n\n${form.introduction}` }),
      attachments: [
        { name: `Bilaga 1 ${basis.noticeKey}.docx`, contentType: wordDocument, content },
      ],
    };
  },
});
