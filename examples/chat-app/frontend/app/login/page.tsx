import { redirect } from 'next/navigation';
import { auth } from '../../auth.ts';
import { LoginForm } from './login-form.tsx';

export default async function LoginPage() {
  if (await auth()) redirect('/chat');
  return (
    <main className="narrow">
      <h1>Chat</h1>
      <LoginForm />
    </main>
  );
}
