import { COMPARISON, INTENT } from './changes/jobs.ts';
import { PROOF } from './proof/stage.ts';
import { LOADING } from './pull-request/dry-assembly.ts';
import { serveJobs } from './run/analyst.ts';
import { READING } from './template/assembly.ts';

/** The process in which all is done that the author of an app could make endless. */
serveJobs([LOADING, READING, PROOF, COMPARISON, INTENT]);
