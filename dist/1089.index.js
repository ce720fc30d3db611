export const id = 1089;
export const ids = [1089];
export const modules = {

/***/ 92346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ readStacks),
/* harmony export */   VM: () => (/* binding */ readAccountId),
/* harmony export */   X7: () => (/* binding */ readCdkArguments),
/* harmony export */   YK: () => (/* binding */ refusePatterns),
/* harmony export */   gZ: () => (/* binding */ readDirectory),
/* harmony export */   un: () => (/* binding */ refuseSecrets),
/* harmony export */   ww: () => (/* binding */ readCdkApp),
/* harmony export */   zD: () => (/* binding */ stackNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _cdk_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10285);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70401);




/** Text that reaches an argument list can be seen by every process of the machine. */
const refuseSecrets = (reader, secrets, { input, texts }) => {
    const shown = secrets.texts.some((secret) => secret.trim().length >= 8 && texts.some((text) => text.includes(secret.trim())));
    if (!shown)
        return;
    reader.refuse(input, {
        title: 'holds a secret',
        detail: 'What is given here ends up in an argument list, which every process of the runner can read.',
        remedy: `Hand secrets to the app through jwt-secret-key and other-secrets; it reads them as environment variables.`,
    });
};
const readCdkArguments = (reader) => {
    const parsed = (0,_cdk_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCdkArguments */ .s)(reader.text('cdk-arguments'));
    if (parsed.ok)
        return parsed.value;
    reader.problems.push(...parsed.findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ));
    return [];
};
const readContext = (reader) => {
    const lines = reader.lines('context');
    const wrong = lines.findIndex((line) => !/^[^=\s][^=]*=/.test(line));
    if (wrong >= 0) {
        reader.refuse('context', {
            title: 'a line is not key=value',
            detail: `It is entry ${wrong + 1}.`,
            remedy: 'Write one key=value a line.',
        });
    }
    return lines;
};
/** A directory of the checkout, as an absolute path. */
const readDirectory = (reader, input) => {
    const { workspace } = reader;
    const given = reader.text(input);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given);
    if (directory !== workspace && !directory.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_0__.sep)) {
        reader.refuse(input, {
            title: 'is outside the checkout',
            detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(given)} leads out of it.`,
            remedy: 'Give a directory of the repository, e.g. infrastructure.',
        });
    }
    return directory;
};
const readStacks = (reader) => {
    const stacks = reader
        .text('stacks')
        .split(/\s+/)
        .filter((name) => name !== '');
    const option = stacks.find((name) => name.startsWith('-'));
    if (option !== undefined) {
        reader.refuse('stacks', {
            title: 'not the name of a stack',
            detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(option)} looks like an option.`,
            remedy: 'Options go into cdk-arguments.',
        });
    }
    return stacks;
};
/**
 * CloudFormation's names of stacks: the CDK joins the parts of an id with a hyphen. A stack to which the app gives a name
 * of its own is known by that name alone.
 */
const stackNames = (stacks) => stacks.map((name) => name.replaceAll('/', '-'));
const refusePatterns = (reader, stacks) => {
    const pattern = stacks.find((name) => /[*?[\]{}]/.test(name));
    if (pattern === undefined)
        return;
    reader.refuse('stacks', {
        title: 'a pattern needs the CDK app',
        detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(pattern)} is a pattern, and mode verify does not look into the app.`,
        remedy: 'Name each stack, by its CDK id or by its name in CloudFormation, e.g. Prod/Main or Prod-Main.',
    });
};
/** The account that everything must happen in, 12 digits; '' when any will do. */
const readAccountId = (reader) => {
    const accountId = reader.text('account-id');
    if (accountId === '' || /^\d{12}$/.test(accountId))
        return accountId;
    reader.refuse('account-id', {
        title: 'not an account number',
        detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(accountId)} was given.`,
        remedy: 'Give the 12 digits, in quotes so that YAML keeps them.',
    });
    return accountId;
};
/** The app's directory and its context, which may hold no secret. */
const readCdkApp = (reader, secrets) => {
    const context = readContext(reader);
    refuseSecrets(reader, secrets, { input: 'context', texts: context });
    return {
        workspace: reader.workspace,
        appDirectory: readDirectory(reader, 'working-directory'),
        context,
        synthSpeed: reader.choice('synth-speed'),
    };
};


/***/ }),

/***/ 10285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseCdkArguments)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49852);


/**
 * Options of `cdk deploy` that must not be given, with the reason. Long names without separators, in lower case, as
 * yargs accepts `--requireApproval`, `--require-approval` and `--no-require-approval` alike.
 */
const REFUSED = new Map([
    ['app', 'exactly the cloud assembly that was checked is deployed'],
    ['output', 'the cloud assembly has been written already'],
    ['build', 'the cloud assembly has been written already'],
    ['outputsfile', 'it would leave the stack outputs, which may hold secrets, in a file'],
    ['requireapproval', 'a workflow cannot answer, so it is always `never`'],
    ['progress', 'the events are needed for the log'],
    ['ci', 'it is always on'],
    ['notices', 'they are always off'],
    ['all', 'an empty input `stacks` means the same'],
    ['stacks', 'name the stacks in the input `stacks`'],
    ['exclusively', 'the stacks are named one by one, with those they depend on, so it would have no effect'],
    ['hotswap', 'it changes services behind the back of CloudFormation'],
    ['hotswapfallback', 'it changes services behind the back of CloudFormation'],
    ['express', 'it does not wait until the services are stable'],
    ['watch', 'it never ends'],
    ['verbose', 'debug logs may hold the key'],
    ['debug', 'debug logs may hold the key'],
    ['debugapp', 'debug logs may hold the key'],
    ['debugcli', 'debug logs may hold the key'],
    ['context', 'it would have no effect on the finished assembly; use the input `context`'],
    ['execute', 'without execution nothing is deployed'],
    ['profile', 'the checks afterwards must use the same credentials; set AWS_PROFILE in `env`'],
    ['region', 'the checks afterwards must use the same region; set AWS_REGION in `env`'],
    ['help', 'nothing would be deployed'],
    ['version', 'nothing would be deployed'],
]);
const SHORT = new Map([
    ['a', 'app'],
    ['c', 'context'],
    ['e', 'exclusively'],
    ['h', 'help'],
    ['o', 'output'],
    ['O', 'outputsfile'],
    ['v', 'verbose'],
]);
const REFUSED_METHODS = new Map([
    ['prepare-change-set', 'without execution nothing is deployed'],
    ['execute-change-set', 'it would deploy something else than the assembly that was checked'],
]);
/** An option as yargs knows it. All else, also `-5` and `--_=Other`, may end up among the names of the stacks. */
const OPTION = /^--?[A-Za-z]/;
/**
 * Words of the input `cdk-arguments`, quoted as in a POSIX shell but without any expansion. A value is joined to its
 * option with `=`, for only the CDK CLI's own version knows whether an option takes the word behind it; if it does
 * not, that word is one more stack. Fails with `invalid-input` for open quotes, for words that are no option and for
 * options that would defeat a check. Values are never quoted in the finding.
 */
function parseCdkArguments(text) {
    const words = splitWords(text);
    if (words === undefined) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsRefused */ .r)('A quote is not closed, or the text ends in a backslash.', 'Close the quote.'));
    }
    const bare = words.flatMap((word, index) => OPTION.test(word) ? [] : [`Word ${index + 1} is refused: the CDK CLI could take it for one more stack.`]);
    const refusals = words.filter((word) => OPTION.test(word)).flatMap(refusal);
    if (bare.length + refusals.length === 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(words);
    const remedies = [
        ...(bare.length === 0 ? [] : [JOIN_VALUES]),
        ...(refusals.length === 0 ? [] : ['Take the options that are refused out of `cdk-arguments`.']),
    ];
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsRefused */ .r)([...new Set([...bare, ...refusals])].join('\n'), remedies.join(' ')));
}
const JOIN_VALUES = 'Join a value to its option with =, for example --concurrency=4, and name stacks in the input `stacks`.';
function refusal(word) {
    if (word.startsWith('--'))
        return refusedLong(word);
    const letters = [...(/^-([A-Za-z]*)/.exec(word)?.[1] ?? '')];
    const refused = letters.flatMap((letter) => {
        const name = SHORT.get(letter);
        const reason = name === undefined ? undefined : REFUSED.get(name);
        return reason === undefined ? [] : [`\`-${letter}\` is refused: ${reason}.`];
    });
    return letters.at(-1) === 'm' ? [...refused, ...refusedMethod(word)] : refused;
}
function refusedLong(word) {
    const written = /^--([^=.]*)/.exec(word)?.[1] ?? '';
    const name = written.replace(/[-_]/g, '').toLowerCase();
    if (name === 'method')
        return refusedMethod(word);
    const known = REFUSED.has(name) ? name : name.replace(/^no/, '');
    const reason = REFUSED.get(known);
    return reason === undefined ? [] : [`\`--${written}\` is refused: ${reason}.`];
}
function refusedMethod(word) {
    const method = /=(.*)$/s.exec(word)?.[1] ?? '';
    const reason = REFUSED_METHODS.get(method);
    return reason === undefined ? [] : [`\`--method=${method}\` is refused: ${reason}.`];
}
/** One piece of a word (POSIX shell, XCU 2.2): single quotes, double quotes, escaped character, plain text. */
const PIECE = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)/y;
const SPACE = /\s+/y;
/** undefined when a quote stays open. */
function splitWords(text) {
    const words = [];
    let inWord = false;
    for (let at = 0; at < text.length;) {
        const space = matchAt(SPACE, text, at);
        if (space !== null) {
            inWord = false;
            at += space[0].length;
            continue;
        }
        const piece = matchAt(PIECE, text, at);
        if (piece === null)
            return undefined;
        const value = piece[1] ?? piece[2]?.replace(/\\(["\\$`])/g, '$1') ?? piece[3] ?? piece[4] ?? '';
        words.push(inWord ? `${words.pop() ?? ''}${value}` : value);
        inWord = true;
        at += piece[0].length;
    }
    return words;
}
function matchAt(pattern, text, at) {
    const sticky = new RegExp(pattern.source, pattern.flags);
    sticky.lastIndex = at;
    return sticky.exec(text);
}


/***/ }),

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ commentUse),
/* harmony export */   n: () => (/* binding */ readDryRun)
/* harmony export */ });
/* harmony import */ var _cdk_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92346);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93532);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70401);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51853);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29140);





const MINUTE = 60_000;
/** Every secret that the app may insist on gets a stand-in without being asked for. */
const allStandIns = (reader, secrets) => {
    const asked = (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_3__/* .readStandIns */ .D)(reader, secrets);
    const others = secrets.otherNames.filter((name) => !asked.some((standIn) => standIn.name === name));
    return [...asked, ...others.map((name) => ({ name }))];
};
const readFailOn = (reader) => {
    const words = reader.names('fail-on');
    const unknown = words.find((word) => !_table_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$.some((known) => known === word));
    if (unknown !== undefined)
        reader.refuse('fail-on', {
            title: 'unknown value',
            detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(unknown)} is not one of the possible values.`,
            remedy: `Set fail-on to some of: ${_table_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$.join(', ')}.`,
        });
    return _table_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$.filter((word) => words.includes(word));
};
const readDryRun = (reader, secrets) => {
    const app = (0,_cdk_app_js__WEBPACK_IMPORTED_MODULE_0__/* .readCdkApp */ .ww)(reader, secrets);
    const stacks = (0,_cdk_app_js__WEBPACK_IMPORTED_MODULE_0__/* .readStacks */ .QB)(reader);
    (0,_cdk_app_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseSecrets */ .un)(reader, secrets, { input: 'stacks', texts: stacks });
    const base = reader.text('base-directory');
    const profile = reader.choice('profile');
    const encoding = reader.choice('key-encoding');
    return {
        ...app,
        mode: 'dry-run',
        key: secrets.key,
        keyInput: secrets.keyInput,
        otherSecrets: secrets.otherSecrets,
        secrets,
        secretName: secrets.secretName,
        secretAliases: secrets.secretAliases,
        expirationHours: String(reader.wholeNumber('jwt-expiration-hours')),
        algorithm: reader.choice('algorithm'),
        keyEncoding: (0,_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveKeyEncoding */ .X4)(profile, encoding),
        stacks,
        containers: reader.names('containers'),
        plaintextKey: reader.choice('plaintext-key'),
        accountId: (0,_cdk_app_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccountId */ .VM)(reader),
        standIns: allStandIns(reader, secrets),
        lookups: reader.flag('lookups'),
        ...(base !== '' && { baseDirectory: (0,_cdk_app_js__WEBPACK_IMPORTED_MODULE_0__/* .readDirectory */ .gZ)(reader, 'base-directory') }),
        synthTimeoutMilliseconds: reader.wholeNumber('synth-timeout-minutes') * MINUTE,
        failOn: readFailOn(reader),
        comment: reader.flag('comment'),
        ...(secrets.githubToken && { githubToken: secrets.githubToken }),
    };
};
/** Which use of the action a comment belongs to; read by the post step too, which parses nothing else. */
const commentUse = (env) => {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .InputReader */ .i_(env);
    const secretName = reader.text('jwt-secret-name');
    const isUsual = secretName === _table_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc['jwt-secret-name'].default;
    return {
        workingDirectory: reader.text('working-directory'),
        stacks: reader.names('stacks'),
        accountId: reader.text('account-id'),
        context: reader.lines('context'),
        secretName: isUsual ? '' : secretName,
        containers: reader.names('containers'),
        standIns: reader.lines('stand-ins'),
        baseDirectory: reader.text('base-directory'),
    };
};


/***/ }),

/***/ 51853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readStandIns),
/* harmony export */   x: () => (/* binding */ resolveStandIns)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);

/** Gives 43 characters of base64url. */
const RANDOM_BYTES = 32;
/** Shorter texts are found in others by chance. */
const SHORTEST_SECRET_PART = 8;
/** An input of its own says it. */
const LIFETIME = 'JWT_EXPIRATION_HOURS';
/**
 * Lines `NAME=value`, or `NAME` alone for a random value. Values may be secrets that do not belong here, so an error names
 * the line and never shows what it holds.
 */
function readStandIns(reader, secrets) {
    const standIns = new Map();
    for (const [index, raw] of reader.raw('stand-ins').split('\n').entries()) {
        const line = raw.replace(/\r$/, '');
        if (line.trim() === '')
            continue;
        const standIn = parseLine(line);
        const wrong = wrongWith(standIn, secrets, standIns);
        if (wrong === undefined)
            standIns.set(standIn.name, standIn);
        else
            reader.refuse('stand-ins', {
                title: wrong.title,
                detail: `This is line ${index + 1} of stand-ins.`,
                remedy: wrong.remedy,
            });
    }
    return [...standIns.values()];
}
/** Fresh random values for those that have none; the order stays. */
const resolveStandIns = (standIns, random) => standIns.map(({ name, value }) => ({
    name,
    value: value ?? Buffer.from(random(RANDOM_BYTES)).toString('base64url'),
}));
/** White space around a value means something to an app, so it is kept. */
function parseLine(line) {
    const separator = line.indexOf('=');
    if (separator < 0)
        return { name: line.trim() };
    return { name: line.slice(0, separator).trim(), value: line.slice(separator + 1) };
}
function wrongWith({ name, value }, { secretName, texts }, known) {
    if (holdsSecret([name, value ?? ''], texts)) {
        return {
            title: 'a line holds a secret',
            remedy: 'A dry-run shows its stand-ins to the code of pull requests. Write a made-up value, or the name alone for a random one.',
        };
    }
    if (!(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariableName */ .KL)(name)) {
        return {
            title: 'a line is neither NAME=value nor NAME',
            remedy: 'Write one variable a line. Names that the runner, Node, AWS or the CDK reads cannot be set here.',
        };
    }
    if (name === secretName) {
        return {
            title: 'the signing key has a stand-in already',
            remedy: `Remove the line: a dry-run makes a random ${secretName} by itself.`,
        };
    }
    if (name === LIFETIME) {
        return { title: `${LIFETIME} has an input of its own`, remedy: 'Set it with jwt-expiration-hours.' };
    }
    if (known.has(name))
        return { title: `${name} is given twice`, remedy: `Give ${name} once.` };
    return undefined;
}
/** As a whole, or with something around it. */
function holdsSecret(parts, secrets) {
    const written = secrets.map((secret) => secret.trim()).filter((secret) => secret !== '');
    return parts.some((part) => written.some((secret) => part.trim() === secret || (secret.length >= SHORTEST_SECRET_PART && part.includes(secret))));
}


/***/ }),

/***/ 94570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ anchored),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
};
/** The same clock, whose time of day goes on as time passes, even where that of the machine is set meanwhile. */
const anchored = (clock) => {
    const passed = () => clock.monotonic?.() ?? clock.now();
    const ahead = clock.now() - passed();
    return {
        now: () => passed() + ahead,
        monotonic: passed,
        sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    };
};


/***/ }),

/***/ 2532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ availabilityDocument),
/* harmony export */   Pu: () => (/* binding */ failureLine),
/* harmony export */   _0: () => (/* binding */ availabilityParts),
/* harmony export */   wO: () => (/* binding */ availabilitySummary),
/* harmony export */   ys: () => (/* binding */ availabilityLine)
/* harmony export */ });
/* unused harmony export percent */
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _model_availability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72287);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);



/** How the report words what the prober saw. It never says more than what so many requests can show. */
/** A smaller share is shown as this. */
const SMALLEST = 1e-5;
/** `1.4 %`, `0.021 %`: two digits that count, rounded up, for it is an upper bound. */
const percent = (share) => {
    const value = Math.min(1, Math.max(0, share)) * 100;
    if (value === 0)
        return '0 %';
    const unit = 10 ** (Math.floor(Math.log10(Math.max(value, SMALLEST))) - 1);
    return `${Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(2))} %`;
};
/** `0.2 s`, `1.5 s`; tenths, because that is how often requests are sent. */
const seconds = (milliseconds) => `${(Math.max(0, milliseconds) / 1000).toFixed(1)} s`;
const NOTHING_SAID = 'no request was answered in a way that says anything';
const gapText = ({ longestGap }) => longestGap
    ? `longest gap ${seconds((0,_model_availability_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)(longestGap))}${longestGap.open ? ' and still open at the end' : ''}`
    : 'no gap';
/** On a first deployment what is not served yet is no interruption: there was nothing to interrupt. */
const servedNothingBefore = ({ baseline }) => baseline.requests > 0 && baseline.failures === baseline.requests;
const firstServed = ({ requests, failures }) => `nothing was served before the deployment, so there was nothing to interrupt; of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(requests, 'request')} from then on ${requests - failures} were served`;
/** The result for the line of the stage. */
const availabilitySummary = (availability) => {
    const { requests, failures, bound, measure } = availability;
    if (requests === 0)
        return NOTHING_SAID;
    if (servedNothingBefore(availability))
        return firstServed(availability);
    const what = measure === 'authenticated' ? '' : ' (without a token)';
    return `${failures} of ${requests} failed${what}, ${gapText(availability)}; rate below ${percent(bound)} (95 %)`;
};
/** The same with all that belongs to it, in one line. */
const availabilityLine = (availability) => {
    const { requests, failures, bound, resolution, measure } = availability;
    const what = measure === 'authenticated' ? 'requests with a valid token' : 'requests without a token';
    if (requests === 0)
        return `${NOTHING_SAID} (${what})`;
    if (servedNothingBefore(availability))
        return `${firstServed(availability)} (${what})`;
    return [
        `${failures} of ${requests} ${what} failed`,
        `failure rate below ${percent(bound)} (95 %)`,
        gapText(availability),
        `resolution ${seconds(resolution)}`,
    ].join('; ');
};
const clock = (milliseconds) => `${new Date(milliseconds).toISOString().slice(11, 19)} UTC`;
/** When the first and the last failure was, and what was seen; '' without failures. */
const failureLine = ({ firstFailureAt, lastFailureAt, causes }) => {
    if (firstFailureAt === undefined || lastFailureAt === undefined)
        return '';
    const seen = causes.map(({ cause, times }) => `${cause} ×${times}`).join(', ');
    const when = firstFailureAt === lastFailureAt
        ? `Once, at ${clock(firstFailureAt)}`
        : `First at ${clock(firstFailureAt)}, last at ${clock(lastFailureAt)}`;
    return `${when}: ${seen}.`;
};
const measureSentence = ({ measure, key, reason }) => measure === 'authenticated'
    ? `Each request had a valid token of ${key}, which production accepted before the deployment.`
    : `Authenticated availability could not be measured: ${reason} The requests had no token, and every answer but a 5xx counts as one.`;
const remarks = ({ lanes }) => {
    const sum = (of) => lanes.reduce((all, lane) => all + of(lane), 0);
    const [limited, unsent, resent] = [
        sum((lane) => lane.limited),
        sum((lane) => lane.unsent),
        sum((lane) => lane.resent),
    ];
    return [
        limited > 0
            ? `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(limited, 'request')} met a rate limit or a firewall and ${limited === 1 ? 'says' : 'say'} nothing`
            : '',
        unsent > 0 ? `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unsent, 'due request')} could not be sent or waited for` : '',
        resent > 0 ? `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(resent, 'kept connection')} closed under a request, which was sent again` : '',
    ]
        .filter((remark) => remark !== '')
        .join(' · ');
};
/** The parts of its section in the job summary. */
const availabilityParts = (availability) => {
    const { lanes, baseline, startedAt, finishedAt } = availability;
    const rows = lanes.map((lane) => [
        lane.down + lane.refused === 0 ? '✅' : '⚠️',
        lane.name,
        String(lane.requests),
        String(lane.down),
        String(lane.refused),
        lane.longestGap === 0 ? 'none' : seconds(lane.longestGap),
        `${lane.p95} ms`,
        `${lane.p99} ms`,
    ]);
    const head = [
        '',
        'connections',
        { right: 'requests' },
        { right: 'not served' },
        { right: 'token refused' },
        { right: 'longest gap' },
        { right: 'p95' },
        { right: 'p99' },
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${availabilityLine(availability)}.`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(measureSentence(availability), 1000),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(failureLine(availability), 1000),
        [
            `${baseline.requests - baseline.failures} of ${baseline.requests} answered before the deployment`,
            (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(finishedAt - startedAt),
            remarks(availability),
        ]
            .filter((part) => part !== '')
            .join(' · '),
    ].filter((part) => part !== '');
};
const momentOrNull = (milliseconds) => milliseconds === undefined ? null : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(milliseconds);
/** For programs: in the JSON report, and in one line as the output `availability`. */
const availabilityDocument = (availability) => ({
    measured: availability.measure,
    reason: availability.reason,
    requests: availability.requests,
    failures: availability.failures,
    interruptions: {
        down: availability.interruptions.down,
        refused: availability.interruptions.refused,
    },
    longestGapSeconds: availability.longestGap ? (0,_model_availability_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)(availability.longestGap) / 1000 : 0,
    gapIsOpen: availability.longestGap?.open ?? false,
    resolutionSeconds: availability.resolution / 1000,
    failureRateBelow: availability.bound,
    p95Milliseconds: availability.p95,
    p99Milliseconds: availability.p99,
    firstFailure: momentOrNull(availability.firstFailureAt),
    lastFailure: momentOrNull(availability.lastFailureAt),
    startedAt: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(availability.startedAt),
    finishedAt: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(availability.finishedAt),
    baseline: { requests: availability.baseline.requests, failures: availability.baseline.failures },
    lanes: availability.lanes.map((lane) => ({
        name: lane.name,
        requests: lane.requests,
        down: lane.down,
        refused: lane.refused,
        limited: lane.limited,
        unsent: lane.unsent,
        resent: lane.resent,
        longestGapSeconds: lane.longestGap / 1000,
        p95Milliseconds: lane.p95,
        p99Milliseconds: lane.p99,
    })),
    causes: availability.causes.map(({ cause, times }) => ({ cause, times })),
});


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);

/**
 * GitHub-flavoured Markdown from data that may be hostile. Every function gives one physical line, except those that say
 * that they give several, so data can never open a block, a table row or a fence of its own.
 */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
    '\\': '&#92;',
    $: '&#36;',
};
const entities = (text) => text.replace(/[&<>|`*_~[\]\\$]/g, (found) => ENTITIES[found] ?? found);
/** Harmless, in one line and cut; cut roughly before as well, because the data can have any length. */
const short = (data, limit) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(data, limit * 8)), limit);
/** Cannot end a code span or a table cell. */
const PLAIN_CODE = /^[^`|\\]+$/;
/**
 * An identifier, status, address or command. In code GitHub makes no links, mentions, emoji or formulas.
 * Readable backticks where the text allows them, else HTML with entities.
 */
const code = (data, limit = 200) => {
    const text = short(data, limit);
    return PLAIN_CODE.test(text) ? `\`${text}\`` : htmlCode(text, limit);
};
/** The same where Markdown is not read: on the line of an HTML element such as `<summary>`. */
const htmlCode = (data, limit = 200) => {
    const text = short(data, limit);
    return text === '' ? '—' : `<code>${entities(text)}</code>`;
};
/** Words by themselves: no mention, no issue reference, no bare address survives. `_` inside a word is harmless. */
const words = (text) => text
    .replace(/[&<>|`*~[\]\\$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => ENTITIES[found] ?? found)
    .replace(/@(?=\w)/g, '@&#8203;')
    .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
    .replace(/\b(GH)-(?=\d)/gi, '$1&#8203;-')
    .replaceAll('://', '&#58;//')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
/** Where a sentence begins a paragraph or a list item, its first character must not begin a heading, list or rule. */
const withoutBlock = (markdown) => markdown.replace(/^(\d{0,9})([-+#=.)])/, (whole, digits, mark) => (digits === '') === /[-+#=]/.test(mark) ? `${digits}&#${mark.charCodeAt(0)};` : whole);
/** Code between backticks, ARNs and addresses, which a reader wants to copy and GitHub would turn into links or emoji. */
const COPYABLE = /`([^`]+)`|(\barn:[^\s"'`,;]+|\bhttps?:\/\/[^\s"'`<>]*[^\s"'`<>.,;:)])/g;
/** A sentence: a finding's title, a reason, a cause. Text between backticks becomes code. */
const prose = (data, limit = 600, asCode = code) => {
    const text = short(data, limit);
    let markdown = '';
    let end = 0;
    for (const found of text.matchAll(COPYABLE)) {
        markdown += words(text.slice(end, found.index)) + asCode(found[1] ?? found[2] ?? '', limit);
        end = found.index + found[0].length;
    }
    return withoutBlock(markdown + words(text.slice(end)));
};
/** A block of code that none of its lines can close. Several lines. */
const fence = (lines, language = 'text') => {
    const runs = lines.flatMap((line) => [...line.matchAll(/`{3,}/g)].map(([run]) => run.length));
    const marks = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return `${marks}${language}\n${lines.join('\n')}\n${marks}`;
};
/**
 * Text of several lines as Markdown blocks: lines indented by two spaces or more (commands, excerpts) become a fenced
 * block, all others paragraphs that keep their line breaks. Several physical lines. `lead` stands in front.
 */
const blocks = (data, lead = '', limit = 4000) => {
    const parts = [];
    let joins = false;
    for (const line of (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedLines */ .mU)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(data, limit)).slice(0, 60)) {
        const indented = /^ {2,}\S/.test(line);
        const last = parts.at(-1);
        if (joins && last?.indented === indented)
            last.lines.push(line);
        else if (line !== '')
            parts.push({ indented, lines: [line] });
        joins = line !== '';
    }
    const text = parts.map(({ indented, lines }) => indented
        ? fence(lines.map((line) => line.slice(2)))
        : lines.map((line) => prose(line, limit)).join('<br>'));
    if (lead === '' || text.length === 0)
        return text.join('\n\n');
    return parts[0]?.indented ? [lead, ...text].join('\n\n') : `${lead} ${text.join('\n\n')}`;
};
/** A link, or only its title where the address is not a plain web address. */
const link = (title, address) => {
    const label = prose(title, 120);
    if (!URL.canParse(address))
        return label;
    const { protocol, href, username, password } = new URL(address);
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '')
        return label;
    const safe = href.replace(/[()<>[\]\\`*_|"' ]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
    return safe.length > 2000 ? label : `[${label}](${safe})`;
};
const byteLength = (text) => Buffer.byteLength(text, 'utf8');
/** The first rows that fit into `rows` and `bytes`, and how many were left out. */
const fitting = (all, limits) => {
    const kept = [];
    let room = limits.bytes;
    for (const row of all) {
        room -= byteLength(row) + 1;
        if (kept.length === limits.rows || room < 0)
            break;
        kept.push(row);
    }
    return { kept, left: all.length - kept.length };
};
/** A table whose cells are Markdown already; left-out rows are counted below it. '' without rows. Several lines. */
const table = (head, rows, limits = { rows: 50, bytes: 60_000 }) => {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const { kept, left } = fitting(rows.map((row) => line(row.map((cell) => cell || '—'))), limits);
    const titles = head.map((column) => (typeof column === 'string' ? column : column.right));
    const rule = head.map((column) => (typeof column === 'string' ? '---' : '---:'));
    const lines = [line(titles), line(rule), ...kept];
    return left > 0 ? `${lines.join('\n')}\n\n… and ${left} more` : lines.join('\n');
};
/** `title` is plain data behind an icon; Markdown is not read on that line, so its code is HTML. */
const folded = (icon, title, body) => `<details><summary>${icon} ${prose(title, 200, htmlCode)}</summary>\n\n${body}\n\n</details>`;
/** A label inside a Mermaid diagram: whatever Mermaid could read as syntax becomes `·`. */
const mermaidLabel = (data, limit = 40) => short(data, limit).replace(/[^\p{L}\p{N} ._/…-]/gu, '·') || '·';
const NOTHING = { fence: '', folds: 0 };
const after = (line, { fence, folds }) => {
    const marks = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (fence !== '') {
        const closes = marks && (marks[1] ?? '').length >= fence.length && marks[2]?.trim() === '';
        return { fence: closes ? '' : fence, folds };
    }
    if (marks)
        return { fence: marks[1] ?? '', folds };
    const opened = line.startsWith('<details>') ? 1 : 0;
    const closed = line.endsWith('</details>') ? 1 : 0;
    return { fence, folds: Math.max(0, folds + opened - closed) };
};
const closing = ({ fence, folds }) => (fence === '' ? '' : `\n${fence}`) + '\n\n</details>'.repeat(folds);
/** At most `limit` UTF-16 units; `note` stands behind what was cut. */
const cutMarkdown = (markdown, limit, note = '… the rest is left out') => {
    const lines = markdown.split('\n');
    let open = NOTHING;
    let length = 0;
    let best = { lines: 0, open: NOTHING };
    for (const [index, line] of lines.entries()) {
        open = after(line, open);
        length += line.length + 1;
        const isLast = index === lines.length - 1;
        const tail = closing(open).length + (isLast ? 0 : note.length + 2);
        if (length - 1 + tail <= limit)
            best = { lines: index + 1, open };
        else if (length > limit)
            break;
    }
    const kept = lines.slice(0, best.lines).join('\n') + closing(best.open);
    return best.lines === lines.length ? kept : `${kept}\n\n${note}`;
};


/***/ })

};
