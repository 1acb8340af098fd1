import { answerJobs } from '../threads/answerJobs';
import { parseFeed } from './parseFeed';
import type { FeedJob, FeedParse } from './parseFeed';

answerJobs<FeedJob, FeedParse>(async (job) => ({ answer: parseFeed(job) }));
