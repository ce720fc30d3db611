import { type InputReader, quoted } from './reader.ts';

/** The account that everything must happen in, 12 digits; '' when any will do. */
export const readAccountId = (reader: InputReader): string => {
  const accountId = reader.text('account-id');
  if (accountId === '' || /^\d{12}$/.test(accountId)) return accountId;
  reader.refuse('account-id', {
    title: 'not an account number',
    detail: `${quoted(accountId)} was given.`,
    remedy: 'Give the 12 digits, in quotes so that YAML keeps them.',
  });
  return accountId;
};
