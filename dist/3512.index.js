export const id = 3512;
export const ids = [3512];
export const modules = {

/***/ 32383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ askCommand),
  v: () => (/* binding */ startChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/lib/child-output.js


/** Characters of one line that are shown; longer lines are cut. */
const LINE_LIMIT = 16 * 1024;
/**
 * Looked at beyond the limit before a line is cut, so that no secret is cut in two and escapes redaction. GitHub
 * secrets hold 48 KB at most; percent-encoded that is three times as much.
 */
const LONGEST_SECRET = 160 * 1024;
/** Characters kept of what comes after the cap. */
const KEPT_AFTER_CAP = 512 * 1024;
/** Lines shown of what comes after the cap: errors stand at the end. */
const LAST_LINES = 100;
const LINE_BREAK = /\r\n|\n|\r/;
/**
 * Lines of foreign output as they may be shown: no secret, no terminal control, no workflow command. Redacted before and
 * after they are made plain: a secret may hold a control character, or be interrupted by one. Redacted together, because
 * programs break bytes into lines; there may be fewer lines then.
 */
function cleanLines(raw, redact) {
    const plain = raw.map((line) => ((0,lib_text/* plainLine */.h0)(line) === line ? line : (0,lib_text/* plainLine */.h0)(redact(line))));
    return redact(plain.join('\n')).split('\n').map(lib_text/* withoutCommands */.Df);
}
const cleanLine = (raw, redact) => cleanLines([raw], redact).join('');
/**
 * Whether the next line may go on with what this one ends in: one word alone, letters of no word, numbers, single
 * characters, or a row of a dump. Such a line is shown together with the next one; an ordinary line is never kept waiting.
 */
function goesOn(raw) {
    const end = (0,lib_text/* plainLine */.h0)(raw.slice(-MOST_LOOKED_AT)).trimEnd();
    if (end.length <= SHORT_LINE)
        return end !== '';
    if (!end.trimStart().includes(' ') || DUMP_ROW.test(raw.slice(0, MOST_LOOKED_AT)))
        return true;
    const last = end.slice(-LAST_WORDS).match(/\w+/g)?.slice(-3) ?? [];
    if (last.every((word) => word.length === 1 || (NUMBER.test(word) && /\d/.test(word))))
        return true;
    const row = rowAtEnd(end);
    return /^[\da-f]{16,}$/i.test(row) || (row.length >= 8 && (row.match(JUMP)?.length ?? 0) >= 2);
}
/** What base64 consists of, in front of quotes and padding. From the end on, because a pattern would try all places. */
function rowAtEnd(line) {
    const end = line.length - (/["'`=,+\\]{0,4}$/.exec(line.slice(-4))?.[0].length ?? 0);
    let start = end;
    while (start > 0 && IN_ROW[line.charCodeAt(start - 1)] === 1)
        start -= 1;
    return line.slice(start, end);
}
const IN_ROW = Uint8Array.from({ length: 128 }, (_, code) => /[\w+/-]/.test(String.fromCharCode(code)) ? 1 : 0);
const MOST_LOOKED_AT = 200;
const LAST_WORDS = 40;
const SHORT_LINE = 12;
const NUMBER = /^(?:0x|[xu])?[\da-f]{1,16}$/i;
const DUMP_ROW = /^[ \t]*(?:0x)?[\da-f]{6,16}:?[ \t]/i;
const JUMP = /[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g;
/** More lines than the bytes of a secret, one on each. */
const MOST_HELD = 4096;
const MOST_HELD_CHARACTERS = 256 * 1024;
/** What prints bytes over many lines does so at once; what is silent for so long waits, and people should see for what. */
const LONGEST_SILENCE_MILLISECONDS = 1000;
const cut = (line) => line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)}… (rest of the line not shown)` : line;
/** The beginning of a line whose end has not been seen: what could be the first part of a secret is left out. */
function cutOpenLine(raw, redact) {
    const clean = cleanLine(raw, redact);
    const safe = clean.slice(0, Math.max(0, clean.length - LONGEST_SECRET));
    return `${safe.slice(0, LINE_LIMIT)}… (rest of the line not shown)`;
}
/**
 * Turns the bytes of one stream into clean lines, in bounded memory and time whatever comes: after the cap nothing
 * is redacted or forwarded any more but the last lines; the output says how many were left out.
 */
function splitLines(options) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const rest = keepLast(KEPT_AFTER_CAP);
    /** A line that has begun, without the break that ends it. */
    let open = '';
    /** A carriage return at the end, which waits for the line feed that may follow. */
    let carried = '';
    let skipping = false;
    let lines = 0;
    let characters = 0;
    let capped = false;
    const show = (line) => {
        lines += 1;
        characters += line.length;
        capped = lines >= options.maximumLines || characters >= options.maximumCharacters;
        options.onLine(line);
    };
    /** Lines that wait for the next one. */
    let held = [];
    let heldCharacters = 0;
    let silence;
    const showHeld = () => {
        clearTimeout(silence);
        const together = held;
        held = [];
        heldCharacters = 0;
        if (together.length > 0)
            for (const line of cleanLines(together, options.redact))
                show(cut(line));
    };
    const take = (line) => {
        held.push(line);
        heldCharacters += line.length;
        const isFull = held.length >= Math.min(MOST_HELD, options.maximumLines - lines) ||
            heldCharacters >= Math.min(MOST_HELD_CHARACTERS, options.maximumCharacters - characters);
        clearTimeout(silence);
        if (isFull || !goesOn(line))
            showHeld();
        else
            silence = setTimeout(showHeld, LONGEST_SILENCE_MILLISECONDS).unref();
    };
    /** Takes whole lines off; only the new text is looked at, for a line may come in very many chunks. */
    const takeLines = (text) => {
        const incoming = carried + text;
        let from = 0;
        for (let at = nextBreak(incoming, from); at !== undefined && !capped; at = nextBreak(incoming, from)) {
            const line = open + incoming.slice(from, at.start);
            open = '';
            from = at.end;
            if (skipping)
                skipping = false;
            else
                take(line);
        }
        carried = incoming.endsWith('\r') && from < incoming.length ? '\r' : '';
        open += incoming.slice(from, incoming.length - carried.length);
        if (capped || open.length <= LINE_LIMIT + LONGEST_SECRET)
            return;
        showHeld();
        if (!skipping)
            show(cutOpenLine(open, options.redact));
        skipping = true;
        open = '';
    };
    /** What comes after the cap begins with the line that is open. */
    let isMoved = false;
    const moveOpen = () => {
        if (isMoved)
            return;
        isMoved = true;
        rest.startInsideLine(skipping);
        rest.add(open + carried);
        open = '';
        carried = '';
    };
    const accept = (text) => {
        if (!capped) {
            takeLines(text);
            if (capped)
                moveOpen();
            return;
        }
        moveOpen();
        rest.add(text);
    };
    const endCapped = () => {
        const last = rest.lines().slice(-LAST_LINES);
        const hidden = rest.breaks() - last.length;
        if (hidden > 0)
            options.onLine(`… ${hidden} more lines not shown …`);
        for (const line of cleanLines(last, options.redact))
            options.onLine(cut(line));
    };
    return {
        write: (chunk) => accept(decoder.write(chunk)),
        end: () => {
            accept(decoder.end());
            if (!capped && open + carried !== '' && !skipping)
                take(open);
            showHeld();
            if (capped)
                endCapped();
        },
    };
}
function nextBreak(text, from) {
    const search = new RegExp(LINE_BREAK, 'g');
    search.lastIndex = from;
    const match = search.exec(text);
    if (match === null || (match[0] === '\r' && match.index === text.length - 1))
        return undefined;
    return { start: match.index, end: match.index + match[0].length };
}
/** The last `limit` characters or a little more, without joining them before they are asked for. */
function keepLast(limit) {
    const chunks = [];
    let size = 0;
    let breaks = 0;
    let insideLine = false;
    return {
        startInsideLine: (inside) => {
            insideLine = inside;
        },
        add: (text) => {
            chunks.push(text);
            size += text.length;
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                breaks += 1;
            for (let first = chunks[0]; first !== undefined && size - first.length >= limit; first = chunks[0]) {
                chunks.shift();
                size -= first.length;
                insideLine = true;
            }
        },
        breaks: () => breaks,
        lines: () => {
            const lines = chunks.join('').split(LINE_BREAK);
            if (lines.at(-1) === '')
                lines.pop();
            return insideLine ? lines.slice(1) : lines;
        },
    };
}
/** The last lines within about `limit` characters, in the order in which they came. */
function keepTail(limit) {
    const lines = [];
    let size = 0;
    return {
        add: (line) => {
            lines.push(line);
            size += line.length + 1;
            for (let first = lines[0]; first !== undefined && size > limit && lines.length > 1; first = lines[0]) {
                lines.shift();
                size -= first.length + 1;
            }
        },
        text: () => lines.join('\n'),
    };
}

// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
;// CONCATENATED MODULE: ./build/lib/child-process.js




/** Both beats fit into the 7.5 s that the runner leaves between SIGINT and SIGTERM (ProcessInvoker.cs). */
const TERMINATE_AFTER_MILLISECONDS = 3000;
const KILL_AFTER_MILLISECONDS = 5500;
/** How long a process that left the group may hold the pipes open after the child is gone. */
const CLOSE_WITHIN_MILLISECONDS = 2000;
const TAIL_CHARACTERS = 64 * 1024;
const MAXIMUM_LINES = 20_000;
const MAXIMUM_CHARACTERS = 4 * 1024 * 1024;
/** What shells say when a command cannot be started. */
const NOT_STARTED = 127;
/**
 * Starts a foreign command in its own process group. The runner signals the action's process alone
 * (ProcessInvoker.cs), so the whole group is stopped here: SIGINT at once, SIGTERM after 3 s, SIGKILL after 5.5 s.
 */
function startChild(options) {
    const tail = keepTail(TAIL_CHARACTERS);
    const errors = keepTail(TAIL_CHARACTERS);
    const ended = (end) => ({
        code: null,
        signal: null,
        cancelled: false,
        timedOut: false,
        tail: tail.text(),
        errors: errors.text(),
        ...end,
    });
    if (options.cancelled.aborted) {
        return { pid: undefined, exited: Promise.resolve(ended({ cancelled: true })) };
    }
    const notStarted = (error) => {
        const line = `${options.command} could not be started (${(0,error_code/* errorCode */.C)(error)})`;
        return ended({ code: NOT_STARTED, tail: options.redact(line), errors: options.redact(line) });
    };
    const child = spawnGroup(options);
    if (!child.ok)
        return { pid: undefined, exited: Promise.resolve(notStarted(child.error)) };
    const { process } = child;
    const streams = readStreams(process, options, (line, stream) => {
        tail.add(line);
        if (stream === 'stderr')
            errors.add(line);
    });
    const stopper = stopOn(process, options.cancelled, options.timeoutMilliseconds);
    const exited = (0,external_node_events_.once)(process, 'exit').then(async ([code, signal]) => {
        const stopped = stopper.release();
        signalGroup(process, 'SIGKILL');
        await streams.finished();
        return ended({
            code: typeof code === 'number' ? code : null,
            signal: typeof signal === 'string' ? signal : null,
            ...stopped,
        });
    }, (error) => {
        stopper.release();
        return notStarted(error);
    });
    return { pid: process.pid, exited };
}
/** Node quotes an environment value that it refuses in its error, so only the error's code is used afterwards. */
function spawnGroup(options) {
    try {
        const child = (0,external_node_child_process_.spawn)(options.command, [...options.args], {
            cwd: options.cwd,
            env: { ...options.env },
            detached: process.platform !== 'win32',
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // A child may end before it has read everything; its exit code says what became of it.
        child.stdin?.on('error', () => undefined).end(options.input);
        return { ok: true, process: child };
    }
    catch (error) {
        return { ok: false, error };
    }
}
/** A group that is gone is the expected case. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        child.kill(signal);
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) !== 'ESRCH' && (0,error_code/* errorCode */.C)(error) !== 'EPERM')
            throw error;
    }
}
function stopOn(child, cancelled, timeout) {
    const timers = [];
    let stopped = { cancelled: false, timedOut: false };
    const stop = (reason) => {
        if (stopped.cancelled || stopped.timedOut)
            return;
        stopped = reason;
        signalGroup(child, 'SIGINT');
        timers.push(setTimeout(() => signalGroup(child, 'SIGTERM'), TERMINATE_AFTER_MILLISECONDS));
        timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER_MILLISECONDS));
    };
    const onAbort = () => stop({ cancelled: true, timedOut: false });
    cancelled.addEventListener('abort', onAbort, { once: true });
    if (timeout !== undefined) {
        timers.push(setTimeout(() => stop({ cancelled: false, timedOut: true }), timeout));
    }
    return {
        release: () => {
            for (const timer of timers)
                clearTimeout(timer);
            cancelled.removeEventListener('abort', onAbort);
            return stopped;
        },
    };
}
function readStreams(child, options, keep) {
    const closed = (0,external_node_events_.once)(child, 'close').catch(() => undefined);
    const { onStdout } = options;
    if (onStdout)
        child.stdout?.on('data', onStdout);
    const shown = onStdout ? ['stderr'] : ['stdout', 'stderr'];
    const splitters = shown.map((name) => {
        const splitter = splitLines({
            redact: options.redact,
            maximumLines: MAXIMUM_LINES,
            maximumCharacters: MAXIMUM_CHARACTERS,
            onLine: (line) => {
                keep(line, name);
                options.onLine(line, name);
            },
        });
        child[name]?.on('data', (chunk) => splitter.write(chunk));
        return splitter;
    });
    return {
        finished: async () => {
            const deadline = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, CLOSE_WITHIN_MILLISECONDS);
            await closed;
            clearTimeout(deadline);
            for (const splitter of splitters)
                splitter.end();
        },
    };
}
/** A million paths of a repository fit in. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;
/**
 * Asks a short command whose output is an answer, such as `git ls-files`; nothing of it reaches the log. Waits until it and all processes that it started have ended.
 *
 * @returns undefined when there is no whole answer: the time was over, the run was cancelled, a signal ended the
 * command, or it wrote more than `maximumBytes`
 */
async function askCommand({ maximumBytes = MAXIMUM_BYTES, ...question }) {
    const excess = new AbortController();
    const chunks = [];
    let bytes = 0;
    const { exited } = startChild({
        ...question,
        cancelled: AbortSignal.any([question.cancelled, excess.signal]),
        onStdout: (chunk) => {
            bytes += chunk.length;
            if (bytes <= maximumBytes)
                chunks.push(chunk);
            else
                excess.abort();
        },
        onLine: () => undefined,
        redact: (text) => text,
    });
    const { code, cancelled, timedOut, tail } = await exited;
    if (code === null || cancelled || timedOut || bytes > maximumBytes)
        return undefined;
    return { code, stdout: Buffer.concat(chunks), stderr: tail };
}


/***/ }),

/***/ 85722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have. */
const groupBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
};


/***/ }),

/***/ 2024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ keyHasLineBreak),
/* harmony export */   E_: () => (/* binding */ keyIsJson),
/* harmony export */   Hz: () => (/* binding */ keyIsAssignment),
/* harmony export */   Ki: () => (/* binding */ keyIsQuoted),
/* harmony export */   Qm: () => (/* binding */ keyHasOuterWhitespace),
/* harmony export */   Vy: () => (/* binding */ keyHasControlCharacters),
/* harmony export */   XI: () => (/* binding */ keyEndsWithLineBreak),
/* harmony export */   el: () => (/* binding */ keyIsPem),
/* harmony export */   i7: () => (/* binding */ keyHasNonAsciiCharacters),
/* harmony export */   td: () => (/* binding */ keyHasInvisibleCharacters),
/* harmony export */   u3: () => (/* binding */ keyLostLetterCase),
/* harmony export */   vf: () => (/* binding */ keyIsToken)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34079);


/** Of a signing key an error by itself; `words` are for a secret of which it is only a warning. */
const damage = (code, words) => {
    const define = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)(code, { error: 'key-rejected-by-lint' }, (options) => ({
        title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} ${words.title}`,
        detail: words.detail,
        remedy: `${words.remedy} Or make a new one: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .commandToReplace */ .xs)(options)}`,
        where: options.input,
    }));
    return Object.assign(define, { words });
};
const keyIsJson = damage('key-is-json', {
    title: 'is a JSON document instead of one value',
    detail: 'A whole JSON secret was handed over. ECS and Secrets Manager do the same when the reference lacks the JSON key.',
    remedy: 'Store the value alone, or name the field: in ECS `valueFrom: "<secret-arn>:<json-key>::"`.',
});
const keyIsPem = damage('key-is-pem', {
    title: 'is a PEM document, but an HMAC key is needed',
    detail: 'HS256, HS384 and HS512 use one shared random key. PEM keys and certificates belong to RS256 and the like.',
    remedy: 'Make a random key instead.',
});
const keyIsToken = damage('key-is-token', {
    title: 'is a token, not a key',
    detail: 'It has the three parts of a JWT. A token is signed with the key; anyone who received it could sign too.',
    remedy: 'Store the key that signs the tokens, not one of the tokens.',
});
const keyIsAssignment = damage('key-is-assignment', {
    title: 'was stored together with its name',
    detail: 'The value begins like a line of an env file (NAME=value) or of YAML (NAME: value).',
    remedy: 'Store only what is behind the name and its sign, without quotes.',
});
const keyHasInvisibleCharacters = damage('key-has-invisible-characters', {
    title: 'has invisible characters',
    detail: 'It has a byte order mark, a zero-width or a direction character, as copying from a web page leaves them.',
    remedy: 'Copy it from a terminal, or pipe it into the store instead of pasting it.',
});
const keyIsQuoted = damage('key-is-quoted', {
    title: 'is wrapped in quotes',
    detail: 'A shell and most env files take the quotes off, `docker --env-file`, ECS and GitHub keep them: two services then use different keys.',
    remedy: 'Store it without the quotes.',
});
const keyEndsWithLineBreak = damage('key-ends-with-line-break', {
    title: 'ends with a line break',
    detail: 'The line break is part of the stored value. One service keeps it, the next one trims it, and they disagree.',
    remedy: 'Store it again without: pipe it through `tr -d "\\r\\n"`, and use `printf %s` or `echo -n`, not `echo`.',
});
const keyHasLineBreak = damage('key-has-line-break', {
    title: 'has a line break inside',
    detail: 'Env files end at the line break, and logs are masked line by line. `openssl rand -base64` breaks long lines.',
    remedy: 'Store it in one line: `… | tr -d "\\r\\n"`.',
});
const keyHasOuterWhitespace = damage('key-has-outer-whitespace', {
    title: 'begins or ends with white space',
    detail: 'The white space is part of the stored value. One service keeps it, the next one trims it, and they disagree.',
    remedy: 'Store it again without white space around it.',
});
const keyHasControlCharacters = damage('key-has-control-characters', {
    title: 'has control characters',
    detail: 'A NUL, a tab or another control character is inside; a NUL cannot even be put into an environment variable.',
    remedy: 'Store raw bytes as hex or base64 text.',
});
const keyHasNonAsciiCharacters = damage('key-has-non-ascii-characters', {
    title: 'has characters outside of ASCII',
    detail: 'Its bytes depend on the encoding that each service assumes. Curly quotes and an ellipsis come from chats and documents, and an ellipsis means that the middle is missing.',
    remedy: 'Use a key of ASCII characters only.',
});
const keyLostLetterCase = damage('key-lost-letter-case', {
    title: 'is base64 whose letters are all small or all capital',
    detail: 'Random base64 has both. A form, a script or a store changed the letters, so this is not the key that was made, and where it is decoded it gives other bytes.',
    remedy: 'Copy it again from where it was made.',
});


/***/ }),

/***/ 63337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   dh: () => (/* binding */ damageIn),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80292);
/* harmony import */ var _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);
/* harmony import */ var _default_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99164);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66309);




/** Format characters: soft hyphen, zero width, direction, byte order mark and their like. */
const INVISIBLE = /\p{Cf}/u;
/** A line of an env file or of YAML, up to the first character of the value. */
const ASSIGNMENT = /^\s*(?:export\s+|-e\s+|\$env:)?([A-Za-z_][A-Za-z0-9_-]*)["']?\s*(?:=\s*[^=\s]|:\s+\S)/i;
/** The name has to look like a secret's name: random text with a `=` inside must not be taken for it. */
const SECRETS_NAME = /^.+(?:SECRET|KEY|TOKEN|JWT|PASS)|^(?:JWT|SECRET|KEY|TOKEN|PASS)(?:_\w+)?$/i;
/** Most telling first: a pasted JSON document has quotes and line breaks too, and only the JSON explains them. */
const RULES = [
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIsJson */ .E_, seenIn: isJson },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIsPem */ .el, seenIn: (text) => /-----BEGIN [A-Z ]+-----/.test(text) },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIsToken */ .vf, seenIn: (text) => /^\s*["']?eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*["']?\s*$/.test(text) },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIsAssignment */ .Hz, seenIn: (text) => SECRETS_NAME.test(ASSIGNMENT.exec(text)?.[1] ?? '') },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHasInvisibleCharacters */ .td, seenIn: (text) => INVISIBLE.test(text) },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIsQuoted */ .Ki, seenIn: (text) => /^\s*(?:b?(["'])[^"']+\1|`[^`]+`)\s*$/.test(text) },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyEndsWithLineBreak */ .XI, seenIn: (text) => /^[^\r\n]*[\r\n]+$/.test(text) && text.trim() !== '' },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHasLineBreak */ .$x, seenIn: (text) => /[\r\n]/.test(text) },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHasOuterWhitespace */ .Qm, seenIn: (text) => text !== text.trim() },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHasControlCharacters */ .Vy, seenIn: (text) => /\p{Cc}/u.test(text) },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHasNonAsciiCharacters */ .i7, seenIn: (text) => /[^ -~]/.test(text) },
    { damage: _damage_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .keyLostLetterCase */ .u3, seenIn: isBase64InOneCase },
];
/** Padding, or a `+` or `/` among digits, shows base64. Base32 has one letter case and no 0, 1, 8 and 9. */
function isBase64InOneCase(text) {
    if (!/^(?:[a-z\d+/_-]{32,}|[A-Z\d+/_-]{32,})={0,2}$/.test(text) || !/[a-z]/i.test(text))
        return false;
    if (/^[a-z2-7]+=*$/i.test(text) && text.length % 8 === 0)
        return false;
    return text.endsWith('=') ? text.length % 4 === 0 : /[+/]/.test(text) && /\d.*\d/.test(text);
}
/** The one damage that explains the rest, if there is any. */
function damageIn(text) {
    return RULES.find(({ seenIn }) => seenIn(text))?.damage;
}
/** An object or a list; or an object that was cut short or has line breaks in its strings. */
function isJson(text) {
    if (!/^\s*[{[]/.test(text))
        return false;
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text) !== undefined || /^\s*\{\s*"[^"]*"\s*:/.test(text);
}
/** Texts that stand for a missing value, each as a whole: nothing else is around them. */
const STAND_INS = [
    /^(?:undefined|null|none|nil|nan|true|false|yes|no|n\/a|empty|unset)$/i,
    /^\*+$/, // a masked value that was copied out of a log
    /^\[object \w+\]$/,
    /^\$\{\{.*\}\}$/s, // GitHub expression
    /^\$\{[^{}]*\}$/, // shell, Compose, CDK token
    /^\$\([\w .:/-]*\)$/, // ECS and Azure; a random key of Django may stand in such brackets too
    /^\$[A-Z_][A-Z0-9_]*$/,
    /^%[A-Z_][A-Z0-9_]*%$/i,
    /^\{\{[^{}]*\}\}$/, // CloudFormation dynamic reference, Helm, Jinja
    /^<[^<>]*>$/,
    /^(?:process\.env|os\.environ|secrets|env|vars)[.[]/,
    /^(?=.*(?:SECRET|KEY|TOKEN|JWT|PASS))[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/, // the name of a variable
];
/**
 * Whether the text, or what is left without its wrapping, is the name of a value or the word for none. Everyone can
 * guess such a text.
 *
 * @param variables that hold the value
 */
function isPlaceholder(text, variables = []) {
    const named = new Set((0,_default_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .placeholderKeys */ .KT)(variables));
    return (0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingsOf */ .RO)(text)
        .map((reading) => reading.trim())
        .some((reading) => named.has(reading) || STAND_INS.some((pattern) => pattern.test(reading)));
}
/** Whether the text says where a value is stored. It is no key, but it cannot be guessed either. */
const isReference = (text) => /^(?:arn:aws[\w-]*:(?:secretsmanager|ssm):|op:\/\/|vault:|sm:\/\/|projects\/[^/]+\/secrets\/)/.test(text.trim());


/***/ }),

/***/ 99164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ defaultKeys),
/* harmony export */   KT: () => (/* binding */ placeholderKeys),
/* harmony export */   vv: () => (/* binding */ commonestDefaultKeys)
/* harmony export */ });
/**
 * Keys that code falls back to when its variable is missing. They are put together from the words that such texts are
 * made of, most frequent first: tutorials and templates hardly know others.
 */
const PLAIN = [
    ['your', '256', 'bit', 'secret'],
    ['secret'],
    ['secret', 'key'],
    ['jwt', 'secret'],
    ['jwt', 'secret', 'key'],
    ['your', 'secret', 'key'],
    ['super', 'secret'],
    ['change', 'me'],
    ['dev'],
    ['dev', 'secret', 'key'],
];
const WITH_ADVICE = [
    ['jwt', 'secret', 'key'],
    ['your', 'jwt', 'secret', 'key'],
    ['your', 'secret', 'key'],
    ['dev', 'secret', 'key'],
    ['development', 'secret'],
    ['your', 'super', 'secret', 'key'],
];
const ADVICE = [
    ['change', 'in', 'production'],
    ['change', 'this', 'in', 'production'],
];
/** The four that are met most often, for a control that every run makes. */
const commonestDefaultKeys = () => [
    'secret',
    ['jwt', 'secret', 'key', 'change', 'in', 'production'].join('-'),
    ['your', 'secret', 'key'].join('-'),
    ['your', '256', 'bit', 'secret'].join('-'),
];
const defaultKeys = () => [
    ...WITH_ADVICE.flatMap((words) => ADVICE.map((advice) => [...words, ...advice].join('-'))),
    ...PLAIN.map((words) => words.join('-')),
];
/** What becomes of no value at all where a language makes a text of it, and of a value that a log has hidden. */
const TEXTS_OF_NOTHING = [
    'undefined',
    'null',
    'None',
    'nil',
    '<nil>',
    'NaN',
    '[object Object]',
    '***',
];
/** A variable that was not put in, in the notations of shells, Windows and templates. */
const unexpanded = (name) => [
    `\${${name}}`,
    `$${name}`,
    `%${name}%`,
    `{{ ${name} }}`,
];
/**
 * Texts that stand for no value, and that a verifier takes for its key where a variable is not set: publicly known keys.
 * It happens most with the second key of a rotation, which is not set between two rotations.
 */
const placeholderKeys = (variables) => [
    ...TEXTS_OF_NOTHING,
    ...variables.flatMap((name) => [name, ...unexpanded(name), ...unexpanded(`${name}_PREVIOUS`)]),
    `{{ ${['jwt', 'secret'].join('_')} }}`,
];


/***/ }),

/***/ 21406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ checkoutSearchIncomplete),
/* harmony export */   $b: () => (/* binding */ keyHasEnvFileCharacters),
/* harmony export */   C8: () => (/* binding */ sessionSecretGuessable),
/* harmony export */   Gh: () => (/* binding */ keyPublished),
/* harmony export */   J1: () => (/* binding */ lineReadDifferently),
/* harmony export */   OK: () => (/* binding */ keyNotDecodable),
/* harmony export */   Pj: () => (/* binding */ keyPublishedInCheckout),
/* harmony export */   U4: () => (/* binding */ secretIsName),
/* harmony export */   XR: () => (/* binding */ keyMonotonous),
/* harmony export */   dQ: () => (/* binding */ keyPublishedInDocumentation),
/* harmony export */   dZ: () => (/* binding */ keyUnresolved),
/* harmony export */   h$: () => (/* binding */ historySearchIncomplete),
/* harmony export */   i4: () => (/* binding */ keyTooShort),
/* harmony export */   kn: () => (/* binding */ secretDamaged),
/* harmony export */   nv: () => (/* binding */ keyWeakerThanNeeded),
/* harmony export */   oq: () => (/* binding */ secretNotMaskable),
/* harmony export */   pg: () => (/* binding */ keyEqualsOtherSecret),
/* harmony export */   qU: () => (/* binding */ keyInUntrackedFile),
/* harmony export */   rJ: () => (/* binding */ keyIsPlaceholder),
/* harmony export */   rg: () => (/* binding */ keyEqualsPreviousKey),
/* harmony export */   ty: () => (/* binding */ keyGuessable),
/* harmony export */   up: () => (/* binding */ keyInUncheckedEnvFile),
/* harmony export */   uy: () => (/* binding */ keyMissing),
/* harmony export */   z: () => (/* binding */ keyPublishedInHistory),
/* harmony export */   zy: () => (/* binding */ secretMissing)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34079);


/** Findings about keys and other secrets, and about files with the key. None of them quotes a key. */
const REJECTED = { error: 'key-rejected-by-lint' };
const keyMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-missing', { error: 'key-missing' }, (options) => ({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} is empty`,
    detail: 'Nothing but white space arrived. A GitHub secret that does not exist reads as empty text, without an error: it may be misspelt, belong to an environment that this job does not name, or be withheld from a fork or from Dependabot.',
    remedy: `See whether it exists with \`gh secret list\` (and \`--env <environment>\`), then make it: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .commandToReplace */ .xs)(options)}`,
    where: options.input,
}));
const keyNotDecodable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-not-decodable', REJECTED, (options, reason) => ({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} is not valid ${options.encoding}`,
    detail: `It cannot be read as ${options.encoding}, because ${reason}.`,
    remedy: `Set \`key-encoding\` to what the backend does with the text (\`utf8\`: it takes it as it is), or make a new key: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .commandToReplace */ .xs)(options)}`,
    where: options.input,
}));
/** Sizes in bytes. Of all findings only this one gives the size of a key. */
const keyTooShort = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-too-short', REJECTED, (options, size, needed) => ({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} is too short for ${options.algorithm}: ${size} bytes, ${needed} are needed`,
    detail: `${options.encoding === 'utf8' ? 'The text is used as it is' : `The text is decoded from ${options.encoding}`}, and RFC 7518 §3.2 wants a key of at least the size of the hash. PyJWT, jose and others refuse or warn.`,
    remedy: `Make a new one: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .commandToReplace */ .xs)(options)}`,
    where: options.input,
}));
const envFileCharacters = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-has-env-file-characters', 'warning', (text) => text);
const keyHasEnvFileCharacters = (options, characters) => envFileCharacters({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} has characters that env files read differently`,
    detail: `It has ${characters.join(' ')} in it. From the same line, Next.js and shells cut or replace from a $ on, dotenv and Next.js cut at a #, shells take away \\ and quotes, and Python keeps them: the services get different keys.`,
    remedy: `Use only letters and digits: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .commandToReplace */ .xs)(options)}`,
    where: options.input,
});
/**
 * The same of a line as it stands in a file. `readers`: what each program gets from it, without the value.
 *
 * @param repair the command that makes all read one value; absent where only another key does
 */
const lineReadDifferently = (place, variable, { readers, repair }) => envFileCharacters({
    title: `Programs read different values for ${variable} from one line`,
    detail: `On ${place}, ${readers.join('; ')}. The framework of the service decides, and another program that reads the file gets another key.`,
    remedy: repair ?? 'Use only letters and digits, without quotes: npx cdk-jwt-deploy setup --new',
    where: place,
});
const keyEqualsOtherSecret = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-equals-other-secret', 'warning', (same, input) => ({
    title: 'The signing key is also used as another secret',
    detail: `It is the same as ${same.join(', ')}. One leak opens both, and a service that verifies with the wrong one cannot be detected.`,
    remedy: 'Give each purpose a key of its own (RFC 8725 §3.8 to §3.12).',
    where: input,
}));
const keyEqualsPreviousKey = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-equals-previous-key', 'warning', (input) => ({
    title: 'The signing key and the previous key are the same',
    detail: 'Nothing was rotated, and nothing can be proven about a previous key that is still the current one.',
    remedy: 'Leave `previous-jwt-secret-key` empty until there is a new key, or put the key before this one there.',
    where: input,
}));
const remedyForGuessable = (options) => `Let a machine make it: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .commandToReplace */ .xs)(options)}`;
const keyMonotonous = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-monotonous', REJECTED, (options) => ({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} repeats itself: it is not random`,
    detail: 'It has only a few different characters, or one character many times in a row. No random key looks like that.',
    remedy: remedyForGuessable(options),
    where: options.input,
}));
const keyIsPlaceholder = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-is-placeholder', REJECTED, (options) => ({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} is made of words, like a placeholder from an example`,
    detail: 'Without the words that everyone tries first, too little is left to resist guessing. It is long enough, but anyone who holds one token can search for such a key offline.',
    remedy: remedyForGuessable(options),
    where: options.input,
}));
const keyGuessable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-guessable', REJECTED, (options, leastBits) => ({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} can be guessed: it is a phrase, a pattern or a password`,
    detail: `Fewer than ${leastBits} bits of it are unpredictable. RFC 8725 §3.5: a password that a person can remember must not be the key.`,
    remedy: remedyForGuessable(options),
    where: options.input,
}));
const keyWeakerThanNeeded = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-weaker-than-needed', 'warning', (options) => ({
    title: `${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(options)} has fewer random bits than it should have`,
    detail: 'It is long enough, but 32 hex digits or a UUID hold 128 random bits at most, and a phrase holds less than its length promises. HS256 has a strength of 256 bits only with a key of that many random bits.',
    remedy: (options.rotation ?? 'no') === 'no'
        ? `At the next rotation: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_0__/* .commandToReplace */ .xs)(options)}`
        : 'Finish this rotation. If this key is then still in use, rotate once more.',
    where: options.input,
}));
const sessionSecretGuessable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('session-secret-guessable', 'warning', ({ name }) => ({
    title: `${name} can be guessed, and with it every session`,
    detail: 'It is a phrase, a pattern or a password. Anyone who holds one session cookie can search for such a secret offline, and then make sessions of any user.',
    remedy: `Let a machine make it; all users have to log in again: openssl rand -base64 48 | tr -d '\\n' | gh secret set ${name}`,
    where: name,
}));
const secretMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('secret-missing', 'warning', ({ name }, input) => ({
    title: `${name} is empty or was not filled in`,
    detail: 'No value arrived. A GitHub secret that does not exist reads as empty text, without an error.',
    remedy: 'Make the secret, or take the line out.',
    where: input,
}));
const secretDamaged = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('secret-damaged', 'warning', ({ name }, input, { title, detail, remedy }) => ({ title: `${name} ${title}`, detail, remedy, where: input }));
const secretIsName = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('secret-is-a-name', 'warning', ({ name }, input) => ({
    title: `${name} is the name of a stack, a container or an account`,
    detail: 'It is hidden like every secret, so the log and the report have `***` wherever the name would stand.',
    remedy: 'Put only real secrets into other-secrets; names and account ids are not secret.',
    where: input,
}));
const secretNotMaskable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('secret-not-maskable', 'warning', ({ name }, input) => ({
    title: `${name} is too short or too common to be hidden in logs`,
    detail: 'Hiding it would replace harmless text everywhere, so it is neither masked nor redacted.',
    remedy: 'Replace it with a long random value, or do not pass it to this action.',
    where: input,
}));
const keyUnresolved = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-unresolved', REJECTED, ({ subject, meaning, remedy, where }) => ({
    title: `${subject} is a placeholder instead of a value`,
    detail: `The text is the word for a missing value, the name of a variable, a reference, or an expression that was not evaluated. ${meaning}`,
    remedy,
    where,
}));
const keyPublishedInDocumentation = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-published-in-documentation', REJECTED, ({ subject, meaning, remedy, where }) => ({
    title: `${subject} was printed in public documentation and must never be used again`,
    detail: `An application printed it in its documentation with the advice to use it in production. ${meaning}`,
    remedy,
    where,
}));
const keyPublished = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-published', REJECTED, ({ subject, meaning, remedy, where }) => ({
    title: `${subject} is publicly known: a default or an example from the internet`,
    detail: `It, or what it stands for without quotes and encodings, is on the list of published keys: defaults of frameworks, examples of tutorials, keys in public repositories. ${meaning}`,
    remedy,
    where,
}));
const PATHS_SHOWN = 20;
const list = (paths) => {
    const more = paths.length - PATHS_SHOWN;
    return [...paths.slice(0, PATHS_SHOWN), ...(more > 0 ? [`and ${more} more files`] : [])].join('\n');
};
/** `isUnsure`: of some of the files it is not known whether git tracks them. */
const keyPublishedInCheckout = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-published-in-checkout', REJECTED, (paths, isUnsure, command) => ({
    title: 'The signing key is in the files of the repository',
    detail: `Anyone who can read the repository, now or from its history, can sign tokens as any user.${isUnsure ? ' Git could not say which of them it tracks, so all of them count.' : ''} Seen in:\n${list(paths)}`,
    remedy: `Deleting the line is not enough, for the history keeps it. Make a new key (${command}), then take the old one out of the files. An env file belongs in .gitignore, and if it is tracked: git rm --cached <file>`,
    where: paths[0] ?? '',
}));
const keyInUncheckedEnvFile = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-in-unchecked-env-file', 'warning', (paths) => ({
    title: 'The signing key is in an env file, and whether git tracks it is not known',
    detail: `There is no .git directory here. Seen in:\n${list(paths)}`,
    remedy: 'Check in the repository that the file is ignored: git check-ignore -v <file>',
    where: paths[0] ?? '',
}));
const keyInUntrackedFile = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-in-untracked-file', 'warning', (paths) => ({
    title: 'The signing key is in a file of the work tree that git does not track',
    detail: `An earlier step or a build may have written it. The repository does not show the key, but whatever copies the file does. Seen in:\n${list(paths)}`,
    remedy: 'Do not add the file to git, do not upload it as an artifact or keep it in a cache, and do not copy it into an image (.dockerignore). If nothing needs it, do not write it.',
    where: paths[0] ?? '',
}));
const checkoutSearchIncomplete = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('checkout-search-incomplete', 'notice', (skipped, limits) => ({
    title: 'Not all files of the checkout were searched for the signing key',
    detail: `${skipped} files were left out: text files above ${limits.bytesPerFile / 1024 / 1024} MB, files that could not be read, or what came after ${limits.files} files or ${limits.bytes / 1024 / 1024} MB.`,
    remedy: 'Search them yourself if the key may be in one: git grep -F -f <file with the key>',
}), { leavesOpen: true });
const keyPublishedInHistory = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-published-in-history', REJECTED, (places) => ({
    title: 'The signing key is in the history of the repository',
    detail: `Every clone has it, also where no branch shows it any more, and anyone who has the key can sign tokens as any user. Seen in:\n${list(places)}`,
    remedy: 'Make a new key: npx cdk-jwt-deploy setup --new. If production has this key, replace it there at once: gh workflow run rotate.yml -f phase=emergency. Rewriting the history does not take it out of clones.',
    where: places[0] ?? '',
}));
const historySearchIncomplete = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('history-search-incomplete', 'notice', (why) => ({
    title: 'Not all of the git history was searched for the signing key',
    detail: why,
    remedy: 'Get what is missing (git fetch --unshallow) and run verify again, or let a scanner for secrets search the rest: gitleaks git .',
}));


/***/ }),

/***/ 92357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ KNOWN_KEYS),
  MV: () => (/* binding */ publicationOf)
});

// UNUSED EXPORTS: BURNT_KEY_HASH, hashOfKnownKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/signing-key/default-keys.js
var default_keys = __webpack_require__(99164);
;// CONCATENATED MODULE: ./build/signing-key/known-keys-data.js
/**
 * SHA-256 of published keys, cut to 48 bits: 8298 of them, sorted, 12 hex digits and a separator each. No key can be
 * read out of it. A random key, in all its spellings, is in it by chance less than once in 10^8 times.
 *
 * From the defaults of frameworks, their documentation and tutorials (of any length), and from the keys in public
 * repositories that flask-unsign-wordlist 2024.1 collected (MIT License, © Luke Paris), of these only what is long
 * enough and looks random enough to pass every other rule. Hashed is the plain spelling (`hashOfKnownKey`); of 598
 * defaults and examples only the text as it was published, so that their capitals must be right to be recognised.
 *
 * One more: `printf %s KEY | node scripts/hash-known-key.ts`, put in where the order wants it.
 */
const PUBLISHED_KEY_HASHES = `
000fee8a5aaf 001bc47611ef 002342547f94 0027aca79f8b 002e3c4b1a18 0032fac142f8 003df8aeaaf0 0043c1043fa0
004a7bffd4bc 004afc95017a 005464b5527f 0057ff757702 005894ef2320 00616d899f75 006334914231 007772728fc8
007b67ceb7c8 007c9bbd642a 007d06688646 008244de69de 008c70392e3a 008d4c00d1b4 009264babcf2 009a39fbebd8
00a978d6396a 00adea801b29 00b9c2862151 00c369f1ff19 00c75fd853f2 00d297c27700 00d7b3b1d10f 00e3c3497c43
00e81d334a65 00fe244bfc05 01010a581cbe 0103c4dcda64 01072d200a98 0119e8809ef2 0124b4e42d9d 0132b23d48e4
0132d9132f86 01358965995a 015596eb72a8 01647bd75d1f 017852fa60e1 01797ba84642 017cf0cf51d7 0187daf868a9
0193dd4113e3 0197b1273f49 01bd254acba8 01c01760a85c 01c75e0d2f1c 01c95c08dc38 01d7d0bba5cb 01de439bca8a
01e09896a163 02005e6a4d13 0200a9e21d09 020171f8df44 0219918a2377 021dae22a6bb 022617c35ba5 023264d40baf
023703ae3867 023fcb982890 02415bc5ff3f 0247c1bbe93c 024dcde6efa9 02522f20463c 0253a0b2069b 0254cfd75517
025d89966bfc 025f4f0ba873 025fcc36a53f 0260de719451 026d1897fc49 0271c101643c 027716189a04 027e44fcff91
0285ec60399c 02862b986538 029072bb69fc 02948d100dd0 029d0f594ee6 02a87f8c097b 02b2ec5cb47c 02b445647827
02b515620298 02b707ba7e6c 02b78c80d336 02c3d5db73fe 02c855dedfc3 02d34688613b 02da0ff9ae8c 02e6acd466e2
02fb1323c422 0306d7edcbc7 030746e21165 030f95e8ab20 030fefb58ca9 0317a95e3e55 031ab9868160 031cc5257dad
031fef4c61b1 0330b11998cb 034716d815fc 03527f8b0858 035ec23e80eb 035fa35b775e 03602297a896 03739bfd8d9d
03767fbe4857 0377ddc9b217 039115cd3101 039dbcbf830b 03ac674216f3 03b032119230 03b51424586f 03baae7b2724
03e1e61d2770 03ef9124339c 03f08dfffe34 03fe6e163377 040890b354e8 040ec50edc04 04126ae4a737 042a04005708
042d7a3b9ff7 04361bcb2b4e 043b21e445b2 0444fcce1af3 0451f3dc8ffd 0458e3f39384 045babdcd211 045bbf7ae609
045bd734fb78 04718c66a77e 0479b2c3c7db 047b86264b6a 048f331f643b 0490e8621910 04a2c78cea2a 04a3409f4487
04a3d610ff29 04a5d8ec5a14 04a75fd48ed3 04ac3b2232d2 04b4dffac29e 04ca52ebf91c 04d2e472e329 04f8996da763
0509fd13506b 0513503e2df6 0514b9bbd424 052604905fce 05373f88de33 054617ce8dc5 05583efb3b59 0560f31a5c18
05636a57b924 0565551ddf2a 056c4624f9f5 057ba03d6c44 05803371a467 058056d510ef 0580ded53301 05855b997d37
058ac37ebfe5 05a26501e410 05a9c3b9f706 05aeb94bced7 05b126a9e8b4 05b86fb488e5 05c3d5cc97b7 05c6761b6eee
05d77cfafaed 05e5360afa1d 05e85eabe6e8 05ee49393c35 05f4313cdbc8 0607e20506d4 061a4292ab9c 061a547130fc
0625f7eceb8e 0626ed6e1f0d 06396d070120 06433053269b 06476d207c5b 065a684ff1ca 065b1f5c73f4 0681dfa232df
068818e5dc50 068b0ba2ba77 06980683b14f 0698e57e1603 069f26f10fb9 06a56c9db9bf 06aa27e23a36 06b659108a8a
06ba11e67b4c 06c178838e5b 06c788975145 06d3c7014f9e 06d853c1fc83 06dac6140e8b 06ed335cf147 06eef20e3fa2
06ef69bc2c42 06f32fd42f64 0708ba19fd6c 0713dccc5ce2 0723f81e7445 0727242a0d4c 0730cf45f723 073607331899
073796705ccf 0737b007c868 073bbdd502cb 073dbaa449e0 0740a3839e60 074337dc15c1 07498c2202b3 074a3b263fff
074aa7bf9eea 0750f7cc0f78 075869c0ff51 07590f3fe6d3 0761a805f11a 076202a5f799 0763fa952063 0766c3f2d18a
07780fea666b 077adb37a4d0 077d962d43cb 078285748ad7 0785b1bea7a3 078cc39309dc 078e0a866b87 0793118f7b3c
079f296dee4f 07a652ca7827 07a69d91bde8 07bbe407d4c1 07c34a51a2fa 07cc4cc92990 07db970fa0d9 07e1f67ed45b
07e23ede2756 07ebddd93dee 07f76f87ea3c 07fe2f9cb55f 08096a32befa 080de03643dc 081d98c43419 08281e989af1
082e75e33413 0831710ef323 0832a1a9eae3 08404d3538e6 08487a2b36d3 084d6f958648 0859aede8470 0863bc16306c
0867f82236df 0868302c0192 0868631eb809 086c5bdb2d54 086ec3578f56 088cd4b74b76 0893746c761e 089784076ade
089e9e4a5f44 08a3d2dc7693 08a52bd0fb7c 08aa4348056c 08ae8b42ee9b 08b0ee93635e 08b3f94e6fb1 08b5f63a9899
08bab6977022 08d1415d3c0e 08da3786af53 08de7bb3b0f1 08ec81172f64 08edaa913894 08f30a3b771b 08f5888a8306
08fed1d3e294 08ffe9bdba5c 090681f2fc0a 092059485960 09286e847205 092d622ea596 092f8fd34ba3 09385adfefd0
0938f68e1987 093ab0347618 09400c33f7ff 0944cfe3a86a 094737c7b240 0947baed3a46 094f9d4c2ccd 0965c53821e1
0971413b2754 097aad05d50e 097f7457fe29 098b8cdcb38d 0992889d052b 09957a90d488 09965099a00d 09a38fe5c3b0
09a6d4c1ec93 09aace4841e2 09bad67b1596 09c5010a3c82 09d43c8840a4 09debf5621ca 0a0d5dff5e8f 0a180ee0b1a0
0a1fe4b1c6b3 0a249e9ad25d 0a2955f30425 0a2cb0ef80ab 0a42b11ab0ff 0a4d34489bc4 0a50f504ef64 0a7367041059
0a780e3ef4e2 0a966ab4022d 0aac9ff7f900 0ac0fc8e3580 0ac45e30a24e 0ac7c304621c 0ad8db6704fd 0adea99b1ae3
0ae4a92dd09d 0af46ff1637e 0afaf80a4af6 0affcf34e22c 0b02c7c909e9 0b0dc9c28cd3 0b14d501a594 0b1856c21f48
0b2e04a68de5 0b2e0db38838 0b31204c4401 0b4c13ff7615 0b63208cc84d 0b6a18a34301 0b6a679d1368 0b6be84b1178
0b6cabffb901 0b7885654796 0b79cb3ccf0e 0b7e62dfae70 0b7f50b4a188 0b813d872b55 0b84f2c23c7b 0b95cf1ae76b
0b9c3458d60f 0b9ca43fc232 0baded3715f6 0bb708828a57 0bb7cfa0433b 0bb7de278f79 0bb9968260fd 0bbc2b5a2e42
0bcb53531e7f 0bcb5cd421c1 0bd8424fbeb1 0bd90d972163 0be667e1b959 0bf86e71ea48 0c06993a416d 0c0e668aaa4a
0c12d912824e 0c156b6053dc 0c1748f0f09d 0c19b8a96ba0 0c1bb8e8a15e 0c32cb4c6a2a 0c383a56baba 0c3874a15590
0c426ab4a0c4 0c592f978cf9 0c639abf3664 0c6c7748c0f4 0c7768e79deb 0c7c57b3ca41 0c7dbc149308 0c943a3ad22b
0c955aee0947 0c99befbade2 0ca866f248e2 0ca9c85e8920 0cb8eaf26bd0 0cc739268b2f 0ccbf72d2174 0cd16c01a82f
0cdbdcf6686b 0cdf3856747c 0ce01eff4add 0cef03357994 0cef442df888 0d08c1dd130b 0d0c2aabe42c 0d12bbf9e24f
0d19d1fea4b4 0d1fe91bb489 0d3b794061a1 0d5fa47a4505 0d83c99aaaf1 0d8f492d2a11 0d9765a8a71d 0db857d20baf
0db9dadf506d 0dbf48fe53da 0dc62ec17bde 0dcf0a37deec 0dd90fa64739 0ddc179ebb22 0ddcae64d6e7 0de52526beff
0def45354295 0e04555c5518 0e06583295bd 0e0ffe2ffc0b 0e13e8f6141e 0e1a97084f48 0e1bd6cb136c 0e2e35e13b25
0e2e4db38831 0e3765699cb5 0e3cdf2c52db 0e3d1e5d3535 0e3d939545d4 0e43f868f85d 0e442173f921 0e45df15e7b5
0e45fd76c6eb 0e474813b6f1 0e4bc4074351 0e53966eaa72 0e541ec3a5d2 0e5d9a7fb07c 0e607f7cd4a7 0e674b08edb5
0e6a3f709943 0e7610c1595d 0e92d6f85753 0e9cb5bb20f2 0e9e77ab6773 0e9f1c8906c8 0ea3ef9649b2 0ea5d74e22bb
0eafb273f8ae 0ec81ee65a5b 0ecf0fa10c13 0ed09a4c7451 0eda85862959 0ede36182b10 0ee0cd5bb94a 0ee42458462a
0ee5ec9728b7 0ee7a13daada 0eeaec15a971 0ef1ab57a560 0ef8938f0fc0 0efe04d2a853 0f0c879372b0 0f152833f123
0f1cfc35bffb 0f2e51dba55f 0f3174102706 0f32a49b788c 0f4448d76aaa 0f533e945d3e 0f5a870c8032 0f5ac48d6813
0f5ea2ea1447 0f692a5aa567 0f6ff271830d 0f71f2066dcd 0f8e411d8343 0f91cc5da321 0f944ae03a9e 0fbea8c51ccf
0fc636099986 0fc6d4f7e48d 0fd106b12f12 0fddbceac63c 0ff2708b5326 0ff37b14577b 0ff4a98ff522 0ff61524705a
0ff74e78a29c 100620c4c7e4 1009784225dd 1012d131fa79 1034f69979d7 103a750db42b 103ab5dd9769 1042d0c8d4be
1044b93e9053 10484091d889 104d8091467b 10507d6e8302 10524972bbf5 1054263649d6 105c92045a55 105dad00f9aa
10647213631b 1071b4d72440 1073e020b9ab 10759330a7b1 10768df1d913 108424f510e5 108e35273dfd 108f6504f527
10a42a5daa88 10ac5f517728 10b1ea952c2f 10c56325798d 10c5998964fc 10c61638fe1a 10de7a6f4d66 10ee1e12187b
10f898532ea7 10f93690becf 1101cff81a49 1109eaefd6e0 110ad3ab8b8c 110e60180d91 113052016266 113308e8c6af
113d0e015883 113f82654955 11476ab130ad 114ae6dbfb4b 11572233bf36 115df1eacb79 11708939163f 1175abd65c3f
117604fb8dc2 11820fc537fb 118a5526d9b2 11954b209e1b 1197468fc100 11988c247b52 11a3e2ac38fe 11ad8f4d8a7d
11ae1b2fa29a 11afd38a724d 11bbbad03478 11c3e91482da 11d4d16c0bfb 11d6ffafff77 11d84435070c 11da7f1517cf
11e4bb067164 11e8c1cd62dc 11fbe8d37237 11ff3b11e3a6 11ff7816f730 1209633057d6 12157f451c94 1215d833fdf5
121eaa21b440 121fc4c535cf 1229ef43410d 122b8d044518 122fc95b804c 124303bced11 125167f1bd98 1253e8c96dda
126eae562573 127fb8b4209c 12a03c871309 12aca818ecbe 12bf48244a80 12cda9e10c28 12d87d2d4528 12e6ca22e4d7
12e6de86e6eb 12ef1579e80c 12ff859abc6f 131945f5badd 132c47f74187 132ce4d4151b 132f2e6bb4c8 1333b331a39d
13366bad85c5 1348432d3192 13512ddbb24d 13688bd02bb3 13731a7767cd 137618c03183 13831fb111d9 13864e6bf3ae
1387f089d340 138d45cc687e 13a2278b2e23 13be50133d4c 13c797b02cdd 13ce1c64e471 13d2928af2cb 13dbff52ae95
13e399898648 13f01a002ad1 13f2143374f2 140bedbf9c3f 141b020be6a2 141c061139cc 14220c349af0 1427cf2fec2f
1439aff4c9c8 1447182c4f06 1453cea2dc37 145f1caa3b5f 1464599f5392 146a55451569 147f0e6c1157 1480e0857cc0
1484ee8a3cf6 148608f7abb4 14a3d4897192 14b88f858cbe 14b98fbd788d 14be0581c336 14c137bbef31 14c88e2a85b2
14cc5049610d 14d6fc6467ff 14d7002d2894 14d83c964313 14db93296d2b 14debf888bb0 14eb6ef2cfbb 14ed52ca60bf
14ee5bbafda9 14efbd95e728 151061699dc5 1511802715a1 1527c18fe427 152cc4b131b8 1530cc055a9c 1548048ea3cf
15482cbb9176 1550fc0e4090 15528284b23a 15569840f78a 155dcca3cd35 155f6f46a671 155fa27221a3 1561292b5e53
156ddd480ac6 156e6088760d 1576ac1f36dd 1580df59342a 1586f00f92d1 1590710c81d2 15933c53f44f 15ad2db9598c
15b00798d497 15b7b58a8daf 15b8da0530ae 15d108411335 15e2b0d3c338 15e4f69c3ac8 15fe93cf695f 160a1832b6b9
160e0b59c2e4 1616667bffd6 1619cbe11275 161e732c53ab 16219221e049 162e12682c22 1633ac14c8e6 1634da9a8226
163ae609bb3f 16459c11afa6 1646ffac8c3a 164a40c6537f 164a65c15b6c 164c832e7511 164c87cbfb40 165243f870fa
16565110c5ea 1657765b9fa9 1659223db5e9 165947454a17 165b72708c79 16626c1966f0 1664f34b7b79 16681cd32c23
1669765d4ca7 1677496455e7 16774e3dd446 1677eb6e1d59 1679c08baaca 168601827c50 168807daab1b 168b8291011a
1698a384cd6b 16a5e68efaa4 16a8d40e6abc 16b0c6e2f447 16c358449220 16d018f2723e 16d2472b9126 16dc81c5bf04
16dd9163ac2e 16decff77ab9 16e08b598d33 16e3e46dc002 16ee6b7420f2 16ee9575f11b 16fdf6c6d838 16fe77ec4430
16fecdcb7a08 1703f5e80005 17116915f558 173174892810 17338019bac3 1740e0a4f076 1743bc8b0709 174d6a1ebf93
174e16a9fae9 1752934dcb5d 17580ffe8f89 1761f967aef7 176eaf045da7 177e42909342 178610198a16 1791ce213268
1792cd781bdb 17950483245f 179f14147403 17aca12f9764 17b56b59a85e 17b83795133c 17bc5c0d0a0b 17ca571f29d4
17ce33e6906b 17dd180c28c5 17e4242f280d 17ec2f8cd878 17ec5f43777d 1801c39d434c 1801ed8048b5 1809a9af448f
180f6d28c136 1813b66528dd 1814e49f9cc5 1818e0eff377 18211e4d98ab 18212f15470e 18264a5bb913 1828812b56ae
18295e5eca87 185723561ddb 1896330a7117 18a0b43be331 18ac18fef882 18d2990bfe4d 18d359eb7138 18e3ae8d5698
18e75c38f11a 18f890269d07 18faa8ffd30d 190a541effaa 190e81219d5b 190f5c008417 1914a318b813 191e07fcdec4
191e241ff4fe 1921db5d27c2 1924fce14c38 192b2f53d375 1944868ab083 1948250b7d52 194907e995d1 1949639d5cca
1949a926002c 19513fdc9da4 1958b1413bd1 1958d9e61b25 195bbc9b1070 196e9606d102 1973f2e86bf2 198297be7358
198a3197a0b1 198dc02de73f 1992d4a92e63 1998b8e18323 19a81dd4dbf9 19aab65ec469 19acd20b1542 19cb281edef9
19d796191197 19ddb4d0ca46 19e535c61a22 19e544679242 19fc2aa9c323 1a06e0f50dc6 1a0fc7821be7 1a12bd3227fa
1a1a73d3d4e8 1a1cb928a69f 1a1f918dc0c2 1a224e3a19ab 1a23a62b4d74 1a270921486a 1a28af642cab 1a340048f166
1a39c8adcbef 1a4dfc8ac076 1a525484ba49 1a588425fe90 1a64cd3038c4 1a6ea7ed933c 1a73efdd31c2 1a7581e43421
1a76d447b5a0 1a8ee3c4fbdc 1a95a92acf76 1a9aab14b7f1 1a9c0b5caade 1a9ffbfd8c53 1aa3d2c8b382 1aa9174e4ca2
1aaa6f7dd570 1aaed8c095e1 1aafd3d67f2b 1ab5feb74fb8 1ab69895fd06 1abbb78e726b 1aca0690d950 1ad294bb1e97
1adb52b48938 1aee38e8868c 1af5848d809c 1af76d23beb7 1afec4ece2d1 1b014aaf1654 1b05175c8ba1 1b06cf72825c
1b1c104df9cd 1b28fe7ac7e3 1b2a546eac88 1b37ffa75667 1b401d7a295e 1b4b148da92c 1b5210dfeea1 1b531e9a9dce
1b55da8e8e67 1b609735660d 1b6c532f1ae3 1b6e693058b8 1b7a334053e2 1b7d649c80b4 1b889bb7c558 1b93e6eff466
1b9a9551325f 1baae369f7eb 1bb36246452e 1bbb30f3715a 1bbc655df4bf 1bbec7f47a21 1bc4149c7104 1bdc5e13e3d7
1be200e2b1e5 1be26d455546 1be8a6341d81 1bee0888cb3c 1bf468ca0dc1 1bfe0e4c160d 1c0909413a8f 1c0a27087f14
1c0d8e95cb38 1c1185e02ff3 1c19cff3cd58 1c1f1c38f7f8 1c2832e6682a 1c2ec6681eb3 1c37d6e66cc9 1c38aa64f027
1c5cf1e6780f 1c629498f2f6 1c62c818fd0d 1c6ab2e316a6 1c6fea6b7edb 1c80ecfa47cb 1c877f93b370 1ca149818674
1cb00aa2f3de 1cb890200eaa 1cba29a727fa 1cbda73f9652 1cd179a9ebf1 1ce499ae641c 1ce50f3cb329 1cf685c5ee70
1cff9635abd8 1d00fb348193 1d1233b9231f 1d138bab8c64 1d22e487a03f 1d3701c6a2b3 1d40d99857f8 1d44d7169f54
1d4ef8f9f2b0 1d5708d0425d 1d5c61ff1801 1d68f4aec119 1d69a972795a 1d6c9e8b3560 1d6ce70db4cc 1d7c86ded4ee
1d7da7b5b4fe 1d7db0dedbbe 1d840ec7bf35 1d92dae504a7 1db3c55be37a 1db74bb9a6e0 1db8c1f647a2 1dc529a53683
1dcfa23cf5ce 1dd28cefb67e 1dd5ad2ada05 1dda671919bc 1ddc76b66dff 1ddd0e2c3a91 1de109877a0f 1de409726992
1de48f1dab09 1df1854015e3 1e0baae50a6e 1e12b1972e6c 1e136fb138f7 1e156626bbe6 1e1753a27983 1e24c2ae705f
1e2ab4ba1b1b 1e33e31a5dcd 1e384686ca6a 1e3c82d3ccb1 1e3d237ac026 1e3d6fbc0d4b 1e3fd2ebb050 1e41750e9773
1e4e2cdc51e8 1e4e8a745894 1e516fad84f4 1e61f9e2e4a6 1e73c40e34d5 1e73caae767d 1e744fedc56e 1e824ae1f35c
1e8277a9eeda 1e983010534d 1ea45d6ba95d 1ea5d251f385 1ea604f64a8a 1eb30e9bea3f 1ec1c26b50d5 1ec80a817f53
1ed172232fa4 1ed7d007ef54 1ee38ab97e67 1ef2641275ef 1f043d6610f0 1f0471ee2da7 1f08522eec04 1f0e350a8809
1f18b540de11 1f1ef83f1deb 1f2209500bed 1f327e3f77a0 1f375b53cece 1f461114bf3b 1f578c5fc2cd 1f5ff62ebe3f
1f6cdd8d64b7 1f6dd05b0ebe 1f714175341a 1f793b093a1d 1f79a58a10be 1f7d97d962bc 1f7fd82d53e9 1f9fd007b7b2
1fa7af6272d5 1faca6143701 1fadeb80a3e6 1fb3d6988768 1fbf58c551c7 1fbf7311ac0b 1fc01fa3a8ab 1fc189f8d782
1fc1df89a116 1fc4a7f2100c 1fc53e75cd22 1fc8ac70a2e6 1fcf990689c2 1fd35ff83f8e 1fd4056ec221 1fdace831bb7
1fe5b69e77f5 1fec1f66de3c 1fed1967df08 1fed6b796ec0 1ffeef698af7 20077ebcb595 200f2d5f7b7f 2018ae33d1f1
202576c5dc6a 2050000fc1f1 205250e3f83d 2059f1831e24 2059fdcf7536 205a1fc5c978 206de2b2cb8c 206df81f0cf2
207620463ac2 2076eb213e2e 2077e3643d00 2086c67e291f 208a660929b2 209260eac7e4 209c49fd831f 20a684cfb391
20a851105c69 20a9b2d427e0 20bc243c69e8 20c6c0428984 20d7dba3c3d4 20e0685fe7a0 20e6a17ac8da 20ec26141b6a
20eec9c4a2dd 20f385d31e35 20f7cd06f636 20ff8c29a0a3 2102671aba3a 21050eecbf3f 210a7245fdb3 2111ff1a6f37
211f76af3e5d 2125e56fde88 212624467b86 214f04ef8c0a 214fbea4a6af 2161fb4b4f83 2168ca63be1c 216d851f2cd9
2180d9cd3d99 21914c6d43f2 2197ece181df 21a33bf0f143 21b971c06473 21c1228dfa19 21c1597914fa 21c76b452724
21cdeb9dc94d 21eef44fdb0c 21ff088aaf0c 2204f38d30f0 22054e99a7b7 2209098588e0 22180e29c443 2244e673b810
2248369b6e9c 224b61811816 22523d19d597 2254ea29fcc1 225582ba53e1 2273c6f2997e 227d6430e8c8 2289a0df385b
228e71f7c107 228f0ffc1256 22982149a427 22a38a3279cd 22a3ae05f9e8 22b5d7a004c8 22b6efc782de 22c106c57484
22d108d5a481 22d7e0779ddd 22d81e58a4fd 22dcba2f6b1a 22e81f50eacf 22eda99af013 22f9574ef4df 22fa2c16be22
230224affd67 230dfab41b19 2313c14c0d80 231547bbffd8 23188844dbb8 231ecc7d178d 232ff83f2a32 232ffcce16f6
2349b5c97234 235de2497e3e 2368970d1de5 236b666afdad 2377c6485221 237c492ef90a 237ff87f9baa 23807a34e75f
23810a0909f8 2381a6d5309e 2389e4979d08 2395157bffb9 239df28cf673 23a40ab9fe47 23a81cc20290 23aeb73f01dc
23b4ed75594e 23b5a85c4083 23c1f1c60b7e 23d52ac62587 23e282202005 23f46669a69b 23fbf8d5b082 23fef5da9974
24011b4de436 2409be6896ef 240be518fabd 2412c6eabec6 2413fb3709b0 2414595e269d 2424e05117e2 243188032ef5
243441ee76ca 24364068f2b7 244d2b46339d 246e1b99fb7d 2477b15bfa49 2480de0ff1a2 2486fd995cc9 24882bec36b9
248aedb3890e 24948dbbd50b 249512cf550b 24a1a631d757 24bbe0417c51 24c6460641fc 24c8717c258b 24cc846c2fb8
24d69321079e 24d7c007fcdb 24e24e2e0a12 24ee06481d11 24f080f0d099 24f267d542d0 24f3b3d9dcd4 24fca7e5f050
2503fc13d3da 2513f08c96ad 253f87fa702c 254442397766 254f00940043 2550ae497cb5 25576189e928 255cc98f3364
256e4e79fd1e 2573ca1df80f 25766f57730f 25876115fb7f 2589bea38859 2598f7d6adc1 259952f4901b 259edff64b75
25a29b0037c5 25af23781db9 25af9f386557 25c35d0f2ce5 25c5583c17dd 25c5d69fa667 25da9c0c09ab 25dc8d8ef5f9
25e09ac64690 25e70ffd3470 25e9f878fb38 25ffd14c71bd 260d48da03f2 2613ebbf2616 2629dcdc95e4 262b4c7273ae
262b68ba7262 263a0c64fb37 263a7fe92e82 263c32c1009e 265e7b7fa238 26667397beb0 26682bc02328 267cb0af9abc
26847924a0d7 268705c9b82f 2690d4fa322e 26972ce5e284 269eeaeae1b9 26a1b2b77837 26b1685e497b 26b369993b20
26b6750bf184 26bcec5aaecb 26bef4c840af 26cbff41b61d 26d1737c20d9 26d3acc576a7 26d6c804f266 26e088877750
26e9c6ab15b5 26eddf2f1d88 26f8207c9ef5 26fe237fd939 2700513d17cf 2702f6ad82ce 2707bb99de49 270d6c6d7fc1
270deb933be8 271178b2abf7 2724548157cd 272a96d6330b 2738a16884b1 2739737dd4d1 273a7331cc26 273c289dc68b
273e2363e363 273f5f5f4b56 2742840fb982 276baf50fcb7 27750df49585 277ccfde74d6 2783b7a5616b 27841f5cd307
27846119619f 2787c5b5adf3 2789af5dd11f 279eb1aa12b3 27ab9a6b6415 27b4eda3b8b9 27ba7de3fcc0 27c2dce6faf6
27c9cbfbea29 27cd4bec3cb3 27d1a84ebf26 27d24fd9ef5b 27eb980ce1b7 27eed90da09d 28029ad45ffe 2802cda9eee5
280a93376836 280bfc5455f5 280c3fd4cd66 2815964d6c87 282bc5a5c502 282dc1ccdd78 283107d4712e 283d7b76012d
284713f89e34 284d37f534c0 285ef2e06cf9 2863106bc66f 2867e0f5542d 28691d10fe01 2874609d69e0 287bc828b929
28916d38ac70 2898f184915d 28a6175b098b 28b23ecdf949 28c02baa29ec 28c233d8c295 28c78fca4b33 28c905099a16
28ce74c0acad 28d6c59d15b6 28d76788e8e5 28e3d076ea45 28f0d246ca24 290ba645705c 29160cd14d76 291d1edf942d
29294ab4d249 2932414ec0ac 29359ae2698b 293ce23c3d34 294ad9fec19c 2951434f25da 296b11582911 296b94485c72
29731810b156 29748e3164aa 297a953ece08 297c0d7f06c9 2992286408bb 2994d903b367 29bbf12f6805 29c1c075ba2a
29ce0910e43f 29d85cc679a5 29ecda8a7cc6 29ed137edc62 2a082528eae9 2a1ca5aed38e 2a1d61d5e199 2a263c895fb7
2a2d0da03c5a 2a3a15fcdb4e 2a42c7147afe 2a4aa2ef6494 2a4c23d0670c 2a4ca37fd9c7 2a5062cbfb9e 2a59e1f56982
2a782eadb07f 2a7884931e1f 2a7f632f46cf 2a82b2617249 2a8abfa8cb99 2a927bf4b40c 2a97516c354b 2a9ebb624d7a
2a9f0c7742f1 2aa073440062 2aa14737d02e 2aaacc8bb349 2ab31a1b8870 2abb765b5804 2abba7a14290 2ad59e5fbe4f
2ae219c47452 2ae4a0242b56 2ae8753c64dc 2aeb2459d93d 2aeb5bd8fa9f 2af4ba7c5067 2afe16a6d630 2b06e7a02bd2
2b184c70e2a7 2b1b8381fb63 2b2264261b87 2b2562178406 2b2d524e2beb 2b2e111f0608 2b390b2953e2 2b3a4b0d4814
2b44e6f69bb9 2b522846b0ac 2b69107dd436 2b6fc1024264 2b7825d648fe 2b788690e536 2b839fb46b05 2b84f3fbaae0
2b8e1a4dad5b 2b957f198720 2ba3eedcde49 2babad2914ac 2bb4a63f9286 2bb5786d2b6c 2bb637428875 2bb69a76a4f5
2bb6e0062876 2bb80d537b1d 2bbc3995fd22 2bbd6dd25386 2bc36400f1f0 2bc4484be76c 2bc509a3ff63 2bcef39d3709
2bdd4348d2e4 2bed92d6e5a1 2bf4057e16d4 2bf8040da563 2c034c98c95f 2c03ab24d712 2c22d04e906f 2c26b46b68ff
2c331099ffec 2c34849d6592 2c3e9e0f8e25 2c41dcb30e83 2c4fc465bafa 2c5b79ee91aa 2c5c4f3a3fe9 2c5df55e423b
2c664758968f 2c6647e02a2c 2c668b84ba8d 2c6df8a260c7 2c6e3ed2e577 2c6eb5c34820 2c70e12b7a06 2c736e7813b2
2c7bfac1c217 2c8150af8e78 2c85c8bde77e 2c950512a943 2c972dd99b00 2ca48bd1f979 2cb47778c551 2ccd8efd46f7
2cd291c9a603 2cdd4f55f4d5 2ce2692d179b 2cedf43dbf3d 2cf24dba5fb0 2cf332bb0857 2cf3e7841a3e 2cf84c2ceb54
2cfdf469428f 2cfe669a8d9f 2d0405d9a33c 2d06e73cbedf 2d132e996cb2 2d17a1711817 2d1972c99ba9 2d1eebc83b3d
2d1fc8f5a8d6 2d487f20c482 2d49a2347218 2d596b889712 2d5b0be26bf8 2d63474db0ec 2d63dc1d7cda 2d68a844f809
2d6e82c825de 2d731f8e31fe 2d844006cfea 2d884b364e80 2d8a31112302 2d8a541d21ae 2d8cee163739 2d905ecbb669
2d954327fd66 2d97ee16e9e8 2da4c372d1a7 2dac3e306751 2dc16b441272 2dc2bdf23dc1 2dcf15d5c885 2dd2ead09bd7
2dd71e12fdf1 2dda43d0b4fc 2de9e6475be7 2df6933c7ac3 2df89f43a029 2df900cfef18 2dfa53fb4831 2e0444aded27
2e10b89aa0dc 2e17ee02aa82 2e1d89c6924f 2e31d24e52c6 2e3f1a3d1189 2e4ac483c913 2e5580cd8e7e 2e6548e7d61b
2e6a09ed3e5d 2e85b79e763d 2e8c9010f80e 2e9248489a7f 2e964b4a17d5 2e991abaf396 2e9b14ce67a1 2ea1796d5fc2
2ea319bc8f44 2ea87f4b7ee2 2eae82308c4a 2eba13af7fb3 2ec19beb2cf6 2ec455dd73b3 2ec98237635a 2ecd43338f9e
2ed880bdd8e3 2eead7609b37 2eee01606ab8 2ef091cae267 2ef1f929aa8f 2ef682345d2a 2ef83af88917 2f0b20f360f4
2f129dcaa66a 2f15df05b920 2f1b35df6e9c 2f1b91aa6bd8 2f20ca4d70ab 2f2349ced154 2f26bd8a0211 2f29dee49283
2f2cd8d0a261 2f31787359f1 2f35a3967373 2f3a9bb9d466 2f3dd78eb10f 2f3f58d9b03a 2f4345fad58c 2f5b78396adc
2f7148d2959a 2f77cb21cfe5 2f842f881c4c 2f90e6e2e4eb 2f9f7c3e01b0 2fa578d6db12 2fa81f0c41e9 2fab5d5d9bb5
2fb91a652b22 2fbe2ea08cf1 2fc6e933d64b 2fd17b1c7bae 2fd786546b2e 2fe8e79a0b54 2ff5f307823b 2ff8c3a48ff6
2ffd40ca5ca8 300192de59ab 300485fd16d4 300fe3fbc9d9 3019293a1039 301ab5dc7a5e 30283c888b70 302f196f4312
3031bb3b2d83 30381b4eee1a 303a077c6778 303c65110f6b 303c96806656 305545869128 3063157662c7 306397b024d7
306d77f4daf6 3084e41da69b 308c8239407b 309636ee2c08 30a9b96c0dc9 30b30a894ee3 30c5df22f10f 30cafb32e768
30d34195670d 30e3c8f107cc 30eb4526ebb7 30f0978a3c25 30f538b93f76 30f7e6477a49 3104ef4a5bd0 3105ffc1df94
3108b8a0af84 310a7e36c0e4 310d73d1b67d 310ded70d04d 3117bff5e10a 312433c28349 312cced04a27 312daee88eaa
312eaf7cb81d 313ab828086b 313b754be161 313c2bf52e59 314a14bcdf26 3156303265e2 31588f5d4b01 316ef4eb02ff
31806c528507 31814522e761 31913d3f7080 31a98b8fb7f3 31af6733283c 31b7e3b41b30 31b936ceb35d 31b949d876e3
31bbd20dcd34 31bc7cee8108 31d1f912d5e5 31d544d3c076 31d5bbb7f54f 31e767704bce 31e94c04a3cb 31ecf0297ecd
31f2479edd66 31f2cb81044e 31fc6e6013a9 3213fb9268b6 32141c6c454e 321b269e8d92 321c525e1869 322014cf434c
3230815a8ea7 32373e7614aa 3238d1ba0684 324bdd551f3e 32529b711975 3256215ed689 3268a5edc094 327316c0f3db
327841212030 327dd1fadb31 32866942ff4c 328d1379fbcf 328ff820dc98 32910f95b478 329807a4fec0 329d103619be
32c2189a18d9 32c681ca0a1d 32cae99e594d 32dcfc56bb8d 32e01de10e24 32e8be211ed2 32f465765ad6 3305d3dd1c11
331528b5f738 3336a39acc9e 33393c2b3091 3347a246e7b7 334af8370492 3354cfcf65c7 33564189dfe0 335c5541f1fd
337659c60913 3376d9de44e8 3383efe5022e 33843a9ebdfb 33850034b2f1 33874f290766 3389b8acb0c5 338b33c86c89
338e55f73b5e 3398e86710b6 339a17b52add 339f92f92787 33c97c4a54d3 33caf4df69dd 33d222f185a4 33dc7ec48fec
33f7a29e37ba 34028c878887 340a207a8b7e 340b824230b8 340cb521ad66 340f2f17dc77 341698566202 34256d929cbb
342c8fa7b4f0 342e35ee1d47 3434598aa9e7 343829d7bd0e 343fcb404975 34484304af26 344fe142f51c 3453a0a7f1e1
3455b452409d 345823dcc088 34605f8e1e6d 346b6a8efc68 346cd04ad965 346d95afa8f1 34731cc48f16 347b3b114823
347cd78b66af 347e15eb6cd3 3487dc5dac37 348b40bc9e80 348eb7dcab15 348fb8226640 3492ee93e48e 34a3fe13344c
34a5203e4911 34b454027504 34bc0457eb69 34c1fb973688 34c7cb581b15 34cb6d6b97b8 34ce5cac7b1a 34d6807e3375
34e817a7afca 34e99ebae7c1 34f41490d32d 351e682d7090 3523f2f40a4b 352b9fbe0b19 35317b8770fe 35364773a2a6
353aa32b6ae6 355246edc4a9 355ce0e2b7a7 3566c004c543 35679c72ed58 356e95ce95f5 3571577eba80 357b499793b5
359743e05fc1 3599ea18be85 359d4187ce4b 359e12688466 359fb4e26777 35a6d35308e9 35b01e1cdbc0 35b818e0b059
35b836329c41 35c5af23fd55 35d3259ca21e 35e090befeba 35eab903174c 35fc6e89e8c1 36023a89e7dd 360456e5a024
360a508e32b2 3618862c2494 3623c6aa3e1c 36262d6b801a 362669bc9750 3635d3b63c45 3639fbb80a3e 36480dada177
36498a8f6375 364ea66c4394 364ef2ad9af2 3659d1b86c22 367382a1aaf1 367a7f041baa 367ffe6b99e3 36879c65481c
3687d157b3af 3689f715a57f 36a338cfb7f9 36a442b4e969 36b6172de905 36ca1019f4f3 36cc18f7c5a3 36cc3180024c
36d7cdbec019 36dd29253317 36eb59878e39 36f4136d979e 36f8bbe32d95 36fb881d68ed 3702e922c325 371bdfbbc5b3
372ebdb162d5 3743684bfdd2 374610a0e39c 3747549cd6c2 374b54794dba 375d97545c3f 376918957450 376f7d592ae7
3775fb1285c0 377a7909f84c 377ddfaa9c4b 3781be8e7797 37883546f49c 378d825f59da 37a8eec1ce19 37ad46f0250b
37bb1908373d 37d76c0f8396 37ddc1174f6d 37e3b804455c 37ea2819b6fb 37ea8cf450e4 37efe17e27c1 37f624ca87da
37ffe7e5c048 380829328eaa 380900767635 3809bfde831c 380aefd3f003 380fcce4285d 38138f8ee075 3820632502ab
3830549b4fde 383109147047 38311d02f7dc 3834a3f18446 3844650dce09 385ae4733ab5 385ef82f1358 386a58ac9142
386dad81e5fc 38717b5161c2 3872485bb35a 38870238ba0a 388ce2270960 38a0bb0717bc 38a10efc22c2 38a1e81c4845
38a82e4c1c53 38ab83c98307 38ae5f50347a 38b5b330d2aa 38b9e69daa94 38d677101bf8 38df709b5dc3 38e7c8eed3a1
38f1b51ec69b 38f2e3508f7f 38f9bc2480a4 38fe1fc59205 3903e89b438e 390aa0856cea 390d4757bf1b 390d631b61f0
390e5e69d2da 3916fb27e393 3928395eef71 3928ab45a2e7 392a770ae1bb 392d6947c887 3935f6ff23e7 395213a59552
39566b7f0127 3964294b6646 39679bd512df 396ccf3e5e56 396dd478d0d6 396deae4508b 39717dd8002a 3971a8912da6
39779edbabdb 3979bf401b4b 397a59100fca 397e09fa5d75 3989f3b62ecd 39907c4f575c 39910511a4e2 399a628eea98
399afad944d7 39a3dac4393b 39af219c01b8 39b5931a5dd8 39b6ef4eea47 39b994e5cb75 39bbceff16a1 39c6148c52c8
39ca71c3e65e 39cfa4170787 39dbd07f8e66 39dddec65c7f 39efc269c4d0 39f52d5b73df 39f665859cf7 39f8736fab56
3a07f033aff2 3a13c31c3823 3a168aea0c4e 3a18af900bfa 3a2c02d8efde 3a2fb1e2c281 3a32b448a078 3a3cce9c865b
3a420943d49c 3a44ccd0b450 3a452ef277ee 3a55e638ecc7 3a597c086a2b 3a67258f1fdf 3a7705fcac26 3a776cb174b4
3a7d56d5293c 3a7eff45c943 3a816190f20d 3a88b21750cf 3a8b76aebc3d 3a9e007d6592 3aa1e1501523 3ab9b6db3dc0
3acd59871f54 3adb29f63588 3ae01858d79d 3ae1c6ee11d0 3af2420ecfd5 3af36826fdd0 3b0548de0b4e 3b1043c83141
3b1d396c1585 3b2374f9aaa6 3b24528e2ed0 3b2ac4dd3c7a 3b2b0084e832 3b30c28caa15 3b356d31ed43 3b583502c62a
3b58b7b2eb7c 3b5aedbd79fa 3b618d1c7bdc 3b62ee14a570 3bae192e702b 3bc55dcd09f1 3bca217705d1 3bdd02df73ec
3bf53d1297e4 3bf715fad107 3bf990176a2d 3bfb1290fcf5 3bfd4bca3370 3c07e7f5eb6d 3c088175044a 3c1857e7e252
3c193922fb01 3c1dadf04e53 3c376815acbd 3c39e526d3a1 3c3baf804ab6 3c3be009d286 3c3d15ef7d47 3c3eda6c6857
3c51056e8561 3c62a60aa8d5 3c655a3878fd 3c66b172dc1d 3c684405d9fc 3c77f7122227 3c7ebf10cd93 3c84c1355ba1
3c903ee04afd 3c97e4ec6915 3ca944c733e4 3cae1bc8849f 3cb9124b3eff 3ccef8a20f95 3cda27adf414 3ce051135858
3cfcf10dd3da 3d0390c0db46 3d1d2d6cf1a7 3d3343cb504e 3d3941666b5d 3d4387b2881e 3d4988930ef5 3d4ddb315c2b
3d4fdf75c829 3d5478a00fd6 3d5646dc3bd5 3d619c4bd2b5 3d62ff4b822a 3d73ae3c9a02 3d7d54ab2b98 3d7e319546b7
3d956a42e5fc 3d969735e3c1 3da017ac9e95 3da094df2ea5 3da9b453d74b 3daa358e0823 3db0848bfdab 3dbbb43d6093
3dc95527674c 3dd32032db23 3dd89eaf0761 3df60e9257e7 3e041f173749 3e18c32a661b 3e1d88c5e67c 3e3623a7cac6
3e4a9c60e8c9 3e59a5a62824 3e685118818e 3e6968a24f3a 3e707f269b48 3e81a031dcae 3e82f71c26f3 3e9249890fe3
3e934ee50720 3e9d25ae7d0e 3e9e0bef3bb6 3ea23f8320e6 3ea4312a2393 3ea5f2823ef5 3ea715fb9830 3eb1bd439947
3eb983215518 3ec28b0ed4c7 3ec8cb89180c 3ecb0beec493 3ed47fca5911 3ed68b833190 3edb5a9edc28 3edba73730d8
3ef3ace2ba8e 3ef932d23f16 3ef9f4b823a2 3eff2efb151b 3f06a9af39a8 3f0ae0f6ad4f 3f121978fa0d 3f18c3da6cbd
3f2bb58acc12 3f3638d5f7cf 3f3669f38bbc 3f378947eee4 3f3ed717c804 3f461fab08ec 3f53de700a3a 3f5584d0a199
3f61bbca469f 3f678a78dfe2 3f79fd4ed063 3f7b6dbc96fa 3f7da5a684b4 3f82a248f971 3f85499ca8d0 3f914768da1e
3f96c3c2dd0e 3f973a67b1eb 3f9aef2f9417 3f9e03b95ee9 3faabec53da5 3fba07f69c25 3fc385cecae0 3fce8ea78068
3fd5b67f6641 3fdbe8d78422 3fece577c3e4 3ffb5e731c83 400d03247143 40166b96b017 4018a675cdc5 401fa0587e9c
4026b3e52f28 4026f5bd7822 4031b73f27c3 4036c24ffd1e 40450bfc068a 4050f55b783a 40593ec24195 4060565555a5
4068ac7b8f98 4085d301ee8b 408947debf92 408f463d539f 409040a01bb9 409084445a1b 4097889236a2 40ae6e9aa4d5
40bfaf34ac55 40c36ab47100 40cb96ddbf29 40ceeca298ef 40d4076e0fb7 40e11ea42f88 40f53fd9539a 40f73743e0ad
4102cdf85490 4125ca19ae9b 4132bab15568 413522842771 413f18373d93 41552d77b711 415c2d1fa20f 415f92fb65c3
41602786d129 4174f06cd2f6 4176ec2e1310 4179cbb8127d 418b84c31d2d 418e5cabfa52 4196384c85cd 419a1d30a85e
419ba9e2131f 41a6b6fab87c 41a6e67de706 41b26d5228f5 41b3dd94fb33 41c3402fb30f 41c4291e4ec6 41d39a19e0b3
41dfdab6738b 41f550eba715 41f9a8f4bb48 41fba6d91986 4204a483e477 421b8812c638 421ca227e5ed 421e6e4e79f3
4221e765f820 4223cc291763 423700faf0c6 4238c554ce47 42449d6bcd3a 424589b7c77d 424c8a9ef1ce 424d5b04d527
4252b00753f2 4253dfc1e6a2 42659ae508d6 42699af419af 427b1d4f4337 428d0623a249 428d7f54bcef 4293ccb4f04d
4293da218d18 42991d643f2d 429fb158bdcc 42a1b4b36075 42a4cfecf676 42a505b3724c 42b303cc5079 42b4fcd90314
42c0c1c4f123 42c3b53e4d87 42c3e9e3a4da 42cd7cf930f4 42d8575da393 42e2fb493999 42ea0ecc21c9 42fde025b968
43169de00859 4316dc3f001f 431fcab7080a 43213288c84b 433345b7eb84 433415aff6c3 434d41372226 435514abffa2
4357cfc32165 435969dcb0a5 4389be6632c6 43a82359be52 43aa60520edc 43af9d2b3af2 43bd09a8fe8c 43c4a3b168b0
43c54dcf237d 43d45ba2ee8b 43d5eb18a938 43ea1313dde8 44034fd2de94 44082f166896 440cb60ad75f 440f8b1d99bc
440fa9b2a569 441d16f132fe 441ded77b16c 4420ede99262 44271f27616d 4435acb801d4 44443e298aea 44466c76f090
44491fd7b90f 445db72dab6a 445ff30d9745 4468900988ad 446a54032df2 447260214a5f 447a467950c6 44924f33abf0
449989081614 4499f8669ccf 449a82933c91 449d437ea9e5 44a753d50180 44b8870caf5f 44b91291564f 44b9acc9b426
44c1cd59cdba 44c1cf3fffd2 44c1df0fed79 44c27567e790 44c3e978b8b7 44c4c4ebc814 44ca07c1a388 44daa07efaa1
44e75f459f45 44e7d7739248 44edad7ae257 4508906534ba 450d37eba0ae 451010284f30 4510178e0d49 4510d3c81e6c
4518edb8cc8e 451bccf27e23 451bfb1582f1 45240e3c0d3d 4528e864e004 4528fd67eb1a 45305494839d 4550f292aa1f
455100dfc355 45516f8b3ce5 4552c600fde4 455348def881 455573c207af 4558c985a859 45735a1eeae8 4579f978fdbe
457d8c362d2c 4582b224f3ec 458969b38775 458c7f665d4d 458dff35a604 458f3f9856c2 458fb87ebfaa 45904e8c3cf4
459406e81145 45aed944cc6b 45b031ac4a10 45bb7a643bde 45c1e0c29823 45c4e24a6f87 45de90f51192 45e0692663f6
45e531f1eef9 45e88efe9f12 45eb766e79f3 45f878c902db 45ffa9b59907 4611e501d2aa 461a457ac40c 4621a9b0822c
462338c57b2c 4629773dc06a 4629ad2060d6 462ef3e77363 4637b9bb69db 46442b9cdc08 46543d13a3ce 46545173ad26
4657d26f42a3 465c194afb65 465d33ee4a4a 465d9ad5d552 4664cd2b0217 46737b708bdc 4673bfd6178f 467e0a435a44
467e744ad7b4 4687bcaafd11 4697aa466a14 469c6a442dad 469f078dc1fd 46a748d6f175 46ba04d4e154 46bec56cfec8
46c0274d9400 46c119761275 46cde65e3841 46cee97fed26 46d1fd7bef57 46d85feeb2c5 46d8eddc0a48 46d98e976373
46eaca89d69e 46fd9403cec7 46fed1daaba9 4708ab7470af 4708dc831ecc 470a36888a61 470aa7212978 472c803772a4
474d5df4a82b 474da55fa165 4750bf278b40 4753fd596408 4755f5f3d19f 47564ebae923 475f4909c312 4762c71f4c90
47764236814d 4777b5c9f666 477e0b1b36cd 4789b33637e3 478bfaaf9d88 478d989b1fc5 479dbd2e2ca8 47b1430299fb
47b17b9b3bfc 47b5c0ae9760 47baf63b37f4 47c0bdce455d 47c26c3f133c 47c502530fd8 47c6a5a40a4b 47da935a5f7e
47ec49e0c8e5 47edca688d89 47f2fa2fb49e 48030abaa564 4805c2477811 480ca6a5942c 480fdec5825e 481165630c33
4813494d137e 4815a82b2124 481729fb2240 4827bdae3bb7 4833743b70f8 485c0b589df7 48629d2da5f6 4874abb06935
48a237381dc4 48a9a9f1b769 48afacae9774 48ba686f86f6 48c5445d2b21 48c5840cb276 48ca31a4d68e 48cffe58363f
48d2a5bbcf42 48d8b9d07ead 48dd31cdc235 48e096abcafd 48e303563ee9 48eb60943552 48f2715f1a4e 48f55ba135c2
48fa5c524fdf 492002bc0f6d 49221c6d4f68 4928aecc42e5 4929d734d538 493a9c324029 493f9ce06942 494246050896
4943b7f01738 4957e1afd9ac 4964895b2c70 496c07297c4c 496d60eaa339 49757cd66d8a 4977c82d60fd 4978935204c7
4980ec3bd142 499763bf6f24 49a99f84f684 49a9b200a86f 49aa019000e2 49aa9b773fcb 49aefa96f068 49c444af97e3
49c729678743 49cead7fcdbf 49dbfdf9ef51 4a03561bd2d0 4a04a519e60e 4a0c728f1634 4a0fc2b0ad91 4a0ff222b2f8
4a1447aba9f1 4a17f43533a3 4a19e8614afd 4a21f7c355aa 4a2bfdb7f60e 4a2dfddd7584 4a39d1ea200c 4a49e77d93fd
4a4f4403a60c 4a5b22fd25bf 4a6d0088879a 4a710517cf49 4a74f987ffb1 4a944c944661 4aa6db67877f 4ab4d8025fde
4ab9aeea65c5 4abee4ea9312 4abfac6add9e 4ac00a51f1a0 4ac392a40f13 4ac9b3cdacd5 4acc5a41fffd 4accb82f4694
4ad1eda90250 4ad54d9b52af 4ad815340fa9 4ade22e3153e 4ae64c94153e 4aed21655639 4b26d1f6a1c6 4b2c1a86216e
4b2d8b2dc525 4b30697259bb 4b3c2b5f8716 4b5aa48cdf50 4b5e4307a7b0 4b5f96597d29 4b65b4ef54d9 4b661ea89125
4b70fe3617d7 4b7e1205b3a5 4b7f124704b1 4b824d5477df 4ba0eb571ff6 4ba8c05771a9 4bacf7509e9a 4bbae23a322b
4bcc64c27b91 4bcccf2df596 4bcf5614d86a 4bdf56b0da93 4be3a4850b51 4be44841f73a 4becf4f17b5c 4bf611a97fe8
4bf6ef024bb4 4c0c58ae8ada 4c218d449434 4c27275e0a3c 4c2853dc4616 4c2bc2cb87be 4c3339f5bcaf 4c3413d7f7d7
4c346a591584 4c3ebfc887db 4c54ecd59afa 4c59f1ed2370 4c5e3be353b6 4c6671ec9360 4c6cf28eee89 4c7ce492182b
4c8adbf790c3 4c930583db6c 4c954d166a98 4c9ad3b2306e 4c9e13ef6bad 4ca7e2eaf98e 4cae69b43c52 4cbe48d628fe
4cc5a5cf3e7a 4cc93a43c555 4cd31fffb8ab 4cd4075b0fda 4cd7100525b7 4cdc106176c2 4ced939aa178 4cf0c1012276
4cf7154ecc1c 4cf8279dee71 4d079ddd2b01 4d106d155a85 4d135d2016c8 4d3d27048bb6 4d59f82a5ef9 4d6023dafaaf
4d60e3c2baa6 4d6699a90dc1 4d73d3dc9b55 4d745a9530fb 4d7f6ffeba9e 4d86f33ca078 4d8f89acf4e1 4d9af267ca26
4d9b085322e4 4da0ef23d2e4 4da6f281054e 4db863dc8e05 4dcfcc1ce59a 4dd273c2e519 4dd600612454 4ddd4c5eb250
4de353ca872b 4de902f9a775 4df18d26878b 4df93f10a890 4df9607d70f3 4e03d3ba8795 4e1a77355d50 4e2520a326ce
4e3ddcf62e17 4e5a36234bbd 4e5bd0a5b47e 4e61471c6884 4e656ee599e4 4e6f1183d088 4e738ca5563c 4e91d6edbf87
4e96243ed189 4e969e5de641 4ea1881ab1db 4ebcd4567210 4ec3d5492a2c 4ec6969ad8d6 4ec898e8c30c 4ecc176036f8
4ecd803619fa 4ee5a0085f99 4ee9f192b03b 4efc36efd562 4f02e9b02cfd 4f09f464d8ce 4f0a95aecff6 4f0e74eef512
4f180799cd22 4f2809555e62 4f3162dc7e46 4f370e602b4d 4f3972e3a337 4f3da1233f25 4f585b5006ec 4f6247d33024
4f74a835d67d 4f7c1eb4945e 4f80d88182f4 4f8532d51c99 4f89ecca4456 4f8b01ab2f82 4fa31945ddb5 4fa3f39eaa08
4fa5882dc8e6 4fb8e202a6e3 4fc17f2a8207 4fc27e451c79 4fc8f847f240 4fcd44220a9f 4fce179eaf3d 4fcec0a51b6b
4fd0eef55b4c 4fdd77916f78 4febf21ed572 4fec2d1ee734 4fef521f4be1 4ffd7e3768b6 5002f1ffc9a9 5004339319dc
500cc83b37fd 500ec6372c72 5012503f024e 50239bcb804e 5027fc8260d8 50291e8eb1f9 5031cc3313cc 5032d8e80819
503bae37bd71 5042cec93841 5053d8755c14 50719d55e46e 5076565476cf 5076bc072687 507eb33615b0 5088b8e9e62d
508b10ef86cb 50b4cc8b6e61 50bb61665eec 50bb9431b473 50cd44c0195d 50d380d3e706 50d858e0985e 50db49ba5173
50dde4cc1dfb 50e01aa4f016 50e5158edf8e 50e7ecaf3c48 50eb9fe584d6 50eea2b00972 50f09b32eb0b 510897e02005
5118b913ab14 511c3db47844 511cafe09c1b 513046ab75d5 513909ed3096 513edb8c29ae 5151c34c3b6d 515aa2d8cdec
515c57332577 516f7c57210e 5174c8eeefd3 5175a506e0dc 518528a48b49 519de2c4d462 51a34c1f8de0 51ac4b9522f5
51c5def59ded 51ca2f3d83fb 51ccdb137724 51da2f95f1d0 51db0694c172 51e323a3eeb6 51f3c46c5011 51fb30b974fe
52139e0edf15 522279d3acf0 522789253b53 5231db6dde5f 5236cf540175 523a321c4378 52420f6ed1a0 52468044398b
524798d7612f 524ea8eb9ac7 5250413de679 525594086b51 525772e45fe9 525ced0d2092 525e32279d9e 5281ebc6afda
5284a06a0eb5 5286fa8afea2 52875f31c9da 528b8b307930 52a5f3f44208 52a8776a36dc 52af510a4322 52bc4db7baed
52d0873c3d09 52f004438faf 53049066b555 5311c033bebb 5311d3c1001c 5313654e3aae 532345bea30b 532472c0cf39
53336a676c64 533bc0bae591 53400626dbef 5364c753c0a0 5383386fb80c 5384d70a6b57 538f2014f55b 539616a92c21
5396cceeb6e0 53a2d0b213b3 53abb750208a 53cb02d77047 53cb7afebec7 53d0b0d14d7a 53d3eb3d9500 540363d1071a
5408f1381075 540a8c101df6 5413cb939911 541e132346fb 541e7bf0fe77 541f42d7542b 54233468fc7d 5434d1ae7975
5439cf720a14 544090fa34f7 54519aac2299 545a8c66d51d 54646792048b 546737ef2979 546ab6f38290 5470e34ba0fa
547cda0f9bf1 548fd84c2073 549164331f74 54a92b73f586 54bfdd62a17b 54c1258e2c59 54c3c197e77c 54de42e4f8b6
54e6b3141fa0 54e9b7544ff3 54ef27eaf384 54f93055c3fb 54fc1d0a649e 54ff68ea1563 550106b23af3 5501be23bfb3
5501d2865229 550646971198 5509f6ee31f1 5524b9fc0f97 552f8c42fd9a 55373d24b30c 553eaebe0267 5540d767754c
5557d62fdce3 5558480c915c 555c47542c3f 556d0e28eb21 5573a65dd119 557888b8721a 557fd1c6092b 5580f2bb0d86
55919b092a98 5594ff512736 55a55644897b 55b05f4ef4d6 55c1fe777fef 55d85e6535ec 55e0b3276633 55fef63d4d45
55ffe8e0e576 56060a2a64eb 561a2ff4060b 5624cc4b0cec 5626ef079c73 56350611d1fa 564375389cfa 564b387a8cb7
564d3991032f 565ceefaea73 5667573eb2e7 5668882fd716 566f7d65dfba 567071bf934f 56744f76a9db 56793121795c
567bb4e8b8f9 567d18272379 5681c806de35 56987e234ede 56a23ba93919 56a2901e8aef 56a2d81130ac 56a72fef9e13
56a8135aadab 56a9209a1f28 56abb0f8477c 56ac4137de6e 56ad3c95eaab 56bd04682d46 56c08567a9f6 56c17faaa1de
56d2729ef175 56ded33fbd43 56eb0dd28f05 56f5011f177c 56f656dd932f 56f9c84ede03 57013195f0ed 5702d3b517d8
570ca38d6992 570dad43de1a 5714807d2eab 5716df4d0c07 5723de26e112 5726ce80a804 57305cb7b226 573306ba077f
574f1c96bf34 5751ca923677 5758d4c8a420 5765a9272504 577382fb00f7 577705128dff 578c1b64a1d1 578d75a0b657
57aca84835cb 57ad64b512b1 57b126267c50 57b1a7d246aa 57b937182980 57bc8dc7c794 57c00153ebd6 57c3b1230e53
57cb4480cb62 57d1fd3087e4 57e7942e6355 57f42725c67c 57f77e1bb02d 57f8f923ca9b 5801ea785ec8 5804ab81ea4b
580e25322d72 581550ea8847 5815d2ac35d4 581726225104 58188bfa7792 581c97301a9f 58233e918556 58270b821f23
582827ee879b 582c84e3dfc0 58306c206301 583c7143851a 58473e1858c6 586494154682 586abc2db1e7 586bf8e2dc0f
587a2f6664fa 587ce8e737d4 58800cab9019 588394aa43af 589fe76b8a70 58b55a68b5a8 58b7f0cea2a3 58ba091c4f57
58bc4a130b2b 58bdce43451d 58c186c3f1ac 58ca5af55f5c 58ced6157de2 58e48ccc5d3e 58f255fd0392 58f5dad78ff9
58fb9e299bcf 5906f93b26ee 590e51c48ffd 59163bc9b5ba 5947d7c33d78 59507278e520 59545d6395df 59552265c578
595e692ec4d0 5970f8e22060 597bdcbb7553 597e8573c5ff 597f5a0a3999 5982d18909c2 59863b1c64f6 598c536c2d26
5994471abb01 59953998e54a 599a7f359d1e 59a2b1850ec6 59bb94eeb9a2 59bcd9df3de5 59f308e5a1bb 5a001590091d
5a004d265330 5a0eff494621 5a2601f9fb9d 5a35eb9877ab 5a374572f537 5a414b1fc96b 5a4172fc43a5 5a4ad545797a
5a57d85b8be4 5a5e3a93ff90 5a5e53f34cd7 5a755a8aec9b 5a7b26b97d39 5a8aaef6a524 5a90bf7d65ed 5a94842e7139
5a957b9c7a74 5a9d038942e3 5aa49ace48de 5aad40249465 5ab20e58aa39 5ab4f635bb6a 5ab534832ecf 5ac083da84d3
5ac152b6f8bd 5ac4083eeaa3 5ac8c4f14154 5ad49d052b38 5ad76cdcdd4b 5ad82826ad28 5ade1642e09b 5ae689690c6e
5ae96586e6b7 5b022c257ca2 5b0437566bfb 5b27ca013861 5b2e396b8896 5b2fbabea15b 5b32f975e6c3 5b338e1bff57
5b40e6c0bd7b 5b48822e8afb 5b4aaba30719 5b580b9abb17 5b6a14cb28b6 5b79758c04da 5b7a5756f0ec 5b7da001f249
5b9060afb579 5ba66875e49b 5bae9f7e3480 5bafdd66441c 5bb27edd6623 5bb2bc9226ef 5bbfa3def167 5bc2668bd8dc
5bc5fbc93827 5bc6a170517f 5bca8f254526 5bda63afd787 5bdb96cd6c8a 5bdfdeaf3e61 5be6566083e8 5bea29b89f2d
5bee5ec51cc0 5bf254576659 5bf36a4f2219 5c1d883697ce 5c240662d2e4 5c2421dbbb5f 5c38ca505f1b 5c3a43efaea5
5c3b537db6cc 5c3c099c4947 5c40606ad7d1 5c460222e474 5c54025f6782 5c5e99a0c7f8 5c6366ca98f9 5c80565db6f2
5c85cf61d498 5c8889a042a1 5c8a98337c4a 5c9275ed496f 5cb692461ec1 5cb72c68430c 5cb92e4c9745 5cddcab495df
5ce2a4647a36 5cea886890d4 5cee5f00bf95 5cfc00adcb90 5cfc735f7c0e 5d04fecccf7c 5d092c8d48f9 5d0c92da9d6f
5d139d4afc25 5d206ebb9fba 5d21e556e807 5d25f974066c 5d2b3fc8cf01 5d3a11a62c0e 5d44fa76ae4f 5d4766aca5bb
5d4797ac5f64 5d4ad86c22ea 5d4ee5567749 5d51f037ffd6 5d588c2316d7 5d62c3f7a1be 5d68bee2bb1a 5d69fafc5e87
5d7ed9caadd5 5d80e521edf4 5d89a0ad579f 5d9797f0cb6c 5da00210f2c2 5da3a4c7f117 5da68c6a694c 5daa8172cb84
5db814dd132a 5dc6cd6e17ed 5dc80676119c 5dcf465430ea 5df26944cab2 5df3a82408ce 5df73e1aa59d 5e03e585c61e
5e0be6622d20 5e0ca8bd9342 5e0d50b529f7 5e0e22be0b8d 5e144a0cb450 5e1977b4b8a5 5e1d8396f679 5e25d8f3fa5f
5e26c356c365 5e2ad8ce89aa 5e32d7119ebc 5e50f405ace6 5e5106f7e083 5e552239d9bc 5e55747bd928 5e574540f8b3
5e57e8b75c3c 5e594524a998 5e68e083f658 5e6e7a47c43d 5e7b6f10bc5a 5e884898da28 5e8878896f17 5e893acec98e
5e964916c1e9 5e9946f57ecd 5e9f9bd94ca9 5ea53a3aa684 5ea8232315ce 5eb6fbd5ab57 5eb7a9eb7428 5ec37a12a903
5ec4dc3986ec 5ec685827edf 5ec7b50d3b91 5ed38e7b6a03 5ed9a8b70cdc 5ee5360227e1 5ee85d16a52b 5eef83fe7cb7
5ef1507335ac 5f105b8c9848 5f1b5baf2d38 5f1f9d2aeeb8 5f2128f3c32d 5f31166723f8 5f3a32ac1b23 5f3ea0aed2fd
5f48a2deb27a 5f48e26f223d 5f5c35e89319 5f6389b41089 5f67aa421fd3 5f7080fe16e7 5f7365c0a79c 5f8dbd6ee0ae
5f8f8bdb7c30 5fa74efe80d2 5fbfc81b9616 5fc05d013f86 5fc634df1791 5fcebd13e1c7 5fd615790032 5fd94420b69d
5fe34a337183 5fe6250ada03 5fe869ecca71 5ff0ee2a8dc2 5ff5a83ab529 6008f7ba070c 600ace32dfb6 600d86831615
60118e668015 60120275c1bf 60132543feb1 601c1324a410 601c20b7b8e7 601de73ba99f 602f10d77c7b 602f7fc50299
602fae580f58 60339f235a6e 6033dafc6aee 6034edce18bc 60417b701116 60439ee445e9 604a15096c12 606ae9405c50
606bc782618e 60725c83afb9 607db6a7d6e1 60842ad52295 60926ed54493 6093a288e6a1 6093c4974e2b 6097e51fe57f
60a63a3cd244 60a832403498 60ba21b72d77 60e41917038c 60e6118c9e8a 60ea622651be 60ec9aef5c88 60f3cd2d94b3
60f636aed3cb 60f83c3021b7 60fa09dd9d37 60fd7df213b8 61026215b898 610de3ecaedc 610ed439633b 6117ec09a7bd
611de1870c05 611e73adae30 61296a5fba20 61334a4c476a 6135abde545b 613be57ddfe5 6141d198c636 615d7cad491b
616c8851493a 6172bb7aa5c8 617489093df2 6179c78c7fc6 617f0754f255 61848fddb1bd 6186c033a7e4 618ff0a850f1
6190611137ee 6193b392131c 6193bc9089cb 61948a2e3faf 619b2dc78f98 619b9adafcc4 619dda9bb451 61a19d78d2ab
61a2e641c581 61a4619cf4cc 61aec63acca6 61b1d464a3fd 61b5aec845fd 61ba25497d51 61c44a7c5c50 61d6b637fc27
61de5c7c169c 61e460d95f57 61ea4779958a 61efeadd0869 61f30d94951e 61fdfab5cd61 62083225a20c 6209da407bbb
620dccb4d4dd 621099ba2e03 621c36c44627 6221f6fad0ae 622cdd335d4f 624810cde2e7 624aa0bfb85c 62542640debd
625bc8bd95e2 6260aa237806 626249bb6b61 62903f254cde 62932f2b41dc 629a94be2733 629e3fc948fb 62a80f9fdd17
62acad7fbf9e 62ad21a8fd9b 62be3ffc5216 62bec4248bb1 62c2114bb3b9 62d8e658a5d1 62ef2de8ef6a 62f0500e4e70
62f196fe59c6 62fbc267771c 63212bc7dd95 6321cab761ac 632caced7d65 632ce17426d4 6331388e2e4f 633b21a72ceb
636d6bed1ba9 63758296bec4 637e83d5da33 6383377a1c39 6384b5fc2eb3 63a6d7e2b443 63a8be34ca2c 63ac6cd27d66
63b2023f1ef9 63c8ed7bf2a5 63c90bf2297d 63cecf63db35 63d9546d9e03 63de02446346 63e9d6fc4f5c 63ef299191d4
63f00864cd5a 63f71d3fc565 640d8b3a7fde 641d8e672ede 641e87dab589 6423148f09c8 6433d93bcb95 64351615f3ef
64365affc70c 6438d57be951 6439b0924540 643d42c98580 644d222f8578 644f771e078a 644ff28da8a4 64548ddf28da
645b451d5520 646fe7e93355 6473065fdc0a 6474a0c7abbd 64810cd2aa13 6481ee26ab13 648b324dd8ba 6494ed62c5dc
64a627f871d0 64abfd76677b 64b6c28f6d34 64c799bacb1f 64cc1ce8c7e3 64ced6ab61ed 64df3b6b9fc5 64e53bef15ea
64ff01e371cf 651305f36c45 6514f210b26f 65230c7c131b 652c7dc687d9 652ca6acda83 652db8d5e856 652f856c8b05
6532b407096b 6535a526e895 653ceae46153 653e47ef5eaa 654428c90936 654b7263071d 655eab3fa02a 656517e5867c
65784026cec0 657b8504b5a0 6580f612b60d 6591aa366bd4 659694fd626c 65a5c53ebd41 65b74c57ab2c 65c0d7049722
65c70d6c7011 65de54284891 65e784b0c6a9 65e84be33532 65ea1f9badd2 65eb99fcb894 65f4abf71853 66007b0ef9f2
660370535477 660a54701448 660c4ba7c37e 661884cf0a5b 6618e4ec9267 661ca39068c8 661eed908967 662a5534f6f7
6630661268d1 66327cad0500 6634565d8aed 66351de8e013 663fb65bd18e 664166c08ee0 664bdcf822d5 664dc7dfd4e1
66503893926b 665f8cc1683d 6663e0ffefe3 666f10a17488 667d2249f663 6690a4a7547e 66958842aa99 6696c5d4b5a9
6697c82b4d88 66981768631d 669c4c1038b0 66b039890e83 66b8802067dd 66bb55c09f2d 66c7196e0cd7 66c8ae347a04
66d223495020 66d96e321642 66db90c0e683 66e975ab356c 66e9b7eef62d 66ead719c8b3 66f7e8fe9514 66fc4bdc98d6
66fd1b0dc862 67035ef73e42 670575f4d6b8 6733f8137848 675f488572ba 67670e82afa4 676beadede08 677ef5395a85
67818409c2c1 6788ed146be5 679206e5dcc8 679303a58dab 679df34d8abb 67a60dbd4580 67b1b165ca69 67c0ea6033cf
67d1098bef0e 67d5a871d9f3 67dde0412edb 67e6abe7e25d 67ede6a6c353 67ee8f2d4ceb 67f05b65c42f 67faaa5f5435
6804577e2f3d 680824434172 681510cb4170 681525d7ee3c 68209502a0d7 6822efa5df7d 6826ce5fc5ce 6832e6f0c65a
6839258a228c 6843a3fa4a5f 685414720617 685b6d7dcf03 6862f3ae573b 686faec53ce4 686fcc36d3de 6870fa84ecf8
6877340c626e 687b4ca83998 687f2dc28ce6 68835e0cd9e4 6898d222d77c 6899a4fa00c2 68a2446176eb 68a430f74c85
68a53fdaf55e 68a5a0b9b89e 68a915aff6d7 68b865910466 68b9f3fb4721 68bad7f0b199 68bb489f4810 68c2f43d0955
68cb06f8061b 68cd91b72c2b 68d69a58a5d7 68d76bac6265 68ea7644452a 68eaf8d7204b 68edbfd1c80d 68f5e3af4639
68f81d8a3c39 68fc73a4b8d5 6911645a9132 691d2d41de3d 691de1136050 692ae9e47b59 6933e29dd413 693721a8f62c
6940ee5748e9 694675d4f629 69467e93d23f 694c6dd03a58 69504f420965 69646ddce349 69651ed70aeb 696cc6253cb4
6971611b9013 69724ea9bbf4 69835de279bd 69a3102838fb 69a5d1287a19 69b496107ab9 69b9b467e171 69b9f768ccf8
69baa9fdb7d4 69bacb2e974d 69bbed382fbe 69e5ac23fc16 69e9b42a823c 69ec415976a0 69f66a3a2500 69f6cd2e003e
69fbf8b551d7 69fe5f477947 6a16814bc93d 6a35dee70f05 6a3b0f71c71f 6a4049b25d35 6a7d4c5a3ae7 6a855c77fb3c
6a8b495bba5f 6a9b2ba40b68 6aa176d75b15 6aa646f12a68 6aac2a8fd54d 6ab942e80fca 6abba3685c04 6abd1ebf87d3
6acb074cbf7c 6ad2a9288856 6ad9464ca26e 6ada6b47ec35 6adb23e98f2e 6aee263601ee 6af66869dbf4 6afaf0a8ffa3
6afb43fde8d1 6b0269d8bb81 6b03d444739d 6b1327fc6e8b 6b25f64fb644 6b28c48b14cf 6b2a5f62eb4e 6b2ea5ac5dc7
6b33b923ea21 6b5e151f2d19 6b6d8b16315c 6b7a4acc385a 6b7dab534efb 6b8148d48260 6b84bff11801 6b880127a0c7
6b8e4d517be3 6b9a1679de80 6b9afb458dc2 6b9c7cce36a6 6ba7bd504e7e 6ba7be366fad 6baa7b5a6484 6bae9a6f7e0f
6bafc93cb40e 6bb2c24a40a9 6bb51e56a9b6 6bb819dc5610 6bbbf1575c8d 6bcc01ffced1 6bd16235dbde 6bd4264e6efa
6bd52ca05076 6bdd45a7ce34 6be413a119d6 6bec5532fa6c 6bf02fe9dd40 6c0343188392 6c15bf7e2422 6c21657ae183
6c2cd8e8979b 6c2d5ee21e3e 6c301118bac4 6c339dec9169 6c3415a68806 6c37c0ee9076 6c3e84e98be7 6c55f8f89bf8
6c589f4ae024 6c5b26b99aab 6c6100254238 6c68470694e2 6c7af609304e 6c7b65356a6a 6c80df49abac 6c86c6aac5fb
6c87c9ae48ea 6c8bc5057523 6c8fd8e71987 6c912b6b60b3 6ca13d52ca70 6cc0570ec3a0 6cc3c0eaa6a7 6cd1e14c574e
6cd3522eb4a2 6cd7707029cc 6cdbd1fd9bad 6ce0d00682f7 6cec3ea0b3d6 6cf612a748e7 6d02124219c1 6d11619fd666
6d206861196f 6d27ecfc4518 6d3139e093fb 6d4367b62505 6d4602cc9fa9 6d4e13ecad76 6d5a208a7ccb 6d5e10e0f185
6d64d2a8ca8a 6d7298cbb2f7 6d89f672e2fb 6d9712ec34ed 6da3323342a2 6da947ebca42 6daa0924bd83 6db612af6abf
6dba54c43970 6dc58bbcc3c6 6dd9168f45d4 6dd96b6a1025 6defda668ae9 6df15a7cdefc 6df994451009 6e02ef82a5de
6e0ab5a8f8c7 6e0ae06a1a19 6e0d0bede3f1 6e102b1a4d77 6e23b81e99f7 6e2a6884f1ed 6e2a7dffee14 6e339a32a198
6e36c9d06c8a 6e371129f291 6e3783c75e2f 6e41325808dd 6e4ae03c0b50 6e5126d8a203 6e5170f53bfe 6e6427c546c3
6e850ed23f13 6e906beb3fa4 6e9b55cde44d 6ea11b90eb05 6ea4ed5e92e9 6ea8a938c2b6 6eb30410480a 6eb3ebcded7b
6eb46e28fd76 6eb90135842a 6ebc8ef876d6 6ebc96cfa077 6ec3612a63eb 6ec413623836 6edf255daba9 6ef11f3f1041
6efbc48f261f 6f0717aedfcc 6f0b00b201d1 6f16bbb81b81 6f23738a1432 6f24b885a2bf 6f3daa604e37 6f47220fd199
6f53e6866141 6f5b98cf6653 6f68e541fa4b 6f6eb5d33cae 6f81f8a16348 6f89bae2614b 6f8a72519402 6f9ddbfccbae
6fa68cf4f841 6fa6c8a8c4c8 6fb7059d03b1 6fc0d7331e86 6fc18dbc7620 6fcb17be2f51 6fd29b035b1d 6fe069e45fda
6fe4f014ff45 6fefa290bd3c 6ffae07184b1 700164f73201 7013c6985a1f 70244797f4a6 70293f0d3418 7029703cfd3b
702d56fead13 70366bc7ced5 703eb85987b5 70469722ab04 704752663729 7047dc18242b 70540a6343f2 7054755c46c2
70713c7d856d 708047287515 709982b3d8e6 709afe9930c0 709ec981ccfc 70af6dd8a5b4 70b08ba7b945 70c4331257c1
70de4da91f3b 70e4eb1ad2f9 70e5279e60b6 70e7aa758a05 70f96eca3a86 710bab9cbaf3 71137c8e9377 712083d73bca
713cf9e112ed 713d01dd4c9c 713f4e5673c2 713ff8dba517 71521d24407f 715f851f7c83 7162c87eb8ef 7164c17c369e
71686527450c 717765b47c03 71789c21ffcc 71972b77b574 719bf1b22f64 71a298512b9f 71a3abc2dbca 71a688eaa945
71aba74fe102 71c480df93d6 71c9d4305920 71cba76d9fa6 71cea1dbc3a7 71cec864e12d 71dfe09925eb 71ed513ede74
71f9c5d48e3e 71ffc26da943 72018819aaf5 720799f7deaf 720c86a37b82 720f6668db93 7217d9b90963 7217f30f8fb0
721f4da488e4 721fdbd9fb02 7224c84e9de1 7226c113f6bc 723c8ffc5d48 724795da91f9 7262adb4f4fd 7276cf565ec6
72780cfaa022 727a11913d95 7289969e7b7d 729c89e3f191 72a192bfe4a5 72b869a4bdc6 72bad9e5a527 72c1f551ee8d
72d3fcd81c93 72d739cee6ff 72e502111640 72ee16f5ab45 72f2b1fbc5c3 72f49bbef437 72fa418a245d 72fa71ca6973
72fca09776bd 730a6c2e0e4f 730d21a80e61 730fab43bbe5 731506570fbe 73164bbcac8d 733ebf3c2656 7341c3cb0a44
734d2d7d7668 735d2989efe7 735e3de83a00 7365e3915527 73693cdef6a1 7372e76ab06a 737456c9c381 7377d72df841
737b06a04983 7381883d81a0 738712b5c34e 7396bc672e1c 7398ffff44e5 739fd0f699bb 73a618c24693 73acde503752
73b80ec4cf1b 73c8e431325e 73d1a72060aa 73e8cbc93460 73ed50b99939 73eed604de93 73fdeb56bb51 740c7f20fb51
7413be3d720a 7414b48877a1 74234e98afe7 74362b8652d6 74382df2876b 7438bee1a476 74396809d67b 743b12fc7908
74403ea9b94f 7449b893d058 744b51ddd800 7457c3adf63e 74629632bceb 746913862b15 7472e6b3c7a6 7488260efee0
74889ce364c9 748f0abb54c7 7491a3d25ac9 749993cfad3b 7499ccb5ced3 74aa2b624871 74af49e45b3f 74bb52d30a4f
74c332b8fca5 74c8161b5f31 74d65aacc123 74db7bc34803 74dca00eb636 74e758171745 74f0a78b7d5d 74fb3195c340
751b10ee7f8d 75228b5c1bff 7543b37fa53f 75458a46aba2 7545c7e4c266 7551476357a4 7553150aac86 755524224797
755f34bfcbc1 755fa1c1a3c4 756fc4cd74dd 759f97181c6c 75b63dccbd8a 75d62281542f 75d77d8fe199 75de174e3cde
75dfb3344392 75e113430349 75e33d5ca87e 75f38a79bcbd 7608a989f0e4 7610f52dc1f6 7619961b000d 762288c78b78
76289681bcb9 762d563f66f9 7630012a8cd4 763091a22494 763f8d2f2df3 764759742637 76476ba5c4a6 76481bc68b7d
7648dd732d09 764b69ecf63d 76537b95f0fa 765e1634bf6f 76625454876d 7663264e6586 7665c4f17f5b 766a844207c2
766a8c04e64a 7685253aaead 76859cc3c75c 7690ba706cf7 769cfd472503 76b34bf3a1b5 76b8805ec334 76ce0cb28d0e
76cfc886a52e 76d4feac8123 76d8d06a5958 76dd0b64df49 76eb3fa64d05 76f5e8341ea1 76f9e39a4fbd 7710c801d7f8
772c842717cf 772eb832f217 77325f9d6e3f 77421f3dd99a 774482c86419 77456188f882 7749a186ab06 774f30cb075d
775d69c8555e 775fc5bf1a8d 7764af85dca0 7765a9773aa3 776672805631 7767d84b8129 7776369ac118 777b5441ff25
777bc0e5af49 779f6df93f16 77a5e323e08e 77adeb64f797 77b8b9be469e 77b9a16967cd 77bfefd9d049 77c249c027f8
77ce5daa53ed 77cf544252c5 77d13485dd8e 77d232469991 77d721c817f9 77d898dd4522 77d943dbe43b 77db3b97e3d6
77e1c8625e47 77f037d45a3a 77fa84828b29 7829740a6bd8 78315163fd29 78422c6a5f63 7847b69d46fd 784b79c8c224
784e47825464 78532665fc8e 7858b69e2834 7858d3d0f922 7860f9348421 78697bd285c8 78738199898d 787afcb3ecc2
78816a4b61f3 78871e5c2bc3 788a54324158 789d0bcde2a0 78aabcfa148b 78ac3787eff1 78b6a3f3e7b9 78c680d04a71
78cad06704e6 78d84121162f 78dab4547b05 78db468f92bd 78e8c55087bb 78f772f22172 7901d0145454 790511e18442
790b5a526f38 7911a6426fa4 7912522c1d1e 79157b56150c 7915d68e7c77 791a8afed6ef 79240489cb50 792cb2559e64
793d9f32348f 7954c8f27342 79697f2ac71d 79705af5aa0c 7975c8b5c0bb 797898ba42bd 797d6c57e5f4 79845749d7ea
798f58d88dc7 79aa70556f23 79aab80f8158 79ac85896228 79b49f53180a 79c51a2677dc 79c532b96831 79d0124c21b4
79d0aca35125 79ec91ad8f99 7a099b7dc2dc 7a0ac3e16eb9 7a10f37fd4dc 7a14a4cd815c 7a1cc4749cc9 7a2bce2694f7
7a2df4e3059c 7a323c681aff 7a32de0625d4 7a3e4a16a324 7a423c4bdd05 7a45f4fb1b9f 7a47d145a640 7a590a7b09b3
7a5940e7fd1f 7a5e623123b2 7a618c52dab8 7a6412632a87 7a6634a067b3 7a68d14e4586 7a6c5fbe29c9 7a6fdba26996
7a71c9635a6f 7a793b23b1c9 7a7ca7cf312b 7a7d9cd50430 7a8af4a6b9cc 7a8af6f351a5 7a8c287a7c89 7aafc05238e7
7aafc919afac 7ab09e750d4d 7ab2fe6a82bc 7ab412d62507 7ab43289dded 7ab6c83dc093 7ada04fa3a5b 7adb5365f949
7ae03c75dcd2 7ae24f8a1f6b 7af199cd2281 7af65b14bd89 7afb657b45d4 7afc238071af 7aff430bd629 7b0848229844
7b13d1e580b5 7b1b16585073 7b3874669eef 7b41189a5052 7b439ce3af61 7b4a03eef0f8 7b52b4e8336d 7b5b170debae
7b864b2c98ed 7b89e3b7c3b6 7b8dd5af410e 7b8efb399ecd 7b9f535d7bfe 7ba81a340316 7baa3cc44b42 7bb1b8e29ed4
7bb2dfddbe39 7bd5144fd217 7bdd3a63983a 7bdec0fddddc 7be29478014b 7be3aaaac336 7be7d1fb8c9d 7beac2f74a0f
7bf2b72911cf 7bfb25424397 7bfb349910ed 7bfb93c20a7f 7bffcf5bb83b 7c05658ba780 7c144e67c8db 7c1d43d49e29
7c22c166386b 7c240bc9ad24 7c303b6da371 7c48c42c120f 7c521ff25e08 7c653d58d3b5 7c686e41368c 7c7c2ec989ac
7c82267ce663 7c8c7c360492 7c95e5387431 7c97c552b282 7c97cc5a55bf 7c9db017de76 7ca4254575cd 7cb1cb7fc53a
7cb7d83f4a61 7cb9899772d2 7cc8e5a3e46d 7ccdd87d6d74 7cd23fa32169 7cd9df1f1216 7ce25ec6ecfd 7ce2f11264d5
7cec742d695d 7ced0fd8741e 7cf76e2e6f7d 7d013ce1b32d 7d036757deac 7d04e26a59de 7d059b9fe38e 7d06a4116b2f
7d0bde089a01 7d1a54127b22 7d1b5bcd5fc1 7d20e77018b4 7d339fece926 7d3440185d4b 7d3fc8c380ac 7d40c2177ebb
7d46b9a104cc 7d496a367959 7d51f6525a28 7d55ca92eab7 7d5afb6e8e46 7d61f1180757 7d6db3adb92b 7d6ed4336ac3
7d6f16404d28 7d805ca503e4 7d8162260205 7d82a53343fe 7d8a2fa98ba9 7d976becde49 7d9aee075f6e 7d9de80e6428
7d9ebb285b44 7daaf2886a04 7daf5f61891f 7dc6e75858e9 7dd6cbaae1f7 7ddce964771b 7de6a5044bfa 7ded8639cb1e
7df5235d1bba 7df73a5364a6 7dfb115e92c5 7dff28f87631 7e0334fe7532 7e04f9d7423c 7e0bb26152de 7e206929b3ef
7e24a96d5d42 7e31ca24dc41 7e461c8b43e1 7e49e8dd9c45 7e49f58ed162 7e52c2cc227c 7e5a577cdf76 7e5e186e2c44
7e61eaae947b 7e91f9e70a96 7e953f49f7cd 7e9c75970844 7ea5842c7fd6 7eb4e25fa5dd 7eb9b6bdc1b9 7ebe167108eb
7ed6e948b0ac 7ed74e285995 7eda651126d3 7edb332539d5 7eea0d532d18 7ef26612939a 7ef560f3be60 7ef955379b41
7f010c9b1df1 7f05c35637a1 7f07fe6e4433 7f0a09e5c2d9 7f0afa58706d 7f0be4d600c9 7f1413226447 7f1e1d7adbd7
7f2a0f01afd5 7f58914d5301 7f7460eea470 7f790919eabd 7f7f2269d9f3 7f887ac455f6 7f9414ca3959 7f96315ffc12
7f9a5ea7ef9b 7fafb20a6b54 7fb4e6477000 7fbbbadbde50 7fcaee16f0f8 7fcc1ff850a0 7fcc55015ce6 7fccb1e7c6b6
7fd09bc3d427 7fdff9d6fa35 7fe5b8599b89 7fe6de7248d8 7fea4277cb13 7ff316b5b701 80103a5f21aa 80119f551182
801948f1798f 801b7625c99e 801ee5021319 8022ed624f06 80279613e1cf 802c57020805 802e9fc2c313 803f7d958cc6
804077070b98 80479f97afe7 804b6186b04d 804c5502f8df 804ea4376191 804edcb743bd 80546fba2e50 805dc5dfe308
805fe342aee9 80653e35beec 806e31979fb6 80aa0d90f8e3 80ae5d0b75ed 80b6c30efe11 80c0a9371abb 80c20ef47218
80c4ca997eb1 80cc02a30450 80d1c192cf22 80d63fae41ec 80db0dbba45a 80dcc2644d1b 80e374f64428 80e5069ec9d1
80e6dbedd82c 80ec25acb175 80ef70a64b3c 80f15541573f 80f2fc445e4c 80f3539e624f 80f540433cdf 81044c0e4586
8110f7d61835 8115de8ac440 81192bffc230 811b11a4802b 811ed8553099 8123bc7f933c 8128dae61b7f 812c07969db1
812ca5dc8ff8 8131d81aaf64 81435f5d6d76 814632d6e6fb 814d299102e4 81501a2703c5 8150f4503f70 815a8ba162a5
8166127910cd 817367d1a4ee 8198459e879b 81a103d766de 81ac5d49aacf 81b5d87f5547 81bc517c7b08 81c5919a7c38
81c6ea6950a4 81cdd42a8479 81d8c3e779aa 81dd9d3b5649 81e16a4550e5 81e57719dab2 81e6da74a832 81e85a2a8b28
81e9b3e340a0 81f499c94c7b 81fa07513e34 820090250995 82034956722a 820d0a920146 822263b14fdc 8230cb117c5d
82334d3e27c2 823458e744cd 8243af95a531 824601c0875a 824642015ba5 824855900b7f 824b28b6dab5 825b3571ad30
8260c22f6875 8262db0b754e 8263dc31b439 826965aa0557 827843a34d73 8286c053bdc2 828def893abf 829144b87ba7
82948393060a 8294b2c60da6 829e3f8d60d0 82a26138c020 82a81d4bdaa1 82b0781f0ae1 82b14ef88183 82be10746eb9
82c1e996c493 82d7dbf6381c 82d9c63e2e48 82e5316ffc07 82f874691707 8303d9d82f4c 830db278bdd4 830e89767b0d
830ec229efdf 8317cd5d41da 831bad0cdb26 832d244fc0a6 833023747fd4 835fda4d402a 836e3ed610a4 8377edd1edce
837c0c2bb584 837d6ccf62a6 837eddf2ceec 838015ce45bf 8381fd06583d 838441f845da 8385b5bfe022 8389b7ae3691
83a4922dcecb 83ab410339b8 83abe04783fb 83b1e78d95e7 83b5c42ec782 83bb221824ad 83d084467013 83d8ba4c8e2e
83e1b97fd2b4 83f7f6fc0d89 8402673f8316 840868685bf5 840c2d3592d2 841431af0773 842ce9ab55fa 843eb56b0b50
8440da4bd8b3 844c871839d0 844f16603a95 845619a7f6d2 845b199f2b03 84710e0c79d6 84751a74fd94 8475d874fff7
8486cafcfd2e 848e7ded5f26 849489033270 84983c60f7da 84a8de2c2da4 84b35bedc5ed 84b8ab0450a5 84c048e6d7bc
84c1f32ae7d0 84e75353e07e 84f92e7a4172 84f998d5c663 84fc8bed48af 84ff6cbd0432 8504e8935051 8506213ff1e2
85115a31a84d 8516f2ed460b 8527d6c36a2a 852dafeb1e5e 852e6052a106 852ebe3feda5 853346f97d96 853606553d08
853a7a47c1fb 854efa3617be 85690de828af 8570e72c0b21 857b942ae022 8583a319a4d9 8586c7cd5032 8588310a9867
858b1aef8b40 85a34c20675b 85a9f85fecef 85aab724f38a 85cc2501ac20 85cc5600eed7 85ccfd5e4fd0 85ea9376b199
85f574071c2e 86007eb36769 860160431d49 860cb6c481e7 861009ec4d59 861025b819d0 8610b023d720 86119ccb91a7
8620860c56e7 8621ad536ba6 863eafaee8bb 8640d04380d7 8641a7f17667 8649a574ac20 865599aa6bab 866dbe9841aa
866fe32c49a7 8676cf5e974a 86804b956598 868d549f4b51 869855ca875a 869dc7757651 86a89e5b5d9e 86ae94c0fcfd
86b022a539ab 86b5060b8989 86b5b08119fa 86b81c4c1668 86c2c6ead1b4 86c92ee3f54f 86d44957b9af 86d54fb9b12f
86d73e3c58ce 86d76b15d3e7 86e77e63825a 86f47cfb17e0 86f6d5a0c64f 86f768131a99 870460c871f3 87053c45a24a
870c05bfb7ee 870c2001e008 870ffeb35fec 8713bba7dfdf 8715cf83c503 8715fad0ee44 871a56d2395b 872d87efe64c
872e482f6c53 8733d7997620 873f44249ba4 8749171c6edc 874a37c5181e 874bd45180fe 87555f4badda 875b9380866e
875d8f9ad7ce 8763d61c55a2 8772fc309c23 877a128e3b1b 877a819b49d0 878154c47c7b 8789f57cf3ec 878b18643cc3
8790045baea2 87ad75e94c66 87b98c8320b4 87c13830fb35 87c95dc94c3d 87cbebfeebc0 87d309245746 87eeb3bec223
88013969f792 8807c79604eb 8807d2fad21a 880b55e10eff 880e0cd227ab 88111683784c 881f145bcb38 8829613276e8
883c37c937b5 883d580a0976 88400b2d7a21 88458bad1f35 884642e4f4a1 884694244b35 8849c8eba184 884c652d4980
884e70b83be9 885e965ef4c3 8869f3573c6d 8876b93ab056 8876c85f53a9 887c6dfa0757 8881c1a13290 8886337e3af7
88a87e222824 88b27c115127 88b96392d7b8 88bcf9d820d5 88c7076d7c80 88ec79f3c68d 88fd9d23de3f 891c11d3968b
89246ca37cf6 892a5451dbab 892e61aedc94 8932ea83b3b0 893ccb73ef00 893de51f27d9 8941f87dd1f9 894a0969f58a
894b2d1240d8 894e01a8315f 8960a124c09d 8965107aaa9e 896fe0dd2a49 8981eb8457de 89871baf3413 8990a8f4bbad
899243cae985 89a0b5f0b861 89adf6d54fd3 89b1522a433c 89b9dae31555 89ba92821ad4 89c28fa601ba 89c48549077b
89cca44fdf15 89d02afc8c98 89d19310c820 89deece31956 89e2a75708f9 89e555dbc8bc 89f8a17740b2 89fa76265fb8
8a0086724bf7 8a0932a7de38 8a0da33a1189 8a0eb80cd2c6 8a101aa6cf8e 8a1457151cd6 8a1914992d43 8a21db92cceb
8a26355bc6e7 8a2a6abf33ad 8a2cfe2068d2 8a3054c624e6 8a31746ae1a3 8a4a60d3b392 8a4ddd72dd16 8a58f694ae2f
8a6775121ef6 8a6c26bb2f4a 8a6f424ab4d6 8a75847143cc 8a7b46969481 8a8732f8fcc0 8a8f3b0c7e12 8a9c549bff15
8a9edf6c7096 8aaa2caab9ea 8aaf4d6ecedb 8ab23f371413 8ac12fa73f74 8acbad5da3aa 8ace9e5a1f63 8ad4866f5bbb
8ae879d8f566 8aea3cf05e0f 8af5d7780624 8af977908002 8b03ee6b96b1 8b0841d407bd 8b0ef4147173 8b17c83a93eb
8b1b17a9740c 8b213897ec33 8b24fb2f1f53 8b266920ee06 8b2e345c1f01 8b3e0d9b38aa 8b4631507791 8b54cdd9860c
8b5efe046f09 8b802fe0c08a 8b8365aa8c4f 8b8cdde862c6 8b97ffc15e49 8b9d7e80b5ba 8baf9bd22970 8bb0cf6eb9b1
8bba7f3e5b70 8bbf7fd7dd9c 8bc2908b075c 8bce1644e8c9 8becc3dee719 8bef24d188ba 8bf2616a9114 8bfff4e670c5
8c0198c167ca 8c0d7225e6d9 8c1be052323f 8c2936d76aca 8c3ee65a3352 8c41a574b7fd 8c45c83a3776 8c4da2f90d05
8c5d9802a1b4 8c63b0c61a3d 8c6765baa58b 8c6976e5b541 8c7fbb8ff137 8c80a7ae998e 8c8e60527654 8ca4f08fd421
8cb96bb234b7 8cbe655cc916 8cc36418340c 8ccf43d3f798 8ce2277cbeb0 8ce6b2b527cf 8cf348b57af6 8cf4bb6cb230
8d0248324d9c 8d057613a6b6 8d143f4f59f2 8d1a92960cd4 8d1db642057a 8d1fb86e2b83 8d2b35f9ee71 8d344b550cca
8d35a1c47587 8d4d6e19f834 8d51b36238ff 8d53c110daa2 8d66415a7246 8d6809b43b8e 8d7822fd77c0 8d78ce3d8c88
8d79f13ef92c 8d7c9de00871 8d7da34c6be2 8d7e398ff45c 8d8ffc2363e6 8d9340c6b51d 8d969eef6eca 8da148fe0e74
8da712bb2a9f 8da86fb695ee 8dac1c6b09be 8db3b2234e2f 8db823eaa245 8dba9bf51768 8dcb233d57de 8dd472c85060
8dd813756fc1 8de8e4e6be15 8deccff79799 8dfc9e7b7d80 8dfceef5446b 8e0590b19a17 8e091127e8c8 8e0a056c1de1
8e0af7267594 8e0fa52863d3 8e105ec02bd1 8e13da0a3603 8e18f41d4953 8e1a53debc51 8e2b14cda444 8e2c1d51a234
8e2e6a5035d2 8e2ec721e5bd 8e32a98410fd 8e352e93ce76 8e37f7da3cdf 8e3a5dde5eeb 8e5b6ce790cd 8e7ecdb633b1
8e93b4299f7c 8e9818ed52af 8ebeae4971f0 8ec39a2d0d61 8ec449354905 8ed7dc081f65 8ed87f9b2591 8edaa29b85c3
8ee3ea46485e 8eec5298f585 8ef4be5c7a7d 8ef6a0005589 8efdf93204b9 8f08872899cd 8f0e2f76e22b 8f11c109677a
8f2598de59dc 8f2908658877 8f31a90af512 8f3239b11446 8f3489c99b8e 8f40c8e08991 8f4112b94978 8f435150120e
8f4928774e9e 8f4c74c82b10 8f4f58852273 8f55eb9ebb1f 8f63a88b37f9 8f6af083cdf9 8f6c04959474 8f6d294c5828
8f7fe501c2e6 8f8292d53a12 8f82ed48e7dc 8f89b4817b8a 8f99a27c4816 8f9e4425a0ca 8f9ebcefaecd 8fb1cc10241e
8fb48f4f0344 8fc495becb17 8fc66049042c 8fc89758122e 8fce5a1d8382 8fd53fb7fa37 8fd879a5d4c9 8fdad1395a14
8fdfe7918d93 8fe0b12e79f5 8fe19e9d2dda 8fe97f0e3369 8feb5eea80b0 8fed4a799d0b 8fee0b052e26 8ff4a96bb196
8ffa6c958359 8ffd4fc5a830 9013d9243063 902177a48df4 903497c662ab 904073eb9182 90450405f4eb 90468f4c31cc
90475636c8bd 9050dd6ba60b 9055aede9d3b 905b03c674ca 905d0f44d7a8 9068d6d97dfb 9075dd451dd2 908186fbac1b
90870c4f0ab9 9098b3b99c04 909dc003ac7c 90a10616b1a3 90b037377d21 90baa3a5cd65 90bbc023e0c5 90bc09bd5007
90bf0b8300d1 90c17fcec5ef 90c576ebe68d 90c8775fbcbc 90cad8345bfa 90ccdac737f6 90e002596b37 90e7c2a4dc5e
90eac26f90aa 9104201f9ef9 9108534e9c5a 910d5c78003f 91113b914dad 911c0179ac31 911e1cdf2f94 911f012d43ff
912187f7a0a9 91274b7feb2b 912ec523dd48 912fae5e14a5 91342d7bd4af 9144c3baa7ec 9147f6d71619 91488464bc33
91505a6ca05a 9155895dbf7b 915b3af27c08 91791929c1ce 9193eb1e8b4c 9199b7ad3dab 919e335eb40c 91a814c50f97
91abaaf57b80 91b2d7aad129 91bf0bef7e8e 91c095a2368e 91c1f063958d 91d2775402fd 91dbe8ff8865 91df7114993a
91f261f22db9 9201b4c9f387 9207ece24bf9 92091dfcd42a 920f0b3c16fe 92124756dc8f 921b086d4b9a 921fa9bd14d7
922e8080e80b 92307f4694af 92501a449e37 9255ea34beb0 9258b40dc77d 926e76c4b9db 92809ab604c9 9281e3adbf9c
928410162b20 92897b30e6e7 9296ccd62eb9 92a36f3a7a2c 92a407002ed9 92a5781c352d 92a67d26f70b 92b93a71b50c
92ba96843e41 92d097877920 92d4387014de 92e2b7f6ed28 92e6168f4863 92e8338b7e70 92e9367adf85 92f0e7368b8c
92f4d623befe 92f93acfe079 9305e5393d2a 93082b45e5d5 9308bb3d5204 931091c8dba2 931da90d7ae7 93234971efa3
9327e81955fe 933a8db82799 9345e5f57ddb 9345e6b90dba 934e2762db75 934ea89413f4 9352ea966de1 935a1f33c4db
9361c8f77f3d 9363b84e27a6 936a185caaa2 9372257ba555 9372c0cf9653 937591ffcc51 9379478b3476 93834c89bac8
93916de9f5d4 9391cbd7a006 93a2b5a354a0 93a5c9ac776a 93afaba0d7ef 93b96734a641 93c91500cfdd 93cd0f79e9d5
93d018549553 93dd064b3b59 93e9da17be10 93f855ebee8d 93fb1c542c41 93fc4657a0e7 9400e54e3a10 940ae6674109
940b08202c9c 940db8be2ad3 941b78736fe0 941fc9c93378 9428cd34c43d 942bcebdbfd2 942d96705ea3 9435635fe915
9439de0ebb37 943be57bf412 9442576528e9 944d4866194d 94593139f278 9472141dfd82 94794dd60e08 947b04afa80c
947b70903955 9492ea53f635 94ba90ca7a1a 94be1acca3f3 94ca53d4d33d 94d089755a6c 94e0f9bc7f5a 94e8dc0b7269
94efb067e88e 94f1ea3ad572 94f209b89062 94f2a323b2fa 94f8a0f90b55 95012ce17ff6 9506ed538d92 9517a7555183
9520fbed0468 9524778ec964 952a845f1e32 952b6efa9f27 95531a88338e 9555b392e157 95566f84e32a 956d1012bb4e
9570c50d9a2c 9570fe8d2dd9 957347856f50 9578904c193d 95816ba08ceb 9592302ec464 95a12d1b53bc 95a3cc6f59a9
95a7d619c409 95b16cbdadd8 95b94fad4da4 95bda0f24bce 95bddc38f5fb 95c53132fcd4 95cc2daba5d1 95d299d5157c
95d30169a59c 95e625386ac7 95f39c77c0ba 95f3d6e60567 960a2381112f 960a94f16973 960c26cbb056 961dd7cfaeca
963310a0ded1 96412a574c0b 9646a35e11b6 964c3b65c95e 964c8419f3b5 965096589878 965255f4c0f0 9660f9a6baea
966e314628b6 967115afd0d8 968101982213 9681a3566939 9681c96b296f 96909f7f1cc0 96ac8f6a6701 96aeb78192af
96b1352e791b 96b6995c5bdd 96b6cc97fc22 96b8e1bb541c 96bcc22737c4 96c2e17b99a9 96cf1a110d83 96d509fb9081
96d74d3d5eca 96d9c7016fab 96dcce11f835 96e532a4ae51 96edd48cf459 97064e076576 970badb50bbc 9715576606ba
9716dfa0d42d 971cb214a0b5 971de2e191e5 972333b7e02c 9734630d41b3 9738d804cab5 9740c4f27488 9750b54443ab
9765441edabf 976869cc24ee 976ef9c804cd 9780fd2a4eb1 979cd9c2a73b 97a17d06e441 97a46a13714d 97a9d6304f58
97adb9264514 97b0f2487a14 97b38dddf67c 97bd2dbdd387 97bd8d44237c 97c03ce52ee2 97c5ae1c030e 97cb2c9e9ec9
97cdc690aba4 97d1e1703db1 97e644f72d35 97e73c6c51ad 97f2229e25ba 97f33f99fd02 980e6efb4b2b 981973f7a516
98197cdafc3c 9819af20cc3a 981cd4e8a4ea 9824cd3c5914 982f4e3a0216 982fb28cd9ae 9836febebe1c 983d493507af
983de5b2c74a 98503aa3ca42 9850ee84c18f 9858b796c52a 9863683a9ca0 988004147235 9881e949432c 988445420098
988c72ca47ab 989837ddda43 98a29355de3c 98a2f340b82e 98a5b7cd332e 98a62172b1e4 98adc3b472b9 98b042e08ef1
98b4a64ccab6 98bbfd8f21ce 98c1c6ec1a0a 98d03b114b17 98d6996fdea5 98d7601ffeb3 98e23b553ac0 98e8aad6d7da
98fbe8562d4f 99069f4acc18 9907ac1df1d5 9910f06dc5f5 99132f613497 991c879c48b8 992ae78e3e62 99379f8f00d5
993e55da3bc9 99706d32ea7c 997543abda95 998fc98eb702 99a4faec70f6 99a7b132d347 99a8587c60bf 99aba5cdf7a8
99b88842d89f 99c0c2904c0c 99cfd16b3d10 99e02db4cce2 99e26111f627 99ee2856f008 99f04edb277a 99f8f1902ddf
9a00044e92a8 9a0d02e02ba6 9a0e8be5e2c7 9a2df42feadd 9a36d068d51a 9a3b85871b22 9a40646af417 9a4aabf0e5cf
9a4c539fdb7c 9a4ed661ce13 9a57c7f0d51a 9a63b20c75db 9a6d60e44ea7 9a7863a3f99a 9a8419bfd756 9a8755ba6361
9a900403ac31 9a97c06d495c 9aa410c7593e 9ab3cd9d67bf 9ab6d7c48d6a 9abf0409454f 9ac2e88f1a0f 9acc53b42327
9acd30425aef 9ad4213d0e95 9ada70e28ae2 9adeac0911d1 9ae89d64806a 9aeb9e014f42 9af19f265c8f 9af9a3cc2f8d
9b03bedbb217 9b086093b26a 9b0e1bfc2ab2 9b17a6dd4efb 9b34fab3fca8 9b3c5e3fc578 9b3e3fa6e817 9b3e5c61b987
9b3e8514e6b0 9b4970349b3d 9b4b84ca3772 9b4d1fe07ab0 9b4e9e06a2f7 9b4f626fe5e2 9b5780eac96f 9b61e31e7abe
9b75adc3f94a 9b77c5c381f8 9b7ad9b8e17d 9b7d26663015 9b84a760330a 9b859a008883 9b8d47a9ebf1 9b9483206198
9b9b77cf885f 9ba28ff7d369 9bac85f4b3cf 9bb30d4c7b01 9bb5b230e0ae 9bc6fc485a4c 9bc913140285 9bc9638f6bcb
9bcd0f3b4714 9bd2211a65e6 9bd537bcce2e 9bd933cfa0bf 9be467783e35 9becd0b08267 9befd045098c 9bf1fe14701c
9c0574436df3 9c1401bcb0c7 9c1bb0706556 9c1e0f019315 9c21e43ce2a2 9c2c3b52e62a 9c2cce7701fa 9c332fa0b94b
9c47ba16a0cf 9c55caeb583c 9c5b34d0ded3 9c5e5aeb3d65 9c683b105cec 9c68d5b2ca15 9c6a513716b6 9c777d24f64f
9c7b203be4ca 9c8167133785 9c8482b90b26 9c8630b2d5e5 9c8b305c5302 9c93ae2903bc 9c951aa2938a 9c9e1a2acf22
9ca58c280ccf 9caa4e116f15 9cb18d6b10cb 9cb335cb7b5f 9cb7b6237cba 9cbcbeb74cab 9ce01011c23f 9cf400508a48
9cf4d9aaaec9 9d06213c0169 9d0923b54f51 9d0a1d678ccf 9d12cdf64c85 9d17c08b28b8 9d1dfd2c413f 9d3bc85acabb
9d4599642419 9d4fa9e0ce1d 9d65dd667b16 9d6751606f97 9d6c922e8fed 9d73e750b9d9 9d90fa5b8004 9d9b1a38ce7b
9da07e3d688d 9da554616cdd 9dabb3f32a8f 9dbd9a5bd20d 9dbef83eea43 9dccbf707b44 9dd8dd8a52d6 9dddc4dab0c4
9ddf2a0ed2ce 9de74e61fcda 9df2a2939496 9dfb8d956a44 9dfdceafae84 9e00b2f75cb8 9e0e3b385005 9e10ddd2b0e2
9e143d6a2dd9 9e157191ebed 9e2afa6b8174 9e30e9d8b0a8 9e39372554ad 9e3a780acfa8 9e44af984ed1 9e4ded9da947
9e56eed66691 9e583b5d9248 9e681e942aae 9e6ec3d96518 9e783a029a67 9e82823e0fa3 9e8c44052a77 9e96e0fcf316
9e9ac328191a 9e9fa168cb44 9ea8ec0c0b71 9eac39348297 9eb5620ec9c6 9eb849ba8b16 9ebb4ff21b28 9ebc980404fa
9ec3b5e999bb 9ece91f768d2 9ed7976ace6d 9f0487423ae6 9f1377bb64f1 9f22baf8c944 9f23e6e58cf0 9f246eded5c9
9f38425598d1 9f464e2094fd 9f51a89f0942 9f54b3362f43 9f54ff244d43 9f59d3727a8f 9f5f00ea49de 9f62df17bd12
9f6a48664eb4 9f6c6b1b8e73 9f75bfbe6f54 9f7933a2104d 9f79caee4407 9f84a7a69306 9f86d081884c 9f8f6b122cf3
9f92a4054f4d 9f96f222baf1 9f9c44079d41 9f9f5111f7b2 9fb3dfb90d73 9fbe3210cf8a 9fcd4660feb7 9fd00bebe1a7
9fdca61e6b84 9fde8447f62e 9fdf10492d05 9fe44405716a 9fed0bea2a26 9ffc43b14380 a012f2e0f97f a022e96b9c22
a02b7471b602 a02d72d6b5a7 a032124747e5 a0390c37a6e6 a0397d8c9f24 a04779774a35 a05499a75788 a059169a05cd
a062947926be a064b502e61d a069a27345dd a075d17f3d45 a07ad70bb8ca a082a76cfa5b a086ffcb2003 a089292cd7b5
a089491269dc a08efc867a8b a091ad35f6c4 a095f9d7879e a09f848cfa34 a0a7bf21edc8 a0a83458761a a0b59a19076b
a0bd9403e670 a0ca3729cbb3 a0df87e64b08 a0e294a89f65 a0e683c003f3 a0ece158e458 a0f110e5548e a0f92561a4b7
a1024c37431b a10c2f70d7d8 a10e695ebc52 a112efe06046 a11b6d94286b a11f90ce3952 a11fdaeb7c15 a12167e485da
a126477a234b a127f196472f a137c1d044ce a13da33e83bb a13e8eb59855 a14328ceaab0 a14b7a8c8791 a15bd2970095
a15c9d504be0 a15cbd46957a a15db0aff310 a15f51eb2480 a167c4aaef46 a16b82c0f27d a16c0f16b2ee a174627f56e6
a176cd9ccfa3 a18477438fab a18fab6dcab8 a1933e7751d5 a199dd4d12af a1ae8791b1bc a1d401a157e4 a1d56e41d528
a1ddccea20fd a1ddf06569a3 a1e834477177 a1e8b99014dc a1fa4dc290c2 a1fac02d200e a1fea9830f7b a20742544f43
a20d05e89e02 a21f2154dc45 a222a408ba6f a228d30effbd a2351729cbfe a23765487ac0 a23799754f7d a23939def245
a239c7aa4400 a239e3514c0c a23ec05a9e26 a2445be6499b a246b12814a4 a24adff92c86 a25ec09e99d0 a266a276a415
a268f7a0cc56 a2801b8b4ca6 a280c4ce496f a288df15c5fc a289d5657e0f a290dcdf45cf a293d69f1204 a2a62bfa466a
a2a7b2bcccbe a2c089a23974 a2c6b838d205 a2cfd66a10bd a2d498d6e4d1 a2e00afcc17b a2e3ad23deaf a2f0971f40d0
a2f723519758 a2f7e49a7b6c a2fdd51c7f2c a30304c18356 a3085c13d2ea a30afeb30588 a30c21a38a70 a31ab3e9282c
a3347ffc0ca8 a3375407f93a a33d435e5002 a342443e9832 a353a8e1354b a35bcf7e9b4a a3605fe777b0 a36bce491787
a36e93021636 a36f04b9ee9b a37082dcae83 a370d0219612 a3765a0d43c2 a37e3b272d37 a38a4ddd0b8b a38b22bd0ef3
a38e3c6b8ba5 a3903b3b428f a3a60e27071d a3a748c744c1 a3a7f3be2fe6 a3a8357b35cf a3ade67618cf a3b14b97294f
a3b8f5edb0b5 a3cb031ae84d a3de694c1987 a3e0b9f04dce a3e5343d72d6 a3f29c24c5cf a3f43f0ef5e2 a3fe82288e8f
a403fca117eb a4174d53c679 a4187c24b639 a41c66e73eb8 a429b2a47157 a441b15fe9a3 a4486586d6a5 a448b203a8c7
a44c37d32792 a44e6cf6a3a1 a45783d7b8ed a45e6318dec3 a46349c71e59 a464440662b6 a465c6f859b4 a46cbbd05ff6
a48f2c3cb3f7 a4940e0eae09 a4a37d3648f7 a4a6548fecfe a4ab1faef34f a4acc0075a0a a4ae6057447e a4b09c0dd0ce
a4b145ca8579 a4bbf28dcde3 a4bc1061d75a a4c66f93bb90 a4d5b2cdd971 a4d6b433fa73 a4dfb1d4705e a4e0091131fa
a4e2c5563410 a4e453ff993b a4e70527d7cf a4e8b4fdd7e1 a4ebdd541454 a4ec4ce08bad a4fd388ad9b9 a505870ccd32
a5443e7a611f a54a6ba22a16 a54f90b8677f a55033bf63bb a55e064732f2 a566472c36f6 a56738c0e677 a568d31b941b
a56c090634d7 a56e2057b1ec a573428041c0 a576401114b8 a57a42f5ba70 a57b77d9781d a5950f00dfda a59d23de6234
a5b090104403 a5ba34a196f6 a5bdc3d58930 a5c0b0b78775 a5d16dfcf77d a5d690e7e06f a5dc7787b35d a5e2f1733ae7
a5e7b3ad4f58 a5e921d9c3a5 a5e9b5a6f0cf a5ea801bd872 a5f35fdddc0f a5f48335a41e a602b7a9ed40 a60fbe2da489
a610091e48b1 a62135a83399 a623a2a9aaa9 a62be1c83fe8 a62cc364514a a633ca0a27b9 a634b58010d7 a63bd884735c
a63f6f3dea55 a643cd237282 a6511948f720 a6647ad0185c a66976038e79 a670d76a74cf a679a81027f0 a67b2f3a3f48
a67f40cb8bc4 a680e632b2d3 a6864eb339b0 a68cfb122298 a696ca7123d8 a6a4728c0c0f a6ad0435a4ab a6bb222f2349
a6bd495e4226 a6c21776acae a6c293a2063e a6c664f80f75 a6ce665de566 a6cff585ffd5 a6d1d8730fbf a6d2564ac9f8
a6d2ae855b4c a6d6c2f8b23c a6dd055872b6 a6e1dcbecc19 a6e614492bcf a6ecb06ca4e2 a6f12e722d70 a6f606a0b2aa
a6f9bdbce1a7 a71610e0f912 a72750a790da a737d7ccfa8d a73ab05e19b7 a744d11e0e97 a74a07ad8429 a754892c072d
a758c5c18751 a75b60fe5eb8 a76741590c05 a767fe71cfd2 a76d86aba306 a7715c43a125 a7799d2d09e1 a7883b4c06de
a791c505ef06 a7b156b65f4e a7b5740b3c5a a7b78b818429 a7bf2801976a a7d2919d423f a7d485ada020 a7d6bd29c1e1
a7f10f6d93a9 a7f27e8f2155 a80906940362 a8097746b470 a80ba3e08410 a80edad535f1 a812dbac1de3 a816468c731e
a8199f5807a2 a819d8b0066f a82eec2f7281 a84376b3c6af a851e7e68510 a872522501d8 a872eee5276f a875c4d00f9f
a88d96575a44 a89108631036 a89f7dd4d7e5 a8a0c89bbf43 a8a13598ea2d a8a21f0918dd a8a4c8905cf6 a8a731f4e4e8
a8a7429022cd a8a8b9f72eb3 a8ae6e6ee929 a8b2fd2e7ca4 a8bdaf2098ff a8d1efa932b6 a8eaf830afad a8ebbcb24c25
a8f60a874960 a9088b480adc a90a5fa1bacc a90cdf863d61 a917208eabbb a91900b18386 a926c04f842c a92fd4adc568
a92fd5bd857d a93df8ce4ae6 a93fa1fdd142 a94612f22c6d a94852f8311a a94dd0531748 a94eeb26fc05 a9595e122e6c
a962fc0dc3a3 a967ac335830 a96b6771f141 a97785ec4637 a981d5613b03 a987efda3c89 a989d0871060 a9923213f751
a99748be581a a99a8d75f61e a9a2572f15a0 a9a36540a432 a9a44725cd8b a9ba53abea08 a9bab3c657fe a9bcbcad450b
a9bd52e2d579 a9c3aa806fc5 a9c478643c26 a9cfa4bf614b a9d786d36967 a9ebb81757e5 a9efd1e7c0cc a9f3214b3c99
aa07b9912cbe aa1064e38ccc aa162faae7e4 aa1fc07ccbcf aa2ab54e0c04 aa2ebba8f483 aa385b61a980 aa4bd9d65417
aa4ec59fc0bb aa4feff6981f aa50f7c61691 aa511cf6fbe8 aa53093bd362 aa58b7c11cd2 aa6427ad6d5f aa6778a48a49
aa6d2dd58716 aa782ef1d871 aa8584f23311 aa8aa5a1a8cd aa8d5076237d aa9018387076 aa99a91809af aaa337f8cd07
aaa40fb50a29 aaa755cd5979 aaabae50911e aaaeebd8b7cb aab5aa1fdd26 aab81cb1b9c0 aac5526e7824 aac8969b2f96
aac9dad9bf93 aacece2c46be aad04ca1de08 aad0a7281847 aad450fd09c9 aadaee32db3e aadc6d1ecb34 aae79d94319d
aaec668ec629 aaf94b41d4b2 ab04d475c451 ab0946ccacd8 ab0ba724b0d1 ab26ccba5f09 ab3391d5a06f ab36178a4721
ab3ff4795723 ab54b54145a1 ab54f0e6270f ab57aa421071 ab5b77e4f235 ab5f8ae8c540 ab63335966bb ab75e02e844f
ab776900cae1 ab7b7db3a76d ab7e70dde5e1 ab7fb8dc729b ab8436ed509c ab8787e61add ab8fb9fc4085 ab9469df729b
ab99a93acffc aba1000b24da aba312a779ad abaae7be33e2 abb23fa80754 abb673e28cfa abb75da6c0ee abb7f5ff91d3
abbf637bb4c3 abbfc5281d96 abc5deafdcfa abc7cfdc140b abe3eefe395d abe502d85967 abec92337509 abed8de507c1
abf7b1f7aa27 abf810748507 abf834192fbb abf9f63bc9dd ac04bf143863 ac0dfe9450ac ac126452e4c9 ac1420acdd8c
ac1575f4cf29 ac167fcfde8a ac196a66b8fe ac1cf1493956 ac244e4159da ac40122faf73 ac412c9c3953 ac491633d471
ac4ba3eb7ba0 ac4eaa45dec1 ac5076ab0c6a ac567aa768b2 ac5bdcb697ad ac5cdae93ce1 ac5ef6163c9e ac67ed17b812
ac772417c798 ac78b91dfdbd ac7b1a12ca6b acaa3e5bd790 acb2ccae71a1 accd3deabffa acd7a9c336e2 acdd4915859f
acdf3bb21db1 ace0a569be47 aceb8a329110 acec64538b26 acee237d0196 acfdb636479e ad0a8042b806 ad165b11320b
ad1946764a0e ad2337548c5d ad26fc37625b ad31ae7777b4 ad3be85211ea ad5518642951 ad5b58289ab5 ad6b84844c64
ad8333d1c199 ad834b1e8c57 ad8610130c86 ad96cafd8db7 ad9cc79c5b80 ada01dfe2c66 ada47cdbfe9c ada7c7c4849e
adadbfadbb0d adadfe3dee6b adb0fea12599 adb290eaf302 adb907fa3885 adcd81244c6b adce8391d3ef add07a4dac02
add724d0ac13 adf01cb41460 adf9af9b57df ae091a041eea ae25e45a952b ae3a91516a3c ae41f66ef7df ae4297a777fa
ae451e57f71e ae4711a9ad85 ae53cb76a2ca ae57ee35bf4d ae6741319d22 ae6a8a912b20 ae6e2d0a818e ae8793de44ca
ae898181488a ae8b2c3361c9 ae8b613fbfb4 ae96d70c3cdf ae9940255ad5 ae9f41445efe aea1ec273a26 aeaf5f92867b
aeb46004e39b aeb8426acafe aeb9df2c493e aec3bcf19ec8 aec6d7275416 aec8272f0dab aed3a225269e aee1429c120e
aee906db1e31 aef825ee38f6 aeff6fbaf247 af002a7eae28 af17d527a3d9 af2272e7d1b7 af22c6dcea77 af2bdbe1aa9b
af2d67563f8d af34fee343de af36514658ed af38ab689207 af39672d3a78 af3fb3f26dcc af4403c7482d af49f6019b07
af5c521ac4dd af65e41d3256 af7dcedcd3f2 af9035600819 af9f83245033 afa27b44d43b afa395f2bedb afa9635dc301
afa9d7566d80 afaad5340afe afb1b90a0df1 afb1c2a22290 afb1e877aef6 afba8c62fdd8 afd6a48ead2b afe804a0a705
afec9947c639 aff35eeacfc3 affcefc0e0b3 b007e8b12b59 b012850df5ea b01a2e39aa71 b01b57a46e41 b01cf531ab3c
b02f1d2cf1de b03f4d8abacb b047ad8cdcfe b047bf5917f3 b0494b25c5b8 b04af4bdc0d4 b050b02114b5 b0542e1ff9b1
b059afd62f70 b05d944b6713 b05edf60f7c6 b0692d5b7672 b0703e60064a b07a50f94eff b07cf0d93813 b0845e862e18
b09d86943b1a b0a41c148492 b0a6c24536a8 b0a7a061a47a b0adc632881c b0b42710015c b0c257f8ec50 b0ce34a0f8c7
b0cff01f44ec b0d1674bd3f0 b1032badbdcd b1086685b721 b10a72de6d6b b122d8b0090e b125f6b9274b b12eabe3d1d2
b12fa5367fe3 b13ac481895b b1501d7c6b47 b15720101c68 b15f71938643 b1659160da61 b167e826ddd1 b176dc1bd594
b17fb3ee250a b183cb3029a2 b18a115ac22f b196179ae367 b19932ef057a b19ad2ee6778 b1a83e1c2f82 b1b6a9c40d9a
b1b8d07b2f12 b1c12fd972ac b1ce4c6195ac b1d55452ad0d b1da2427f7dc b1df509e4313 b1e7e0a9ae15 b1f4d8839418
b1f7e3fff1e3 b1f8983f8103 b1fd1a0050d0 b21781a4d9dd b21b97a03bf5 b2201c3084b1 b2212997cb43 b227b40e166c
b2368f6c9f14 b238672e27fd b23b8138fa56 b23fdb673811 b24d8f6f32a1 b252a74a864b b253eea2649b b2563cb5a4cb
b26259e1c387 b2691514aa7b b2691694f146 b26f51a2e9c5 b27397b6351d b275884baf8f b28afad23375 b2903e89d331
b29bca0b792e b29c0246d892 b29d8b304a3a b2a641e2e7a4 b2a64b5c7659 b2a93570732b b2b7ad74414e b2bc25cef398
b2c3d5e3856d b2c9ea1623f8 b2cf8eb0e07c b2d55cffcbd7 b2e1f3644424 b2e4917a1c9e b2ec9727a869 b2eded1e6405
b2f89e549ad7 b2fa823f28ac b2fd1816a964 b3009e99479d b304cda9c63b b30acb5d3da8 b30e4993e3dc b310fdeae1d3
b3145703d5ed b3189011d661 b321732cc08f b322fb8c00c3 b323684998d2 b326ef696613 b32716e71db4 b328beee88ce
b328d53f289c b32a732fbeb5 b3312f3bfefa b331bbb0cdb4 b33e583e8ed4 b33e69ea99e8 b344bee8ef13 b346c344f619
b34f860dc1e7 b356579631ca b35c6d55010e b36969f585ba b36c4dd89d0f b377ca696cc3 b37a599c2b98 b3821fdca3d3
b3955c4a6210 b39db73eb3de b39dc36499bf b3b0e898ecbe b3b4f5e192ad b3ba6deaf2db b3cb1ee9d3d5 b3cf5152a10b
b3cff3918230 b3daa7b28d94 b3ee772b4f73 b3f21b195e91 b3f2b8d11e84 b400652fe4be b401516694b5 b4059b2315f2
b41058bc837d b4319f9b4307 b4320a67d102 b4361a82d1e4 b443f2bcf36a b4454bad12b8 b449169c4cb4 b44a8a615205
b4580203f3fa b45865a8214f b46259c572ba b46a494d457f b46ea4d18d62 b4782612d804 b4880ad02195 b48ab7280daf
b48bdad95c51 b49153f76946 b49aecc0c7ab b4a2e872231d b4b13cda355e b4b3767db49e b4b91a6238ce b4c7009bfa5e
b4d7015545f9 b4dabd666d76 b4dae012d238 b4e867d291d7 b4eacc3f4d8f b4f759194d43 b4fd62eb7784 b5002ca4b976
b50659210c75 b515509a4d31 b5295e0b1540 b52a2c48ef63 b52d9b000b36 b5386b24deda b53d2e391ffd b54455259f5d
b562080275f2 b5622f6aec1a b56a75146681 b56b74cb57e7 b56dd5d7ab4d b57b941fb1e4 b57d319cf424 b57dd8fdcac8
b57e5ae749ac b59939691886 b5998b285ab8 b59b8a54a049 b5a233b963a1 b5a24c019959 b5a2c9625061 b5b03428ad38
b5bea41b6c62 b5c3897b7cc5 b5c408b394f1 b5c8d404482e b5cea7f019d1 b5d2c94f4e50 b5d54c39e666 b5d5e0f1f7e2
b5dfec7b86a9 b5e4eafa07cb b5fbe72d4fdf b60f3e46368a b611f74bafae b6139d523b11 b61c1eff6c10 b61d63f02c46
b62f7fa93f05 b63c789bc331 b653f6cc5587 b65696319592 b656fa1b948f b666681c6ad3 b67a563d2c8f b692e47cd019
b6979a9e303f b698b3c4486a b69ac4cd3c16 b6af9fea8896 b6b5803ba708 b6b70ef1252f b6b81f7119fe b6b9fedad69e
b6ba2e6944f7 b6c0358d3f98 b6c4b8f1c044 b6c670c84bce b6d242c73190 b6d32a8562aa b6da76f03b51 b6dbe8b188e6
b6e3d6e10004 b6e83f0de005 b6eddc7ede0b b6f10c171fb5 b6f759920803 b6fa37a2d700 b6fbfff02ca0 b6fe2ef61443
b70ac57b26d0 b70c2ad33a93 b7105a863ad2 b71c63f64cd5 b71ffc23ead0 b724235e49de b72c5c2fdc74 b74dfa250912
b7519a9d55f7 b75b8147aea9 b75e952632cf b76196d4e34f b761ebfd665d b7675f6ee93c b7733002076e b77d51014aa0
b787a046eb1c b78fd722ce7a b7907819cb9a b7935a43598d b79528f08867 b79dad285604 b79e083308d0 b79ee0d034b3
b79f30db4878 b79f82c77f92 b7a4257bddc7 b7a4c7cd08cd b7ac697c7df3 b7b655e560de b7b91b52189b b7bd3963d2a1
b7bf52062510 b7c8024a2870 b7c9c9a1c4cb b7d09d43f639 b7df244da848 b7e2f6e4e95b b7e6db5a0be2 b7fa31b14aa6
b80162b2288b b806cc3a6342 b816db3a977b b81ba947c5c7 b828ada569f7 b82938fdae61 b8304f1a5822 b8366eb067fe
b83ac06f9237 b84227c894ad b84462836d07 b844a3cd6575 b84b69547a43 b851e8595475 b85b6fa178e8 b86945c2692f
b887c0cfe853 b88e24445fe2 b897b491c5bc b89cba1b367c b8a01770e44f b8badebe007d b8c78a0c12ad b8cb57df6d44
b8d46ea4ce02 b8e0b56b5a55 b8e8ad4d3ec0 b8f38a410ad9 b8f451358dbd b8f9950b6f09 b90560ef8457 b91683c5c3fe
b9212972f30d b9298bf0a30e b92d70ae3570 b932f8f3d9d7 b946b6e0aaf3 b94dbb661bc9 b95a372c00af b95a42311ef9
b95dc7fb8da5 b96837149bb1 b9698eea47d2 b96a20b3e579 b96f151b7482 b97ef6289121 b98434c57f48 b9a0a5f2f5fe
b9a1571fe144 b9a4ea7a41ee b9aab04b5ece b9b9214d90fe b9bdbdeef7be b9c704f96402 b9c940727d9e b9ce7905c2ba
b9e5eaca6f6d b9ed0c9037dd b9f371bfa0ea ba01c8179ce3 ba12b245db7f ba2213532806 ba2acd9dd3d1 ba30b93fb269
ba3dc173f9a6 ba520979a3ec ba584ee88b74 ba59c39c02d7 ba5b2d73d35e ba5b58dd8027 ba62f1f492ea ba70d681ed71
ba73957d58da ba739fd63d90 ba759cff4ecd ba7816bf8f01 ba8c96ce2644 ba91c02dcc4b ba93d3399aef ba99183cb68f
baa5a0964d33 baaa53b4eae3 baabb613f714 baacf7a0133b bacd594417c4 bace377fd0be bad8c8382142 badc225c65e2
baed33b65110 baf0a556ea4c baf5f994ad4e bafd08302f1a baff1a3510b1 bb17b155d973 bb1c470707b1 bb1e99ce15ce
bb351c9352d7 bb40cdee4e7a bb51f24d4be2 bb5296484a14 bb540a47b750 bb6a47118baf bb744a546872 bb7b9da58ddc
bb7d88e87251 bb87d703e590 bb89af76a5f1 bb9f140facca bba50062d22b bbad7d281654 bbc87d323021 bbda5b11cc49
bbdcb0c4ab4b bbe6f8441ec1 bbe7ac43d2de bbee2b046381 bbef1dfacfc6 bbf07c7fec75 bc022640d49d bc02cdd25708
bc0dc9055112 bc266bf31ab4 bc29e713ba5a bc2a680400ff bc3a9e5931a9 bc3d32a77eb6 bc41c506ec1b bc437532c866
bc47890641c1 bc47e592c435 bc4a6a99ff15 bc4ae52052b3 bc4b36b1bfe4 bc4e80f2850f bc595675e6ab bc686666122b
bc68bb181dcd bc6c1637e6b2 bc6fbe87f204 bc765ebd1fbb bc7677607edc bc773e770f0a bc7abc6d857a bc7dbea14761
bc8086288956 bc835de16442 bc852c9ef1ef bc8d659f0bf8 bc91509daa23 bc93046cc127 bc990c33987d bc9dea9fba35
bca08831e1e7 bca4c637a545 bca8d9ca53bc bcb1d96d54d8 bcbc5cc85b16 bcc59085ed86 bccd4fb207be bcd2bf274038
bcd76b6fea3a bcda8d575246 bcf3990802ca bcf5a93c9ad1 bd015e0d3397 bd04d98bdf38 bd0a22fb3f7d bd13d02b6856
bd1977f0da9d bd2687b32299 bd28e806e801 bd2d6037919e bd2f63fb1ff8 bd32c8f97102 bd3b8c65f4db bd4b969ec202
bd4f40a894d2 bd58498e2e96 bd5d1034ff60 bd6650ca80d0 bd67754efde5 bd69e0e3e50a bd7121b1e187 bd7301e97d87
bd76f0142a86 bd7b8e20c67f bd81d6c363b0 bd8556453910 bd8baa5c0741 bd8e65bb64cd bd8ee98e38d5 bd9128d8ed14
bd95137fb078 bd97a924465f bda1ad04f153 bda68abab4fa bdbb758500ac bdc36bf736e5 bdc8d0ade915 bdc91792a3b9
bdd058d9dea5 bdd0acbb35c5 bdd5a2512f40 bdd7f29fda11 bde01f7a4761 bde2edbb3760 bde982e32f8b bdf0e5902db4
bdf29a737359 bdf978476e36 be0423a3448e be0a836bda7f be120ac5ba08 be12297477ca be182c6e8bc4 be1a097db91b
be33e3fd495e be3befe64071 be42b4cf78fa be55085c2464 be5da421d995 be65d346e982 be6625f2b52f be7332891405
be7530e7281c be769e38dc34 be7a135e6646 be7f775dba1a be83a318296b be89c05d25c9 be9851d2b1f0 bea2d896fa89
beb06d69002d bebd37d071a9 bebdea4d5c99 bec520ad4b25 bec5a24bd292 becdb7176f71 bed095c741b7 bed0fa5b52b2
bed2a90d5804 bed5933f5962 bee535e6b335 bef57ec7f53a bf0319ac758e bf09f2ebe54b bf124e080dcf bf17e72148ba
bf22d5162736 bf2b706807f7 bf30b7303752 bf341a4f401a bf3583945d0c bf38db50391c bf3fb9a92c7b bf5532de63c2
bf73580a4f73 bf774f4cdd15 bf8b53bdf5ed bf8e8f8d3983 bf917cf03eac bf9ce46fc614 bfa4c6028123 bfba260a55b8
bfba7c161f6f bfbac8109290 bfc0c8044f58 bfc8d6ca65b2 bfd2cb19c235 bfd56445d613 bfda4a006b5b bfded4992099
bfe097b8d2f2 bfe1560a5214 bfec43d6a951 bff4d8d8f98a c01d838678ac c02830c65cd6 c02a07da877f c03015c0d1e0
c036b2fd3003 c039bed863ca c03c9ff988b1 c04556d9f31e c046ce9f400c c04b34a7728d c057aaeb7b66 c05cd6fe8a1c
c064254b4aa1 c065f3f9357c c0707171203e c0709a766184 c09701b625e5 c0985469427f c0988350d502 c09bf2fb0f92
c09d20b2c9f1 c0be8c91d709 c0c1ac1bc472 c0c3efc16530 c0f2521cd0d4 c0f8ce9c6baa c1018888bc21 c105a2db4fe3
c11a0df313c5 c12592536908 c1302a74a611 c138c5e18f5d c13b986ae5cf c1691cf57542 c16ffb94169a c17723d2936f
c178d8c34d11 c179dbea6267 c182ed10af65 c1866c49a3ac c18d6c009321 c18e38023ed6 c191134aab14 c191a014160d
c1a1c4d8f7ba c1ab9b52f71d c1b1967d4179 c1b4f760628e c1b58a88f461 c1bb3ba49a58 c1bc9d9d4029 c1cb8d71909d
c1e0e2dd9740 c1e1d04a434e c1f06e82bea0 c1f173b15681 c1fc63e950bb c201f66ac09d c203bf757262 c204f1a64a86
c206a392dead c208613786c0 c20e9e469056 c211c48a06c8 c2255b224536 c22874e10fc8 c22dbae0139f c22dfbc84426
c22f471d6ee8 c2354b61fd96 c242f7304b4e c243bf3e57b3 c24456850156 c24dec656e65 c2508c896f45 c255f4e62a84
c2569a20dbe9 c25f7611435f c25ff9243ec2 c261cea4f5c2 c262501e7e44 c26c51d3380e c26f0fc799e6 c273bfdb8ad9
c29286ea03bd c295dc42cd83 c29a64bf3826 c29e5a61bcd6 c2a22dd8155f c2b5e665b0cc c2b8a4fd8257 c2d3bd778b3e
c2f0029108c1 c2f6db7eaa1d c3199cbaf606 c3280cb3615f c333d4963d55 c3345a7984ea c33c280ab95a c3488075f273
c3596def86a9 c359ae9ec1d3 c378255e3e60 c384ed6a1535 c38de6b14f1e c390dba2784b c39df4e13727 c3a043ea65eb
c3a4de8e9fb6 c3ab8ff13720 c3ac2b883de7 c3af3d6f32d4 c3b812572c29 c3c5e2b75207 c3c6535f31b9 c3ced82be336
c3cff474204b c3d1320fa2b6 c3df004bd965 c3e7d92bf2d3 c3eef1631821 c3f5cdb23553 c3f90690a80b c3ff86f62942
c401031676f2 c4070eb908dd c411968647f6 c416ced23520 c41c4186303f c4208c77a825 c425ff43ab46 c4292fc37965
c445f2ede415 c446ba247e9d c44ac751631b c460962e112c c48d7b60889b c49196c5e46e c496235b3730 c498a501b827
c4a2c0dfa9e2 c4a6f85c6a72 c4b6a1b8b7e3 c4b982aeb860 c4c001200d2c c4c9c3535fb9 c4cc30a4a2b1 c4cdcdc7b0d6
c4d94ec6966d c4dac8d24ffe c4ea75b96b41 c4eee7f10b56 c4f57de6f149 c4fc93b3ac52 c5014c22c058 c50d0a0aa611
c50d9e54d31d c512666e3a7a c514f9410ccb c523ccd3b187 c529a6b3821d c5388b156c6e c539f7dcd372 c5426728d592
c543f4b0fcd9 c5458ce2d695 c54f0c8786ef c553d821db0d c5562d45de92 c55fdf8e6e44 c57df7e928e6 c5a509ff8a1b
c5b49ac7c1ed c5c011528863 c5c045fce099 c5c778904828 c5ca45d9bed6 c5cceeb735a1 c5d5cf42a288 c5d665f30f87
c5ddbaabbf98 c5e62489181d c5e70d7ad523 c5ea9edf6dac c6007d2bfc79 c6037690b351 c6129b31cc56 c6171f55ce3d
c619e64b032d c62389627e97 c623fa99a3d8 c627128d5914 c62e4615bd39 c636e686234b c64544ade53f c646952d735c
c64d64ab9a23 c64e62039aac c650a4e3ba3b c65791e78903 c659f2539d91 c65b67b982b0 c661611f20a4 c66d539ef7c3
c66ea5cff06e c67905f1aa8e c68d35cb83e6 c69f63775719 c6a08ca10958 c6a21cd3c2db c6b0ff275e27 c6b2e0a99313
c6bba553bea3 c6bbd8255b86 c6bf41c5a7fc c6d21936188c c6d27b80580f c6d7f1f3b4e4 c6fb28488b3c c7001e9e8fb8
c7014139efd0 c703646b8330 c7097ecce69b c7175162dcd4 c718d080273a c7232c5b253b c72c77d11b12 c732ccf904db
c732ce184dca c73c9eb5799d c7410572668f c74117403cc5 c744c504bdb8 c769cb5f8acb c76f5ff3dd0d c775e7b757ed
c77b55da1912 c77c9c574377 c785f16b511e c7933a20c275 c795727d8b78 c79ee1e1accd c7a2ca49bc3b c7a2f7a44383
c7a6e8b920fa c7a8f4e94e56 c7b237ec5b75 c7b3aa058ed8 c7b5302cf3cf c7bbbde77ca6 c7c1070024e7 c7cf2d30379d
c7d6dd30c756 c7dd2a8049e4 c7de7ea2f2bf c7e02ca234cd c7e1bdc20624 c8074cca063a c809c01b8709 c8139bb1e1c7
c81830d2af12 c81a3f25bd78 c81ae716099b c81bac16959f c824bace1d37 c82a3d064e2c c82bf3f9c5a7 c82d91e5d80e
c83699af8f9b c85088572281 c8555ffa56ae c856f3fc7b62 c858eda5dc0a c8691744a1d5 c86b521ae46f c86d43c386dc
c87f6b2a47f6 c88d6bed5f6b c88db945dacd c88faa887a1c c89634c152d4 c8995c2a1986 c89bded09815 c8b00a90b3fe
c8c035a6139c c8c4d7fb70f7 c8d3341bf4b8 c8d3b82874c9 c8d629866884 c8dc85344293 c8df209677e0 c8e51ac2e23d
c8f13bb9445e c8f3fb7cc76a c8f6e61026aa c8f752df922b c8f84c0473b1 c8fe46b5eae7 c9035909c376 c90449912b87
c90888075bea c908ae021d93 c9099d279a16 c90b9f17dbae c910ad386675 c91467eee21c c915b5b1e01c c92419fdeccc
c9296dc7f898 c92adfbf185d c9357a343b00 c94e4504de9d c95118bcc11c c976bb360a97 c9788d39dd0c c98f02b5fe19
c991b39c9509 c9a212d3221a c9adbe766de8 c9bdc0d5c2e1 c9c02d6a96fb c9c24ee7d955 c9cacb2811b0 c9d21c12399f
c9d9803eb26e c9d9a0ab92b1 c9df46c7f213 c9e16d87e83a c9e3e8de1395 c9f5203e3d1b ca1f05cb648b ca22a17b7210
ca2f27345eb2 ca2fb2ef8912 ca3a0c23f858 ca4004529e25 ca55f5301a6f ca5624ef3e42 ca68b052f915 ca7874e746eb
ca78b71e5327 ca7b1240b1b2 ca8a082f7f60 ca95950449e8 ca9ba8fd6533 ca9f6805238d caacb78109b3 cab64adf6a2f
cabba3dbf724 cac28ca0dcfc cac849ed1d8d cacc665e38ae cad98413cfda cade65730964 caf2df714b98 caff1b4bc71a
cb03c0d2cf47 cb04cbf4749e cb058a1829b2 cb0a0c8bbb83 cb27ce4a726b cb3560199646 cb443b2aa236 cb4615094af4
cb4b9570e1e4 cb528d47daf1 cb5fd71630a0 cb60c518785a cb60d88f681e cb6dd1520b9e cb6f4e95ec15 cb8034afcbe5
cb9b3c71531f cb9d6958fccd cb9ed7e499a6 cbb68eb6e738 cbc4602eae54 cbc686f2392d cbd13acce5b8 cbd726df5871
cbe6beb26479 cbf010e9c06c cbf2b69deeb3 cbf57866e739 cbfaef44c77f cc0ae2a77b32 cc14f37fdf66 cc1a94758e0a
cc2ec4e27d3e cc34ebbeaa74 cc3f559b0bb4 cc4750cfcfa0 cc592faf0953 cc5941a04f91 cc5a5b68b3a1 cc5b3d4bfaae
cc5bbd176357 cc6251c3e7bf cc6611da0694 cc72befabce6 cc75443d8979 cc8e51e00a24 cc8faa7140f0 cc925fe04217
cca50cd8794d cca8809e643a ccad023ce395 ccb49528c83f ccb7556a8e64 ccba34ed0407 ccc763c54980 ccc85e037387
ccd3b8f716e8 ccd4ed1b16c3 ccd77760d6b6 ccda98ee16b6 cceaca84bac8 cceacc1890a1 ccf2fca327c4 ccfcfd045e98
cd0e9a29db79 cd25e9774506 cd2eb0837c9b cd3941efc676 cd3e811402c8 cd431b768950 cd52d194c8e0 cd577fe2561e
cd60a81154f0 cd60fbc5a0d4 cd67b63ba91c cd687b45709e cd6bc5ac65e3 cd6fb3c2ea5b cd88c835c987 cd892d59484a
cd998cd3921d cd9dc187d141 cdab8c6d5884 cdacf0e6b6d6 cdb785726505 cdbc2f24fcfb cdcd8af96bbb cde72450ebd6
cde997c65d2e cdea701a55d3 cdfdbcce5429 ce0883e7799d ce18df8164cf ce1ea469bc95 ce2cf2fb707f ce2d1f31ec14
ce3b190226a8 ce4ad8f61b50 ce54a3c110ca ce5ca673d13b ce74b8ce6718 ce766009b9e5 ce7700fc3119 ce80b708a507
ce8c15f4204d ce8c27a48710 ce924b7f50ed ce9c0dacbf18 ce9e5727caba cea233947619 cea2586bf8d3 cea54af9dfc2
ceb2c950eecc cebe5ad69adf cec664097eef ceca6aa3b123 ced01b26074e ced3d5ade4e7 cee0ad411130 cee620705c58
cef16af5cafa cef4cf9b4170 cef82de3a8ec cf0276e32a8a cf0c9b7aceb7 cf10395637b3 cf15232c8868 cf1bfcde76d7
cf27ad8e8690 cf3fb305262e cf4bc431a1a5 cf4dbc1d5667 cf4e671b5016 cf5271d4922c cf54b917ebd4 cf579227f682
cf58a4baca97 cf58a66701cf cf5a306b5a9a cf6870b1d39f cf6ec96734a3 cf751703edfc cf8014a4a6f3 cf80cd8aed48
cf83e1401d03 cf86c2dd9981 cf9aa562f61e cf9b940bea66 cf9f8cf34da9 cfa14ca2d1a2 cfaf0509d1dd cfb1a2100f94
cfb7e8c4f8ce cfbefec8724e cfc64a2e673d cfcd68d0a14f cfd586185d50 cfda99d718bb cfdd6da98e9b cfe7e2da9eaa
cfee6fa63f5e cff5ce29e767 d000dcee99cb d00b080aa878 d00ef4262b6f d018109e529e d022b4ded994 d02331431f31
d03ecd4b3be8 d058b90b8fd2 d0591aed15f6 d065ddcfbd3f d084c63b0966 d08b5e54b8ae d099170fe757 d0a73c00110a
d0a78a50f0f6 d0a9156b29de d0b29e280667 d0b6e1a0ca03 d0c71e7edb27 d0d07d0b1cd3 d0d3f1d7b28b d0d489792b8a
d0d762b7d434 d0dde2d8876b d0e814cacc09 d0e9c7597554 d0fed92c9e8e d10025aaec70 d1054ec71da9 d10940c9fcad
d10bf2570c75 d116890382b0 d1171f605274 d117c237031b d1226ec3570d d122d47ac2de d122f788ced2 d165e9bfb154
d170271218ee d1772e82c0e1 d1836e9da3d4 d18622de0c70 d18b911bbade d19fa95d120a d1a93d939b52 d1b2d565a1b6
d1b2da8c175e d1b63967ce6d d1c0a186a310 d1c429e5f1f7 d1c5b225cde2 d1c6bad4e67b d1c953bb68dc d1dcab13c591
d1e270d0dbcc d1e8731a9134 d1e919eb8e9b d1e9833b3875 d1e9f56deec3 d1ed5f1215bb d1f3c4b93833 d1ff49336efb
d218842c5cbe d21acedb6af7 d22eed0250be d252268be333 d26256ed6d67 d26b5f32d53d d26b658fe8f1 d26cd8ebb667
d27058cccc65 d27248709e2f d276380b177a d27bdbfccc64 d27ccae677d0 d27e5dc3c245 d2931e0cb69f d2963c01c5ab
d29c35d3a58f d2a00a2906b9 d2a4b40f3b6f d2b767b36e40 d2c8abe0b549 d2ccee025b01 d2d31843631f d2d8d4e70b2d
d2e130617f82 d3003ae23b0a d308377a6536 d31b300cc46a d3207d0a8a06 d3247837faef d3267e5985d7 d328d517e090
d3290488ccd4 d32aa05a38b6 d33950940d15 d347fcff7d81 d35058ca55e3 d353b3b746a3 d356d616de23 d35821af166c
d36c3024d3e9 d36dd931359b d371de9de9a0 d37d4132c590 d38426ce70b5 d38623fe73bc d39e09ce8813 d3ab0add7b63
d3ae2e4b6a1f d3b5ab559a02 d3b78652300f d3b7b6e1e9e5 d3cac8efd13e d3f2d7f04a75 d4041c42fe20 d4143339eaea
d42103f9a437 d42bafaac327 d42c48705f30 d435fe8c376b d437ef8a3533 d44e4ae15c51 d45b915b3f33 d4762eb54c98
d48214b13ea2 d482980c5daf d48669347e41 d48872fba168 d48b5eecef25 d498d205c035 d49f042f3bb7 d4a0efbdfbb3
d4a47adb4dd5 d4b71e63b2e5 d4bd916f0dbf d4c2fe150359 d4c85aec4293 d4cbaad4024c d4ce7186ed4e d4cfb2e46cfd
d4da03e3fd4d d4e9f8f7d233 d4eba78408a9 d4edf34649b5 d4f171f41fc1 d508b13dd623 d512f0c9ab0f d5212aa5f616
d526cb3d443e d52d5a946927 d5342abd8d92 d549062050ed d55ed9d4e874 d563432a6a6c d5669e867188 d567709220f9
d56988fae7bf d56c7a549729 d5721ec819e9 d5761b55e886 d57e0c11bc01 d58304472bd6 d58a09e5d033 d58b90fca55f
d59c62b9e037 d59eb126a3dc d5a38cbe1dd1 d5ac16f2ec66 d5b02d80ace9 d5b1bb44efb3 d5b2337beebc d5b4b9366020
d5bbd84af5ca d5c55d3d302b d5c733da14e3 d5c866b0d9b5 d5ca8ad8574e d5d8d62cbca5 d5da748cbcf3 d5de73b80302
d5e3ffbc3f88 d6013aff19c7 d603b0276962 d60ede9f5446 d6114f109027 d6115583f4fd d613689f0be3 d61b9449a3e1
d63921fd5924 d642758998dd d6465b9a8b52 d65a0e3501ae d65b8b578958 d65d18f2228e d65df89f702e d660d9af0a2f
d6631ebab031 d6724dab28ad d676ab3a5cf0 d68243b0dbfe d68767b9b29d d68d0cdc5e30 d68f12a6db3d d69763185569
d69af8b8b683 d69cdee4c8ef d6a7c64d4f0c d6b28ea348c7 d6b6fed08cb7 d6bf0f5b7299 d6c1d3db0413 d6cc4dddda73
d6d2bbb69fc1 d6d709fb88c3 d6dc950544ad d6e8b63c921e d6eb9f7d8d5f d6f003279a30 d6f341d33845 d6fe35e83a13
d701703f50e6 d707f63a25f6 d709e3a7650d d7101e9d3abf d7107954fc11 d7168c719c93 d718b494e79a d7216bdac69f
d727c1d73951 d72c32801ff1 d730bd4c84a7 d7328f7e1203 d738b5d40ace d73a72c01c7a d73fddd4a766 d7409f4a2ff8
d74299c61677 d74981f598c4 d74cacbe5852 d74e2ecf0ab0 d754b0f06db8 d75d5dceba69 d76346f4869a d778a18e24d5
d77c29189dfd d7813dcf1271 d7898cf8f599 d78e3f7e1d0a d78e58ab103f d79378a86390 d795a80d89ea d7a1b7f8de61
d7a8fbb307d7 d7b543c797f6 d7bf2c755292 d7c85c79c7e3 d7d5ad4e186d d7d77d6250f8 d7dd446f309e d7ddc9900254
d7de14357705 d7eabe2076ab d7ecdf25eaf3 d7fade5e7753 d7ff4deac4bf d80ba37169fe d82161c8108f d8296aa5f6a6
d82da9eff8fd d8389446bea6 d839be3fa517 d843523e22c6 d8567b2cdda7 d85a8642aef0 d87054f343ac d87a4ac6ea2e
d888a2592128 d88d1100354e d891b952bcd7 d89a597a599d d89f437976ad d8a18505fd9f d8a40c71c0e6 d8a6ae6fac75
d8aee5a1adb9 d8b02132fe11 d8bb670d8b66 d8bf54940b22 d8bf9047acc5 d8c2a6817cf1 d8c2efc4c850 d8d2980834a3
d8d85afab6da d8def346ba4c d8dfc5aa7691 d8fd0bf11fa5 d906b4b2fbd4 d908a17b0255 d91dd7fb8c87 d92423fbd019
d928d01676af d9403ee563bf d9485d2922bd d95280bbf9a3 d95a1b98e388 d96219d12fc4 d96e677687e3 d97878e9c257
d9790549d5a1 d97a55b241f8 d98505c8b68e d98dc0bf4c40 d9947e707268 d9948a8ec148 d9951c012cab d99d89c456e9
d9a25f43186c d9a44cea7208 d9aa969bb057 d9c68ce37d06 d9c8fedfdd62 d9d5e73249ef d9db21448d73 d9dd8345856d
d9de120f5bf3 d9dee79b7733 d9e540f4fc7e d9ea6d0641f4 d9f4978268d8 d9f7bfdf7472 d9f85c799249 d9fb92e3bbe6
da0bb2bda4b2 da0e324a4455 da216c86be9d da32a3764380 da3330383cbc da39d58d73c8 da4550aa567a da4bcda6c5a8
da4fa2f326b9 da70afc35038 da7f7d73593d da8de735e1e6 da97e4399a29 da991a053222 daa2c4810c2b daa9782f9878
daaad6e5604e dab7dea108c0 dab93cdae346 dabea1344699 dacd2498e042 dad576d36778 dada6481d773 dae0927e14c4
dae5b8e4c27c dae5c9a64469 daee9a52e339 daf08dbc2c31 db097f0249ad db130c4c4edd db2dc6f8a4ea db369402014c
db37ac614b9c db3af4812912 db4199b17283 db4bfcbd4da0 db4c9d59deb6 db4d24cda79e db4e5ceb8ca9 db58eb652f0f
db5b055ad71a db63ff3c0d00 db66f1ab9fe8 db6833593279 db692ee5694b db6b1878ca9e db729ca0f288 db7377e1ec8f
db7b04f5e1fb db9d23bbb046 dba2abd4440c dba61af087c5 dbaefe192bb0 dbcd74fe3ca6 dbcd8b72c4d6 dbd05dc47c2e
dbd55369f683 dbd7580ef355 dbdaf40b2800 dbdfd90d60bd dbef31e0d84a dbefafb6a1be dbfc13894c2e dc04cd3b985f
dc14eb86e1be dc2056bbe8ff dc21ae4a4fc3 dc3159c54a4f dc3c3f309d85 dc3c83bed40f dc4e966b2e61 dc53f354a84d
dc56e9b838f0 dc6b117fc2b5 dc77a7e9cb28 dc7fbf9747ba dc7fe4198be4 dc81a1f3f55d dc8331bcb228 dc8b8998ac45
dc9206004b95 dc941a113cac dc9dab936c7a dca133b440f0 dcaa5f509339 dcb8d5d55008 dcb926530507 dcba8fa0e4e4
dccee340df0b dcd3e2be2024 dcdb1766afaf dce8a38f0869 dcf205120a80 dcf5b3534b41 dcf94526f222 dcfcbe202901
dd02b8d024c4 dd0761f8a36d dd1135e8ff14 dd1da88b7cdf dd1e968fc216 dd245693070c dd271ed0423e dd2ad39d1c71
dd2d069e0833 dd34e6e7d830 dd36fc483092 dd3b1ebb4547 dd4319c36d6a dd441a5d577e dd4bf41a479e dd5a1c17816f
dd5c8a877081 dd720335d319 dd80907e020a dd84e989293a dd9751c55d42 dd97828f4c50 dda8ad0b642d ddb1a1379f47
ddbf3b2c1a1c ddc76a838e8d ddc9085bc9fc ddd409c00b22 dddcd59e02ab dde71b26fb7e ddeafb70d66c ddf399d107aa
ddf45ed4ef7d ddf7047a12f9 ddfb79a9d766 de003bcca4f5 de05a331ae92 de18f53759d4 de1ae108cd3d de1df778d0cb
de2a35bfee27 de3af6fc86ef de3d6e2948d2 de3d7dfdf572 de40f0c2454d de4c61c3d22a de4f3242a36d de5632de6e68
de64bbb8f276 de70b42e4719 de72efd59007 de775e76a368 de7e7c720036 de824e6e9ec1 de8900e6638a de9085fc810a
de92ce5f0600 de94b2ce53ef de95502b24b6 de9c9d14a879 dea829992970 deab742aead0 deaf34b8b6a0 deb3bbba23c9
deb84320d5d2 debefc7a69f3 dec53b7077ea dec767d478c6 deccd57cbc90 deceeb5d6acb ded82761185a dedc4af5b110
deded605d132 deed6f7d9acb def16f983fa4 df00c4e64fc3 df063e149523 df066a477ff6 df086ce1a544 df0f8d0c5436
df12724fcb6f df1a1b63db13 df1b57d2315c df1b95a67e45 df2abafd78d1 df38251bdc83 df3ef3997da7 df4b4c44b221
df4ead9823c4 df4f889097f2 df506c8d8cd8 df58d974ab71 df5f7e725a9b df6547b45aaf df6d06b3e0f2 df6df7b59334
df7291035087 df7fd106c4ab df897e9a4734 df8b6c1cede0 df98ecd0bb04 df98fc41cba9 df99f19d2002 df9e0b3bd451
df9fcdf404e7 dfae920274b4 dfb32f44fd87 dfb346854aff dfb889811394 dfc15d074fca dfccbcf1ac1a dfd2c363addf
dfd5f407bcff dfd7dc439654 dfd860c25728 dfda13bbeb4d dfe0f3d8df61 dff27dc3d17c dffb2189ad2b dffba4c95349
e006a89c71e1 e00c1c4331ff e0116da4c74a e01e11ba55bc e021c6d62fd5 e02d3f4d199e e02e34c47e35 e02f045b036f
e02f8ea1454c e0301c89820a e036a8d07693 e040fa92e82e e0490934277d e052599c674f e0578c1b3552 e061605bc5d3
e06a685f1bd9 e08c84e019df e08ebd9318ce e091b77d9c98 e0a31df18826 e0a374a2ba99 e0acc38633a6 e0ace17aea52
e0b4eb59a5a3 e0b5e9051fa1 e0c0bcc14781 e0c179e3009e e0c27935c1c5 e0ca90bce388 e0d881f8303a e0e93ee2828d
e105e4d16b0d e10ffc7a75ae e111410972ae e111b38a760b e11327c11313 e11469f6bc12 e11b4fc22286 e11e8cbfaf1b
e11eeca00497 e12014a17bae e12801fef0b8 e12999f7bc0a e12bcfd03bf5 e13bea3b28a3 e140fd17201a e14fb92dc206
e15c32d17b60 e16ccf68ac9b e17ea0385834 e17f09444f5d e185a11b5b69 e194f49fd1ba e19c2f2eb705 e19d18b4c552
e19f18e9aaac e19fa52f3c90 e1b85b27d6bc e1cae5b30d87 e1eab1c4d1ad e1ed64b3f3d2 e1eea6401162 e1f5c8fda069
e206258814cb e21eb5e2aa07 e22cf46189b2 e232c7151651 e236b8fb37b1 e23fb802d0b5 e2509a2f22b3 e255ed688eea
e256cb66cfe8 e2690835751b e26e9304fe36 e271b4480bf6 e285a09d9bd3 e28ca4a318a2 e2a06b37e61e e2af13d7d6c5
e2bc87e4304d e2ca509167c3 e2d097e6ec0d e2d2fc0989db e2d514254ada e2da5552a04c e2dc0a5fdb29 e2e12e87ba63
e2eb1dca25e0 e2f1147a1a3a e2f4d4375b9a e2fedf29855e e301a39a4341 e30d1229700e e311a4e5d004 e316914a09bf
e32111f11142 e32891271775 e32d92f13a18 e334d1ae24e1 e33687884e9c e33aa59e5481 e342d2e24cc5 e34c6346dd28
e34ca4b2de7f e36619e1c5d8 e386c60b4503 e38771c93e69 e38ac60c34d6 e390ce150c7c e39314c2d126 e395afa8c330
e396a5c3a926 e39c2965e495 e3a6497d3f9f e3adb4f1697a e3b500f61275 e3b85f39a1fa e3c04edbcbd7 e3c800735b52
e3c93a0a95ad e3cdddbf5abc e3d57c8869dd e3facf2dc6b5 e417a34ec6c9 e418841e0f83 e418ab6e4201 e41b28a23462
e420e51c5e1e e423c3640a9a e42825a2e095 e42a809ab63d e43ae75c8f3e e444515a45a5 e45645b58dd4 e475644cb825
e480c8d3050e e4810ec5b647 e48a4e6ab00a e48f4f5125b4 e4946f92d0c1 e4a452a11550 e4a7cad73c96 e4aa6da9aa16
e4c402ade852 e4c6fc69e625 e4e25c365ce3 e4e2e0e1ef92 e4e656564739 e4e71a632ed0 e4fbabedefcf e506f97691f7
e5084b9db7cf e52033ce086a e5218797d22e e53012f3bbc2 e531a27e0157 e5463a484ae5 e564b4081d7a e56b2720b486
e57c9cc05c2e e57e1551c032 e5846bed0000 e584a0567fb1 e5a384c073fd e5a7f85f32b4 e5aac8983aa6 e5ac484d2310
e5be90f49991 e5cbc4475f5c e5e774341fea e5efb58b85df e5f4960cba4a e5f8c2d539a9 e5fc6822b355 e600710676c7
e606f58ead41 e6087b25d817 e618f2519752 e61a05181e81 e61d67395a79 e624d157e746 e626345f4b69 e62bb8231d2c
e634ea832cdb e65628c5ca8a e65fd3094b12 e6733e2b601e e67cac7d6b46 e692b760d837 e699fbbe3970 e6a006eafe02
e6b467bcb6fb e6c1ec1cb9ca e6c250119176 e6c73d14917f e6d0c0fb2867 e6d3613f94cb e6d65ce2cc3b e6dded0c12da
e6e760aa9546 e6e8d10b396f e6ec903c88b8 e6f3e5e32861 e6f5c06a95df e6f70f6cb00b e70118291b69 e70181b0f7e4
e701dadc1570 e7043c0ba921 e706386a5819 e71be17a68b6 e71ed8702791 e730be6735c7 e733d93fbec0 e744879b35d2
e75ccc0d60d6 e76c33cb0c5d e77141ddb961 e777db12bab2 e795abf0d097 e79adae1078e e79bb92a9b96 e7a3f2c6e6d9
e7bd326ecfa3 e7c2fad8477e e7c418c9ee89 e7c7449f50c8 e7cc6585b94c e7de924281db e7e006dcc5ac e7e36b70d467
e800e86d15a6 e809788a8301 e81011e3b0e0 e814d3f4f006 e814e7977d21 e81d9f543c2c e826155467c1 e826f5258279
e8277b97e207 e830de7b7b82 e83d6edada3c e84210f2a829 e84854caf71a e848bf2f8037 e8498beb33c7 e856c5492b89
e86bdb68f514 e87686734e0c e87cc67eae5a e88040e7d005 e881fb41b4f3 e885b4d82b9d e8883af2b828 e88bf087d8db
e89199c279a0 e896d6014e3c e8999cd69949 e89d96f474fe e8a4574de571 e8b8dbec13c7 e8b917b7e30d e8c5285e67d0
e8c9a70288f2 e8d1ec455225 e8d9b54d32be e8e4df97f4bb e906c6a03a90 e90badc42daa e91f422b6fa2 e92b075b79cb
e92b74e911a1 e92ba34c9951 e93fcc5a5b0b e94dd6a0693c e954c7d5d7e9 e956058930d3 e956ba62b980 e957fd4c818c
e95b77cabae3 e95ee43847f3 e969c0c84df8 e96b0a022616 e96f57bab43b e973d633fbfc e978b884ac0f e982e81e27fd
e9956565244c e99af01abe52 e99c644f3812 e9a17c6f60fd e9a4f2147ccf e9ada0d0c8e7 e9b8e3818ee8 e9ccbe346225
e9cee71ab932 e9cfcc4980e3 e9e50f16c6c4 e9e9b275b170 e9eddd7b1259 e9ee4c6e0091 e9f109bc6e2c e9f628321791
e9fc5969c8d0 ea05ccb3fcb2 ea0c9ef6d90c ea0dc5c6aed5 ea11eb3c309e ea14a18a8911 ea2195f60c78 ea24704234ab
ea29bbf79713 ea2e29f56ae0 ea3720e4dc34 ea41cbdb1790 ea4b53046369 ea4d8e4084d7 ea53259dc629 ea5ac5d39d3f
ea5bcd436ae2 ea5f0d82515b ea826dd5a0c4 ea86ad405a19 ea8b82a5c42a ea8f9fd570dd ea93d1bca60f eaae5a8edcd9
eaaea3fc0da8 eaaf8f0caca2 eab2fc2c49c1 eac064f2da14 eac6de1b5c33 eac6ebd14349 eace9cec8cdc eacf52a02461
ead693cd7f59 eadd7ed5f67e eae684f21538 eaf00a99ef58 eaf0336e3924 eaf4d8042536 eaf6c0ecea96 eaf8fdddcf27
eb045d78d273 eb0aea699b0d eb14769d7742 eb256499fc72 eb26d4a9a0ef eb2d0c8ea0c7 eb3e8220f052 eb4bc0b496c5
eb66562d886c eba20e70b462 eba28de0486d ebb41385278f ebc67d83804a ebcee9d0471c ebd120a960f9 ebd5423e681e
ebe03634f66e ebf58b101e41 ebf74f3100e3 ebf8384f6453 ebfb377cd6d0 ebfb99428ed4 ec052aceb11e ec0c9bb54086
ec1504062412 ec188993d2fb ec1a6276c0d6 ec1aac778341 ec1afe7fe982 ec1d7671af99 ec20188e8e62 ec2e105d1958
ec35c7052bea ec395499d004 ec39c9458bbe ec3cc3a58f43 ec45c126612c ec48b1e1719c ec4e3c6bf1b8 ec5b120fbd9d
ec5e47e21398 ec603a042ced ec6ab1a41e1b ec6e6b9e2fcc ec70b3c357ca ec7250f02099 ec7559753b3d ec7632b97019
ec7ac3222186 ec81d47e5650 ec954a17d1b9 ec985878f0c0 ec995e85fa87 eca980e2c7a4 ecae077072c3 ecbe56c6675b
ecc647aa7134 eccdb933c77f eccfabc4bce3 ecd3c915bb50 ece01ac8b28f ece5afa52779 ece94108954a ecedbe6db81f
ecfce2e399f3 ecfd3ff75bd5 ecff9c597af4 ed02792a2e90 ed09f8bd078a ed0a05b2c60f ed0a9932bee0 ed0e7c535f07
ed1297588378 ed266b9a90dd ed26f85b21bc ed2b53dfff28 ed30fd13956b ed38b4e67597 ed3c66e5fb7c ed4917e81edc
ed671fb9aeef ed6ffcb66af7 ed754bda90ec ed8403e5eda5 ed96c1f0b0c1 ed9bfaae54a2 eda375cdc6f1 eda68f11a366
edbbff0bbeb7 edbc8767b9af edbec6f7787d edc09e4a40cd edce65694130 edd1f3167f8c edd209a34f79 edd601117c96
edd67faff29b eddb24b5e34a eddf9fd76b15 edeac2da2fb8 edede8dbd43b edf060fd695e edfab7bcaa35 ee040526f2cd
ee0e778818f3 ee0e9827d34d ee404efca0ca ee429650f058 ee4843584907 ee4a75dd9a42 ee50d7d7877d ee55d5a7a353
ee5a8586837d ee63cefd9bc5 ee75f548c2a0 ee83ba5acf9d ee9bccd5318c eeb79b2af411 eebf7644ea1e eec942045d56
eed3bb0b0c5d eed4c7cbea65 eed88329634b eed966d04183 eedf13cdc958 eee6621fe6f9 eee9fdc1e71f eef89b43f12c
eef9eaa3a05e ef0079204ad9 ef055ad1da07 ef0630e6eb10 ef0797c2e94d ef1401b8c39f ef1ec67b0bb3 ef260e9aa3c6
ef2aea2a378c ef2c60e646f5 ef323891d2f1 ef36f8d16a56 ef441ea11705 ef4b06a3e0ea ef59603362be ef65a59a12da
ef6884498282 ef6c830fc14e ef6eea838b35 ef797c8118f0 ef7a9fde1b3c ef7bcfdad440 ef8bb7270359 ef8e131e9f5a
ef92b778bafe ef9931788daf efa1f375d761 efa478026ee2 efae002f4538 efba7af6c574 efbbf3ad52fe efd56a3f9eb8
efe40161df7c efe59f5572b1 efe680c79304 efefe70d1204 effb7648c274 f00542e6a2ff f00ff5c6c0d5 f013dcb74c6e
f0193ee66a33 f01d0622c327 f026f301fb21 f02d22e08409 f0372629f5f3 f03cf6afe2ce f041ea8e5e3d f044f51f15f1
f046a0f82aa1 f0562a36c778 f06c4f33d332 f06e121e0e95 f06e4438fb3c f06fb63f8e36 f07001ea29dd f071f23cfef4
f07cf9f287ac f0808b68a5e0 f0841bb3f253 f0848f5c8cab f09080922bf9 f092e016c999 f0a346755ced f0a810bb89a7
f0b714321053 f0c433fd18ed f0d1c99416b3 f0df238004dd f0e4c2f76c58 f0e5408dfe18 f0e766578b64 f0e8ea48d713
f0ebea2917f3 f1139a47fb5c f117b26d7f2c f11e5f322e1e f123e17be63b f12ba3aa3516 f13c5f5c05fe f1455f2e818b
f14dbd0a6181 f152f06f212a f15a625a7a46 f1603dc0234e f167ec999603 f168ebdd20a4 f17451540ef0 f17b45a43ee8
f189123f0111 f19402ae1fec f195c7748173 f1adf95d7b28 f1b0efd285e7 f1b37bd259fc f1b8a1cbfbb3 f1c5c2dc6279
f1d29d065a0d f1d4c807b1c4 f1d693985b67 f1e462689740 f1e5e8c899cf f1ebb4d76903 f1ec0bf983f1 f1ee9520e4fb
f1f5dfb19b19 f1f748cde9d1 f1fcf7aca7f2 f201b3c1701f f21966adfb5a f21c78fe965b f2250e120a74 f22dc1b11c37
f2310f52fe95 f231c4a4de19 f23f3c85347b f25a69ba8952 f25b1fd77a3f f25ebeacb7e7 f2601ad9b3d2 f26b6c627a88
f27b053e8594 f281f7a1d345 f28327beb744 f285f0b7fffc f2868464c563 f290fb0379d9 f2914ab5cc9d f293f12d48be
f2a7fa13944d f2a80cd7984f f2af10b0b797 f2b9d2fe751f f2bd817cea4e f2c45d73450c f2ca737708f5 f2d960a0eaa6
f2ed892d0a63 f2f17d4ef108 f2fa7aab1e63 f3025776aefd f30cdefd927e f335e0f85043 f33806dd2092 f33b5c8bdd6b
f34044698b8c f34cf364d551 f354374055fb f3674f735704 f3699d1b9cd6 f36b1c042136 f371d159fac6 f37477137765
f389392af71b f3932e528afe f3976b7357df f3a04e4615f6 f3a29e6c8f1e f3b17b2dda15 f3c27acbcc11 f3c7375045f1
f3c8db0dfd9e f3d4a933534b f3f492ae1af9 f3ffd8468c36 f4135219d2f6 f4244eed27ca f42888333d44 f441ed13eb98
f4429990f86f f44ef9e36083 f44f3a0a890e f452e79ba3c9 f453cbe65e40 f4590c7569cd f459bec58d84 f479e925dd79
f48ee208f73a f490d2401757 f49ca1f4dbfd f4a3ca57199e f4a7d94da172 f4bb836d6e83 f4d21db6bb18 f4d5871716e5
f4d624e9c126 f4da215e50f7 f4dee9c1f531 f4df40be493f f4df5d76b515 f4ed37a5f33e f50e095449a7 f51230658b67
f517f5701f0d f5196c9277dc f51f52d7d88f f52ea8de1abe f531e990c270 f53264ad951b f53a59c2e300 f53f4120760a
f544970d62e5 f544dd7ce6b1 f54e82d51d8b f54ff70e6574 f552d146ff31 f55439826e3a f555e91121b6 f55682946ad4
f557d6bd1660 f55b25db4106 f55e7f831ed0 f563dc1e5a46 f564979b342e f57be7d500fc f580d20e7fbd f583e9f6d7c4
f58839cb096f f5974762d865 f5978685c7de f59bb8619062 f5a9993fe3be f5b840c04565 f5be0325a305 f5be22a679e3
f5c279b18358 f5c2f1062c08 f5d1e7f07fbe f5dcec9289c4 f5e6f10141ff f5e8a2ceefb8 f5f2ed329288 f5fcb529e258
f5ffd3a51f63 f60957703ca2 f6130e5f7f88 f615a2f2980d f6179f9db478 f61e5c42e12e f627053e94d9 f62a46fdab93
f635b814bd6b f639dae371b9 f63c1089c7bc f63c438bcf3a f64856fe4c13 f64e26b676d3 f64fcdc5eed5 f658347c8989
f65d49303460 f67a06233a70 f681565bf92a f68245213043 f6829d117847 f685845dda9c f68704a2b9f3 f696c3ce80aa
f69e4c2234e7 f6a0f41cda03 f6b44a38a30b f6d527e6d018 f6db634064a4 f6db78bb7ebb f6def8ddf336 f6e541d0c256
f6e9987ce6aa f6fbae97628c f7127f0f64db f7206f3604d9 f72d046e44f1 f7302f8a1c22 f7329c8f9f55 f74397580dd4
f749543f8105 f74ec7787eee f752fa52b71c f75778f7425b f764f0e8339b f77d463f2871 f7815ffa6c59 f783fb7cfe6f
f79c771b16f6 f7a02e8e19e6 f7a6e7c83c6a f7b194a884e0 f7ba684986cd f7cc720c2319 f7cc8d30b196 f7cdbc456d76
f7dff56e4442 f7e2c6289768 f7e5db7a2228 f7e7896182dc f7f23b2feff5 f7f56372232d f7f883bdacd5 f7fa7d738508
f8017c5fde8c f8065814a1aa f82016f287e4 f82c1e5debe0 f82da6e2b2e5 f8325ad9810a f8362df47165 f83bdb37d480
f83ed7fc2403 f84354a6908a f843cf3a429f f849cdfcc971 f85c9721da52 f866d71590e6 f871ea916c36 f8742094718c
f88722c13472 f8885a76232c f89353d0503d f8966fda213a f89e9ca36996 f8a11db1d0ee f8a3f590a870 f8a431527ed6
f8a5686f3cb9 f8a6d5ef4676 f8ad43aadb98 f8b1d5c5f328 f8b586c655c9 f8b5cc4a696a f8b84324b617 f8bb1ba96ddf
f8c50e9833ee f8ca1f3bcb9f f8cbad830b95 f8d174581916 f8d8d8bfc10f f8e28314fe69 f8eeb835a981 f8effce97e59
f8f04ce86954 f8f310a242e0 f8f5e3e12ea0 f8fd77d318c8 f90b412daebe f9191f86b47c f91d37d7509f f920a8220267
f928d912bcae f93c2cfa5867 f94075c39e7b f945e070c138 f9615844dcaa f971c75d66eb f978afad244e f97a75cfe8d2
f988567d8e63 f995c58e57d7 f99dcbb3dd40 f9ae6d1fab4c f9af70beca96 f9b661c900f6 f9d1bbb2d693 f9d826dc7599
f9d9a8623f03 f9dda24cdd7b f9ddf1248a15 f9e39db2d8ad f9e5ecd47f97 f9ec02cc0bbd f9fb85b520d9 f9fd5b977782
f9fef5afa26f f9ff37f92acb fa03a8ccebd2 fa087b60a11b fa0be6421808 fa104505990e fa1d3a3ae90f fa268e403aff
fa3435486d02 fa3eeda6d6ef fa4964da41ef fa4977cddc00 fa4bd68f251c fa5a0df69ee8 fa5d61f96876 fa5df20d1e65
fa5f9530d8d2 fa60d109f4ac fa6b4aed26fd fa7e367cf524 fa80531df5c7 fa855febf133 fa85d8a803cd fa8af313fac9
fa91178b334f fa9436d37489 fa9873516780 fa996362498f fa9ae0e04e5b fa9cb290f3ac fa9decac7a40 faa0f7e14f02
faade83ae117 fab175d90606 fab91cfc841f fabe3ebd6a67 faca082cc9e7 fad4965e09ba fadca86e9de7 fae7055ac6a2
faede1bce960 faf2050e6756 faf7c388faf6 fb08b91d2639 fb0edaa705ed fb0f3e37c59e fb13e793f51e fb195ab774d3
fb282ca40d70 fb2a1b663086 fb3b3f342a40 fb3edc201c6b fb3f8ac97e8b fb46be4f2ba6 fb4ce4df0bb7 fb50bb817252
fb5fd383494e fb63bb4e03a3 fb7972c06bbc fb7a88f39880 fb7ab78ab2a4 fb9664e5326f fb99417790ae fb9fd8b58e41
fba224ba8696 fba911c6a5e1 fbac37786707 fbaca490fae3 fbc6f62f1d9d fbcb480170a8 fbd339cfc7cc fbd4c9339436
fbe8a3bc4374 fc0023fdc16e fc02bd901edc fc04a7339732 fc05c94eba2e fc09b602d097 fc0d558db879 fc0d93daa314
fc11a6de828f fc195dff3d0f fc1f1731f7e7 fc2806d19e6b fc292ef6b5c6 fc2a6362a7b9 fc3727a5a1e2 fc404c0b1637
fc5cdfb712da fc5ead00637e fc62401228f0 fc7085a1f221 fc7abf893a62 fc7ae5e84024 fc7ce8141ff7 fc805f12b105
fc83cfbfe5b6 fc8a35e8853e fc93cb07e1ad fca7deefd801 fcb2a02acdb0 fcb90bb69b52 fcb9e67c2002 fcbcf165908d
fcc10d331628 fcc4dc6acae9 fcde2b2edba5 fcec3a49abdc fcf4ecbfc245 fcf730b6d952 fcf9cbdc5e73 fd0022651966
fd09597ace8a fd16be55c156 fd182e300078 fd1b34702913 fd20d6eab0a0 fd2969e979b1 fd2fd1ecebd4 fd31afb46ed1
fd3bb1d627cc fd4194a1f08c fd432c4031e6 fd4589abe9ac fd45957de078 fd4dec75abc2 fd57517883cd fd5fd569c273
fd6160dcac4f fd61f7bd5181 fd6e8d00b2d5 fd70268d6eea fd7cc065cda1 fd803c586090 fd9301ce2c7a fd967d548610
fd9bd036f485 fdabc955e7c6 fdc0e9f63f5b fdc11acc9208 fdc8c4a70364 fdcb28c8e601 fdde464a8105 fde8bf6dac3a
fde9fe5718a7 fdf817f740ed fdff5ce9931b fe09e136c390 fe13000f28c6 fe308ffe223d fe381a1aaaac fe44422a0e69
fe4c63ed2ab2 fe4d5d1151e9 fe5e2eeb878c fe6f75c422bd fe86caf8ada3 fe8b9f829d5e fe9159034d02 fe93a1a926ae
fe99c68503f8 fea380b9faef feaa61c6425c feac493b755a feac99fdccee febb0c6f1958 fec2a5321232 fec833b8d720
fecf1e4ada67 fecf67a6a460 fee4c0ed803b fee60c87f2b6 fef34458aa09 fef7428fe407 ff02c63f335e ff1b6108ab02
ff335cf74767 ff3e6c5d5dfc ff44bf267960 ff48027bd429 ff4d0e2e44d9 ff4e11891abc ff5ad9bec020 ff631ccebb4c
ff6d4976b21e ff7c10be3c00 ff7de28af90a ff8597f85456 ff89a8155a4d ffa4ac8b3411 ffba86f9b1d2 ffc663e0d89d
ffebcb77eef8 ffeded824d0c
`.trim();

// EXTERNAL MODULE: ./build/signing-key/readings.js
var signing_key_readings = __webpack_require__(66309);
;// CONCATENATED MODULE: ./build/signing-key/known-keys.js




/** Published keys, recognised by their hashes. */
/** SHA-256 of a key that a documentation recommended as the production secret. */
const BURNT_KEY_HASH = 'f9fe121397e1753676ff511b8bad382ea3fcd715f5fa9527103c7d7764b7d5db';
const KNOWN_KEYS = (hash) => {
    if (hash === BURNT_KEY_HASH)
        return 'documentation';
    return DEFAULT_KEY_HASHES.has(hash) || isListed(hash.slice(0, DIGITS)) ? 'published' : undefined;
};
/** Where the key was published that the text stands for, in whatever form; if it was. */
function publicationOf(text, known = KNOWN_KEYS) {
    const publications = [...spellingsOf(text)].map((spelling) => known(sha256(spelling)));
    return publications.find((one) => one === 'documentation') ?? publications.find((one) => one !== undefined);
}
/**
 * The hash under which a published key is listed: that of its plain spelling. Of some listed keys only the hash of the
 * text is known.
 */
const hashOfKnownKey = (key) => sha256(plainSpelling(key));
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** The same for texts that differ in letter case, padding, white space and the alphabet of base64. */
const plainSpelling = (text) => (0,signing_key_readings/* withoutPadding */.gl)(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''))
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .toLowerCase();
/** What the smoke test tries to forge tokens with must not be accepted as a key. */
const DEFAULT_KEY_HASHES = new Set((0,default_keys/* defaultKeys */.KB)().map(hashOfKnownKey));
/**
 * The texts by which this key may have been published. Hashes cannot be decoded, so the key is spelt in every way in
 * which a text or its bytes are printed, the plain spelling among them.
 */
function spellingsOf(text) {
    const readings = (0,signing_key_readings/* readingsOf */.RO)(text);
    const printed = readings
        .flatMap(signing_key_readings/* bytesOf */.$$)
        .flatMap((bytes) => [bytes.toString('hex'), bytes.toString('base64')]);
    return new Set([...readings, ...printed].flatMap(variantsOf));
}
const variantsOf = (text) => {
    const body = (0,signing_key_readings/* withoutPadding */.gl)(text);
    const padded = [text, body, `${body}=`, `${body}==`];
    const inAlphabets = padded.flatMap((one) => [
        one,
        one.replaceAll('+', '-').replaceAll('/', '_'),
        one.replaceAll('-', '+').replaceAll('_', '/'),
    ]);
    return [...inAlphabets.flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]), plainSpelling(text)];
};
const DIGITS = 12;
const STRIDE = DIGITS + 1;
/** Binary search in the sorted text, so that nothing has to be built at import. */
function isListed(prefix) {
    let low = 0;
    let high = Math.ceil(PUBLISHED_KEY_HASHES.length / STRIDE);
    while (low < high) {
        const middle = (low + high) >> 1;
        const entry = PUBLISHED_KEY_HASHES.slice(middle * STRIDE, middle * STRIDE + DIGITS);
        if (entry === prefix)
            return true;
        if (entry < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}


/***/ }),

/***/ 43653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ lintTransport),
/* harmony export */   M2: () => (/* binding */ lintOtherSecret),
/* harmony export */   Ov: () => (/* binding */ lintSigningKey),
/* harmony export */   c7: () => (/* binding */ lintSessionSecret),
/* harmony export */   jg: () => (/* binding */ lintSecondKey)
/* harmony export */ });
/* unused harmony exports guessableKey, weakKey */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5633);
/* harmony import */ var _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45395);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63337);
/* harmony import */ var _damage_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2024);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21406);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(736);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66309);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54517);










/**
 * What is wrong with the signing key: at most one error, or else warnings. No finding quotes the key, and only
 * that of a key that is too short gives its size. Rules: RFC 7518 §3.2 (size), RFC 8725 §3.5 (no passwords), NIST SP
 * 800-131A (112 bits), and what broke logins elsewhere.
 */
function lintSigningKey(options) {
    const error = missing(options) ??
        (0,_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .forgeableKey */ .p)(options) ??
        damaged(options) ??
        unfitBytes(options) ??
        guessableKey(options);
    return error ? [error] : [...weakKey(options), ...envFileCharacters(options), ...equalities(options)];
}
function missing(options) {
    return options.key.reveal().trim() === '' ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyMissing */ .uy)(options) : undefined;
}
const damaged = (options) => (0,_damage_js__WEBPACK_IMPORTED_MODULE_4__/* .damageIn */ .dh)(options.key.reveal())?.(options);
function unfitBytes(options) {
    const { key, algorithm, encoding } = options;
    const read = (0,_redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .keyBytes */ .Rt)(key.reveal(), encoding);
    if (!read.ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyNotDecodable */ .OK)(options, read.reason);
    const needed = _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAST_KEY_BYTES */ .oC[algorithm];
    return read.bytes.length >= needed ? undefined : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTooShort */ .i4)(options, read.bytes.length, needed);
}
function envFileCharacters(options) {
    const text = options.key.reveal();
    const characters = [...'$#\\"\'`'].filter((character) => text.includes(character));
    return characters.length === 0 ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyHasEnvFileCharacters */ .$b)(options, characters)];
}
function equalities({ key, input, otherSecrets, previousKey }) {
    const value = key.reveal().trim();
    const same = otherSecrets.filter((other) => other.reveal().trim() === value).map(({ name }) => name);
    return [
        ...(same.length > 0 ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyEqualsOtherSecret */ .pg)(same, input)] : []),
        ...(previousKey !== undefined && previousKey.reveal().trim() === value
            ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyEqualsPreviousKey */ .rg)(input)]
            : []),
    ];
}
const AS_IT_GOES = `Finish the rotation as soon as the tokens of this key have expired. If it has leaked: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_OF_EMERGENCY */ ._6}`;
/**
 * What is wrong with a key that verifiers accept beside the signing key. It may be weak or damaged, which may be why it
 * goes: a warning. But one that everyone knows must not be accepted for a single day.
 */
function lintSecondKey(options, names = []) {
    const forgeable = (0,_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .forgeableKey */ .p)(options);
    if (forgeable)
        return [forgeable];
    const weakness = guessableKey(options);
    return [
        ...lintTransport(options.key, options.input, names),
        ...(weakness ? [{ ...(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .asWarning */ .PQ)(weakness), remedy: AS_IT_GOES }] : []),
    ];
}
/**
 * What is wrong with a secret that is no signing key. One that everyone knows is an error. One that cannot be hidden, was damaged
 * on its way, or hides a name is a warning, because the action does not deploy it.
 *
 * @param names of stacks, containers and the account, as they stand in the inputs
 */
function lintOtherSecret(secret, input, names = [], known) {
    const forgeable = (0,_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .forgeableSecret */ .k)(secret, input, known);
    return forgeable ? [forgeable] : lintTransport(secret, input, names);
}
/** It signs or encrypts the sessions of the frontend, so a guess at it opens them. */
function lintSessionSecret(secret) {
    const weakness = guessableKey({ key: secret, input: secret.name, algorithm: 'HS256', encoding: 'utf8' });
    return weakness === undefined ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .sessionSecretGuessable */ .C8)(secret)];
}
/** Only whether it arrived and can be hidden; all that is asked of a key that must be refused. */
function lintTransport(secret, input, names = []) {
    const text = secret.reveal();
    if (text.trim() === '' || (0,_damage_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlaceholder */ .wK)(text) || (0,_damage_js__WEBPACK_IMPORTED_MODULE_4__/* .isReference */ .A_)(text))
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .secretMissing */ .zy)(secret, input)];
    const damage = (0,_damage_js__WEBPACK_IMPORTED_MODULE_4__/* .damageIn */ .dh)(text);
    return [
        ...(damage && !DOCUMENTS.has(damage.code) ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .secretDamaged */ .kn)(secret, input, damage.words)] : []),
        ...((0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .maskable */ .dm)(text) ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .secretNotMaskable */ .oq)(secret, input)]),
        ...(names.includes(text.trim()) ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .secretIsName */ .U4)(secret, input)] : []),
    ];
}
/** Other secrets may well be documents, tokens or texts in any script. */
const DOCUMENTS = new Set([_damage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .keyIsJson */ .E_, _damage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .keyIsPem */ .el, _damage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .keyIsToken */ .vf, _damage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .keyHasLineBreak */ .$x, _damage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .keyHasNonAsciiCharacters */ .i7, _damage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .keyLostLetterCase */ .u3].map(({ code }) => code));
/** Shorter pieces may be left of a random text by chance. */
const LEAST_CHARACTERS = 8;
/** The weakest of the text and of what it stands for. */
function weakest(text) {
    const inner = (0,_readings_js__WEBPACK_IMPORTED_MODULE_8__/* .readingsOf */ .RO)(text, _readings_js__WEBPACK_IMPORTED_MODULE_8__/* .isNameOfSecret */ .TO).filter((reading) => reading.length >= LEAST_CHARACTERS);
    const strengths = [text, ...inner].map(_strength_js__WEBPACK_IMPORTED_MODULE_9__/* .strengthOf */ .N);
    return strengths.reduce((least, one) => (one.bits < least.bits ? one : least));
}
/** Strength below which a key must not be used at all (NIST SP 800-131A), and below which it should not. */
const LEAST_BITS = 112;
const GOOD_BITS = 128;
const isHexOf128Bits = (text) => /^[\da-f]{32}$/i.test(text) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
function guessableKey(options) {
    const text = options.key.reveal();
    const { bits, monotonous, tradeWords } = weakest(text);
    if (monotonous)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyMonotonous */ .XR)(options);
    if (bits >= LEAST_BITS || isHexOf128Bits(text))
        return undefined;
    return tradeWords >= 2 ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyIsPlaceholder */ .rJ)(options) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyGuessable */ .ty)(options, LEAST_BITS);
}
/** A warning for what may be used, but has less than the strength of the algorithm. */
function weakKey(options) {
    const text = options.key.reveal();
    return isHexOf128Bits(text) || weakest(text).bits < GOOD_BITS ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyWeakerThanNeeded */ .nv)(options)] : [];
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ forgeableSecret),
/* harmony export */   p: () => (/* binding */ forgeableKey)
/* harmony export */ });
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63337);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21406);
/* harmony import */ var _known_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92357);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34079);





/** Findings about keys and secrets that everyone knows, by what they are used for. */
/** Of a key that production accepts, or is about to accept: a placeholder, or a published one. */
const forgeableKey = (options) => unresolvedKey(options) ?? publishedKey(options);
/** Of one of the other secrets, of which it is not known what it opens. */
const forgeableSecret = (secret, input, known) => unresolvedSecret(secret, input) ?? publishedSecret(secret, input, known);
function unresolvedKey(options) {
    const text = options.key.reveal();
    if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(text) && !(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(text, options.variables))
        return undefined;
    const { input, secret } = GIVEN_AS[options.role ?? 'current'];
    const handOver = `Hand the key over as ${input}: \${{ secrets.${secret} }}, without further quotes. If production has this text as a key: `;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .keyUnresolved */ .dZ)({
        subject: (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(options),
        meaning: 'Everyone can sign tokens as any user where such a text is the key.',
        remedy: `${options.replaceWith === undefined ? handOver : ''}${remedyFor(options)}`,
        where: options.input,
    });
}
const GIVEN_AS = {
    current: { input: 'jwt-secret-key', secret: 'JWT_SECRET_KEY' },
    next: { input: 'next-jwt-secret-key', secret: 'JWT_SECRET_KEY_NEXT' },
    previous: { input: 'previous-jwt-secret-key', secret: 'JWT_SECRET_KEY_PREVIOUS' },
};
function unresolvedSecret(secret, input) {
    if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(secret.reveal(), [secret.name]))
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .keyUnresolved */ .dZ)({
        subject: secret.name,
        meaning: 'Where it is used as it is, what it protects is open to everyone.',
        remedy: `Hand it over as ${secret.name}=\${{ secrets.${secret.name} }}, or take the line out. If the text itself is stored: ${newSecret(secret)}`,
        where: input,
    });
}
const newSecret = ({ name }) => `openssl rand -hex 32 | tr -d '\\n' | gh secret set ${name}`;
function publishedKey(options) {
    const publication = (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .publicationOf */ .MV)(options.key.reveal(), options.known);
    if (publication === undefined)
        return undefined;
    return publishedFinding(publication, {
        subject: (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(options),
        meaning: 'Everyone can sign tokens with it, as any user, wherever it is accepted.',
        remedy: remedyFor(options),
        where: options.input,
    });
}
function publishedSecret(secret, input, known) {
    const publication = (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .publicationOf */ .MV)(secret.reveal(), known);
    if (publication === undefined)
        return undefined;
    return publishedFinding(publication, {
        subject: secret.name,
        meaning: 'What it protects is open to everyone.',
        remedy: `Replace it: ${newSecret(secret)}`,
        where: input,
    });
}
function remedyFor(options) {
    const { role = 'current', rotation = 'no' } = options;
    if (role === 'current' && (rotation === 'no' || rotation === 'emergency'))
        return `Replace it at once, and treat every session since it came into use as forgeable: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .commandToReplace */ .xs)(options)}`;
    const emergency = `This is an emergency: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}. It deploys a fresh key alone and proves that every other one is refused.`;
    if (rotation === 'certain')
        return emergency;
    return role === 'previous'
        ? `${emergency} Without rotate.yml: set previous-key: reject, which proves that production refuses it.`
        : `${emergency} Without rotate.yml: ${(0,_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .commandToReplace */ .xs)({ ...options, rotation: 'no' })}`;
}
const publishedFinding = (publication, words) => publication === 'documentation' ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPublishedInDocumentation */ .dQ)(words) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPublished */ .Gh)(words);


/***/ }),

/***/ 66309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   TO: () => (/* binding */ isNameOfSecret),
/* harmony export */   gl: () => (/* binding */ withoutPadding)
/* harmony export */ });
/**
 * What a text stands for. People wrap a key (quotes, its name in front, line breaks) and tools encode it (percent, hex,
 * base64), one inside another. Each step takes one layer off and makes the text shorter, so the search ends by itself,
 * and no list of spellings is needed.
 */
/** Longer texts are no keys, in whatever they are wrapped. */
const LONGEST = 16_384;
const MOST_READINGS = 100;
/**
 * The text itself, and every text of printable characters that is left when layers are taken off it.
 *
 * @param isName whether what stands before a `=` or `:` is the name of what stands behind it
 */
function readingsOf(text, isName = isLikeName) {
    const found = new Set([text]);
    if (text.length > LONGEST)
        return [...found];
    for (const reading of found) {
        for (const inner of withoutLayer(reading, isName))
            if (inner !== '')
                found.add(inner);
        if (found.size > MOST_READINGS)
            break;
    }
    return [...found];
}
/** The bytes that the text may mean: its own, and what it decodes to from hex or base64, with or without padding. */
const bytesOf = (text) => [Buffer.from(text, 'utf8'), ...decoded(text)];
const withoutLayer = (text, isName) => [
    withoutWrapping(text),
    withoutName(text, isName),
    withoutLineBreaks(text),
    withoutPercents(text),
    ...decoded(text)
        .map((bytes) => bytes.toString('latin1'))
        .filter((inner) => /^[\t\r\n -~]+$/.test(inner)),
];
/** White space, quotes of keyboards and of documents, and what separates the values of a list. */
const WRAPPING = new Set('"\'`“”„‘’«»,; \t\r\n\u00A0\u200B\uFEFF');
function withoutWrapping(text) {
    let [start, end] = [0, text.length];
    while (start < end && WRAPPING.has(text.charAt(start)))
        start += 1;
    while (end > start && WRAPPING.has(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end).replace(/^[bru]["'](?=[^"']+$)/i, ''); // what Python shows of bytes
}
/** A line of an env file, of YAML or of a shell, up to the value. */
const NAMED = /^(?:- *)?(?:export +|set +|-e +|\$env:)?["']?([A-Za-z_][\w.-]{0,99})["']?[ \t]*(?:=(?!=)|:\s)/i;
const IN_SMALL_LETTERS = /^[a-z_][a-z\d_.-]{2,}$/;
const IN_CAPITALS = /^[A-Z_][A-Z\d_]{2,}$/;
const OF_A_SECRET = /secret|key|token|jwt|pass/i;
/** Random text with a `=` inside almost never begins like this. */
const isNameOfSecret = (name) => IN_CAPITALS.test(name) || OF_A_SECRET.test(name);
/** Random text may begin like this, but the rest of it stands on no list. */
const isLikeName = (name) => isNameOfSecret(name) || IN_SMALL_LETTERS.test(name);
function withoutName(text, isName) {
    const [head = '', name = ''] = NAMED.exec(text) ?? [];
    return isName(name) ? text.slice(head.length) : '';
}
const withoutLineBreaks = (text) => text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '');
const withoutPercents = (text) => text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
function decoded(text) {
    const digits = text.replace(/^0x/i, '').replace(/[\s:]+/g, '');
    const isHex = digits.length % 2 === 0 && /^[\da-f]+$/i.test(digits);
    const body = withoutPadding(text.replace(/\s+/g, ''));
    const isBase64 = body.length % 4 !== 1 && /^[\w+/-]+$/.test(body);
    return [...(isHex ? [Buffer.from(digits, 'hex')] : []), ...(isBase64 ? [Buffer.from(body, 'base64')] : [])];
}
/** The text without the `=` at its end, in one look at each of them. */
function withoutPadding(text) {
    let end = text.length;
    while (text.charAt(end - 1) === '=')
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 34079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ freshKey),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   cj: () => (/* binding */ commandForKey),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   xs: () => (/* binding */ commandToReplace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);
/* harmony import */ var _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45395);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97072);




const SUBJECTS = {
    current: 'The signing key',
    next: 'The next key',
    previous: 'The previous key',
};
/** Begins a title. */
const subjectOf = ({ role = 'current' }) => SUBJECTS[role];
/** The command that puts another key in the place of this one. */
function commandToReplace(options) {
    if (options.replaceWith !== undefined)
        return options.replaceWith;
    const command = commandForKey(options);
    switch (options.rotation ?? 'no') {
        case 'no':
            return command;
        case 'possible':
            return `${_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_OF_EMERGENCY */ ._6}, or without rotate.yml: ${command}`;
        case 'certain':
            return _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_OF_EMERGENCY */ ._6;
        case 'emergency':
            return `${command}, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_OF_EMERGENCY */ ._6}`;
    }
}
/** A shell command that makes a key of the right size, in the right encoding and in one line, and stores it. */
function commandForKey({ algorithm, encoding, }) {
    const bytes = _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_KEY_BYTES */ .oC[algorithm];
    const store = 'gh secret set JWT_SECRET_KEY';
    switch (encoding) {
        case 'utf8':
        case 'hex':
            return `openssl rand -hex ${bytes} | tr -d '\\n' | ${store}`;
        case 'base64':
            return `openssl rand -base64 ${bytes} | tr -d '\\n' | ${store}`;
        case 'base64url':
            return `openssl rand -base64 ${bytes} | tr -d '=\\n' | tr '+/' '-_' | ${store}`;
    }
}
/**
 * A new signing key of the algorithm's size, in letters and digits where the encoding leaves the choice: no `.env`
 * dialect, shell or YAML reads those differently.
 *
 * @param random cryptographically strong random bytes
 */
const freshKey = (random, { algorithm, encoding }) => {
    const form = encoding === 'utf8' ? 'hex' : encoding;
    return new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z('the fresh key', Buffer.from(random(_redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_KEY_BYTES */ .oC[algorithm])).toString(form));
};
/** Fixed, because the same key must give the same fingerprint in every run and on every machine. */
const SALT = 'cdk-jwt-deploy signing key fingerprint v1';
/** 16 MiB and some 50 ms per guess, off the main thread. Part of the fingerprint's definition: never change it. */
const COST = { N: 2 ** 14, r: 8, p: 1 };
const BYTES = 5;
/** Crockford's base32: no I, L, O, U, so nothing is misread or spells a word by accident. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/**
 * A short name of a key, such as `A7KQ-2M9X`: two people can compare what they deployed without seeing it. 40 bits,
 * so two keys share one by chance once in 10^12.
 *
 * Only for keys that passed the lint. A fingerprint lets anyone test guesses offline, and with a fixed salt once for
 * all users; a key of 112 bits and more cannot be guessed at any price, a password can, scrypt or not. Being cut to
 * 40 bits it cannot be inverted, and it is no proof that two keys are the same against someone who searches.
 */
async function fingerprint(key) {
    const digest = await new Promise((resolve, reject) => {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt)(key.reveal(), SALT, BYTES, COST, (error, derived) => (error ? reject(error) : resolve(derived)));
    });
    const number = digest.readUIntBE(0, BYTES);
    const letters = Array.from({ length: 8 }, (_, at) => ALPHABET.charAt(Math.floor(number / 32 ** (7 - at)) % 32));
    return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}


/***/ }),

/***/ 54517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ strengthOf)
/* harmony export */ });
/**
 * How hard a key is to guess, judged from its text alone. A random key loses next to nothing here; a made-up one
 * loses its words, sequences and repetitions. Estimators for passwords are not apt: they stop counting early, take
 * placeholders of 35 characters for perfect, and underrate random text.
 */
/** What made-up keys consist of, in lower case; four letters and more: counted wherever they occur. Three-letter words would hit random text too often. */
const TRADE_WORDS = ('authentication authorization verification configuration administrator environment development application ' +
    'characters production signature temporary everybody different something anything password passwort important ' +
    'security internet insecure localhost protected generated generate placeholder frontend database changeit ' +
    'changeme signing jsonwebtoken bearer access refresh secrets secret session private another company project ' +
    'service backend express default example replace changed change flask django laravel supabase postgrest hasura ' +
    'strapi nextauth minimum complex storage website account testing staging random string should please really ' +
    'must long least with that this have need here your mine some very more than safe hard easy word phrase super ' +
    'ultra mega hyper strong secure unsafe unique hidden crypto cipher encrypt sign verify tokens token auth oauth ' +
    'login logout user users admin root guest demo test tests sample tutorial hello world keep value values input ' +
    'update before after deploy deployment never commit public github docker server client mobile react angular ' +
    'node python java spring boot fastapi rails ruby golang rust local prod only dummy fake temp todo fixme insert ' +
    'enter guess know okay best good cool awesome love time year master main bits bytes byte text base hash salt ' +
    'pepper store shop chat blog mern stack cookies cookie keyboard qwerty asdf zxcv letmein welcome dragon monkey ' +
    'football iloveyou trustno correct horse battery staple deadbeef cafebabe feedface which valid from like into ' +
    'just make made sure using used will would could when where what lorem ipsum dolor')
    .split(' ')
    .sort((a, b) => b.length - a.length);
/** Two and three letters: counted only when they stand between other characters than letters. */
const SHORT_TRADE_WORDS = new Set(('jwt key dev app api my the for and not use web set get put an to in is of it at or be me do us no so if on hs ' +
    'sha abc xyz foo bar baz env aws ecs cdk sso one two new old min max bit pls pwd iss aud ttl via any all can are ' +
    'you our its keys').split(' '));
/** The forty commonest pairs of letters in English text; half of the pairs of a sentence, 6 % of random letters. */
const COMMON_PAIRS = new Set(('th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ' +
    'ld ur ro').split(' '));
const ROWS = [
    'abcdefghijklmnopqrstuvwxyz',
    '01234567890',
    'qwertyuiopasdfghjklzxcvbnm',
    'qwertzuiopasdfghjklyxcvbnm',
];
/** Every four neighbours of the alphabet, the digits and the keyboard, in both directions. */
const SEQUENCES = new Set([...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))].flatMap((row) => [...row.slice(3)].map((_, at) => row.slice(at, at + 4))));
/** Longer texts are judged by their beginning, so that the search for repetitions stays short. */
const JUDGED_CHARACTERS = 512;
function strengthOf(text) {
    const judged = text.slice(0, JUDGED_CHARACTERS);
    const alphabet = alphabetOf(judged);
    const residual = residualBits(judged, alphabet);
    return {
        bits: Math.min(residual.bits, phraseBits(judged), sentenceBits(judged)),
        tradeWords: residual.tradeWords,
        monotonous: monotonous(judged, alphabet),
    };
}
function alphabetOf(text) {
    if (/^\d+$/.test(text))
        return { size: 10, leastDistinct: 6, longestRun: 9 };
    if (/^(?:[\da-f-]+|[\dA-F-]+)$/.test(text))
        return { size: 16, leastDistinct: 8, longestRun: 7 };
    const size = (/[a-z]/.test(text) ? 26 : 0) +
        (/[A-Z]/.test(text) ? 26 : 0) +
        (/\d/.test(text) ? 10 : 0) +
        (/[+/_-]/.test(text) ? 2 : 0) +
        (/[^\w+/=-]/.test(text) ? 28 : 0);
    return { size: Math.max(size, 2), leastDistinct: 10, longestRun: 5 };
}
function monotonous(text, alphabet) {
    const longRun = new RegExp(`(.)\\1{${alphabet.longestRun}}`, 's');
    return new Set(text).size < alphabet.leastDistinct || longRun.test(text);
}
/** There are about 250 trade words. */
const BITS_PER_TRADE_WORD = 8;
/** A year or a sequence is one of about a thousand that a guesser tries early. */
const BITS_PER_PIECE = 10;
/** One word out of a diceware list of 7776 is worth log2(7776) = 12.9 bits, however long it is. */
const BITS_PER_WORD = 12.9;
/** Shannon put English at 1 to 1.5 bits a letter (Prediction and Entropy of Printed English, 1951); be generous. */
const BITS_PER_LETTER_OF_A_SENTENCE = 2;
const REMOVED = '\uE000';
/** What joins two removed pieces, or ends the text beside one, adds nothing. */
const SEPARATOR = /(?<=\uE000)[^a-z0-9\uE000](?=\uE000|$)|^[^a-z0-9\uE000](?=\uE000)/g;
const YEAR = /(?:19|20)\d\d/g;
const ANY_TRADE_WORD = new RegExp(TRADE_WORDS.join('|'), 'g');
const LEET = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
};
function residualBits(text, alphabet) {
    const perCharacter = Math.log2(alphabet.size);
    let pieces = 0;
    let tradeWords = 0;
    const remove = (piece, bits = BITS_PER_PIECE) => {
        pieces += Math.min(bits, piece.length * perCharacter);
        return REMOVED;
    };
    const removeWord = (word) => {
        tradeWords += 1;
        return remove(word, BITS_PER_TRADE_WORD);
    };
    const once = text
        .toLowerCase()
        .replace(/(.)\1{3,}/gs, '$1')
        .replace(/(.{3,}?)\1+/gs, '$1');
    const rest = withoutSequences(once, remove)
        .replace(YEAR, (year) => remove(year))
        .replace(/[013457@$]/g, (character) => LEET[character] ?? character)
        .replace(ANY_TRADE_WORD, removeWord)
        .replace(/[a-z]+/g, (letters) => (SHORT_TRADE_WORDS.has(letters) ? removeWord(letters) : letters))
        .replace(SEPARATOR, '')
        .replaceAll(REMOVED, '');
    const characters = alphabet.size === 16 ? rest.replaceAll('-', '').length : rest.length;
    // Few different characters make a text weaker than its alphabet; 16 bits for which ones they are. A random hex
    // text of 32 digits often lacks some digits by chance, so there the alphabet alone counts.
    const seen = alphabet.size <= 16 ? Number.POSITIVE_INFINITY : characters * Math.log2(new Set(text).size) + 16;
    return { bits: Math.min(characters * perCharacter, seen) + pieces, tradeWords };
}
function withoutSequences(text, remove) {
    let kept = '';
    let at = 0;
    while (at < text.length) {
        let end = at;
        while (SEQUENCES.has(text.slice(end, end + 4)))
            end += 1;
        if (end > at) {
            kept += remove(text.slice(at, end + 3));
            at = end + 3;
        }
        else {
            kept += text.charAt(at);
            at += 1;
        }
    }
    return kept;
}
/** Four or more words with something between them are worth so many words, not so many letters. */
function phraseBits(text) {
    const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    const words = parts.filter((part) => /^(?:[A-Z]?[a-z]{2,14}|[A-Z]{2,14})$/.test(part) && /[aeiouy]/i.test(part));
    const letters = words.join('').length;
    const others = parts.join('').length - letters;
    if (words.length < 4 || letters < others * 3 || commonPairs(words) < 0.3)
        return Number.POSITIVE_INFINITY;
    return words.length * BITS_PER_WORD + others * Math.log2(62);
}
/** Words run together, as in a sentence without spaces, show by their pairs of letters. */
function sentenceBits(text) {
    const letters = text.replace(/[^A-Za-z]/g, '');
    const others = text.length - letters.length;
    if (letters.length < 30 || letters.length < others * 3 || commonPairs([letters]) < 0.38) {
        return Number.POSITIVE_INFINITY;
    }
    return letters.length * BITS_PER_LETTER_OF_A_SENTENCE + others * Math.log2(94);
}
/** The share of pairs of neighbouring letters that are among the commonest of English. */
function commonPairs(words) {
    const pairs = words.flatMap((word) => {
        const lower = word.toLowerCase();
        return [...lower.slice(1)].map((letter, at) => lower.charAt(at) + letter);
    });
    return pairs.filter((pair) => COMMON_PAIRS.has(pair)).length / Math.max(1, pairs.length);
}


/***/ })

};
