/** Credentials in the configuration of git, as actions/checkout and people leave them there. Pure: text in, answer out. */

/** https://git-scm.com/docs/git-config, and actions/checkout, src/git-auth-helper.ts. */
const CREDENTIALS: readonly RegExp[] = [
  // `http.<url>.extraheader`, where actions/checkout puts the token of the job.
  /\bextraheader\s*=.*\bauthorization\s*:/i,
  // A user and a password in an address, also in the name of a section such as `url.<address>.insteadOf`.
  /\bhttps?:\/\/[^\s/"@:]*:[^\s/"@]+@/i,
  // A token in place of the user; a shorter one is likely to be a name.
  /\bhttps?:\/\/[^\s/"@:]{20,}@/i,
  // A helper that prints the password itself.
  /\bhelper\s*=.*\bpassword=/i,
  // The key of `ssh-key` of actions/checkout.
  /\bsshcommand\s*=.*\s-i\s/i,
];

const withoutComments = (config: string): readonly string[] =>
  config.split(/\r?\n/).filter((line) => !/^\s*[#;]/.test(line));

export const holdsGitCredentials = (config: string): boolean =>
  withoutComments(config).some((line) => CREDENTIALS.some((pattern) => pattern.test(line)));

/**
 * Paths of `include` and `includeIf`, as they are written: actions/checkout keeps the token in a file of RUNNER_TEMP since
 * version 6 and includes it. Whether a condition holds is not looked at.
 */
export function includedConfigs(config: string): readonly string[] {
  const paths: string[] = [];
  let inInclude = false;
  for (const line of withoutComments(config)) {
    const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1];
    if (section !== undefined) inInclude = /^include(if)?$/i.test(section);
    const path = inInclude ? /(?:^|\])\s*path\s*=\s*(.+?)\s*$/i.exec(line)?.[1] : undefined;
    if (path !== undefined) paths.push(path.replace(/^"(.*)"$/, '$1'));
  }
  return paths;
}
