export const id = 756;
export const ids = [756];
export const modules = {

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _inputs_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39949);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94869);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57683);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69047);
/* harmony import */ var _run_temporary_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10499);
/* harmony import */ var _template_scrub_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12508);







const redactorFor = (env) => {
    const redactor = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)();
    for (const text of (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .readSecrets */ .ql)(env).texts)
        redactor.add(text);
    return redactor;
};
const UNSUPERVISED = 'Deployment left without supervision';
const reportAftermath = async (deployment, mayCancel, runner, redactor) => {
    runner.info('The run was stopped while it was deploying. What AWS says now:');
    const { lookAfter } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 35826));
    const { lines, summary, warning } = await lookAfter(deployment, mayCancel);
    for (const line of lines)
        runner.info((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(redactor.redact((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)(line))));
    const markdown = redactor.redact(summary);
    redactor.assertClean('the job summary', markdown);
    await runner.writeSummary(markdown);
    runner.annotate('warning', redactor.redact((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)(warning)), {
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
    const left = (0,_run_temporary_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .leftDirectories */ .jy)(env, temporaryDirectory);
    for (const { title, detail, remedy } of left.flatMap((directory) => (0,_template_scrub_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAssembly */ .N)(directory))) {
        runner.annotate('warning', redactor.redact(`${detail} ${remedy}`), { title: redactor.redact(title) });
    }
};
/** A dry-run that did not get to its comment leaves one that is about an earlier commit: it must say so. */
const markOutdated = async (env, state, runner) => {
    const token = (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .readSecrets */ .ql)(env).githubToken;
    if ((0,_inputs_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOf */ .V)(env) !== 'dry-run' || state.commented || !token)
        return;
    const { markCommentOutdated } = await Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(540), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 49655));
    const why = state.concluded === 'cancelled' ? 'cancelled' : 'crashed';
    if (await markCommentOutdated(env, token, why))
        runner.info('The comment on the pull request is marked as outdated.');
};
/** After a cancel or a crash tells the truth, and cleans up whatever happened. Never turns a run red by itself. */
const post = async (env, runner) => {
    const state = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readState */ .un)(runner);
    const redactor = redactorFor(env);
    const unlessItFails = async (work, title) => {
        try {
            await work;
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            runner.annotate('warning', redactor.redact(`The post step could not finish: ${message}`), { title });
        }
    };
    // While AWS is asked, which may take minutes, no template with the key stays behind.
    await Promise.all([
        unlessItFails(tellAftermath(state, runner, redactor), UNSUPERVISED),
        unlessItFails(markOutdated(env, state, runner), 'Comment not marked as outdated'),
        unlessItFails(cleanUp(env, state, runner, redactor), 'Clean-up is incomplete'),
    ]);
};


/***/ })

};
