import { moment } from '../lib/text.ts';
import type { StackChanges } from '../model/changes.ts';
import type { Finding } from '../model/finding.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { HolderRow, Report } from '../model/report.ts';
import { availabilityDocument } from './availability.ts';
import { conclude, failureReasonOf, notEstablished } from './conclusion.ts';

const seconds = (milliseconds: number): number => Math.max(0, Math.round(milliseconds / 100) / 10);

const findingDocument = ({ code, severity, title, detail, remedy, where, ...rest }: Finding) => ({
  code,
  severity,
  failureReason: 'failureReason' in rest ? rest.failureReason : null,
  title,
  detail,
  remedy,
  where: where ?? null,
});

const holderDocument = ({ stack, container, variable, source, result }: HolderRow) => ({
  stack,
  container,
  variable,
  source,
  result,
});

const verdictDocument = ({ verdict }: Report) =>
  verdict
    ? {
        name: verdict.name,
        cause: verdict.cause,
        diagnosis: verdict.diagnosis,
        layer: verdict.layer,
        requests: verdict.requests,
        consecutiveSuccesses: verdict.consecutiveSuccesses,
        neededSuccesses: verdict.neededSuccesses,
        tasks: verdict.tasks,
        tasksAssumed: verdict.tasksAssumed,
        transientErrors: verdict.transientErrors,
        seconds: verdict.seconds,
        probes: verdict.probes.map(
          ({ name, expected, outcome, statuses, requests, controls, layer, passed }) => ({
            name,
            expected,
            outcome,
            statuses,
            requests,
            controls,
            layer,
            passed,
          }),
        ),
      }
    : null;

const serviceDocument = (service: Report['services'][number]) => ({
  cluster: service.cluster,
  service: service.service,
  state: service.state,
  taskDefinition: service.taskDefinition,
  running: service.running,
  desired: service.desired,
  holders: service.holders.map(holderDocument),
  consoleUrl: service.consoleUrl,
});

const pullRequestDocument = ({ number, headSha, baseSha, trust }: PullRequest) => ({
  number,
  headSha,
  baseSha,
  trust,
});

const changesDocument = ({ stack, comparedWith, isNew, resources, keys, diff }: StackChanges) => ({
  stack,
  comparedWith,
  isNew,
  resources: resources.map(({ resource, type, kind, properties }) => ({ resource, type, kind, properties })),
  keys: keys.map(({ container, variable, before, after, key }) => ({
    container,
    variable,
    before,
    after,
    key,
  })),
  diff,
});

/**
 * The report as a document for programs, version 1. Every member is always there: unknown is `null`, or '' for text.
 * Times are ISO 8601 in UTC, durations seconds with one decimal. Members may be added; none changes its meaning or
 * goes away without a new `schemaVersion`. Each member is written out here, so that a new field of `Report` never
 * gets into the file unseen.
 */
export const reportDocument = (report: Report) => ({
  schemaVersion: report.schemaVersion,
  mode: report.mode,
  conclusion:
    failureReasonOf(report) !== undefined && report.conclusion === 'success' ? 'failure' : report.conclusion,
  failureReason: failureReasonOf(report) ?? null,
  summary: conclude(report).sentence,
  startedAt: moment(report.startedAt),
  finishedAt: moment(report.finishedAt),
  seconds: seconds(report.finishedAt - report.startedAt),
  keyFingerprint: report.keyFingerprint,
  url: report.url,
  stages: report.stages.map(({ name, status, summary, startedAt, finishedAt }) => ({
    name,
    status,
    summary,
    startedAt: moment(startedAt),
    finishedAt: moment(finishedAt),
    seconds: seconds(finishedAt - startedAt),
  })),
  verdict: verdictDocument(report),
  availability: report.availability ? availabilityDocument(report.availability) : null,
  holders: report.holders.map(holderDocument),
  stacks: report.stacks.map(({ name, region, status, change, seconds: took, consoleUrl, outputs }) => ({
    name,
    region,
    status,
    change,
    seconds: took,
    consoleUrl,
    outputs,
  })),
  services: report.services.map(serviceDocument),
  pullRequest: report.pullRequest ? pullRequestDocument(report.pullRequest) : null,
  changes: report.changes?.map(changesDocument) ?? null,
  phase: report.phase ?? null,
  plan: report.plan ?? null,
  keyWrites: report.keyWrites ?? null,
  intent: report.intent
    ? { hash: report.intent.hash, names: report.intent.names, open: report.intent.open }
    : null,
  untouched: report.untouched ?? null,
  failure: report.failure ?? null,
  findings: report.findings.map(findingDocument),
  notEstablished: notEstablished(report),
  links: report.links.map(({ title, url }) => ({ title, url })),
});

/** What a program reads from the JSON report. */
export type ReportDocument = ReturnType<typeof reportDocument>;

export const reportJson = (report: Report): string => `${JSON.stringify(reportDocument(report), null, 2)}\n`;
