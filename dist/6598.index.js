export const id = 6598;
export const ids = [6598];
export const modules = {

/***/ 88230:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var j=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var R=j((Z,N)=>{function T(e){return typeof e=="string"?!["false","0","no","off",""].includes(e.toLowerCase()):!!e}function U(e=process.env){let n={};for(let t of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let r=e[`DOTENV_${t}`]!=null?e[`DOTENV_${t}`]:e[`DOTENV_CONFIG_${t}`];r!=null&&(n[t.toLowerCase()]=t==="ENCODING"||t==="PATH"?r:T(r))}return n}N.exports={parseBoolean:T,optionsFromEnv:U}});var P=j((ee,b)=>{var F=__webpack_require__(79896),_=__webpack_require__(16928),B=__webpack_require__(70857),{URL:L,fileURLToPath:Q}=__webpack_require__(87016),{parseBoolean:$,optionsFromEnv:I}=R(),G=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,y=new Uint8Array(256);for(let e=48;e<=57;e++)y[e]=1;for(let e=65;e<=90;e++)y[e]=1;for(let e=97;e<=122;e++)y[e]=1;y[45]=1;y[46]=1;y[95]=1;function H(e){let n={},t=e.toString();t=t.replace(/\r\n?/mg,`
`);let r;for(;(r=G.exec(t))!=null;){let o=r[1],i=r[2]||"";i=i.trim();let c=i[0];i=i.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),c==='"'&&(i=i.replace(/\\n/g,`
`),i=i.replace(/\\r/g,"\r")),n[o]=i}return n}function g(e){return e<=32?e===32||e>=9&&e<=13:e>=160&&(e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288||e===65279)}function O(e){return e===10||e===8232||e===8233}function V(e){let n={},t=typeof e=="string"?e:e.toString();t.indexOf("\r")!==-1&&(t=t.replace(/\r\n?/g,`
`));let r=t.length,o=0;for(;o<r;){let i=t.charCodeAt(o);for(;o<r&&g(i);)o++,i=t.charCodeAt(o);if(o>=r)break;if(i===35){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let c=-1;if(i===101&&o+6<r&&t.charCodeAt(o+1)===120&&t.charCodeAt(o+2)===112&&t.charCodeAt(o+3)===111&&t.charCodeAt(o+4)===114&&t.charCodeAt(o+5)===116){let u=t.charCodeAt(o+6);if(g(u)){let s=o+7;for(;s<r&&g(t.charCodeAt(s));)s++;y[t.charCodeAt(s)]&&(c=o+6,o=s)}else i=t.charCodeAt(o)}let E=o,p=0;for(;o<r&&(p=t.charCodeAt(o),y[p]);)o++;if(o===E){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let k=t.slice(E,o),D=o;if(o>=r&&(p=0),g(p))do o++,p=o<r?t.charCodeAt(o):0;while(g(p));if(p===61)o++;else if(p===58&&o===D&&o+1<r&&g(t.charCodeAt(o+1)))o+=2;else{for(o=c===-1?D:c;o<r&&!O(t.charCodeAt(o));)o++;continue}let d=o,l=o;for(;l<r&&g(t.charCodeAt(l));)l++;let C=t.charCodeAt(l),a,q=!1;if(C===39||C===34||C===96){let u=t[l],s=t.indexOf(u,l+1),f=-1,h=-1;for(;s!==-1;){let x=t.charCodeAt(s-1)===92,w=s+1;for(;w<r&&!O(t.charCodeAt(w))&&g(t.charCodeAt(w));)w++;if((w===r||O(t.charCodeAt(w))||t.charCodeAt(w)===35)&&(f=s,h=w),!x)break;s=t.indexOf(u,s+1)}if(f!==-1){if(a=t.slice(l+1,f),o=h,t.charCodeAt(o)===35)for(;o<r&&!O(t.charCodeAt(o));)o++;q=!0}}if(!q){let u=t.indexOf(`
`,d);u===-1&&(u=r);let s;if(r<4096)s=t.indexOf("#",d),(s===-1||s>u)&&(s=u);else for(s=d;s<u&&t.charCodeAt(s)!==35;)s++;let f=d,h=s;for(;f<h&&g(t.charCodeAt(f));)f++;for(;h>f&&g(t.charCodeAt(h-1));)h--;let x=t.charCodeAt(f);if(a=t.slice(f,h),a.includes("\u2028")||a.includes("\u2029")?a=a.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):h-f>=2&&(x===39||x===34||x===96)&&t.charCodeAt(h-1)===x&&(a=t.slice(f+1,h-1)),o=s,s<u)for(;o<r&&!O(t.charCodeAt(o));)o++}C===34&&(q||l<o)&&a.indexOf("\\")!==-1&&(a=a.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),n[k]=a}return n}function J(e,n){return n&&$(n.fast)?V(e):H(e)}function v(e){console.log(`\u2506 ${e}`)}function W(e){console.error(`\u25C7 ${e}`)}function S(e){return e[0]==="~"?_.join(B.homedir(),e.slice(1)):e}function K(e={}){let n={...e};for(let t of Object.keys(n))n[t]===void 0&&delete n[t];return{...I(),...n}}function M(e){e=K(e);let n=_.resolve(process.cwd(),".env"),t="utf8",r=process.env;e&&e.processEnv!=null&&(r=e.processEnv);let o=$(e&&e.debug);e&&e.encoding?t=e.encoding:o&&v("no encoding is specified (UTF-8 is used by default)");let i=[n];if(e&&e.path)if(!Array.isArray(e.path))i=[S(e.path)];else{i=[];for(let d of e.path)i.push(S(d))}let c,E={},p={fast:e.fast};for(let d of i)try{let l=A.parse(F.readFileSync(d,{encoding:t}),p);A.populate(E,l,e)}catch(l){o&&v(`failed to load ${d} ${l.message}`),c=l}let k=A.populate(r,E,e),D=$(Object.prototype.hasOwnProperty.call(e,"quiet")?e.quiet:I(r).quiet);if(o||!D){let d=Object.keys(k).length,l=[];for(let C of i)try{let a=_.relative(process.cwd(),C instanceof L?Q(C):C);l.push(a)}catch(a){o&&v(`failed to load ${C} ${a.message}`),c=a}W(`injected env (${d}) from ${l.join(",")}`)}return c?{parsed:E,error:c}:{parsed:E}}function Y(e){return A.configDotenv(e)}function z(e,n,t={}){let r=$(t&&t.debug),o=$(t&&t.override),i={};if(e===null||typeof e!="object"||n===null||typeof n!="object"){let c=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw c.code="OBJECT_REQUIRED",c}for(let c of Object.keys(n))Object.prototype.hasOwnProperty.call(e,c)?(o===!0&&(e[c]=n[c],i[c]=n[c]),r&&v(o===!0?`"${c}" is already defined and WAS overwritten`:`"${c}" is already defined and was NOT overwritten`)):(e[c]=n[c],i[c]=n[c]);return i}var A={configDotenv:M,config:Y,parse:J,populate:z};b.exports.configDotenv=A.configDotenv;b.exports.config=A.config;b.exports.parse=A.parse;b.exports.populate=A.populate;b.exports=A});var m=P();module.exports=m;module.exports.config=m.config;module.exports.configDotenv=m.configDotenv;module.exports.parse=m.parse;module.exports.populate=m.populate;


/***/ }),

/***/ 46253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ filesAside),
/* harmony export */   CR: () => (/* binding */ envFileRefused),
/* harmony export */   Dp: () => (/* binding */ staysApart),
/* harmony export */   I: () => (/* binding */ notReadable),
/* harmony export */   Q$: () => (/* binding */ foldersUnsearched),
/* harmony export */   Q6: () => (/* binding */ definedTwice),
/* harmony export */   T9: () => (/* binding */ noKeyThere),
/* harmony export */   U2: () => (/* binding */ envFileMissing),
/* harmony export */   V9: () => (/* binding */ readableByOthers),
/* harmony export */   W8: () => (/* binding */ noEnvFiles),
/* harmony export */   Y$: () => (/* binding */ unixText),
/* harmony export */   aZ: () => (/* binding */ otherKeyThere),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   br: () => (/* binding */ notStored),
/* harmony export */   cw: () => (/* binding */ lifetimeMissing),
/* harmony export */   l6: () => (/* binding */ filesShared),
/* harmony export */   lP: () => (/* binding */ isGitUnknown),
/* harmony export */   mI: () => (/* binding */ notIgnored),
/* harmony export */   n4: () => (/* binding */ onlyOneHolder),
/* harmony export */   oW: () => (/* binding */ oneLifetimeStays),
/* harmony export */   rX: () => (/* binding */ tracked),
/* harmony export */   u_: () => (/* binding */ oneKeyStays),
/* harmony export */   uy: () => (/* binding */ keyMissing),
/* harmony export */   wr: () => (/* binding */ settingsDiffer),
/* harmony export */   xx: () => (/* binding */ lifetimesDiffer),
/* harmony export */   zb: () => (/* binding */ keysDiffer)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3880);
/* harmony import */ var _setup_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41092);




/** Findings about env files, secrets in GitHub, and production as a laptop sees it. None quotes a value. */
const SETUP = 'npx cdk-jwt-deploy setup';
const noEnvFiles = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-files-not-found', { error: 'invalid-input' }, (root) => ({
    title: 'No env file was found, and no folder that looks like a service',
    detail: `Nothing below ${root} tells which service signs tokens and which verifies them.`,
    remedy: `Start the command in the folder of the repository, or name the files: ${SETUP} --signer-env frontend/.env.local --verifier-env backend/.env`,
    where: root,
}));
/** @param place the Compose file that decides the value by itself, where there is one */
const remedyFor = (variable, place, remedy) => place === undefined
    ? remedy
    : `In ${place}, let the container take it as it is from the .env beside that file, with this line in its environment: ${variable}: \${${variable}}. Then: ${SETUP}`;
/** @param example a file beside it that shows what belongs into it */
const envFileMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-file-missing', { error: 'key-missing' }, (path, service, example) => ({
    title: 'A service has no env file, so it gets no key here',
    detail: `${path} is not there. It would be read by ${service}.${example === undefined ? '' : ` ${example} only shows what belongs in it; no framework reads it.`}`,
    remedy: `Make it, with the same key as the others: ${SETUP}`,
    where: path,
}));
const UNSET = 'as its framework reads it. A line that is commented out, or that sets a longer name, does not count.';
const keyMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-key-missing', { error: 'key-missing' }, (place, variable, compose) => ({
    title: `A service gets no ${variable} from its env files`,
    detail: `${place} does not set it, ${UNSET}`,
    remedy: remedyFor(variable, compose, `Give it the value of the others: ${SETUP}`),
    where: place,
}));
const lifetimeMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-lifetime-missing', 'warning', (place) => ({
    title: 'A service gets no JWT_EXPIRATION_HOURS, and another one does',
    detail: `${place} does not set it, ${UNSET} The service falls back to what its code says.`,
    remedy: `Give it the value of the others: ${SETUP}`,
    where: place,
}));
const notReadable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-value-not-established', 'warning', (place, variable, { reason, compose }) => ({
    title: `What a service gets for ${variable} is not known`,
    detail: `${place}: ${reason}.`,
    remedy: remedyFor(variable, compose, `Write the value itself, in letters and digits and without quotes: ${variable}=<value>. This command does that, with a new key if one is needed: ${SETUP}`),
    where: place,
}));
/** What is not compared, and why that is no fault. */
const notCompared = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-files-not-compared', ['notice', 'warning'], (isGap, text) => ({ ...text, as: isGap ? 'warning' : 'notice' }));
const onlyOneHolder = (place, variable) => notCompared(false, {
    title: 'Only one env file has the key, so there is nothing to compare',
    detail: `${place} is the only place on this machine from which a service gets ${variable}.`,
    remedy: `There is nothing to do if no other service needs the key. For one that does: ${SETUP} --verifier-env PATH`,
    where: place,
});
const filesAside = (paths, variable) => notCompared(false, {
    title: 'Env files that are not for this machine are not compared',
    detail: `They set ${variable}, but no service is known to read them here, and their names are not those of a developer's machine: ${paths.join(', ')}`,
    remedy: 'There is nothing to do if they are for tests or production, which have keys of their own. A file that a service reads here is compared if its name is .env, or .env with local or development behind it.',
    where: paths.join(', '),
});
const filesShared = (paths, variable) => notCompared(true, {
    title: 'Env files that git tracks are not compared',
    detail: `They set ${variable} for everyone who has the repository, and no service is known to read them here: ${paths.join(', ')}`,
    remedy: 'There is nothing to do if they are defaults or for tests. A key that a service uses must not be in them.',
    where: paths.join(', '),
});
const foldersUnsearched = (folder) => notCompared(true, {
    title: 'Not all folders were searched for env files',
    detail: `The repository has too many. The first that was left out is ${folder}.`,
    remedy: 'Move folders that do not belong to the project out of it, or compare the env files there by hand.',
    where: folder,
});
const KEYS_DIFFER = 'The env files have different keys';
const envKeysDiffer = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-keys-differ', [{ error: 'holders-disagree' }, 'warning'], (isFault, text) => ({
    ...text,
    as: isFault ? { error: 'holders-disagree' } : 'warning',
}));
const keysDiffer = (reference, { variable, lines, where, compose }) => envKeysDiffer(true, {
    title: KEYS_DIFFER,
    detail: `Compared with ${reference}, which counts as the right one, as each framework reads its file:\n${lines.join('\n')}\nNo token of one service is accepted by another.`,
    remedy: remedyFor(variable, compose, `Give all of them one key: ${SETUP}`),
    where,
});
/**
 * Of several good keys one stays.
 *
 * @param paths of the files that have a good key
 * @param from the file whose key stays; absent where a new one takes the place of all
 */
const oneKeyStays = (paths, from) => envKeysDiffer(false, {
    title: KEYS_DIFFER,
    detail: `${paths.join(' and ')} each have a good key, but not the same one, so one service refuses the tokens of the other. ${from === undefined ? 'A new key takes their place.' : `The key of ${from} stays.`}`,
    remedy: 'To keep the key of a certain file: --key-from PATH',
    where: from ?? paths.join(', '),
});
const LIFETIMES_DIFFER = `${_setup_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .LIFETIME */ .S} is not the same everywhere`;
const envLifetimesDiffer = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-lifetimes-differ', [{ error: 'holders-disagree' }, 'notice'], (isFault, text) => ({
    ...text,
    as: isFault ? { error: 'holders-disagree' } : 'notice',
}));
const lifetimesDiffer = ({ variable, lines, where, compose }) => envLifetimesDiffer(true, {
    title: LIFETIMES_DIFFER,
    detail: lines.join('\n'),
    remedy: remedyFor(variable, compose, `Give all of them one number: ${SETUP} --jwt-expiration-hours 168`),
    where,
});
/** A service that no planned change gives the value of the others. @param isGiven a Compose file decides it by itself */
const staysApart = ({ variable, framework, path, reading }, isGiven) => {
    const compose = isGiven ? path : undefined;
    if (reading.kind === 'unknown')
        return notReadable(path, variable, { reason: reading.reason, compose });
    const text = {
        title: `A service keeps another ${variable} than the others get`,
        detail: `From ${path}, which this command does not change, ${framework} gets another one.`,
        remedy: remedyFor(variable, compose, `Name that file too: --verifier-env ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(path)}`),
        where: path,
    };
    return variable === _setup_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .LIFETIME */ .S ? envLifetimesDiffer(false, text) : envKeysDiffer(false, text);
};
/** @param hours what all of them get; the others, of which there is at least one, had something else */
const oneLifetimeStays = (others, hours) => envLifetimesDiffer(false, {
    title: LIFETIMES_DIFFER,
    detail: `${others.map(({ path }) => path).join(' and ')} had another lifetime than ${hours} hours, or none that is a whole number in range.`,
    remedy: 'For another lifetime: --jwt-expiration-hours NUMBER',
    where: others[0].path,
});
const definedTwice = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-variable-defined-twice', 'warning', (places, variable) => ({
    title: `An env file sets ${variable} ${places.length === 2 ? 'twice' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(places.length, 'time')}`,
    detail: `The lines are ${places.join(' and ')}. Which of them counts is up to the program that reads the file; mostly it is the last one.`,
    remedy: 'Keep one line, and delete the others.',
    where: places[0] ?? '',
}));
const readableByOthers = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-file-readable-by-others', 'warning', (paths) => ({
    title: 'Other users of this machine can read an env file with the key',
    detail: `Its permissions allow it: ${paths.join(', ')}`,
    remedy: `Run: chmod 600 ${words(paths)}`,
    where: paths.join(', '),
}));
const pathsOf = (files) => files.map(({ path }) => path);
const commandToIgnore = (files) => files
    .map(({ ignoreFile, ignoreLine }) => `printf '%s\\n' ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(ignoreLine)} >> ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(ignoreFile)}`)
    .join(' && ');
const tracked = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-file-tracked', { error: 'key-rejected-by-lint' }, (files) => ({
    title: 'git tracks an env file that the key belongs in',
    detail: `It is part of the repository: ${pathsOf(files).join(', ')}. Everyone who can read the repository or its history can read a key in it.`,
    remedy: `Take it out of the repository and keep it on disk: git rm --cached -- ${words(pathsOf(files))} && ${commandToIgnore(files)}. Then make a new key, because the history keeps the one that was there: ${SETUP} --new`,
    where: pathsOf(files).join(', '),
}));
const notIgnored = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-file-not-ignored', 'warning', (files) => ({
    title: 'git does not ignore an env file that has the key',
    detail: `The next \`git add .\` puts it into the repository: ${pathsOf(files).join(', ')}`,
    remedy: `Run: ${commandToIgnore(files)}`,
    where: pathsOf(files).join(', '),
}));
const words = (paths) => paths.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7).join(' ');
const isGitUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-file-unchecked', { error: 'key-rejected-by-lint' }, ({ path }) => ({
    title: 'It is not known whether git tracks an env file',
    detail: `There is a repository around ${path}, but git gives no answer about it. A key in a tracked file would be committed.`,
    remedy: `See what git says: git ls-files --error-unmatch ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(path)}`,
    where: path,
}));
/** Some programs take a byte order mark and carriage returns for a part of names and values. */
const unixText = (path) => `Give the file Unix line ends and no byte order mark: perl -pi -e 's/^\\xEF\\xBB\\xBF//; s/\\r$//' ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(path)}`;
/** @param refusal its words continue "it …" */
const envFileRefused = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-file-not-usable', { error: 'invalid-input' }, (path, { reason, remedy }) => ({
    title: 'An env file cannot be set up',
    detail: `${path}: ${reason}.`,
    remedy,
    where: path,
}));
/** @param reason why the key in the file may not stay; absent where there is none */
const noKeyThere = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('env-key-not-usable', { error: 'invalid-input' }, (path, reason) => ({
    title: 'The env file that --key-from names has no key that can stay',
    detail: reason === undefined
        ? `${path} has no key, or is not one of the files that setup found.`
        : `${path}: ${reason}.`,
    remedy: 'Name another file with --key-from, or make a new key with --new.',
    where: '--key-from',
}));
/** @param names of inputs */
const settingsDiffer = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('workflow-settings-differ', 'warning', (names, places) => ({
    title: 'Steps that deploy have different settings, and only one of them is checked',
    detail: `${names.join(', ')}: not the same on ${places.map(_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9).join(', ')}.`,
    remedy: `Check each of them with its own settings: npx cdk-jwt-deploy verify ${names.map((name) => `--${name} <value>`).join(' ')}`,
    where: places.map(_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9).join(', '),
}));
/** @param environments those that have a secret of the name */
const notStored = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('github-secret-missing', { error: 'key-missing' }, (use, { text: secret, before = [] }, environments) => {
    const place = (0,_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(use.key?.place ?? use.place);
    const [other] = environments;
    const named = use.environment?.name;
    const passedAs = before.find(({ name }) => name !== secret)?.name;
    const elsewhere = passedAs === undefined
        ? `which the job does not name${named ? `: it names ${named}` : ''}`
        : `but the calling job hands it over as ${passedAs}, and a job that calls a workflow sees no environment`;
    return {
        title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`GitHub has no secret ${secret} for the job ${use.job}`, 100),
        detail: `The job reads it on ${place} and gets an empty text, without an error.${other === undefined ? '' : ` It is in the environment ${other}, ${elsewhere}.`}`,
        remedy: other === undefined
            ? `Make a key and store it: npx cdk-jwt-deploy setup${named && passedAs === undefined ? ` --environment ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(named)}` : ''}`
            : passedAs === undefined
                ? `Add to the job ${use.job}: environment: ${other}`
                : `Write secrets: inherit into the calling job on ${use.callers.map(_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9).join(', then ')}, and read secrets.${secret} in the job ${use.job}`,
        where: place,
    };
});
const notKnown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('github-secret-not-established', 'warning', (use, secret) => ({
    title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`Whether GitHub has the secret ${secret} for the job ${use.job} is not known`, 100),
    detail: 'It is not among the secrets of the repository, and those of the organization or of the environment of the job could not be listed.',
    remedy: 'See whether it is there: gh secret list, gh secret list --env <environment>, gh secret list --org <organization>',
    where: (0,_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(use.key?.place ?? use.place),
}));
const otherKeyThere = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('local-key-not-in-production', 'notice', (place) => ({
    title: 'Production runs with another key than this machine',
    detail: `The containers of the services agree with one another, and the key of ${place} is not theirs. That is as it should be: no laptop can sign tokens for production.`,
    remedy: 'There is nothing to do. To try the key of production, start verify with it in the variable JWT_SECRET_KEY.',
    where: place,
}));


/***/ }),

/***/ 41092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LIFETIME)
/* harmony export */ });
/** What `setup` found: env files, GitHub, workflows. */
const LIFETIME = 'JWT_EXPIRATION_HOURS';


/***/ }),

/***/ 72660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ checkStoredSecrets),
/* harmony export */   CM: () => (/* binding */ hasSecretIn),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   MI: () => (/* binding */ askStoredSecrets),
/* harmony export */   zo: () => (/* binding */ WHY_NOT)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46253);



const byName = (stored) => new Map(stored.map((one) => [one.name.toUpperCase(), one]));
/** Asks for the secrets of the repository, of the environments that the jobs name, and of the organization. */
const askStoredSecrets = async (gh, environments) => {
    const repository = await gh.list('secret');
    if (!repository.ok)
        return { isKnown: false, failure: repository.failure };
    const shared = await gh.listShared();
    const listed = await Promise.all(environments.map(async (name) => {
        const answer = await gh.list('secret', name);
        const names = answer.ok ? byName(answer.value) : undefined;
        // An environment that is not there is made by the first job that names it, without secrets.
        const isAbsent = !answer.ok && answer.failure.kind === 'not-found';
        return [name, isAbsent ? byName([]) : names];
    }));
    return {
        isKnown: true,
        repository: byName(repository.value),
        environments: new Map(listed),
        shared: shared.ok ? byName(shared.value) : undefined,
    };
};
const environmentsOf = (uses) => [
    ...new Set(uses.flatMap(({ environment }) => environment?.name || [])),
];
/** Where the job finds the secret: an environment goes before the repository, and that before the organization. */
const findSecret = (stored, { text, before = [] }) => {
    const places = [
        ...before.map(({ name, environment }) => ({
            name,
            names: stored.environments.get(environment ?? ''),
            where: `environment ${environment}`,
        })),
        { name: text, names: stored.repository, where: 'the repository' },
        { name: text, names: stored.shared, where: 'the organization' },
    ];
    return places.flatMap(({ name, names, where }) => {
        const found = names?.get(name);
        return found ? [{ stored: found, where }] : [];
    })[0];
};
/** What is known of one secret for one step; `undefined` where a list could not be read that may have it. */
const hasSecretIn = (stored) => (secret) => {
    if (!stored.isKnown)
        return undefined;
    if (findSecret(stored, secret))
        return true;
    const isOpen = (secret.before ?? []).some(({ environment }) => stored.environments.get(environment ?? '') === undefined);
    return isOpen || stored.shared === undefined ? undefined : false;
};
const DAY = 86_400_000;
const ageOf = ({ updatedAt }, now) => {
    if (updatedAt === 0)
        return 'and this gh does not say how old it is';
    const days = Math.floor(Math.max(0, now - updatedAt) / DAY);
    return days === 0 ? 'written today' : `written ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days, 'day')} ago`;
};
/** Has GitHub the secret that each step reads, where its job can see it? */
const checkStoredSecrets = async ({ judged, stored }, { world, progress }) => {
    if (!stored.isKnown)
        return { status: 'skipped', summary: whyNot(stored.failure), outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(true) };
    const wanted = judged.flatMap(({ use, secret }) => (secret === undefined ? [] : [{ use, secret }]));
    if (wanted.length === 0)
        return {
            status: 'skipped',
            summary: 'no step reads a secret for the key',
            outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(true),
        };
    const hasSecret = hasSecretIn(stored);
    const lines = [];
    const findings = [];
    for (const { use, secret } of wanted) {
        const found = findSecret(stored, secret);
        if (found)
            lines.push(`secrets.${found.stored.name.toUpperCase()} is in ${found.where}, ${ageOf(found.stored, world.clock.now())}`);
        else if (hasSecret(secret) === false)
            findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notStored */ .br)(use, secret, elsewhere(stored, secret.text)));
        else
            findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notKnown */ .bh)(use, secret.text));
    }
    for (const line of new Set(lines))
        progress(line);
    const summary = [...new Set(lines)].join('; ');
    const faults = findings.filter((finding) => finding.severity === 'error');
    const [first, ...rest] = [...faults, ...findings.filter(({ severity }) => severity !== 'error')];
    if (first?.severity === 'error')
        return { summary: 'a secret that a workflow reads is not there', outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(first, ...rest) };
    if (findings.length > 0)
        return {
            status: 'not-established',
            summary: 'not all secrets could be listed',
            outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(true, findings),
        };
    return { summary, outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(true) };
};
const elsewhere = (stored, name) => [...stored.environments].flatMap(([environment, names]) => (names?.has(name) ? [environment] : []));
/** Why GitHub was not asked, and what to do about it. */
const WHY_NOT = {
    'not-installed': 'the client of GitHub, gh, is not installed: https://cli.github.com',
    'not-logged-in': 'gh is not logged in: gh auth login',
    'no-repository': 'no remote of git leads to a repository of GitHub',
    'several-repositories': 'git has several remotes. Choose one: gh repo set-default',
    forbidden: 'your account may not list the secrets. Ask an administrator of the repository',
    'not-found': 'the repository is not there, or your account may not see it: gh auth status',
    unreachable: 'GitHub could not be reached',
    'timed-out': 'gh gave no answer in time. See whether it answers: gh secret list',
    outdated: 'this gh is too old: https://cli.github.com',
    failed: 'gh failed. See what it says: gh secret list',
};
const whyNot = ({ kind, said }) => `${WHY_NOT[kind]}${kind === 'failed' && said !== '' ? ` (gh: ${said})` : ''}`;


/***/ }),

/***/ 18089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ substitute)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15014);

/** The text after an operator reaches to the last brace of the line, and is cut at the one that fits. */
const VARIABLE = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{(?:([_a-z][_a-z0-9]*)(?:(:?[-+?])([^\n]*))?\}|()))/giu;
/** Each level reads the rest of the line again, so that many take time by the square. */
const MAXIMUM_DEPTH = 100;
/** @returns undefined where Compose refuses the text */
function substitute(text, lookUp, depth = 0) {
    if (depth > MAXIMUM_DEPTH)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('its value has too many variables');
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(VARIABLE)) {
        const value = replacement(match, lookUp, depth + 1);
        if (value === undefined)
            return undefined;
        parts.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text.slice(end, match.index)), value);
        end = match.index + match[0].length;
    }
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...parts, (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text.slice(end))]);
}
function replacement(match, lookUp, depth) {
    const [whole, dollar, plain, braced, operator] = match;
    if (dollar !== undefined)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('$');
    const name = plain ?? braced;
    if (name === undefined)
        return undefined;
    if (operator === undefined)
        return lookUp(name);
    const closing = closingBrace(whole);
    const inner = whole.slice(2 + name.length + operator.length, closing);
    const value = chosen({ value: lookUp(name), operator, inner }, lookUp, depth);
    const rest = substitute(whole.slice(closing + 1), lookUp, depth);
    return value && rest && (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([value, rest]);
}
/** Absent and empty differ only for an operator without colon. */
function chosen({ value, operator, inner }, lookUp, depth) {
    if (value.kind === 'unknown')
        return value;
    const text = value.kind === 'value' ? value.value : undefined;
    const isSet = operator.startsWith(':') ? text !== undefined && text !== '' : text !== undefined;
    if (operator.endsWith('?'))
        return isSet ? value : undefined;
    return isSet === operator.endsWith('+') ? substitute(inner, lookUp, depth) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text ?? '');
}
/** The brace that closes the first one. The character after an opening brace is not looked at. */
function closingBrace(text) {
    let open = 0;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === '}') {
            open -= 1;
            if (open === 0)
                return index;
        }
        if (text[index] === '{') {
            open += 1;
            index += 1;
        }
    }
    return text.length - 1;
}


/***/ }),

/***/ 55383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ DIALECTS),
  md: () => (/* binding */ DIALECT_NAMES),
  FO: () => (/* binding */ parseEnvFile),
  fd: () => (/* binding */ readAs),
  nt: () => (/* binding */ readVariable),
  h$: () => (/* binding */ readersApart)
});

// EXTERNAL MODULE: ./build/lib/groups.js
var lib_groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/env-files/compose-template.js
var compose_template = __webpack_require__(18089);
// EXTERNAL MODULE: ./build/env-files/reading.js
var env_files_reading = __webpack_require__(15014);
;// CONCATENATED MODULE: ./build/env-files/scanner.js
function scannerOf(text) {
    let at = 0;
    return {
        take: (pattern) => {
            pattern.lastIndex = at;
            const match = pattern.exec(text) ?? undefined;
            if (match)
                at = pattern.lastIndex;
            return match;
        },
        peek: () => text[at],
        skip: () => {
            at += 1;
        },
        at: () => at,
        goTo: (place) => {
            at = place;
        },
    };
}

;// CONCATENATED MODULE: ./build/env-files/compose.js



/**
 * Docker Compose, for `env_file:` and for the `.env` beside compose.yaml. Rules: dotenv/parser.go, dotenv/godotenv.go and
 * template/template.go of compose-go 2.16.2.
 */
/** Go's unicode.IsSpace. */
const SPACE = /[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const LEADING_SPACE = new RegExp(`(?:${SPACE.source})*`, 'y');
/** Tried only where a run of blanks begins, so that it takes no time by the square. */
const TRAILING_SPACE = new RegExp(`(?<!${SPACE.source})(?:${SPACE.source})+$`);
const BLANKS = /[\t\v\f\r \x85\xa0]*/y;
const EXPORT = /export(?=[\t\n\f\r ])[\t\v\f\r \x85\xa0]*/y;
const NAME = /(?:[\t\v\f\r \x85\xa0_.[\]-]|\p{L}|\p{N})*/uy;
const COMMENT = /#[^\n]*/y;
const LINE = /[^\n]*\n?/y;
const QUOTED = /(["'])((?:\\[\s\S]|(?!\1)[^\\])*)\1/y;
function parseCompose(text) {
    const statements = statementsOf(text.replace(/^\ufeff/, ''));
    if (statements === undefined)
        return (0,env_files_reading/* unreadable */.O$)('Docker Compose refuses a line of it');
    const values = resolved(statements);
    if (values === undefined)
        return (0,env_files_reading/* unreadable */.O$)('Docker Compose refuses a variable in it');
    return {
        kind: 'parsed',
        definitions: statements.map(({ name, text, quote }) => [
            name,
            text === undefined ? '' : `=${quote}${text}`,
        ]),
        read: (name) => values.get(name) ?? env_files_reading/* ABSENT */.sj,
    };
}
/** @returns undefined where Compose gives up the file */
function statementsOf(text) {
    const statements = [];
    const scanner = scannerOf(text);
    for (scanner.take(LEADING_SPACE); scanner.peek() !== undefined; scanner.take(LEADING_SPACE)) {
        if (scanner.take(COMMENT))
            continue;
        const statement = statementOf(scanner);
        if (statement === undefined)
            return undefined;
        statements.push(statement);
    }
    return statements;
}
function statementOf(scanner) {
    scanner.take(EXPORT);
    const start = scanner.at();
    if (scanner.peek() === undefined)
        return undefined;
    const name = (scanner.take(NAME)?.[0] ?? '').replace(TRAILING_SPACE, '');
    const end = scanner.peek();
    // A name that ends the file without `=` is taken for the value of a variable without name.
    if (end === undefined)
        scanner.goTo(start);
    else if (name.includes(' ') || !'=:\n'.includes(end))
        return undefined;
    else
        scanner.skip();
    scanner.take(BLANKS);
    if (end === '\n')
        return { name, text: undefined, quote: '' };
    const value = valueAt(scanner);
    return value && { name: end === undefined ? '' : name, ...value };
}
function valueAt({ take, peek }) {
    const first = peek();
    if (first !== '"' && first !== "'") {
        const line = (take(LINE)?.[0] ?? '').replace(/\n$/, '').replace(/ #.*$/s, '');
        return { text: line.replace(TRAILING_SPACE, ''), quote: '' };
    }
    const quoted = take(QUOTED)?.[0];
    return quoted === undefined
        ? undefined
        : { text: quoted.slice(1, -1).replaceAll(`\\${first}`, first), quote: first };
}
/** @returns undefined where Compose gives up the file */
function resolved(statements) {
    const inFile = new Set(statements.filter(({ text }) => text !== undefined).map(({ name }) => name));
    const values = new Map();
    const lookUp = (name) => values.get(name) ?? (inFile.has(name) ? env_files_reading/* ABSENT */.sj : env_files_reading/* FROM_OUTSIDE */.xk);
    for (const { name, text, quote } of statements) {
        if (text === undefined) {
            if (!inFile.has(name))
                values.set(name, env_files_reading/* FROM_OUTSIDE */.xk);
            continue;
        }
        const value = quote === "'" ? (0,env_files_reading/* known */.eO)(text) : (0,compose_template/* substitute */.V)(quote === '' ? text : withEscapes(text), lookUp);
        if (value === undefined)
            return undefined;
        values.set(name, value);
    }
    return values;
}
const ESCAPES = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    $: '$$',
    '"': '"',
    '\\': '\\',
};
/** `\0` stands before three octal digits of a byte; where they are none, it loses its zero. */
const withEscapes = (text) => text.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (whole, char, digits = '') => {
    if (char !== undefined)
        return ESCAPES[char] ?? whole;
    const isByte = /^[0-3][0-7]{2}$/.test(digits);
    return isByte ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/dotenv/dist/index.cjs
var dist = __webpack_require__(88230);
;// CONCATENATED MODULE: ./build/env-files/javascript.js



/** Readers that put no variables in, and are at hand: the real ones. */
const parsedAs = (values) => ({
    kind: 'parsed',
    definitions: (0,env_files_reading/* definitionsOf */.mu)(values),
    read: (name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined ? env_files_reading/* ABSENT */.sj : (0,env_files_reading/* known */.eO)(value);
    },
});
/** npm's dotenv. */
const parseDotenv = (text) => parsedAs(dist.parse(text));
/** `node --env-file`, by the Node that runs this program. `parseEnv` came with Node 20.12; to import its name fails before. */
const parseNode = (text) => external_node_util_.parseEnv === undefined
    ? (0,env_files_reading/* unreadable */.O$)('this version of Node reads no env files')
    : parsedAs(external_node_util_.parseEnv(text));

;// CONCATENATED MODULE: ./build/env-files/next.js


/**
 * Next.js: dotenv, and then dotenv-expand 10.0.0, as @next/env has them in it. The rules of expansion are written anew
 * here, since the real one takes the environment of the process that asks, puts the variables there, and does not end in
 * a reasonable time where variables multiply.
 */
/** The real one fails after some thousand. */
const MAXIMUM_STEPS = 1000;
const MAXIMUM_LENGTH = 128 * 1024;
const REFERENCE = /(?<!\\)\$\{?(\w+)(?::-([^}\\]*))?\}?/;
function parseNext(text) {
    const raw = dist.parse(text);
    const values = new Map(Object.entries(raw).map(([name, value]) => [name, { text: value, open: false }]));
    for (const [name, value] of Object.entries(raw)) {
        const result = expanded(value, values);
        if (result === undefined)
            return (0,env_files_reading/* unreadable */.O$)('its variables refer to each other in a circle');
        values.set(name, result);
    }
    const readingOf = ({ text: value, open }) => (open ? env_files_reading/* FROM_OUTSIDE */.xk : (0,env_files_reading/* known */.eO)(value));
    return {
        kind: 'parsed',
        definitions: (0,env_files_reading/* definitionsOf */.mu)(raw),
        read: (name) => {
            const value = values.get(name);
            return value ? readingOf(value) : env_files_reading/* ABSENT */.sj;
        },
    };
}
/**
 * Begins with the last dollar sign, and goes on with what the text is then. A variable that comes earlier in the file is
 * expanded already.
 *
 * @returns undefined where it does not end
 */
function expanded(value, values) {
    let text = value;
    let open = false;
    for (let step = 0; step < MAXIMUM_STEPS && text.length < MAXIMUM_LENGTH; step += 1) {
        const dollar = lastDollar(text);
        const match = dollar === -1 ? null : REFERENCE.exec(text.slice(dollar));
        if (!match)
            return { text: text.replaceAll('\\$', '$'), open };
        const [whole, name = '', fallback = ''] = match;
        const found = values.get(name);
        open ||= found?.open ?? true;
        // A text, not a function: dollar signs in it have the meaning that they have there for `replace`.
        text = text.replace(whole, fallback || (found?.text ?? ''));
    }
    return undefined;
}
function lastDollar(text) {
    let at = text.lastIndexOf('$');
    while (at > 0 && text[at - 1] === '\\')
        at = text.lastIndexOf('$', at - 1);
    return at;
}

;// CONCATENATED MODULE: ./build/env-files/python-dotenv.js


/**
 * python-dotenv, as `load_dotenv()` and `dotenv_values()` read a file. Rules: parser.py, variables.py and main.py of
 * python-dotenv 1.2.4.
 */
/** `\s` of Python, which is not that of JavaScript. Without line breaks: `open()` makes one `\n` of each. */
const BLANK = String.raw `[\t\v\f\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const python_dotenv_SPACE = `(?:${BLANK}|\\n)`;
const NO_SPACE = String.raw `[^=#\n\t\v\f\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const START = new RegExp(`${python_dotenv_SPACE}*`, 'y');
const python_dotenv_EXPORT = new RegExp(`export${BLANK}+`, 'y');
const KEY = new RegExp(`'([^']+)'|(?!')(${NO_SPACE}+)`, 'y');
const python_dotenv_BLANKS = new RegExp(`${BLANK}*`, 'y');
const VALUE = /'((?:\\[\s\S]|[^'\\])*)'|"((?:\\[\s\S]|[^"\\])*)"|([^'"\n][^\n]*)|(?=\n|$)/y;
const END = new RegExp(`${BLANK}*(?:#[^\\n]*)?(?:\\n|$)`, 'y');
const REST = /[^\n]*\n?/y;
const INLINE_COMMENT = new RegExp(`${BLANK}#.*$`, 's');
/** Tried only where a run of blanks begins, so that it takes no time by the square. */
const TRAILING = new RegExp(`(?<!${BLANK})${BLANK}+$`);
const python_dotenv_ESCAPES = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** Each may be looked for up to the end of the value. */
const MAXIMUM_REFERENCES = 1000;
function parsePythonDotenv(text) {
    if (text.includes('\ufffd'))
        return (0,env_files_reading/* unreadable */.O$)('it has bytes that are not UTF-8, which python-dotenv refuses');
    const bindings = bindingsOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
    const values = python_dotenv_resolved(bindings);
    return {
        kind: 'parsed',
        definitions: bindings.map(({ name, value }) => [name, value === undefined ? '' : `=${value}`]),
        read: (name) => values.get(name) ?? env_files_reading/* ABSENT */.sj,
    };
}
/** A statement that does not parse is left out, from its beginning to the end of the line where the parser stopped. */
function bindingsOf(text) {
    const bindings = [];
    const scanner = scannerOf(text);
    for (scanner.take(START); scanner.peek() !== undefined; scanner.take(START)) {
        const binding = scanner.peek() === '#' ? undefined : bindingOf(scanner);
        if (binding)
            bindings.push(binding);
        else
            scanner.take(REST);
    }
    return bindings;
}
function bindingOf(scanner) {
    scanner.take(python_dotenv_EXPORT);
    const key = scanner.take(KEY);
    if (!key)
        return undefined;
    scanner.take(python_dotenv_BLANKS);
    const value = scanner.peek() === '=' ? valueAfterSign(scanner) : { text: undefined };
    if (!value || !scanner.take(END))
        return undefined;
    return { name: key[1] ?? key[2] ?? '', value: value.text };
}
function valueAfterSign(scanner) {
    scanner.skip();
    const isSpaced = scanner.take(python_dotenv_BLANKS)?.[0] !== '';
    if (isSpaced && scanner.peek() === '#')
        return { text: '' };
    const value = scanner.take(VALUE);
    return value && { text: decoded(value) };
}
function decoded([, single, double, plain]) {
    if (single !== undefined)
        return single.replace(/\\([\\'])/g, '$1');
    if (double !== undefined)
        return double.replace(/\\([\\'"abfnrtv])/g, (_, char) => python_dotenv_ESCAPES[char] ?? char);
    return (plain ?? '').replace(INLINE_COMMENT, '').replace(TRAILING, '');
}
/** `${NAME}` and `${NAME:-default}`, in quotes of any kind too; a name that comes later in the file counts as not set. */
function python_dotenv_resolved(bindings) {
    const inFile = new Set(bindings.filter(({ value }) => value !== undefined).map(({ name }) => name));
    const values = new Map();
    const lookUp = (name, fallback) => {
        const found = values.get(name);
        if (found && found.kind !== 'absent')
            return found;
        if (name !== '' && !inFile.has(name))
            return env_files_reading/* FROM_OUTSIDE */.xk;
        return (0,env_files_reading/* known */.eO)(found ? '' : fallback);
    };
    for (const { name, value } of bindings) {
        if (value === undefined) {
            values.set(name, env_files_reading/* ABSENT */.sj);
            continue;
        }
        if (value.split('${').length > MAXIMUM_REFERENCES) {
            values.set(name, (0,env_files_reading/* unknown */.L5)('its value refers to too many variables'));
            continue;
        }
        const parts = [];
        let end = 0;
        for (const match of value.matchAll(/\$\{([^}:]*)(?::-([^}]*))?\}/g)) {
            parts.push((0,env_files_reading/* known */.eO)(value.slice(end, match.index)), lookUp(match[1] ?? '', match[2] ?? ''));
            end = match.index + match[0].length;
        }
        values.set(name, (0,env_files_reading/* joined */.oR)([...parts, (0,env_files_reading/* known */.eO)(value.slice(end))]));
    }
    return values;
}

;// CONCATENATED MODULE: ./build/env-files/shell-words.js

const SHELL_PROGRAM = 'to a shell it is more than assignments: a quote is open, or a line is a command';
const shell_words_COMMENT = /#[^\n]*/y;
const shell_words_BLANK = /(?:[ \t]|\\\n)+/y;
const PLAIN = /[^\s\\'"$`;&|<>()]+|[\f\r\v\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/y;
const ESCAPED = /\\([\s\S])/y;
const SINGLE = /'([^']*)'/y;
const IN_DOUBLE = /(?:[^"\\$`]|\\[\s\S])+/y;
const VARIABLE = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^'"\\$`{}~\n]*))?\})/y;
const SPECIAL = /\$[0-9@*#?$!-]/y;
/** A dollar sign that begins nothing; before a quote, bash and sh differ. */
const DOLLAR = /\$(?![A-Za-z_0-9@*#?$!{('"[-])/y;
/** @returns undefined when the script does more, or cannot be parsed */
function wordsOf(text) {
    const statements = [];
    let words = [];
    const scanner = scannerOf(text);
    for (;;) {
        scanner.take(shell_words_BLANK);
        const next = scanner.peek();
        if (next === undefined || next === '\n' || next === ';') {
            // A `;` that nothing stands before is a syntax error.
            if (next === ';' && words.length === 0)
                return undefined;
            if (words.length > 0)
                statements.push(words);
            words = [];
            if (next === undefined)
                return statements;
            scanner.skip();
        }
        else if (next === '#')
            scanner.take(shell_words_COMMENT);
        else {
            const word = wordOf(scanner, text);
            if (word === undefined)
                return undefined;
            words.push(word);
        }
    }
}
function wordOf(scanner, text) {
    const start = scanner.at();
    const parts = [];
    for (let next = scanner.peek(); next !== undefined && !' \t\n;'.includes(next); next = scanner.peek()) {
        const part = next === '"' ? doubleQuoted(scanner) : partOf(scanner);
        if (part === undefined)
            return undefined;
        parts.push(...part);
    }
    return { parts, source: text.slice(start, scanner.at()) };
}
/** @returns undefined for an operator, a command substitution or an open quote */
function partOf({ take }) {
    const plain = take(PLAIN);
    if (plain)
        return [{ kind: 'plain', text: plain[0] }];
    const escaped = take(ESCAPED);
    if (escaped)
        return escaped[1] === '\n' ? [] : [{ kind: 'quoted', text: escaped[1] ?? '' }];
    const single = take(SINGLE);
    if (single)
        return [{ kind: 'quoted', text: single[1] ?? '' }];
    return dollarOf(take, false);
}
function dollarOf(take, quoted) {
    const variable = take(VARIABLE);
    if (variable) {
        const [, plain, braced, operator, text] = variable;
        const name = plain ?? braced ?? '';
        return [
            { kind: 'variable', name, quoted, ...(operator !== undefined && { operator, text: text ?? '' }) },
        ];
    }
    if (take(SPECIAL))
        return [{ kind: 'open', quoted }];
    return take(DOLLAR) ? [{ kind: 'quoted', text: '$' }] : undefined;
}
function doubleQuoted(scanner) {
    const parts = [{ kind: 'quoted', text: '' }];
    scanner.skip();
    for (let next = scanner.peek(); next !== '"'; next = scanner.peek()) {
        const literal = scanner.take(IN_DOUBLE)?.[0];
        // A dollar sign at the end of the quotes begins nothing.
        const found = literal === undefined ? dollarInQuotes(scanner) : [quotedText(literal)];
        if (found === undefined)
            return undefined;
        parts.push(...found);
    }
    scanner.skip();
    return parts;
}
const quotedText = (literal) => ({
    kind: 'quoted',
    text: literal.replace(/\\(?:(\n)|([\\"$`]))/g, (_, _newline, char = '') => char),
});
const BARE_DOLLAR = /\$(?=["'])/y;
const dollarInQuotes = ({ take }) => take(BARE_DOLLAR) ? [{ kind: 'quoted', text: '$' }] : dollarOf(take, true);

;// CONCATENATED MODULE: ./build/env-files/shell.js


/**
 * `set -a; . file` in sh or bash. Rules: POSIX.1-2024, Shell Command Language, 2.2 Quoting, 2.3 Token Recognition, 2.6
 * Word Expansions, 2.9.1 Simple Commands. A file of assignments is read; one that does anything else is a program.
 */
function parseShell(text) {
    const statements = wordsOf(text);
    if (statements === undefined)
        return (0,env_files_reading/* unreadable */.O$)(SHELL_PROGRAM);
    const assignments = [];
    for (const words of statements) {
        const found = assignmentsOf(words);
        if (found === undefined)
            return (0,env_files_reading/* unreadable */.O$)(SHELL_PROGRAM);
        assignments.push(...found);
    }
    const values = shell_resolved(assignments);
    return {
        kind: 'parsed',
        // The carriage return is part of the line break, which a last line without one gets when a line is added.
        definitions: assignments.map(({ name, word }) => [name, word.source.replace(/\r$/, '')]),
        read: (name) => values.get(name) ?? env_files_reading/* ABSENT */.sj,
    };
}
const shell_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=/;
/** Shells keep them for themselves: bash refuses to set some, and others have a value of their own. */
const OF_THE_SHELL = /^(?:_|UID|EUID|PPID|GROUPS|IFS|LINENO|RANDOM|SRANDOM|SECONDS|OPTIND|HISTCMD|DIRSTACK|FUNCNAME|PIPESTATUS|EPOCH(?:SECONDS|REALTIME)|SHELLOPTS|BASH\w*|LC_\w+|LANG|POSIXLY_CORRECT)$/;
/** @returns undefined for a statement that is more than assignments */
function assignmentsOf(words) {
    const sources = words.map(({ source }) => source);
    // An empty line that ends with a carriage return is a command that does not exist.
    if (sources.length === 1 && sources[0] === '\r')
        return [];
    if (/^set [-+](?:a|o allexport)$/.test(sources.join(' ')))
        return [];
    const exported = sources[0] === 'export';
    const assignments = [];
    for (const word of exported ? words.slice(1) : words) {
        const name = ASSIGNMENT.exec(word.source)?.[1];
        if (name === undefined && exported && shell_NAME.test(word.source))
            continue;
        if (name === undefined || OF_THE_SHELL.test(name))
            return undefined;
        assignments.push({ name, word, exported });
    }
    return assignments;
}
/** A name that the file sets later has no value yet. */
function shell_resolved(assignments) {
    const inFile = new Set(assignments.map(({ name }) => name));
    const values = new Map();
    const lookUp = (name) => values.get(name) ?? (inFile.has(name) ? env_files_reading/* ABSENT */.sj : env_files_reading/* FROM_OUTSIDE */.xk);
    for (const { name, word, exported } of assignments)
        values.set(name, valueOfWord(word, { name, exported, lookUp }));
    return values;
}
function valueOfWord({ parts }, { name, exported, lookUp }) {
    const [first, ...rest] = parts;
    const text = first?.text?.slice(name.length + 1) ?? '';
    const value = [{ kind: 'plain', text }, ...rest];
    const splits = ({ kind, quoted, text: plain = '' }) => kind === 'plain' ? /[*?[{]/.test(plain) : kind !== 'quoted' && quoted !== true;
    if (exported && value.some(splits))
        return (0,env_files_reading/* unknown */.L5)('shells do not agree on what `export` makes of it');
    if (value.some((part) => part.kind === 'plain' && /(?:^|:)~/.test(part.text ?? ''))) {
        return (0,env_files_reading/* unknown */.L5)('its value has a `~`, which stands for a home directory');
    }
    return (0,env_files_reading/* joined */.oR)(value.map((part) => valueOfPart(part, lookUp)));
}
function valueOfPart({ kind, text = '', operator, name = '' }, lookUp) {
    if (kind === 'plain' || kind === 'quoted')
        return (0,env_files_reading/* known */.eO)(text);
    if (kind === 'open')
        return (0,env_files_reading/* unknown */.L5)('its value is not known before the shell runs');
    const found = lookUp(name);
    if (found.kind === 'unknown' || operator === undefined)
        return found;
    const value = found.kind === 'value' ? found.value : undefined;
    const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    return isSet === operator.endsWith('+') ? (0,env_files_reading/* known */.eO)(text) : (0,env_files_reading/* known */.eO)(value ?? '');
}

;// CONCATENATED MODULE: ./build/env-files/dialects.js







const PARSERS = {
    dotenv: parseDotenv,
    next: parseNext,
    node: parseNode,
    'python-dotenv': parsePythonDotenv,
    compose: parseCompose,
    shell: parseShell,
};
const DIALECTS = Object.keys(PARSERS);
/** How readers are called in messages. */
const DIALECT_NAMES = {
    dotenv: 'dotenv',
    next: 'Next.js',
    node: 'node --env-file',
    'python-dotenv': 'python-dotenv',
    compose: 'Docker Compose',
    shell: 'a shell',
};
/** dotenv's pattern takes time by the square of them: half a minute for 64,000 line breaks. */
const TOO_MUCH_SPACE = /\s{500}/;
/** @param text the file, decoded as UTF-8 with its byte order mark: `buffer.toString('utf8')` */
function parseEnvFile(text, dialect) {
    // No environment can hold a NUL: Python raises, a shell drops it, C ends the value there.
    if (text.includes('\0'))
        return (0,env_files_reading/* unreadable */.O$)('it has a NUL character, as a file has that was saved as UTF-16');
    if (TOO_MUCH_SPACE.test(text))
        return (0,env_files_reading/* unreadable */.O$)('it has 500 blank characters in a row');
    return PARSERS[dialect](text);
}
/**
 * What the process gets for `name` when only this file sets it, with other variables of the file put in as this reader
 * does it.
 *
 * @param text the file, decoded as UTF-8 with its byte order mark: `buffer.toString('utf8')`
 */
function readVariable(text, name, dialect) {
    const parsed = parseEnvFile(text, dialect);
    if (parsed.kind === 'unreadable')
        return (0,env_files_reading/* unknown */.L5)(parsed.reason);
    const reading = parsed.read(name);
    // Programs that decode the file see the replacement character, others the bytes as they are.
    if (reading.kind === 'value' && reading.value.includes('\ufffd')) {
        return (0,env_files_reading/* unknown */.L5)('its value has bytes that are not UTF-8');
    }
    return reading;
}
/** A program that reads env files; a shell runs scripts. */
const READERS = DIALECTS.filter((dialect) => dialect !== 'shell');
/** As `readVariable`, and where it is not known which program reads the file, what all agree on that can read it. */
function readAs(text, name, dialect) {
    if (dialect !== undefined)
        return readVariable(text, name, dialect);
    const able = READERS.filter((one) => parseEnvFile(text, one).kind === 'parsed');
    const [first, ...others] = able.map((one) => readVariable(text, name, one));
    if (first === undefined)
        return readVariable(text, name, 'dotenv');
    const doAgree = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return doAgree
        ? first
        : (0,env_files_reading/* unknown */.L5)(`programs differ in how they read its value: ${readersApart(text, name).join('; ')}`);
}
/** The programs that read different values, one line for each value; one line where all agree that read the file at all. */
function readersApart(text, name) {
    const read = DIALECTS.flatMap((dialect) => {
        const reading = readVariable(text, name, dialect);
        return reading.kind === 'unknown'
            ? []
            : [{ dialect, value: reading.kind === 'value' ? reading.value : undefined }];
    });
    const groups = [...(0,lib_groups/* groupBy */.$)(read, ({ value }) => value)];
    return groups.map(([value, group], index) => {
        const programs = group.map(({ dialect }) => DIALECT_NAMES[dialect]).join(', ');
        const what = value === undefined ? 'nothing' : index === 0 ? 'one value' : 'another one';
        return `${programs} ${group.length === 1 ? 'reads' : 'read'} ${what}`;
    });
}


/***/ }),

/***/ 95471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ effectiveValue),
/* harmony export */   Qt: () => (/* binding */ fromDisk),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13963);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9002);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93198);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15014);





/** Services follow a link, and to read by one does no harm. */
const fromDisk = (path) => (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvFile */ .SF)((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLinks */ .W_)(path));
/**
 * What a service gets for a variable from all files that it reads. Variables of the process are not looked at.
 *
 * @param read in place of the disk, to see what a service would get
 */
function effectiveValue(file, name, read = fromDisk) {
    const { reads, compose } = sourceOf(file, name) ?? { reads: [] };
    const found = firstDefinition({ ...file, reads }, name, read);
    if (compose === undefined)
        return found;
    const reading = compose.value(read);
    if (found.path !== undefined)
        return { ...found, reading };
    return reading.kind === 'absent' ? { reading } : { reading, path: compose.path };
}
/** Where a service takes a variable from; nothing for one that Docker Compose hands to no container. */
const sourceOf = (file, name) => file.source ? file.source(name) : { reads: file.reads };
/** A Compose file says what the service gets, whatever its env files say. */
const isGiven = (file, name) => sourceOf(file, name)?.reads.length === 0;
const SET_BEFORE = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('its value refers to a variable that a file which wins over it sets, too');
/** Next.js puts the variables of files that win into the values of the others. */
function firstDefinition({ reads, dialect }, name, read) {
    let winning = '';
    for (const path of reads) {
        const found = read(path);
        if (found.kind === 'missing')
            continue;
        if (found.kind === 'refused')
            return { reading: { kind: 'unknown', reason: found.reason }, path };
        const text = found.content.toString('utf8');
        const reading = (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .readAs */ .fd)(text, name, dialect);
        const isSame = (other) => JSON.stringify(other) === JSON.stringify(reading);
        const isOwn = dialect !== 'next' || winning === '' || isSame((0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .readAs */ .fd)(`${text}\n${winning}`, name, dialect));
        if (reading.kind !== 'absent')
            return { reading: isOwn ? reading : SET_BEFORE, path, ...lineOf(found.content, name) };
        winning = `${text}\n${winning}`;
    }
    return { reading: _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj };
}
function lineOf(content, name) {
    const text = content.toString('latin1');
    const definition = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionsIn */ .kM)(text).findLast((one) => one.name === name);
    return definition ? { line: text.slice(0, definition.start).split(/\r\n|\n|\r/).length } : {};
}


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ writeEnvFile),
/* harmony export */   SF: () => (/* binding */ readEnvFile),
/* harmony export */   dv: () => (/* binding */ gitignoreLine),
/* harmony export */   em: () => (/* binding */ ignoreState),
/* harmony export */   fo: () => (/* binding */ isFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47206);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _signing_key_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8491);





/** Linux hands a process no variable of more than 128 KiB, and readers take time by the square for some texts. */
const MAXIMUM_BYTES = 256 * 1024;
const refused = (reason, remedy) => ({ kind: 'refused', reason, remedy });
/** Neither follows a link nor waits for who writes into a pipe. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** The bytes of an env file. Never throws. */
function readEnvFile(path) {
    const kind = kindRefusal(path);
    if (kind)
        return kind;
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return statsRefusal(stats) ?? { kind: 'file', content: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) };
    }
    catch (error) {
        if ((0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
            return { kind: 'missing' };
        return refused(`it cannot be read (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)})`, 'Give yourself the permission to read it.');
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const statsOf = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
/** By a link too. */
const isFile = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
};
/** Looked at before it is opened, since opening alone has effects on a device. */
function kindRefusal(path) {
    try {
        const stats = statsOf(path);
        return stats && statsRefusal(stats);
    }
    catch (error) {
        return refused(`it cannot be looked at (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)})`, 'Give yourself access to its folder.');
    }
}
function statsRefusal(stats) {
    if (stats.isSymbolicLink()) {
        return refused('it is a symbolic link', 'Name the file that it leads to, or put a file in its place.');
    }
    if (stats.isDirectory())
        return refused('it is a folder', 'Move the folder away.');
    if (!stats.isFile())
        return refused('it is a pipe, a socket or a device', 'Put a file in its place.');
    if (stats.size > MAXIMUM_BYTES) {
        return refused('it has more than 256 KiB, which no env file has', 'Make sure that it is the right file.');
    }
    return undefined;
}
/**
 * Puts a file of mode 0600 in the place of the one at `path`, at once: a process that is killed leaves the old or the
 * new file. Never throws.
 */
async function writeEnvFile(path, content, options = {}) {
    const refusal = targetRefusal(path) ?? (await trackingRefusal(path));
    if (refusal)
        return refusal;
    const found = readEnvFile(path);
    if (found.kind === 'refused')
        return found;
    const present = found.kind === 'file' ? found.content : undefined;
    if ('was' in options && !isSame(present, options.was))
        return HAS_CHANGED;
    if (isSame(present, content) && isPrivate(path))
        return { kind: 'unchanged' };
    if (options.dryRun === true)
        return { kind: 'would be written' };
    return replaceFile(path, content, present);
}
const HAS_CHANGED = refused('it has changed in the meantime', 'Start the command again.');
/** Whether the file still has these bytes; `undefined`: whether there is still none. */
const isStill = (path, was) => {
    const found = readEnvFile(path);
    return found.kind !== 'refused' && isSame(found.kind === 'file' ? found.content : undefined, was);
};
const isSame = (one, other) => one === undefined || other === undefined ? one === other : one.equals(other);
/** Windows has no such modes. */
const isPrivate = (path) => process.platform === 'win32' || ((statsOf(path)?.mode ?? 0) & 0o777) === 0o600;
/** root may write everything, so what a folder or file allows is looked at instead of tried. */
function targetRefusal(path) {
    try {
        const folder = statsOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
        if (!folder?.isDirectory())
            return refused('what should be its folder is a file', 'Name a file in a folder that exists.');
        if ((folder.mode & 0o222) === 0) {
            return refused('its folder is read-only', `Allow yourself to write there: chmod u+w ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}`);
        }
        const file = statsOf(path);
        return file && (statsRefusal(file) ?? ownerRefusal(file, path));
    }
    catch (error) {
        return refused(`its folder cannot be used (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)})`, 'Name a file in a folder that exists.');
    }
}
function ownerRefusal(file, path) {
    if ((file.mode & 0o200) === 0) {
        return refused('it is read-only', `Allow yourself to write it: chmod u+w ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)(path)}`);
    }
    if (file.nlink > 1) {
        return refused('it is a hard link, so it has another name that would keep the old key', 'Make a copy of its own.');
    }
    const user = process.geteuid?.();
    if (user !== undefined && user !== 0 && user !== file.uid) {
        return refused('it belongs to another user', 'Start the command as the user that owns it.');
    }
    return undefined;
}
/** Where git gives no answer, the file may be tracked, and the key be in the next commit. */
async function trackingRefusal(path) {
    const state = await ignoreState(path);
    if (state === 'tracked') {
        return refused('git tracks it, so the key would be in the next commit', `Run: git -C ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))} rm --cached -- ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}`);
    }
    if (state === 'unknown') {
        return refused('git gives no answer whether it tracks it', 'Install git, or repair the repository.');
    }
    return undefined;
}
/** What git would do with the file, which need not exist. Never throws. */
async function ignoreState(path) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const statuses = await (0,_signing_key_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .gitStatuses */ .v1)([file], { env: process.env, cancelled: new AbortController().signal });
        const status = statuses.get(file) ?? 'unknown';
        if (status === 'untracked')
            return 'not-ignored';
        return status === 'no repository' ? 'no-repository' : status;
    }
    catch {
        return 'unknown';
    }
}
/** The line that makes git ignore the file, for a `.gitignore` in the same folder. */
const gitignoreLine = (path) => `/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).replace(/[\\*?[!# ]/g, '\\$&')}`;
function replaceFile(path, content, was) {
    try {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        removeLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        const folder = temporaryFolderIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        try {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
            writeDurably(file, content, ownerOf(target));
            // To put the bytes on the disk can take seconds, in which an editor may save the file.
            if (!isStill(target, was))
                return HAS_CHANGED;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, target);
            syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        }
        finally {
            removeTemporaryFolder(folder);
        }
        return { kind: 'written' };
    }
    catch (error) {
        return refused(`it cannot be written (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)})`, 'Look at the permissions of its folder and the space left.');
    }
}
/** Under sudo the file stays the user's: that of the old file, or of the folder. */
const ownerOf = (target) => statsOf(target) ?? statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
function writeDurably(path, content, owner) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, 0o600);
        if (owner && process.geteuid?.() === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, owner.uid, owner.gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Makes the new name survive a power cut; Windows opens no folders. */
function syncFolder(path) {
    if (process.platform === 'win32')
        return;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(folder);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder);
    }
}
/**
 * Where a new env file is written before it takes its name. It must lie on the same file system, so it is a folder beside
 * the file. A process that is killed (SIGKILL, power cut) between the first byte and the renaming leaves it: Node can
 * neither open a file without a name nor give one a name. So what can be left is a folder that only its owner can read
 * (0700), that git ignores, and that the next run removes.
 */
const PREFIX = '.cdk-jwt-deploy-';
/** As `temporaryFolderIn` names them. */
const OURS = /^\.cdk-jwt-deploy-(\d{1,10})-[A-Za-z0-9]{6}$/;
function temporaryFolderIn(folder) {
    const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${PREFIX}${process.pid}-`));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, '.gitignore'), '*\n');
    return made;
}
const removeTemporaryFolder = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
/** Removes what runs that were killed left in a folder. */
function removeLeftovers(folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))
        if (isLeft(folder, name))
            removeTemporaryFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
function isLeft(folder, name) {
    const id = OURS.exec(name)?.[1];
    return id !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).isDirectory() && !isAlive(Number(id));
}
/** A process writes one file at a time, so what has its own id was left by another that had it before, as in a container. */
function isAlive(id) {
    if (id === process.pid)
        return false;
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return (0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) !== 'ESRCH';
    }
}


/***/ }),

/***/ 54531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rc: () => (/* binding */ exampleBeside),
  _M: () => (/* binding */ findEnvFiles),
  w3: () => (/* binding */ findOwnEnvFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/files.js
var lib_files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/signing-key/git-repository.js
var git_repository = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/env-files/compose-template.js
var compose_template = __webpack_require__(18089);
// EXTERNAL MODULE: ./build/env-files/dialects.js + 7 modules
var dialects = __webpack_require__(55383);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/env-files/file.js
var env_files_file = __webpack_require__(9002);
;// CONCATENATED MODULE: ./build/env-files/folders.js





/** Large projects have some thousand. */
const MAXIMUM_FOLDERS = 10_000;
/** Those near the root first. Links are not followed. */
function foldersOf(root, most = MAXIMUM_FOLDERS) {
    const folders = [];
    const queue = [{ path: root, level: 0 }];
    for (const next of queue) {
        if (folders.length === most)
            return { folders, unsearched: next.path };
        const entries = entriesIn(next.path);
        const files = new Set(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name));
        // A virtual environment of Python, whatever its name is.
        if (files.has('pyvenv.cfg'))
            continue;
        folders.push({ ...next, files });
        for (const entry of entries)
            if (entry.isDirectory() && !(0,lib_files/* isForeignFolder */.Jl)(entry.name))
                queue.push({ path: (0,external_node_path_.join)(next.path, entry.name), level: next.level + 1 });
    }
    return { folders };
}
function entriesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
/** A text file of a project that a program left or a person wrote; '' where there is none, or it cannot be read. */
function projectText({ path, files }, name) {
    const file = files.has(name) ? (0,env_files_file/* readEnvFile */.SF)((0,external_node_path_.join)(path, name)) : undefined;
    return file?.kind === 'file' ? file.content.toString('utf8') : '';
}
/** `undefined` for a text that is no YAML, or none that a person would write. */
function yamlOf(text) {
    try {
        const document = (0,dist.parseDocument)(text, { logLevel: 'silent', prettyErrors: false, merge: true });
        if (document.errors.length > 0 || isEntangled(document))
            return undefined;
        return document.toJS({ maxAliasCount: 100 });
    }
    catch {
        return undefined;
    }
}
const DEEPEST = 100;
/** A key that is a mapping becomes a text, which takes time without end where its keys are mappings, too. */
function isEntangled(document) {
    let found = false;
    const look = (is) => {
        found ||= is;
        return found ? dist/* visit */.YR.BREAK : undefined;
    };
    (0,dist/* visit */.YR)(document, {
        Pair: (_, { key }) => look(!(0,dist/* isScalar */.jn)(key)),
        Collection: (_, __, path) => look(path.length > DEEPEST),
    });
    return found;
}

// EXTERNAL MODULE: ./build/env-files/reading.js
var env_files_reading = __webpack_require__(15014);
;// CONCATENATED MODULE: ./build/env-files/compose-services.js






/**
 * Services of Docker Compose that get the variable: https://docs.docker.com/reference/compose-file/services/#env_file.
 * The `.env` beside the file gives a service nothing by itself; its variables are put into the file.
 */
const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** What Compose reads beside it: it adds env files, and its variables go before. */
const OVERRIDES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
function filesIn(folder) {
    const read = (name) => {
        const text = projectText(folder, name);
        const services = text === '' ? undefined : (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(yamlOf(text)).services);
        return services ? [{ path: (0,external_node_path_.join)(folder.path, name), services }] : [];
    };
    const known = new Map();
    return (given) => {
        const name = (0,external_node_path_.normalize)(given);
        const files = known.get(name) ?? read(name);
        known.set(name, files);
        return files;
    };
}
/** Compose takes those that the `.env` names, or the first that exists and the first that overrides it. */
function filesOfProject(folder, files) {
    const named = (0,dialects/* readVariable */.nt)(projectText(folder, '.env'), 'COMPOSE_FILE', 'compose');
    if (named.kind === 'value' && named.value !== '')
        return named.value.split(external_node_path_.delimiter).flatMap(files);
    return [NAMES, OVERRIDES].flatMap((names) => names.flatMap(files).slice(0, 1));
}
/** @param wanted the names of the variable with the key, and what a folder is known to hold */
function composeServicesIn(folder, { names, roleOf }) {
    const files = filesIn(folder);
    const project = filesOfProject(folder, files);
    const services = new Set(project.flatMap((file) => Object.keys(file.services)));
    return [...services].flatMap((service) => {
        const parts = project.flatMap((file) => partsOf(file, service, files));
        const source = (name) => sourceOf(parts, folder.path, name);
        const [first] = names.flatMap((name) => source(name) ?? []);
        const built = parts.findLast(({ definition }) => definition.build !== undefined)?.definition;
        const role = built ? roleOf(contextOf(built, folder.path)) : 'unknown';
        // Nothing says that e.g. a database needs the key.
        if (!first || (first.isOpen === true && role === 'unknown'))
            return [];
        return [
            {
                framework: `Docker Compose (${service})`,
                role,
                dialect: 'compose',
                path: first.reads[0] ?? first.compose?.path ?? (0,external_node_path_.join)(folder.path, '.env'),
                reads: first.reads,
                source,
            },
        ];
    });
}
/** More are a circle. */
const MOST_BASES = 20;
/** A service behind those that it extends; one that is not known from here is as an env file that is not. */
function partsOf({ path, services }, service, files, depth = 0) {
    const { [service]: definition } = services;
    if (!(0,json/* isObject */.Gv)(definition))
        return [];
    const { extends: base } = definition;
    if (base === undefined)
        return [{ path, definition }];
    const name = (0,json/* textOf */.b6)((0,json/* valueAt */.fK)(base, 'service')) ?? (0,json/* textOf */.b6)(base) ?? '';
    const from = (0,json/* textOf */.b6)((0,json/* valueAt */.fK)(base, 'file'));
    const [file] = from === undefined ? [{ path, services }] : files(from);
    const parts = file && depth < MOST_BASES ? partsOf(file, name, files, depth + 1) : [];
    return [...(parts.length > 0 ? parts : [{ path, definition: { env_file: '' } }]), { path, definition }];
}
/** What `environment` says goes before `env_file`. */
function sourceOf(parts, folder, name) {
    const said = parts
        .flatMap(({ path, definition }) => environmentOf(definition).flatMap(([one, value]) => (one === name ? [{ path, value }] : [])))
        .at(-1);
    if (said)
        return sourceOfEnvironment(said, folder, name);
    const listed = parts.flatMap(({ path, definition }) => envFilesIn(definition).map((entry) => ({ path, file: envFileOf(entry, folder) })));
    const open = listed.find(({ file }) => file === undefined);
    if (open)
        return { reads: [], compose: { path: open.path, value: () => (0,env_files_reading/* unknown */.L5)(OPEN) }, isOpen: true };
    const reads = listed.flatMap(({ file }) => file ?? []).toReversed();
    return reads.length === 0 ? undefined : { reads };
}
const OPEN = 'it may come from a file that is not known from here: an env file by its path or format, or a service that is extended';
const NO_TEXT = 'it is no text in the Compose file, and programs differ in the text that they make of it';
const REFUSED = 'Docker Compose refuses its value';
/** Stands for the value of the variable to see what becomes of it. */
const PROBE = 'value-of-the-variable';
/** The `.env` decides where its value arrives as it is; what Compose adds to it is in no env file. */
function sourceOfEnvironment({ path, value }, folder, name) {
    const resolved = (lookUp) => {
        if (value === null || value === undefined)
            return lookUp(name);
        if (Number.isSafeInteger(value))
            return (0,env_files_reading/* known */.eO)(String(value));
        if (typeof value !== 'string')
            return (0,env_files_reading/* unknown */.L5)(NO_TEXT);
        return (0,compose_template/* substitute */.V)(value, lookUp) ?? (lookUp(name).kind === 'absent' ? env_files_reading/* ABSENT */.sj : (0,env_files_reading/* unknown */.L5)(REFUSED));
    };
    const variables = (read) => variablesOf(folder, name, read);
    const ofProbe = resolved((one) => (one === name ? (0,env_files_reading/* known */.eO)(PROBE) : env_files_reading/* FROM_OUTSIDE */.xk));
    const isPassedOn = ofProbe.kind === 'value' && ofProbe.value === PROBE;
    return {
        reads: isPassedOn ? [(0,external_node_path_.join)(folder, '.env')] : [],
        compose: { path, value: (read) => resolved(variables(read)) },
    };
}
/** The `.env` beside the Compose file. Any other variable than the one that is asked for may come from outside. */
function variablesOf(folder, wanted, read) {
    const file = read((0,external_node_path_.join)(folder, '.env'));
    return (name) => {
        if (file.kind === 'refused')
            return (0,env_files_reading/* unknown */.L5)(file.reason);
        const text = file.kind === 'file' ? file.content.toString('utf8') : '';
        const reading = (0,dialects/* readVariable */.nt)(text, name, 'compose');
        return reading.kind === 'absent' && name !== wanted ? env_files_reading/* FROM_OUTSIDE */.xk : reading;
    };
}
/** A list of `NAME` and `NAME=value`, or an object. */
function environmentOf(service) {
    const environment = (0,json/* valueAt */.fK)(service, 'environment');
    if (!(0,json/* isList */.Lv)(environment))
        return Object.entries((0,json/* objectOf */.Xy)(environment));
    return environment.flatMap((entry) => {
        const text = (0,json/* textOf */.b6)(entry);
        if (text === undefined)
            return [];
        const sign = text.indexOf('=');
        return sign === -1 ? [[text, undefined]] : [[text.slice(0, sign), text.slice(sign + 1)]];
    });
}
function envFilesIn(service) {
    const { env_file: entries } = service;
    if (entries === undefined)
        return [];
    return (0,json/* isList */.Lv)(entries) ? entries : [entries];
}
/** @returns undefined for one in a format of its own, such as `raw`, or with variables in its path */
function envFileOf(entry, folder) {
    const path = (0,compose_template/* substitute */.V)((0,json/* textOf */.b6)(entry) ?? (0,json/* textOf */.b6)((0,json/* valueAt */.fK)(entry, 'path')) ?? '', () => env_files_reading/* FROM_OUTSIDE */.xk);
    const isPlain = path?.kind === 'value' && path.value !== '' && (0,json/* valueAt */.fK)(entry, 'format') === undefined;
    return isPlain ? (0,external_node_path_.resolve)(folder, path.value) : undefined;
}
function contextOf({ build }, folder) {
    const context = (0,json/* textOf */.b6)(build) ?? (0,json/* textOf */.b6)((0,json/* valueAt */.fK)(build, 'context')) ?? '.';
    return (0,external_node_path_.resolve)(folder, context);
}

// EXTERNAL MODULE: ./build/env-files/effective.js
var effective = __webpack_require__(95471);
;// CONCATENATED MODULE: ./build/env-files/frameworks.js




/** The services in one folder. @param root where a search in the folders above ends */
const servicesIn = (folder, root) => [javascriptService(folder), pythonService(folder, root)].filter((service) => service !== undefined);
/**
 * The order of Next.js: https://nextjs.org/docs/app/guides/environment-variables#environment-variable-load-order, and of
 * Vite: https://vite.dev/guide/env-and-mode#env-files.
 */
const NEXT = ['.env.development.local', '.env.local', '.env.development', '.env'];
/** Without a dialect: it has Node's parser since Vite 8 and dotenv before, and a dotenv-expand newer than that of Next.js. */
const VITE = {
    package: 'vite',
    name: 'Vite',
    role: 'unknown',
    reads: ['.env.development.local', '.env.development', '.env.local', '.env'],
    home: '.env.local',
};
const server = (name, packageName) => ({
    package: packageName,
    name,
    role: 'verifier',
    reads: ['.env'],
    home: '.env',
    dialect: 'dotenv',
});
/** The first that a package depends on is the one that starts it. */
const JAVASCRIPT = [
    { package: 'next', name: 'Next.js', role: 'signer', reads: NEXT, home: '.env.local', dialect: 'next' },
    server('NestJS', '@nestjs/core'),
    server('Fastify', 'fastify'),
    server('Express', 'express'),
    server('Hono', 'hono'),
    server('Koa', 'koa'),
    VITE,
];
const AUTH = /^(?:next-auth|@auth\/(?!.*adapter).*)$/;
function javascriptService(folder) {
    const manifest = (0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(projectText(folder, 'package.json')));
    const deployed = Object.keys((0,json/* objectOf */.Xy)(manifest.dependencies));
    // Vite builds, and so is a dependency of development. A server that is one serves tests.
    const packages = [
        ...deployed,
        ...Object.keys((0,json/* objectOf */.Xy)(manifest.devDependencies)).filter((name) => name === VITE.package),
    ];
    const found = JAVASCRIPT.find((framework) => packages.includes(framework.package));
    if (!found)
        return undefined;
    const role = deployed.some((name) => AUTH.test(name)) ? 'signer' : found.role;
    const options = found.dialect === 'dotenv' ? envFileOptions(manifest.scripts) : [];
    // Of several `--env-file` the last one wins.
    const reads = options.length > 0 ? options.toReversed() : found.reads;
    return {
        framework: found.name,
        role,
        ...dialectOf(options.length > 0 ? 'node' : found.dialect),
        reads: reads.map((name) => (0,external_node_path_.join)(folder.path, name)),
        path: (0,external_node_path_.join)(folder.path, options[0] ?? found.home),
    };
}
/** The files of `--env-file` in the script that starts the service on a developer's machine. */
function envFileOptions(scripts) {
    const { dev, start } = (0,json/* objectOf */.Xy)(scripts);
    for (const script of [(0,json/* textOf */.b6)(dev), (0,json/* textOf */.b6)(start)]) {
        const files = [...(script ?? '').matchAll(/--env-file(?:-if-exists)?[= ]["']?([\w./-]+)/g)];
        if (files.length > 0)
            return files.map(([, file = '']) => file).filter((file) => !file.startsWith('/'));
    }
    return [];
}
const PYTHON = ['Flask', 'FastAPI', 'Django'];
const PYTHON_MANIFESTS = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.cfg', 'setup.py'];
/** python-dotenv looks for `.env` in the folder of the program and then in those above, and reads only the first. */
function pythonService(folder, root) {
    const manifest = PYTHON_MANIFESTS.map((name) => projectText(folder, name)).join('\n');
    const framework = PYTHON.find((name) => new RegExp(`(?:^|["'\\s])${name}(?![\\w-])`, 'im').test(manifest));
    if (!framework)
        return undefined;
    const files = upTo(root, folder.path).map((one) => (0,external_node_path_.join)(one, '.env'));
    const path = files.find(env_files_file/* isFile */.fo) ?? (0,external_node_path_.join)(folder.path, '.env');
    const hasOwnReader = /django-environ|python-decouple/i.test(manifest);
    return {
        framework,
        role: 'verifier',
        ...dialectOf(hasOwnReader ? undefined : 'python-dotenv'),
        reads: [path],
        path,
    };
}
const dialectOf = (dialect) => (dialect ? { dialect } : {});
function upTo(root, folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return (0,external_node_path_.relative)(root, folder) === '' || above === folder ? [folder] : [folder, ...upTo(root, above)];
}

// EXTERNAL MODULE: ./build/env-files/layout.js
var layout = __webpack_require__(93198);
;// CONCATENATED MODULE: ./build/env-files/find.js









/** As `findEnvFiles`, without what git tracks: defaults and samples for everyone, as long as another file has the variable. */
async function findOwnEnvFiles(root, names) {
    const found = findEnvFiles(root, names);
    const paths = found.files.filter(({ framework }) => framework === NO_SERVICE).map(({ path }) => path);
    const asGitHasIt = (path) => (0,external_node_path_.join)((0,lib_files/* withoutLinks */.W_)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    const never = new AbortController().signal;
    const statuses = await (0,git_repository/* gitStatuses */.v1)(paths.map(asGitHasIt), { env: process.env, cancelled: never });
    const tracked = new Set(paths.filter((path) => statuses.get(asGitHasIt(path)) === 'tracked'));
    return tracked.size === 0 ? found : findEnvFiles(root, names, tracked);
}
/**
 * Where the services of a checkout get the variable, or should get it. That a service needs it is known from an env file
 * that has it, from a template that names it, or from Docker Compose. Where nothing says that a role has it, it is what a
 * framework mostly does. Never throws.
 *
 * @param names the variable that is looked for, and other names for it
 * @param tracked absolute paths of env files that count only where no other has the variable
 */
function findEnvFiles(root, names, tracked = new Set()) {
    const checkout = foldersOf((0,external_node_path_.resolve)(root));
    const found = servicesOf(checkout, (0,external_node_path_.resolve)(root), names);
    const wanted = found.filter(({ service }) => isWanted(service, names));
    const read = new Set(wanted.flatMap(({ service }) => readsOf(service, names)).map(lib_files/* withoutLinks */.W_));
    const others = find_envFilesIn(checkout).filter((path) => !read.has((0,lib_files/* withoutLinks */.W_)(path)) && defines(path, names));
    const here = others.filter(isOfThisMachine).map(withoutService);
    const has = (file) => names.some((name) => isSet(file, name));
    const own = [...wanted.map(({ service }) => service), ...here.filter(({ path }) => !tracked.has(path))];
    const shared = own.some(has) ? here.filter((file) => !own.includes(file)) : [];
    const sure = own.some(has) ? own : [...wanted.map(({ service }) => service), ...here];
    return {
        files: [
            ...sure,
            ...(sure.some(has) ? [] : templatesAlone(checkout, sure, names)),
            ...probable(found, sure).map(({ service }) => service),
        ],
        aside: others.filter((path) => !isOfThisMachine(path)),
        shared: shared.map(({ path }) => path),
        ...(checkout.unsearched !== undefined && { unsearched: checkout.unsearched }),
    };
}
function servicesOf({ folders }, top, names) {
    const ofFrameworks = folders.flatMap((folder) => servicesIn(folder, top).map((service) => ({ folder, service })));
    const roleOf = (path) => ofFrameworks.find(({ folder }) => folder.path === path)?.service.role ?? 'unknown';
    const inContainers = folders.flatMap((folder) => composeServicesIn(folder, { names, roleOf }).map((service) => ({ folder, service })));
    return [...ofFrameworks, ...inContainers];
}
const readsOf = (service, names) => names.flatMap((name) => (0,effective/* sourceOf */.vz)(service, name)?.reads ?? []);
const isSet = (service, name) => (0,effective/* effectiveValue */.FB)(service, name).reading.kind !== 'absent';
const textOf = (path) => {
    const file = (0,effective/* fromDisk */.Qt)(path);
    return file.kind === 'file' ? file.content.toString('latin1') : '';
};
const mentions = (path, names) => {
    const text = textOf(path);
    return names.some((name) => text.includes(name));
};
/**
 * It gets the variable or should: Docker Compose or a template says so, or an env file names it, e.g. in a line that is
 * commented out. Of a service without a known role a value is needed, or one that cannot be read.
 */
function isWanted(service, names) {
    const example = exampleBeside(service.path);
    const isOfRole = service.role !== 'unknown';
    return ((example !== undefined && defines(example, names)) ||
        names.some((name) => {
            const { reads = [], compose } = (0,effective/* sourceOf */.vz)(service, name) ?? {};
            const { kind } = (0,effective/* effectiveValue */.FB)(service, name).reading;
            const isOpen = kind === 'unknown' || isOfRole;
            return (compose !== undefined || kind === 'value' || (isOpen && reads.some((path) => mentions(path, names))));
        }));
}
const defines = (path, names) => (0,layout/* definitionsIn */.kM)(textOf(path)).some(({ name, bare }) => !bare && names.includes(name));
/** Deeper ones are mostly examples and tests. */
const DEEPEST_GUESS = 3;
/**
 * The services nearest to the root whose role nothing else has. One may read an env file whose reader is not known: a
 * verifier any in its folders, and one without an env file that of a folder above it too.
 */
function probable(found, sure) {
    const ofServices = found.filter(({ folder, service }) => service.role !== 'unknown' && folder.level <= DEEPEST_GUESS);
    const levels = ofServices.map(({ folder: { level } }) => Math.max(1, level));
    const ofNoService = sure.filter(({ framework }) => framework === NO_SERVICE);
    return ofServices.filter(({ folder, service }) => {
        const isNear = Math.max(1, folder.level) === Math.min(...levels);
        const isTaken = sure.some(({ role }) => role === service.role);
        const isVerifier = service.role === 'verifier';
        const hasFile = service.reads.some(env_files_file/* isFile */.fo);
        const mayRead = ofNoService.some(({ path }) => (isVerifier && (!hasFile || isBelow(path, folder.path))) ||
            (!hasFile && isBelow(folder.path, (0,external_node_path_.dirname)(path))));
        return isNear && !isTaken && !mayRead;
    });
}
const isBelow = (path, folder) => `${path}${external_node_path_.sep}`.startsWith(folder + external_node_path_.sep);
const NO_SERVICE = 'an unknown service';
const withoutService = (path) => ({
    framework: NO_SERVICE,
    role: 'unknown',
    path,
    reads: [path],
});
const isEnvFile = (name) => /^\.env(?:[._-].+)?$|.\.env$/.test(name);
const find_envFilesIn = ({ folders }) => folders.flatMap(({ path, files }) => [...files].filter((name) => isEnvFile(name) && !isTemplate(name)).map((name) => (0,external_node_path_.join)(path, name)));
/** The words of `.env.development.local` beside `env`. */
const wordsOf = (name) => name.split(/[._-]/).filter((word) => word !== '' && word !== 'env');
/** Other words name another place where it is read, such as `test` and `production`, whose keys are others. */
const isOfThisMachine = (path) => wordsOf((0,external_node_path_.basename)(path)).every((word) => ['local', 'dev', 'development'].includes(word));
const TEMPLATES = ['example', 'sample', 'template', 'dist'];
const isTemplate = (name) => wordsOf(name).some((word) => TEMPLATES.includes(word));
/** The file that shows which variables an env file has. */
const exampleBeside = (path) => [(0,external_node_path_.basename)(path), '.env']
    .flatMap((name) => TEMPLATES.map((ending) => `${name}.${ending}`))
    .map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name))
    .find(env_files_file/* isFile */.fo);
/** What a template without a known service is for. */
function templatesAlone({ folders }, sure, names) {
    const homes = folders.map(({ path }) => (0,external_node_path_.join)(path, '.env'));
    return homes
        .filter((home) => {
        const example = exampleBeside(home);
        const isOfService = sure.some(({ path }) => (0,external_node_path_.relative)((0,external_node_path_.dirname)(home), (0,external_node_path_.dirname)(path)) === '');
        return example !== undefined && !isOfService && defines(example, names);
    })
        .map(withoutService);
}


/***/ }),

/***/ 93198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gQ: () => (/* binding */ usualLineBreak),
/* harmony export */   kM: () => (/* binding */ definitionsIn),
/* harmony export */   sn: () => (/* binding */ BYTE_ORDER_MARK)
/* harmony export */ });
/**
 * Where the definitions of a variable stand in an env file. It works on bytes (as Latin-1 text), so that what is no
 * UTF-8 stays as it is. Whether the readers see it the same way is proven afterwards, by reading.
 */
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
const HEAD = /([ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*)(?:((?:=|:(?=[ \t]))[ \t]*)|(?=#|[\r\n]|$))/y;
const QUOTED = /(["'`])(?:\\[\s\S]|(?!\1)[^\\])*\1([ \t]*(?:#[^\r\n]*)?)(\r\n|\n|\r|$)/y;
const PLAIN = /[^\r\n]*?([ \t]*(?:(?<=[ \t])#[^\r\n]*)?)(\r\n|\n|\r|$)/y;
const OTHER_LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const matchAt = (pattern, text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
};
/** All definitions in the order of the file; a value in quotes may have several lines. */
function definitionsIn(text) {
    const definitions = [];
    let at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    while (at < text.length) {
        const definition = definitionAt(text, at);
        if (definition)
            definitions.push(definition);
        at = definition?.end ?? at + (matchAt(OTHER_LINE, text, at)?.[0].length ?? 0);
    }
    return definitions;
}
function definitionAt(text, start) {
    const head = matchAt(HEAD, text, start);
    if (!head)
        return undefined;
    const [whole, left = '', name = '', sign] = head;
    const at = start + whole.length;
    const quoted = matchAt(QUOTED, text, at);
    const plain = quoted ?? matchAt(PLAIN, text, at);
    if (!plain)
        return undefined;
    const [quote, behind = '', lineBreak] = quoted ? quoted.slice(1) : ['', ...plain.slice(1)];
    const full = left + (sign ?? '');
    // The blanks behind an empty value are not those before one.
    const isEmpty = !quoted && plain[0].length === behind.length + (lineBreak ?? '').length;
    const trimmed = isEmpty ? full.trimEnd() : full;
    return {
        name,
        start,
        end: at + plain[0].length,
        head: trimmed,
        quote: quote ?? '',
        tail: full.slice(trimmed.length) + behind,
        lineBreak: lineBreak ?? '',
        bare: sign === undefined,
    };
}
/** The line break that the file has most often, `\n` where it has none. */
function usualLineBreak(text) {
    const counts = new Map([['\n', 0]]);
    for (const [found] of text.matchAll(/\r\n|\n|\r/g))
        counts.set(found, (counts.get(found) ?? 0) + 1);
    return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}


/***/ }),

/***/ 15014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   mu: () => (/* binding */ definitionsOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sj: () => (/* binding */ ABSENT),
/* harmony export */   xk: () => (/* binding */ FROM_OUTSIDE)
/* harmony export */ });
const ABSENT = { kind: 'absent' };
const known = (value) => ({ kind: 'value', value });
const unknown = (reason) => ({ kind: 'unknown', reason });
const unreadable = (reason) => ({ kind: 'unreadable', reason });
/** A variable that the file sets is taken to come from nowhere else; any other may come from outside. */
const FROM_OUTSIDE = unknown('its value refers to a variable that the file does not set');
/** Linux hands no process a longer variable (MAX_ARG_STRLEN), and values that refer to values grow without end. */
const MAXIMUM_LENGTH = 128 * 1024;
/** Joins parts of a value; one that is not known makes the whole unknown. */
function joined(parts) {
    const open = parts.find((part) => part.kind === 'unknown');
    if (open)
        return open;
    const texts = parts.map((part) => (part.kind === 'value' ? part.value : ''));
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    return length > MAXIMUM_LENGTH
        ? unknown('its value is longer than a process may get')
        : known(texts.join(''));
}
/** Definitions of a reader that keeps only the last of a name. Node takes `export` for a part of it if the value is empty. */
const definitionsOf = (values) => Object.entries(values).map(([name, value]) => [name.replace(/^export /, ''), value ?? '']);


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

/***/ 71046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ connectGitHubCli)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _child_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32383);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80292);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34476);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);





/** A proxy that drops packets, or a keyring that waits for its password, keeps gh waiting for minutes. */
const TIMEOUT_MILLISECONDS = 20_000;
/** Answers are a few kilobytes; GitHub has at most 1,000 variables of 48 KB in one place. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;
/** `gh repo view` alone does not ask about the repository of GH_REPO, so it is named in every question. */
function connectGitHubCli(given) {
    const named = given.repository ?? given.env.GH_REPO;
    const options = named ? { ...given, repository: named } : given;
    const program = findProgram(options.env);
    const ask = async (args, input) => {
        const command = await program;
        if (command === undefined)
            return failed('not-installed');
        const answer = await (0,_child_process_js__WEBPACK_IMPORTED_MODULE_1__/* .askCommand */ .r)({
            command,
            args,
            cwd: options.directory,
            env: environmentFor(options),
            cancelled: options.cancelled,
            timeoutMilliseconds: options.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
            maximumBytes: MAXIMUM_BYTES,
            ...(input !== undefined && { input }),
        });
        if (answer === undefined)
            return failed('timed-out');
        return answer.code === 0 ? { ok: true, value: answer } : { ok: false, failure: failureOf(answer) };
    };
    const place = (environment) => [
        ...(environment === undefined ? [] : ['--env', environment]),
        ...(options.repository === undefined ? [] : ['--repo', options.repository]),
    ];
    return {
        repository: () => askRepository(ask, options.repository),
        list: (kind, environment) => askNames(ask, kind, place(environment)),
        listShared: (kind = 'secret') => askSharedNames(ask, kind, options.repository),
        setSecret: async (name, value, environment) => {
            const answer = await ask(['secret', 'set', name, ...place(environment)], value.reveal());
            return answer.ok ? { ok: true, value: undefined } : answer;
        },
    };
}
/**
 * A relative entry of the PATH finds programs of the checkout, and npx puts those of installed packages first, among
 * which may be one named gh that is not GitHub's.
 */
const findProgram = async (env) => (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .programsOnPath */ .i)('gh', env).find((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && !path.includes(`${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}node_modules${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}.bin${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
/** They make gh print requests, colours or an invitation to update, or take what it writes for a terminal. */
const NOT_HANDED_ON = new Set(['GH_DEBUG', 'DEBUG', 'GH_FORCE_TTY', 'CLICOLOR_FORCE']);
const environmentFor = ({ env, withheld, secrets = [], }) => ({
    ...Object.fromEntries(Object.entries(env).flatMap(([name, value]) => {
        if (value === undefined || withheld.includes(name) || NOT_HANDED_ON.has(name))
            return [];
        return secrets.some((secret) => value.includes(secret.reveal())) ? [] : [[name, value]];
    })),
    GH_PROMPT_DISABLED: '1',
    GH_NO_UPDATE_NOTIFIER: '1',
    NO_COLOR: '1',
});
async function askRepository(ask, given) {
    if (given !== undefined)
        return { ok: true, value: given };
    const answer = await ask(['repo', 'view', '--json', 'nameWithOwner']);
    if (!answer.ok)
        return answer;
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(answer.value.stdout.toString()), 'nameWithOwner'));
    return name === undefined
        ? failed('failed', 'It gave no name of a repository.')
        : { ok: true, value: name };
}
/** An old gh has no `--json`; piped, its list is one line for each entry, the name before the first tab. */
async function askNames(ask, kind, place) {
    const list = [kind, 'list', ...place];
    const answer = await ask([...list, '--json', 'name,updatedAt']);
    if (answer.ok)
        return namesInJson(answer.value.stdout.toString());
    if (!/unknown flag: --json/.test(answer.failure.said))
        return answer;
    const plain = await ask(list);
    return plain.ok ? { ok: true, value: namesInLines(plain.value.stdout.toString()) } : plain;
}
/** `gh secret list --org` is for owners of the organization; this is for the admins of the repository. */
async function askSharedNames(ask, kind, repository = '{owner}/{repo}') {
    const [name, owner, host] = repository.split('/').toReversed();
    const answer = await ask([
        'api',
        `repos/${owner}/${name}/actions/organization-${kind}s?per_page=100`,
        '--paginate',
        ...(host === undefined ? [] : ['--hostname', host]),
        '--jq',
        `.${kind}s[] | [.name, .updated_at] | @tsv`,
    ]);
    if (answer.ok)
        return { ok: true, value: namesInLines(answer.value.stdout.toString()) };
    return answer.failure.kind === 'not-found' ? { ok: true, value: [] } : answer;
}
const NAME = /^[A-Za-z_]\w*$/;
function namesInJson(text) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    // Taken for a list without names, it would have a secret overwritten.
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(json))
        return failed('failed', 'Its answer is not the JSON that it should be.');
    const names = json.map((entry) => ({
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, 'name')) ?? '',
        updatedAt: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, 'updatedAt')),
    }));
    return { ok: true, value: names.filter(({ name }) => NAME.test(name)) };
}
const namesInLines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .map(([name = '', updatedAt]) => ({ name: name.trim(), updatedAt: timeIn(updatedAt) }))
    .filter(({ name }) => NAME.test(name));
/** An old gh has words in front of the day, which are no time of their own. */
const timeIn = (text = '') => (/^\d{4}-/.test(text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(text) : 0);
const failed = (kind, said = '') => ({ ok: false, failure: { kind, said } });
/** gh exits with 4 where nobody is logged in (`gh help exit-codes`); the rest it says in words (cli/cli, internal/ghcmd). */
const EXIT_NOT_LOGGED_IN = 4;
/** In this order: gh advises to log in for a remote that it does not know, too. */
const WORDS = [
    ['several-repositories', /multiple remotes detected/i],
    [
        'no-repository',
        /no git remotes|none of the git remotes|not a git repository|determine base repo|expected the "\[HOST\/\]OWNER\/REPO" format|could not resolve to a repository/i,
    ],
    ['outdated', /unknown flag|unknown command/i],
    [
        'unreachable',
        /error connecting to|check your internet connection|rate limit|HTTP 5\d\d|dial tcp|i\/o timeout|connection re(?:fused|set)|no such host|TLS|x509|proxyconnect|\bEOF\b/i,
    ],
    ['not-logged-in', /HTTP 401|gh auth login/i],
    ['forbidden', /HTTP 403|SAML|must have admin rights/i],
    ['not-found', /HTTP 404/i],
];
function failureOf({ code, stderr }) {
    const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(stderr.split(/\n(?:Usage|Flags):/)[0] ?? ''), 300);
    if (code === EXIT_NOT_LOGGED_IN)
        return { kind: 'not-logged-in', said };
    return { kind: WORDS.find(([, words]) => words.test(said))?.[0] ?? 'failed', said };
}


/***/ }),

/***/ 34476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ programsOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Finds programs on the PATH. */
const SUFFIX = process.platform === 'win32' ? '.exe' : '';
/** Paths of the executable files of that name, in the order of the PATH. */
const programsOnPath = (name, env) => {
    const directories = (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((directory) => directory !== '');
    return directories.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${name}${SUFFIX}`)).filter(isExecutable);
};
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 99173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ SAYS_DEPLOY),
/* harmony export */   gr: () => (/* binding */ doesSomething),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   tz: () => (/* binding */ followScript)
/* harmony export */ });
/* unused harmony export packageScriptsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61707);





/** Scripts that are read for one step; they may call one another without end. */
const MOST_SCRIPTS = 200;
const budgetFor = (root) => {
    let tasks;
    return {
        left: MOST_SCRIPTS,
        tasks: () => {
            tasks ??= tasksBelow(root);
            return tasks;
        },
    };
};
/** No person writes a longer script, and each command is compared with the others. */
const MOST_COMMANDS = 1_000;
const followScript = (script, where, budget = budgetFor(where.root)) => {
    const commands = (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsOf */ .Kf)(script);
    if (commands.length > MOST_COMMANDS)
        return { deployments: [], unfollowed: ['a script that is too long'], scripts: [] };
    const deployments = [];
    const unfollowed = [];
    const scripts = [];
    const folders = new Folders(where.directory);
    const isAlone = commands.filter(doesSomething).length === 1;
    for (const command of commands) {
        const here = { ...where, directory: folders.at(command) };
        const words = (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsRun */ .je)(command);
        const assigned = (name) => (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .assignedIn */ .k8)(commands, name, command.offset);
        const inner = scriptsRunBy((0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsRunIn */ .cH)(command), words, here);
        for (const { text, directory, undecided } of budget.left > 0 ? inner : []) {
            budget.left -= 1;
            const found = followScript(text, { ...where, directory }, budget);
            const started = { command, assigned, isAlone: isAlone && inner.length === 1, undecided };
            deployments.push(...found.deployments.map((one) => byWayOf(started, one)));
            unfollowed.push(...found.unfollowed);
            scripts.push(text, ...found.scripts);
        }
        if (inner.length > 0 && budget.left > 0)
            continue;
        const why = (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .deployAt */ .D_)(words) === -1 ? whyHidden(command) : (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUndecided */ .g8)(words);
        if ((0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .deployAt */ .D_)(words) !== -1 || why !== undefined) {
            const undecided = why === undefined ? {} : { undecided: why };
            const { directory } = here;
            deployments.push({ command, cdk: command.text.trim(), directory, isAlone, assigned, ...undecided });
        }
        else if (inner.length > 0 || mayDeploy(words, here, budget))
            unfollowed.push(words.join(' '));
    }
    const input = hiddenIn((0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .inputOfPrograms */ .fy)(script), 'a program gets a command that deploys as its input');
    return { deployments: [...deployments, ...input.deployments], unfollowed, scripts };
};
/** The same deployment, seen from the script whose command starts it. */
const byWayOf = ({ command, assigned, isAlone, undecided }, inner) => ({
    ...inner,
    ...(undecided !== undefined && { undecided }),
    command,
    isAlone: isAlone && inner.isAlone && undecided === undefined,
    assigned: (name) => {
        const given = inner.assigned(name);
        return given === undefined ? assigned(name) : given;
    },
});
/** What is no script of a shell, and says that it deploys. */
const hiddenIn = (text, undecided) => {
    const command = { text, plain: text, offset: 0, between: '' };
    const assigned = () => undefined;
    const one = { command, cdk: text.trim(), directory: undefined, isAlone: false, assigned, undecided };
    return { deployments: callsCdk(text) ? [one] : [], unfollowed: [], scripts: [text] };
};
/** The text of a command says `cdk deploy` in a way in which this does not read it: in a text, an option, a language. */
const whyHidden = ({ plain }) => !/^\s*(?:echo|printf)\b(?!.*(?:\$\(|`))/s.test(plain) && CDK_DEPLOY.test(plain)
    ? 'a program gets a command that deploys as a text'
    : undefined;
const CDK_DEPLOY = /["'`(=]\s*(?:(?:npx|yarn|pnpm)\s(?:[^;&|]*\s)?)?cdk\s(?:[^;&|]*\s)?deploy(?!\w)/;
/** Not an empty line, a setting of the shell itself, or a way into a folder. */
const doesSomething = ({ plain }) => !/^\s*(?:(?:set|cd|pushd|popd)\b.*)?$/.test(plain);
/** In which folder each command runs: `cd` moves all that follow, in brackets only up to their end. */
class Folders {
    #now;
    #outer = [];
    #first;
    constructor(first) {
        this.#first = first;
        this.#now = first;
    }
    at(command) {
        for (const sign of command.between) {
            if (sign === '(')
                this.#outer.push(this.#now);
            else if (sign === ')')
                this.#now = this.#outer.pop();
        }
        const [program, ...operands] = (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsRun */ .je)(command);
        const to = operands.find((word) => word === '-' || !word.startsWith('-'));
        if (program === 'popd' || (program === 'cd' && to === '-'))
            this.#now = this.#first;
        else if (program === 'cd' || program === 'pushd')
            this.#now = below(this.#now, to);
        return this.#now;
    }
}
/** A path from the root; `undefined` where a variable or an expression decides it, or it leads out of the repository. */
const below = (directory, path) => {
    if (directory === undefined || path === undefined || /^[/~]|[$`]|X{5}/.test(path))
        return undefined;
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path));
    return found.startsWith('..') ? undefined : found;
};
/** The scripts of the repository that a command runs: of a package, of make, or a file for the shell. */
const scriptsRunBy = (written, words, where) => {
    const [program = '', ...operands] = words;
    if (/^(?:npm|pnpm|yarn|bun)$/.test(program))
        return packageScripts(words, written, where);
    if (program === 'make')
        return makeRules(operands, where);
    const { directory } = where;
    const isForShell = SHELL.test(program);
    const operand = fileOperand(operands);
    if (isForShell && operands.some((word) => /^-\w*c$/.test(word)))
        return operand === undefined
            ? []
            : [{ text: (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutQuotes */ .Yg)(written[words.indexOf(operand, 1)] ?? ''), directory }];
    const isOwn = program.includes('/') && !program.includes('node_modules');
    const file = isForShell ? operand : isOwn ? program : undefined;
    const text = fileText(where, file);
    if (text === undefined || !(isForShell || /^#!.*sh\b/.test(text) || /\.sh$/.test(program)))
        return [];
    return [{ text, directory }];
};
const SHELL = /^(?:(?:\S*\/)?(?:ba|da|z)?sh|source|\.)$/;
/** The first that is no option; `-o` and `-O` take the name of one (`bash -euo pipefail -c ...`). */
const fileOperand = (operands) => operands.find((word, index) => !word.startsWith('-') && !/^-\w*[oO]$/.test(operands[index - 1] ?? ''));
/** No person writes a longer script. */
const MOST_BYTES = 128 * 1024;
const fileText = ({ root, directory }, path) => {
    const found = below(directory, path);
    try {
        if (found === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, found)).size > MOST_BYTES)
            return undefined;
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, found)).toString('utf8');
    }
    catch {
        return undefined;
    }
};
/** Words behind which npm, yarn or pnpm takes the name of a workspace. */
const WORKSPACE = /^(?:-w|-F|(?:--)?workspaces?|--filter)(?:=|$)/;
/**
 * The folder is the one that a word of the command names (`--prefix infra`, `-C infra`, `--workspace=@org/infra`, …), and
 * the script the next word that is the name of one.
 */
const packageScripts = ([program = '', ...words], written, where) => {
    const { root, directory } = where;
    const isRun = words.some((word) => /^(?:run|run-script)$/.test(word));
    const mayRun = (name) => program !== 'npm' || isRun || /^(?:test|start|stop|restart)$/.test(name);
    const plain = words.map((word) => word.replace(/^--?[\w-]+=/, ''));
    const isNamed = words.some((word) => WORKSPACE.test(word));
    const named = plain.map((word) => folderOf(word, where) ?? (isNamed ? packageNamed(word, root) : undefined));
    const index = named.findIndex((folder) => folder !== undefined);
    const folder = named[index] ?? directory;
    if (folder === undefined)
        return [];
    const scripts = packageScriptsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
    const has = (name) => Object.hasOwn(scripts, name);
    const at = plain.findIndex((word, place) => place !== index && has(word) && mayRun(word));
    const cdk = words.findIndex(_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .isCdk */ .xx);
    const name = cdk !== -1 && cdk < at ? undefined : plain[at];
    if (name === undefined)
        return [];
    const more = written.slice(at + 2).filter((word) => word !== '--' && word !== written[index + 1]);
    return [`pre${name}`, name, `post${name}`].filter(has).map((one) => ({
        text: one === name ? [scripts[one], ...more].join(' ') : (scripts[one] ?? ''),
        directory: folder,
    }));
};
const folderOf = (word, where) => {
    const path = below(where.directory, word);
    return path !== undefined && isFileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where.root, path, 'package.json')) ? path : undefined;
};
const NOT_READ = new Set(['node_modules', 'cdk.out', '.git']);
const packageNamed = (name, root) => foldersOf(root).find((folder) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(packageIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).name) === name);
/** The root and the folders at most three levels below it. */
const foldersOf = (root) => {
    const found = ['.'];
    let level = found;
    for (let depth = 0; depth < 3; depth += 1) {
        level = level.flatMap((folder) => foldersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, one)));
        found.push(...level);
    }
    return found;
};
const entriesIn = (directory) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const foldersIn = (directory) => entriesIn(directory).flatMap((one) => (one.isDirectory() && !NOT_READ.has(one.name) ? [one.name] : []));
const filesIn = (directory) => entriesIn(directory).flatMap((one) => (one.isFile() ? [one.name] : []));
const packageIn = (directory) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(fileText({ root: directory, directory: '.' }, 'package.json') ?? ''));
/** The scripts of a package.json by their names; none where there is no such file. */
const packageScriptsIn = (directory) => Object.fromEntries(Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(packageIn(directory).scripts)).map(([name, text]) => [name, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(text) ?? '']));
/**
 * What `make` runs for its targets: their prerequisites, then the lines below them. Which variables these get depends on the
 * rest of the Makefile, on files that it includes, and on the words behind `make`.
 */
const makeRules = (words, where) => {
    if (words.some((word) => /^(?:-f|--(?:make)?file)/.test(word)))
        return [];
    const folder = words.map((word) => below(where.directory, word)).find((path) => hasMakefile(where, path));
    const directory = folder ?? where.directory;
    const name = MAKEFILES.find((one) => fileText({ ...where, directory }, one) !== undefined);
    const rules = `${fileText({ ...where, directory }, name) ?? ''}\n`.matchAll(RULES);
    return [...rules].flatMap(([, targets = '', needed = '', lines = '']) => {
        if (!targets.split(/\s+/).some((target) => words.includes(target)))
            return [];
        const first = needed.trim() === '' ? '' : `make ${needed.trim()}\n`;
        const recipe = (lines.match(/^\t[^\n]*/gm) ?? [])
            .map((line) => line.replace(/^\t[@+-]*/, ''))
            .join('\n')
            .replace(/\$[({]MAKE[)}]/g, 'make');
        const text = first + recipe.replace(/\$[({](\w+)[)}]/g, '$$$1');
        return [{ text, directory, undecided: 'make decides which variables the command gets' }];
    });
};
/** In the order in which make looks for them. */
const MAKEFILES = ['GNUmakefile', 'makefile', 'Makefile'];
/** A rule reaches to the next one. */
const RULES = /^([^\s#:=][^#:=\n]*):(?![:=])([^#\n]*)\n((?:(?![^\s#:=][^#:=\n]*:(?![:=]))[^\n]*\n)*)/gm;
const hasMakefile = ({ root }, path) => path !== undefined && MAKEFILES.some((name) => isFileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path, name)));
/** A path may be a word of any length, which no system takes. */
const isFileAt = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
};
/** `deploy`, `deploy:prod` and `infra:deploy`, but not `deployment`. */
const SAYS_DEPLOY = /(?<!\w)deploy(?!\w)/;
/**
 * A command that says `deploy` as the name of a task, one whose program or script is decided only when it runs or is not
 * there, and one that runs a file of the repository, or a task of one, which calls the CDK.
 */
const mayDeploy = (words, where, { tasks }) => {
    const [program = '', ...operands] = words;
    if (/^(?:echo|printf|cd|pushd|source|\.|)$/.test(program))
        return false;
    if (program === 'make' || /[$`]|X{5}/.test(program) || (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeDeploy */ .cf)(words))
        return true;
    const isTask = (word) => saysDeploy(word) || tasks().has(word.replace(/^npm:/, ''));
    const isPlace = (word, before = '') => (word.includes('/') || before.startsWith('-')) && isThere(where, word);
    if (words.some((word, index) => isTask(word) && !isPlace(word, words[index - 1])))
        return true;
    const script = SHELL.test(program) ? fileOperand(operands) : program.includes('/') ? program : undefined;
    if (script !== undefined && isOpen(script, where))
        return true;
    const runs = (word) => !isData(word) && callsCdk(fileText(where, word));
    return words.some(runs) || runsFileOfItsName(words, where);
};
/** Not there, or where only the run decides. */
const isOpen = (script, where) => {
    if (/[$`]|X{5}/.test(script))
        return true;
    const isHere = below(where.directory, script) !== undefined && !script.includes('node_modules');
    return isHere && !isThere(where, script);
};
/** A task runner has a file of its name that calls the CDK: `just` and justfile, `task` and Taskfile.yml. */
const runsFileOfItsName = (words, { root, directory = '.' }) => {
    const programs = new Set(words.filter((word) => !(0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .isCdk */ .xx)(word)).map((word) => word.toLowerCase()));
    return [...new Set([directory, '.'])].some((folder) => {
        const files = filesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).filter((name) => {
            const stem = /^\.?(\w{2,}?)(?:file|-compose)?(?:\.\w+)?$/i.exec(name)?.[1];
            return stem !== undefined && programs.has(stem.toLowerCase());
        });
        return files.some((name) => callsCdk(fileText({ root, directory: folder }, name)));
    });
};
const tasksBelow = (root) => new Set(foldersOf(root).flatMap((folder) => Object.entries(packageScriptsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))).flatMap(([name, text]) => callsCdk(text) ? [name] : [])));
/** No prose, address or name of a file. */
const saysDeploy = (word) => SAYS_DEPLOY.test(word) && !/\s|:\/\/|^arn:|\.\w+$/.test(word);
const isThere = ({ root, directory }, path) => {
    const found = below(directory, path);
    return found !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, found));
};
const isData = (path) => /\.(?:json|ya?ml|md|txt)$/.test(path);
const callsCdk = (text = '') => /cdk/i.test(text) && SAYS_DEPLOY.test(text);


/***/ }),

/***/ 54511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   l$: () => (/* binding */ expressionsIn)
/* harmony export */ });
/**
 * Expressions of GitHub Actions, read as far as a text is put together from secrets, variables and literals.
 *
 * Source: "Evaluate expressions in workflows and actions" in GitHub's documentation.
 */
const OPEN = '${{';
/** The parts of a text in their order. `}}` inside of a quoted text does not end an expression. */
const partsOf = (text) => {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(OPEN); at !== -1; at = text.indexOf(OPEN, from)) {
        const end = endOf(text, at + OPEN.length);
        // GitHub refuses one that does not end.
        if (end === undefined)
            return [...parts, { offset: from, text: text.slice(from), isExpression: true }];
        if (at > from)
            parts.push({ offset: from, text: text.slice(from, at), isExpression: false });
        const inner = text.slice(at + OPEN.length, end);
        parts.push({ offset: at, text: inner.trim(), expression: parseExpression(inner), isExpression: true });
        from = end + 2;
    }
    if (from < text.length)
        parts.push({ offset: from, text: text.slice(from), isExpression: false });
    return parts;
};
const endOf = (text, from) => {
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith('}}', at))
            return at;
    }
    return undefined;
};
const TOKEN = /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>[-+]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||==|!=|<=|>=|[()[\].,*!<>]))/iy;
const tokensOf = (source) => {
    const tokens = [];
    TOKEN.lastIndex = 0;
    const end = source.trimEnd().length;
    for (let at = 0; at < end; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const groups = TOKEN.exec(source)?.groups;
        if (!groups)
            return undefined;
        const [kind, text] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
        tokens.push({ kind: kind, text: text ?? '' });
    }
    return tokens;
};
/** GitHub refuses deeper ones (ExpressionConstants.MaxDepth in actions/runner). */
const DEEPEST = 50;
/** No person writes more, and each may be one level of the tree. */
const MOST_TOKENS = 1_000;
class Unreadable extends Error {
}
const ANY = { kind: 'condition', of: [] };
/** `undefined` for a text that is no expression. */
const parseExpression = (source) => {
    const tokens = tokensOf(source);
    if (!tokens || tokens.length > MOST_TOKENS)
        return undefined;
    try {
        const parser = new Parser(tokens);
        return parser.whole();
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
};
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const found = this.#either();
        if (this.#at < this.#tokens.length)
            throw new Unreadable();
        return found;
    }
    #takes(...signs) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== 'sign' || !signs.includes(token.text))
            return false;
        this.#at += 1;
        return true;
    }
    #needs(sign) {
        if (!this.#takes(sign))
            throw new Unreadable();
    }
    #either() {
        this.#depth += 1;
        if (this.#depth > DEEPEST)
            throw new Unreadable();
        let left = this.#both();
        while (this.#takes('||'))
            left = { kind: 'either', left, right: this.#both() };
        this.#depth -= 1;
        return left;
    }
    #both() {
        let left = this.#compared();
        while (this.#takes('&&'))
            left = { kind: 'both', left, right: this.#compared() };
        return left;
    }
    #compared() {
        let left = this.#negated();
        while (this.#takes('==', '!=', '<=', '>=', '<', '>')) {
            left = { kind: 'condition', of: [left, this.#negated()] };
        }
        return left;
    }
    #negated() {
        let isNegated = false;
        while (this.#takes('!'))
            isNegated = true;
        const found = this.#membered();
        return isNegated ? { kind: 'condition', of: [found] } : found;
    }
    #membered() {
        let found = this.#primary();
        for (;;) {
            if (this.#takes('.'))
                found = { kind: 'member', of: found, name: this.#memberName() };
            else if (this.#takes('[')) {
                const name = this.#takes('*') ? ANY : this.#either();
                this.#needs(']');
                found = { kind: 'member', of: found, name };
            }
            else
                return found;
        }
    }
    #memberName() {
        const token = this.#next();
        if (token.kind === 'name')
            return { kind: 'literal', value: token.text };
        if (token.text === '*')
            return ANY;
        throw new Unreadable();
    }
    #next() {
        const token = this.#tokens[this.#at];
        if (!token)
            throw new Unreadable();
        this.#at += 1;
        return token;
    }
    #primary() {
        if (this.#takes('(')) {
            const inner = this.#either();
            this.#needs(')');
            return inner;
        }
        const { kind, text } = this.#next();
        switch (kind) {
            case 'text':
                return { kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'") };
            case 'number':
                return { kind: 'literal', value: Number(text) };
            case 'name':
                return this.#takes('(')
                    ? { kind: 'call', name: text.toLowerCase(), values: this.#values() }
                    : named(text);
            case 'sign':
                throw new Unreadable();
        }
    }
    #values() {
        const values = [];
        if (this.#takes(')'))
            return values;
        do
            values.push(this.#either());
        while (this.#takes(','));
        this.#needs(')');
        return values;
    }
}
/** The expression and those that it is made of. */
const expressionsIn = (expression) => [
    expression,
    ...innerOf(expression).flatMap(expressionsIn),
];
const innerOf = (expression) => {
    switch (expression.kind) {
        case 'member':
            return [expression.of, expression.name];
        case 'call':
            return expression.values;
        case 'either':
        case 'both':
            return [expression.left, expression.right];
        case 'condition':
            return expression.of;
        default:
            return [];
    }
};
const named = (text) => {
    if (text === 'true' || text === 'false')
        return { kind: 'literal', value: text === 'true' };
    if (text === 'null')
        return { kind: 'literal', value: null };
    return { kind: 'context', name: text.toLowerCase() };
};


/***/ }),

/***/ 73743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ twoKeys),
/* harmony export */   Bb: () => (/* binding */ keyNotHandedOver),
/* harmony export */   FG: () => (/* binding */ keyAltered),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ secretNotPassed),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   nG: () => (/* binding */ keyInVariable),
/* harmony export */   o0: () => (/* binding */ secretOfOtherSlot),
/* harmony export */   oI: () => (/* binding */ nothingDeploys),
/* harmony export */   qJ: () => (/* binding */ notFollowed),
/* harmony export */   sm: () => (/* binding */ secretMisspelt),
/* harmony export */   vH: () => (/* binding */ keyUndecided),
/* harmony export */   vc: () => (/* binding */ keyWritten)
/* harmony export */ });
/* harmony import */ var _inputs_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49852);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);




/** What is wrong with the way in which a workflow hands over the key. Nothing of a file is quoted but names. */
const lineFor = ({ kind, variable }, secret = variable) => kind === 'action'
    ? `jwt-secret-key: \${{ secrets.${secret} }}`
    : `env: { ${variable}: \${{ secrets.${secret} }} }`;
const stepText = ({ kind, job }) => kind === 'action'
    ? `The step with this action in the job ${job}`
    : `The step of the job ${job} that runs cdk deploy`;
/** The way to the step, where other files call it. */
const wayTo = ({ callers }) => callers.length === 0 ? '' : ` It is called from ${callers.map(_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9).join(', then ')}.`;
const unreadable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-unreadable', { error: 'invalid-input' }, ({ path, line, problem }) => ({
    title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${path} cannot be read`, 100),
    detail: `Line ${line}: ${problem}. What the workflow hands over is not known, and GitHub does not run one that is not valid.`,
    remedy: `Fix line ${line}, then run verify again. The editor of github.com marks such mistakes: gh workflow view`,
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ file: path, line }),
}));
const keyNotHandedOver = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-key-missing', { error: 'key-missing' }, (use) => ({
    title: 'A step that deploys gets no signing key',
    detail: `${stepText(use)} ${use.kind === 'action' ? 'gets it neither as the input jwt-secret-key nor' : 'does not get it'} as the variable ${use.variable} of the step, the job or the workflow.${use.key ? ` What stands there is empty: ${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(use.key.place)}.` : ''} A line that is commented out does not count.${wayTo(use)}`,
    remedy: `Add to the step: ${lineFor(use)}`,
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(use.key?.place ?? use.place),
}));
/** A warning for a job with an environment, which may have the secret. */
const secretNotPassed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-secret-not-passed', [{ error: 'key-missing' }, 'warning'], (use, { text: secret, before }) => {
    const caller = use.callers.at(-1) ?? use.place;
    const outcome = before
        ? 'GitHub documents that the job then gets the secret of its environment, and has given such jobs an empty text.'
        : 'A composite action sees none, so the key arrives empty.';
    return {
        title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`The workflow or action that deploys is not handed the secret ${secret}`, 100),
        detail: `${stepText(use)}, on ${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(use.place)}, reads secrets.${secret}. A called workflow sees only the secrets that its caller hands over. ${outcome}`,
        remedy: /action\.ya?ml$/.test(use.place.file)
            ? `Give the action an input for it, and hand it over on ${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(caller)}: \${{ secrets.${secret} }}`
            : `Write secrets: inherit into the calling job on ${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(caller)}, or hand it over by name: ${secret}: \${{ secrets.${secret} }}`,
        where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(caller),
        as: before ? 'warning' : { error: 'key-missing' },
    };
});
const keyWritten = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-key-written', { error: 'key-rejected-by-lint' }, (use, { place, value }) => {
    const isDefault = value.some((possible) => possible.some(({ kind }) => kind !== 'literal'));
    return {
        title: isDefault
            ? 'A workflow has a default for the signing key, which everyone who reads it knows'
            : 'The signing key is written in a workflow',
        detail: `${stepText(use)} ${isDefault ? 'takes a text of the repository as the key where the secret is missing or cannot be read, e.g. when it is renamed' : 'takes a text of the repository as the key'}. Everyone who can read the repository or its history can then sign tokens as any user.${wayTo(use)}`,
        remedy: `Write the secret alone: ${lineFor(use)}${isDefault ? '' : '. And make a new key: npx cdk-jwt-deploy setup'}`,
        where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
    };
});
const keyInVariable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-key-in-variable', { error: 'key-rejected-by-lint' }, (use, { place }, name) => ({
    title: 'The signing key comes from a variable of GitHub, which is no secret',
    detail: `${stepText(use)} takes vars.${name}. Variables are shown in the settings, in logs and to every workflow.${wayTo(use)}`,
    remedy: `Store a new key as a secret (npx cdk-jwt-deploy setup), write ${lineFor(use)}, and delete the variable: gh variable delete ${name}`,
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
}));
const keyAltered = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-key-altered', { error: 'key-rejected-by-lint' }, (use, { place }, secret) => ({
    title: 'A workflow changes the signing key on its way to the step',
    detail: `${stepText(use)} gets secrets.${secret} with other characters around it: quotes, a name, or the line break at the end of a YAML block (|). They become part of the key, and every token is refused.${wayTo(use)}`,
    remedy: `Write the secret alone, in one line and without quotes: ${lineFor(use, secret)}`,
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
}));
const twoKeys = (use, inherited) => ({
    ...(0,_inputs_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .a)('jwt-secret-key', {
        title: 'two different keys were given',
        detail: `The input and the variable ${use.variable} (${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(inherited.place)}) do not come from the same secret.${wayTo(use)}`,
        remedy: `Remove ${use.variable} from the env: of the step and of the job, and pass the key as the input alone.`,
    }),
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(use.key?.place ?? use.place),
});
const secretMisspelt = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-secret-misspelt', { error: 'key-missing' }, (use, { place }, read, meant) => ({
    title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`A workflow reads the secret ${read}, which looks like a slip for ${meant}`, 100),
    detail: `${stepText(use)} gets secrets.${read} as ${use.variable}. A secret that does not exist is the empty text for GitHub, without an error.${wayTo(use)}`,
    remedy: `Write ${lineFor(use, meant)}. If there really is a secret ${read}: gh secret list`,
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
}));
const secretOfOtherSlot = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-secret-of-rotation', { error: 'key-missing' }, (use, { place }, read) => ({
    title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`A workflow takes ${read} for the signing key`, 100),
    detail: `${stepText(use)} gets secrets.${read} as ${use.variable}. A rotation keeps another key under this name, and outside of one it does not exist.${wayTo(use)}`,
    remedy: `Write ${lineFor(use)}`,
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
}));
const keyUndecided = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-key-undecided', 'warning', (use, { place }, why) => ({
    title: 'Which key a step gets is decided only when the workflow runs',
    detail: `${stepText(use)}: ${why}.${wayTo(use)}`,
    remedy: `Where it can be one secret, write it: ${lineFor(use)}. ${use.kind === 'action'
        ? 'If it cannot, the deployment is the proof: it compares the key of every container.'
        : 'And run cdk deploy with no program in front of it, and with nothing in the script that changes the variable. If that cannot be, let the action deploy, which compares the key of every container: npx cdk-jwt-deploy setup --workflow deploy'}`,
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
}));
const withoutSecrets = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-without-secrets', 'warning', (use) => ({
    title: 'A workflow deploys on pull requests, where forks and Dependabot have no secrets',
    detail: `${stepText(use)} starts on ${use.triggers.join(', ')}. On a pull request of a fork or of Dependabot the key is empty, and on one of the repository its code reaches production before it is merged.${wayTo(use)}`,
    remedy: 'Deploy on push to the main branch, and use this action on pull_request without mode: deploy, which makes a dry-run that needs no secret.',
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(use.place),
}));
const notFollowed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('workflow-not-followed', 'warning', ({ place, what }) => ({
    title: 'A step may deploy, and what it runs cannot be read here, so whether it gets the key is not known',
    detail: `${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place)} runs: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(what, 200)}. What that does is decided when the workflow runs, stands in another repository, or is a program that is no shell script.`,
    remedy: 'If it deploys, see that it gets the secret, or let the action deploy in its place: npx cdk-jwt-deploy setup --workflow deploy. A workflow of another repository is checked there: npx cdk-jwt-deploy verify',
    where: (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
}));
const nothingDeploys = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('no-workflow-deploys', 'warning', (files) => ({
    title: 'No workflow of this repository was seen to deploy the app',
    detail: `verify looked for a step with this action in the mode deploy, or one that runs cdk deploy, in ${files.length === 0 ? '.github/workflows, which has no workflow' : `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files.length, 'file')}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(files.map(({ path }) => path).join(', '), 500)}`}.`,
    remedy: 'Write one: npx cdk-jwt-deploy setup --workflow deploy. If a script or another system deploys, see there that it gets the key.',
    where: '.github/workflows',
}));


/***/ }),

/***/ 68598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeUses),
/* harmony export */   z: () => (/* binding */ onlySecret)
/* harmony export */ });
/* harmony import */ var _lib_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85722);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76062);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73743);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3880);





/** Each step by itself, and then those that give one place two secrets. */
const judgeUses = (uses, hasSecret) => {
    const judged = uses.map((use) => judgeUse(use, hasSecret));
    const groups = [...(0,_lib_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(judged, ({ use }) => `${use.environment?.name ?? ''} ${use.variable}`).values()];
    return judged.map((one) => {
        const group = groups.find((members) => members.includes(one)) ?? [];
        const other = group.find((member) => givesOther(one, member));
        return other ? inConflict(one, other) : one;
    });
};
/** Without an environment of GitHub, what another command deploys may be another place. */
const givesOther = (judged, { use: other, result }) => {
    const { use: one } = judged;
    if (judged.result === 'fault' || result === 'fault')
        return false;
    const names = [one, other].map((use) => use.key && onlySecret(use.key.value)?.text);
    const isSamePlace = one.environment?.name !== undefined || one.what === other.what;
    return isSamePlace && names.every((name) => name !== undefined) && names[0] !== names[1];
};
const inConflict = (judged, { use: other }) => {
    const { use, findings } = judged;
    if (!use.key || !other.key)
        return judged;
    const place = use.environment?.name === undefined ? '' : ` in the environment ${use.environment.name}`;
    const why = `it gets secrets.${onlySecret(use.key.value)?.text} as ${use.variable}, and the step on ${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(other.place)} gets secrets.${onlySecret(other.key.value)?.text}${place}. Where they are not the same key, the step that runs last logs all users out`;
    return {
        ...judged,
        result: 'undecided',
        findings: [...findings, (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyUndecided */ .vH)(use, use.key, why)],
    };
};
const judgeUse = (use, hasSecret = () => undefined) => {
    const onPullRequests = startsWithoutSecrets(use) ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(use)] : [];
    const [first] = use.key ? faultsOf(use, use.key, hasSecret) : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyNotHandedOver */ .Bb)(use)];
    const { key } = use;
    if (first)
        return { use, result: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(first) ? 'fault' : 'undecided', findings: [first, ...onPullRequests] };
    const secret = key && onlySecret(key.value);
    return {
        use,
        result: onPullRequests.length > 0 ? 'undecided' : 'reaches',
        ...(secret !== undefined && { secret }),
        findings: onPullRequests,
    };
};
/** Nothing where it is one secret, whole and of the right name. */
const faultsOf = (use, key, hasSecret) => {
    const { value } = key;
    const absent = value.flat().find(({ kind }) => kind === 'absent');
    const variable = pieceIn(value, 'variable');
    const secret = onlySecret(value);
    if (variable !== undefined)
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyInVariable */ .nG)(use, key, variable)];
    if (value.some(isWritten))
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyWritten */ .vc)(use, key)];
    if (value.every((possible) => possible.length === 0))
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyNotHandedOver */ .Bb)(use)];
    if (absent)
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .secretNotPassed */ .O3)(use, absent)];
    if (secret === undefined)
        return [undecidedOrAltered(use, key)];
    return use.inherited && !isSameSecret(use.inherited.value, secret)
        ? [besideInput(use, key, use.inherited)]
        : wrongName(use, key, secret, hasSecret);
};
/** Or nothing at all. */
const isSameSecret = (value, secret) => value.every((possible) => possible.length === 0) || onlySecret(value)?.text === secret.text;
/** The action refuses to choose between two keys. */
const besideInput = (use, key, inherited) => pieceIn(inherited.value, 'unknown') === undefined
    ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .twoKeys */ .$P)(use, inherited)
    : (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyUndecided */ .vH)(use, key, `the variable ${use.variable} (${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(inherited.place)}) may hold another key than the input`);
/** A text of the file, and not blank. */
const isWritten = (possible) => possible.length > 0 &&
    possible.every(({ kind }) => kind === 'literal') &&
    possible.some(({ text }) => text.trim() !== '');
const pieceIn = (value, kind) => value.flat().find((piece) => piece.kind === kind)?.text;
/** The one secret that the value is, whatever happens. */
const onlySecret = (value) => {
    const [only, more] = value;
    return more === undefined && only?.length === 1 && only[0]?.kind === 'secret' ? only[0] : undefined;
};
const undecidedOrAltered = (use, key) => {
    const { value } = key;
    const secret = pieceIn(value, 'secret');
    const unknown = pieceIn(value, 'unknown');
    const secrets = [...new Set(value.flat().flatMap(({ kind, text }) => (kind === 'secret' ? [text] : [])))];
    const isWhole = value.every((possible) => possible.length <= 1);
    if (secret !== undefined && unknown === undefined && !isWhole)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyAltered */ .FG)(use, key, secret);
    const mayBeEmpty = value.some((possible) => possible.length === 0);
    const candidates = secrets.map((name) => `secrets.${name}`).join(' or ');
    const said = value.flat().flatMap((piece) => piece.why ?? [])[0];
    const why = said ??
        (unknown === undefined
            ? `it gets ${candidates}${mayBeEmpty ? ', or nothing where a condition is not met' : ''}`
            : `${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(key.place)} takes what no file of the repository decides${candidates === '' ? '' : `, beside ${candidates}`}`);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyUndecided */ .vH)(use, key, why);
};
const SLOTS = ['_PREVIOUS', '_NEXT', '_EMERGENCY'];
/** A secret may have any name, so only GitHub can say that one does not exist; but a slip of the fingers shows. */
const wrongName = (use, key, secret, hasSecret) => {
    const { text: name } = secret;
    const expected = use.names.map((one) => one.toUpperCase());
    if (expected.some((one) => SLOTS.some((slot) => name === `${one}${slot}`)))
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .secretOfOtherSlot */ .o0)(use, key, name)];
    const isStored = hasSecret(secret);
    if (expected.includes(name) || isStored === true)
        return [];
    const meant = expected.find((one) => isSlip(name, one));
    if (meant !== undefined)
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .secretMisspelt */ .sm)(use, key, name, meant)];
    // That it is not stored is said where the stored ones are looked at.
    const why = `whether GitHub has a secret of the name ${name}, and whether it is this key, is not known`;
    return isStored === false ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyUndecided */ .vH)(use, key, why)];
};
/** Two slips at most; a number at the end tells one secret from another on purpose. */
const isSlip = (name, expected) => (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsBetween */ .C)(name, expected) <= 2 &&
    !/^_?\d+$/.test(name.startsWith(expected) ? name.slice(expected.length) : '');
const startsWithoutSecrets = ({ kind, triggers, isConditional, isDryOnPullRequests }) => {
    if (kind === 'action' && isDryOnPullRequests)
        return false;
    const onlyThere = triggers.every((name) => name === 'pull_request');
    return onlyThere || (triggers.includes('pull_request') && !isConditional);
};


/***/ }),

/***/ 49443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findKeyUses)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deploy_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99173);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50921);
/* harmony import */ var _step_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50681);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32168);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3880);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97635);







/**
 * @param root the directory that has `.github`
 * @param variable name of the variable that holds the key
 */
const findKeyUses = (workflows, root, variable) => {
    const search = new Search(workflows, root, variable);
    for (const file of workflows.files)
        search.workflow(file);
    const unread = [
        ...new Map([...workflows.unread, ...search.unread].map((file) => [file.path, file])).values(),
    ];
    const { uses, deploying, actions } = search;
    // A called workflow is looked at for each of its callers.
    const unfollowed = [...new Map(search.unfollowed.map((one) => [JSON.stringify(one), one])).values()];
    return { uses, deploying, actions, unfollowed, unread };
};
/** GitHub allows ten levels of workflows, and as many of composite actions. */
const DEEPEST = 10;
/** More calls in all repeat what was seen: ten levels that each call the next one ten times never end. */
const MOST_CALLS = 1_000;
/** A condition that is false as it is written. */
const isOff = (node) => /^\s*(?:\$\{\{)?\s*false\s*(?:\}\})?\s*$/.test((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(node, 'if'));
const hasCondition = (node) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(node, 'if') !== undefined;
const triggersOf = (root) => {
    const on = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(root, 'on')?.node;
    if (on?.kind === 'text')
        return [on.text];
    const listed = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsIn */ .Un)(on).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    return [...listed, ...(0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesIn */ .s9)(on).map(([name]) => name)];
};
/**
 * Nothing deploys without credentials of AWS: from an action or a secret with its name, from another store of secrets, or
 * from the machine itself.
 */
const hasAccount = (...nodes) => nodes.some((node) => node && (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(node).some(({ key, node: { text } }) => ACCOUNT.test(`${key} ${text}`)));
const ACCOUNT = /aws/i;
/** A machine of GitHub's own has no account of AWS; any other one may be in it. */
const isOwnMachine = (job) => {
    const labels = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(job, 'runs-on')?.node;
    return (labels !== undefined &&
        (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(labels).some(({ node: { text } }) => !/^(?:ubuntu|windows|macos)-|^\$\{\{/.test(text)));
};
/** To an account of AWS, with a token of GitHub. */
const canLogIn = (job, workflow) => {
    const owner = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(job, 'permissions') ? job : workflow;
    return (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(owner, 'permissions') === 'write-all' || (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(owner, 'permissions', 'id-token') === 'write';
};
/** An action or workflow of others that says so by its name, or by a command that it is given. */
const saysDeploy = (node) => {
    const uses = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(node, 'uses');
    if (_deploy_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .SAYS_DEPLOY */ .LL.test(uses))
        return true;
    const inputs = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesIn */ .s9)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(node, 'with')?.node);
    return !GIVES_CREDENTIALS.test(uses) && inputs.some(([, { node: given }]) => namesTask(given));
};
const namesTask = (given) => given.kind === 'text' && given.text.split(/\s+/).includes('deploy');
/** What it is given are names of roles and sessions. */
const GIVES_CREDENTIALS = /configure-aws-credentials/;
class Search {
    uses = [];
    deploying = [];
    actions = [];
    unfollowed = [];
    unread = [];
    #root;
    #variable;
    #files;
    #actionFiles = new Map();
    #calls = 0;
    constructor({ files }, root, variable) {
        this.#root = root;
        this.#variable = variable;
        this.#files = new Map(files.map((file) => [file.path, file]));
    }
    /** One that only other workflows call is looked at where they call it. */
    workflow(file) {
        const triggers = triggersOf(file.root).filter((name) => name !== 'workflow_call');
        if (triggers.length === 0)
            return;
        const input = (name) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`inputs.${name}`);
        this.#jobs(file, { secret: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .storedSecret */ .kC, input, triggers, callers: [] });
    }
    #jobs(file, called) {
        const bare = { ...called, env: new Map(), matrix: () => _value_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY */ .wg, isOpen: false };
        for (const [job, { line, node }] of (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesIn */ .s9)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(file.root, 'jobs')?.node)) {
            if (isOff(node))
                continue;
            const seen = { node, called, scope: { ...bare, matrix: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(node, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveIn */ .QH)(bare)) } };
            if ((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(node, 'uses') !== '')
                this.#workflowCall({ file: file.path, line }, seen, canLogIn(node, file.root));
            else
                this.#job(file, job, seen);
        }
    }
    #job(file, job, { node, scope: bare, called }) {
        const { path, root } = file;
        const named = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(node, 'environment');
        const name = named?.node.kind === 'mapping' ? (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(named.node, 'name') : named;
        const environment = named && {
            name: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyText */ .Cw)(name ? (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .givenBy */ .ny)(path, name, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveIn */ .QH)(bare)).value : _value_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY */ .wg),
            place: { file: path, line: named.line },
        };
        const hasOne = environment !== undefined && environment.name !== '';
        const secret = hasOne ? (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .withEnvironment */ .Ec)(environment.name, called.secret) : called.secret;
        const container = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(node, 'container')?.node ?? node;
        const machine = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .withEnv */ .Eh)(path, container, { ...bare, secret });
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .withEnv */ .Eh)(path, node, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .withEnv */ .Eh)(path, root, machine));
        const byDefault = (name) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(node, 'defaults', 'run', name) || (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(root, 'defaults', 'run', name);
        const at = {
            file: path,
            root: this.#root,
            directory: byDefault('working-directory'),
            shell: byDefault('shell'),
            variable: this.#variable,
            triggers: called.triggers,
        };
        const seen = {
            deploys: false,
            hasAccount: isOwnMachine(node) || hasAccount(node, (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(root, 'env')?.node),
            unfollowed: [],
        };
        const isConditional = hasCondition(node);
        const steps = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsIn */ .Un)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(node, 'steps')?.node);
        this.#steps(steps, scope, { job, at, called, seen, isConditional, ...(environment && { environment }) });
        if (!seen.deploys && seen.hasAccount)
            this.unfollowed.push(...seen.unfollowed);
    }
    /** Steps see what those before them wrote into the environment. @returns what those behind them see */
    #steps(steps, outer, job) {
        let scope = outer;
        for (const step of steps) {
            if (isOff(step))
                continue;
            const inner = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .withEnv */ .Eh)(job.at.file, step, scope);
            const isLocal = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(step, 'uses').startsWith('./');
            const left = isLocal ? this.#localAction(step, inner, job) : (0,_step_key_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeAfter */ .x7)(step, inner, job.at);
            if (!isLocal)
                this.#step(step, inner, job);
            scope = leftBy(step, { outer: scope, inner, left }, job.at.variable);
        }
        return scope;
    }
    #step(step, scope, job) {
        const { at, called, seen, job: name, environment } = job;
        const place = { file: at.file, line: step.line };
        const uses = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(step, 'uses');
        const isOurs = (0,_step_key_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurAction */ .DM)(step);
        if (scope.isOpen)
            seen.hasAccount = true;
        const work = isOurs ? (0,_step_key_js__WEBPACK_IMPORTED_MODULE_3__/* .workOfAction */ .lf)(step, scope, at) : (0,_step_key_js__WEBPACK_IMPORTED_MODULE_3__/* .workOfScript */ .CT)(step, scope, at);
        if (isOurs)
            this.actions.push((0,_step_key_js__WEBPACK_IMPORTED_MODULE_3__/* .actionStep */ .J2)(step, scope, { ...at, deploys: work.deploys }));
        else if (uses !== '' && (saysDeploy(step) || (0,_step_key_js__WEBPACK_IMPORTED_MODULE_3__/* .inputOf */ .wg)(step, 'jwt-secret-key')))
            seen.unfollowed.push({ place, what: uses });
        if (work.unfollowed.length > 0)
            seen.unfollowed.push({ place, what: [...new Set(work.unfollowed)].join('; ') });
        if (work.deploys) {
            seen.deploys = true;
            this.deploying.push(place);
        }
        const { triggers, callers } = called;
        const isConditional = job.isConditional || hasCondition(step);
        const where = { place, job: name, isConditional, ...(environment && { environment }) };
        this.uses.push(...work.keys.map((key) => ({ ...key, ...where, triggers, callers })));
    }
    /** A job that is another workflow. */
    #workflowCall(place, { node, scope, called }, hasToken) {
        const uses = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(node, 'uses');
        const path = uses.replace(/^\.\//, '');
        const file = uses.startsWith('./') ? this.#files.get(path) : undefined;
        if (!file || !this.#mayCall(called)) {
            const mayDeploy = hasToken || (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(node, 'secrets') !== undefined || saysDeploy(node) || hasAccount(node);
            if (mayDeploy)
                this.unfollowed.push({ place, what: uses });
            return;
        }
        const passed = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .handedBy */ .M$)(place.file, node, 'secrets', scope);
        const isInherited = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(node, 'secrets') === 'inherit';
        const declared = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(file.root, 'on', 'workflow_call', 'inputs')?.node;
        this.#jobs(file, {
            secret: isInherited ? called.secret : (name) => passed.get(name.toLowerCase()) ?? (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)(name),
            input: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(declared, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .handedBy */ .M$)(place.file, node, 'with', scope)),
            triggers: called.triggers,
            callers: [...called.callers, place],
        });
    }
    /**
     * An action of the repository: its steps are looked at. It sees no secrets but those that are handed to it, and knows no
     * defaults of the job. @returns what its last step leaves
     */
    #localAction(node, scope, job) {
        const { at, called, seen } = job;
        const place = { file: at.file, line: node.line };
        const uses = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(node, 'uses');
        const file = this.#actionFile(uses);
        const steps = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsIn */ .Un)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(file?.root, 'runs', 'steps')?.node);
        if (scope.isOpen || hasAccount(file?.root))
            seen.hasAccount = true;
        // One for Node.js or a container, or one that is not there.
        if (!file || steps.length === 0 || !this.#mayCall(called)) {
            seen.unfollowed.push({ place, what: uses });
            return scope;
        }
        const inner = {
            ...called,
            secret: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge,
            input: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .entryAt */ ._f)(file.root, 'inputs')?.node, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .handedBy */ .M$)(place.file, node, 'with', scope)),
            callers: [...called.callers, place],
        };
        const own = { ...at, file: file.path, directory: '', shell: '' };
        const isConditional = job.isConditional || hasCondition(node);
        return this.#steps(steps, { ...scope, ...inner }, { ...job, isConditional, at: own, called: inner });
    }
    #mayCall({ callers }) {
        this.#calls += 1;
        return callers.length < DEEPEST && this.#calls <= MOST_CALLS;
    }
    #actionFile(uses) {
        const known = this.#actionFiles.get(uses);
        if (known)
            return known;
        const read = ['action.yml', 'action.yaml'].map((name) => (0,_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .readYamlFile */ .kv)(this.#root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(uses, name)));
        const file = read.find((one) => 'root' in one);
        if (file)
            this.#actionFiles.set(uses, file);
        return file;
    }
}
/** What a step leaves to those behind it; one with a condition may leave it or not. */
const leftBy = (step, { outer, inner, left }, variable) => {
    const isOpen = outer.isOpen || left.isOpen;
    const given = left.env.get(variable);
    if (!given || given === inner.env.get(variable))
        return { ...outer, isOpen };
    const before = hasCondition(step) ? (outer.env.get(variable)?.value ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY */ .wg) : [];
    const all = [...before, ...given.value].map((one) => [JSON.stringify(one), one]);
    const value = [...new Map(all).values()];
    return { ...outer, isOpen, env: new Map([...outer.env, [variable, { ...given, value }]]) };
};


/***/ }),

/***/ 50921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ withEnvironment),
/* harmony export */   Eh: () => (/* binding */ withEnv),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   M$: () => (/* binding */ handedBy),
/* harmony export */   QH: () => (/* binding */ resolveIn),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   kC: () => (/* binding */ storedSecret),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   ny: () => (/* binding */ givenBy)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32168);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97635);



/** The name is that of GitHub, which compares without letter case. */
const storedSecret = (name) => [[{ kind: 'secret', text: name.toUpperCase() }]];
/**
 * The secrets of a job with an environment: one of the environment goes before what a caller hands over under its name.
 * Where the caller hands over nothing under it, GitHub documents that the job gets that of the environment, and has given
 * jobs an empty text (actions/runner#4453).
 */
const withEnvironment = (environment, secret) => (name) => secret(name).map((possible) => {
    const [only, more] = possible;
    if (!only || more || (only.kind !== 'secret' && only.kind !== 'absent'))
        return possible;
    return [{ ...only, before: [{ name: name.toUpperCase(), environment }, ...(only.before ?? [])] }];
});
const resolveIn = ({ secret, input, env, matrix, isOpen }) => (context, name) => {
    switch (context) {
        case 'secrets':
            return name.toUpperCase() === 'GITHUB_TOKEN' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('secrets.GITHUB_TOKEN') : secret(name);
        case 'vars':
            return [[{ kind: 'variable', text: name.toUpperCase() }]];
        case 'env':
            return env.get(name)?.value ?? (isOpen ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`env.${name}`) : _value_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg);
        case 'inputs':
            return input(name);
        case 'matrix':
            return matrix(name);
        default:
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${context}.${name}`);
    }
};
/** The text of an entry where it stands; a mapping or a list has none. */
const givenBy = (file, { line, node }, resolve) => {
    const place = { file, line };
    if (node.kind === 'nothing')
        return { value: _value_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg, place };
    return { value: node.kind === 'text' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfText */ .Uj)(node.text, resolve) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place)), place };
};
/** The environment with what an `env:` adds to it. One that is an expression as a whole may hold anything. */
const withEnv = (file, owner, scope) => {
    const entry = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(owner, 'env');
    if (entry?.node.kind === 'text')
        return { ...scope, env: new Map(), isOpen: true };
    const resolve = resolveIn(scope);
    const added = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesIn */ .s9)(entry?.node).map(([name, one]) => [name, givenBy(file, one, resolve)]);
    return { ...scope, env: new Map([...scope.env, ...added]) };
};
/** The values of a matrix that stand in the job, one by one. */
const matrixOf = (job, resolve) => (name) => {
    const matrix = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(job, 'strategy', 'matrix')?.node;
    const items = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsIn */ .Un)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(matrix, name)?.node);
    const isWhole = items.length > 0 && !(0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(matrix, 'include');
    const values = items.flatMap((item) => (item.kind === 'text' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfText */ .Uj)(item.text, resolve) : []));
    return isWhole && values.length >= items.length ? values : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`matrix.${name}`);
};
/** The texts that a job or a step hands to what it calls, by their names in lower case. */
const handedBy = (file, owner, key, scope) => {
    const resolve = resolveIn(scope);
    return new Map((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesIn */ .s9)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(owner, key)?.node).map(([name, entry]) => [
        name.toLowerCase(),
        givenBy(file, entry, resolve).value,
    ]));
};
const absent = (name) => [[{ kind: 'absent', text: name }]];
/** The inputs that a called workflow or action declares, with what it is called with. */
const inputsOf = (declared, given) => (name) => {
    const found = given.get(name.toLowerCase());
    if (found)
        return found;
    const fallback = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(declared, name, 'default')?.node;
    return fallback?.kind === 'text' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(fallback.text) : _value_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
};


/***/ }),

/***/ 61707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ deployAt),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   Yg: () => (/* binding */ withoutQuotes),
/* harmony export */   cH: () => (/* binding */ wordsRunIn),
/* harmony export */   cf: () => (/* binding */ mayBeDeploy),
/* harmony export */   fy: () => (/* binding */ inputOfPrograms),
/* harmony export */   g8: () => (/* binding */ whyUndecided),
/* harmony export */   h3: () => (/* binding */ exportedBy),
/* harmony export */   je: () => (/* binding */ wordsRun),
/* harmony export */   k8: () => (/* binding */ assignedIn),
/* harmony export */   xx: () => (/* binding */ isCdk)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54511);

/** An expression may hold blanks and signs of the shell; a run of letters in its place keeps the words apart. */
const withoutExpressions = (script) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(script)
    .map(({ offset, text, isExpression }, index, parts) => isExpression ? 'X'.repeat((parts[index + 1]?.offset ?? script.length) - offset) : text)
    .join('');
/** Comments become blanks: a `#` begins one at the beginning of a word, outside of quotes. */
const withoutComments = (text) => text.replace(/'[^'\n]*'|"(?:[^"\\\n]|\\.)*"|\\.|(?<=^|[\s;&|()])#[^\n]*/gm, (match) => match.startsWith('#') ? ' '.repeat(match.length) : match);
const HERE_DOCUMENT = /(?<!<)<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/;
/** A line that only prints or stores the document that begins on it. */
const KEEPS_DOCUMENT = /^\s*(?:sudo\s+)?(?:cat|tee|echo)\b[^|;&]*$/;
/** Lines that a command gets as its input (`<<END`) become blanks: they are text and no commands. */
const withoutHereDocuments = (text) => {
    const lines = text.split('\n');
    const lastOf = new Map(lines.map((line, index) => [line.trim(), index]));
    const programs = [];
    let open;
    const kept = lines.map((line, index) => {
        if (open) {
            if (line.trim() === open.end)
                open = undefined;
            else if (!open.isKept)
                programs.push(line);
            return ' '.repeat(line.length);
        }
        const end = HERE_DOCUMENT.exec(line)?.[2];
        if (end !== undefined && (lastOf.get(end) ?? -1) > index)
            open = { end, isKept: KEEPS_DOCUMENT.test(line) };
        return line;
    });
    return { plain: kept.join('\n'), programs: programs.join('\n') };
};
const plainOf = (script) => withoutHereDocuments(withoutComments(withoutExpressions(script).replaceAll('\\\n', '  ')));
/** The lines that programs other than `cat` get as their input: a shell or an interpreter runs them. */
const inputOfPrograms = (script) => plainOf(script).programs;
/** The simple commands of a script in their order, without comments. */
const commandsOf = (script) => {
    // What a text takes from the output of commands (`"$(...)"`) is run as if it stood there alone.
    const plain = plainOf(script).plain.replace(/"\$\(([^"()]*\bcdk\b[^"()]*)\)"/g, '  ($1) ');
    let end = 0;
    return [...plain.matchAll(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|[^;&|()\n])+/g)].map(({ 0: text, index }) => {
        const between = plain.slice(end, index);
        end = index + text.length;
        return { text: script.slice(index, end), offset: index, plain: text, between };
    });
};
const wordsIn = ({ text, plain }) => [...plain.matchAll(WORDS)].map(({ 0: word, index }) => ({
    text: withoutQuotes(text.slice(index, index + word.length)),
    plain: word,
}));
const withoutQuotes = (word) => word.replace(/(["'])(.*?)\1/gs, '$2');
const WORDS = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g;
const wordsOf = (plain) => plain.match(WORDS) ?? [];
/** Reserved words of the shell (POSIX, XCU 2.4) that may stand in front of a command. */
const RESERVED = /^(?:!|\{|do|elif|else|if|then|until|while)$/;
const ASSIGNMENT = /^\w+=/;
/** The program that a command starts and the words behind it, without quotes. */
const wordsRun = ({ plain }) => wordsRunIn({ text: plain, plain }).map(withoutQuotes);
/** The same words as they are written, with their quotes and expressions. */
const wordsRunIn = ({ text, plain }) => {
    const words = [...plain.matchAll(WORDS)];
    const first = words.findIndex(({ 0: word }) => !RESERVED.test(word) && !ASSIGNMENT.test(word));
    const run = first === -1 ? [] : words.slice(first);
    return run.map(({ 0: word, index }) => text.slice(index, index + word.length));
};
const isCdk = (word) => /^(?:\S*\/)?(?:aws-)?cdk(?:@\S+)?$/.test(word);
/**
 * Which of the words is the command of the CDK (`deploy` in `npx cdk --app y deploy`), -1 for none. A word behind an
 * option is its value.
 */
const commandAt = (words) => {
    if (PRINTS.test(words[0] ?? ''))
        return -1;
    const cdk = words.findIndex(isCdk);
    if (cdk === -1)
        return -1;
    return words.findIndex((word, index) => {
        if (index <= cdk || word.startsWith('-') || isCdk(word))
            return false;
        return word === 'deploy' || !words[index - 1]?.startsWith('-') || words[index - 1] === '--';
    });
};
const PRINTS = /^(?:echo|printf)$/;
/** Where the words behind `deploy` begin in `npx cdk deploy`, `yarn cdk --app y deploy`, …; -1 where nothing deploys. */
const deployAt = (words) => {
    const at = commandAt(words);
    return words[at] === 'deploy' ? at + 1 : -1;
};
/** Whether it deploys under another name, or only the run decides what it does. */
const mayBeDeploy = (words) => /^watch$|[$`]|X{5}/.test(words[commandAt(words)] ?? '');
/** Programs that start another one in the environment that they have, and a time that some of them take. */
const HANDS_ON = /^(?:time|timeout|command|exec|nice|nohup|env|npx|bunx?|npm|pnpm|yarn|corepack|workspace|run|dlx|x|poetry|uv|node|\d+[smhd]?|\w+=.*)$/s;
const NAMES_PLACE = /^(?:-[CFpw]|(?:--)?workspace|--(?:cwd|dir|prefix|package|filter))$/;
/**
 * Why it is not known that a command that deploys gives its environment to the app: by what stands in front of `cdk`, or
 * because the app ran before.
 */
const whyUndecided = (words) => {
    const cdk = words.findIndex(isCdk);
    const front = words.slice(0, cdk);
    const isEnv = front.includes('env');
    const other = front.find((word, index) => {
        if (word.startsWith('-'))
            return isEnv || /env/i.test(word);
        return !HANDS_ON.test(word) && !NAMES_PLACE.test(front[index - 1] ?? '');
    });
    if (other !== undefined)
        return `what stands in front of cdk may run it in another environment`;
    const app = words.findIndex((word, index) => index > cdk && /^(?:-a|--app)(?:=|$)/.test(word));
    const named = words[app]?.includes('=') ? words[app].replace(/^[^=]*=/, '') : words[app + 1];
    return app === -1 || named?.includes(' ')
        ? undefined
        : 'it deploys what an earlier cdk synth has made (--app), and that one needs the key';
};
/** Builtins of bash and POSIX that set, unset or hand on variables, or run what they read. */
const SETS = /^(?:export|declare|typeset|local|readonly|unset|read|readarray|mapfile|printf|getopts|let|eval|source|\.)$/;
/** Words that begin what may run never, later or more than once. */
const BRANCHES = /^\s*(?:if|for|while|until|case|select|function|\{)(?:\s|$)/;
/**
 * The text that the command at a place of the script gets for a variable; the last one counts. `undefined` where the
 * script gives it none, `null` where its text does not decide it: what stands in a branch, a loop, a function or a subshell,
 * or behind another command with `&&`, may not run, or not in this order.
 *
 * `NAME=x command` is for that command alone, and `NAME=x` reaches a command only if the name is exported, which may have
 * happened before the script.
 */
const assignedIn = (commands, name, until) => {
    const branch = commands.findIndex(({ plain, between }) => BRANCHES.test(plain) || /[(]/.test(between));
    const own = commands.findIndex(({ offset }) => offset === until);
    const isBranched = branch !== -1 && branch <= own;
    const isExported = commands.some(({ offset, plain }) => offset <= until && exportsName(plain, name));
    let found;
    for (const [index, command] of commands.entries()) {
        const change = changeIn(command, name);
        if (change?.reach === 'this command') {
            if (index === own)
                return change.text;
            // It may be a function of the script.
            if (isBranched)
                found = null;
        }
        else if (change && (index <= own || isBranched)) {
            const isCertain = (branch === -1 || index < branch) && /^[;\n\s]*$/.test(command.between);
            found = !isCertain || (change.reach === 'the shell' && !isExported) ? null : change.text;
        }
    }
    return found;
};
/** The script of a virtual environment sets what belongs to it alone. */
const ACTIVATES_PYTHON = /\/bin\/activate["']?\s*$/;
/** What a command does to a variable; `undefined` where it leaves it alone. */
const changeIn = ({ text, plain }, name) => {
    const words = [...plain.matchAll(WORDS)].filter(({ 0: word }) => !RESERVED.test(word));
    const first = words.findIndex(({ 0: word }) => !ASSIGNMENT.test(word));
    const program = words[first]?.[0] ?? '';
    const isBuiltin = SETS.test(program);
    const given = (isBuiltin || program === 'env' || first === -1 ? words : words.slice(0, first)).find(({ 0: word }) => word.startsWith(`${name}=`));
    if (given && (first === -1 || /^(?:export|declare|typeset)$/.test(program) || !isBuiltin)) {
        const { 0: word, index } = given;
        const value = text.slice(index + name.length + 1, index + word.length);
        return { text: unquoted(value, word), reach: reachOf(words, first === -1 ? undefined : program) };
    }
    const operands = words.slice(first + 1).map(({ 0: word }) => word);
    const isChanged = program.startsWith(`${name}+=`) || (isBuiltin && mayChange(program, operands, name));
    return isChanged && !ACTIVATES_PYTHON.test(plain) ? { text: null, reach: 'all commands' } : undefined;
};
/** `export NAME` only hands on what is there. */
const mayChange = (program, operands, name) => {
    if (/^(?:eval|source|\.)$/.test(program))
        return true;
    if (program === 'printf')
        return operands[0] === '-v';
    const named = operands.map(withoutQuotes);
    const isOpen = named.some((word) => !/^(?:-\w*|\w+(?:=.*)?|<.*)$/s.test(word));
    if (isOpen && !/^read/.test(program))
        return true;
    const handsOn = program === 'export' && !named.includes('-n');
    return named.some((word) => word.split('=')[0] === name && !(handsOn && word === name));
};
const reachOf = (words, program) => {
    if (program === 'export' || (program !== undefined && words.some(({ 0: word }) => word === '-x')))
        return 'all commands';
    return program === undefined || /^(?:declare|typeset)$/.test(program) ? 'the shell' : 'this command';
};
/** `export NAME`, or `set -a`, which exports whatever is assigned. */
const exportsName = (plain, name) => {
    const [command, ...words] = wordsOf(plain);
    return (command === 'export' && words.includes(name)) || (command === 'set' && words.includes('-a'));
};
/** What the script writes into the environment of later steps under the name: as `assignedIn`. */
const exportedBy = (script, name) => {
    let found;
    const commands = commandsOf(script);
    const branch = commands.findIndex(({ plain }) => BRANCHES.test(plain));
    for (const [index, command] of commands.entries()) {
        if (!command.plain.includes('GITHUB_ENV'))
            continue;
        const line = script.slice(script.lastIndexOf('\n', command.offset) + 1);
        if (isForOther(line, name))
            continue;
        const [program, operand] = wordsIn(command);
        const [, written, value] = /^(\w+)=([^\n]*)$/.exec(operand?.text ?? '') ?? [];
        const isCertain = (branch === -1 || index < branch) && /^[;\n\s]*$/.test(command.between);
        // A file, or the output of a program, may hold any name.
        const isPlain = PRINTS.test(program?.plain ?? '') && written === name && !/[$`\\]/.test(operand?.plain ?? '$');
        found = isCertain && isPlain ? value : null;
    }
    return found;
};
/** `echo OTHER=...`, all in one line. */
const isForOther = (line, name) => {
    const written = /^\s*echo\s+["']?(\w+)=[^\n]*GITHUB_ENV/.exec(line)?.[1];
    return (written !== undefined && written !== name && !line.slice(0, line.indexOf('GITHUB_ENV')).includes('\\n'));
};
/** `null` where the shell puts something in. */
const unquoted = (text, plain) => {
    if (/[$`\\]/.test(plain))
        return null;
    const quote = text.charAt(0);
    const isQuoted = (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote);
    return isQuoted ? text.slice(1, -1) : text;
};


/***/ }),

/***/ 50681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ workOfScript),
/* harmony export */   DM: () => (/* binding */ isOurAction),
/* harmony export */   J2: () => (/* binding */ actionStep),
/* harmony export */   lf: () => (/* binding */ workOfAction),
/* harmony export */   vx: () => (/* binding */ presetMode),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   x7: () => (/* binding */ scopeAfter)
/* harmony export */ });
/* harmony import */ var _deploy_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99173);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50921);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61707);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32168);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3880);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97635);






/** The runner compares names of inputs without letter case. */
const inputOf = (step, name) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesIn */ .s9)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)(step, 'with')?.node).find(([given]) => given.toLowerCase() === name)?.[1];
const OUR_ACTION = /^[^/]+\/cdk-jwt-deploy(?:\/([^@]*))?@/i;
/** One of the repository or of others that has an input of the same name may do anything with it. */
const isOurAction = (step) => OUR_ACTION.test((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(step, 'uses'));
/** The mode that the folder of the action presets; '' at the root. */
const presetMode = (step) => OUR_ACTION.exec((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(step, 'uses'))?.[1] ?? '';
const actionStep = (step, scope, { file, deploys }) => {
    const resolve = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveIn */ .QH)(scope);
    const given = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesIn */ .s9)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)(step, 'with')?.node);
    const inputs = given.flatMap(([name, entry]) => {
        const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyText */ .Cw)((0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(file, entry, resolve).value);
        return text === undefined ? [] : [[name.toLowerCase(), text]];
    });
    const lines = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(step, 'with', 'other-secrets').split('\n');
    const named = lines.flatMap((line) => /^\s*([A-Za-z_]\w*)=/.exec(line)?.[1] ?? []);
    const variables = [...scope.env].filter(([, { value }]) => value.flat().some(({ kind }) => kind === 'secret'));
    return {
        place: { file, line: step.line },
        deploys,
        inputs: new Map([['mode', presetMode(step)], ...inputs]),
        secretVariables: [...new Set([...variables.map(([name]) => name), ...named])],
    };
};
/** No key where the action needs none: a dry-run, and keys that lie in AWS. */
const workOfAction = (step, scope, at) => {
    const resolve = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveIn */ .QH)(scope);
    const given = (name) => {
        const entry = inputOf(step, name);
        return entry && (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(at.file, entry, resolve);
    };
    const text = (name) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyText */ .Cw)(given(name)?.value ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg)?.trim();
    const mode = text('mode') === '' ? presetMode(step) || 'auto' : text('mode');
    // On these events `auto` is a dry-run.
    const isDry = mode === 'dry-run' || (mode === 'auto' && at.triggers.every((name) => name.startsWith('pull_request')));
    const deploys = !isDry && (mode === 'deploy' || mode === 'auto');
    const undecided = ['mode', 'secret-store'].filter((name) => text(name) === undefined);
    const unfollowed = undecided.map((name) => `${name}: ${textOfInput(step, name)}`);
    const store = text('secret-store');
    if (store === undefined)
        return { keys: [], deploys: false, unfollowed };
    if (isDry || store === 'secrets-manager')
        return { keys: [], deploys, unfollowed };
    const names = (text('jwt-secret-name') ?? '').split(/[\s,]+/).filter(Boolean);
    const [variable = at.variable] = names;
    const input = given('jwt-secret-key');
    const inherited = variableOf(variable, step, scope, at);
    const common = {
        kind: 'action',
        variable,
        names: names.length === 0 ? [variable] : names,
        deploys,
        what: ['working-directory', 'context', 'stacks']
            .map((name) => textOfInput(step, name))
            .join(' ')
            .trim(),
        isDryOnPullRequests: mode === 'auto',
    };
    // As the action does: the variable counts where the input is empty.
    const isEmpty = !input || (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyText */ .Cw)(input.value) === '';
    const key = isEmpty
        ? { ...common, ...keyed(inherited ?? input) }
        : { ...common, key: input, ...(inherited && { inherited }) };
    return { keys: [key], deploys, unfollowed };
};
const textOfInput = (step, name) => {
    const node = inputOf(step, name)?.node;
    return node?.kind === 'text' ? node.text.trim() : '';
};
const keyed = (key) => (key ? { key } : {});
/** What the script of a step runs; `undefined` where it has none. */
const followStep = (step, scope, at) => {
    const run = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)(step, 'run')?.node;
    if (run?.kind !== 'text')
        return undefined;
    // A script may be the input of the workflow or action.
    const decided = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyText */ .Cw)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOfText */ .Uj)(run.text, (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveIn */ .QH)(scope)));
    const script = decided ?? run.text;
    const directory = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(step, 'working-directory') || at.directory;
    const where = { root: at.root, directory: directory.includes('${{') ? undefined : directory };
    const isForShell = /^(?:(?:ba|da|z)?sh\b|$)/.test((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(step, 'shell') || at.shell);
    const followed = isForShell
        ? (0,_deploy_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .followScript */ .tz)(script, where)
        : (0,_deploy_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenIn */ .k_)(script, 'its script is none of bash or sh');
    return { run, script, directory, ...followed };
};
/** Every command of the step's script that deploys; those that get the same key from the same place count once. */
const workOfScript = (step, scope, at) => {
    const followed = followStep(step, scope, at);
    if (!followed)
        return { keys: [], deploys: false, unfollowed: [] };
    const { run, script, directory, deployments, unfollowed } = followed;
    const { variable } = at;
    const keys = deployments.map(({ command, cdk, assigned, undecided }) => {
        const line = script === run.text ? (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .lineIn */ .Wg)(run, command.offset) : run.line;
        const place = { file: at.file, line };
        const key = (undecided === undefined ? undefined : { value: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('the command', undecided), place }) ??
            givenText(assigned(variable), place, scope) ??
            variableOf(variable, step, scope, at) ??
            // An argument, e.g. `--context key=…`: what the app makes of it is its own affair.
            (/\bsecrets\b/.test(command.text)
                ? { value: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('an argument of the command'), place }
                : undefined);
        const what = [directory, cdk].join(' ');
        return {
            kind: 'command',
            variable,
            names: [variable],
            deploys: true,
            what,
            isDryOnPullRequests: false,
            ...keyed(key),
        };
    });
    const distinct = [...new Map(keys.map((one) => [JSON.stringify(one.key ?? null), one])).values()];
    return { keys: distinct, deploys: keys.length > 0, unfollowed };
};
const givenText = (text, place, scope) => {
    if (text === undefined)
        return undefined;
    return {
        value: text === null
            ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('the script', `the script on ${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(place)} may change the variable before it gets there`)
            : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOfText */ .Uj)(text, (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveIn */ .QH)(scope)),
        place,
    };
};
const variableOf = (variable, step, scope, { file }) => {
    const found = scope.env.get(variable);
    if (found || !scope.isOpen)
        return found;
    return { value: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('what an earlier step wrote'), place: { file, line: step.line } };
};
/** Actions that fetch secrets or read env files put them into the environment of the steps behind them. */
const FETCHES_SECRETS = /secret|vault|doppler|infisical|1password|env/i;
/** What the steps behind this one see. */
const scopeAfter = (step, scope, at) => {
    const { file, variable } = at;
    const place = { file, line: step.line };
    if (FETCHES_SECRETS.test((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(step, 'uses'))) {
        const isNamed = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textsIn */ .Ej)(step).some(({ key, node: { text } }) => key === variable || text.includes(variable));
        return {
            ...(isNamed
                ? withGiven(scope, variable, { value: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('what an earlier step wrote'), place })
                : scope),
            isOpen: true,
        };
    }
    const followed = followStep(step, scope, at);
    const written = [
        followed && (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .exportedBy */ .h3)(followed.script, variable),
        ...(followed?.scripts ?? []).map((text) => ((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .exportedBy */ .h3)(text, variable) === undefined ? undefined : null)),
    ].findLast((text) => text !== undefined);
    const given = followed && givenText(written, { file, line: followed.run.line }, scope);
    return given ? withGiven(scope, variable, given) : scope;
};
const withGiven = (scope, variable, given) => ({
    ...scope,
    env: new Map([...scope.env, [variable, given]]),
});


/***/ }),

/***/ 32168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ onlyText),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Uj: () => (/* binding */ valueOfText),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54511);

const EMPTY = [[]];
const unknown = (text, why) => [
    [{ kind: 'unknown', text, ...(why !== undefined && { why }) }],
];
const literal = (text) => [text === '' ? [] : [{ kind: 'literal', text }]];
/** More differ by what no file decides. */
const MOST_POSSIBLE = 24;
const distinct = (possible, text) => {
    const found = [...new Map(possible.map((one) => [JSON.stringify(one), one])).values()];
    return found.length > MOST_POSSIBLE ? unknown(text) : found;
};
/** Every text of the first with every text of the second behind it. */
const joined = (first, second, text) => distinct(first.flatMap((one) => second.map((other) => merged([...one, ...other]))), text);
/** Literal texts that touch are one. */
const merged = (pieces) => {
    const all = [];
    for (const piece of pieces) {
        const last = piece.kind === 'literal' && all.at(-1)?.kind === 'literal' ? all.pop() : undefined;
        all.push(last ? { kind: 'literal', text: last.text + piece.text } : piece);
    }
    return all;
};
/** What the text of a scalar becomes. */
const valueOfText = (text, resolve) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(text).reduce((before, part) => {
    const value = part.isExpression
        ? valueOfExpression(part.expression, part.text, resolve)
        : literal(part.text);
    return joined(before, value, text);
}, EMPTY);
/** What an expression gives; `source` stands for it where that is not decided here. */
const valueOfExpression = (expression, source, resolve) => {
    switch (expression?.kind) {
        case 'literal':
            return literal(textOfLiteral(expression.value));
        case 'member':
            return valueOfMember(expression, source, resolve);
        case 'call':
            return valueOfCall(expression, source, resolve);
        case 'either': {
            const left = valueOfExpression(expression.left, source, resolve);
            const taken = left.filter((one) => !isFalsy(one));
            const right = left.some(mayBeFalsy) ? valueOfExpression(expression.right, source, resolve) : [];
            // A secret that is empty gives the empty text as well, but a condition that is false gives no secret.
            const more = right.filter((one) => one.length > 0 || taken.length === 0 || left.some(isFalsy));
            return distinct([...taken, ...more], source);
        }
        case 'both': {
            const left = valueOfExpression(expression.left, source, resolve);
            const right = left.every(isFalsy) ? [] : valueOfExpression(expression.right, source, resolve);
            return distinct([...(left.some(mayBeFalsy) ? EMPTY : []), ...right], source);
        }
        default:
            return unknown(source);
    }
};
/** `null` becomes the empty text. */
const textOfLiteral = (value) => value === null || value === false ? '' : String(value);
const isFalsy = (possible) => possible.length === 0 ||
    (possible.length === 1 && possible[0]?.kind === 'literal' && possible[0].text === '0');
/** A text that is written there is never empty. */
const mayBeFalsy = (possible) => isFalsy(possible) || !possible.some(({ kind }) => kind === 'literal');
/** The text that it is bound to become; `undefined` where that is not decided. */
const onlyText = (value) => {
    const [only, more] = value;
    if (only === undefined || more !== undefined)
        return undefined;
    return only.every(({ kind }) => kind === 'literal') ? only.map(({ text }) => text).join('') : undefined;
};
const valueOfMember = ({ of, name }, source, resolve) => {
    const member = onlyText(valueOfExpression(name, source, resolve));
    if (of.kind !== 'context' || member === undefined || name.kind === 'condition')
        return unknown(source);
    return resolve(of.name, member);
};
const valueOfCall = ({ name, values }, source, resolve) => {
    const [first, ...more] = values;
    if (name !== 'format' || !first)
        return unknown(source);
    const pattern = onlyText(valueOfExpression(first, source, resolve));
    if (pattern === undefined)
        return unknown(source);
    const given = more.map((one) => valueOfExpression(one, source, resolve));
    // `{{` and `}}` are braces, `{0}` is the first value.
    return [...pattern.matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)].reduce((before, match) => {
        const [text, index] = match;
        const piece = index === undefined
            ? literal(text === '{{' ? '{' : text === '}}' ? '}' : text)
            : (given[Number(index)] ?? unknown(source));
        return joined(before, piece, source);
    }, EMPTY);
};


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   kv: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97635);




/** The parser takes time by the square for some texts. */
const MOST_CHARACTERS = 256 * 1024;
const DIRECTORY = '.github/workflows';
/** `file:line`, as editors and terminals open it. */
const placeText = ({ file, line }) => `${file}:${line}`;
/** The workflows of a repository, by their paths. @param root the directory that has `.github` */
const readWorkflows = (root) => {
    const read = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, DIRECTORY)).map((name) => readYamlFile(root, `${DIRECTORY}/${name}`));
    return {
        files: read.filter((file) => 'root' in file),
        unread: read.filter((file) => 'problem' in file),
    };
};
const namesIn = (directory) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => /\.ya?ml$/.test(name))
            .toSorted();
    }
    catch {
        return [];
    }
};
/** A YAML file of the repository. */
const readYamlFile = (root, path) => {
    let text;
    try {
        text = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).toString('utf8');
    }
    catch {
        return { path, line: 1, problem: 'the file cannot be opened' };
    }
    if (text.length > MOST_CHARACTERS)
        return { path, line: 1, problem: 'the file is too large: verify reads 256 kB' };
    const read = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .gM)(text.replace(/^\uFEFF/, ''));
    return (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isProblem */ .AN)(read) ? { path, ...read } : { path, root: read };
};


/***/ }),

/***/ 97635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   Wg: () => (/* binding */ lineIn),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** With aliases put in; GitHub's own limit for a workflow is 10 MB in memory. */
const MOST_NODES = 50_000;
const DEEPEST = 100;
const MERGE_KEY = '<<';
/** Ends the reading of a text; quotes nothing of it. */
class NotReadable extends Error {
    line;
    constructor(line, problem) {
        super(problem);
        this.line = line;
    }
}
/** The tree of the text. Anchors are put in where they are named; merge keys are none for GitHub. */
const readYaml = (text) => {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const lineAt = (offset) => lines.linePos(offset).line;
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
        const [error] = document.errors;
        if (error)
            return { line: lineAt(error.pos[0]), problem: problemOf(error.code) };
        return nodeOf(document.contents, { document, lineAt, targets: new Map(), left: MOST_NODES }, 1, 0);
    }
    catch (error) {
        if (error instanceof NotReadable)
            return { line: error.line, problem: error.message };
        // The parser takes the stack for what is very deep.
        if (error instanceof RangeError)
            return { line: 1, problem: 'lists or mappings are too deep in each other' };
        throw error;
    }
};
const isProblem = (read) => 'problem' in read;
const problemOf = (code) => {
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'a key stands there twice';
        case 'TAB_AS_INDENT':
            return 'a tab is used for the indentation';
        case 'MULTIPLE_DOCS':
            return 'a second document begins';
        default:
            return 'it is not valid YAML';
    }
};
const nodeOf = (found, reading, at, depth) => {
    const line = found?.range ? reading.lineAt(found.range[0]) : at;
    reading.left -= 1;
    if (reading.left < 0)
        throw new NotReadable(line, 'it becomes too large where its aliases are put in');
    if (depth > DEEPEST)
        throw new NotReadable(line, 'lists or mappings are too deep in each other');
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(found)) {
        const target = targetOf(found, reading);
        if (target === undefined)
            throw new NotReadable(line, 'an alias names no anchor');
        return nodeOf(target, reading, at, depth + 1);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(found))
        return { kind: 'mapping', line, entries: entriesOf(found.items, reading, depth) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(found))
        return { kind: 'list', line, items: found.items.map((item) => nodeOf(item, reading, line, depth + 1)) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) && found.value !== null) {
        const text = typeof found.value === 'string' ? found.value : (found.source ?? String(found.value));
        const isBlock = found.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_LITERAL || found.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_FOLDED;
        return { kind: 'text', line, text, isBlock };
    }
    return { kind: 'nothing', line };
};
const targetOf = (alias, { document, targets }) => {
    if (!targets.has(alias))
        targets.set(alias, alias.resolve(document));
    return targets.get(alias);
};
const entriesOf = (pairs, reading, depth) => {
    const entries = new Map();
    for (const { key, value } of pairs) {
        const name = nodeOf(key, reading, 1, depth + 1);
        if (name.kind !== 'text')
            throw new NotReadable(name.line, 'a key is not a text');
        if (name.text === MERGE_KEY)
            throw new NotReadable(name.line, 'GitHub knows no merge keys (<<)');
        entries.set(name.text, { line: name.line, node: nodeOf(value, reading, name.line, depth + 1) });
    }
    return entries;
};
/** The entry at a path of keys; `undefined` where there is none. */
const entryAt = (node, ...path) => {
    const [name, ...rest] = path;
    if (node?.kind !== 'mapping' || name === undefined)
        return undefined;
    const entry = node.entries.get(name);
    return rest.length === 0 ? entry : entryAt(entry?.node, ...rest);
};
/** The text at a path; '' where there is none. */
const textAt = (node, ...path) => {
    const found = entryAt(node, ...path)?.node;
    return found?.kind === 'text' ? found.text : '';
};
/** Entries of a mapping in their order; none for all else. */
const entriesIn = (node) => node?.kind === 'mapping' ? [...node.entries] : [];
/** Items of a list; none for all else. */
const itemsIn = (node) => (node?.kind === 'list' ? node.items : []);
/** Every text of the tree with the key it stands under, in the order in which they are written. */
const textsIn = (node, key = '') => {
    switch (node.kind) {
        case 'text':
            return [{ key, node }];
        case 'mapping':
            return [...node.entries].flatMap(([name, entry]) => textsIn(entry.node, name));
        case 'list':
            return node.items.flatMap((item) => textsIn(item, key));
        case 'nothing':
            return [];
    }
};
/** The line of a place in a text: a block keeps its line breaks, and begins on the line behind its sign. */
const lineIn = ({ text, line, isBlock }, offset) => isBlock ? line + 1 + (text.slice(0, offset).split('\n').length - 1) : line;


/***/ })

};
