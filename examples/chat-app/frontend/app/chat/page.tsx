import type { Metadata } from 'next';
import { BackendError, listMessages } from '../../backend.ts';
import { currentUser } from '../../current-user.ts';
import type { User } from '../../users.ts';
import { logOut, sendFile, sendMessage } from './actions.ts';
import { SendForm } from './send-form.tsx';

export const metadata: Metadata = { title: 'Chat' };

export default async function ChatPage() {
  const user = await currentUser();
  return (
    <main>
      <header>
        <h1>Chat</h1>
        <span>{user.name}</span>
        <form action={logOut}>
          <button type="submit" className="quiet">
            Log out
          </button>
        </form>
      </header>
      <Messages user={user} />
      <SendForm action={sendMessage} label="Send">
        <input name="text" aria-label="Message" placeholder="Write a message" maxLength={2000} required />
      </SendForm>
      <SendForm action={sendFile} label="Upload">
        <input name="file" aria-label="File" type="file" required />
      </SendForm>
    </main>
  );
}

async function Messages({ user }: { readonly user: User }) {
  try {
    const messages = await listMessages(user);
    if (messages.length === 0) return <p className="empty">No messages yet: write the first one.</p>;
    return (
      <ol className="messages">
        {messages.map(({ id, user: author, text }) => (
          <li key={id} className={author === user.id ? 'mine' : ''}>
            <small>{author}</small>
            {text}
          </li>
        ))}
      </ol>
    );
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return <p role="alert">{error.message}</p>;
  }
}
