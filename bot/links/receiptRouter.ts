import { type NextFunction, type Request, type Response, Router, urlencoded } from 'express';
import type { CommandRecord } from '../../src/application/records/commandRecord';
import type { DecisionRules } from '../../src/application/decisions/decisionCommands';
import type { Clock } from '../../src/application/ports';
import type { Decision, Receipt } from '../../src/domain/decisions/decision';
import { paragraphOf } from '../../src/domain/decisions/decisionKey';
import type { DecisionRefusal } from '../../src/domain/decisions/decisionRefusal';
import type { Language } from '../../src/text/language';
import { linkPageTexts } from '../../src/text/linkPageTexts';
import { receiptPageTexts } from '../../src/text/receiptPageTexts';
import { refusalText } from '../../src/text/refusalTexts';
import type { Logger } from '../logger';
import { lightLimit } from './lightLimit';
import { framedPage, type PageFrame } from './linkPage';
import { html, type Markup } from './markup';
import { pagePolicy } from './pageStyle';
import { type ReceiptClaim, type ReceiptLinks, receiptPlace } from './receiptLinks';
import { longestName } from './submittedAnswer';

export interface ReceiptTools {
  readonly links: ReceiptLinks;
  readonly read: (key: string) => Promise<Decision | undefined>;
  readonly confirm: CommandRecord<Decision, DecisionRefusal, DecisionRules>;
  readonly clock: Pick<Clock, 'today'>;
  readonly region: string;
  readonly language: Language;
  /** Called when the log has something new. */
  readonly onConfirmed: () => void;
  readonly logger: Logger;
}

/** A link that is ours and still open, with what it confirms. */
interface OpenReceipt {
  readonly claim: ReceiptClaim;
  readonly decision: Decision;
  readonly receipt: Receipt;
}

const perMinute = 60;

const nameIn = (body: unknown): string => {
  const { name } = (body ?? {}) as { readonly name?: unknown };
  return typeof name === 'string'
    ? name
        .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
        .trim()
        .slice(0, longestName)
    : '';
};

const note = (tone: 'good' | 'bad', sentence: string): Markup =>
  html`<div class="note ${tone}" role="status"><p>${sentence}</p></div>`;

const about = ({ decision, receipt }: OpenReceipt, language: Language): Markup => {
  const words = receiptPageTexts[language];
  const { body, content } = decision;
  return html`<p>${words.to(receipt.recipient.name, body.name)}</p>
<p><strong>${content.title}</strong></p>
<h2>${words.decision}</h2>
<p>${content.decision}</p>
<p class="hint">${words.diaryNumber}: ${content.diaryNumber}</p>`;
};

/** The form on which a recipient says who confirms; it posts to its own address. */
const confirmForm = ({ claim }: OpenReceipt, language: Language, name: string): Markup => {
  const words = receiptPageTexts[language];
  const page = linkPageTexts[language];
  return html`<form method="post" action="?lang=${language}">
<label for="name">${page.name}</label>
<input type="text" id="name" name="name" autocomplete="name" maxlength="${longestName}" aria-describedby="name-hint" value="${name}">
<p class="hint" id="name-hint">${page.nameHint}</p>
<p>${words.until(claim.until)}</p>
<button type="submit">${words.confirm}</button>
</form>`;
};

/**
 * The pages on which recipients without an account confirm that a decision has come (X-26). Looking changes nothing, since
 * scanners of mail look too; one confirmation uses the link up. Forged, used and old links get a sentence.
 */
export function receiptRouter(tools: ReceiptTools): Router {
  const { links, read, clock, region, logger } = tools;
  const isLight = lightLimit(perMinute, () => performance.now());
  const inner = Router();
  const frameOf = ({ query }: Request): PageFrame => {
    const wanted = query['lang'];
    return { region, language: wanted === 'en' || wanted === 'sv' ? wanted : tools.language };
  };
  const send = (
    request: Request,
    response: Response,
    status: number,
    body: (language: Language) => Markup,
    decision?: Decision,
  ): void => {
    const frame = frameOf(request);
    const { language } = frame;
    const title = decision
      ? receiptPageTexts[language].title(paragraphOf(decision.key))
      : linkPageTexts[language].yourAnswer;
    response
      .status(status)
      .type('html')
      .send(framedPage(frame, title, body(language)));
  };

  const opened = async (request: Request, response: Response): Promise<OpenReceipt | undefined> => {
    const claim = links.claimOf(request.params);
    const tell = (status: number, sentence: (language: Language) => string): undefined =>
      send(request, response, status, (language) => note('bad', sentence(language))) as undefined;
    if (!claim) return tell(403, (language) => linkPageTexts[language].forged);
    if (claim.until < clock.today())
      return tell(410, (language) => linkPageTexts[language].expired(claim.until));
    const decision = await read(claim.key);
    const receipt = decision?.receipts[claim.recipient];
    if (!decision || !receipt) return tell(410, (language) => receiptPageTexts[language].notSent);
    const open = { claim, decision, receipt };
    const { acknowledged } = receipt;
    if (!acknowledged) return open;
    const isNew = request.query['sparat'] === '1';
    send(
      request,
      response,
      isNew ? 200 : 410,
      (language) => {
        const words = receiptPageTexts[language];
        const said = isNew ? words.saved : words.used(acknowledged.by);
        return html`${note('good', said)}${about(open, language)}`;
      },
      decision,
    );
    return undefined;
  };

  inner.use((request: Request, response: Response, next: NextFunction) => {
    response.set({
      'Content-Security-Policy': pagePolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    if (isLight(request.ip ?? '')) return next();
    send(request, response, 429, (language) => note('bad', linkPageTexts[language].tooMany));
  });
  inner.use(urlencoded({ extended: false, limit: '8kb', parameterLimit: 10 }));
  const place = '/:key/:recipient/:until/:signature';
  const asked = (request: Request, response: Response, open: OpenReceipt, refusal?: string) =>
    send(
      request,
      response,
      refusal === undefined ? 200 : 422,
      (language) =>
        html`${
          refusal !== undefined &&
          html`<div class="alert" role="alert"><p><strong>${linkPageTexts[language].notAccepted}</strong> ${refusal}</p></div>`
        }${about(open, language)}${confirmForm(open, language, nameIn(request.body))}`,
      open.decision,
    );
  inner.get(place, async (request, response) => {
    const open = await opened(request, response);
    if (open) asked(request, response, open);
  });
  inner.post(place, async (request, response) => {
    const open = await opened(request, response);
    if (!open) return;
    const { language } = frameOf(request);
    const { key, recipient } = open.claim;
    const name = nameIn(request.body);
    if (name === '') return asked(request, response, open, linkPageTexts[language].nameMissing);
    const who = open.receipt.recipient.name;
    const outcome = await tools.confirm(
      'confirmReceipt',
      key,
      { recipient, name },
      { id: `link:${key}/${recipient}`, name: `${name}, ${who}`.slice(0, 255) },
      // A link serves once: whatever is sent by it a second time finds the first confirmation.
      `link:receipt/${key}/${recipient}`,
    );
    if (outcome.refusal)
      return asked(request, response, open, refusalText(outcome.refusal, language));
    tools.onConfirmed();
    // A page that was asked for anew sends nothing twice.
    const [path = ''] = request.originalUrl.split('?');
    response.redirect(303, `${path}?sparat=1&lang=${language}`);
  });
  inner.use((request, response) =>
    send(request, response, 404, (language) => note('bad', linkPageTexts[language].forged)),
  );
  inner.use((error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error);
    const status = Number((error as { status?: unknown } | undefined)?.status);
    const isTheirs = status >= 400 && status < 500;
    // The address holds the signature, and stays out of the log.
    if (!isTheirs) logger.error({ err: error }, 'a receipt failed');
    send(request, response, isTheirs ? status : 503, (language) =>
      note('bad', linkPageTexts[language][request.method === 'POST' ? 'notSaved' : 'trouble']),
    );
  });
  return Router().use(receiptPlace, inner);
}
