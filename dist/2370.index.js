export const id = 2370;
export const ids = [2370];
export const modules = {

/***/ 52370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _address_backend_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69361);
/* harmony import */ var _deployment_rollout_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);
/* harmony import */ var _lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14954);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72353);
/* harmony import */ var _signing_key_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60192);
/* harmony import */ var _smoke_test_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40842);
/* harmony import */ var _follow_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21312);
/* harmony import */ var _production_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38609);
/* harmony import */ var _stored_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5281);









/** Does production still honour the key? Changes nothing; asks ECS where there are credentials, and the backend always. */
const verify = async (asked, run) => {
    const withKeys = await (0,_stored_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .withStoredKeys */ .K)(asked, run);
    await run.step('signing key', () => (0,_signing_key_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSigningKey */ .J)(withKeys, run));
    const rollout = await run.attempt('rollout', () => (0,_deployment_rollout_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .followRunningServices */ .hB)(withKeys, run));
    if (run.world.cancelled.aborted)
        return;
    const region = (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_8__/* .regionOf */ .A)(run.world.env);
    const located = await (0,_production_js__WEBPACK_IMPORTED_MODULE_6__/* .locateProduction */ .c)(withKeys, rollout, (from) => (0,_address_backend_output_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedBackend */ .HX)(from, { region }, run), run);
    const { inputs, production } = located;
    const times = { probed: run.world.clock.now() };
    const session = await (0,_follow_up_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionForVerdict */ .B)(located, run);
    const verdict = await run.attempt('verdict', async () => {
        const { formerKeys = [] } = inputs;
        const tested = await (0,_smoke_test_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .testKey */ .S8)({ inputs, production: { ...production, formerKeys }, session }, run);
        return rollout ? (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .withFindings */ .$)(tested, await (0,_deployment_rollout_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .recheckServices */ .Ir)(rollout, run)) : tested;
    });
    await (0,_follow_up_js__WEBPACK_IMPORTED_MODULE_5__/* .followUp */ .n)(located, { verdict, session, times }, run);
};


/***/ })

};
