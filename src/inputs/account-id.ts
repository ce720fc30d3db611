import { type InputReader, quoted } from './reader.ts';

/** The account that everything must happen in, 12 digits; '' when any will do. */
export const readAccountId = (reader: InputReader): string => {
  const accountId = reader.text('account-id');
  if (accountId === '' || /^\d{12}$/.test(accountId)) return accountId;
  reader.problem(
    'account-id',
    'not an account number',
    `${quoted(accountId)} was given.`,
    'Give the 12 digits, in quotes so that YAML keeps them.',
  );
  return accountId;
};
