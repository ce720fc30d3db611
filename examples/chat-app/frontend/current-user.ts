import 'server-only';
import { redirect } from 'next/navigation';
import { auth } from './auth.ts';
import type { User } from './users.ts';

/** Who is logged in; sends everybody else to the login page. */
export const currentUser = async (): Promise<User> => {
  const { user } = (await auth()) ?? {};
  if (!user?.id) redirect('/login');
  return { id: user.id, name: user.name ?? '', email: user.email ?? '' };
};
