import { createHash, timingSafeEqual } from 'node:crypto';

export type User = { readonly id: string; readonly name: string; readonly email: string };

/** Stand-ins for a database of users; a real app keeps a salted hash of a password for each of them. */
const DEMO_USERS: readonly User[] = [
  { id: 'user-ada', name: 'Ada', email: 'ada@example.com' },
  { id: 'user-grace', name: 'Grace', email: 'grace@example.com' },
];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The user with this email address, if the password is right. Takes as long for a wrong one as for the right one. */
export const authenticate = (
  email: unknown,
  password: unknown,
  demoPassword: string | undefined,
): User | undefined => {
  if (demoPassword === undefined || typeof email !== 'string' || typeof password !== 'string')
    return undefined;
  const right = timingSafeEqual(digest(password), digest(demoPassword));
  return right ? DEMO_USERS.find((user) => user.email === email.toLowerCase()) : undefined;
};
