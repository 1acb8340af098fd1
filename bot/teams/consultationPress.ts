import { z } from 'zod';
import type { CommandCase } from '../../src/application/cases/caseCommands';
import { commentsVerb, consultationCard, noCommentsVerb } from '../../src/cards/consultationCard';
import type { GroupCase } from '../../src/domain/cases/groupCase';
import type { CollaborationSettings } from '../../src/domain/groups/collaborationSettings';
import type { Language } from '../../src/text/language';
import { refusalText } from '../../src/text/refusalTexts';
import type { CardPress } from './cardPress';

export interface ConsultationPressTools {
  readonly command: CommandCase;
  readonly settings: Pick<CollaborationSettings, 'groups'>;
  readonly pageOf: (key: string) => string;
  readonly language: Language;
}

const pressed = z
  .object({
    consultation: z.string().regex(/^[A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6}\/\d{1,4}\/[a-z0-9-]{1,40}$/),
    comments: z.string().max(20_000).catch(''),
  })
  .passthrough();

/** The two answers on the card of a consultation (LS-18). Who answers for the instance may press; the rule decides. */
export const consultationPress =
  ({ command, settings, pageOf, language }: ConsultationPressTools): CardPress =>
  (verb, data) => {
    if (verb !== commentsVerb && verb !== noCommentsVerb) return undefined;
    const parsed = pressed.safeParse(data);
    if (!parsed.success) return undefined;
    const [key = '', of = '', instanceKey = ''] = parsed.data.consultation.split('/');
    const number = Number(of);
    const answer =
      verb === noCommentsVerb
        ? { kind: 'noComments' as const }
        : { kind: 'comments' as const, text: parsed.data.comments };

    const cardOf = (groupCase: GroupCase) => {
      const consultation = groupCase.consultations.find((one) => one.number === number);
      const instance = consultation?.instances.find((one) => one.key === instanceKey);
      if (!consultation || !instance)
        return refusalText({ code: 'case/consultation-unknown' }, language);
      const group = settings.groups.find((one) => one.key === groupCase.groupKey)?.name ?? '';
      const page = pageOf(key);
      return consultationCard({ groupCase, group, consultation, instance, page }, language);
    };

    return {
      matter: key,
      async run({ by, cause }) {
        const wish = { consultation: number, instanceKey, answer };
        const { state, refusal } = await command('answerConsultation', key, wish, by, cause);
        return refusal || !state
          ? refusalText(refusal ?? { code: 'case/unknown' }, language)
          : cardOf(state);
      },
    };
  };
