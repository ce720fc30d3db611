'use server';

import { AuthError } from 'next-auth';
import { signIn } from '../../auth.ts';

/** @returns what to tell the user; a good login does not return but redirects to the chat. */
export const login = async (_: string, form: FormData): Promise<string> => {
  try {
    await signIn('credentials', {
      email: form.get('email'),
      password: form.get('password'),
      redirectTo: '/chat',
    });
    return '';
  } catch (error) {
    // The redirect of Next.js is an exception as well, and must get through.
    if (error instanceof AuthError) return 'Wrong email address or password';
    throw error;
  }
};
