export const id = 6756;
export const ids = [6756];
export const modules = {

/***/ 1841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ concealSecrets),
/* harmony export */   W: () => (/* binding */ credentialsIn)
/* harmony export */ });
/* harmony import */ var _redaction_secret_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44062);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);


/**
 * Credentials of the job that are no input, but that our libraries use or print: what is mostly random under a name that
 * says so. A name alone may belong to a flag, an ARN or a path with something random at its end, and random text alone to
 * a commit.
 */
const isCredential = (name, value) => /secret|token|passw/i.test(name) &&
    !/^(?:INPUT|STATE)_/.test(name) &&
    (0,_redaction_secret_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctiveParts */ .Tb)(value).join('').length > value.length / 2;
const credentialsIn = (env) => Object.entries(env).flatMap(([name, value = '']) => (isCredential(name, value) ? [value] : []));
/** Before anything is printed and any child is started. */
const concealSecrets = (secrets, context) => {
    const { env, runner } = context.world;
    const givenUp = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOfMark */ .ZO)(secrets.emergencyMark?.reveal() ?? '') ?? [];
    for (const key of [secrets.key, secrets.previousKey, secrets.nextKey, ...givenUp])
        context.conceal(key?.reveal() ?? '');
    for (const text of secrets.texts)
        context.conceal(text);
    for (const value of credentialsIn(env)) {
        runner.mask(value);
        context.redactor.add(value);
    }
};


/***/ }),

/***/ 39949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeOf),
/* harmony export */   e: () => (/* binding */ checkMode)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70401);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29140);


/** What `mode` means for this event; a word that means nothing is refused when the inputs are parsed. */
const modeOf = (env) => {
    const asked = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .InputReader */ .i_(env).text('mode');
    const isAuto = asked === 'auto' && (env.GITHUB_EVENT_NAME ?? '').startsWith('pull_request');
    if (isAuto)
        return 'dry-run';
    return _table_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN.find((mode) => mode === asked) ?? 'deploy';
};
const checkMode = (reader, env) => {
    const asked = reader.choice('mode');
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (asked === 'rotate' && event.startsWith('pull_request')) {
        reader.refuse('mode', {
            title: 'a pull request must not rotate',
            detail: 'It would replace the key of production with code that is not merged.',
            remedy: 'Rotate on workflow_dispatch, from your main branch.',
        });
    }
    if (asked === 'deploy' && event === 'pull_request_target') {
        reader.refuse('mode', {
            title: 'pull_request_target must not deploy',
            detail: 'Such a run has the secrets of the repository while it may execute the code of a stranger.',
            remedy: 'Deploy on push to your main branch.',
        });
    }
};


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   ZO: () => (/* binding */ keysOfMark),
/* harmony export */   aN: () => (/* binding */ emergencyMarkOf),
/* harmony export */   g5: () => (/* binding */ secondKey),
/* harmony export */   ql: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97072);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49852);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70401);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29140);





const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Names that mean something to the runner, to Node, to the CDK CLI or to the shell. */
const RESERVED_NAME = /^(GITHUB_|RUNNER_|INPUT_|STATE_|ACTIONS_|AWS_|CDK_|NODE_|npm_|(PATH|HOME|CI|SHELL|USER|TMPDIR)$)/;
const isVariableName = (name) => VARIABLE_NAME.test(name) && !RESERVED_NAME.test(name);
const DEFAULT_NAME = _table_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc['jwt-secret-name'].default;
const readKey = (env, secretName) => {
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-key');
    const inherited = env[secretName] ?? '';
    const isInherited = given === '' && inherited !== '';
    const text = isInherited ? inherited : given;
    const keyInput = isInherited ? `env.${secretName}` : 'jwt-secret-key';
    const different = given !== '' && inherited !== '' && given !== inherited;
    const problem = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-key', {
        title: 'two different keys were given',
        detail: `The input and the environment variable ${secretName} both hold a key, and they are not the same.`,
        remedy: `Remove ${secretName} from the env: of the step and of the job, and pass the key as the input alone.`,
    });
    return { key: new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(keyInput, text), keyInput, problems: different ? [problem] : [] };
};
const emptySecret = (name, line) => ({
    name,
    problem: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('other-secrets', {
        title: `${name} is empty`,
        detail: `This is line ${line} of other-secrets.`,
        remedy: `Set the GitHub secret for ${name}, and check that this job may read it (environment, fork, Dependabot).`,
    }),
});
/** Lines `NAME=value`; what a line holds is never shown, because a broken line may be half a secret. */
const readOtherSecrets = (env, keyNames) => {
    const secrets = new Map();
    const texts = [];
    const problems = [];
    const empty = [];
    const wrong = (line, title, remedy) => {
        problems.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('other-secrets', { title, detail: `This is line ${line} of other-secrets.`, remedy }));
    };
    for (const [index, line] of (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'other-secrets').split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const separator = line.indexOf('=');
        const name = separator < 0 ? '' : line.slice(0, separator).trim();
        const value = separator < 0 ? line : line.slice(separator + 1);
        texts.push(value);
        if (RESERVED_NAME.test(name)) {
            wrong(index + 1, 'the name of a secret is taken', 'Names that begin with GITHUB_, RUNNER_, AWS_, CDK_, NODE_ and the like mean something else to the runner or to Node: give the secret another name here, such as APP_TOKEN=….');
        }
        else if (!isVariableName(name)) {
            wrong(index + 1, 'a line is not NAME=value', 'Write one NAME=value a line, where NAME is the name of a variable. A secret with a line break cannot be given here.');
        }
        else if (keyNames.includes(name) || secrets.has(name) || empty.some((other) => other.name === name)) {
            wrong(index + 1, `${name} is given twice`, `Give ${name} once. The signing key itself belongs in jwt-secret-key.`);
        }
        else if (value.trim() === '')
            empty.push(emptySecret(name, index + 1));
        else
            secrets.set(name, new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, value));
    }
    return {
        secrets: [...secrets.values()],
        names: [...secrets.keys(), ...empty.map(({ name }) => name)],
        texts,
        problems,
        empty: empty.map(({ problem }) => problem),
    };
};
/** The whole template is searched for each. */
const MOST_NAMES = 10;
/** One name or several, separated by blanks or commas. */
const readNames = (env) => {
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-name')
        .split(/[\s,]+/)
        .filter((name) => name !== '');
    const [first = DEFAULT_NAME, ...more] = new Set(given);
    const problem = problemOfNames(given);
    return problem
        ? { names: [isVariableName(first) ? first : DEFAULT_NAME], problems: [problem] }
        : { names: [first, ...more], problems: [] };
};
const problemOfNames = (names) => {
    if (!names.every(isVariableName))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-name', {
            title: 'not usable as the name of a variable',
            detail: 'It must consist of letters, digits and underscores, not start with a digit, and not be one that the runner, Node, AWS or the CDK reads.',
            remedy: 'Use the name that your CDK app reads, e.g. JWT_SECRET_KEY; several are separated by blanks or commas.',
        });
    if (names.length <= MOST_NAMES)
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-name', {
        title: 'too many names',
        detail: `There are ${names.length} names, and at most ${MOST_NAMES} are looked for.`,
        remedy: 'Name only variables under which containers get the signing key.',
    });
};
const secretFrom = (name, text) => text === '' ? undefined : new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, text);
const readSecret = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, name));
const readToken = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, name).trim());
const readSecrets = (env) => {
    const { names: [secretName, ...secretAliases], problems: nameProblems, } = readNames(env);
    const { key, keyInput, problems } = readKey(env, secretName);
    const others = readOtherSecrets(env, [secretName, ...secretAliases]);
    const previousKey = readSecret(env, 'previous-jwt-secret-key');
    const nextKey = readSecret(env, 'next-jwt-secret-key');
    const emergencyMark = readSecret(env, 'emergency-jwt-secret-keys');
    const givenUp = keysOfMark(emergencyMark?.reveal() ?? '') ?? [];
    const smokeUserPassword = readSecret(env, 'smoke-user-password');
    const githubToken = readToken(env, 'github-token');
    const secretsToken = readToken(env, 'secrets-token');
    return {
        key,
        keyInput,
        ...(previousKey && { previousKey }),
        ...(nextKey && { nextKey }),
        ...(emergencyMark && { emergencyMark }),
        ...(secretsToken && { secretsToken }),
        otherSecrets: others.secrets,
        otherNames: others.names,
        ...(githubToken && { githubToken }),
        secretName,
        secretAliases,
        ...(smokeUserPassword && { smokeUserPassword }),
        texts: [
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-key'),
            previousKey?.reveal() ?? '',
            ...[secretName, ...secretAliases].flatMap((name) => [env[name] ?? '', env[`${name}_PREVIOUS`] ?? '']),
            ...others.texts,
            ...[smokeUserPassword, nextKey, emergencyMark, ...givenUp, githubToken, secretsToken].map((secret) => secret?.reveal() ?? ''),
        ].filter((text) => text !== ''),
        problems: [...nameProblems, ...problems, ...others.problems],
        emptySecrets: others.empty,
    };
};
/**
 * The key that verifiers must accept beside the current one: the stored key that is another one. There is at most one,
 * for the keys of a rotation are two, wherever they are stored.
 *
 * An ordinary deployment that signs with the current key and accepts this one too does no harm in any state of a
 * rotation, finished or not. A secret that is not set arrives as an empty text.
 */
const secondKey = (current, ...others) => others.find((key) => key !== undefined && key.reveal() !== '' && !key.equals(current));
const ABOUT = 'Keys that an unfinished emergency rotation gives up. Run the rotation again to finish it.';
/**
 * What the secret `<NAME>_EMERGENCY` holds while an emergency is not proven: the keys that it gives up, so that the run
 * that finishes it can still try them. An ordinary deployment is never given them.
 */
const emergencyMarkOf = (keys) => JSON.stringify({ about: ABOUT, keys: keys.map((key) => key.reveal()) });
const isText = (value) => typeof value === 'string' && value !== '';
/** @returns `undefined` for a text that is no such mark, as when it was stored by hand */
const keysOfMark = (mark) => {
    try {
        const value = JSON.parse(mark);
        const keys = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value.keys : [];
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(keys) && keys.length > 0 && keys.every(isText)
            ? keys.map((key) => new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('emergency-jwt-secret-keys', key))
            : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _inputs_conceal_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1841);
/* harmony import */ var _inputs_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39949);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94869);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58752);
/* harmony import */ var _run_own_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81458);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69047);
/* harmony import */ var _run_temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10499);
/* harmony import */ var _template_scrub_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12508);









const redactorFor = (env) => {
    const redactor = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)();
    for (const text of [...(0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .readSecrets */ .ql)(env).texts, ...(0,_inputs_conceal_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsIn */ .W)(env)])
        redactor.add(text);
    return redactor;
};
const UNSUPERVISED = 'Deployment left without supervision';
const reportAftermath = async (deployment, mayCancel, runner, redactor) => {
    runner.info('The run was stopped while it was deploying. What AWS says now:');
    const { lookAfter } = await Promise.all(/* import() */[__webpack_require__.e(5844), __webpack_require__.e(1322)]).then(__webpack_require__.bind(__webpack_require__, 35826));
    const { lines, summary, warning } = await lookAfter(deployment, mayCancel);
    for (const line of lines)
        runner.info((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCommands */ .Df)(redactor.redact((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)(line))));
    const markdown = redactor.redact(summary);
    redactor.assertClean('the job summary', markdown);
    await runner.writeSummary(markdown);
    runner.annotate('warning', redactor.redact((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)(warning)), {
        title: UNSUPERVISED,
    });
};
const UNREADABLE = 'The run was stopped while it was deploying, and the state could not be read: what main left for this step is damaged. Look at the stacks in the CloudFormation console, then run the job again.';
const tellAftermath = async (state, runner, redactor) => {
    const { deployment, deployed, concluded } = state;
    const interrupted = concluded === '' || concluded === 'cancelled';
    if (!interrupted || deployment === undefined)
        return;
    if (deployment !== 'unreadable') {
        const mayCancel = deployment.onCancel === 'cancel-update' && !deployed;
        await reportAftermath(deployment, mayCancel, runner, redactor);
        return;
    }
    runner.annotate('warning', UNREADABLE, { title: UNSUPERVISED });
    await runner.writeSummary(`### State of production after the run was stopped\n\n${UNREADABLE}\n`);
};
const cleanUp = async (env, { temporaryDirectory }, runner, redactor) => {
    const left = (0,_run_temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .leftDirectories */ .jy)(env, temporaryDirectory);
    // A run that was killed alone leaves the CDK CLI, or the app, which could write the assembly anew.
    const { endLeftovers } = await __webpack_require__.e(/* import() */ 3667).then(__webpack_require__.bind(__webpack_require__, 53667));
    for (const directory of left)
        endLeftovers(directory);
    for (const { title, detail, remedy } of left.flatMap((directory) => (0,_template_scrub_js__WEBPACK_IMPORTED_MODULE_6__/* .removeAssembly */ .N)(directory))) {
        runner.annotate('warning', redactor.redact(`${detail} ${remedy}`), { title: redactor.redact(title) });
    }
};
/** A dry-run that did not get to its comment leaves one that is about an earlier commit: it must say so. */
const markOutdated = async (env, state, runner) => {
    const token = (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .readSecrets */ .ql)(env).githubToken;
    if ((0,_inputs_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .modeOf */ .V)(env) !== 'dry-run' || state.commented || !token)
        return;
    const { markCommentOutdated } = await Promise.all(/* import() */[__webpack_require__.e(6072), __webpack_require__.e(1089), __webpack_require__.e(931), __webpack_require__.e(1870)]).then(__webpack_require__.bind(__webpack_require__, 49655));
    const why = state.concluded === 'cancelled' ? 'cancelled' : 'crashed';
    if (await markCommentOutdated(env, token, why))
        runner.info('The comment on the pull request is marked as outdated.');
};
/** After a cancel or a crash tells the truth, and cleans up whatever happened. Never turns a run red by itself. */
const post = async (env, runner) => {
    const state = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_8__/* .readState */ .un)(runner);
    const redactor = redactorFor(env);
    (0,_run_own_output_js__WEBPACK_IMPORTED_MODULE_4__/* .redactOwnOutput */ .D)(redactor.redact);
    const unlessItFails = async (work, title) => {
        try {
            await work;
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            runner.annotate('warning', redactor.redact(`The post step could not finish: ${message}`), { title });
        }
    };
    // First, so that no CDK CLI goes on and no template with the key stays behind while AWS is asked, which may take minutes.
    await unlessItFails(cleanUp(env, state, runner, redactor), 'Clean-up is incomplete');
    await Promise.all([
        unlessItFails(tellAftermath(state, runner, redactor), UNSUPERVISED),
        unlessItFails(markOutdated(env, state, runner), 'Comment not marked as outdated'),
    ]);
};


/***/ }),

/***/ 50262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ noTemporaryDirectory),
/* harmony export */   LJ: () => (/* binding */ runCancelled),
/* harmony export */   WB: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);


/** Findings about the run itself. */
const runCancelled = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cancelled', { error: 'cancelled' }, (name) => ({
    title: `The run was cancelled during the stage “${name}”`,
    detail: 'The job was cancelled, or it ran into its time limit. What had been started in AWS goes on without this run.',
    remedy: `The post step of this job says what state the stacks and services are in. To get a verdict, ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}`,
}));
const noTemporaryDirectory = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('no-temporary-directory', { error: 'runner-not-writable' }, (parent, why) => ({
    title: 'The runner has no place for the files of this run',
    detail: `No directory could be made in ${parent} (${why}). Nothing was started.`,
    remedy: `Give the user of the runner free space and the permission to write there: df -h ${parent} && ls -ld ${parent}`,
    where: 'RUNNER_TEMP',
}));
const internalError = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('internal-error', { error: 'internal-error' }, (error) => ({
    title: 'The action itself failed',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy: 'This is a bug in the action: please report it with the lines above. What was deployed stays deployed.',
}));


/***/ }),

/***/ 81458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ redactOwnOutput)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Asked of the runner by us alone, as one line: the output of children never goes this way. */
const MASK = /^::add-mask::[^\n]*\n?$/;
/**
 * Redacts everything that this process writes from now on, also what is not ours: warnings of Node, what `NODE_DEBUG` makes
 * it tell of requests and of children, what a library prints, and the trace of a crash, which Node would write past the
 * streams.
 */
const redactOwnOutput = (redact) => {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (chunk, ...more) => {
            const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
            const redacted = MASK.test(text) ? text : redact(text);
            return write(redacted === text ? chunk : redacted, ...more);
        };
    }
    process.on('uncaughtException', (error) => {
        process.stderr.write(`${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(error)}\n`);
        process.exit(1);
    });
};


/***/ }),

/***/ 69047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ saveCommented),
/* harmony export */   U4: () => (/* binding */ saveDeployed),
/* harmony export */   jo: () => (/* binding */ saveDeployment),
/* harmony export */   p5: () => (/* binding */ saveConclusion),
/* harmony export */   ry: () => (/* binding */ saveDirectory),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
const DIRECTORY = 'temporaryDirectory';
const DEPLOYMENT = 'deployment';
const DEPLOYED = 'deployed';
const CONCLUDED = 'concluded';
const COMMENTED = 'commented';
const saveDirectory = (runner, directory) => runner.saveState(DIRECTORY, directory);
const saveDeployment = (runner, deployment) => runner.saveState(DEPLOYMENT, JSON.stringify(deployment));
const saveDeployed = (runner) => runner.saveState(DEPLOYED, 'true');
const saveCommented = (runner) => runner.saveState(COMMENTED, 'true');
const saveConclusion = (runner, conclusion) => runner.saveState(CONCLUDED, conclusion);
const isStack = (value) => {
    const { name, region } = (value ?? {});
    const isText = typeof name === 'string' && typeof region === 'string';
    return isText && name !== '' && /^[a-z\d-]+$/.test(region);
};
/** Our own words, but from a file that others can write to. */
const parseDeployment = (text) => {
    try {
        const value = JSON.parse(text);
        const { startedAt, stacks, onCancel } = value;
        const isReadable = Number.isFinite(startedAt) &&
            Array.isArray(stacks) &&
            stacks.length > 0 &&
            stacks.every(isStack) &&
            (onCancel === 'leave' || onCancel === 'cancel-update');
        return isReadable ? JSON.parse(text) : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
};
const readState = (runner) => {
    const deployment = runner.state(DEPLOYMENT);
    const concluded = runner.state(CONCLUDED);
    return {
        temporaryDirectory: runner.state(DIRECTORY),
        ...(deployment !== '' && { deployment: parseDeployment(deployment) }),
        deployed: runner.state(DEPLOYED) === 'true',
        commented: runner.state(COMMENTED) === 'true',
        concluded: concluded === 'success' || concluded === 'failure' || concluded === 'cancelled' ? concluded : '',
    };
};


/***/ }),

/***/ 10499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ makeTemporaryDirectory),
/* harmony export */   jy: () => (/* binding */ leftDirectories),
/* harmony export */   w7: () => (/* binding */ reportFileOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47206);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50262);






const PREFIX = 'cdk-jwt-deploy-';
/** As `mkdtemp` ends them; the report file has another ending. */
const OURS = /^cdk-jwt-deploy-[A-Za-z0-9]{6}$/;
/** The runner's own place for such things; it is emptied between jobs. */
const parentOf = (env) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
/** Mode 0700, as `mkdtemp` makes them. */
const makeTemporaryDirectory = (env) => {
    const parent = parentOf(env);
    try {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, PREFIX)));
    }
    catch (error) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .noTemporaryDirectory */ .Ce)(parent, (0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)));
    }
};
const reportFileOf = (env, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parentOf(env), `${PREFIX}report-${id}.json`);
/**
 * The directories of this action that are still there. The state that the runner hands to the post step lies in a file
 * that the app's code can write to, so it may leave a directory out, but it cannot make us delete another one.
 */
const leftDirectories = (env, named) => {
    const parent = parentOf(env);
    const isOurs = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === parent && OURS.test(path.slice(parent.length + 1));
    // Outside of RUNNER_TEMP, other runs of the machine may have theirs in the same place.
    const found = env.RUNNER_TEMP ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name)) : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(named)];
    return found.filter(isOurs);
};


/***/ }),

/***/ 12508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ removeAssembly)
/* harmony export */ });
/* unused harmony export isProtected */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12209);




const removeTree = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
/**
 * Deletes the cloud assembly, which holds the key in plain text wherever the app passes it so. What cannot be deleted is
 * emptied. Never throws, for it is the last thing a run does, and never follows a symbolic link. An absent directory is fine.
 */
function removeAssembly(directory, remove = removeTree) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    const kind = kindOf(path);
    if (kind === 'absent')
        return [];
    if (directory === '' || isProtected(path, process.cwd(), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)())) {
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'That is no place for an assembly, so it was left alone.', [])];
    }
    if (kind !== 'directory')
        return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path)) ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'It could not be deleted.', [])];
    if (attempt(() => remove(path)) && kindOf(path) === 'absent')
        return [];
    openUp(path);
    if (attempt(() => remove(path)) && kindOf(path) === 'absent')
        return [];
    return [emptied(path)];
}
/** Whether deleting the path would take the checkout, the home directory or the whole file system along. */
const isProtected = (path, workingDirectory, home) => [workingDirectory, home].some((kept) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(path, kept);
    return inside === '' || !(inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside));
});
function kindOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        // Anything but "there is no such file" means that something may still be there.
        return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'other';
    }
}
function attempt(action) {
    try {
        action();
        return true;
    }
    catch {
        return false;
    }
}
/** Files of the tree, links not followed; folders that cannot be listed are left out. */
function filesBelow(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }).flatMap((entry) => {
            const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name);
            return entry.isDirectory() ? filesBelow(inner) : entry.isFile() ? [inner] : [];
        });
    }
    catch {
        return [];
    }
}
/** A folder without write permission keeps its files: docker and asset bundling make such folders. */
function openUp(path) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o700));
    try {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })) {
            if (entry.isDirectory())
                openUp((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name));
        }
    }
    catch {
        // What cannot be listed is reported by the attempt to delete it.
    }
}
function emptied(path) {
    const left = filesBelow(path).filter((file) => !empty(file));
    return left.length === 0 && kindOf(path) === 'directory' && attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
        ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyEmptied */ .L0)(path)
        : (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'Files in it may hold the key and could be neither deleted nor emptied.', left);
}
/** Whether the file could be emptied. */
function empty(file) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o600));
    return attempt(() => {
        // Written over before it is cut off, so that the old blocks are not merely let go.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, Buffer.alloc((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size), { flag: 'r+' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, 0);
    });
}


/***/ })

};
