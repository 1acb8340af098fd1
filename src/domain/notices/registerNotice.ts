import { isRisk } from '../deadlines/deadlines';
import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';
import { isCoordinator, reporterOf } from '../units/roles';
import type { NoticeSource } from './incoming';
import type { NoticeReceived } from './noticeEvents';
import type { NoticeField, NoticeFieldName, NoticeFields } from './noticeFields';
import type { RuleContext } from './noticeRule';

/** By what way a person registers: typed in, told by the chief physician (SN-43), or an alert of our own. */
export const handSources = ['manual', 'chiefPhysician', 'internalAlert'] as const;
export type HandSource = Extract<NoticeSource, (typeof handSources)[number]>;

export interface RegisterNotice {
  readonly source: HandSource;
  readonly product: string;
  readonly maker: string;
  readonly reference: string;
  readonly problem: string;
  readonly actions: readonly string[];
  readonly risk: string;
  readonly link: string;
  /** What was pasted: the letter, a web page; kept as the notice's document. */
  readonly text: string;
}

export type RegisterRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/title-missing' }
  | { readonly code: 'notice/content-missing' }
  | { readonly code: 'notice/link-invalid' }
  | { readonly code: 'notice/patient-named' };

/** What is registered by hand, checked: what the person wrote outweighs what is read from the text. */
export type RegisteredByHand = Pick<NoticeReceived, 'source' | 'kind' | 'sender' | 'subject'> & {
  readonly fields: NoticeFields;
  readonly link?: string;
  readonly text: string;
};

/** Web pages only: a link is pressed by people. */
const isWebLink = (link: string): boolean => /^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(link);

const written = (values: readonly string[], by: string): NoticeField | undefined => {
  const kept = values.map((value) => value.trim()).filter((value) => value !== '');
  return kept.length === 0
    ? undefined
    : { values: kept, evidence: [], confidence: 1, correctedBy: by };
};

/**
 * Registers a notice that did not come by mail: the coordinator types it in or makes an alert of the region's own
 * and a chief physician or the head of operations at MTH reports one in (SN-42, SN-43). It names a product and
 * says what is wrong, by words, a text or a link. Nothing is sent by it.
 */
export function registerNotice(
  command: RegisterNotice,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<RegisteredByHand, RegisterRefusal> {
  const { source, problem, actions, risk } = command;
  const reporter = reporterOf(roles, by);
  const isAllowed = isCoordinator(roles, by) || (source === 'chiefPhysician' && reporter);
  if (!isAllowed) return refuse({ code: 'notice/not-the-coordinator' });
  const [product, link, text] = [command.product.trim(), command.link.trim(), command.text.trim()];
  if (product === '') return refuse({ code: 'notice/title-missing' });
  if (problem.trim() === '' && link === '' && text === '')
    return refuse({ code: 'notice/content-missing' });
  if (link !== '' && !isWebLink(link)) return refuse({ code: 'notice/link-invalid' });
  // The pasted letter is left out: among its serial numbers some look like personal ones.
  if ([problem, ...actions].some(looksLikePersonalIdentityNumber))
    return refuse({ code: 'notice/patient-named' });

  const typed: { readonly [Name in NoticeFieldName]?: NoticeField | undefined } = {
    productName: written([product], by.name),
    manufacturer: written([command.maker], by.name),
    fsnReference: written([command.reference], by.name),
    problem: written([problem], by.name),
    actions: written(actions, by.name),
    risk: isRisk(risk) ? written([risk], by.name) : undefined,
  };
  const fields: { [Name in NoticeFieldName]?: NoticeField } = {};
  (Object.keys(typed) as NoticeFieldName[]).forEach((name) => {
    const field = typed[name];
    if (field) fields[name] = field;
  });
  return ok({
    source,
    kind: { kind: 'newNotice', reasons: [] },
    sender: { name: by.name, address: reporter?.mail ?? '' },
    subject: [product, command.maker.trim()].filter((part) => part !== '').join(', '),
    fields,
    ...(link === '' ? {} : { link }),
    text,
  });
}
