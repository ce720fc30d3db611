export const id = 540;
export const ids = [540];
export const modules = {

/***/ 19362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ readAccountId),
  ww: () => (/* binding */ readCdkApp),
  X7: () => (/* binding */ readCdkArguments),
  gZ: () => (/* binding */ readDirectory),
  QB: () => (/* binding */ readStacks),
  un: () => (/* binding */ refuseSecrets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/inputs/cdk-arguments.js

/**
 * Options of `cdk deploy` that must not be given, with the reason. Long names without separators, in lower case, as
 * yargs accepts `--requireApproval`, `--require-approval` and `--no-require-approval` alike.
 */
const REFUSED = new Map([
    ['app', 'exactly the cloud assembly that was checked is deployed'],
    ['output', 'the cloud assembly has been written already'],
    ['build', 'the cloud assembly has been written already'],
    ['outputsfile', 'it would leave the stack outputs, which may hold secrets, in a file'],
    ['requireapproval', 'nobody can answer in a workflow, so it is always `never`'],
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
        return (0,finding/* fail */.fJ)(invalid('A quote is not closed, or the text ends in a backslash.', 'Close the quote.'));
    }
    const bare = words.flatMap((word, index) => OPTION.test(word) ? [] : [`Word ${index + 1} is refused: the CDK CLI could take it for one more stack.`]);
    const refusals = words.filter((word) => OPTION.test(word)).flatMap(refusal);
    if (bare.length + refusals.length === 0)
        return (0,finding/* succeed */.Py)(words);
    const remedies = [
        ...(bare.length === 0 ? [] : [JOIN_VALUES]),
        ...(refusals.length === 0 ? [] : ['Take the options that are refused out of `cdk-arguments`.']),
    ];
    return (0,finding/* fail */.fJ)(invalid([...new Set([...bare, ...refusals])].join('\n'), remedies.join(' ')));
}
const JOIN_VALUES = 'Join a value to its option with =, for example --concurrency=4, and name stacks in the input `stacks`.';
const invalid = (detail, remedy) => ({
    code: 'cdk-arguments-refused',
    severity: 'error',
    failureReason: 'invalid-input',
    title: 'The input cdk-arguments cannot be used',
    detail,
    remedy,
    where: 'cdk-arguments',
});
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

// EXTERNAL MODULE: ./build/inputs/reader.js
var inputs_reader = __webpack_require__(70401);
;// CONCATENATED MODULE: ./build/inputs/cdk-app.js




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
    const parsed = parseCdkArguments(reader.text('cdk-arguments'));
    if (parsed.ok)
        return parsed.value;
    reader.problems.push(...parsed.findings.filter(finding/* isError */.bJ));
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
    const directory = (0,external_node_path_.resolve)(workspace, given);
    if (directory !== workspace && !directory.startsWith(workspace + external_node_path_.sep)) {
        reader.refuse(input, {
            title: 'is outside the checkout',
            detail: `${(0,inputs_reader/* quoted */.TL)(given)} leads out of it.`,
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
            detail: `${(0,inputs_reader/* quoted */.TL)(option)} looks like an option.`,
            remedy: 'Options go into cdk-arguments.',
        });
    }
    return stacks;
};
/** The account that everything must happen in, 12 digits; '' when any will do. */
const readAccountId = (reader) => {
    const accountId = reader.text('account-id');
    if (accountId === '' || /^\d{12}$/.test(accountId))
        return accountId;
    reader.refuse('account-id', {
        title: 'not an account number',
        detail: `${(0,inputs_reader/* quoted */.TL)(accountId)} was given.`,
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

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ commentUse),
/* harmony export */   n: () => (/* binding */ readDryRun)
/* harmony export */ });
/* harmony import */ var _cdk_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19362);
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
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
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
/** What is below is told as this, in per cent. */
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
/** The result for the line of the stage. */
const availabilitySummary = (availability) => {
    const { requests, failures, bound, measure } = availability;
    if (requests === 0)
        return NOTHING_SAID;
    const what = measure === 'authenticated' ? '' : ' (without a token)';
    return `${failures} of ${requests} failed${what}, ${gapText(availability)}; rate below ${percent(bound)} (95 %)`;
};
/** The same with all that belongs to it, in one line. */
const availabilityLine = (availability) => {
    const { requests, failures, bound, resolution, measure } = availability;
    const what = measure === 'authenticated' ? 'requests with a valid token' : 'requests without a token';
    if (requests === 0)
        return `${NOTHING_SAID} (${what})`;
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
const moment = (milliseconds) => milliseconds === undefined ? null : new Date(milliseconds).toISOString();
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
    firstFailure: moment(availability.firstFailureAt),
    lastFailure: moment(availability.lastFailureAt),
    startedAt: moment(availability.startedAt),
    finishedAt: moment(availability.finishedAt),
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

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ stackTable),
/* harmony export */   Jn: () => (/* binding */ diffs),
/* harmony export */   s9: () => (/* binding */ keyTable)
/* harmony export */ });
/* unused harmony export fairShares */
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94231);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);



/** What a deployment would change, as tables for the comment and the job summary. */
const COMPARED = {
    deployed: 'what is deployed',
    base: 'the base branch',
    nothing: 'nothing',
    unknown: '❔ not established',
};
const amount = ({ resources }, ...kinds) => resources.filter(({ kind }) => kinds.includes(kind)).length;
const withRest = (sure, rest, word) => {
    if (rest === 0)
        return String(sure);
    return sure === 0 ? `${rest} ${word}` : `${sure}, ${rest} ${word}`;
};
/** How much of each kind; a stack that was not compared may change in any way. */
const amounts = (stack) => (0,_model_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(stack)
    ? [
        String(amount(stack, 'added')),
        String(amount(stack, 'changed')),
        withRest(amount(stack, 'replaced'), amount(stack, 'maybe replaced'), 'perhaps'),
        withRest(amount(stack, 'removed'), amount(stack, 'orphaned'), 'kept outside'),
    ]
    : ['?', '?', '?', '?'];
/** A row for each stack; '' without any. */
const stackTable = (changes, bytes) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
    'stack',
    { right: '+ added' },
    { right: '~ changed' },
    { right: '± replaced' },
    { right: '− removed' },
    'compared with',
], changes.map((stack) => [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stack.stack, 120),
    ...amounts(stack),
    stack.isNew ? `${COMPARED[stack.comparedWith]}, where it is new` : COMPARED[stack.comparedWith],
]), { rows: 50, bytes });
const KEY = {
    same: '✅ stays the same',
    changes: '🔁 changes',
    unknown: '❔ unknown',
};
const source = (text) => (text === '' ? 'none' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text, 120));
/** A row for each container that has the key; '' without any. */
const keyTable = (changes, bytes) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['container', 'variable', 'before → after', 'key', 'stack'], changes.flatMap(({ keys }) => keys.map((key) => [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key.container, 80),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key.variable, 80),
    key.before === key.after ? source(key.after) : `${source(key.before)} → ${source(key.after)}`,
    KEY[key.key],
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key.stack, 80),
])), { rows: 50, bytes });
/** UTF-16 units. A diff can have any length; what is cut here would not be shown anyway. */
const LONGEST_DIFF = 100_000;
const LONGEST_LINE = 300;
/** Less than this of a diff is not worth a fold. */
const LEAST = 300;
const SIGN = {
    added: '+',
    changed: '~',
    replaced: '!',
    'maybe replaced': '!',
    removed: '-',
    orphaned: '-',
};
/** Colours of GitHub's diffs come from the first column, where the CDK's has brackets, pictures of trees and tables. */
const coloured = (line) => {
    if (/^[-+!]/.test(line))
        return line;
    const sign = /^[\s│├└─┬]*\[([-+~])\]/.exec(line)?.[1] ?? /^\s*│ ([-+]) │/.exec(line)?.[1] ?? ' ';
    const replaces = /\b(?:replace|may be replaced|requires replacement)\b/.test(line);
    return `${sign === '~' || (replaces && sign === ' ') ? '!' : sign} ${line}`;
};
const resourceLine = ({ resource, type, kind, properties }) => {
    const which = properties.length === 0 ? '' : `: ${properties.join(', ')}`;
    return `${SIGN[kind] === '~' ? '!' : SIGN[kind]} ${type} ${resource} (${kind})${which}`;
};
const noteOf = (left, where) => left > 0 ? `… ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more line')} left out${where}` : '';
const diffOf = ({ stack, diff, resources }, where) => {
    const text = (diff.trim() === '' ? resources.map(resourceLine).join('\n') : diff)
        .replace(/^(?:[ \t]*\r?\n)+/, '')
        .trimEnd();
    if (text === '')
        return undefined;
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedLines */ .mU)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, LONGEST_DIFF)).map((line) => coloured((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, LONGEST_LINE)));
    const title = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(stack, 100)}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(resources.length, 'resource')}`;
    const total = Math.max(lines.length, text.split('\n').length);
    // The marks of a fence are as long as its content demands.
    const marks = Math.max(3, ...lines.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length));
    const frame = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)('📄', title, '').length + noteOf(total, where).length + 2 * marks + 20;
    const need = frame + lines.reduce((sum, line) => sum + line.length + 1, 0);
    return { title, lines, total, frame, need };
};
/** What each gets of the room: who needs less than an equal share leaves the rest to the others. */
const fairShares = (needs, room) => {
    const shares = needs.map(() => 0);
    let left = room;
    const ascending = [...needs.entries()].toSorted(([, one], [, other]) => one - other);
    for (const [done, [index, need]] of ascending.entries()) {
        const share = Math.min(need, Math.floor(left / (needs.length - done)));
        shares[index] = share;
        left -= share;
    }
    return shares;
};
const shown = (diff, room, where) => {
    let left = room - diff.frame;
    const kept = [];
    for (const line of diff.lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    const note = noteOf(diff.total - kept.length, where);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)('📄', diff.title, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(kept, 'diff'), note].filter((part) => part !== '').join('\n\n'));
};
/** The first that get enough to be worth a fold. */
const thatFit = (all, room) => {
    let left = room;
    const end = all.findIndex(({ need, frame }) => {
        left -= Math.min(need, frame + LEAST) + 2;
        return left < 0;
    });
    return end < 0 ? all : all.slice(0, end);
};
/**
 * A fold for each stack that changes, together at most `room` UTF-16 units; '' where nothing changes.
 *
 * @param where Markdown that says where the rest is, e.g. ` (see [the run](…))`
 */
const diffs = (changes, room, where) => {
    const all = changes.flatMap((stack) => diffOf(stack, where) ?? []);
    const note = (left) => `… and the diff of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more stack')}${where}`;
    const space = room - note(all.length).length - 2;
    const some = thatFit(all, space);
    const shares = fairShares(some.map(({ need }) => need + 2), space);
    const parts = some.map((diff, index) => shown(diff, (shares[index] ?? 0) - 2, where));
    if (some.length < all.length && note(all.length).length <= room)
        parts.push(note(all.length - some.length));
    return parts.join('\n\n');
};


/***/ }),

/***/ 18728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ notEstablished),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   M3: () => (/* binding */ failureReasonOf),
/* harmony export */   SI: () => (/* binding */ stateOfProduction),
/* harmony export */   kU: () => (/* binding */ proofOfDryRun)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94231);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);



const REASON_OF_VERDICT = {
    mismatch: 'key-mismatch',
    'not-enforced': 'not-enforced',
    shadowed: 'verifier-shadowed',
    unreachable: 'backend-unreachable',
    inconclusive: 'verdict-inconclusive',
};
const firstError = (report) => report.findings.find(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ);
/**
 * Why the run is red, or nothing when it may be green. A report that says `success` and yet holds an error, a failed
 * stage or another verdict than `match` is red all the same: green must mean what it says.
 */
const failureReasonOf = (report) => {
    if (report.conclusion === 'cancelled')
        return report.failureReason ?? 'cancelled';
    const error = firstError(report)?.failureReason;
    if (report.conclusion === 'failure')
        return report.failureReason ?? error ?? 'internal-error';
    if (error)
        return error;
    if (report.verdict && report.verdict.name !== 'match')
        return REASON_OF_VERDICT[report.verdict.name];
    const broken = report.stages.find(({ status }) => status === 'failed' || status === 'cancelled');
    if (broken)
        return broken.status === 'cancelled' ? 'cancelled' : 'internal-error';
    return undefined;
};
/** CloudFormation's status in words; the first that fits. */
const STATUS_MEANS = [
    [/^$/, 'was started, and its state could not be read'],
    [/^does not exist$/, 'was not created, or is gone'],
    [
        /ROLLBACK_IN_PROGRESS$|ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS$/,
        'is being rolled back, with or without this run',
    ],
    [/_IN_PROGRESS$/, 'is still being changed, with or without this run'],
    [/^(?:UPDATE|IMPORT)_ROLLBACK_COMPLETE$/, 'was rolled back: what ran before runs again'],
    [/^ROLLBACK_COMPLETE$/, 'could not be created and was rolled back: nothing of it runs'],
    [/_FAILED$/, 'is stuck and needs a repair before it can be deployed again'],
];
const stateOfStack = ({ name, status, change }) => {
    const done = change === 'no change' ? 'had nothing to change' : `was ${change === 'created' ? 'created' : 'updated'}`;
    const means = STATUS_MEANS.find(([pattern]) => pattern.test(status))?.[1] ?? done;
    return `Stack ${name} ${means}${status === '' ? '' : ` (${status})`}.`;
};
/** What became of production, as far as the report knows; the first question after a failure or a cancel. */
const stateOfProduction = (report) => [stateOfDeployment(report), stateOfKeys(report)].filter((part) => part !== '').join(' ');
const stateOfKeys = ({ mode, keyWrites = [] }) => {
    if (mode !== 'rotate')
        return '';
    return keyWrites.length === 0
        ? 'No stored key was changed.'
        : `Changed in the key store: ${keyWrites.join('; ')}. No key is lost: run the rotation again, it goes on from there.`;
};
const stateOfDeployment = (report) => {
    if (report.mode === 'dry-run')
        return 'Nothing was deployed, and production was not asked: this is a dry-run.';
    if (report.mode === 'verify') {
        const wrote = report.stages.some(({ name, status }) => name === 'requests' && status !== 'skipped');
        return wrote
            ? 'Nothing was deployed; the requests in smoke were sent to production.'
            : 'Nothing was changed: this run only asked production.';
    }
    const reached = report.stages.find(({ name }) => name === 'deployment');
    if (report.stacks.length === 0) {
        return !reached || reached.status === 'skipped' || report.untouched
            ? 'Nothing was deployed: production is as it was before this run.'
            : 'The deployment was started, and what became of it is not established.';
    }
    return report.stacks.map(stateOfStack).join(' ');
};
/** With what chance a task with another key would have answered at least once, were requests spread at random. */
const chanceSentence = ({ tasks, tasksAssumed, consecutiveSuccesses }) => {
    if (tasks < 2)
        return '';
    const chance = 1 - (1 - 1 / tasks) ** consecutiveSuccesses;
    const percent = Math.floor(chance * 1000) / 10;
    return ` If one of ${tasksAssumed ? 'up to ' : ''}${tasks} tasks had another key, ${percent} % of such runs would have met it.`;
};
const matchSentence = (report) => {
    const { verdict } = report;
    if (!verdict)
        return '';
    const controls = verdict.probes.reduce((sum, probe) => sum + probe.controls, 0);
    const times = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(verdict.consecutiveSuccesses, 'time');
    const refused = controls === 1 ? '1 forged request was' : `${controls} forged requests were`;
    return `The right token was accepted ${times} in a row and ${refused} refused.${chanceSentence(verdict)}`;
};
const failedSentence = (report) => firstError(report)?.title ?? report.verdict?.cause ?? 'The run ended without saying why; that is a bug.';
/** A match is only worth something if it is known whose tasks answered, and that there are no others. */
const rolloutIsOpen = ({ stages }) => stages.some(({ name, status }) => name === 'rollout' && status === 'not-established');
/** Nor if something else may have answered. */
const addressIsOpen = ({ stages }) => stages.some(({ name, status }) => name === 'address' && status === 'not-established');
/** A container that may have another key: then a match of the one that answered does not prove them all. */
const UNCOMPARED = new Set([
    'container-may-have-key',
    'function-not-looked-at',
    'key-elsewhere-not-understood',
    'key-in-two-regions',
    'key-not-looked-up',
]);
/** What leaves a question open although nothing failed. */
const OPEN_QUESTIONS = new Set([
    ...UNCOMPARED,
    'backend-tie-not-established',
    'address-not-probed',
    'not-asked-again',
    'deployed-template-not-compared',
    'nested-stack-not-read',
    'checkout-search-incomplete',
    'log-search-incomplete',
    'availability-not-authenticated',
    'availability-baseline-failed',
    'frontend-secret-not-given',
    'frontend-cookie-names-unknown',
    'frontend-key-not-established',
    'minted-session-of-another',
    'login-user-not-shown',
    'frontend-signs-with-unknown-key',
    'rotation-replaced-key-gone',
    'dead-key-cache-unknown',
    'diff-not-made',
    'deployed-template-not-read',
    'deployed-not-asked',
    'base-not-synthesized',
    'dry-run-partial',
]);
const allHolders = ({ holders, services }) => [
    ...holders,
    ...services.flatMap((service) => service.holders),
];
/** Nobody asked for these containers to be right, and yet not all that run have the key. */
const withoutTheKey = (report) => [
    ...new Set(allHolders(report)
        .filter(({ result }) => result === 'differs' || result === 'missing')
        .map(({ container, variable, result }) => result === 'differs' ? `${container} has another ${variable}` : `${container} has no ${variable}`)),
];
const changesSentence = ({ changes }) => {
    const known = changes?.filter(_model_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ) ?? [];
    if (!changes || changes.every(({ comparedWith }) => comparedWith === 'nothing'))
        return 'What it changes was not compared with anything.';
    if (known.length === 0)
        return 'What it changes is not established.';
    const changed = known.filter((one) => one.isNew || (0,_model_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .Ag)(one)).length;
    const against = known.some(({ comparedWith }) => comparedWith === 'deployed')
        ? 'what is deployed'
        : 'the base branch';
    const open = changes.length - known.length;
    const rest = open === 0 ? '' : ` What changes in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open, 'stack')} is not established.`;
    if (changed > 0)
        return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changed, 'stack')} ${changed === 1 ? 'differs' : 'differ'} from ${against}.${rest}`;
    return open === 0
        ? `No resource differs from ${against}.`
        : `In ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(known.length, 'stack')} no resource differs from ${against}.${rest}`;
};
/** Nothing was due, or only the plan was asked for. */
const concludePlan = ({ plan = [], findings }) => ({
    tone: 'unproven',
    word: findings.some(({ code }) => code === 'rotation-plan-only') ? 'planned' : 'nothing to do yet',
    sentence: `${(plan[0] ?? 'There is no plan').replace(/\.$/, '')}. Nothing was changed.`,
});
/** What a dry-run shows of the key, without a full stop; the same words for the comment and the summary. */
const proofOfDryRun = ({ holders, findings, }) => {
    const same = holders.filter(({ result }) => result === 'same').length;
    const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(same, 'container')} ${same === 1 ? 'gets the' : 'get the same'} key`;
    if (holders.length === 0)
        return { isProven: false, words: 'No container was seen to get the key' };
    if (same < holders.length)
        return {
            isProven: false,
            words: `That all containers get the same key is not established (${same} of ${holders.length})`,
        };
    return findings.some(({ code }) => UNCOMPARED.has(code))
        ? { isProven: false, words: `${words}; whether all that may have it do is not established` }
        : { isProven: true, words };
};
/** A dry-run proves that the containers will agree, whatever key the deployment has. */
const concludeDryRun = (report) => {
    const { isProven, words } = proofOfDryRun(report);
    return {
        tone: isProven ? 'proven' : 'unproven',
        word: isProven ? 'same key' : 'not proven',
        sentence: `${words}. ${changesSentence(report)} Nothing was deployed.`,
    };
};
/** The one place that decides how a report is called. */
const conclude = (report) => {
    const failureReason = failureReasonOf(report);
    if (failureReason === 'cancelled') {
        return { tone: 'cancelled', word: 'cancelled', sentence: stateOfProduction(report), failureReason };
    }
    if (failureReason)
        return { tone: 'failed', word: failureReason, sentence: failedSentence(report), failureReason };
    if (report.mode === 'dry-run')
        return concludeDryRun(report);
    if (report.mode === 'rotate' && !report.phase)
        return concludePlan(report);
    if (report.verdict && rolloutIsOpen(report)) {
        const sentence = `${matchSentence(report)} The rollout was not established: which tasks answered, and how many there are, is unknown.${addressIsOpen(report) ? ' Nothing ties the address to a stack.' : ''}`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    if (report.verdict && addressIsOpen(report)) {
        const sentence = `${matchSentence(report)} That what answers at the address is what these stacks run is not established.`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    const [other] = withoutTheKey(report);
    if (report.verdict && other !== undefined)
        return { tone: 'unproven', word: 'match', sentence: `${matchSentence(report)} But ${other}.` };
    if (report.verdict && report.findings.some(({ code }) => UNCOMPARED.has(code))) {
        const sentence = `${matchSentence(report)} That every holder has the same key is not established.`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    if (report.findings.some(({ code }) => code === 'rotation-replaced-key-gone')) {
        const sentence = `${matchSentence(report)} That the replaced keys are refused is not established.`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    if (report.findings.some(({ code }) => code === 'dead-key-cache-unknown')) {
        const sentence = `${matchSentence(report)} That no cache accepts tokens of the key that was given up is not established.`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    if (report.verdict)
        return { tone: 'proven', word: 'match', sentence: matchSentence(report) };
    const done = report.mode === 'deploy' ? 'Deployed, but production' : 'Production';
    return {
        tone: 'unproven',
        word: 'not proven',
        sentence: `${done} was not asked whether it honours the signing key.`,
    };
};
const stageNotes = (report) => report.stages
    .filter(({ status }) => status === 'not-established' || status === 'skipped')
    .map(({ name, status, summary }) => {
    const what = status === 'skipped' ? 'did not run' : 'not established';
    return `${name}: ${what}${summary === '' ? '' : ` (${summary})`}`;
});
/** What the run did not establish, one line each. Empty only when all was established. */
const notEstablished = (report) => {
    const notes = [
        ...stageNotes(report),
        ...report.findings.filter(({ code }) => OPEN_QUESTIONS.has(code)).map(({ title }) => title),
    ];
    if (failureReasonOf(report) === undefined)
        notes.push(...withoutTheKey(report).map((what) => `that all containers have the key: ${what}`));
    for (const holder of allHolders(report).filter(({ result }) => result === 'not established')) {
        notes.push(holder.source === ''
            ? `whether ${holder.container} in ${holder.stack} gets ${holder.variable}, which it may take from elsewhere`
            : `which key ${holder.container} in ${holder.stack} gets: its ${holder.variable} comes from ${holder.source}`);
    }
    for (const service of report.services.filter(({ state }) => state === 'not-established')) {
        notes.push(`whether service ${service.service} runs what was deployed`);
    }
    const isAsked = report.mode !== 'dry-run' && !(report.mode === 'rotate' && !report.phase);
    const mayAsk = isAsked && !report.stages.some(({ name }) => name === 'verdict');
    if (!report.verdict && mayAsk) {
        notes.push('verdict: production was not asked whether it honours the key');
    }
    if (report.verdict?.name === 'unreachable' || report.verdict?.name === 'inconclusive') {
        notes.push(`whether production honours the key: the verdict is ${report.verdict.name}`);
    }
    return [...new Set(notes)];
};


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
 * GitHub-flavoured Markdown from data that may be hostile. Every function gives one physical line unless it says
 * otherwise, so data can never open a block, a table row or a fence of its own.
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


/***/ }),

/***/ 92493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uq: () => (/* binding */ FINDING_ICON),
  Mr: () => (/* binding */ RESULT),
  kU: () => (/* binding */ findingBody),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/availability.js
var availability = __webpack_require__(2532);
// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/conclusion.js
var conclusion = __webpack_require__(18728);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/pictures.js



/** Mermaid diagrams, which GitHub draws inside a job summary. */
const COLOURS = [
    'classDef good fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    'classDef bad fill:#cf222e,stroke:#cf222e,color:#ffffff',
    'classDef unknown fill:#9a6700,stroke:#9a6700,color:#ffffff',
    'classDef plain fill:#57606a,stroke:#57606a,color:#ffffff',
];
const mermaid = (lines) => ['```mermaid', ...lines, '```'].join('\n');
/** Containers drawn at most; a picture of more says less. */
const DRAWN = 8;
const CLASS_OF_RESULT = {
    same: 'good',
    differs: 'bad',
    missing: 'bad',
    'not established': 'unknown',
};
const production = (report) => {
    const { verdict } = report;
    if (!verdict)
        return { label: 'production<br/>not asked', style: 'plain' };
    if ((0,conclusion/* conclude */.Ep)(report).tone === 'proven')
        return { label: 'production<br/>match', style: 'good' };
    const open = verdict.name === 'unreachable' || verdict.name === 'inconclusive' || verdict.name === 'match';
    return { label: `production<br/>${verdict.name}`, style: open ? 'unknown' : 'bad' };
};
/** The way of the key: from the secret through the containers to the verdict. '' when no holder is known. */
const keyPicture = (report) => {
    if (report.holders.length === 0)
        return '';
    const drawn = report.holders.slice(0, DRAWN);
    const fingerprint = report.keyFingerprint === '' ? '' : `<br/>${(0,markdown/* mermaidLabel */._b)(report.keyFingerprint)}`;
    const variable = (0,markdown/* mermaidLabel */._b)(report.holders[0]?.variable ?? 'signing key');
    const end = production(report);
    const lines = ['flowchart LR', `  key(["${variable}${fingerprint}"]):::plain`];
    drawn.forEach((holder, index) => {
        const result = holder.result === 'same' ? 'same key' : holder.result;
        lines.push(`  key --> c${index}["${(0,markdown/* mermaidLabel */._b)(holder.container)}<br/>${result}"]:::${CLASS_OF_RESULT[holder.result]}`);
        lines.push(`  c${index} --> production`);
    });
    const more = report.holders.length - drawn.length;
    if (more > 0)
        lines.push(`  key --> more["${more} more"]:::plain --> production`);
    lines.push(`  production(["${end.label}"]):::${end.style}`);
    return mermaid([...lines, ...COLOURS.map((colour) => `  ${colour}`)]);
};
/** Gantt tags decide the colour: `active` blue, `crit` red, `done` grey. */
const TAG_OF_STATUS = {
    passed: 'active',
    failed: 'crit',
    cancelled: 'crit',
    'not-established': 'done',
    skipped: 'done',
};
/** Wall-clock text since the start, for Mermaid's `HH:mm:ss.SSS`: read and drawn in the same time zone, so it shows as is. */
const clock = (milliseconds) => new Date(Math.min(Math.max(0, milliseconds), 86_399_999)).toISOString().slice(11, 23);
/** The stages on a common time axis. '' when fewer than two ran. */
const timeline = (report) => {
    const ran = report.stages.filter(({ status }) => status !== 'skipped');
    if (ran.length < 2)
        return '';
    const origin = Math.min(report.startedAt, ...ran.map(({ startedAt }) => startedAt));
    const total = Math.max(...ran.map(({ finishedAt }) => finishedAt)) - origin;
    /** A bar that took no time is still drawn as a line. */
    const thinnest = Math.max(1, Math.round(total / 200));
    const bar = ({ name, status, startedAt, finishedAt }) => {
        const start = startedAt - origin;
        const end = Math.max(finishedAt - origin, start + thinnest);
        const label = `${(0,markdown/* mermaidLabel */._b)(name)} ${(0,lib_text/* duration */.p0)(finishedAt - startedAt)}`;
        return `  ${label} :${TAG_OF_STATUS[status]}, ${clock(start)}, ${clock(end)}`;
    };
    const axis = total >= 3_600_000 ? '%H:%M:%S' : '%M:%S';
    return mermaid(['gantt', '  dateFormat HH:mm:ss.SSS', `  axisFormat ${axis}`, ...ran.map(bar)]);
};

;// CONCATENATED MODULE: ./build/report/summary.js







const STATUS = {
    passed: '✅',
    failed: '❌',
    cancelled: '🛑',
    'not-established': '❔',
    skipped: '➖',
};
const TONE = {
    proven: { icon: '✅', alert: 'TIP' },
    unproven: { icon: '⚪', alert: 'NOTE' },
    failed: { icon: '❌', alert: 'CAUTION' },
    cancelled: { icon: '🛑', alert: 'WARNING' },
};
const RESULT = {
    same: '✅ same key',
    differs: '❌ another key',
    missing: '❌ no key',
    'not established': '❔ not established',
};
const ROLLOUT = {
    complete: '✅ complete',
    failed: '❌ failed',
    'rolled-back': '❌ rolled back',
    superseded: '❌ superseded by another deployment',
    'scaled-to-zero': '❌ scaled to zero',
    'no-change': '✅ no change',
    'timed-out': '❌ timed out',
    'not-established': '❔ not established',
};
const section = (title, ...parts) => {
    const filled = parts.filter((part) => part !== '');
    return filled.length === 0 ? '' : [`### ${title}`, ...filled].join('\n\n');
};
const SUBJECT = {
    'dry-run': 'Dry-run',
    rotate: 'Rotation',
};
const headline = (report) => {
    const { tone, word, sentence } = (0,conclusion/* conclude */.Ep)(report);
    const { icon, alert } = TONE[tone];
    const facts = [
        report.phase ? `${report.mode}, phase ${report.phase}` : report.mode,
        report.keyFingerprint === '' ? '' : `key ${(0,markdown/* code */.aY)(report.keyFingerprint)}`,
        report.url === '' ? '' : (0,markdown/* code */.aY)(report.url),
        (0,lib_text/* duration */.p0)(report.finishedAt - report.startedAt),
    ].filter((fact) => fact !== '');
    const lines = [`> [!${alert}]`, `> **${(0,markdown/* prose */.CS)(sentence) || '—'}**`];
    if (tone === 'failed')
        lines.push('>', `> ${(0,markdown/* prose */.CS)((0,conclusion/* stateOfProduction */.SI)(report), 1000)}`);
    const subject = SUBJECT[report.mode] ?? 'Signing key';
    return [`## ${icon} ${subject}: ${word}`, lines.join('\n'), facts.join(' · ')].join('\n\n');
};
const stages = (report) => (0,markdown/* table */.tp)(['', 'stage', 'what was established', { right: 'took' }], report.stages.map(({ name, status, summary, startedAt, finishedAt }) => [
    STATUS[status],
    name,
    summary === '' ? '—' : (0,markdown/* prose */.CS)(summary, 300),
    status === 'skipped' ? '—' : (0,lib_text/* duration */.p0)(finishedAt - startedAt),
]));
const holderRows = (rows) => rows.map(({ stack, container, variable, source, result }) => [
    RESULT[result],
    (0,markdown/* code */.aY)(container),
    (0,markdown/* code */.aY)(variable),
    (0,markdown/* prose */.CS)(source, 200),
    (0,markdown/* code */.aY)(stack),
]);
const HOLDER_HEAD = ['', 'container', 'variable', 'comes from', 'stack'];
const holders = (report) => section('Who holds the key', keyPicture(report), (0,markdown/* table */.tp)(HOLDER_HEAD, holderRows(report.holders)));
const rotation = ({ plan = [], keyWrites = [] }) => section('Plan of the rotation', plan.map((line) => `- ${(0,markdown/* prose */.CS)(line, 300)}`).join('\n'), keyWrites.length === 0
    ? ''
    : `**Changed in the key store:**\n\n${keyWrites.map((line) => `- ${(0,markdown/* prose */.CS)(line, 300)}`).join('\n')}`);
/** Bytes; the summary of one step may have 1 MiB. */
const CHANGES_ROOM = { table: 60_000, diffs: 250_000 };
const summary_changes = ({ changes: all = [] }) => [
    section('What would change', (0,changes/* stackTable */.DH)(all, CHANGES_ROOM.table), (0,changes/* keyTable */.s9)(all, CHANGES_ROOM.table)),
    section('Diff', (0,changes/* diffs */.Jn)(all, CHANGES_ROOM.diffs, '')),
]
    .filter((part) => part !== '')
    .join('\n\n');
const consoleLink = (url) => (url === '' ? '—' : (0,markdown/* link */.nf)('console', url));
const deployment = (report) => {
    const stacks = (0,markdown/* table */.tp)(['stack', 'region', 'change', 'status', { right: 'took' }, ''], report.stacks.map((stack) => [
        (0,markdown/* code */.aY)(stack.name),
        (0,markdown/* code */.aY)(stack.region),
        stack.change,
        (0,markdown/* code */.aY)(stack.status),
        (0,lib_text/* duration */.p0)(stack.seconds * 1000),
        consoleLink(stack.consoleUrl),
    ]));
    const services = (0,markdown/* table */.tp)(['rollout', 'service', { right: 'tasks' }, 'task definition', ''], report.services.map((service) => [
        ROLLOUT[service.state],
        (0,markdown/* code */.aY)(service.service),
        `${service.running} of ${service.desired}`,
        (0,markdown/* code */.aY)(service.taskDefinition.slice(service.taskDefinition.lastIndexOf('/') + 1)),
        consoleLink(service.consoleUrl),
    ]));
    const running = (0,markdown/* table */.tp)(HOLDER_HEAD, holderRows(report.services.flatMap((service) => service.holders)));
    return section('Deployment and rollout', stacks, services, running === '' ? '' : (0,markdown/* folded */.TM)('🔑', 'Who holds the key in the registered task definitions', running));
};
const probes = (report) => {
    const { verdict } = report;
    if (!verdict)
        return '';
    const rows = verdict.probes.map((probe) => [
        probe.passed ? '✅' : '❌',
        (0,markdown/* prose */.CS)(probe.name, 120),
        probe.expected,
        `${probe.outcome}${probe.statuses === '' ? '' : ` ${(0,markdown/* code */.aY)(probe.statuses)}`}`,
        String(probe.requests),
        (0,markdown/* code */.aY)(probe.layer),
    ]);
    const counted = [
        (0,lib_text/* count */.U9)(verdict.requests, 'request'),
        `${verdict.consecutiveSuccesses} accepted in a row, ${verdict.neededSuccesses} needed`,
        verdict.transientErrors === 0
            ? 'no transient errors'
            : `${(0,lib_text/* count */.U9)(verdict.transientErrors, 'transient error')} retried`,
        (0,lib_text/* duration */.p0)(verdict.seconds * 1000),
    ].join(' · ');
    return section(`Smoke test: ${verdict.name}`, (0,markdown/* prose */.CS)(verdict.cause), (0,markdown/* table */.tp)(['', 'probe', 'expected', 'got', { right: 'requests' }, 'answered by'], rows), counted);
};
const summary_availability = ({ availability: seen }) => seen ? section('Availability during the deployment', ...(0,availability/* availabilityParts */._0)(seen)) : '';
const failure = (report) => {
    if (!report.failure)
        return '';
    const { resource, resourceType, reason, containers, serviceEvents } = report.failure;
    return section('What failed first', (0,markdown/* table */.tp)(['resource', 'type', 'reason'], [[(0,markdown/* code */.aY)(resource), (0,markdown/* code */.aY)(resourceType), (0,markdown/* prose */.CS)(reason, 1500)]]), (0,markdown/* table */.tp)(['container', 'exit code', 'stopped because'], containers.map((container) => [
        (0,markdown/* code */.aY)(container.container),
        (0,markdown/* code */.aY)(container.exitCode),
        (0,markdown/* prose */.CS)(container.stoppedReason, 600),
    ])), (0,markdown/* table */.tp)(['last service events, newest first'], serviceEvents.map((event) => [(0,markdown/* prose */.CS)(event, 600)]), { rows: 10, bytes: 40_000 }));
};
const FINDING_ICON = {
    error: '❌',
    warning: '⚠️',
    notice: '💡',
};
const meta = (finding, { findings }) => {
    const name = findings === undefined ? (0,markdown/* code */.aY)(finding.code) : (0,markdown/* link */.nf)(`\`${finding.code}\``, `${findings}#${finding.code}`);
    return finding.where === undefined || finding.where === '' ? name : `${name} · ${(0,markdown/* code */.aY)(finding.where)}`;
};
/** UTF-16 units. A list of changes is whole here, for the comment leaves out what has no room and points to it. */
const detailRoom = ({ code: name }) => (name.startsWith('change-') ? 30_000 : 4000);
const findingBody = (finding, options) => [
    meta(finding, options),
    (0,markdown/* blocks */.Bv)(finding.detail, '', detailRoom(finding)),
    (0,markdown/* blocks */.Bv)(finding.remedy, '**What to do:**'),
]
    .filter((part) => part !== '')
    .join('\n\n');
const remark = (left) => (left > 0 ? `… and ${left} more in the JSON report` : '');
const findings = (report, options) => {
    const body = (finding) => findingBody(finding, options);
    const open = report.findings
        .filter(model_finding/* isError */.bJ)
        .map((finding) => `#### ${FINDING_ICON.error} ${(0,markdown/* prose */.CS)(finding.title, 200)}\n\n${body(finding)}`);
    const closed = report.findings
        .filter((finding) => !(0,model_finding/* isError */.bJ)(finding))
        .map((finding) => (0,markdown/* folded */.TM)(FINDING_ICON[finding.severity], finding.title, body(finding)));
    const errors = (0,markdown/* fitting */._Q)(open, { rows: 20, bytes: 160_000 });
    const others = (0,markdown/* fitting */._Q)(closed, { rows: 40, bytes: 120_000 });
    return section('Findings', ...errors.kept, remark(errors.left), ...others.kept, remark(others.left));
};
const list = (lines) => {
    const { kept, left } = (0,markdown/* fitting */._Q)(lines, { rows: 40, bytes: 40_000 });
    return [...kept, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n');
};
const links = (report) => section('Look closer', list(report.links.map(({ title, url }) => `- ${(0,markdown/* link */.nf)(title, url)}`)));
const footer = (report) => {
    const open = (0,conclusion/* notEstablished */.C6)(report);
    if (open.length === 0) {
        return (0,conclusion/* conclude */.Ep)(report).failureReason ? '' : '<sub>All that this run was asked for is established.</sub>';
    }
    return section('Not established', list(open.map((note) => `- ${(0,markdown/* prose */.CS)(note, 300)}`)));
};
/**
 * The job summary: Markdown for GITHUB_STEP_SUMMARY. All parts have limits in rows and bytes whose sum stays below
 * GitHub's 1 MiB for one step, so nothing has to be cut afterwards.
 */
const renderSummary = (report, options = {}) => {
    const bad = (0,conclusion/* conclude */.Ep)(report).failureReason !== undefined;
    const told = findings(report, options);
    const parts = [
        headline(report),
        ...(bad ? [told, failure(report)] : []),
        stages(report),
        rotation(report),
        timeline(report),
        holders(report),
        summary_changes(report),
        probes(report),
        summary_availability(report),
        deployment(report),
        ...(bad ? [] : [told]),
        links(report),
        footer(report),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};


/***/ })

};
