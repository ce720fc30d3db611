import { isObject, parseJson } from '../lib/json.ts';
import { isPathOf, isProbeable } from '../lib/probe-address.ts';
import { parseStatusRanges, type StatusRanges } from '../lib/status-ranges.ts';
import type { FrontendInputs } from './frontend.ts';
import type { ProfileName } from './profiles.ts';
import { type InputReader, quoted } from './reader.ts';
import { BEARER, parseTokenLocation, type TokenLocation } from './token-location.ts';

export type BackendInputs = {
  /** Origin and path prefix, without user info, query and fragment. */
  readonly url: URL;
  readonly probePath: string;
  readonly accept: StatusRanges;
  readonly profile: ProfileName;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Merged over the JOSE header of every token. */
  readonly tokenHeader: Readonly<Record<string, unknown>>;
  readonly location: TokenLocation;
  readonly identityHeaders: readonly string[] | 'common' | 'none';
  /** `session`: the address is that of the frontend, and a session of the smoke user takes the place of a token. */
  readonly probeAs: 'bearer' | 'session';
  readonly timeoutMilliseconds: number;
  /** How many tasks may be behind the address, where AWS does not say. */
  readonly tasks: number;
};

/** A backend whose URL is an output of a deployed stack. */
export type BackendOutput = Omit<BackendInputs, 'url'> & {
  /** Id or name. */
  readonly stack: string;
  readonly output: string;
};

/** Members that the user cannot set. */
type OwnMembers = { readonly names: readonly string[]; readonly because: string; readonly example: string };

/** They bound the life of a smoke token; a token that never expires is a credential in a log. */
const OWN_CLAIMS: OwnMembers = {
  names: ['exp', 'iat', 'nbf', 'jti'],
  because:
    'The action sets them itself, so that a smoke token lives at most 120 seconds and each has its own jti.',
  example: '{"role": "user"}',
};

/** They say how a token is verified, or make the backend fetch a key from elsewhere. */
const OWN_HEADER: OwnMembers = {
  names: ['alg', 'crit', 'b64', 'enc', 'zip', 'jwk', 'jku', 'x5u', 'x5c'],
  because:
    'The algorithm is that of the input algorithm, and a token that is signed with your key brings no other key along.',
  example: '{"kid": "2024-05", "typ": "at+jwt"}',
};

/** An address that tokens may be sent to, or why the text is none. */
export const parseBackendUrl = (text: string): URL | { readonly title: string; readonly remedy: string } => {
  const wrong = (title: string, remedy: string) => ({ title, remedy });
  if (!URL.canParse(text)) return wrong('not a URL', 'Give the whole address, e.g. https://api.example.com.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    return wrong('has a user name or password in it', 'Remove what is before the @.');
  if (url.search !== '' || url.hash !== '')
    return wrong('has a query or fragment', 'Remove what follows ? or #; the path goes into probe-path.');
  if (!isProbeable(url))
    return wrong(
      'is not https',
      'Use https://: a token sent over plain HTTP can be read on the way. Only loopback is exempt.',
    );
  return url;
};

const backendUrl = (reader: InputReader): URL | undefined => {
  const text = reader.text('backend-url');
  if (text === '') return undefined;
  const parsed = parseBackendUrl(text);
  if (parsed instanceof URL) return parsed;
  const detail = 'The address is not one that a token may be sent to.';
  reader.refuse('backend-url', { title: parsed.title, detail, remedy: parsed.remedy });
  return undefined;
};

const backendOutput = (reader: InputReader): Pick<BackendOutput, 'stack' | 'output'> | undefined => {
  const text = reader.text('backend-url-output');
  if (text === '') return undefined;
  if (reader.text('backend-url') !== '') {
    reader.refuse('backend-url-output', {
      title: 'backend-url was given, too',
      detail: 'The address can only come from one of them.',
      remedy:
        'Remove backend-url, so that the address is that of what was deployed, or remove backend-url-output.',
    });
  }
  const [, stack, output] = /^([A-Za-z][\w/.-]*)\.([A-Za-z0-9]{1,255})$/.exec(text) ?? [];
  if (stack !== undefined && output !== undefined) return { stack, output };
  reader.refuse('backend-url-output', {
    title: 'not the output of a stack',
    detail: `${quoted(text)} was given.`,
    remedy: 'Give the stack and the name of its output with a dot between them, e.g. ChatAppStack.Url.',
  });
  return undefined;
};

/** Whether there is an address to ask, with tokens or with a session. */
export const namesBackend = (reader: InputReader): boolean =>
  reader.text('backend-url') !== '' ||
  reader.text('backend-url-output') !== '' ||
  reader.text('probe-as') === 'session';

/** Stands in for a missing `backend-url`, so that a wrong path is reported on the first run and not on the second. */
const ANY_BACKEND = new URL('https://backend.invalid');

const probePath = (reader: InputReader, base: URL = ANY_BACKEND): string => {
  const path = reader.text('probe-path');
  if (isPathOf(base, path)) return path;
  reader.refuse('probe-path', {
    title: 'not a path',
    detail: `${quoted(path)} was given.`,
    remedy:
      'Give a path on the backend that starts with one slash, e.g. /api/me. Other characters are percent-encoded.',
  });
  return '/';
};

const jsonObject = (
  reader: InputReader,
  name: 'claims' | 'token-header',
  own: OwnMembers,
): Readonly<Record<string, unknown>> => {
  const text = reader.text(name);
  if (text === '') return {};
  const parsed = parseJson(text);
  if (!isObject(parsed)) {
    reader.refuse(name, {
      title: 'not a JSON object',
      detail: 'The text could not be read as one.',
      remedy: `Give an object such as ${own.example}.`,
    });
    return {};
  }
  const refused = own.names.filter((member) => Object.hasOwn(parsed, member)).join(', ');
  if (refused !== '')
    reader.refuse(name, {
      title: `${refused} cannot be set`,
      detail: own.because,
      remedy: `Remove ${refused} from ${name}.`,
    });
  return { ...parsed };
};

const tokenLocation = (reader: InputReader): TokenLocation => {
  const found = parseTokenLocation(reader.text('token-location'));
  if ('header' in found) return found;
  const remedy =
    'Give one header line with {token} in it, e.g. Authorization: JWT {token}, X-Access-Token: {token} or Cookie: access_token_cookie={token}.';
  reader.refuse('token-location', { ...found, remedy });
  return BEARER;
};

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Headers that carry the token, frame the message or address the host are not identity headers. */
const NOT_IDENTITY =
  /^(authorization|proxy-authorization|cookie|host|connection|content-length|transfer-encoding|te|upgrade|expect)$/i;

const identityHeaders = (
  reader: InputReader,
  { header }: TokenLocation,
): readonly string[] | 'common' | 'none' => {
  const names = reader.names('identity-headers');
  if (names.length === 0) return 'common';
  if (names.length === 1 && names[0] === 'none') return 'none';
  const isOther = (name: string): boolean =>
    name === 'none' || NOT_IDENTITY.test(name) || name.toLowerCase() === header.toLowerCase();
  const wrong = names.find((name) => !HEADER_NAME.test(name) || isOther(name));
  if (wrong !== undefined || names.length > 20) {
    reader.refuse('identity-headers', {
      title: 'not a list of identity headers',
      detail:
        wrong === undefined ? 'More than 20 names were given.' : `${quoted(wrong)} cannot be used here.`,
      remedy: 'Give names of headers such as X-User-ID, or the word none alone.',
    });
  }
  return names;
};

const accepted = (reader: InputReader): StatusRanges => {
  const given = reader.text('accept-status');
  const parsed = parseStatusRanges(given);
  if (parsed.ok) return parsed.value;
  reader.refuse('accept-status', {
    title: 'not a list of statuses',
    detail: parsed.reason,
    remedy: 'Give numbers and ranges, e.g. 200-299,404.',
  });
  return [[200, 299]];
};

/** What a session in the place of a token needs, and what it cannot prove. */
const checkSession = (reader: InputReader, frontend: FrontendInputs | undefined): void => {
  const refuse = (title: string, remedy: string) =>
    reader.refuse('probe-as', { title, detail: 'probe-as is session.', remedy });
  if (!frontend?.credentials)
    refuse(
      frontend ? 'there is no smoke user' : 'there is no frontend-url',
      'Give frontend-url, smoke-user-email and smoke-user-password: the session is that of a login.',
    );
  if (reader.text('backend-url') !== '' || reader.text('backend-url-output') !== '')
    refuse(
      'an address of the backend was given, too',
      'Remove backend-url and backend-url-output, or remove probe-as if this address can be asked with tokens.',
    );
  if (reader.text('previous-key') === 'reject')
    refuse(
      'whether the previous key is refused cannot be seen through the frontend',
      'Remove previous-key, or let the load balancer send one path to the backend and give backend-url.',
    );
};

/**
 * Everything about the backend that is probed; empty when there is no `backend-url` and no `backend-url-output`. With
 * `probe-as: session` its address is that of the frontend.
 */
export const readBackend = (
  reader: InputReader,
  frontend: FrontendInputs | undefined,
): { readonly backend?: BackendInputs; readonly backendOutput?: BackendOutput } => {
  const probeAs = reader.choice('probe-as');
  if (probeAs === 'session') checkSession(reader, frontend);
  const url = probeAs === 'session' ? frontend?.url : backendUrl(reader);
  const from = probeAs === 'session' ? undefined : backendOutput(reader);
  const location = tokenLocation(reader);
  const shared = {
    probePath: probePath(reader, url),
    accept: accepted(reader),
    profile: reader.choice('profile'),
    claims: jsonObject(reader, 'claims', OWN_CLAIMS),
    tokenHeader: jsonObject(reader, 'token-header', OWN_HEADER),
    location,
    identityHeaders: identityHeaders(reader, location),
    timeoutMilliseconds: reader.wholeNumber('smoke-timeout-seconds') * 1000,
    probeAs,
    tasks: reader.wholeNumber('tasks'),
  };
  return {
    ...(url && { backend: { url, ...shared } }),
    ...(from && { backendOutput: { ...from, ...shared } }),
  };
};

/** Whether production is to be asked all the while it is changed. */
export const readAvailability = (reader: InputReader, mode: 'deploy' | 'verify'): boolean => {
  const isAsked = reader.flag('availability');
  if (isAsked && mode === 'verify') {
    reader.refuse('availability', {
      title: 'nothing is deployed in verify mode',
      detail: 'Availability is measured while production is changed.',
      remedy: 'Remove availability, or set it where you deploy or rotate.',
    });
  } else if (isAsked && !namesBackend(reader)) {
    reader.refuse('availability', {
      title: 'there is no backend-url',
      detail: 'Without it there is no address to ask whether production stays available.',
      remedy: 'Give the address of the backend in backend-url, or remove availability.',
    });
  }
  return isAsked;
};

/** What the log of the backend says of a token that it accepts; '' where that is not given. */
export const readLogSuccess = (reader: InputReader): string => {
  const text = reader.text('log-success');
  const isUnknown = reader.text('probe-as') === 'session' && text.includes('{jti}');
  if (text === '' || (/\{(?:jti|user)\}/.test(text) && !isUnknown)) return text;
  reader.refuse('log-success', {
    title: isUnknown
      ? 'the jti of a token that the frontend makes is not known'
      : 'names no token and no user',
    detail: `${quoted(text)} was given.`,
    remedy: `Put ${isUnknown ? '' : '{jti} or '}{user} into it, e.g. token accepted user={user}, so that a line is about this run.`,
  });
  return '';
};

/** What CloudWatch Logs allows (API reference of CreateLogGroup). */
const LOG_GROUP = /^[\w.\-/#]{1,512}$/;
const MOST_GROUPS = 10;

export const readLogGroups = (reader: InputReader): readonly string[] => {
  const groups = [...new Set(reader.names('log-groups'))];
  const wrong = groups.find((name) => !LOG_GROUP.test(name));
  if (wrong !== undefined || groups.length > MOST_GROUPS) {
    reader.refuse('log-groups', {
      title: 'not a list of log groups',
      detail:
        wrong === undefined
          ? `More than ${MOST_GROUPS} were given.`
          : `${quoted(wrong)} is not a name of one.`,
      remedy: 'Give names such as /ecs/chat-app, without their ARN.',
    });
  }
  if (groups.length > 0 && !namesBackend(reader)) {
    reader.refuse('log-groups', {
      title: 'there is no backend-url',
      detail: 'Without it no token is sent that the logs could show.',
      remedy: 'Give the address of the backend in backend-url, or remove log-groups.',
    });
  }
  return groups;
};
