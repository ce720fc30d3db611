export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 33986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9067);
/* harmony import */ var _command_line_help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24496);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/** The entry of the command line: `npx cdk-jwt-deploy <command>`. */




/** Where `package.json` is: this file lies in a folder of the package. */
const packageDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''));
const version = () => JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnFile */ .zx)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(packageDirectory, 'package.json'))).version;
const start = async () => {
    const line = (0,_command_line_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommandLine */ .y)(process.argv.slice(2));
    switch (line.kind) {
        case 'help':
            process.stdout.write((0,_command_line_help_js__WEBPACK_IMPORTED_MODULE_2__/* .helpText */ .B)(line.name));
            return 0;
        case 'version':
            process.stdout.write(`${version()}\n`);
            return 0;
        case 'wrong':
            process.stderr.write(`${line.problems.join('\n')}\nSee cdk-jwt-deploy ${line.name === undefined ? '' : `${line.name} `}--help.\n`);
            return 2;
        case 'command':
            return (await Promise.all(/* import() */[__webpack_require__.e(2707), __webpack_require__.e(6945), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 10636))).carryOutCommand(line, packageDirectory);
    }
};
/** A reader that has gone, as in `… | head`, wants no more; it does not end what was begun. */
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
const exitCode = await start();
// What was written to a pipe may still be under way, and idle connections to AWS would keep the process alive for seconds.
for (const stream of [process.stdout, process.stderr])
    await new Promise((resolve) => stream.write('', resolve));
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76062);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);
/* harmony import */ var _input_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);





const NAMES = Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L);
const isCommand = (word) => Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L, word);
/** A word as it may be shown: what follows `=` may be a secret, and so may a word that is no name, or too long for one. */
const shownName = (word) => {
    const name = word.split('=', 1)[0] ?? '';
    return /^[a-z][a-z\d_-]{0,29}$/i.test(name) ? name : undefined;
};
const guess = (word, words, prefix = '') => {
    const nearest = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .q)(word.toLowerCase(), words);
    return nearest === undefined ? '' : ` Did you mean ${prefix}${nearest}?`;
};
const KEY = 'jwt-secret-key';
const unknownFlag = (word, table, command) => {
    const name = shownName(word);
    if (name === undefined)
        return `${command} has no such flag. See cdk-jwt-deploy ${command} --help.`;
    const variable = (0,_input_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .variableInsteadOf */ .qQ)(name);
    if (variable !== undefined)
        return `There is no flag --${name}, because other programs on this machine can read the arguments of a command. Put the secret into the variable ${variable}${name === KEY ? ' or into an .env file that verify reads' : ''}. If you gave a real one, replace it.`;
    return `${command} has no flag --${name}.${guess(name, Object.keys(table), '--')}`;
};
/** What is wrong with one flag as it was given; nothing for one that can be used. */
const problemOfFlag = (token, facts, isRepeated) => {
    const flag = `--${token.name}`;
    if (facts.value === undefined)
        return token.value === undefined ? undefined : `${flag} takes no value.`;
    const isFlagBehind = token.inlineValue === false && token.value.startsWith('--');
    if (token.value === undefined || isFlagBehind)
        return `${flag} needs a value: ${flag}=${facts.value}`;
    if (isRepeated && !facts.isList)
        return `${flag} is given twice.`;
    if (facts.choices && !facts.choices.includes(token.value))
        return `${flag} has no such value. It takes one of: ${facts.choices.join(', ')}.`;
    return undefined;
};
const readWords = (args, table, command) => {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(table).map(([name, { value }]) => [
            name,
            {
                type: value === undefined ? 'boolean' : 'string',
                ...(name === 'help' && { short: 'h' }),
            },
        ])),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const flags = new Map();
    const operands = [];
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const facts = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
        const before = flags.get(token.name);
        const problem = facts
            ? problemOfFlag(token, facts, before !== undefined)
            : unknownFlag(token.name, table, command);
        if (problem !== undefined)
            problems.push(problem);
        const value = token.value ?? true;
        flags.set(token.name, typeof before === 'string' ? `${before}\n${value}` : value);
    }
    return { flags: Object.fromEntries(flags), operands, problems };
};
const problemOfOperands = (operands, command) => {
    const { operands: needed } = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[command];
    if (operands.length === needed.length)
        return undefined;
    const given = `${operands.length === 0 ? 'none' : operands.length} was given`;
    return needed.length === 0
        ? `${command} takes flags only, but was given ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(operands.length, 'other word')}.`
        : `${command} needs ${needed.join(' ')}, and ${operands.length > 1 ? `${operands.length} words were given` : given}.`;
};
const readCommand = (name, args) => {
    const { flags, operands, problems } = readWords(args, { ..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[name].flags, ..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_FLAGS */ .g }, name);
    if (flags.help)
        return { kind: 'help', name };
    const [first, ...rest] = [...problems, problemOfOperands(operands, name) ?? []].flat();
    if (first !== undefined)
        return { kind: 'wrong', name, problems: [first, ...rest] };
    return { kind: 'command', name, flags, operands };
};
const unknownCommand = (word) => {
    const name = shownName(word);
    const what = name === undefined ? 'There is no such command.' : `There is no command ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(name)}.`;
    const hint = name === undefined ? '' : guess(name, NAMES);
    return { kind: 'wrong', problems: [`${what}${hint || ` The commands are ${NAMES.join(', ')}.`}`] };
};
/** Reads the words behind `cdk-jwt-deploy`. It reports all that is wrong with them at once, and quotes no value. */
const readCommandLine = (words) => {
    const [word = '', ...args] = words;
    if (word === '--help' || word === '-h')
        return { kind: 'help' };
    if (word === '--version')
        return { kind: 'version' };
    if (word === 'help') {
        const [about = ''] = args;
        return isCommand(about) ? { kind: 'help', name: about } : { kind: 'help' };
    }
    if (word === '')
        return { kind: 'wrong', problems: [`Say what to do: ${NAMES.join(', ')}.`] };
    return isCommand(word) ? readCommand(word, args) : unknownCommand(word.replace(/^--?/, ''));
};


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   g: () => (/* binding */ COMMON_FLAGS)
/* harmony export */ });
/* harmony import */ var _input_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32845);
/* harmony import */ var _setup_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56688);


/** Every command takes these. */
const COMMON_FLAGS = {
    'no-color': {
        description: 'Prints without colours, as with `NO_COLOR`. Without it there are colours on a terminal, or where `FORCE_COLOR` is set.',
    },
    help: { description: 'Shows this text.' },
};
const VERIFY_FLAGS = {
    ...(0,_input_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFlags */ .eJ)(),
    json: { description: 'Prints the report as JSON on stdout, and what is for people on stderr.' },
};
const COMMANDS = {
    setup: {
        summary: 'makes a strong signing key and puts it where it belongs',
        operands: [],
        about: 'The key goes into the .env files of the frontend and the backend, and into the GitHub secret. It is not printed unless you ask for it.',
        flags: _setup_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .SETUP_FLAGS */ .k,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3512), __webpack_require__.e(6945), __webpack_require__.e(6598), __webpack_require__.e(4991)]).then(__webpack_require__.bind(__webpack_require__, 17830))).setup,
    },
    verify: {
        summary: 'checks the whole chain of the key from here, with the code of the action',
        operands: [],
        about: 'Secrets are never flags, because other programs of the machine can read those. They are taken from the .env files and from variables such as JWT_SECRET_KEY, PREVIOUS_JWT_SECRET_KEY, OTHER_SECRETS and SMOKE_USER_PASSWORD.',
        flags: VERIFY_FLAGS,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2896), __webpack_require__.e(5844), __webpack_require__.e(106), __webpack_require__.e(3512), __webpack_require__.e(9760), __webpack_require__.e(541), __webpack_require__.e(2707), __webpack_require__.e(4518), __webpack_require__.e(6945), __webpack_require__.e(2816), __webpack_require__.e(1089), __webpack_require__.e(9546), __webpack_require__.e(6598), __webpack_require__.e(4837), __webpack_require__.e(9062)]).then(__webpack_require__.bind(__webpack_require__, 85829))).verify,
    },
    explain: {
        summary: 'prints the report of a run again and explains its findings, or explains one finding',
        operands: ['REPORT|CODE'],
        about: 'REPORT is the JSON report of a run, and - reads it from stdin. CODE is the code of a finding, e.g. no-holders.',
        flags: {},
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6945), __webpack_require__.e(764)]).then(__webpack_require__.bind(__webpack_require__, 80987))).explain,
    },
};


/***/ }),

/***/ 24496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(457);


const NAMES = Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L);
const COLUMNS = 80;
const INDENT = ' '.repeat(6);
/** The text of Markdown as a terminal shows it: links by their words. */
const plain = (markdown) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
const prose = (markdown, indent) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(plain(markdown), COLUMNS - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n');
const flagHelp = ([name, { value, default: usual, description }]) => {
    const short = name === 'help' ? '-h, ' : '';
    const head = `  ${short}--${name}${value === undefined ? '' : `=${value}`}`;
    const without = usual === undefined ? '' : ` Default is \`${usual}\`.`;
    return `${head}\n${prose(`${description}${without}`, INDENT)}`;
};
const usageOf = (name) => {
    const { operands, flags } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name];
    const words = [
        'cdk-jwt-deploy',
        name,
        ...operands,
        ...(Object.keys(flags).length === 0 ? [] : ['[flags]']),
    ];
    return `Usage: ${words.join(' ')}`;
};
/** The text of `--help`, for one command or for all. */
const helpText = (name) => {
    if (name !== undefined) {
        const { summary, about, flags } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name];
        const all = Object.entries({ ...flags, ..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_FLAGS */ .g }).map(flagHelp);
        const parts = [usageOf(name), `${name} ${summary}.\n\n${prose(about, '')}`, `Flags:\n${all.join('\n')}`];
        return `${parts.join('\n\n')}\n`;
    }
    const rows = NAMES.map((command) => `  ${command.padEnd(8)} ${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command].summary}`);
    return [
        'Usage: cdk-jwt-deploy <command> [flags]',
        '',
        ...rows,
        '',
        'cdk-jwt-deploy <command> --help shows the flags of a command, --version prints the version.',
        'Exit code: 0 all is well, 1 a fault was found or the work failed, 2 the command line was wrong.',
        '',
    ].join('\n');
};


/***/ }),

/***/ 32845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ environmentWith),
/* harmony export */   eJ: () => (/* binding */ inputFlags),
/* harmony export */   qQ: () => (/* binding */ variableInsteadOf)
/* harmony export */ });
/* harmony import */ var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70401);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29140);


/** The inputs of the action as flags of the same names, so that none is described or parsed twice. */
const FACTS = _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc;
/** What `verify` does on a laptop: what the modes verify and dry-run have in common with a deployment, without GitHub. */
const isOfVerify = (name, { modes, isSecret }) => name !== 'mode' &&
    isSecret !== true &&
    (modes.includes('verify') || (modes.includes('deploy') && modes.includes('dry-run')));
const placeholderOf = ({ choices, range }) => {
    if (choices)
        return choices.join('|');
    return range ? 'NUMBER' : 'TEXT';
};
const flagOf = (facts) => ({
    value: placeholderOf(facts),
    ...(!facts.choices && !facts.range && { isList: true }),
    ...(facts.choices && { choices: facts.choices }),
    ...(facts.default !== undefined && { default: facts.default }),
    description: facts.description,
});
const inputFlags = () => Object.fromEntries(Object.entries(FACTS)
    .filter(([name, facts]) => isOfVerify(name, facts))
    .map(([name, facts]) => [name, flagOf(facts)]));
/** The variable that gives a secret input on a laptop, e.g. `SMOKE_USER_PASSWORD`. */
const secretVariable = (name) => name.toUpperCase().replaceAll('-', '_');
/** The variable from which a secret is taken, for a flag that must not exist; `undefined` for any other word. */
const variableInsteadOf = (flag) => Object.hasOwn(FACTS, flag) && FACTS[flag]?.isSecret ? secretVariable(flag) : undefined;
/** The key itself is left out: `readSecrets` takes it from the variable that `jwt-secret-name` names. */
const secretInputs = (env) => Object.entries(FACTS)
    .filter(([name, { isSecret }]) => isSecret && name !== 'jwt-secret-key')
    .map(([name]) => [(0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)(name), env[secretVariable(name)] ?? ''])
    .filter(([, text]) => text !== '');
/** What only the runner sets, and what would lead to the checkout of a job instead of the folder of the terminal. */
const OF_THE_RUNNER = /^(?:INPUT_|STATE_|GITHUB_WORKSPACE$)/;
/**
 * The environment as the parsers of the inputs know it: flags and variables as the runner would hand them over. On
 * Windows names have no letter case, so there they are all upper case.
 */
const environmentWith = (flags, env, platform = process.platform) => {
    const own = Object.entries(env)
        .map(([name, value]) => [platform === 'win32' ? name.toUpperCase() : name, value])
        .filter(([name]) => !OF_THE_RUNNER.test(name));
    const given = Object.entries(flags).filter(([name]) => Object.hasOwn(FACTS, name));
    const inputs = given.map(([name, value]) => [(0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)(name), String(value)]);
    return Object.fromEntries([...own, ...secretInputs(Object.fromEntries(own)), ...inputs]);
};


/***/ }),

/***/ 56688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ WORKFLOW_MODES),
/* harmony export */   k: () => (/* binding */ SETUP_FLAGS)
/* harmony export */ });
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29140);

const { default: usualHours, range: hours } = _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc['jwt-expiration-hours'];
const WORKFLOW_MODES = ['deploy', 'dry-run', 'verify', 'rotate'];
const SETUP_FLAGS = {
    'signer-env': {
        value: 'PATH',
        isList: true,
        description: 'Env file of the service that signs the tokens; for more than one, give the flag again. Without it they are found by what the repository has in it.',
    },
    'verifier-env': {
        value: 'PATH',
        isList: true,
        description: 'Env file of a service that verifies them, found in the same way.',
    },
    'jwt-secret-name': {
        value: 'NAME',
        default: _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc['jwt-secret-name'].default,
        description: 'Name of the variable that holds the key, and of the GitHub secret, unless the workflows read that by another name.',
    },
    'jwt-expiration-hours': {
        value: 'NUMBER',
        description: `Token lifetime in whole hours, from ${hours.min} to ${hours.max}, for \`JWT_EXPIRATION_HOURS\`. Without it the one that the env files have, or ${usualHours}.`,
    },
    new: { description: 'Makes a new key even where the env files have a good one.' },
    'key-from': {
        value: 'PATH',
        description: 'Where the env files have different good keys: the file whose key the others get. Without it the one of the signer.',
    },
    environment: {
        value: 'NAME',
        description: 'Environment of the GitHub repository that keeps the secret. Without it `production`, or the only one in which the workflows deploy.',
    },
    repo: {
        value: 'OWNER/NAME',
        description: 'The GitHub repository. Without it that of the variable `GH_REPO`, or the one to which the remote of git leads.',
    },
    'new-production-key': {
        description: 'Overwrites the secret that GitHub has. The next deployment then logs all users out: a rotation changes the key without that.',
    },
    'no-github': { description: 'Asks GitHub nothing and leaves the secret alone.' },
    'working-directory': {
        value: 'PATH',
        description: 'With `--workflow`: where cdk.json is, from the top of the repository. Without it the only folder that has one.',
    },
    workflow: {
        value: WORKFLOW_MODES.join('|'),
        choices: WORKFLOW_MODES,
        description: 'Writes the workflow of that mode into `.github/workflows`, and nothing else. Where there is one already, shows a patch for it.',
    },
    'dry-run': { description: 'Shows what would change, and changes nothing.' },
    yes: { description: 'Asks nothing and makes the changes.' },
    show: { description: 'Prints the key of the env files, where stdout is a terminal.' },
    json: {
        description: 'Prints the result as JSON on stdout, without a secret, and what is for people on stderr.',
    },
};


/***/ }),

/***/ 13963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ isForeignFolder),
/* harmony export */   SX: () => (/* binding */ NotReadable),
/* harmony export */   Vo: () => (/* binding */ digestRegularFile),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   i4: () => (/* binding */ readBeginning),
/* harmony export */   sb: () => (/* binding */ openForReading),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Bytes of one file that is read whole, where the reader names no other limit: settings and sources of a project. */
const MAX_FILE_BYTES = 10_000_000;
/** Why a file is not read; the message is for people and quotes nothing of the file. */
class NotReadable extends Error {
    name = 'NotReadable';
}
/** Neither waits for who writes into a pipe nor follows a link; where the platform knows no such flag, there are no pipes. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
/** Opens what an app wrote, who may have put a pipe without end or a link to a device there, and only if it is a file. */
function withRegularFile(path, use) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stat.isFile())
            throw new NotReadable('It is no regular file.');
        return use(file, stat.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** How many bytes of the buffer the file has filled: fewer than there are where it ends. */
function fill(file, buffer) {
    let end = 0;
    for (let read = 1; read > 0 && end < buffer.length; end += read)
        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, end, buffer.length - end, null);
    return end;
}
/**
 * The bytes of a file that an app wrote, up to the size that it had when it was opened.
 *
 * @throws NotReadable for a file that is not regular or too large, and the errors of `node:fs`
 */
const readRegularFile = (path, most = MAX_FILE_BYTES) => withRegularFile(path, (file, bytes) => {
    if (bytes > most)
        throw new NotReadable(`It has more than ${(most / 1e6).toFixed(1)} MB.`);
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, fill(file, buffer));
});
/** The text of a file that comes with this program, or that the system makes. */
const readOwnFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
/**
 * The text of a file of a repository, by a link too.
 *
 * @throws as `readRegularFile`
 */
const readText = (path, most = MAX_FILE_BYTES) => readRegularFile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path), most).toString('utf8');
/**
 * SHA-256 of a file of any size that an app wrote, up to the size that it had when it was opened. Assets may be larger than
 * the memory, or have terabytes of nothing, so the run listens to signals meanwhile.
 *
 * @throws NotReadable for a file that is not regular, the errors of `node:fs`, and the reason of the signal
 */
async function digestRegularFile(path, cancelled) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, FLAGS);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new NotReadable('It is no regular file.');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const range = { end: Math.max(0, stat.size - 1), highWaterMark: PIECE, autoClose: false };
        for await (const piece of file.createReadStream(range)) {
            cancelled.throwIfAborted();
            hash.update(piece);
        }
        if ((await file.stat()).size !== stat.size)
            throw new NotReadable('It is still being written.');
        return hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
const PIECE = 1 << 20;
/** By a link too; whether it is a file is for the caller to ask. Does not wait for who writes into a pipe. */
const openForReading = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
/**
 * The beginning of a text file of unknown origin; '' when there is none. Links are followed, but a
 * device or a pipe, which may have no end, is not read.
 */
async function readBeginning(path, bytes) {
    const file = await openForReading(path).catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        if (!(await file.stat()).isFile())
            return '';
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    catch {
        return '';
    }
    finally {
        await file.close();
    }
}
/** Dependencies, build output, and what programs keep for themselves: nothing in there was written for the project. */
const isForeignFolder = (name) => /^(?:\..*|node_modules|bower_components|vendor|venv|site-packages|__pycache__|dist|build|out|target|coverage|cdk\.out)$/.test(name);
/** The path that all links lead to. Of what is missing, or a link to nothing, the folder counts. */
function withoutLinks(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(withoutLinks((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
    }
}


/***/ }),

/***/ 76062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stepsBetween),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to another (Damerau-Levenshtein, each place once). */
const stepsBetween = (one, other) => {
    const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= one.length; row += 1) {
        const [above = [], twoAbove = []] = [rows[row - 1], rows[row - 2]];
        const line = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (isSame ? 0 : 1), isSwapped ? (twoAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        rows.push(line);
    }
    return rows.at(-1)?.at(-1) ?? 0;
};
/** A word that is cut off is as near as one slip. */
const wayTo = (word, candidate) => word.length > 2 && candidate.startsWith(word) ? 1 : stepsBetween(word, candidate);
/** A longer word is no slip of the fingers, and would take time by the square. */
const LONGEST = 60;
/** The word that was probably meant; `undefined` when none is nearer than a third of the letters. */
const nearestOf = (word, words) => {
    if (word.length > LONGEST)
        return undefined;
    const [nearest] = words
        .map((candidate) => ({ candidate, away: wayTo(word, candidate) }))
        .filter(({ candidate, away }) => away <= Math.max(2, Math.max(candidate.length, word.length) / 3))
        .sort((a, b) => a.away - b.away);
    return nearest?.candidate;
};


/***/ })

};
