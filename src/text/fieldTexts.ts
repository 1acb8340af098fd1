import type { NoticeFieldName } from '../domain/notices/noticeFields';
import type { ReadingProblem } from '../domain/notices/notice';
import type { Language } from './language';

type FieldNames = { readonly [Name in NoticeFieldName]: string };
type ProblemReasons = { readonly [R in ReadingProblem['reason']]: string };

/** What the fields of a notice are called. */
export const fieldNames: { readonly [L in Language]: FieldNames } = {
  sv: {
    productName: 'Produkt',
    manufacturer: 'Tillverkare',
    fsnReference: 'FSN-referens',
    fscaReference: 'FSCA-referens',
    regulatorReference: 'Myndighetens referens',
    noticeDate: 'Meddelandets datum',
    models: 'Modeller',
    catalogueNumbers: 'Artikelnummer',
    lots: 'Lot- och batchnummer',
    serials: 'Serienummer',
    udiDi: 'UDI-DI',
    softwareVersions: 'Programversioner',
    problem: 'Vad är fel',
    hazard: 'Risk för patient och personal',
    actions: 'Vad ska göras',
    replyRequired: 'Svar krävs av tillverkaren',
    replyDeadline: 'Tillverkarens sista svarsdag',
    risk: 'Hur allvarlig risken är',
  },
  en: {
    productName: 'Product',
    manufacturer: 'Manufacturer',
    fsnReference: 'FSN reference',
    fscaReference: 'FSCA reference',
    regulatorReference: 'Regulator’s reference',
    noticeDate: 'Date of the notice',
    models: 'Models',
    catalogueNumbers: 'Catalogue numbers',
    lots: 'Lots and batches',
    serials: 'Serial numbers',
    udiDi: 'UDI-DI',
    softwareVersions: 'Software versions',
    problem: 'What is wrong',
    hazard: 'Hazard to patients and staff',
    actions: 'What to do',
    replyRequired: 'The maker asks for a reply',
    replyDeadline: 'The maker’s last day to reply',
    risk: 'How serious the risk is',
  },
};

/** Why a part of a message could not be read, as the end of a sentence about it. */
export const problemReasons: { readonly [L in Language]: ProblemReasons } = {
  sv: {
    encrypted: 'är krypterad',
    damaged: 'är skadad',
    'too-large': 'är för stor för att läsas här',
    'timed-out': 'tog för lång tid att läsa',
    'not-a-mail': 'är inget mejl',
    'no-text': 'har ingen läsbar text',
    unsupported: 'är av ett slag som inte kan läsas',
  },
  en: {
    encrypted: 'is encrypted',
    damaged: 'is damaged',
    'too-large': 'is too large to be read here',
    'timed-out': 'took too long to read',
    'not-a-mail': 'is not a mail',
    'no-text': 'has no readable text',
    unsupported: 'is of a kind that cannot be read',
  },
};
