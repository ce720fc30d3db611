import { isObject, parseJson } from '../lib/json.ts';
import { isPathOf, isProbeable } from '../lib/probe-address.ts';
import type { Secret } from '../redaction/secret.ts';
import { type InputReader, quoted } from './reader.ts';
import type { SecretInputs } from './secrets.ts';
import { INPUTS } from './table.ts';

export type FrontendInputs = {
  /** Origin and path prefix, without user info, query and fragment. */
  readonly url: URL;
  /** The one of `other-secrets` that `frontend-secret-name` names; absent when the default is not among them. */
  readonly sessionSecret?: Secret;
  /** Path of the routes of Auth.js below `url`, without a slash at its end; '' where they are at its root. */
  readonly authPath: string;
  readonly credentials?: Credentials;
  /** A path of the same origin, perhaps with a query. */
  readonly loginRedirect: string;
};

export type Credentials = {
  readonly email: string;
  readonly password: Secret;
  /** Id of the provider. */
  readonly provider: string;
  /** Names of the form's fields and their values, with `{email}` and `{password}` in them. */
  readonly fields: Readonly<Record<string, string>>;
};

const DEFAULT_SECRET_NAME = INPUTS['frontend-secret-name'].default;

const frontendUrl = (reader: InputReader): URL | undefined => {
  const text = reader.text('frontend-url');
  if (text === '') return undefined;
  const wrong = (title: string, remedy: string): undefined => {
    reader.refuse('frontend-url', {
      title,
      detail: 'The address is not one that a login may be sent to.',
      remedy,
    });
  };
  if (!URL.canParse(text))
    return wrong('not a URL', 'Give the whole address, e.g. https://chat.example.com.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    return wrong('has a user name or password in it', 'Remove what is before the @.');
  if (url.search !== '' || url.hash !== '')
    return wrong('has a query or fragment', 'Remove what follows ? or #.');
  if (!isProbeable(url))
    return wrong(
      'is not https',
      'Use https://: a password sent over plain HTTP can be read on the way. Only loopback is exempt.',
    );
  return url;
};

const sessionSecret = (reader: InputReader, { otherSecrets }: SecretInputs): Secret | undefined => {
  const name = reader.text('frontend-secret-name');
  const secret = otherSecrets.find((each) => each.name === name);
  if (!secret && name !== DEFAULT_SECRET_NAME) {
    reader.refuse('frontend-secret-name', {
      title: 'is not among other-secrets',
      detail: `${quoted(name)} was given, and no line of other-secrets has that name.`,
      remedy: 'Add a line NAME=value for it to other-secrets, where the value comes from secrets.NAME.',
    });
  }
  return secret;
};

/** Id of a provider as it stands in a path. */
const providerId = (reader: InputReader): string => {
  const id = reader.text('login-provider');
  if (/^[\w.-]{1,64}$/.test(id)) return id;
  reader.refuse('login-provider', {
    title: 'not the id of a provider',
    detail: `${quoted(id)} was given.`,
    remedy: 'Give the id of the credentials provider as it stands in the code of the frontend.',
  });
  return INPUTS['login-provider'].default;
};

/** What a form must not set, because the login sets it. */
const OWN_FIELDS = ['csrfToken', 'callbackUrl'];
const MOST_FIELDS = 20;

const whyNoFields = (fields: unknown, { texts }: SecretInputs): string | undefined => {
  if (!isObject(fields)) return 'The text could not be read as a JSON object.';
  const values = Object.values(fields);
  if (values.some((value) => typeof value !== 'string')) return 'A field has a value that is no text.';
  if (values.length > MOST_FIELDS) return `More than ${MOST_FIELDS} fields were given.`;
  const own = OWN_FIELDS.filter((name) => Object.hasOwn(fields, name));
  if (own.length > 0) return `${own.join(' and ')} cannot be set: the login sets it.`;
  if (!values.some((value) => String(value).includes('{password}'))) return 'No field has {password} in it.';
  const isSecret = (value: string) =>
    texts.some((text) => text.trim().length >= 8 && value.includes(text.trim()));
  return values.some((value) => isSecret(String(value)))
    ? 'A field holds a secret, which anybody who reads the workflow could see.'
    : undefined;
};

const loginFields = (reader: InputReader, secrets: SecretInputs): Readonly<Record<string, string>> => {
  const fields = parseJson(reader.text('login-fields'));
  const detail = whyNoFields(fields, secrets);
  if (detail === undefined) return fields as Readonly<Record<string, string>>;
  const { default: usual } = INPUTS['login-fields'];
  reader.refuse('login-fields', {
    title: 'not the fields of a form',
    detail,
    remedy: `Give names and values, with {email} and {password} for those of the smoke user: ${usual}`,
  });
  return {};
};

const credentials = (reader: InputReader, secrets: SecretInputs): Credentials | undefined => {
  const { smokeUserPassword: password } = secrets;
  const form = { provider: providerId(reader), fields: loginFields(reader, secrets) };
  const email = reader.text('smoke-user-email');
  if (email === '' && password === undefined) return undefined;
  if (email === '' || password === undefined) {
    const [missing, given] =
      email === '' ? (['email', 'password'] as const) : (['password', 'email'] as const);
    reader.refuse(`smoke-user-${missing}`, {
      title: 'is missing',
      detail: `smoke-user-${given} was given alone. A secret that this job may not read arrives empty.`,
      remedy: `Give both smoke-user-email and smoke-user-password, or none of them.`,
    });
    return undefined;
  }
  if (!/^[^\s@]{1,128}@[^\s@]{1,255}$/.test(email)) {
    reader.refuse('smoke-user-email', {
      title: 'not an email address',
      detail: 'It needs one @ and no white space.',
      remedy: 'Give the address with which the smoke user logs in, e.g. smoke@example.com.',
    });
  }
  if (/[\r\n]/.test(password.reveal()) || password.reveal().trim() === '') {
    reader.refuse('smoke-user-password', {
      title: 'is only white space or has a line break',
      detail: 'No sign-in form sends such a password, so the secret was stored wrongly.',
      remedy:
        'Store it again without a line break: printf %s "$PASSWORD" | gh secret set SMOKE_USER_PASSWORD',
    });
  }
  return { email, password, ...form };
};

/** Stands in for a missing `frontend-url`, so that a wrong path is reported on the first run and not on the second. */
const ANY_FRONTEND = new URL('https://frontend.invalid');

const loginRedirect = (reader: InputReader, base: URL = ANY_FRONTEND): string => {
  const path = reader.text('login-redirect');
  const safe = /^\/(?!\/)[\x21-\x7e]*$/.test(path) && !/[#\\]/.test(path) && URL.canParse(path, base.origin);
  if (safe && new URL(path, base.origin).origin === base.origin) return path;
  reader.refuse('login-redirect', {
    title: 'not a path',
    detail: `${quoted(path)} was given.`,
    remedy: 'Give the path of the page after the login, which starts with one slash, e.g. /chat.',
  });
  return '/';
};

const authPath = (reader: InputReader, base: URL = ANY_FRONTEND): string => {
  const path = reader.text('auth-path');
  if (isPathOf(base, path) && !path.includes('?')) return path.replace(/\/+$/, '');
  reader.refuse('auth-path', {
    title: 'not a path',
    detail: `${quoted(path)} was given.`,
    remedy: 'Give the path of the routes below frontend-url, which starts with one slash, e.g. /api/auth.',
  });
  return INPUTS['auth-path'].default;
};

/** Everything about the frontend that is asked; undefined when there is no `frontend-url`. */
export const readFrontend = (reader: InputReader, secrets: SecretInputs): FrontendInputs | undefined => {
  const url = frontendUrl(reader);
  const secret = sessionSecret(reader, secrets);
  const user = credentials(reader, secrets);
  const shared = {
    authPath: authPath(reader, url),
    loginRedirect: loginRedirect(reader, url),
    ...(secret && { sessionSecret: secret }),
    ...(user && { credentials: user }),
  };
  if (url) return { url, ...shared };
  if (user && !reader.problems.some(({ where }) => where === 'frontend-url')) {
    reader.refuse('frontend-url', {
      title: 'is missing',
      detail: 'smoke-user-email and smoke-user-password were given, and there is no frontend to log in to.',
      remedy: 'Give the address of the frontend, e.g. https://chat.example.com, or remove the smoke user.',
    });
  }
  return undefined;
};
