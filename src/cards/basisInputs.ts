import type { BasisAnswer } from '../domain/basis/basis';
import type { BasisQuestion } from '../domain/basis/basisForm';
import { longestContractNumber, longestSearch } from '../domain/basis/checkAnswer';
import type { BasisTexts } from '../text/basisTexts';
import type { CardElement } from './adaptiveCard';

// A text beyond this is better put in an attachment than on a card.
const longestOnCard = 2_000;

/** The values a choice sends: hits and yes or no; a system is sent by its encoded name, since a list is joined by commas. */
export const chosenYes = 'yes';
export const chosenNo = 'no';
export const noSystem = '-';
export const systemValue = (system: string): string => encodeURIComponent(system);

/** An input is named after its question, so that no two on a card have the same name. */
export const inputId = (question: string, part: keyof BasisAnswer): string => `${question}-${part}`;

const textInput = (
  { key }: BasisQuestion,
  part: keyof BasisAnswer,
  label: string,
  rest: {
    readonly placeholder: string;
    readonly longest: number;
    readonly value: string | undefined;
    readonly isMultiline?: boolean;
    readonly errorMessage?: string;
  },
): CardElement => ({
  type: 'Input.Text',
  id: inputId(key, part),
  label,
  placeholder: rest.placeholder,
  isMultiline: rest.isMultiline === true,
  maxLength: rest.longest,
  ...(rest.value ? { value: rest.value } : {}),
  ...(rest.errorMessage ? { isRequired: true, errorMessage: rest.errorMessage } : {}),
});

const choice = (
  { key }: BasisQuestion,
  part: keyof BasisAnswer,
  label: string,
  [yes, no]: readonly [string, string],
  value: boolean | undefined,
  errorMessage: string,
): CardElement => ({
  type: 'Input.ChoiceSet',
  id: inputId(key, part),
  label,
  style: 'expanded',
  choices: [
    { title: yes, value: chosenYes },
    { title: no, value: chosenNo },
  ],
  ...(value === undefined ? {} : { value: value ? chosenYes : chosenNo }),
  isRequired: true,
  errorMessage,
});

type Inputs = (
  question: BasisQuestion,
  answer: BasisAnswer,
  texts: BasisTexts,
) => readonly CardElement[];

const freeText = (
  question: BasisQuestion,
  { text: value }: BasisAnswer,
  label: string,
  placeholder: string,
): CardElement =>
  textInput(question, 'text', label, {
    placeholder,
    longest: longestOnCard,
    value,
    isMultiline: true,
  });

const search: Inputs = (question, answer, texts) => [
  textInput(question, 'searchWords', texts.searchWords, {
    placeholder: texts.searchWordsHint,
    longest: longestSearch,
    value: answer.searchWords,
    errorMessage: texts.searchWordsMissing,
  }),
  choice(question, 'hit', texts.hit, [texts.hitYes, texts.hitNo], answer.hit, texts.choose),
  ...(question.contractNumberOnHit
    ? [
        textInput(question, 'contractNumber', texts.contractNumberOnHit, {
          placeholder: texts.contractNumberHint,
          longest: longestContractNumber,
          value: answer.contractNumber,
        }),
      ]
    : []),
  freeText(question, answer, texts.comment, texts.neverPatients),
];

const customers: Inputs = (question, answer, texts) => [
  freeText(question, answer, texts.customers, texts.customersHint),
  textInput(question, 'attachments', texts.attachment, {
    placeholder: texts.attachmentHint,
    longest: longestOnCard,
    value: answer.attachments?.join('\n'),
    isMultiline: true,
  }),
];

const flags = ['stockItem', 'nearStore', 'orderedThroughSystem'] as const;
const stock: Inputs = (question, answer, texts) => [
  ...flags.map((flag) =>
    choice(question, flag, texts[flag], [texts.yes, texts.no], answer[flag], texts.choose),
  ),
  textInput(question, 'orderedBy', texts.orderedBy, {
    placeholder: texts.orderedByHint,
    longest: longestOnCard,
    value: answer.orderedBy?.join('\n'),
    isMultiline: true,
  }),
  freeText(question, answer, texts.comment, texts.neverPatients),
];

const systems: Inputs = (question, answer, texts) => {
  const before = answer.systems?.map(systemValue).join(',');
  return [
    {
      type: 'Input.ChoiceSet',
      id: inputId(question.key, 'systems'),
      label: texts.systems,
      style: 'expanded',
      isMultiSelect: true,
      choices: [
        ...(question.options ?? []).map((system) => ({
          title: system,
          value: systemValue(system),
        })),
        { title: texts.noSystem, value: noSystem },
      ],
      ...(before === undefined ? {} : { value: before || noSystem }),
      isRequired: true,
      errorMessage: texts.choose,
    },
    freeText(question, answer, texts.handlesNext, texts.neverPatients),
  ];
};

const text: Inputs = (question, answer, texts) => [
  freeText(question, answer, texts.text, texts.neverPatients),
];

const inputs: { readonly [K in BasisQuestion['kind']]: Inputs } = {
  search,
  customers,
  stock,
  systems,
  text,
};

/** What a card asks for one question, filled with the answer that is to be corrected (B1-02 … B1-07, SN-15). */
export const basisInputs: Inputs = (question, answer, texts) =>
  inputs[question.kind](question, answer, texts);
