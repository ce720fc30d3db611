'use server';

import { revalidatePath } from 'next/cache';
import { signOut } from '../../auth.ts';
import { BackendError, postFile, postMessage } from '../../backend.ts';
import { currentUser } from '../../current-user.ts';

/** Runs a call of the backend and shows the page anew. @returns what to tell the user. */
const attempt = async (work: () => Promise<string>): Promise<string> => {
  try {
    const notice = await work();
    revalidatePath('/chat');
    return notice;
  } catch (error) {
    if (error instanceof BackendError) return error.message;
    throw error;
  }
};

// Everybody can call an action, from any page or none: each one asks who the user is.

export const sendMessage = async (_: string, form: FormData): Promise<string> => {
  const user = await currentUser();
  return attempt(async () => {
    await postMessage(user, String(form.get('text') ?? ''));
    return '';
  });
};

export const sendFile = async (_: string, form: FormData): Promise<string> => {
  const user = await currentUser();
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') return 'Choose a file first';
  return attempt(async () => {
    const { name, size, sha256 } = await postFile(user, file);
    return `${name} arrived: ${size} bytes, SHA-256 ${sha256.slice(0, 12)}…`;
  });
};

export const logOut = async (): Promise<void> => {
  await signOut({ redirectTo: '/login' });
};
