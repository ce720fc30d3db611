'use client';

import { type ReactNode, useActionState } from 'react';

type Props = {
  readonly action: (notice: string, form: FormData) => Promise<string>;
  readonly label: string;
  readonly children: ReactNode;
};

/** One field and one button; shows below them what came of it. */
export function SendForm({ action, label, children }: Props) {
  const [notice, submit, pending] = useActionState(action, '');
  return (
    <form action={submit} className="send">
      {children}
      <button type="submit" disabled={pending}>
        {label}
      </button>
      <p role="status">{notice}</p>
    </form>
  );
}
