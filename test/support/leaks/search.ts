import { type LeakForm, leakForms } from './forms.ts';
import { encryptedTokens, type Match, signedTokens } from './tokens.ts';

export type Hit = Match & { readonly form: string; readonly secret: string };

/** One secret with all that is looked for; made once, used for every place. */
export type Needle = {
  readonly name: string;
  readonly secret: string;
  readonly forms: readonly { readonly form: string; readonly text: string }[];
  /** Every run of `WINDOW` characters of a form, and where it is. */
  readonly windows: ReadonlyMap<string, { readonly form: number; readonly offset: number }>;
};

/** A common run of at least 2 * WINDOW - 1 characters always covers one whole window of the text at a multiple of WINDOW. */
const WINDOW = 8;
/** So much of a secret is a leak of its own. */
const SHORTEST_PART = 2 * WINDOW;

const latin1 = ({ form, bytes }: LeakForm) => ({ form, text: bytes.toString('latin1') });

export const makeNeedle = (name: string, secret: string): Needle => {
  const forms = leakForms(secret).map(latin1);
  const windows = new Map<string, { form: number; offset: number }>();
  for (const [form, { text }] of forms.entries()) {
    for (let offset = 0; text.length >= SHORTEST_PART && offset + WINDOW <= text.length; offset += 1) {
      const window = text.slice(offset, offset + WINDOW);
      if (!windows.has(window)) windows.set(window, { form, offset });
    }
  }
  return { name, secret, forms, windows };
};

const occurrences = (text: string, part: string): Match[] => {
  const found: Match[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    found.push({ start: at, end: at + part.length });
  }
  return found;
};

/** The longest run around a matching window that text and form have in common. */
const grow = (text: string, at: number, form: string, offset: number): Match => {
  let before = 0;
  while (at > before && offset > before && text[at - before - 1] === form[offset - before - 1]) before += 1;
  let after = WINDOW;
  while (
    at + after < text.length &&
    offset + after < form.length &&
    text[at + after] === form[offset + after]
  ) {
    after += 1;
  }
  return { start: at - before, end: at + after };
};

const partsOf = (text: string, needle: Needle): Hit[] => {
  const hits: Hit[] = [];
  for (let at = 0; at + WINDOW <= text.length; at += WINDOW) {
    const known = needle.windows.get(text.slice(at, at + WINDOW));
    const form = known === undefined ? undefined : needle.forms[known.form];
    if (known === undefined || form === undefined) continue;
    const match = grow(text, at, form.text, known.offset);
    if (match.end - match.start < SHORTEST_PART) continue;
    const length = match.end - match.start;
    hits.push({ ...match, form: `${length} characters of the ${form.form} form`, secret: needle.name });
    at += Math.floor((match.end - at - 1) / WINDOW) * WINDOW;
  }
  return hits;
};

const overlap = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;

const wholesOf = (text: string, needle: Needle): Hit[] => [
  ...needle.forms.flatMap(({ form, text: part }) =>
    occurrences(text, part).map((match) => ({ ...match, form, secret: needle.name })),
  ),
  ...signedTokens(text, needle.secret).map((match) => ({
    ...match,
    form: 'a token signed with it',
    secret: needle.name,
  })),
];

/** Everything of the secrets in a text, given as the latin1 reading of its bytes. */
export const hitsIn = (text: string, needles: readonly Needle[]): Hit[] => [
  ...needles.flatMap((needle) => {
    const wholes = wholesOf(text, needle);
    const parts = partsOf(text, needle).filter((part) => !wholes.some((whole) => overlap(part, whole)));
    return [...wholes, ...parts];
  }),
  ...encryptedTokens(text).map((match) => ({ ...match, form: 'an encrypted token', secret: 'session' })),
];

const LINE_BREAK = /\r?\n[ \t]*/g;

/** The text as if it had been wrapped: what is found here and not above was spread over lines. */
export const hitsAcrossLines = (
  text: string,
  direct: readonly Hit[],
  needles: readonly Needle[],
): { joined: string; all: Hit[]; spread: Hit[] } => {
  const joined = text.replace(LINE_BREAK, '');
  if (joined.length === text.length) return { joined, all: [], spread: [] };
  const known = new Map<string, number>();
  for (const { form, secret } of direct) {
    known.set(`${secret}/${form}`, (known.get(`${secret}/${form}`) ?? 0) + 1);
  }
  const all = hitsIn(joined, needles);
  const spread = all.filter(({ form, secret }) => {
    const rest = (known.get(`${secret}/${form}`) ?? 0) - 1;
    known.set(`${secret}/${form}`, rest);
    return rest < 0;
  });
  const named = spread.map((hit) => ({ ...hit, form: `${hit.form}, over several lines` }));
  return { joined, all, spread: named };
};
