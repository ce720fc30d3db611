export const id = 1322;
export const ids = [1322];
export const modules = {

/***/ 35826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAfter: () => (/* binding */ lookAfter)
});

// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/lib/aws/console-links.js
var console_links = __webpack_require__(3843);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/aftermath.js

const meaning = ({ status, updateCancelled }) => {
    if (status.startsWith('could not be read'))
        return 'its state is unknown: look at it in the console';
    if (/ROLLBACK_COMPLETE$/.test(status))
        return updateCancelled ? 'the update was cancelled and rolled back' : 'it was rolled back';
    if (status.endsWith('_IN_PROGRESS'))
        return 'CloudFormation goes on without this run';
    if (/^(CREATE|UPDATE)_COMPLETE$/.test(status))
        return 'it is not changing; whether the key works was not established';
    return 'it needs a look';
};
const serviceText = (service) => `${service.name}: ${service.running}/${service.desired} tasks, ${service.rollout || 'no rollout state'}, ${service.taskDefinition.split('/').at(-1) ?? ''}`;
/** The post step's words about stacks that a stopped run had started to change. Not redacted yet. */
const renderAftermath = (stacks) => {
    const rows = stacks.map((stack) => [
        (0,markdown/* link */.nf)(stack.name, stack.consoleUrl),
        `${(0,markdown/* code */.aY)(stack.status)}: ${meaning(stack)}`,
        stack.services.map((service) => (0,markdown/* code */.aY)(serviceText(service))).join('<br>') || '—',
    ]);
    return {
        lines: stacks.flatMap((stack) => [
            `  ${stack.name}: ${stack.status} (${meaning(stack)})`,
            ...stack.services.map((service) => `    ${serviceText(service)}`),
            `    ${stack.consoleUrl}`,
        ]),
        summary: `### State of production after the run was stopped\n\n${(0,markdown/* table */.tp)(['Stack', 'CloudFormation', 'Services'], rows)}\n`,
        warning: `${stacks.map((stack) => `${stack.name} is in ${stack.status}: ${meaning(stack)}.`).join(' ')} Run the job again, or mode: verify, to know whether the key works.`,
    };
};

// EXTERNAL MODULE: ./build/deployment/services.js
var deployment_services = __webpack_require__(85396);
// EXTERNAL MODULE: ./build/deployment/stack.js
var stack = __webpack_require__(8710);
;// CONCATENATED MODULE: ./build/deployment/abandoned-deployment.js







/** All that AWS is asked after a cancel. */
const REPORT_WITHIN_MILLISECONDS = 270_000;
/** GitHub kills everything 5 minutes after a cancel (actions/runner, JobDispatcher.cs); this leaves room to report. */
const CANCEL_UPDATE_WITHIN_MILLISECONDS = 240_000;
/** What the services of a stack do; none where they cannot be asked, e.g. because their cluster is gone already. */
const servicesAfter = async (aws, stack) => {
    try {
        const { services } = await (0,deployment_services/* ecsOfStack */.T5)(await aws.cloudFormation(), stack);
        const ecs = await aws.ecs();
        const described = await Promise.all(services.map((at) => (0,deployment_services/* describeService */.Jv)(ecs, at)));
        return described
            .filter((service) => service !== undefined)
            .map((service) => ({
            name: service.serviceName ?? '',
            running: service.runningCount ?? 0,
            desired: service.desiredCount ?? 0,
            taskDefinition: service.taskDefinition ?? '',
            rollout: service.deployments?.find(({ status }) => status === 'PRIMARY')?.rolloutState ?? '',
        }));
    }
    catch {
        return [];
    }
};
const aftermathOf = async ({ name, region }, deployment, mayCancel) => {
    const consoleUrl = (0,console_links/* stackConsoleUrl */.J)(region, name);
    const aws = (0,clients/* connectAws */.o)(region, AbortSignal.timeout(REPORT_WITHIN_MILLISECONDS));
    try {
        const client = await aws.cloudFormation();
        const deadline = clock/* systemClock */.m.now() + CANCEL_UPDATE_WITHIN_MILLISECONDS;
        const cancelled = mayCancel
            ? await (0,stack/* cancelUpdate */.Wv)(client, name, { clock: clock/* systemClock */.m, since: deployment.startedAt, deadline })
            : undefined;
        const state = await (0,stack/* describeStack */.GO)(client, name);
        return {
            name,
            consoleUrl,
            status: state?.status ?? 'does not exist',
            updateCancelled: cancelled?.asked ?? false,
            services: state === undefined ? [] : await servicesAfter(aws, name),
        };
    }
    catch (error) {
        const { title, detail } = (0,errors/* awsFailure */.M)(error, 'cloudformation:DescribeStacks');
        const status = `could not be read: ${title} (${detail})`;
        return { name, consoleUrl, status, updateCancelled: false, services: [] };
    }
};
/** The true state of what a run had started that did not come to its end by itself. Not redacted yet. */
const lookAfter = async (deployment, mayCancel) => renderAftermath(await Promise.all(deployment.stacks.map((stack) => aftermathOf(stack, deployment, mayCancel))));


/***/ }),

/***/ 14954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   o: () => (/* binding */ connectAws)
/* harmony export */ });
const once = (make) => {
    let made;
    return () => {
        made ??= make();
        return made;
    };
};
/**
 * Credentials and endpoints come from the environment, as for every AWS tool.
 *
 * @param signal ends all calls when it aborts
 */
const connectAws = (region, signal) => {
    const configuration = once(async () => {
        const { StoppableHandler } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 10091));
        return {
            region,
            maxAttempts: 4,
            customUserAgent: 'cdk-jwt-deploy',
            requestHandler: new StoppableHandler(signal),
        };
    });
    return {
        region,
        cloudFormation: once(async () => {
            const { CloudFormationClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            return new CloudFormationClient(await configuration());
        }),
        ecs: once(async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
            return new ECSClient(await configuration());
        }),
        loadBalancing: once(async () => {
            const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
            return new ElasticLoadBalancingV2Client(await configuration());
        }),
        logs: once(async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
            return new CloudWatchLogsClient(await configuration());
        }),
        secretsManager: once(async () => {
            const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            return new SecretsManagerClient(await configuration());
        }),
        account: once(async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
            const client = new STSClient(await configuration());
            const identity = await client.send(new GetCallerIdentityCommand({}));
            return identity.Account ?? '';
        }),
    };
};
/**
 * The region that the AWS tools of this environment would use, without reading configuration files; the CDK falls back
 * to us-east-1, silently, which is how stacks end up in the wrong region.
 */
const regionOf = (env) => env.AWS_REGION || env.AWS_DEFAULT_REGION || '';


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ serviceConsoleUrl),
/* harmony export */   J: () => (/* binding */ stackConsoleUrl)
/* harmony export */ });
/** Addresses of the AWS console. Empty where the region is not one of a partition whose console is known. */
/** Region prefixes with a console of their own, the commercial partition last. Source: AWS General Reference. */
const CONSOLES = [
    { regions: /^cn-[a-z]+-\d+$/, suffix: 'console.amazonaws.cn' },
    { regions: /^us-gov-[a-z]+-\d+$/, suffix: 'console.amazonaws-us-gov.com' },
    { regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d+$/, suffix: 'console.aws.amazon.com' },
];
const page = (region, path) => {
    const partition = CONSOLES.find(({ regions }) => regions.test(region));
    return partition ? `https://${region}.${partition.suffix}/${path}` : '';
};
/** @param stack name or ARN of the stack */
const stackConsoleUrl = (region, stack) => page(region, `cloudformation/home?region=${region}#/stacks/events?stackId=${encodeURIComponent(stack)}`);
/** @param cluster name or ARN, @param service name or ARN; the console wants the names */
const serviceConsoleUrl = (region, cluster, service) => {
    const name = (nameOrArn) => encodeURIComponent(nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1));
    return page(region, `ecs/v2/clusters/${name(cluster)}/services/${name(service)}/health?region=${region}`);
};


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

/***/ 54919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ isPathOf),
/* harmony export */   K7: () => (/* binding */ probeUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ty: () => (/* binding */ isProbeable)
/* harmony export */ });
/** Hosts that are this machine, where plain HTTP does not leave it. */
const isLoopback = (url) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
const isProbeable = (url) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
/** The base's path and the probe's path, one after the other; the result never leaves the base's origin. */
const probeUrl = (base, probePath) => {
    const url = new URL(base.origin);
    const [path = '', ...query] = probePath.split('?');
    url.pathname =
        base.pathname.replace(/(?<!\/)\/+$/, '') + (path === '' || path.startsWith('/') ? path : `/${path}`);
    url.search = query.join('?');
    return url;
};
/** Whether the text is a path, with or without a query, that stays on the origin of the base. */
const isPathOf = (base, text) => {
    const target = `${base.origin}${base.pathname.replace(/\/$/, '')}${text}`;
    const safe = /^\/(?!\/)[\x21-\x7e]*$/.test(text) && !/[#\\]/.test(text);
    return safe && URL.canParse(target) && new URL(target).origin === base.origin;
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
