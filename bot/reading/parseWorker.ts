import { answerJobs } from '../threads/answerJobs';
import { parseJob } from './parseJob';
import type { ParseAnswers, ParseJob } from './parseJob';

answerJobs<ParseJob, ParseAnswers[ParseJob['kind']]>(async (job) => ({
  answer: await parseJob(job),
}));
