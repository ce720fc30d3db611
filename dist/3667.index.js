export const id = 3667;
export const ids = [3667];
export const modules = {

/***/ 53667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endLeftovers: () => (/* binding */ endLeftovers),
/* harmony export */   h: () => (/* binding */ RUN_VARIABLE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13963);


/**
 * Marks all processes that a run starts, also those that leave its process group, with its temporary directory: no two runs
 * of a machine have the same, and the post step knows it even of a run that was killed.
 */
const RUN_VARIABLE = 'JWT_DEPLOY_RUN_ID';
const environmentOf = (pid) => {
    try {
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(`/proc/${pid}/environ`);
    }
    catch {
        return ''; // It ended, or it belongs to another user.
    }
};
/**
 * Ends what an app left running in a session of its own, or a killed run its app or CDK CLI: it has the key in its
 * environment, and until the end of the job nothing else would stop it. Only where there is /proc (Linux); a process that
 * wipes its environment is not found.
 *
 * @returns how many there were
 */
const endLeftovers = (runId) => {
    if (runId === '')
        return 0;
    let pids = [];
    try {
        pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
    }
    catch {
        return 0;
    }
    const left = pids.filter((pid) => environmentOf(pid).split('\0').includes(`${RUN_VARIABLE}=${runId}`));
    for (const pid of left) {
        try {
            process.kill(Number(pid), 'SIGKILL');
        }
        catch {
            // It ended by itself.
        }
    }
    return left.length;
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


/***/ })

};
