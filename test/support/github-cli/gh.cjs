/**
 * A stand-in for gh, because the tests cannot reach GitHub: its words and exit codes are those of cli/cli
 * (internal/ghcmd, pkg/cmd/secret, pkg/cmd/variable, pkg/cmd/factory). FAKE_GH names the file of its state.
 */
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');

const file = process.env.FAKE_GH;
const state = JSON.parse(readFileSync(file, 'utf8'));
const [command, verb, ...rest] = process.argv.slice(2);
const flag = (...names) => {
  const at = rest.findIndex((word) => names.includes(word));
  return at < 0 ? undefined : rest[at + 1];
};
const environment = flag('--env', '-e');
const organization = /organization-(secrets|variables)/.exec(verb)?.[1];
const address = `https://api.github.com/repos/acme/chat/${environment ? `environments/${environment}` : 'actions'}`;

appendFileSync(
  `${file}.log`,
  `${JSON.stringify({ args: process.argv.slice(2), env: process.env, directory: process.cwd() })}\n`,
);

const fail = (message, code = 1) => {
  process.stderr.write(`${message}\n`);
  process.exit(code);
};
const purpose = verb === 'set' ? 'failed to fetch public key' : `failed to get ${command}s`;
const http = (status, words, more = '') =>
  fail(`${purpose}: HTTP ${status}: ${words} (${address}/secrets?per_page=100)${more}`);

const kind = state.fails?.[`${command} ${verb}`] ?? state.fails?.all;
switch (kind) {
  case 'not logged in':
    fail(
      'To get started with GitHub CLI, please run:  gh auth login\nAlternatively, populate the GH_TOKEN environment variable with a GitHub API authentication token.',
      4,
    );
    break;
  case 'bad credentials':
    http(401, 'Bad credentials', '\nTry authenticating with:  gh auth login');
    break;
  case 'no repository':
    fail('failed to run git: fatal: not a git repository (or any of the parent directories): .git');
    break;
  case 'no remote':
    fail('no git remotes found');
    break;
  case 'foreign remote':
    fail(
      'none of the git remotes configured for this repository point to a known GitHub host. To tell gh about a new GitHub host, please use `gh auth login`',
    );
    break;
  case 'several remotes':
    if (!flag('--repo'))
      fail(
        'multiple remotes detected. please specify which repo to use by providing the -R, --repo argument',
      );
    break;
  case 'forbidden':
    http(403, 'Resource not accessible by personal access token');
    break;
  case 'not found':
    http(404, 'Not Found');
    break;
  case 'no network':
    fail('error connecting to api.github.com\ncheck your internet connection or https://githubstatus.com');
    break;
  case 'old':
    if (command === 'variable')
      fail('unknown command "variable" for "gh"\n\nUsage:  gh <command> <subcommand> [flags]');
    if (rest.includes('--json') && command === 'secret')
      fail(
        'unknown flag: --json\n\nUsage:  gh secret list [flags]\n\nFlags:\n  -e, --env environment   List secrets for an environment',
      );
    break;
  case 'hangs':
    // Blocks: an answer never comes, and a signal ends it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const places = state.environments ?? {};
const place = environment === undefined ? state : places[environment];
if (place === undefined) http(404, 'Not Found');

const list = (names) => {
  if (rest.includes('--json'))
    process.stdout.write(
      `${JSON.stringify(names.map((name) => ({ name, updatedAt: '2026-03-01T12:00:00Z' })))}\n`,
    );
  else process.stdout.write(names.map((name) => `${name}\tUpdated 2026-03-01\n`).join(''));
};

if (organization !== undefined) {
  const names = organization === 'secrets' ? Object.keys(state.shared ?? {}) : (state.sharedVariables ?? []);
  process.stdout.write(names.map((name) => `${name}\t2026-03-01T12:00:00Z\n`).join(''));
  process.exit(0);
}

switch (`${command} ${verb}`) {
  case 'repo view':
    process.stdout.write('{"nameWithOwner":"acme/chat"}\n');
    break;
  case 'secret list':
    list(Object.keys(place.secrets ?? {}));
    break;
  case 'variable list':
    list(place.variables ?? []);
    break;
  case 'secret set': {
    const body = readFileSync(0, 'utf8').replace(/[\r\n]+$/, '');
    place.secrets = { ...place.secrets, [rest[0].toUpperCase()]: body };
    writeFileSync(file, JSON.stringify(state));
    break;
  }
  default:
    fail(`unknown command "${command}" for "gh"`);
}
