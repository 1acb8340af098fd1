import { fieldValues } from './fieldValues';
import type { ActionType, NoticeReading, Read } from './noticeReading';
import { listed, wordsOf } from './noticeText';
import type { Candidate, NoticeText, Span } from './noticeText';

interface Sign {
  readonly type: ActionType;
  readonly pattern: RegExp;
}

/** Asked of the recipient: looked for in the actions only. */
const asked: readonly Sign[] = [
  {
    type: 'device removal',
    pattern:
      /\b(?:return(?:ing)?(?! (?:the |another )?(?:\w+ ){0,5}(?:form|receipt|card))|discard|destroy|dispose|withdraw|remove (?:the |all |any )?(?:\w+ )?(?:device|product|unit|lot)|send back)\b|återkall|returner|kasser|skicka tillbaka|destruer|återlämna/i,
  },
  {
    type: 'quarantine',
    pattern: /\bquarantin|\bsegregate|\bisolate (?:the|all|any|affected)|karantän|avskilj|spärra/i,
  },
  {
    type: 'stop use',
    pattern:
      /\bstop (?:\w+ )?us(?:e|ing)|\bdiscontinue (?:\w+ )?us|\bdo not use|\bcease (?:\w+ )?us|against using|sluta använda|ta(?:s)? (?:\p{L}+ ){0,4}ur bruk|använd inte|får inte användas|avbryt användning/iu,
  },
  {
    type: 'software upgrade',
    pattern:
      /(?:software|firmware) (?:\w+ )?(?:upgrade|update)|(?:install|download)\w* (?:\w+ ){0,3}(?:software|firmware)|(?:program|mjuk)varu?(?:n|uppdatering)?\s?(?:uppdatera|uppgradera)?/i,
  },
  {
    type: 'on-site modification',
    pattern:
      /on-?site (?:device )?(?:modification|correction)|modifi(?:cation|ering) (?:at the user|på plats)/i,
  },
  {
    type: 'maintenance/inspection',
    pattern:
      /\binspect(?:ion|ing)?\b|\bmaintenance\b|load test|on-site device inspection|\binspekter|\bbesiktig|funktionskontroll|underhåll/i,
  },
  {
    type: 'labelling/IFU change',
    pattern:
      /(?:take note of|attach)[^.]{0,60}(?:amendment|instructions|labell?ing|manual)|reinforcement of instructions/i,
  },
];

/** Told of: looked for in the whole notice. */
const told: readonly Sign[] = [
  { type: 'market ban', pattern: /marknadsförbud|market(?:ing)? ban\b/i },
  {
    type: 'device removal',
    pattern:
      /conducting a (?:voluntary )?recall|to ?withdraw the affected|återkalla(?:s|r|nde)\b|Återkallandet avser/iu,
  },
  {
    type: 'correction by manufacturer',
    pattern:
      /(?:repaired|replaced|corrected|serviced) (?:free of charge )?by (?:the manufacturer|\p{Lu})|manufacturer will (?:repair|replace|correct)|will (?:repair|replace|correct|provide (?:a )?replacement)|replacement \S+(?: \S+)? will be provided|tillverkaren (?:kommer att |ska )?(?:åtgärda|byta|reparera)|servicetekniker/u,
  },
  {
    type: 'software upgrade',
    pattern:
      /software (?:upgrade|update) to (?:correct|address|resolve)|(?:arrange|provide|release)[^.]{0,40}software (?:upgrade|update)|uppdatering av programvaran|programvaruuppdatering|mjukvaruuppdatering/i,
  },
  {
    type: 'labelling/IFU change',
    pattern:
      /updat\w+ (?:to )?(?:the )?(?:device['’]s )?label(?:l)?ing|(?:updated|revised|new) instructions for use|utanpåliggande etikett|(?:uppdaterad|ny|reviderad) bruksanvisning|labell?ing change|IFU (?:or labell?ing )?change/iu,
  },
];

function seen(
  text: NoticeText,
  signs: readonly Sign[],
  spans: readonly Span[],
): Candidate<ActionType>[] {
  return signs.flatMap(({ type, pattern }) => {
    const span = spans.find((one) => pattern.test(wordsOf(text, one)));
    return span ? [{ value: type, span, confidence: 0.8 }] : [];
  });
}

/** Kinds of action, from what is asked and what the maker announces. Removal or quarantine implies no use. */
export function readActionType(
  text: NoticeText,
  spans: readonly Span[],
  kind: NoticeReading['kind'],
): Read<readonly ActionType[]> | undefined {
  const manufacturer = fieldValues(text, 'manufacturerActions').flatMap((field) =>
    text.sentences.filter((one) => one.start >= field.start && one.end <= field.end),
  );
  const ticked = manufacturer.filter((one) => !/[☐□◻]/u.test(wordsOf(text, one)));
  const all = [...seen(text, asked, [...spans, ...ticked]), ...seen(text, told, text.sentences)];
  const removed = all.some((one) => one.value === 'device removal' || one.value === 'quarantine');
  const isBan = kind?.value === 'market-ban';
  const types = all.filter(
    (one) => !(one.value === 'stop use' && removed) && (one.value !== 'market ban' || isBan),
  );
  const [first] = spans;
  if (types.length > 0) return listed(text, types);
  return first && listed<ActionType>(text, [{ value: 'advisory', span: first, confidence: 0.5 }]);
}
