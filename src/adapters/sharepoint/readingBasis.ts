import type { BasisLine } from '../../application/basisPages';
import type { BasisAnswer, BasisDelivery } from '../../domain/basis/basis';
import type { BasisQuestion } from '../../domain/basis/basisForm';
import { inquiriesList, type InquiryRow } from '../../lists/inquiries.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const mostQuestions = 200;

type Definition = BasisQuestion & { readonly partyName: string };
interface KeptAnswer {
  readonly answer: BasisAnswer;
  readonly writtenBy?: string;
  readonly corrected?: true;
}

// The service alone writes these columns, from typed values: a cast is enough here.
const parsed = <T>(text: string): T => JSON.parse(text) as T;

const givenIn = ({ Answer, AnsweredBy, AnsweredAt }: InquiryRow): BasisLine['given'] => {
  if (!Answer || !AnsweredAt) return undefined;
  const { answer, writtenBy, corrected } = parsed<KeptAnswer>(Answer);
  return {
    answer,
    by: AnsweredBy ?? '',
    at: AnsweredAt,
    isCorrected: corrected === true,
    ...(writtenBy ? { writtenBy } : {}),
  };
};

const toBasisLine = (row: InquiryRow): BasisLine => {
  const { partyName, ...question } = parsed<Definition>(row.Definition);
  const given = givenIn(row);
  return {
    question,
    partyName,
    status: row.Status,
    ...(given ? { given } : {}),
    ...(row.Delivery ? { delivery: parsed<BasisDelivery>(row.Delivery) } : {}),
  };
};

/** The questions of Bilaga 1 of a notice, in the order in which they were asked. */
export async function readingBasis(
  site: SiteLists,
  noticeKey: string,
): Promise<readonly BasisLine[]> {
  try {
    const rows = await itemsOn(site, inquiriesList)
      .select('Title', ...Object.keys(inquiriesList.columns))
      .filter(`NoticeKey eq ${quoted(noticeKey)}`)
      .orderBy('Id', true)
      .top(mostQuestions)<InquiryRow[]>();
    return rows.map(toBasisLine);
  } catch (error) {
    throw storeFault(`Reading the basis of ${noticeKey}`, error);
  }
}
