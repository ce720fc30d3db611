export const id = 91;
export const ids = [91];
export const modules = {

/***/ 10091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StoppableHandler: () => (/* binding */ StoppableHandler)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61279);



/** Milliseconds. The SDK itself waits without an end, and a run must not hang on a network that swallows packets. */
const PATIENCE = { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true };
/** As the SDK's own agents are, and by HTTPS_PROXY and NO_PROXY, which the SDK does not read and the CDK CLI does. */
const agents = () => {
    const pool = { keepAlive: true, maxSockets: 50, proxyEnv: process.env };
    return { httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(pool), httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(pool) };
};
/** Requests that are under way end with the signal: a cancelled run must not wait for an AWS that is silent. */
class StoppableHandler extends _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__.NodeHttpHandler {
    #signal;
    constructor(signal) {
        super({ ...PATIENCE, ...agents() });
        this.#signal = signal;
    }
    handle(...[request, options]) {
        return super.handle(request, { ...options, abortSignal: this.#signal });
    }
}


/***/ })

};
