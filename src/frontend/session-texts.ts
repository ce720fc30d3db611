/** A text in a session, and where it stands, e.g. `user.accessToken`. */
type SessionText = { readonly path: string; readonly text: string };

const MOST_VALUES = 5_000;

/** Names of members are the app's own, so only what looks like an identifier is repeated. */
const step = (name: string): string => (/^[A-Za-z_$][\w$-]{0,39}$|^\d{1,3}$/.test(name) ? name : '?');

/** All texts in a JSON value. A loop and not a recursion: what a server nests must not become our call stack. */
export const textsIn = (session: unknown): readonly SessionText[] => {
  const found: SessionText[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: session }];
  for (let seen = 0; seen < MOST_VALUES; seen += 1) {
    const next = open.shift();
    if (next === undefined) break;
    const { path, value } = next;
    if (typeof value === 'string') found.push({ path, text: value });
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (open.length >= MOST_VALUES) break;
      open.push({ path: (path === '' ? step(name) : `${path}.${step(name)}`).slice(0, 80), value: member });
    }
  }
  return found;
};
