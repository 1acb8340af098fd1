import { defineList, type RowOf } from './defineList';

/** The region's units (sv. verksamheter) with their mailboxes, channels and who answers for them (SN-31, X-16). */
export const unitsList = defineList({
  name: 'Units',
  title: 'Verksamheter',
  description: 'Förvaltningar och avdelningar, hur de nås och vem som svarar.',
  titleColumn: 'Verksamhet',
  columns: {
    UnitKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    Kind: {
      kind: 'choice',
      title: 'Slag',
      required: true,
      choices: ['administration', 'department', 'provider', 'municipality'],
    },
    ParentKey: { kind: 'text', title: 'Överordnad', indexed: true },
    Mailbox: { kind: 'text', title: 'Funktionsbrevlåda' },
    TeamId: { kind: 'text', title: 'Team (id)' },
    ChannelId: { kind: 'text', title: 'Kanal (id)' },
    HeadId: { kind: 'text', title: 'Avdelningschef (id)' },
    HeadName: { kind: 'text', title: 'Avdelningschef' },
    HeadMail: { kind: 'text', title: 'Avdelningschef (e-post)' },
    SubstituteId: { kind: 'text', title: 'Ersättare (id)' },
    SubstituteName: { kind: 'text', title: 'Ersättare' },
    SubstituteMail: { kind: 'text', title: 'Ersättare (e-post)' },
    HeadAwayUntil: { kind: 'dateTime', title: 'Chefen borta till', dateOnly: true },
    OperationsHeadId: { kind: 'text', title: 'Verksamhetschef (id)' },
    OperationsHeadName: { kind: 'text', title: 'Verksamhetschef' },
    OperationsHeadMail: { kind: 'text', title: 'Verksamhetschef (e-post)' },
    DesignatedId: { kind: 'text', title: 'Utsedd funktion (id)' },
    DesignatedName: { kind: 'text', title: 'Utsedd funktion' },
    DesignatedMail: { kind: 'text', title: 'Utsedd funktion (e-post)' },
    OwnHandling: { kind: 'boolean', title: 'Egen hantering' },
    VerifiedOn: { kind: 'dateTime', title: 'Verifierad', dateOnly: true },
    VerifiedBy: { kind: 'text', title: 'Verifierad av' },
    Verification: { kind: 'choice', title: 'Verifiering', choices: ['valid', 'invalid'] },
    VerificationNote: { kind: 'note', title: 'Anmärkning' },
  },
});
export type UnitRow = RowOf<typeof unitsList>;
