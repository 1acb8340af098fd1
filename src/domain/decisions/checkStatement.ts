import type { DecidingBody } from '../groups/collaborationSettings';
import { ok, refuse, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import type { DecisionRefusal } from './decisionRefusal';
import type { Recipient, StatementContent } from './officialStatement';
import { demandedRows, demandedText, longestLine } from './writtenDecision';

const mailShape = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]+$/;

const isDiaryNumber = (text: string, { diaryPrefix }: Pick<DecidingBody, 'diaryPrefix'>): boolean =>
  text.startsWith(diaryPrefix) && /^\d{2}-\d{1,6}$/.test(text.slice(diaryPrefix.length));

function writtenRecipients(
  recipients: readonly Recipient[],
): Result<readonly Recipient[], DecisionRefusal> {
  const written: Recipient[] = [];
  for (const { name, mail = '', isFile } of recipients) {
    if (name.trim() === '' && mail.trim() === '') continue;
    const line = demandedText('recipients', name, longestLine);
    if (!line.ok) return line;
    const address = mail.trim();
    if (address !== '' && (address.length > 254 || !mailShape.test(address)))
      return refuse({ code: 'decision/mail-invalid', name: line.value });
    written.push(
      isFile
        ? { name: line.value, isFile }
        : { name: line.value, ...(address === '' ? {} : { mail: address }) },
    );
  }
  if (written.length > 100)
    return refuse({ code: 'decision/too-many', part: 'recipients', most: 100 });
  // The file always gets its copy: without it the matter cannot be found again (DE-09).
  return written.some(({ isFile }) => isFile === true)
    ? ok(written)
    : refuse({ code: 'decision/file-left-out' });
}

/**
 * A statement as a person wrote it, tidied: all its parts are there (DE-02 … DE-15), the diary number is one of the body's,
 * the day has come, and no patient is named.
 */
export function checkStatement(
  content: StatementContent,
  body: Pick<DecidingBody, 'diaryPrefix'>,
  today: LocalDate,
): Result<StatementContent, DecisionRefusal> {
  const diaryNumber = content.diaryNumber.trim().toLocaleUpperCase('sv');
  const title = demandedText('title', content.title, longestLine);
  if (!title.ok) return title;
  if (diaryNumber === '') return refuse({ code: 'decision/part-missing', part: 'diaryNumber' });
  if (!isDiaryNumber(diaryNumber, body)) {
    const example = `${body.diaryPrefix}${today.slice(2, 4)}-0847`;
    return refuse({ code: 'decision/diary-number-invalid', example });
  }
  const { documentNumber, statedOn } = content;
  if (!Number.isInteger(documentNumber) || documentNumber < 1 || documentNumber > 9_999)
    return refuse({ code: 'decision/document-number-invalid' });
  const proposal = demandedText('proposal', content.proposal);
  if (!proposal.ok) return proposal;
  const matter = demandedText('matter', content.matter);
  if (!matter.ok) return matter;
  const economicConsequences = demandedText('economicConsequences', content.economicConsequences);
  if (!economicConsequences.ok) return economicConsequences;
  const basis = demandedRows('basis', content.basis);
  if (!basis.ok) return basis;
  const recipients = writtenRecipients(content.recipients);
  if (!recipients.ok) return recipients;
  const name = demandedText('official', content.official.name, longestLine);
  if (!name.ok) return name;
  const unit = demandedText('official', content.official.unit, longestLine);
  if (!unit.ok) return unit;
  if (!isLocalDate(statedOn)) return refuse({ code: 'decision/day-invalid', part: 'statedOn' });
  if (statedOn > today) return refuse({ code: 'decision/day-to-come', part: 'statedOn' });
  const path = demandedRows('path', content.path);
  if (!path.ok) return path;
  const { caseKey, proposalKey } = content;
  return ok({
    ...{ title: title.value, diaryNumber, documentNumber, proposal: proposal.value },
    ...{ matter: matter.value, economicConsequences: economicConsequences.value },
    ...{ basis: basis.value, recipients: recipients.value },
    official: { name: name.value, unit: unit.value },
    ...{ statedOn, path: path.value },
    ...(caseKey === undefined ? {} : { caseKey }),
    ...(proposalKey === undefined ? {} : { proposalKey }),
  });
}
