import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding, FindingText } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';
import { HTTPS_ADDRESS, keepOutOfCaches, type Place, pageCached } from './findings.ts';
import type { Failure, Obstacle } from './login.ts';
import type { PageResult } from './page.ts';
import type { Seen } from './seen.ts';
import { type Topic, topicOf, wordOf } from './words.ts';

/** Findings for the login of the smoke user. */

type Said = Omit<FindingText, 'where'>;

const LOG = 'Look at the log of the frontend at this time.';
const VERIFY = 'Then run mode: verify.';

const BY_ERROR: Readonly<Record<string, string>> = {
  CredentialsSignin:
    'Check smoke-user-email and smoke-user-password, the names in login-fields, and that the frontend reaches the backend that checks them.',
  Configuration:
    'authorize or a callback failed, or there is no such provider: look at the log of the frontend, whether it reaches the backend, and at login-provider.',
  AccessDenied: 'The callback signIn turned the user away: look at which users it lets in.',
};

const BY_TOPIC: Readonly<Record<Topic, Omit<Said, 'detail'>>> = {
  'a second factor': {
    title: 'The login of the smoke user asks for a second factor',
    remedy:
      'Let the smoke user log in without a second factor, which nothing can enter here; such a user may do little.',
  },
  'a locked account': {
    title: 'The account of the smoke user seems to be locked',
    remedy: `Unlock the smoke user, and look at what locked it: a wrong password of an earlier run, or a limit. ${VERIFY}`,
  },
  'too many attempts': {
    title: 'The frontend limits the logins of the smoke user',
    remedy:
      'Wait until the limit is over, exempt the smoke user or this runner from it, and run mode: verify.',
  },
};

const refusedWith = (error: string, code: string): Said => {
  const topic = topicOf(`${error} ${code}`);
  return {
    title: 'The frontend refuses the login of the smoke user',
    detail: `It came back with error=${wordOf(error)}${code === '' ? '' : ` and code=${wordOf(code)}`}.`,
    remedy:
      BY_ERROR[error] ??
      `${LOG} The words of the app stand in the address that a browser shows after such a login.`,
    ...(topic && BY_TOPIC[topic]),
  };
};

const otherOrigin = (place: string): Said => ({
  title: 'The login leads to another address than frontend-url',
  detail: `It leads to ${place}.`,
  remedy:
    'Set AUTH_URL (v5) or NEXTAUTH_URL (v4) of the frontend to its public address, or pass X-Forwarded-Proto and X-Forwarded-Host on; or set frontend-url to the address that people use.',
});

/** What an answer calls for that comes from a server in trouble, or from none; undefined for any other one. */
const trouble = ({ status }: Seen): string | undefined => {
  if (status === 429)
    return 'Something limits the rate of requests: exempt the user agent cdk-jwt-deploy, or wait and run mode: verify.';
  if (status > 0 && status < 500) return undefined;
  return `Look whether the tasks of the frontend are healthy, whether the load balancer reaches them and they reach the backend, and at their log. ${VERIFY}`;
};

/** The same where the password has not been looked at. */
const troubleBefore = (seen: Seen): string | undefined => {
  const remedy = trouble(seen);
  return remedy === undefined || seen.status === 429
    ? remedy
    : `Whether the password is right is not known. ${remedy}`;
};

const BY_OBSTACLE: Readonly<Record<Exclude<Obstacle, 'none'>, string>> = {
  methods: `No form can be sent this way: let the behavior of CloudFront for this path allow POST (allowedMethods: AllowedMethods.ALLOW_ALL), and lead it to the frontend. ${VERIFY}`,
  firewall: `A firewall stands before the frontend: let the user agent cdk-jwt-deploy and forms with a password through. ${VERIFY}`,
  origin: `The frontend takes itself for another origin than frontend-url: set ORIGIN (adapter-node of SvelteKit), or hand X-Forwarded-Proto and X-Forwarded-Host on. ${VERIFY}`,
  'small-buffers': `The session cookie may be larger than the buffers of nginx, which then answers so: set proxy_buffer_size to 16k and proxy_buffers to 8 16k. ${VERIFY}`,
};

type Of<Kind extends Failure['kind']> = Extract<Failure, { readonly kind: Kind }>;
type Route = Place['route'];

const CSRF_REFUSED: Said = {
  title: 'The frontend refuses its own csrf token, twice',
  detail:
    'The task that made the token has another secret than the one that read it, or cookies are lost on the way.',
  remedy:
    'Wait until the old tasks are gone and run mode: verify. A proxy must hand Cookie and Set-Cookie on.',
};

const noCsrf = ({ seen }: Of<'no-csrf'>, route: Route): Said => ({
  title: 'The login could not begin: no csrf token came',
  detail: `${route('csrf')} gave ${seen.text}.`,
  remedy: troubleBefore(seen) ?? `First ${AGAIN}. If it comes back: ${LOG}`,
});

const cookieRefused = ({ cookie }: Of<'cookie-refused'>): Said => ({
  title: 'A browser refuses the session cookie of the frontend, so no user is logged in',
  detail: `The login sets ${cookie.name}, which is refused for ${cookie.reason}.`,
  remedy: 'Look at cookies in the configuration of Auth.js, and at what changes Set-Cookie on the way.',
});

const unexpected = ({ seen, obstacle, provider }: Of<'unexpected'>, route: Route): Said => ({
  title: 'The login was not answered with a redirect',
  detail: `${route(`callback/${provider}`)} gave ${seen.text}.`,
  remedy:
    (obstacle === 'none' ? troubleBefore(seen) : BY_OBSTACLE[obstacle]) ??
    `The app needs a credentials provider with the id ${provider}; for another id set login-provider. ${LOG}`,
});

const ledAway = ({ place, topic }: Of<'led-away'>): Said => ({
  ...BY_TOPIC[topic],
  detail: `It leads to ${place}, without a session.`,
});

const noCookie = (route: Route): Said => ({
  title: 'The login leads on, but without a session cookie',
  detail: `The browser has no cookie that it would send to ${route('session')}, so no user is logged in.`,
  remedy:
    'Look at the callbacks of Auth.js, at Path and Domain of its cookies, and whether a proxy hands Set-Cookie on.',
});

const otherUser = (route: Route): Said => ({
  title: 'The login of the smoke user gives the session of another user',
  detail: `The email in the answer of ${route('session')} is not smoke-user-email.`,
  remedy:
    'Look at what authorize returns and at the callbacks jwt and session. If the frontend writes the address in another way, give that one in smoke-user-email.',
});

const noSession = ({ seen, isCached }: Of<'no-session'>, route: Route): Said => ({
  title: 'The login works, but the frontend does not know its own session afterwards',
  detail: isCached
    ? `${route('session')} gave an answer that was given before: a cache keeps it.`
    : `${route('session')} gave ${seen?.text ?? 'no user'}.`,
  remedy: isCached
    ? keepOutOfCaches(route('*'))
    : ((seen && trouble(seen)) ??
      'Tasks with different secrets behave so, and callbacks jwt and session that fail or drop the user. Look at the log of the frontend.'),
});

const saidOf = (result: Failure, route: Route): Said => {
  switch (result.kind) {
    case 'no-csrf':
      return noCsrf(result, route);
    case 'csrf-refused':
      return CSRF_REFUSED;
    case 'cookie-refused':
      return cookieRefused(result);
    case 'refused':
      return refusedWith(result.error, result.code);
    case 'unexpected':
      return unexpected(result, route);
    case 'other-origin':
      return otherOrigin(result.place);
    case 'led-away':
      return ledAway(result);
    case 'no-cookie':
      return noCookie(route);
    case 'no-session':
      return noSession(result, route);
    case 'other-user':
      return otherUser(route);
  }
};

type Page<Kind extends PageResult['kind']> = Extract<PageResult, { readonly kind: Kind }>;

const NOT_LET_IN = {
  title: 'The smoke user is logged in, but the page of login-redirect does not let them in',
  remedy:
    'Look at the middleware and at what the page asks for: the name and salt of the session cookie and the secret there must be those of Auth.js (getToken: cookieName, secret, secureCookie), and roles must fit the smoke user.',
} as const;

const elsewhere = ({ place, topic }: Page<'elsewhere'>): Said => ({
  title: 'The login ends at another page than login-redirect',
  remedy:
    'Set login-redirect to that page if it is the one that is meant; else look at the redirect callback, and at what the middleware and the page want of the smoke user.',
  ...(topic && BY_TOPIC[topic]),
  detail: `It ends at ${place}.`,
});

const pageFailed = ({ place, seen }: Page<'failed'>): Said => ({
  title: 'The smoke user is logged in, but the page of login-redirect is not shown',
  detail: `${place} gave ${seen.text}.`,
  remedy:
    seen.status === 404
      ? 'Set login-redirect to a page that there is.'
      : (trouble(seen) ??
        'Look at which users may see it, at what stands before it, at what the page needs from the backend, and at the log of the frontend.'),
});

/** Before the login everybody is a stranger. */
const noSignIn = ({ trouble: what }: Page<'no-sign-in'>): Said => {
  const led = 'Without a session, the page of login-redirect leads';
  switch (what.kind) {
    case 'other-origin':
      return {
        ...otherOrigin(what.place),
        title: 'The page of login-redirect leads to a sign-in page at another address than frontend-url',
        detail: `${led} to ${what.place}.`,
      };
    case 'loop':
      return {
        title: 'Nobody can log in: the sign-in page leads in a circle',
        detail: `${led} to ${what.place} after ten redirects.`,
        remedy: 'Leave the sign-in page out of the matcher of the middleware, which leads strangers to it.',
      };
    case 'failed':
      return {
        title: 'Nobody can log in: the sign-in page is not shown',
        detail: `${led} to ${what.place}, which gave ${what.seen.text}.`,
        remedy:
          trouble(what.seen) ??
          'Look at where the middleware leads strangers, and at pages.signIn in the configuration of Auth.js: the page must be there, and shown to all.',
      };
  }
};

type Open = Page<'below' | 'same' | 'not-compared' | 'kept-shell'>;

const saidOfPage = (page: Exclude<PageResult, { readonly kind: 'shown' | 'kept' } | Open>): Said => {
  switch (page.kind) {
    case 'other-origin':
      return otherOrigin(page.place);
    case 'sent-away':
      return { ...NOT_LET_IN, detail: `It leads to ${page.place}, as it does without a session.` };
    case 'same-form':
      return { ...NOT_LET_IN, detail: `${page.place} asks for a password, as it does without a session.` };
    case 'elsewhere':
      return elsewhere(page);
    case 'loop':
      return {
        title: 'The smoke user is logged in, but the page of login-redirect leads in a circle',
        detail: `After ten redirects it leads to ${page.place}.`,
        remedy: 'Look at the middleware: one side takes the user for logged in, the other does not.',
      };
    case 'failed':
      return pageFailed(page);
    case 'no-sign-in':
      return noSignIn(page);
    case 'lost-form':
      return {
        title: 'Nobody can log in: the form of the sign-in page is sent to plain http',
        detail: `A browser sends it to ${page.place}, from where it does not arrive.`,
        remedy: HTTPS_ADDRESS,
      };
  }
};

const saidOfOpen = (page: Open): Omit<Said, 'title'> => {
  switch (page.kind) {
    case 'below':
      return {
        detail: `The login ends at ${page.place}, which is below it.`,
        remedy: 'If that is the page that is meant, set login-redirect to it.',
      };
    case 'same':
      return {
        detail:
          'The session is valid, but the page has the same words without it. Where scripts make the page, only a browser sees more.',
        remedy:
          'Set login-redirect to a page of which the server shows strangers another one, or try it by hand.',
      };
    case 'kept-shell':
      return {
        detail: `${page.place} came from a cache (Age, X-Cache), which had none for a session that had just begun. Where scripts make the page, only a browser sees more.`,
        remedy:
          'Keep the page out of the cache if the server makes it for each user; else set login-redirect to one that it does make, or try it by hand.',
      };
    case 'not-compared':
      return {
        detail: `The session is valid, but what the page is without it is not known: ${page.place} gave ${page.seen.text}.`,
        remedy: trouble(page.seen) ?? `Look at what stands before the frontend. ${VERIFY}`,
      };
  }
};

const failed = defineFinding('login-failed', { error: 'login-failed' }, (said: Said, where: string) => ({
  ...said,
  where,
}));

export const loginFailed = (result: Failure, place: Place): ErrorFinding =>
  failed(saidOf(result, place.route), place.where);

const pageNotEstablished = defineFinding(
  'login-page-not-established',
  'warning',
  (page: Open, where: string) => ({
    title: 'Whether the smoke user is shown the page of login-redirect was not established',
    ...saidOfOpen(page),
    where,
  }),
  { leavesOpen: true },
);

/** The session is there, and the page that needs it is not, or is not known to be. */
export const pageNotShown = (
  page: Exclude<PageResult, { readonly kind: 'shown' }>,
  where: string,
): Finding => {
  switch (page.kind) {
    case 'below':
    case 'same':
    case 'not-compared':
    case 'kept-shell':
      return pageNotEstablished(page, where);
    case 'kept':
      return pageCached(page.place, where);
    default:
      return failed(saidOfPage(page), where);
  }
};

export const leadsToHttp = defineFinding(
  'frontend-leads-to-http',
  'warning',
  ({ where }: Place) => ({
    title: 'The frontend leads browsers from https to plain http',
    detail:
      'It names its own host with http://. A browser gets on to https from there, by HSTS or a redirect, but may send cookies without Secure in clear, and what scripts send there may not arrive.',
    remedy: HTTPS_ADDRESS,
    where,
  }),
  { leavesOpen: true },
);

/** The login came to its end, and a stranger is shown no session, so a user was logged in. */
export const loginUserNotShown = defineFinding(
  'login-user-not-shown',
  'notice',
  ({ where, route }: Place) => ({
    title: 'Whether the session after the login is that of the smoke user was not established',
    detail: `The answer of ${route('session')} shows a user, but no email to compare with smoke-user-email.`,
    remedy: 'To have it compared, keep user.email in the session callback.',
    where,
  }),
  { leavesOpen: true },
);
