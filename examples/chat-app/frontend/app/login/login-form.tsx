'use client';

import { useActionState } from 'react';
import { login } from './actions.ts';

export function LoginForm() {
  const [notice, action, pending] = useActionState(login, '');
  return (
    <form action={action} className="card">
      <label>
        Email
        <input name="email" type="email" autoComplete="username" required />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" disabled={pending}>
        Log in
      </button>
      <p role="status">{notice}</p>
    </form>
  );
}
