import { defineList, type RowOf } from './defineList';

/** One row for each official statement and each decision (DE-01 … DE-12). */
export const decisionsList = defineList({
  name: 'Decisions',
  title: 'Beslut',
  description: 'Tjänsteutlåtanden och beslut med paragraf, och hur långt protokollet har kommit.',
  titleColumn: 'Rubrik',
  columns: {
    DecisionKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    Paragraph: { kind: 'text', title: 'Paragraf', indexed: true },
    BodyKey: { kind: 'text', title: 'Instans (nyckel)', required: true, indexed: true },
    BodyName: { kind: 'text', title: 'Instans', required: true },
    DecisionYear: { kind: 'number', title: 'År', required: true, indexed: true },
    ParagraphNumber: { kind: 'number', title: 'Löpnummer' },
    Stage: {
      kind: 'choice',
      title: 'Läge',
      required: true,
      indexed: true,
      choices: ['prepared', 'decided', 'recorded', 'reviewed', 'adjusted', 'announced', 'sentOut'],
    },
    Outcome: {
      kind: 'choice',
      title: 'Utgång',
      choices: ['carried', 'changed', 'rejected', 'referredBack'],
    },
    DiaryNumber: { kind: 'text', title: 'Diarienummer', required: true, indexed: true },
    DocumentNumber: { kind: 'text', title: 'Dokumentnummer', required: true },
    DecisionText: { kind: 'note', title: 'Beslut' },
    OfficialName: { kind: 'text', title: 'Handläggare' },
    OfficialUnit: { kind: 'text', title: 'Enhet' },
    StatedOn: { kind: 'dateTime', title: 'Datum', dateOnly: true },
    MeetingDay: { kind: 'dateTime', title: 'Sammanträde', dateOnly: true },
    AdjustBy: { kind: 'dateTime', title: 'Justeras senast', dateOnly: true },
    AdjustedOn: { kind: 'dateTime', title: 'Justerat', dateOnly: true },
    AnnounceBy: { kind: 'dateTime', title: 'Anslås senast', dateOnly: true },
    AnnouncedOn: { kind: 'dateTime', title: 'Anslaget', dateOnly: true },
    AppealEnds: { kind: 'dateTime', title: 'Sista dag att överklaga', dateOnly: true },
    Recipients: { kind: 'number', title: 'Mottagare' },
    Acknowledged: { kind: 'number', title: 'Har kvitterat' },
    StatementKey: { kind: 'text', title: 'Tjänsteutlåtande', indexed: true },
    BecameDecision: { kind: 'text', title: 'Blev beslut', indexed: true },
    CaseKey: { kind: 'text', title: 'Ärende', indexed: true },
    ProposalKey: { kind: 'text', title: 'Förslag', indexed: true },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type DecisionRow = RowOf<typeof decisionsList>;
