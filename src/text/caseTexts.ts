import type { CaseOrigin, CaseStep, LifeCyclePhase } from '../domain/cases/groupCase';
import type { MissingForStep } from '../domain/cases/missingForStep';
import type { Language } from './language';

/** What steps, phases and origins of a case are called, and what is missing before its next step. */
export interface CaseTexts {
  readonly steps: { readonly [S in CaseStep]: string };
  readonly phases: { readonly [P in LifeCyclePhase]: string };
  readonly origins: { readonly [O in CaseOrigin]: string };
  readonly missing: (one: MissingForStep) => string;
}

const sv: CaseTexts = {
  steps: {
    intake: 'Ärendemottagning',
    registration: 'Registrering',
    preparation: 'Beredning',
    consultation: 'Samverkan med berörd instans',
    proposal: 'Förslag till beslut',
  },
  phases: {
    need: 'Behov och planering',
    procurement: 'Upphandling och inköp',
    introduction: 'Ordnat införande',
    use: 'Användning',
    maintenance: 'Underhåll och service',
    manufacture: 'Egen tillverkning och ändring',
    disposal: 'Avveckling',
    whole: 'Hela livscykeln',
  },
  origins: {
    form: 'Anmält av en medlem',
    mail: 'E-post',
    notice: 'Säkerhetsmeddelande',
    event: 'Händelse eller avvikelse',
    inHouseDevice: 'Egentillverkad produkt',
    workingGroup: 'Rapport från arbetsgrupp (LAG)',
    networkTopic: 'Nationella nätverket',
    audit: 'Rekommendation från revisionen',
    national: 'Nationell nivå',
    healthCareRegion: 'Sjukvårdsregional nivå',
    deviceCouncil: 'Rekommendation från MTP-rådet',
    regulation: 'Ändring i regelverket',
  },
  missing: (one) => {
    switch (one.kind) {
      case 'facts':
        return 'Fas i livscykeln, regelverk och berörda instanser';
      case 'diaryNumber':
        return 'Diarienummer';
      case 'official':
        return 'Handläggare';
      case 'perspective':
        return `Perspektivet ${one.perspective}`;
      case 'document':
        return 'Minst ett dokument i underlaget';
      case 'consultation':
        return `Fråga till ${one.instance}, som är berörd`;
      case 'answer':
        return `Svar från ${one.instance}, senast ${one.dueOn}`;
    }
  },
};

const en: CaseTexts = {
  steps: {
    intake: 'Intake',
    registration: 'Registration',
    preparation: 'Preparation',
    consultation: 'Consultation',
    proposal: 'Proposal',
  },
  phases: {
    need: 'Need and planning',
    procurement: 'Procurement',
    introduction: 'Ordered introduction',
    use: 'Use',
    maintenance: 'Maintenance',
    manufacture: 'In-house manufacture and changes',
    disposal: 'Disposal',
    whole: 'The whole life cycle',
  },
  origins: {
    form: 'Reported by a member',
    mail: 'Mail',
    notice: 'Safety notice',
    event: 'Event or deviation',
    inHouseDevice: 'In-house device',
    workingGroup: 'Report of a working group (LAG)',
    networkTopic: 'The national network',
    audit: 'Recommendation of the auditors',
    national: 'National level',
    healthCareRegion: 'The health-care region',
    deviceCouncil: 'Recommendation of the device council',
    regulation: 'Change in the regulations',
  },
  missing: (one) => {
    switch (one.kind) {
      case 'facts':
        return 'Phase of the life cycle, regulations and instances touched';
      case 'diaryNumber':
        return 'Diary number';
      case 'official':
        return 'Official';
      case 'perspective':
        return `The perspective ${one.perspective}`;
      case 'document':
        return 'At least one document of the basis';
      case 'consultation':
        return `A question to ${one.instance}, which is touched`;
      case 'answer':
        return `An answer from ${one.instance}, by ${one.dueOn}`;
    }
  },
};

export const caseTexts: { readonly [L in Language]: CaseTexts } = { sv, en };
